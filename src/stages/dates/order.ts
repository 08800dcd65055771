import type { Draft } from "../../article/draft.ts";
import { findNewsDates } from "../../language/dates.ts";
import { headerZone } from "../header/header-zone.ts";
import type { DateCandidate, DateCandidates } from "./candidates.ts";
import { daysBetween } from "./moment.ts";

/** In which order the numbers of a date stand, and whether anything on the page says so. */
export interface NumberOrder {
  readonly order: "dmy" | "mdy";
  readonly assumed: boolean;
}

const inNumbers = /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u;
const meridiem = /[ap]\.?m/iu;
const lao = /\p{Script=Lao}/u;
const monthFirstRegion = /^en[-_]us$/iu;
const countryHost = /\.([a-z]{2})$/u;
const monthFirstCountries: ReadonlySet<string> = new Set(["us", "ph", "fm", "pw"]);

/**
 * Which number of `03/04/2025` is the month. Asked only where both readings are days. The page itself decides, the surest first: another
 * source for the same day, other dates around the title of which only one reading is a day, a clock of
 * 24 hours beside the date, its script, its country, its declared region.
 */
export function numberOrder(draft: Draft, candidates: DateCandidates): NumberOrder | undefined {
  const all = [...candidates.published, ...candidates.modified];
  const open = all.filter(({ moment }) => moment.ambiguous);
  if (open.length === 0) return undefined;
  const told = byOtherSource(open, all) ?? byOtherDates(draft) ?? byClock(open) ?? byOrigin(draft);
  return { order: told ?? "dmy", assumed: told === undefined };
}

function byOtherSource(
  open: readonly DateCandidate[],
  all: readonly DateCandidate[],
): NumberOrder["order"] | undefined {
  const days = all
    .filter(({ moment }) => !moment.ambiguous && moment.day.length === 10)
    .map(({ moment }) => moment.day);
  for (const { moment } of open) {
    const [year, month, day] = moment.day.split("-");
    const dayFirst = days.some((other) => Math.abs(daysBetween(other, moment.day)) <= 1);
    const monthFirst = days.some((other) => Math.abs(daysBetween(other, `${year}-${day}-${month}`)) <= 1);
    if (dayFirst !== monthFirst) return dayFirst ? "dmy" : "mdy";
  }
  return undefined;
}

/** Dates with a part above twelve in the lines around the title. Lists of other stories are often printed by other software. */
function byOtherDates(draft: Draft): NumberOrder["order"] | undefined {
  const seen = new Set<NumberOrder["order"]>();
  for (const block of headerZone(draft)) {
    if (!inNumbers.test(block.text)) continue;
    for (const { ambiguous, order } of findNewsDates(block.text))
      if (!ambiguous && (order === "dmy" || order === "mdy")) seen.add(order);
  }
  const [only, another] = [...seen];
  return another === undefined ? only : undefined;
}

/** Who writes the month first counts the hours to twelve. */
function byClock(open: readonly DateCandidate[]): NumberOrder["order"] | undefined {
  return open.some(({ moment }) => (moment.clock ?? "") >= "13" && !meridiem.test(moment.source)) ? "dmy" : undefined;
}

function byOrigin(draft: Draft): NumberOrder["order"] | undefined {
  const country = countryHost.exec(draft.page.host ?? "")?.[1];
  if (country !== undefined && monthFirstCountries.has(country)) return "mdy";
  if (country !== undefined || draft.source.some((block) => lao.test(block.text))) return "dmy";
  const regions = [draft.embedded.declaredLanguage, draft.embedded.meta.get("og:locale")];
  return regions.some((region) => region && monthFirstRegion.test(region)) ? "mdy" : undefined;
}
