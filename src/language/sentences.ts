import { canonicalLao } from "./canonical.ts";
import { abbreviations, finalParticles, openingConnectives } from "./sentences.data.ts";

/** A sign with what closes behind it, and the white space after; or white space alone; or a line break. */
const boundary = /([.!?…。！？]{1,6}["'”’»)\]]{0,3})?([^\S\n]{1,40}|\n)|[。！？]["'”’»）」』]{0,3}/gu;
const lao = /\p{Script=Lao}/u;
/** Consonants alone, set off by spaces or stops: `ດຣ.`, `ພ.ສ.`, `ຂປລ.`. A word that long has a vowel sign or more letters. */
const laoAbbreviation = /^[(“"]?(?:[\u0E81-\u0EAE\u0EDC-\u0EDF]{1,4}\.){1,4}$/u;
const latinAbbreviation = /^[(“"]?(?:\p{Lu}\.|\p{L}\.(?:\p{L}\.){1,4}|(\p{L}{2,6})\.)$/u;
const clockMark = /^[ap]\.m\.$/iu;
const listNumber = /^[(]?(?:\p{Nd}{1,3}|[a-z])[.)]{1,2}$/iu;
const lowerCase = /^["'“‘«(]?\p{Ll}/u;
/** Letters of the longest abbreviation with its stops. */
const longestToken = 24;

/**
 * The sentences of a text, trimmed, in order; nothing but white space is left out. By rules of its own rather than by ICU, so it says the same
 * on every version of Node. A sentence ends at its sign, if the sign is no stop of an abbreviation, or at a line break. In Lao it ends at a space too,
 * where a closing particle stands before it (ອີກດ້ວຍ, ເທົ່ານັ້ນ) or an opening connective behind it (ນອກຈາກນັ້ນ). Other spaces
 * do not tell a sentence from a clause: a Lao paragraph may come back whole.
 *
 * @param text - a paragraph in either language
 * @example
 * import { sentences } from "khao";
 * sentences("Dr. Khamphan spoke at 9 a.m. on Monday. Then he left."); // => ["Dr. Khamphan spoke at 9 a.m. on Monday.", "Then he left."]
 * sentences("ເຂົາເຈົ້າໄດ້ປະກອບສ່ວນອີກດ້ວຍ ກອງປະຊຸມປິດລົງ").length; // => 2
 */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  const close = (end: number): void => {
    const sentence = text.slice(start, end).trim();
    if (sentence !== "") found.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(boundary)) {
    const [whole, sign, blank] = match;
    const end = match.index + whole.length;
    if (match.index < start) continue;
    const ends =
      blank === "\n" || blank === undefined
        ? true
        : sign === undefined
          ? isLaoBoundary(text, match.index, end)
          : !isInside(text, start, match.index + sign.length, end);
    if (ends) close(end);
  }
  close(text.length);
  return found;
}

/** Whether a sign belongs inside the sentence: an abbreviation, the number of a list item, a question that is quoted. */
function isInside(text: string, start: number, signEnd: number, next: number): boolean {
  const following = text.slice(next, next + 3);
  if (lowerCase.test(following)) return true;
  const from = Math.max(start, signEnd - longestToken);
  const token = text.slice(from, signEnd).split(/\s/u).at(-1) ?? "";
  if (!token.endsWith(".")) return false;
  if (signEnd - start <= longestToken && text.slice(start, signEnd).trim() === token)
    if (listNumber.test(token)) return true;
  if (laoAbbreviation.test(token)) return true;
  const [abbreviation, word] = latinAbbreviation.exec(token) ?? [];
  if (abbreviation === undefined || clockMark.test(token)) return false;
  return word === undefined || abbreviations.has(word.toLowerCase());
}

function isLaoBoundary(text: string, from: number, next: number): boolean {
  if (!lao.test(text.charAt(from - 1)) || !lao.test(text.charAt(next))) return false;
  const before = canonicalLao(text.slice(Math.max(0, from - longestToken), from));
  if (finalParticles.some((particle) => before.endsWith(particle))) return true;
  const behind = canonicalLao(text.slice(next, next + longestToken));
  return openingConnectives.some((connective) => behind.startsWith(connective));
}
