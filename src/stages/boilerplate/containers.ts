import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { keepOptimized } from "../../article/keep-optimized.ts";
import { mapPacked } from "../../article/packed.ts";
import { type NameTraits, nameless, noArticleName, readNames } from "../evidence/name-traits.ts";
import { numbersOf } from "../evidence/numbers.ts";
import { regionNames, regionRoles, regionTags } from "./vocabulary.data.ts";

/** What a container's markup says about it. */
export interface ContainerName {
  /** Place in the ranking of article names, 0 the surest; -1 for none. */
  readonly rank: number;
  /** Rule of the region that it names, such as `navigation`; null for none. */
  readonly region: string | null;
  /** Whether the tag or the role says so, which is surer than a class. */
  readonly byTag: boolean;
}

/** All words by which the markup calls a container: class, id, purpose. */
export function markupNames({ className, id, purpose }: Container): string {
  return id === "" && purpose === "" ? className : `${className} ${id} ${purpose}`;
}

const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body", "main", "article"]);

/** Reads what the markup of all containers of a page says of them. */
export function nameContainers(
  containers: readonly Container[],
  names: readonly NameTraits[] = readNames(containers),
): ContainerName[] {
  return mapPacked(containers, (container, index) => nameOf(container, names[index]));
}

/** Most containers name nothing. */
const unnamed: ContainerName = { rank: -1, region: null, byTag: false };

function nameOf({ tag, purpose }: Container, { bits, rank }: NameTraits = nameless): ContainerName {
  // The whole page and the article itself often carry words such as `has-sidebar` or `post-share`.
  if (frameTags.has(tag)) return { rank: rankOf(tag, rank), region: null, byTag: false };
  const byTag = regionTags.get(tag) ?? regionRoles.get(purpose);
  const region = byTag ?? regionOf(bits);
  const articleRank = region ? -1 : rankOf(tag, rank);
  return region === null && articleRank < 0 ? unnamed : { rank: articleRank, region, byTag: byTag !== undefined };
}

/** The first region that a name holds; the bits of regions stand below those of boxes. */
function regionOf(bits: number): string | null {
  const first = 31 - Math.clz32(bits & -bits);
  return regionNames[first]?.[0] ?? null;
}

function rankOf(tag: string, rank: number): number {
  if (tag === "article") return Math.min(rank, 1);
  if (rank < noArticleName) return rank;
  return tag === "main" ? 2 : -1;
}

/** Share of the page's prose from which on a name cannot mean a region that is no article. */
const commonName = 0.6;
/** Share of the page's prose that one region may hold. */
const largestRegion = 0.5;
/** The same of a comment thread, which may be much longer than the article. */
const largestThread = 0.95;
/** Share of the page's prose that must be left outside of all regions. */
const leastOutside = 0.04;
/** Regions that may well hold more prose than a short article: readers write, and teasers are many. */
const wordyRegions: ReadonlySet<string> = new Set(["comments", "other-stories"]);

/**
 * For each container the region that it names, as far as the page bears it out. Page builders wrap every paragraph in a `widget`, and
 * templates call an article's body `share-content`: a name that covers a large part of the prose names no region, and where nothing
 * is left, only tags and roles are believed.
 */
export function regionsOf(
  draft: Draft,
  names: readonly ContainerName[],
  value: (block: Block) => number,
): (string | null)[] {
  const prose = new RangeSums(numbersOf(draft.source, value));
  const all = prose.between(0, draft.source.length);
  const common = commonNames(draft.containers, names, prose, all * commonName);
  const believed = (container: Container): string | null => {
    const { region = null, byTag = false } = names[container.index] ?? {};
    if (region === null) return null;
    const held = prose.between(container.start, container.end);
    if (!byTag && common.has(region) && held > 0) return null;
    return held > all * (region === "comments" ? largestThread : largestRegion) ? null : region;
  };
  const regions = mapPacked(draft.containers, believed);
  if (outside(draft, regions, prose) >= all * leastOutside) return regions;
  return mapPacked(regions, (region, index) => (names[index]?.byTag ? region : null));
}

/** Regions whose outermost containers together hold more prose than the bar. */
function commonNames(
  containers: readonly Container[],
  names: readonly ContainerName[],
  prose: RangeSums,
  bar: number,
): Set<string> {
  const held = new Map<string, { prose: number; end: number }>();
  for (const { index, start, end } of containers) {
    const region = names[index]?.region;
    if (!region || wordyRegions.has(region)) continue;
    const known = held.get(region) ?? { prose: 0, end: 0 };
    if (start >= known.end) held.set(region, { prose: known.prose + prose.between(start, end), end });
  }
  return new Set([...held].filter(([, { prose: sum }]) => sum > bar).map(([region]) => region));
}

function outside(draft: Draft, regions: readonly (string | null)[], prose: RangeSums): number {
  let sum = prose.between(0, draft.source.length);
  let last = 0;
  for (const { index, start, end } of draft.containers) {
    if (regions[index] === null || end <= last) continue;
    sum -= prose.between(Math.max(start, last), end);
    last = end;
  }
  return sum;
}

/** Sums over ranges of source blocks in constant time. */
export class RangeSums {
  readonly #sums: Float64Array;

  /** @param values - by block */
  constructor(values: ArrayLike<number>) {
    const sums = new Float64Array(values.length + 1);
    let sum = 0;
    for (let index = 0; index < values.length; index++) {
      sum += values[index] ?? 0;
      sums[index + 1] = sum;
    }
    this.#sums = sums;
  }

  between(start: number, end: number): number {
    return (this.#sums[end] ?? 0) - (this.#sums[start] ?? 0);
  }
}

keepOptimized(new RangeSums([]));
