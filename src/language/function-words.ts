import { NameTable } from "../article/name-table.ts";
import { functionWords } from "./function-words.data.ts";

/** A word that is frequent in some languages and tells them from the rest. */
export interface FunctionWord {
  readonly name: string;
  /** Places of these languages in {@link languages}. */
  readonly languages: readonly number[];
  /** It is what a keyboard without accents leaves of the word: it may be many another one. */
  readonly weak: boolean;
}

/** ISO 639-1 codes of the languages whose function words are known, and `hmn`. */
export const languages: readonly string[] = Object.keys(functionWords);

const languagesOf = new Map<string, number[]>();
for (const [language, list] of Object.values(functionWords).entries()) {
  for (const word of new Set(list.split(/\s+/u))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** What is left of a word where a keyboard has no accents: "được" as "duoc". Only where that is no word of any language already. */
const withoutAccents = new Map<string, number[]>();
for (const [word, codes] of languagesOf) {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  if (plain.length === 1 || languagesOf.has(plain)) continue;
  withoutAccents.set(plain, [...new Set([...(withoutAccents.get(plain) ?? []), ...codes])]);
}

const entries = [
  ...[...languagesOf].map(([name, own]): FunctionWord => ({ name, languages: own, weak: false })),
  ...[...withoutAccents].map(([name, own]): FunctionWord => ({ name, languages: own, weak: true })),
];
const table = new NameTable(entries);

/** Letters of the longest function word in letters of the English alphabet. */
export const longestPlainWord: number = Math.max(...entries.map(({ name }) => name.length));

/**
 * The function word that stands in a text in lower case from one offset to another.
 *
 * @param hash - of the word, as {@link NameTable} takes it
 */
export function functionWord(lower: string, from: number, to: number, hash: number): FunctionWord | undefined {
  return table.find(lower, from, to, hash);
}
