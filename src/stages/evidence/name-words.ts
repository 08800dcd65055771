import { unitAt } from "../../article/code-unit.ts";
import type { WordForms } from "./word-forms.ts";

/** White space beyond ASCII; nearly no name has any. */
const otherSpace = /^\s$/u;
/** What units below 128 are in a name. */
const parts = 1;
const isSmall = 2;
const isCapital = 3;
const role: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /^[\s_:/.-]$/u.test(sign) ? parts : /^[a-z0-9]$/u.test(sign) ? isSmall : /^[A-Z]$/u.test(sign) ? isCapital : 0;
});

/**
 * The words of a name, in lower case: parted at white space, `_ : / . -` and the seams of camel case. Parted by hand, because a page has
 * hundreds of names, and a regular expression costs several times as much.
 *
 * @param asked what words are of use; others may come back empty, which saves cutting them out
 */
export function wordsOfName(name: string, asked: WordForms | null = null): string[] {
  const words: string[] = [];
  let start = 0;
  let previous = parts;
  // Whether the word has more than small letters and digits.
  let isMixed = false;
  for (let at = 0, end = name.length; at <= end; at++) {
    const current = at === end ? parts : roleOf(unitAt(name, at, end));
    const isSeam = current === isCapital && previous === isSmall;
    if ((isSeam || current === parts) && previous !== parts) {
      const isAsked = asked === null || asked.mayHave(name, start, at);
      const word = isAsked ? name.slice(start, at) : "";
      words.push(isMixed ? word.toLowerCase() : word);
      isMixed = false;
    }
    if (isSeam || previous === parts) start = at;
    if (current !== parts && current !== isSmall) isMixed = true;
    previous = current;
  }
  return words;
}

function roleOf(code: number): number {
  return code < 0x80 ? (role[code] ?? 0) : otherSpace.test(String.fromCharCode(code)) ? parts : 0;
}
