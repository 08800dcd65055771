// What cleaning costs clean text: node bench/plain-pages.mjs SET[,SET…] [--by FIELD=VALUE] [--form paragraphs|article|dump]
// The gold text of each page of a set ({id, url, html, gold: string, title?}) becomes a page of its own, a paragraph a line, with a title and
// nothing around it. All of it is genuine: each paragraph that does not come out is damage, and is listed with the rule that took it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { findSet, readPages } from "./sets.mjs";

const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const keyOf = (text) => text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
const paragraphsOf = (gold) =>
  gold
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => keyOf(line) !== "");
const bodyOf = (paragraphs) => paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n");

/** The forms in which plain text is given: `[format, content]` of a title and its paragraphs. */
export const plainForms = {
  paragraphs: (title, paragraphs) => [
    "html",
    `<html><head><title>${escaped(title)}</title></head><body>\n${bodyOf(paragraphs)}\n</body></html>`,
  ],
  article: (title, paragraphs) => [
    "html",
    `<html><head><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>\n${bodyOf(paragraphs)}\n</article></body></html>`,
  ],
  dump: (title, paragraphs) => ["text", `${title}\n\n${paragraphs.join("\n\n")}\n`],
};

/**
 * Cleans pages of plain paragraphs. A paragraph counts as lost when all of it went, into the ledger or out of the text, unless a field of
 * the record shows it.
 *
 * @returns how many paragraphs there are, and those that were lost: `{id, rule, text}`
 */
export function scorePlainPages(pages, cleanPage, form = "paragraphs") {
  const lost = [];
  let of = 0;
  for (const { id, url, html, gold, title } of pages) {
    const heading = title ?? titleOf(html);
    // A title in front of the text is the same on the record.
    const paragraphs = paragraphsOf(gold).filter((text) => keyOf(text) !== keyOf(heading));
    const [format, content] = plainForms[form](heading, paragraphs);
    const result = cleanPage({ id, url: url || undefined, format, content }, { reject: false });
    of += paragraphs.length;
    if (result.status !== "kept") {
      for (const text of paragraphs) lost.push({ id, rule: result.code, text });
      continue;
    }
    const { blocks, removed, ...fields } = result.record;
    const left = blocks.map(({ text }) => keyOf(text));
    const whole = left.join("");
    const shown = keyOf(JSON.stringify({ ...fields, text: "", html: "", lead: "" }));
    const copies = new Map();
    for (const text of paragraphs) {
      const key = keyOf(text);
      copies.set(key, (copies.get(key) ?? 0) + 1);
      // A paragraph that stands twice comes out twice.
      const isThere = copies.get(key) > 1 ? timesIn(left, key) >= copies.get(key) : whole.includes(key);
      if (isThere) continue;
      const cause = removed.find((removal) => keyOf(removal.text) === key);
      // What is left behind a label or a dateline that became a field is the paragraph.
      if (!cause && (shown.includes(key) || left.some((other) => key.includes(other) && other.length > key.length / 2)))
        continue;
      lost.push({ id, rule: cause ? `${cause.stage}/${cause.rule}` : "nowhere", text });
    }
  }
  return { of, lost };
}

function timesIn(keys, key) {
  return keys.reduce((sum, other) => sum + (other === key ? 1 : 0), 0);
}

function titleOf(html) {
  return /<title[^>]*>([^<]{1,300})/iu.exec(html)?.[1]?.trim() ?? "";
}

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  const { cleanPage } = await import(new URL("../dist/index.js", import.meta.url).href);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { by: { type: "string", default: "" }, form: { type: "string", default: "paragraphs" } },
  });
  const [field, value] = values.by.split("=");
  let sum = 0;
  let all = 0;
  for (const name of (positionals[0] ?? "news").split(",")) {
    const file = findSet(name);
    if (!file || !Object.hasOwn(plainForms, values.form)) {
      console.error(file ? `no form ${values.form}` : `no set ${name}`);
      process.exit(2);
    }
    const pages = readPages(file).filter((page) => page.gold && (!value || !page[field] || page[field] === value));
    const { of, lost } = scorePlainPages(pages, cleanPage, values.form);
    for (const { id, rule, text } of lost) console.log(`  ${name} ${id} ${rule}: ${text.slice(0, 160)}`);
    all += of;
    sum += lost.length;
  }
  console.log(`${sum} of ${all} genuine paragraphs lost: ${((sum / all) * 10_000).toFixed(2)} per 10,000`);
}
