/** What a UTF-16 unit may be, as bits. */
export const unitKind = { letter: 1, mark: 2, number: 4, surrogate: 8 } as const;

const { letter, mark, number, surrogate } = unitKind;
const classes: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}$/u, letter],
  [/^\p{M}$/u, mark],
  [/^\p{N}$/u, number],
];

/** A unit of which nothing has been asked yet. */
const unread = 0xff;
/** By unit. Read in rows of 256 when the first of them is asked for: a page has few scripts. */
const known = new Uint8Array(0x10000).fill(unread);

function readRow(code: number): number {
  const first = code & 0xff00;
  for (let at = first; at < first + 0x100; at++) known[at] = codePointClass(at);
  return known[code & 0xffff] ?? 0;
}

/** Whether a code point is a letter, a mark or a number. */
export function codePointClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return surrogate;
  const character = String.fromCodePoint(code);
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0;
}

/** The same for a UTF-16 unit, at the cost of a look into a table; half a character is a surrogate. */
export function unitClass(code: number): number {
  const found = known[code & 0xffff] ?? 0;
  return found === unread ? readRow(code) : found;
}
