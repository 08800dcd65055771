import type { Container } from "../../article/block.ts";
import { articleNames, regionNames, regionRoles, regionTags } from "../vocabulary.data.ts";
import { boxNames } from "./names.data.ts";

/** Groups of names, in the order of their bits: the regions first, the boxes behind them. */
export const nameGroups: readonly string[] = [
  ...regionNames.map(([rule]) => rule),
  ...boxNames.map(([group]) => group),
];

const bitsOfWord: ReadonlyMap<string, number> = wordBits();

function wordBits(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [at, [, names]] of [...regionNames, ...boxNames].entries()) {
    for (const name of names.split(",")) {
      const word = name.trim();
      bits.set(word, (bits.get(word) ?? 0) | (1 << at));
    }
  }
  return bits;
}

/** Tags that say something of what they hold, one bit each. */
export const tagGroups: readonly string[] = [
  "list",
  "table",
  "form",
  "aside",
  "nav",
  "footer",
  "header",
  "section",
  "figure",
  "blockquote",
  "article",
  "main",
  "custom",
];
const bitOfTag: ReadonlyMap<string, number> = new Map(
  [
    ["ul", 0],
    ["ol", 0],
    ["dl", 0],
    ["table", 1],
    ["form", 2],
    ["fieldset", 2],
    ["aside", 3],
    ["nav", 4],
    ["menu", 4],
    ["footer", 5],
    ["header", 6],
    ["section", 7],
    ["figure", 8],
    ["figcaption", 8],
    ["picture", 8],
    ["blockquote", 9],
    ["q", 9],
    ["article", 10],
    ["main", 11],
  ].map(([tag, bit]): [string, number] => [String(tag), 1 << Number(bit)]),
);
const customTag = 1 << 12;

/** What the markup says of a container and of everything around it, as bits of `nameGroups` and `tagGroups`. */
export interface ContainerTraits {
  readonly own: Int32Array;
  readonly around: Int32Array;
  readonly tags: Int32Array;
  /** Best rank of an article name among the container and those around it; 3 for none. */
  readonly rank: Uint8Array;
}

const separators = /[\s_:/.-]+/u;
const camelSeam = /([a-z0-9])([A-Z])/gu;

/** Reads the names of all containers of a page, equal ones once. Parents stand before their children. */
export function traitsOf(containers: readonly Container[]): ContainerTraits {
  const count = containers.length;
  const own = new Int32Array(count);
  const around = new Int32Array(count);
  const tags = new Int32Array(count);
  const rank = new Uint8Array(count);
  const known = new Map<string, { bits: number; rank: number }>();
  for (const { index, parent, tag, id, className, purpose } of containers) {
    const key = `${id} ${className} ${purpose}`;
    let name = known.get(key);
    if (!name) {
      name = readNames(key.slice(0, 400));
      known.set(key, name);
    }
    const isFrame = tag === "#root" || tag === "html" || tag === "body";
    const region = regionTags.get(tag) ?? regionRoles.get(purpose);
    own[index] = isFrame ? 0 : name.bits | (region === undefined ? 0 : 1 << nameGroups.indexOf(region));
    around[index] = (own[index] ?? 0) | (parent < 0 ? 0 : (around[parent] ?? 0));
    tags[index] = (bitOfTag.get(tag) ?? (tag.includes("-") ? customTag : 0)) | (parent < 0 ? 0 : (tags[parent] ?? 0));
    const ownRank = isFrame ? 3 : name.rank;
    rank[index] = Math.min(ownRank, parent < 0 ? 3 : (rank[parent] ?? 3));
  }
  return { own, around, tags, rank };
}

function readNames(names: string): { bits: number; rank: number } {
  if (names.trim() === "") return { bits: 0, rank: 3 };
  const words = names.replace(camelSeam, "$1 $2").toLowerCase().split(separators);
  let bits = 0;
  for (const [at, word] of words.entries()) {
    bits |= bitsOfWord.get(word) ?? 0;
    const next = words[at + 1];
    if (next !== undefined) bits |= bitsOfWord.get(`${word} ${next}`) ?? 0;
  }
  const found = articleNames.findIndex((pattern) => pattern.test(names));
  return { bits, rank: found < 0 ? 3 : found };
}
