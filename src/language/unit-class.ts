/** What a UTF-16 unit may be, as bits. */
export const unitKind = { letter: 1, mark: 2, number: 4, surrogate: 8 } as const;

const { letter, mark, number, surrogate } = unitKind;
const classes: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}$/u, letter],
  [/^\p{M}$/u, mark],
  [/^\p{N}$/u, number],
];

/** Tables of 256 units each, filled when the first of them is asked for: a page has few scripts. */
const tables: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(256).fill(undefined);

function readTable(first: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, at) => codePointClass(first + at));
}

/** Whether a code point is a letter, a mark or a number. */
export function codePointClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return surrogate;
  const character = String.fromCodePoint(code);
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0;
}

/** The same for a UTF-16 unit, at the cost of a look into a table; half a character is a surrogate. */
export function unitClass(code: number): number {
  const table = tables[code >> 8] ?? readTable(code & 0xff00);
  tables[code >> 8] = table;
  return table[code & 0xff] ?? 0;
}
