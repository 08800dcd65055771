import type { DateCandidate, DateCandidates } from "./candidates.ts";
import { daysBetween, inZone, type Moment } from "./moment.ts";
import { mayFallOn, shownOffset } from "./zone.ts";

/** What the page is dated by. */
export interface DateChoice {
  readonly published: DateCandidate | undefined;
  readonly modified: DateCandidate | undefined;
  /** The clock of the site, where the page shows it. */
  readonly offset: number | undefined;
  /** Sources that ought to agree name different days. */
  readonly conflict: boolean;
  /** They are so far apart that the page cannot say which of two publications is meant; then none is chosen. */
  readonly undecided: boolean;
}

/** Days from which on two dates of one page tell of two publications: what was printed years ago is printed again. */
const twoPublications = 180;

/**
 * The one rule for sources that contradict each other. Every family of sources has one voice for a day; the day with most voices wins,
 * and among equals the surest source: what the page tells software, what it shows, its address.
 *
 * Three things stand before the count:
 * - a stamp that prints its time and zone is not overruled by bare days beside it, such as that of the printed edition;
 * - a stamp in Greenwich time counts for the day that the site's own clock showed, as its visible date or its address tells;
 * - a date without a label that the day of the last change confirms may be the only one that readers see, so the change has a voice too.
 */
export function chooseDates({ published, modified, shown }: DateCandidates): DateChoice {
  const offset = shownOffset([...published, ...modified]);
  const local = published.map((candidate) => onSiteClock(candidate, published, offset));
  const changed = modified.map((candidate) => onSiteClock(candidate, [], offset));
  const unlabelled = shown.published?.label === null ? shown.published.moment.day : undefined;
  const voices = new Map<string, Set<string>>();
  for (const { family, moment } of local) vote(voices, moment.day, family);
  if (unlabelled !== undefined && changed.some(({ moment }) => moment.day === unlabelled))
    vote(voices, unlabelled, "modified");
  const days = [...voices].filter(([day]) => day.length === 10);
  const most = Math.max(0, ...days.map(([, families]) => families.size));
  const counted = local.find(({ moment }) => voices.get(moment.day)?.size === most && moment.day.length === 10);
  const winner = stampBeside(counted, local) ?? counted;
  const undecided = winner !== undefined && hasFarRival(winner, local, shown.published?.label === "modified");
  return {
    published: undecided ? undefined : (mostExact(local, winner) ?? local[0]),
    modified: changed[0],
    offset,
    conflict: days.length > 1,
    undecided,
  };
}

/**
 * Whether another source dates the page long before or after the winner, and all but as many speak for it. The date in the address and a
 * date that calls itself a change do not count: addresses are filled by hand, and a change is no publication.
 */
function hasFarRival({ moment }: DateCandidate, candidates: readonly DateCandidate[], isChange: boolean): boolean {
  const families = (isMeant: (day: string) => boolean): Set<string> =>
    new Set(
      candidates.flatMap((other) =>
        other.family !== "url" && !(isChange && other.family === "visible") && isMeant(other.moment.day)
          ? [other.family]
          : [],
      ),
    );
  const own = families((day) => day === moment.day);
  const rivals = families((day) => Math.abs(daysBetween(day, moment.day)) >= twoPublications);
  return rivals.size > 0 && own.size <= rivals.size + 1;
}

function vote(voices: Map<string, Set<string>>, day: string, voice: string): void {
  voices.set(day, (voices.get(day) ?? new Set()).add(voice));
}

/** For a winner without a time of day, the stamp with time and zone that tells the day before or after. */
function stampBeside(
  winner: DateCandidate | undefined,
  candidates: readonly DateCandidate[],
): DateCandidate | undefined {
  if (!winner) return undefined;
  if (candidates.some(({ moment }) => moment.day === winner.moment.day && moment.clock !== null)) return undefined;
  return candidates.find(
    ({ moment }) =>
      moment.clock !== null && moment.offset !== null && Math.abs(daysBetween(moment.day, winner.moment.day)) === 1,
  );
}

/** Of the candidates for the day that won, the first with a time of day, if the winner itself has none. */
function mostExact(candidates: readonly DateCandidate[], winner: DateCandidate | undefined): DateCandidate | undefined {
  if (!winner || winner.moment.clock !== null) return winner;
  return candidates.find(({ moment }) => moment.day === winner.moment.day && moment.clock !== null) ?? winner;
}

/** A stamp in Greenwich time as the site's clock showed it; only the day, where nothing shows by how much that clock differs. */
function onSiteClock(
  candidate: DateCandidate,
  witnesses: readonly DateCandidate[],
  offset: number | undefined,
): DateCandidate {
  const { moment } = candidate;
  if (moment.offset !== 0) return candidate;
  const local = offset === undefined ? moment : inZone(moment, offset);
  const witness = witnesses.find(
    (other) =>
      (other.family === "visible" || other.family === "url") &&
      other.moment.day !== local.day &&
      mayFallOn(moment, other.moment.day),
  );
  if (!witness || (offset !== undefined && witnesses.some((other) => isSameDay(other, local)))) {
    return { ...candidate, moment: local };
  }
  return { ...candidate, moment: { ...moment, day: witness.moment.day, clock: null, offset: null, precision: "day" } };
}

function isSameDay({ family, moment }: DateCandidate, other: Moment): boolean {
  return (family === "visible" || family === "url") && moment.day === other.day;
}
