import { matchingKey } from "../language/matching-key.ts";

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const numberWord = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "giu");

/** The matching key of a text in which English number words are digits, so that `two suspects` is not taken for `five suspects`. */
export function comparisonKey(text: string): string {
  return matchingKey(text.replace(numberWord, (word) => String(words.indexOf(word.toLowerCase()))));
}
