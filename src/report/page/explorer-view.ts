import { type Element, h } from "./element.ts";
import { section } from "./section.ts";
import type { Summary } from "./summary.ts";
import { visible } from "./visible.ts";
import type { Speech } from "./words.ts";

/** The filters of the list of pages, in the order in which they stand. */
export const filters = ["status", "site", "language", "flag", "rule"] as const;
/** A filter of the list. */
export type Filter = (typeof filters)[number];
/** Orders of the list. */
export const orders = ["page", "doubt", "little", "short", "long", "new"] as const;
/** An order of the list. */
export type Order = (typeof orders)[number];

/** A choice of a filter, with the number of pages behind it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The place for searching and opening pages: fields, a list that a script fills, and a dialog for one page. */
export function explorer({ embedded, counts }: Summary, { say }: Speech): Element {
  return section(
    "explorer",
    say("explorerTitle"),
    embedded < counts.pages ? say("explorerPart", { embedded, pages: counts.pages }) : null,
    h("noscript", {}, h("p", { class: "note" }, say("noScript"))),
    h(
      "form",
      { class: "filters", role: "search", "aria-label": say("explorerTitle") },
      h(
        "label",
        { class: "search" },
        h("span", {}, say("search")),
        h("input", { type: "search", name: "query", autocomplete: "off", spellcheck: "false" }),
      ),
      filters.map((filter) => h("label", {}, h("span", {}, say(filter)), h("select", { name: filter }))),
      h(
        "label",
        {},
        h("span", {}, say("sort")),
        h(
          "select",
          { name: "order" },
          orders.map((order) => h("option", { value: order }, say(`sort:${order}`))),
        ),
      ),
      h("button", { type: "reset" }, say("reset")),
    ),
    h("p", { class: "found", role: "status", "aria-live": "polite" }),
    h(
      "div",
      { class: "list", role: "listbox", tabindex: 0, "aria-label": say("listLabel") },
      h("div", { class: "rows", role: "presentation" }),
    ),
    h("dialog", { class: "opened", "aria-label": say("explorerTitle") }),
  );
}

/** The choices of one filter. */
export function choices(filter: Filter, list: readonly Choice[], { say, name, number }: Speech): Element[] {
  return [
    h("option", { value: "" }, say("all")),
    ...list.map(({ value, count }) => h("option", { value }, visible(`${labelOf(filter, value)} (${number(count)})`))),
  ];

  function labelOf(filter: Filter, value: string): string {
    if (filter === "language") return name("language", value);
    if (filter !== "status") return value;
    const [status = "", code] = value.split(" ");
    const word = status === "kept" || status === "rejected" || status === "failed" ? say(status) : status;
    return code === undefined ? word : `${word}: ${code}`;
  }
}

/** One page in the list. */
export interface ListedPage {
  readonly title: string | null;
  readonly id: string;
  readonly site: string | null;
  readonly date: string | null;
  readonly status: string;
  readonly letters: number;
  readonly kept: number;
  readonly flags: number;
}

/** A row of the list. It is an option of a list box, so it holds text only. */
export function pageRow(page: ListedPage, place: number, of: number, chosen: boolean, speech: Speech): Element {
  const { say, number, percent } = speech;
  const { title, id, site, date, status, letters, kept, flags } = page;
  const [kind = "", code] = status.split(" ");
  const facts = [site, date, code, kind === "kept" ? say("keptShare", { percent: percent(kept) }) : null].filter(
    (fact) => fact !== null && fact !== undefined,
  );
  return h(
    "div",
    {
      class: "page-row",
      role: "option",
      id: `page-${place}`,
      "data-place": place,
      "aria-selected": String(chosen),
      "aria-setsize": of,
      "aria-posinset": place + 1,
    },
    h("span", { class: `dot ${kind}` }),
    h("span", { class: "page-title", dir: "auto" }, visible(title ?? (kind === "kept" ? say("untitled") : id))),
    h("span", { class: "page-facts" }, visible(facts.join(" · "))),
    h("span", { class: "page-letters" }, say("lettersCount", { count: letters })),
    flags > 0 && h("span", { class: "page-flagged" }, `⚑ ${number(flags)}`),
  );
}
