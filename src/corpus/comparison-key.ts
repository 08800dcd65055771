import { matchingKey } from "../language/matching-key.ts";

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
// What stands beside a word of ASCII may still be a letter of another script: the callback looks.
const numberWord = new RegExp(`\\b(?:${words.join("|")})\\b`, "gi");
const letterBefore = /[\p{L}\p{M}\p{N}]$/u;
const letterBehind = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The matching keys of a text's lines, one after the other, in which English number words are digits, so that `two suspects` is not taken
 * for `five suspects`.
 */
export function comparisonKey(text: string): string {
  return text.replace(numberWord, inDigits).split("\n").map(matchingKey).join("");
}

function inDigits(word: string, at: number, text: string): string {
  const isPart =
    letterBefore.test(text.slice(Math.max(0, at - 2), at)) ||
    letterBehind.test(text.slice(at + word.length, at + word.length + 2));
  return isPart ? word : String(words.indexOf(word.toLowerCase()));
}
