import { sectionNames } from "../vocabulary.ts";
import { type Buckets, lineFamilies, lineFamilyNames } from "./families.ts";
import type { Line } from "./line.ts";
import { ownEvidence } from "./own-evidence.ts";
import { placeEvidence } from "./place-evidence.ts";
import { rowEvidence } from "./row-evidence.ts";
import { sharedWords } from "./shared-words.ts";

const bucketNumbers: readonly ReadonlyMap<string, number>[] = lineFamilyNames.map(
  (family) => new Map(lineFamilies[family].map((bucket, at) => [bucket, at])),
);

/**
 * Gathers the evidence on every line of a text dump.
 *
 * @param url - the address of the page
 * @param foot - where the lines have the words and forms of a foot, as `footOfDump` finds it
 * @returns the numbers of the buckets that the lines fall into, one of each family a line, in the order of `lineFamilyNames`
 */
export function lineEvidence(lines: readonly Line[], url: string | null, foot: number): Uint8Array {
  const names = sectionNames(lines.map(({ block }) => block));
  const places = placeEvidence(lines, foot);
  const shared = sharedWords(lines, url);
  const own = lines.map((_, at) => ownEvidence(lines, at, names));
  const together = rowEvidence(lines, own);
  const width = lineFamilyNames.length;
  const rows = new Uint8Array(lines.length * width);
  for (let at = 0; at < lines.length; at++) {
    const [self, place, words, row] = [own[at], places[at], shared[at], together[at]];
    if (!self || !place || !words || !row) continue;
    const buckets: Buckets = { ...self, ...place, ...words, ...row };
    for (const [family, name] of lineFamilyNames.entries())
      rows[at * width + family] = bucketNumbers[family]?.get(buckets[name]) ?? 0;
  }
  return rows;
}
