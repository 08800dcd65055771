import sanitizeHtml from "sanitize-html";
import type { Block } from "../../article/block.ts";
import { isSafeHtml } from "./safe-html.ts";

const wrappers: Readonly<Record<Block["kind"], readonly [string, string]>> = {
  paragraph: ["<p>", "</p>"],
  heading: ["<h2>", "</h2>"],
  "list-item": ["<li>", "</li>"],
  quote: ["<blockquote><p>", "</p></blockquote>"],
  caption: ["<figcaption>", "</figcaption>"],
  "table-row": ["<p>", "</p>"],
  preformatted: ["<pre>", "</pre>"],
  control: ["<p>", "</p>"],
};

/**
 * Writes the body as HTML of a small, safe vocabulary. It is built from text, and sanitized all the same, unless a strict reading shows
 * that the sanitizer would find nothing to do: two locks, one door.
 */
export function recordHtml(blocks: readonly Block[], resolve: (href: string) => string | null): string {
  const html = writeHtml(blocks, resolve);
  return isSafeHtml(html) ? html.trim() : sanitized(html);
}

function writeHtml(blocks: readonly Block[], resolve: (href: string) => string | null): string {
  let html = "";
  let inList = false;
  for (const block of blocks) {
    const listed = block.kind === "list-item";
    if (listed !== inList) html += listed ? "<ul>\n" : "</ul>\n";
    inList = listed;
    const [open, close] = wrap(block);
    html += `${open}${inlineHtml(block, resolve)}${close}\n`;
  }
  return inList ? `${html}</ul>\n` : html;
}

/** What the sanitizer leaves of markup. */
export function sanitized(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      "p",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "ul",
      "li",
      "blockquote",
      "figcaption",
      "pre",
      "a",
      "strong",
      "em",
    ],
    allowedAttributes: { a: ["href"] },
    allowedSchemes: ["http", "https"],
  }).trim();
}

function wrap(block: Block): readonly [string, string] {
  if (block.kind !== "heading") return wrappers[block.kind];
  const level = Math.min(Math.max(block.level, 2), 6);
  return [`<h${level}>`, `</h${level}>`];
}

/** Text with its marks, nested as on the page; a mark that overlaps another one badly is left out. */
function inlineHtml(block: Block, resolve: (href: string) => string | null): string {
  const marks = [...block.marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: { end: number; tag: string }[] = [];
  let html = "";
  let at = 0;
  const closeUntil = (position: number): void => {
    for (let top = ends.at(-1); top && top.end <= position; top = ends.at(-1)) {
      html += `${escapeHtml(block.text.slice(at, top.end))}</${top.tag}>`;
      at = top.end;
      ends.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    const top = ends.at(-1);
    if (top && mark.end > top.end) continue;
    const href = mark.tag === "a" ? resolve(mark.href ?? "") : null;
    if (mark.tag === "a" && href === null) continue;
    html +=
      escapeHtml(block.text.slice(at, mark.start)) +
      (href === null ? `<${mark.tag}>` : `<a href="${escapeHtml(href).replaceAll('"', "&quot;")}">`);
    at = mark.start;
    ends.push({ end: mark.end, tag: mark.tag });
  }
  closeUntil(block.text.length);
  return html + escapeHtml(block.text.slice(at));
}

const special = /[&<>]/;

function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
