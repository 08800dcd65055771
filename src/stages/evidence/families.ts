import { nameGroups, tagGroups } from "./container-traits.ts";

/** Upper bounds of the buckets that a number falls into; the last bucket is everything above. */
export function bucketOf(value: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < bounds.length && value >= (bounds[bucket] ?? 0)) bucket++;
  return bucket;
}

/** The families of evidence about one block, each with the number of its buckets. A block falls into one bucket of each. */
export const families = [
  ["letters", 8],
  ["links", 6],
  ["kind", 8],
  ["end", 5],
  ["start", 4],
  ["signs", 5],
  ["capitals", 2],
  ["digits", 3],
  ["leaf", 8],
  ["marked", 3],
  ["rank", 4],
  ["leafRank", 4],
  ["peers", 5],
  ["parentLinks", 5],
  ["parentShare", 6],
  ["grandLinks", 5],
  ["grandShare", 6],
  ["style", 6],
  ["styleLinks", 5],
  ["previous", 6],
  ["next", 6],
  ["before", 6],
  ["after", 6],
  ["heading", 6],
  ["prosePassed", 6],
  ["description", 3],
  ["body", 3],
  ["repeated", 2],
  ["image", 4],
  ["path", 4],
  ["shape", 24],
  ["region", 13],
  ["candidate", 7],
  ["teaser", 5],
  ["heads in box", 4],
  ["heads around", 4],
  ["more link", 2],
  ["listed", 3],
  ...nameGroups.map((group): [string, number] => [`named ${group}`, 4]),
  ...tagGroups.map((group): [string, number] => [`in ${group}`, 2]),
] as const satisfies readonly (readonly [string, number])[];

/** Evidence that needs a first opinion on all blocks: the company that a block keeps. */
export const companyFamilies = [
  ["opinion", 9],
  ["previous opinion", 6],
  ["next opinion", 6],
  ["prose before", 6],
  ["prose behind", 6],
  ["box opinion", 6],
  ["outer opinion", 6],
  ["style opinion", 6],
  ["range", 5],
  ["main box", 6],
  ["main style", 3],
  ["passed", 7],
  ["part letters", 6],
  ["part opinion", 6],
  ["part blocks", 5],
  ["part image", 2],
  ["shape in range", 48],
] as const satisfies readonly (readonly [string, number])[];
