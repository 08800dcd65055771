import { load } from "cheerio/slim";

const markup = /[<&]/u;

/** Text of a value that may hold markup or entities, as titles and descriptions in metadata often do. */
export function markupToText(value: string): string {
  const plain = markup.test(value) ? load(value, null, false).root().text() : value;
  return plain.replace(/\s+/gu, " ").trim();
}
