/** Letters below this code, Cyrillic and Vietnamese ones among them, are folded; beyond stand hardly any that have a case. */
const end = 0x2000;
const [longS, kelvin] = [0x17f, 0x212a];
/** Greek and Cherokee have small letters that count as others in an expression: they stay as they are. */
const isIrregular = (code: number): boolean =>
  (code >= 0x0370 && code <= 0x03ff) || (code >= 0x13a0 && code <= 0x13ff) || (code >= 0x1f00 && code < end);

const table = Uint16Array.from({ length: end }, (_, code) => {
  if (code === longS) return 115;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 && !isIrregular(code) ? small.charCodeAt(0) : code;
});

/** The small letter for a capital, and one letter for all that an expression without regard to case takes for each other. */
export function folded(code: number): number {
  return code < end ? (table[code] ?? code) : code === kelvin ? 107 : code;
}

/** Whether it is known what an expression without regard to case takes for a letter. */
export function isFolded(code: number): boolean {
  const character = String.fromCodePoint(code);
  if (character.toLowerCase() === character.toUpperCase()) return true;
  return code < end && !isIrregular(code) && character.toUpperCase().length === 1;
}
