// Intl.Segmenter gives the same result under any locale for Lao, so naming one keeps the machine's locale out.
const wordSegmenter = new Intl.Segmenter("lo", { granularity: "word" });

/**
 * The words of a text, without spaces and punctuation. Lao has no spaces between words: the boundaries come from the
 * dictionary of ICU and may differ a little between versions of Node, so use them for counting and comparing only.
 *
 * @param text - canonical text gives better boundaries than raw text
 * @example
 * import { words } from "khao";
 * words("ສະບາຍດີ Laos 2025"); // => ["ສະບາຍດີ", "Laos", "2025"]
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter.segment(text)) if (isWordLike) found.push(segment);
  return found;
}
