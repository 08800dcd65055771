import { type VoiceLanguage, type VoiceSign, type VoiceSignName, voiceSigns } from "./voice.data.ts";

/** Names of the signs, in the order of their columns. */
export const signNames = Object.keys(voiceSigns) as readonly VoiceSignName[];

const languages: readonly VoiceLanguage[] = ["en", "fr", "vi", "lo", "th", "zh"];
const latin: ReadonlySet<VoiceLanguage> = new Set(["en", "fr", "vi"]);

/** By language: one expression a sign; what has no row in a language is never met there. */
const patterns = new Map(
  languages.map((language): [VoiceLanguage, readonly (RegExp | undefined)[]] => [
    language,
    Object.values(voiceSigns as Record<string, VoiceSign>).map((sign) => compile(sign[language], language)),
  ]),
);

function compile(source: string | undefined, language: VoiceLanguage): RegExp | undefined {
  if (source === undefined) return undefined;
  const bounded = latin.has(language) && source.startsWith("(?:");
  return new RegExp(bounded ? `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])` : source, "u");
}

const vietnamese = /[ăđơưạ-ỹ]/u;
const french = /(?<!\p{L})(?:le|la|les|des|une|vous|je|est|du|au|pour|dans|sur|avec|votre|voici|et|de)(?!\p{L})|[lj]'/gu;

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
  const rows = patterns.get(language) ?? [];
  return Uint8Array.from(rows, (pattern) => (pattern?.test(key) ? 1 : 0));
}
