/**
 * Characters that a page may hold and that must never act where its text is shown: control characters move a terminal's cursor, the marks
 * of direction reorder what is read, and what has no width hides in names. Lone surrogates are no characters at all.
 */
export const unsafe: RegExp =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
