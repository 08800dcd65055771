import type { Child } from "./element.ts";

const empty = new Set(["br", "hr", "input", "link", "meta"]);
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Writes an element as HTML. All text and every value of an attribute is escaped. */
export function toHtml(child: Child): string {
  if (typeof child === "string") return escapeHtml(child);
  const { tag, attributes, children } = child;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${given.join("")}>`;
  return empty.has(tag) ? open : `${open}${children.map(toHtml).join("")}</${tag}>`;
}

/** Text that stands for itself in HTML, also inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
}
