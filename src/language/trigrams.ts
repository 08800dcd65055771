import { trigramModels } from "./trigrams.data.ts";

/** How far a text is from a language: the sum, over its trigrams, of how far their counts are from their ranks in the language. */
export interface LanguageDistance {
  readonly code: string;
  readonly distance: number;
}

/** The distance of a trigram that a language does not have among its most frequent ones. */
export const farthest = 300;

const codes = Object.keys(trigramModels);
/** Ranks of a trigram by language, 1 for the most frequent one; 0 where the language does not have it. */
const ranksOf: ReadonlyMap<string, Uint16Array> = readModels();

function readModels(): Map<string, Uint16Array> {
  const ranks = new Map<string, Uint16Array>();
  for (const [language, code] of codes.entries()) {
    for (const [at, trigram] of (trigramModels[code] ?? "").split("|").entries()) {
      const own = ranks.get(trigram) ?? new Uint16Array(codes.length);
      own[language] = at + 1;
      ranks.set(trigram, own);
    }
  }
  return ranks;
}

const signs = /[!-@]+/gu;
const spaces = /\s+/gu;

/** How often each trigram stands in a text, the edges of words counted as spaces. */
function trigramsOf(text: string): Map<string, number> {
  const words = ` ${text.replace(signs, " ").replace(spaces, " ").trim().toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= words.length; at++) {
    const trigram = words.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/**
 * Measures a text in Latin letters against languages, after Cavnar and Trenkle.
 *
 * @param languages - ISO 639-1 codes of the languages to measure it against
 * @returns one distance for each of them, in the order of the models
 */
export function languageDistances(text: string, languages: ReadonlySet<string>): LanguageDistance[] {
  const distances = new Float64Array(codes.length);
  for (const [trigram, count] of trigramsOf(text)) {
    const ranks = ranksOf.get(trigram);
    for (let language = 0; language < codes.length; language++) {
      const rank = ranks?.[language] ?? 0;
      distances[language] = (distances[language] ?? 0) + (rank === 0 ? farthest : Math.abs(count - rank));
    }
  }
  return codes
    .map((code, language) => ({ code, distance: distances[language] ?? 0 }))
    .filter(({ code }) => languages.has(code));
}
