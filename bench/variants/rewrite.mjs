import { parseDocument } from "htmlparser2";

const voids = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const unescaped = new Set(["script", "style", "noscript", "textarea", "xmp", "iframe"]);

const escapeText = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const escapeValue = (text) => text.replace(/&/gu, "&amp;").replace(/"/gu, "&quot;");

/**
 * A start tag.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} attributes
 */
export function startTag(name, attributes = {}) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
  return `<${name}${written.join("")}>`;
}

/**
 * What a variant of a page does otherwise than the page.
 *
 * @typedef {object} Changes
 * @property {(element: import("domhandler").Element) => readonly [before: string, after: string] | null | undefined} [element]
 *   what is written in front of an element's content and behind it; null leaves the element out; undefined writes it as it is
 * @property {(text: string) => string} [text] a shown text
 */

/**
 * Writes a page down anew, with changes.
 *
 * @param {string} html
 * @param {Changes} changes
 */
export function rewrite(html, { element: change = () => undefined, text: changeText = (text) => text }) {
  const pieces = [];
  const write = (nodes, isRaw) => {
    for (const node of nodes) {
      if (node.type === "text") pieces.push(isRaw ? node.data : escapeText(changeText(node.data)));
      else if (node.type === "directive") pieces.push(`<${node.data}>`);
      else if (node.attribs) writeElement(node);
      else if (node.children) write(node.children, isRaw);
    }
  };
  const writeElement = (element) => {
    const { name, attribs, children } = element;
    const changed = change(element);
    if (changed === null) return;
    const [before, after] = changed ?? [startTag(name, attribs), voids.has(name) ? "" : `</${name}>`];
    pieces.push(before);
    write(children, unescaped.has(name));
    pieces.push(after);
  };
  write(parseDocument(html).children, false);
  return pieces.join("");
}
