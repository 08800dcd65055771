import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { boxesOf, leafAndCellTags } from "./boxes.ts";
import { traitsOf } from "./container-traits.ts";
import { rowWidth } from "./families.ts";
import { imagesBefore } from "./images.ts";
import { letterSums } from "./letter-sums.ts";
import { type NameTraits, nameGroups } from "./name-traits.ts";
import { isLinkedHeadline } from "./neighbours.ts";
import { numbersOf } from "./numbers.ts";
import type { PageFacts } from "./page-facts.ts";
import { fillPlace } from "./place-evidence.ts";
import { type StatedBlocks, statedBlocks } from "./stated-blocks.ts";
import { type Styles, stylesOf, sumByStyle } from "./styles.ts";
import { fillSurroundings } from "./surroundings.ts";
import { fillText } from "./text-evidence.ts";
import { proseLetters } from "./text-shape.ts";
import { wrappersOf } from "./wrappers.ts";

/** The evidence of a page: one row of `rowWidth` buckets a block, empty for foreign ones, and what the rows were read from. */
export interface PageEvidence {
  readonly rows: Uint8Array;
  /** Box by container. */
  readonly boxes: Int32Array;
  readonly styles: Styles;
  /** 1 for each block that is no part of the article whatever else speaks for it. */
  readonly isForeign: Uint8Array;
  readonly stated: StatedBlocks;
}

/** What is known of a page before its evidence is gathered. */
export interface KnownFacts {
  /** What the names of each container say. */
  readonly names: readonly NameTraits[];
  /** For each container the region that it names, or null. */
  readonly regions: readonly (string | null)[];
  /** 1 for each block in a list of other stories. */
  readonly listed: Uint8Array;
  /** 1 for each block whose evidence nobody asks for. */
  readonly isForeign: Uint8Array;
}

/**
 * Gathers what speaks for and against every block of a page that is not foreign to its article.
 *
 * @param candidate the container that the rule-based finder chose
 */
export function pageEvidence(draft: Draft, candidate: Container, known: KnownFacts): PageEvidence {
  const facts = factsOf(draft, candidate, known);
  const rows = new Uint8Array(draft.source.length * rowWidth);
  fillPlace(rows, facts);
  fillText(rows, facts);
  fillSurroundings(rows, facts);
  const { boxes, styles, stated, isForeign } = facts;
  return { rows, boxes, styles, isForeign, stated };
}

function factsOf(draft: Draft, candidate: Container, { names, regions, listed, isForeign }: KnownFacts): PageFacts {
  const { source, containers } = draft;
  const prose = numbersOf(source, proseLetters);
  const proseSums = new RangeSums(prose);
  const boxes = boxesOf(containers, leafAndCellTags, wrappersOf(containers, proseSums));
  const styles = stylesOf(draft, boxes);
  return {
    draft,
    candidate,
    boxes,
    styles,
    listed,
    isForeign,
    prose,
    proseSums,
    traits: traitsOf(containers, names, regions),
    region: regionRows(containers, regions),
    letterSums: letterSums(source),
    headlineSums: new RangeSums(numbersOf(source, (block) => (isLinkedHeadline(block) ? 1 : 0))),
    allProse: proseSums.between(0, source.length) || 1,
    peers: countPeers(source, boxes, prose),
    styleProse: sumByStyle(styles, prose),
    styleLinks: linkShares(source, styles),
    firstHeading: source.findIndex(({ kind, level, hidden }) => kind === "heading" && level === 1 && !hidden),
    stated: statedBlocks(draft, isForeign),
    imageBefore: imagesBefore(draft),
  };
}

const rowOfRegion: ReadonlyMap<string, number> = new Map(nameGroups.map((group, at) => [group, at + 1]));

function regionRows(containers: readonly Container[], regions: readonly (string | null)[]): Uint8Array {
  const rows = new Uint8Array(containers.length);
  for (const { index, parent } of containers) {
    const region = regions[index] ?? null;
    rows[index] = region !== null ? (rowOfRegion.get(region) ?? 0) : parent < 0 ? 0 : (rows[parent] ?? 0);
  }
  return rows;
}

/** Share of letters in links by style. */
function linkShares(source: readonly Block[], { of, count }: Styles): Float64Array {
  const letters = new Float64Array(count);
  const shares = new Float64Array(count);
  for (const block of source) {
    const style = of[block.index] ?? 0;
    letters[style] = (letters[style] ?? 0) + block.letters;
    shares[style] = (shares[style] ?? 0) + block.linkLetters;
  }
  for (let style = 0; style < count; style++) shares[style] = (shares[style] ?? 0) / (letters[style] || 1);
  return shares;
}

function countPeers(source: readonly Block[], boxes: Int32Array, prose: Float64Array): Int32Array {
  const peers = new Int32Array(boxes.length);
  for (const { index, container } of source) {
    if (prose[index] === 0) continue;
    const box = boxes[container] ?? 0;
    peers[box] = (peers[box] ?? 0) + 1;
  }
  return peers;
}
