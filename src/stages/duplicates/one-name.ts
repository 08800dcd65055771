/** Letters that one foreign sound is written with. */
const sounds = "ທຕດ ກຄຂ ປພຜບ ຊສຈ ຟຝ ຫຮ ິີ ຸູ ຶື ແເ".split(" ");

/** Whether two letters may write one foreign sound. */
export function isOneSound(one: string, other: string): boolean {
  return sounds.some((letters) => letters.includes(one) && letters.includes(other));
}

/** Letters from which on a name in two transliterations has enough consonants to be known by: `Zelensky`, `Zelenskiy`. */
const longName = 7;
const vowels = /[aeiouyh]/gu;

/** Whether two words are one name in two transliterations. */
export function isOneName(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < longName || initialOf(one) !== initialOf(other)) return false;
  const lastOf = (name: string): string => name.at(-1)?.replace("i", "y") ?? "";
  return lastOf(one) === lastOf(other) && consonantsOf(one) === consonantsOf(other);
}

/** Lao `x` is an `s`. */
const initialOf = (name: string): string | undefined => name.replace(/^x/u, "s")[0];

function consonantsOf(name: string): string {
  return name
    .replaceAll("x", "s")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(vowels, "")
    .replace(/(?<letter>.)\k<letter>/gu, "$<letter>");
}
