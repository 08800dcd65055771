import { type VoiceLanguage, type VoiceSign, type VoiceSignName, voiceSigns } from "./voice.data.ts";

/** Names of the signs, in the order of their columns. */
export const signNames = Object.keys(voiceSigns) as readonly VoiceSignName[];

const languages: readonly VoiceLanguage[] = ["en", "fr", "vi", "lo", "th", "zh"];
/** Languages that part their words by spaces. */
export const spacedLanguages: ReadonlySet<VoiceLanguage> = new Set(["en", "fr", "vi"]);

/** The phrases of a sign that begin with the same letters, met at one place of a text. */
interface Phrases {
  readonly sign: number;
  /** With the flag `y`. */
  readonly pattern: RegExp;
}

/** How the signs of a language are found: phrases by the letters that they begin with, and expressions over the whole text. */
interface SignIndex {
  readonly phrases: ReadonlyMap<number, readonly Phrases[]>;
  /** 1 for each key of `phrases`, by its last bits: a look that most places of a text do not pass. */
  readonly beginnings: Uint8Array;
  readonly whole: readonly Phrases[];
}

/** Letters of a phrase that it is looked up by; none for one that begins with a choice. */
const beginningLength = 3;
/** The bits of a key that are looked at first. */
const beginningBits = 0xfff;
const indexes = new Map(languages.map((language) => [language, indexOf(language)]));

function indexOf(language: VoiceLanguage): SignIndex {
  const sources = new Map<number, Map<number, string[]>>();
  const whole: Phrases[] = [];
  for (const [sign, rows] of Object.values(voiceSigns as Record<string, VoiceSign>).entries()) {
    const own = rows[language] ?? [];
    if (typeof own === "string") whole.push({ sign, pattern: new RegExp(own, "u") });
    else
      for (const source of own) {
        const beginning = beginningOf(source);
        const key = keyOf(beginning);
        const bySign = sources.get(key) ?? new Map<number, string[]>();
        bySign.set(sign, [...(bySign.get(sign) ?? []), source]);
        sources.set(key, bySign);
      }
  }
  const bound = spacedLanguages.has(language) ? "(?![\\p{L}\\p{N}])" : "";
  const phrases = new Map(
    [...sources].map(([key, bySign]): [number, Phrases[]] => [
      key,
      [...bySign].map(([sign, own]) => ({ sign, pattern: new RegExp(`(?:${own.join("|")})${bound}`, "uy") })),
    ]),
  );
  const beginnings = new Uint8Array(beginningBits + 1);
  for (const key of phrases.keys()) beginnings[key & beginningBits] = 1;
  return { phrases, beginnings, whole };
}

/** A number for the first letters of a text, one letter more; two beginnings may share one, since the phrases are tried all the same. */
function nextKey(key: number, code: number): number {
  return (Math.imul(key, 131) + code + 1) | 0;
}

function keyOf(beginning: string): number {
  let key = 0;
  for (let at = 0; at < beginning.length; at++) key = nextKey(key, beginning.charCodeAt(at));
  return key;
}

/** The letters that every match of a source begins with, at most three. */
function beginningOf(source: string): string {
  const literal = /^[\p{L}\p{M}' ]{0,3}/u.exec(source)?.[0] ?? "";
  return /^[?*{]/u.test(source.slice(literal.length)) ? literal.slice(0, -1) : literal;
}

const vietnamese = /[ăđơưạ-ỹ]/u;
const french =
  /(?<!\p{L})(?:le|la|les|des|une|vous|je|est|du|au|pour|dans|sur|avec|votre|voici|et|de)(?!\p{L})|[lj]'/gu;

/** The language whose signs are looked for in a prepared text (lower case, quotations masked). */
export function voiceLanguageOf(key: string): VoiceLanguage {
  const found = /[\u0E80-\u0EFF]|[\u0E00-\u0E7F]|[\u4E00-\u9FFF]/u.exec(key)?.[0];
  if (found !== undefined) {
    const local = key.match(/[\u0E00-\u0EFF\u4E00-\u9FFF]/gu)?.length ?? 0;
    const roman = key.match(/[a-z]/gu)?.length ?? 0;
    if (roman <= 2 * local) return found >= "\u4E00" ? "zh" : found >= "\u0E80" ? "lo" : "th";
  }
  if (vietnamese.test(key)) return "vi";
  const words = key.match(french)?.length ?? 0;
  return words >= 3 || (words > 0 && /[éèàçêœ]/u.test(key)) ? "fr" : "en";
}

/** Which signs a prepared text shows, as 1 and 0 in the order of `signNames`. */
export function signsOf(key: string, language: VoiceLanguage): Uint8Array {
  const shown = new Uint8Array(signNames.length);
  const { phrases, beginnings, whole } = indexes.get(language) ?? indexOf(language);
  for (const { sign, pattern } of whole) if (pattern.test(key)) shown[sign] = 1;
  const spaced = spacedLanguages.has(language);
  for (let at = 0; at < key.length; at++) {
    if (spaced && !isWordStart(key, at)) continue;
    let beginning = 0;
    for (let length = 0; length <= beginningLength; length++) {
      if (length > 0) beginning = nextKey(beginning, key.charCodeAt(at + length - 1));
      if (beginnings[beginning & beginningBits] === 1) meet(phrases.get(beginning), key, at, shown);
    }
  }
  return shown;
}

/** Notes the signs whose phrases stand at a place of a text. */
function meet(phrases: readonly Phrases[] | undefined, key: string, at: number, shown: Uint8Array): void {
  if (phrases === undefined) return;
  for (const { sign, pattern } of phrases) {
    if (shown[sign] === 1) continue;
    pattern.lastIndex = at;
    if (pattern.test(key)) shown[sign] = 1;
  }
}

function isWordStart(key: string, at: number): boolean {
  return isLetter(key.charCodeAt(at)) && (at === 0 || !isLetter(key.charCodeAt(at - 1)));
}

/** Letters and digits, by code unit; what is no ASCII counts as a letter but for the signs of print. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 96 && code < 123);
  return code !== 0xa0 && (code < 0x2000 || code > 0x206f) && code < 0xfff0;
}
