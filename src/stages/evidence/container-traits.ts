import type { Container } from "../../article/block.ts";
import { articleNames, regionNames, regionRoles, regionTags } from "../vocabulary.data.ts";
import { boxNames, tellingTags } from "./names.data.ts";

/** Groups of names, in the order of their bits: the regions first, the boxes behind them. */
export const nameGroups: readonly string[] = [
  ...regionNames.map(([rule]) => rule),
  ...boxNames.map(([group]) => group),
];

/** Groups of tags, in the order of their bits. */
export const tagGroups: readonly string[] = [...tellingTags.map(([group]) => group), "custom"];

/** For each word the bits of the groups that have it. */
function bitsOfWords(groups: readonly (readonly [group: string, words: string])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [at, [, words]] of groups.entries()) {
    for (const name of words.split(",")) {
      const word = name.trim();
      bits.set(word, (bits.get(word) ?? 0) | (1 << at));
    }
  }
  return bits;
}

const bitsOfName = bitsOfWords([...regionNames, ...boxNames]);
/** The names of two words among them, by the first and then by the second: a look-up a word, without joining pairs. */
const bitsOfPair = pairsOf(bitsOfName);

function pairsOf(names: ReadonlyMap<string, number>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, bits] of names) {
    const [first = "", second] = name.split(" ");
    if (second === undefined) continue;
    const seconds = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, seconds.set(second, bits));
  }
  return pairs;
}

const bitsOfTag = bitsOfWords(tellingTags);
const customTag = 1 << (tagGroups.length - 1);
const bitOfRegion: ReadonlyMap<string, number> = new Map(regionNames.map(([rule], at) => [rule, 1 << at]));

/** What the markup says of the containers of a page, by container; bits are those of `nameGroups` and `tagGroups`. */
export interface ContainerTraits {
  /** Name groups of the container itself. */
  readonly own: Int32Array;
  /** Name groups of the container and of everything around it. */
  readonly around: Int32Array;
  /** Tag groups of the container and of everything around it. */
  readonly tags: Int32Array;
  /** Best rank of an article name among the container and those around it; `noArticleName` for none. */
  readonly rank: Uint8Array;
}

/** The rank behind that of the last article name. */
const noArticleName = articleNames.length;

/** What a container's names say. */
interface NameTraits {
  readonly bits: number;
  readonly rank: number;
}

const nameless: NameTraits = { bits: 0, rank: noArticleName };

/** The page as a whole carries words such as `has-sidebar` that say nothing of a block. */
const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/** Reads the markup of all containers of a page, equal names once. Parents stand before their children. */
export function traitsOf(containers: readonly Container[]): ContainerTraits {
  const count = containers.length;
  const own = new Int32Array(count);
  const around = new Int32Array(count);
  const tags = new Int32Array(count);
  const rank = new Uint8Array(count);
  const known = new Map<string, NameTraits>();
  for (const container of containers) {
    const { index, parent, tag } = container;
    const isFrame = frameTags.has(tag);
    const named = namesOf(container, known);
    own[index] = isFrame ? 0 : named.bits | regionBit(container);
    around[index] = own[index] ?? 0;
    tags[index] = bitsOfTag.get(tag) ?? (tag.includes("-") ? customTag : 0);
    rank[index] = isFrame ? noArticleName : named.rank;
    if (parent < 0) continue;
    around[index] = (around[index] ?? 0) | (around[parent] ?? 0);
    tags[index] = (tags[index] ?? 0) | (tags[parent] ?? 0);
    rank[index] = Math.min(rank[index] ?? 0, rank[parent] ?? 0);
  }
  return { own, around, tags, rank };
}

function regionBit({ tag, purpose }: Container): number {
  return bitOfRegion.get(regionTags.get(tag) ?? regionRoles.get(purpose) ?? "") ?? 0;
}

function namesOf({ id, className, purpose }: Container, known: Map<string, NameTraits>): NameTraits {
  if (id === "" && className === "" && purpose === "") return nameless;
  const key = `${id} ${className} ${purpose}`;
  const before = known.get(key);
  if (before) return before;
  const named = readNames(key.slice(0, longestName));
  known.set(key, named);
  return named;
}

/** Characters of names that are read; longer ones are lists of states. */
const longestName = 400;
const separators = /[\s_:/.-]+/u;
const camelSeam = /([a-z0-9])([A-Z])/gu;

function readNames(names: string): NameTraits {
  let bits = 0;
  let pairs: ReadonlyMap<string, number> | undefined;
  for (const word of names.replace(camelSeam, "$1 $2").toLowerCase().split(separators)) {
    bits |= (bitsOfName.get(word) ?? 0) | (pairs?.get(word) ?? 0);
    pairs = bitsOfPair.get(word);
  }
  const rank = articleNames.findIndex((pattern) => pattern.test(names));
  return { bits, rank: rank < 0 ? noArticleName : rank };
}
