import { publishedWords, updatedWords } from "./labels.data.ts";

/** A word of any script ends where no letter or mark follows; scripts without spaces end where they will. */
const ofWords = (lists: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${lists.join("|")})`, "iu");

const published = ofWords(publishedWords);
const updated = ofWords(updatedWords);

/** What the words beside a date say that it is the date of. */
export type DateLabel = "published" | "modified" | null;

/** Reads the words in front of a date. Where both stand there, the one nearer to the date counts. */
export function labelOf(words: string): DateLabel {
  const changed = updated.exec(words);
  const issued = published.exec(words);
  if (changed && issued) return changed.index > issued.index ? "modified" : "published";
  return changed ? "modified" : issued ? "published" : null;
}

/** The words around a date without those that only say what it is the date of. */
export function withoutLabels(words: string): string {
  return words.replace(updated, "").replace(published, "");
}
