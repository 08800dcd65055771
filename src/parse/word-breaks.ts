/** What tells how words were parted at the ends of lines. */
export interface Wrapping {
  /** Whether print parted words, rather than a program that breaks lines at the hyphens which a text has. */
  readonly hyphenates: boolean;
  /** The words of the dump in small letters, compounds with their hyphens, and how often each stands in it. */
  readonly words: ReadonlyMap<string, number>;
}

const word = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;

export function wordsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const line of lines)
    for (const [found] of line.toLowerCase().matchAll(word)) words.set(found, (words.get(found) ?? 0) + 1);
  return words;
}

const hyphens = new Set(["-", "\u2010", "\u00AD"]);
const parted = /(?<![\p{L}\p{M}])(?<first>[\p{L}\p{M}]{1,39})(?<sign>[-\u2010\u00AD])$/u;
const goingOn = /^(?<second>[\p{L}\p{M}]+)/u;
/** A hyphen that stands for a word to come: `two- and three-year terms`. */
const suspended = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)(?!\p{L})/u;
/** First parts of compounds that no word begins with which is parted behind them. */
const firstParts = new Set([
  "well",
  "self",
  "half",
  "non",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
]);
/** Letters of the shortest word that is rather the half of a compound than the first syllable of a word: `in-side`, `for-mer`. */
const shortestHalf = 4;

/** Whether a word at the end of a line goes on below behind a hyphen: no space belongs there. */
export function partsWord(line: string, below: string): boolean {
  return hyphens.has(line.slice(-1)) && parted.test(line.slice(-40)) && goingOn.test(below) && !suspended.test(below);
}

/** The lines of a paragraph as one. Between signs of Chinese and Japanese no space belongs. */
export function joinLines(lines: readonly string[], wrapping: Wrapping | null): string {
  const pieces = lines.map((line, at) => {
    const below = lines[at + 1];
    if (below === undefined) return line;
    if (!partsWord(line, below))
      return unspaced.test(line.slice(-1)) && unspaced.test(below.slice(0, 1)) ? line : `${line} `;
    return keepsHyphen(line, below, wrapping) ? line : line.slice(0, -1);
  });
  return pieces.join("");
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？「」『』《》（）]/u;

/**
 * Whether the hyphen at the end of a line belongs to the word. It goes where the dump has the word without it elsewhere; it stays in front of a
 * capital letter, where the dump has the compound or both of its halves, behind a common first part, and where no print parted words.
 */
function keepsHyphen(line: string, below: string, wrapping: Wrapping | null): boolean {
  const { first = "", sign } = parted.exec(line.slice(-40))?.groups ?? {};
  const second = goingOn.exec(below)?.groups?.["second"] ?? "";
  if (sign === "\u00AD") return false;
  if (wrapping === null || !/^\p{Ll}/u.test(second)) return true;
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  const { words, hyphenates } = wrapping;
  if (words.has(head + tail)) return false;
  if (!hyphenates || words.has(`${head}-${tail}`) || firstParts.has(head) || line.slice(0, -1).includes(`-${first}`))
    return true;
  return (
    first.length >= shortestHalf &&
    second.length >= shortestHalf &&
    (words.get(head) ?? 0) > 1 &&
    (words.get(tail) ?? 0) > 1
  );
}
