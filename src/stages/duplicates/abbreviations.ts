/** Letters of an abbreviation in capitals, `NUOL`, and of one in Lao consonants without any vowel, ມຊ; dots may stand between. */
const capitals = /^(?:\p{Lu}\.?){2,8}$/u;
const consonants = /^(?:[ກ-ຮໜໝ]\.?){2,5}$/u;
const article = /^the /iu;

/** Whether a name stands for another one as its abbreviation, whichever is shorter: `NUOL`, `The National University of Laos`. */
export function abbreviates(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((name) =>
      name
        .trim()
        .replace(article, "")
        .replace(/[,;:]$/u, ""),
    )
    .sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  const letters = [...short.replaceAll(".", "")];
  if (capitals.test(short)) return isSpelt(letters, long);
  return consonants.test(short) && long.length >= letters.length * 3 && isWithin(letters, long);
}

/** Whether letters are those that the words of a name begin with, small words (`of`, `and`) among them or not. */
function isSpelt(letters: readonly string[], name: string): boolean {
  const words = name.split(/[ -]/u).filter((word) => /^\p{L}/u.test(word));
  const initials = words.map((word) => word.slice(0, 1));
  const abbreviation = letters.join("");
  if (words.length < 2) return false;
  return (
    initials.join("").toUpperCase() === abbreviation ||
    initials.filter((letter) => /\p{Lu}/u.test(letter)).join("") === abbreviation
  );
}

/** Whether letters stand in a name in their order, the first in front; Lao does not part the words that they begin. */
function isWithin(letters: readonly string[], name: string): boolean {
  if (!name.startsWith(letters[0] ?? " ")) return false;
  let from = 0;
  return letters.every((letter) => {
    const at = name.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
