/** A syllable in Lao letters, and how it is written in Latin ones. */
type Syllable = readonly string[];
export const givenFirst: readonly Syllable[];
export const givenLast: readonly Syllable[];
export const familyFirst: readonly Syllable[];
export const familyLast: readonly Syllable[];
