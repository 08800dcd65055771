import type { PageIndex } from "../page/article.ts";
import { type Choice, type Filter, filters, type Order } from "../page/explorer-view.ts";
import { doubtful, little } from "../page/summary.ts";

/** What the list shows: a value for each filter, empty for all, and an order. */
export interface Wish {
  readonly filters: Readonly<Record<Filter, string>>;
  /** A place where to look first, beside the filters. */
  readonly look: string;
  readonly order: Order;
}

/** What shows everything. */
export const everything: Wish = {
  filters: { status: "", site: "", language: "", flag: "", rule: "" },
  look: "",
  order: "page",
};

/** The pages that a wish lets through, in its order. `found` is what the search found; undefined for no search. */
export function select(index: PageIndex, wish: Wish, found: ReadonlySet<number> | undefined): number[] {
  const tests = filters.flatMap((filter) => {
    const value = wish.filters[filter];
    return value === "" ? [] : [testOf(index, filter, value)];
  });
  const looked = looks[wish.look];
  if (looked) tests.push((page) => looked(index, page));
  const pages: number[] = [];
  for (let page = 0; page < index.ids.length; page++)
    if ((found === undefined || found.has(page)) && tests.every((passes) => passes(page))) pages.push(page);
  return ordered(index, pages, wish.order);
}

type Test = (page: number) => boolean;

function testOf(index: PageIndex, filter: Filter, value: string): Test {
  const number = index.strings.indexOf(value);
  switch (filter) {
    case "status": {
      // `rejected` means all codes of it.
      const own = new Set(
        index.strings.flatMap((text, at) => (text === value || text.startsWith(`${value} `) ? [at] : [])),
      );
      return (page) => own.has(index.statuses[page] ?? -1);
    }
    case "site":
      return (page) => index.sites[page] === number;
    case "language":
      return (page) => index.languages[page] === number;
    case "flag":
      return (page) => index.flags[page]?.includes(number) ?? false;
    case "rule":
      return (page) => index.rules[page]?.includes(number) ?? false;
  }
}

const looks: Readonly<Record<string, (index: PageIndex, page: number) => boolean>> = {
  doubtful: (index, page) => isKept(index, page) && (index.confidence[page] ?? 1) < doubtful,
  little: (index, page) => isKept(index, page) && (index.kept[page] ?? 1) < little,
  flagged: (index, page) => (index.flags[page]?.length ?? 0) > 0,
  failed: (index, page) => (index.strings[index.statuses[page] ?? -1] ?? "").startsWith("failed"),
};

function isKept(index: PageIndex, page: number): boolean {
  return index.strings[index.statuses[page] ?? -1] === "kept";
}

function ordered(index: PageIndex, pages: number[], order: Order): number[] {
  const by = (column: readonly number[], sign: number): number[] =>
    pages.sort((a, b) => sign * ((column[a] ?? 0) - (column[b] ?? 0)) || a - b);
  switch (order) {
    case "page":
      return pages;
    case "doubt":
      return by(index.confidence, 1);
    case "little":
      return by(index.kept, 1);
    case "short":
      return by(index.letters, 1);
    case "long":
      return by(index.letters, -1);
    case "new":
      return pages.sort((a, b) => compare(index.dates[b] ?? "", index.dates[a] ?? "") || a - b);
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The values of a filter, most pages first. */
export function choicesOf(index: PageIndex, filter: Filter): Choice[] {
  const counts = new Map<number, number>();
  const add = (number: number): void => void counts.set(number, (counts.get(number) ?? 0) + 1);
  const column = {
    status: index.statuses,
    site: index.sites,
    language: index.languages,
    flag: index.flags,
    rule: index.rules,
  }[filter];
  for (const value of column) {
    if (typeof value === "number") add(value);
    else for (const number of value) add(number);
  }
  return [...counts]
    .flatMap(([number, count]) => {
      const value = index.strings[number];
      return value === undefined ? [] : [{ value, count }];
    })
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}
