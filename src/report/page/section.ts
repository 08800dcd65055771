import { type Content, type Element, h } from "./element.ts";

/** A part of the report under its own heading, with an anchor. */
export function section(id: string, title: string, note: string | null, ...content: readonly Content[]): Element {
  return h(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    h("h2", { id: `${id}-title` }, title),
    note === null ? null : h("p", { class: "note" }, note),
    content,
  );
}

/** What a filter button narrows the list of pages to. */
export type Narrowing = "site" | "language" | "flag" | "rule" | "status" | "sort" | "look";

/** A button that lists the pages behind a number; in a page without scripts it is a text like all others. */
export function narrowButton(by: Narrowing, value: string, content: Content): Element {
  return h("button", { type: "button", class: "narrow", "data-narrow": by, "data-value": value }, content);
}
