import { layouts } from "./layouts.mjs";
import { scripts } from "./scripts.mjs";
import { shapes } from "./shapes.mjs";

/**
 * The ways in which a page with gold text can be written down anew, so that it says the same in a template, a markup or a script that the
 * set does not have. Pure: the same page gives the same variant.
 *
 * @type {Readonly<Record<string, (page: { html: string, gold: string, title?: string }) => { html: string, gold: string, title?: string }>>}
 */
export const variants = {
  ...Object.fromEntries(
    Object.entries(layouts).map(([name, layout]) => [name, (page) => ({ ...page, html: layout(page.html) })]),
  ),
  ...scripts,
  ...shapes,
};

/** The variant of a name, or of several joined by "+", one after the other; `as-is` for the page itself; undefined for a name that none has. @param {string} name */
export function variantOf(name) {
  const parts = name.split("+").filter((part) => part !== "as-is");
  if (parts.some((part) => !Object.hasOwn(variants, part))) return undefined;
  return (page) => parts.reduce((turned, part) => variants[part](turned), page);
}
