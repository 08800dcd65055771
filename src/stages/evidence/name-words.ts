import { unitAt } from "../../article/code-unit.ts";

const camelSeam = /([a-z0-9])([A-Z])/gu;
/** White space beyond ASCII; nearly no name has any. */
const otherSpace = /^\s$/u;
/** By code below 128: 1 for what parts words. */
const parting: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  /^[\s_:/.-]$/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * The words of a name, in lower case: parted at white space, `_ : / . -` and the seams of camel case. Parted by hand, because a page has
 * hundreds of names, and a regular expression costs several times as much.
 */
export function wordsOfName(name: string): string[] {
  const lower = name.toLowerCase();
  // Without capitals there are no seams.
  const text = lower === name ? name : name.replace(camelSeam, "$1 $2").toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0, end = text.length; at < end; at++) {
    if (isParting(unitAt(text, at, end))) {
      if (start >= 0) words.push(text.slice(start, at));
      start = -1;
    } else if (start < 0) start = at;
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

function isParting(code: number): boolean {
  return code < 0x80 ? parting[code] === 1 : otherSpace.test(String.fromCharCode(code));
}
