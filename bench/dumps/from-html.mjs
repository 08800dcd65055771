// A page as it would be saved from a browser's window, and what is known of its lines.
const load = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);
const { parsePage } = await load("parse/page.js");
const { createPipeline } = await load("pipeline.js");
const { matchingKey } = await load("language/matching-key.js");
const pipeline = createPipeline({ reject: false });

/** Ways to set the lines of a page apart: as a browser copies them, all close, all apart. */
export const layouts = ["copied", "close", "apart"];

/** Elements that browsers set apart by a blank line. */
const apart = /^(?:p|h[1-6]|ul|ol|blockquote|table|figure)$/u;

/** Writes a page down as text: every shown line, those of its menus and lists among them. */
export function dumpOf({ id, url, html }, layout = "copied") {
  const { source, containers } = parsePage({ id, url, format: "html", content: html });
  let text = "";
  let last;
  for (const block of source) {
    if (block.hidden || block.kind === "control" || block.raw.trim() === "") continue;
    const container = containers[block.container];
    const gap =
      layout === "apart" ||
      (layout === "copied" &&
        last &&
        (block.kind === "paragraph" || block.kind === "heading" || last.kind !== block.kind) &&
        (block.container !== last.container || apart.test(container?.tag ?? "")));
    const bullet = layout === "copied" && block.kind === "list-item" && containers.length % 3 === 0 ? "  • " : "";
    text += `${last ? "\n" : ""}${gap ? "\n" : ""}${bullet}${block.raw}`;
    last = block;
  }
  return text;
}

/** What khao finds on the page with its markup: its title, other stories and the lines that belong to them. */
export function knownOf({ id, url, html }) {
  const result = pipeline.run({ id, url, format: "html", content: html });
  if (result.status !== "kept") return { title: null, related: [], parts: [], headings: [] };
  const { record } = result;
  const draft = parsePage({ id, url, format: "html", content: html });
  const subheads = draft.source
    .filter(({ kind }) => kind === "heading" || kind === "caption")
    .map(({ raw }) => matchingKey(raw));
  return {
    title: record.title,
    related: record.related.map(({ title }) => matchingKey(title)),
    parts: record.related
      .flatMap(({ section, summary }) => [section, summary])
      .filter(Boolean)
      .map((part) => matchingKey(part)),
    headings: record.removed.filter(({ rule }) => rule === "related-heading").map(({ text }) => matchingKey(text)),
    subheads,
  };
}
