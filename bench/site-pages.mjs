// Scores whole records on pages as sites print them, frame and all: what of the article is lost, what of the frame is left.
// node bench/site-pages.mjs [site-pages|site-pages-second|FILE] [--misses]
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A text as it is compared: without white space, quotes of one kind. */
const keyOf = (text) =>
  text
    .normalize("NFC")
    .replace(/[\s\u200b]+/gu, "")
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'");
/** Letters from which on a line counts as left where it stands inside of another. */
const insideLetters = 14;

/** The pages of a set: `{id, format, url, html | text, gold}`. */
export function readSitePages(name) {
  const file = fs.existsSync(name) ? name : new URL(`./sets/${name}.ndjson`, import.meta.url);
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Cleans the pages and counts: `[hits, of]` for each question, and what went wrong in words. */
export function scoreSitePages(pages, cleanPage) {
  const counts = { kept: [0, 0], lost: [0, 0], hardNegatives: [0, 0], titles: [0, 0], days: [0, 0] };
  const related = { found: 0, of: 0, given: 0 };
  const left = {};
  const misses = [];
  const count = (what, hit) => {
    what[1]++;
    if (hit) what[0]++;
  };
  for (const { id, format, url, html, text, gold } of pages) {
    const miss = (kind, line) => misses.push({ id, kind, line });
    const result = cleanPage({ id, format, url, content: html ?? text });
    count(counts.kept, result.status === "kept");
    const paragraphs = gold.paragraphs.filter(({ kind, optional }) => !optional && kind !== "caption");
    if (result.status !== "kept") {
      for (const _ of paragraphs) count(counts.lost, true);
      miss("page", result.code);
      continue;
    }
    const { record } = result;
    const blocks = record.blocks.map((block) => keyOf(block.text));
    const whole = blocks.join("");
    const goldKeys = gold.paragraphs.map((paragraph) => keyOf(paragraph.text));
    for (const { text: paragraph, alt = [] } of paragraphs) {
      const lost = ![paragraph, ...alt].some((form) => whole.includes(keyOf(form)));
      count(counts.lost, lost);
      if (lost) miss("lost", paragraph);
    }
    for (const negative of gold.hardNegatives ?? []) {
      const lost = !whole.includes(keyOf(negative));
      count(counts.hardNegatives, lost);
      if (lost) miss("hard negative", negative);
    }
    for (const { kind, text: line } of gold.removed) {
      left[kind] ??= [0, 0];
      const isLeft = isStillThere(keyOf(line), blocks, goldKeys);
      count(left[kind], isLeft);
      if (isLeft) miss(`left ${kind}`, line);
    }
    count(counts.titles, keyOf(record.title ?? "") === keyOf(gold.title ?? ""));
    if (keyOf(record.title ?? "") !== keyOf(gold.title ?? "")) miss("title", `${record.title} ≠ ${gold.title}`);
    if (gold.publishedAt) {
      const right = record.publishedAt?.slice(0, 10) === gold.publishedAt.slice(0, 10);
      count(counts.days, right);
      if (!right) miss("day", `${record.publishedAt} ≠ ${gold.publishedAt}`);
    }
    if (JSON.stringify(record.authors) !== JSON.stringify(gold.authors ?? []))
      miss("authors", `${record.authors.join(" + ")} ≠ ${(gold.authors ?? []).join(" + ")}`);
    const given = new Set(record.related.map((story) => keyOf(story.title)));
    related.given += given.size;
    for (const story of gold.related ?? []) {
      related.of++;
      if (given.has(keyOf(story.title))) related.found++;
      else miss("related", story.title);
    }
  }
  return { ...counts, related, left, misses };
}

/** More often among the blocks than the article has it, or inside a block that the article does not have. */
function isStillThere(key, blocks, gold) {
  const wanted = gold.filter((other) => other === key).length;
  if (blocks.filter((other) => other === key).length > wanted) return true;
  if (wanted > 0 || key.length <= insideLetters || gold.some((other) => other.includes(key))) return false;
  return blocks.some((other) => other.includes(key));
}

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  const { cleanPage } = await import(new URL("../dist/index.js", import.meta.url).href);
  const names = process.argv.slice(2).filter((name) => !name.startsWith("--"));
  for (const name of names.length > 0 ? names : ["site-pages"]) {
    const { misses, left, related, ...counts } = scoreSitePages(readSitePages(name), cleanPage);
    const shares = Object.entries(counts).map(([what, [hits, of]]) => `${what} ${hits}/${of}`);
    console.log(`${name}: ${shares.join(", ")}, related ${related.found}/${related.of} (given ${related.given})`);
    console.log(
      `  left: ${Object.entries(left)
        .map(([kind, [hits, of]]) => `${kind} ${hits}/${of}`)
        .join(", ")}`,
    );
    if (process.argv.includes("--misses"))
      for (const { id, kind, line } of misses) console.log(`  ${id} ${kind}: ${line.slice(0, 120)}`);
  }
}
