/** What a piece of text is written in: `other` is any language but Lao and English, `und` has no language at all (dates, counters, codes). */
export type Language = "lo" | "en" | "other" | "und";

/** A stretch of text in one language. Offsets are UTF-16 units, `end` is exclusive. */
export interface LanguageSpan {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}
