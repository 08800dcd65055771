import { fewestPages, type SiteProfile } from "../../article/site-profile.ts";
import { storiesOf } from "./fold.ts";
import type { Observation } from "./observe.ts";
import { recurringBlocks } from "./recurring.ts";

/** Rows of each kind that a profile keeps. */
const mostRows = 200;
/** Percent of the votes that an order of dates needs, and the fewest votes. */
const clearVote = 90;
const fewestVotes = 2;

/** What the pages of each host have in common, hosts in the order of their names. The order of the pages does not matter. */
export function learnSites(observations: readonly Observation[]): SiteProfile[] {
  const byHost = new Map<string, Observation[]>();
  for (const page of observations.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = byHost.get(page.host);
    if (own) own.push(page);
    else byHost.set(page.host, [page]);
  }
  return [...byHost].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, pages]) => learnSite(host, pages));
}

function learnSite(host: string, pages: readonly Observation[]): SiteProfile {
  const storyOf = storiesOf(pages);
  const stories = new Set(storyOf.values()).size;
  const votes = { dmy: 0, mdy: 0 };
  for (const { dateOrder } of pages) if (dateOrder) votes[dateOrder]++;
  const order = votes.dmy >= votes.mdy ? "dmy" : "mdy";
  const all = votes.dmy + votes.mdy;
  const suffixes = counted(pages.flatMap(({ titleSuffix }) => titleSuffix ?? []));
  const paths = counted(pages.flatMap(({ mainPath }) => mainPath ?? []));
  return {
    host,
    pages: pages.length,
    stories,
    blocks: recurringBlocks(pages, storyOf).slice(0, mostRows),
    titleSuffixes: suffixes
      .filter(([, count]) => count >= fewestPages)
      .map(([text, count]) => ({ text, pages: count })),
    labels: counted(pages.flatMap(({ labels }) => labels))
      .filter(([, count]) => count > 1)
      .map(([text, count]) => ({ text, count })),
    dateOrder: all >= fewestVotes && votes[order] * 100 >= all * clearVote ? order : null,
    dateVotes: votes,
    mainPath: paths[0] ? { path: paths[0][0], pages: paths[0][1] } : null,
  };
}

/** Values with their counts, the most frequent first, equal ones by their letters. */
function counted(values: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostRows);
}
