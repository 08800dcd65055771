import { DomUtils } from "htmlparser2";
import { rewrite } from "./rewrite.mjs";

const keyOf = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
/** Letters that a key may have in common with a line of the gold text by chance. */
const leastKey = 20;

/** The paragraphs of the page's gold text that stand in a `p` of their own: their keys, in order. */
function goldParagraphs(gold) {
  return gold
    .split("\n")
    .map(keyOf)
    .filter((key) => key.length >= leastKey);
}

/** The page with only the first paragraphs of its article, and what of it stands in no paragraphs. */
function shortened(page, count) {
  const keys = goldParagraphs(page.gold);
  const kept = new Set(keys.slice(0, count));
  const later = new Set(keys.slice(count));
  const gone = new Set();
  const element = ({ name, children }) => {
    const key = name === "p" ? keyOf(DomUtils.textContent(children)) : "";
    if (!later.has(key) || kept.has(key)) return undefined;
    gone.add(key);
    return null;
  };
  const html = rewrite(page.html, { element });
  const gold = page.gold
    .split("\n")
    .filter((line) => !gone.has(keyOf(line)))
    .join("\n");
  return { ...page, html, gold };
}

/** Every third paragraph of the article as a bold question. */
function interviewed(page) {
  const keys = goldParagraphs(page.gold);
  const asked = new Set(keys.filter((_, at) => at % 3 === 1));
  const element = ({ name, children }) =>
    name === "p" && asked.has(keyOf(DomUtils.textContent(children))) ? ["<p><strong>", "</strong></p>"] : undefined;
  return { ...page, html: rewrite(page.html, { element }) };
}

/** @type {Readonly<Record<string, (page: { html: string, gold: string }) => { html: string, gold: string }>>} */
export const shapes = {
  short: (page) => shortened(page, 2),
  interview: interviewed,
};
