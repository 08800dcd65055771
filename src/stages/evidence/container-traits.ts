import type { Container } from "../../article/block.ts";
import { anyArticleName, articleNames, regionNames, regionRoles, regionTags } from "../boilerplate/vocabulary.data.ts";
import { wordsOfName } from "./name-words.ts";
import { boxNames, tellingTags } from "./names.data.ts";
import { WordForms } from "./word-forms.ts";

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

/** What a word of a name says: the bits that it has by itself, and those that it has together with the word behind it. */
interface WordTraits {
  bits: number;
  readonly before: Map<string, number>;
}

const traitsOfWord: ReadonlyMap<string, WordTraits> = wordTraits();

function wordTraits(): Map<string, WordTraits> {
  const traits = new Map<string, WordTraits>();
  for (const [name, bits] of bitsOfWords([...regionNames, ...boxNames])) {
    const [first = "", second] = name.split(" ");
    const known = traits.get(first) ?? { bits: 0, before: new Map<string, number>() };
    if (second === undefined) known.bits = bits;
    else known.before.set(second, bits);
    traits.set(first, known);
  }
  return traits;
}

/** The words of which any trait hangs. */
const telling = new WordForms([...traitsOfWord].flatMap(([word, { before }]) => [word, ...before.keys()]));

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
export const noArticleName = articleNames.length;

/** What the names of a container say: its class, its id, its purpose. */
export interface NameTraits {
  /** Bits of `nameGroups`. */
  readonly bits: number;
  /** Rank of its article name; `noArticleName` for none. */
  readonly rank: number;
}

/** The traits of a container without names. */
export const nameless: NameTraits = { bits: 0, rank: noArticleName };

const regionBits = (1 << regionNames.length) - 1;

/** The page as a whole carries words such as `has-sidebar` that say nothing of a block. */
const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/**
 * Reads the markup of all containers of a page. Parents stand before their children.
 *
 * @param regions for each container the region that it names, or null: a name that the page does not bear out, such as
 *   `content-sidebar-wrap` around all its prose, says nothing of the blocks inside
 */
export function traitsOf(
  containers: readonly Container[],
  names: readonly NameTraits[],
  regions: readonly (string | null)[],
): ContainerTraits {
  const count = containers.length;
  const own = new Int32Array(count);
  const around = new Int32Array(count);
  const tags = new Int32Array(count);
  const rank = new Uint8Array(count);
  const mostOfPage = (containers[0]?.end ?? 0) / 2;
  for (const container of containers) {
    const { index, parent } = container;
    // A form around the whole page is what a framework needs, and no form to be filled.
    const tag = container.tag === "form" && container.end - container.start > mostOfPage ? "div" : container.tag;
    const isFrame = frameTags.has(tag);
    const named = names[index] ?? nameless;
    const isBorneOut = (regions[index] ?? null) !== null;
    own[index] = isFrame ? 0 : isBorneOut ? named.bits | regionBit(container) : named.bits & ~regionBits;
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

/** Reads the names of all containers of a page, equal ones once. */
export function readNames(containers: readonly Container[]): NameTraits[] {
  const known = new Map<string, NameTraits>();
  return containers.map(({ id, className, purpose, start, end }) => {
    // Nobody asks for the name of what holds no text, such as the frames that scripts fill.
    if (start === end) return nameless;
    const isClass = id === "" && purpose === "";
    if (isClass && className === "") return nameless;
    // Most names are classes alone; joined names would be copied and hashed for each container.
    const key = isClass ? className : `${id} ${className} ${purpose}`;
    const before = known.get(key);
    if (before) return before;
    const named = readName(key.slice(0, longestName));
    known.set(key, named);
    return named;
  });
}

/** Characters of names that are read; longer ones are lists of states. */
const longestName = 400;

function readName(name: string): NameTraits {
  let bits = 0;
  let previous: WordTraits | undefined;
  for (const word of wordsOfName(name, telling)) {
    const traits = word === "" ? undefined : traitsOfWord.get(word);
    bits |= (traits?.bits ?? 0) | (previous?.before.get(word) ?? 0);
    previous = traits;
  }
  const rank = anyArticleName.test(name) ? articleNames.findIndex((pattern) => pattern.test(name)) : -1;
  return { bits, rank: rank < 0 ? noArticleName : rank };
}
