import type { Container } from "../../article/block.ts";
import { isCapital, unitAt } from "../../article/code-unit.ts";
import { NameTable, nextHash } from "../../article/name-table.ts";
import { mapPacked } from "../../article/packed.ts";
import { remembered } from "../../article/page-memo.ts";
import { anyArticleName, articleNames, regionNames } from "../boilerplate/vocabulary.data.ts";
import { nextWord, wordEnd } from "./name-words.ts";
import { boxNames, listNames } from "./names.data.ts";
import { WordForms } from "./word-forms.ts";

/** What the names of a container say: its class, its id, its purpose. */
export interface NameTraits {
  /** Bits of `nameGroups`. */
  readonly bits: number;
  /** Bits of `listNames`, in their order. */
  readonly lists: number;
  /** Rank of its article name; `noArticleName` for none. */
  readonly rank: number;
}

/** Groups of names, in the order of their bits: the regions first, the boxes behind them. */
export const nameGroups: readonly string[] = [
  ...regionNames.map(([rule]) => rule),
  ...boxNames.map(([group]) => group),
];

/** For each word the bits of the groups that have it. */
export function bitsOfWords(groups: readonly (readonly [group: string, words: string])[]): ReadonlyMap<string, number> {
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
  readonly name: string;
  bits: number;
  lists: number;
  before: Map<string, number> | null;
}

const wordTraits: readonly WordTraits[] = readWordTraits();
const traitsOfWord = new NameTable(wordTraits);
/** Tells most words that say nothing without a look into the table. */
const forms = new WordForms(wordTraits.map(({ name }) => name));

function readWordTraits(): WordTraits[] {
  const traits = new Map<string, WordTraits>();
  const traitsOf = (name: string): WordTraits => {
    const known = traits.get(name) ?? { name, bits: 0, lists: 0, before: null };
    traits.set(name, known);
    return known;
  };
  for (const [name, bits] of bitsOfWords([...regionNames, ...boxNames])) {
    const [first = "", second] = name.split(" ");
    if (second === undefined) traitsOf(first).bits = bits;
    else {
      const traitsOfFirst = traitsOf(first);
      traitsOfFirst.before ??= new Map();
      traitsOfFirst.before.set(second, bits);
      traitsOf(second);
    }
  }
  for (const [name, lists] of bitsOfWords(listNames)) traitsOf(name).lists = lists;
  return [...traits.values()];
}

/** What the word of a name from `start` to `end` says. */
function traitsOf(name: string, start: number, end: number): WordTraits | undefined {
  if (!forms.mayHave(name, start, end)) return undefined;
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = unitAt(name, at, end);
    if (isCapital(unit)) {
      const word = name.slice(start, end).toLowerCase();
      return traitsOf(word, 0, word.length);
    }
    hash = nextHash(hash, unit);
  }
  return traitsOfWord.find(name, start, end, hash);
}

/** The rank behind that of the last article name. */
export const noArticleName = articleNames.length;

/** A name, or several in a row, with what its edges may say together with another one. */
interface ReadName extends NameTraits {
  /** The first word, if it is known, and what the last one says. */
  readonly first: string;
  readonly last: WordTraits | undefined;
}

/** The traits of a container without names. */
export const nameless: ReadName = { bits: 0, lists: 0, rank: noArticleName, first: "", last: undefined };

/** The names of all containers of a page, equal ones read once. Nobody asks for the names of what holds no text, such as the frames that scripts fill. */
export const readNames: (containers: readonly Container[]) => readonly NameTraits[] = remembered((containers) => {
  const known = new Map<string, ReadName>();
  const read = (name: string): ReadName => {
    if (name === "") return nameless;
    const before = known.get(name);
    if (before) return before;
    const named = readName(name.slice(0, longestName));
    known.set(name, named);
    return named;
  };
  return mapPacked(containers, ({ id, className, purpose, start, end }) => {
    if (start === end) return nameless;
    if (id === "" && purpose === "") return read(className);
    // To join names costs more than to read two of them.
    return id.length + className.length + purpose.length > longestName - 2
      ? read(`${id} ${className} ${purpose}`)
      : joined(joined(read(id), read(className)), read(purpose));
  });
});

/** What two names say side by side. */
function joined(front: ReadName, back: ReadName): ReadName {
  if (front === nameless) return back;
  if (back === nameless) return front;
  return {
    bits: front.bits | back.bits | (front.last?.before?.get(back.first) ?? 0),
    lists: front.lists | back.lists,
    rank: Math.min(front.rank, back.rank),
    first: front.first,
    last: back.last,
  };
}

/** Characters of names that are read; longer ones are lists of states. */
const longestName = 400;

function readName(name: string): ReadName {
  let bits = 0;
  let lists = 0;
  let first: string | undefined;
  let last: WordTraits | undefined;
  for (let start = nextWord(name, 0); start < name.length; ) {
    const end = wordEnd(name, start);
    const word = traitsOf(name, start, end);
    if (word !== undefined) {
      bits |= word.bits;
      lists |= word.lists;
      if (last?.before) bits |= last.before.get(word.name) ?? 0;
    }
    first ??= word?.name ?? "";
    last = word;
    start = nextWord(name, end);
  }
  const rank = anyArticleName.test(name) ? articleNames.findIndex((pattern) => pattern.test(name)) : -1;
  return { bits, lists, rank: rank < 0 ? noArticleName : rank, first: first ?? "", last };
}
