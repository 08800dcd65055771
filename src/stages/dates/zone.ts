import type { Draft } from "../../article/draft.ts";
import type { DateCandidate } from "./candidates.ts";
import { daysBetween, type Moment, wallMinutes } from "./moment.ts";

/** Minutes by which the clocks of inhabited places differ from Greenwich. */
const westernmost = -660;
const easternmost = 840;
/** Zones are whole quarters of an hour. */
const quarter = 15;
const laosOffset = 420;
/** Countries on the clock of Laos. */
const sameClock = /\.(?:la|th|vn|kh)$/u;
const countryHost = /\.[a-z]{2}$/u;
/** Two letters that are sold to the whole world. */
const worldHost = /\.(?:co|io|tv|me|ai|ly|to|cc|ws|fm|am|gg|eu|asia)$/u;

/**
 * The clock of the site in minutes east of Greenwich, from the page itself: a stamp that prints its zone, or a stamp in Greenwich time
 * beside the same moment on the site's own clock. Undefined where the page does not show it.
 */
export function shownOffset(candidates: readonly DateCandidate[]): number | undefined {
  for (const { moment } of candidates) if (moment.offset !== null && moment.offset !== 0) return moment.offset;
  const greenwich = candidates.filter(({ moment }) => moment.offset === 0);
  const local = candidates.filter(({ moment }) => moment.offset === null && moment.clock !== null);
  for (const stamp of greenwich) {
    for (const other of local) {
      const offset = offsetBetween(stamp.moment, other.moment);
      if (offset !== undefined && offset !== 0) return offset;
    }
  }
  return undefined;
}

/** By how much a clock without a zone is ahead of Greenwich, if it shows the moment of the stamp. */
function offsetBetween(greenwich: Moment, local: Moment): number | undefined {
  const difference = (wallMinutes(local) ?? Number.NaN) - (wallMinutes(greenwich) ?? Number.NaN);
  return difference % quarter === 0 && difference >= westernmost && difference <= easternmost ? difference : undefined;
}

/** The clock for times without a zone: the shown one; the time of Laos where nothing speaks for another country; else none. */
export function assumedOffset(draft: Draft): number | null {
  const host = draft.page.host ?? "";
  if (sameClock.test(host)) return laosOffset;
  if (countryHost.test(host) && !worldHost.test(host)) return null;
  const language = (draft.embedded.declaredLanguage ?? "").slice(0, 2).toLowerCase();
  return language === "" || language === "lo" || language === "en" ? laosOffset : null;
}

/** Whether a moment in Greenwich time falls on a day somewhere in the world. */
export function mayFallOn(moment: Moment, day: string): boolean {
  if (moment.offset !== 0) return false;
  const apart = daysBetween(moment.day, day);
  const minutes = (wallMinutes(moment) ?? 0) - (wallMinutes({ ...moment, clock: "00:00:00" }) ?? 0);
  return (apart === 1 && minutes + easternmost >= 1440) || (apart === -1 && minutes + westernmost < 0);
}
