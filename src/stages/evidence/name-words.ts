import { unitAt } from "../../article/code-unit.ts";

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
 * Where the next word of a name begins; its length if there is none. Words are parted at white space, `_ : / . -` and the seams of camel
 * case, by hand: a page has hundreds of names, and a regular expression costs several times as much.
 */
export function nextWord(name: string, from: number): number {
  const end = name.length;
  let at = from;
  while (at < end && roleAt(name, at, end) === parts) at++;
  return at;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(name: string, start: number): number {
  const end = name.length;
  let previous = 0;
  let at = start;
  for (; at < end; at++) {
    const current = roleAt(name, at, end);
    if (current === parts || (current === isCapital && previous === isSmall)) break;
    previous = current;
  }
  return at;
}

function roleAt(name: string, at: number, end: number): number {
  const code = unitAt(name, at, end);
  return code < 0x80 ? (role[code] ?? 0) : otherSpace.test(String.fromCharCode(code)) ? parts : 0;
}
