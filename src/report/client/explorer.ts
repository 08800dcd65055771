import { choices, type Filter, filters, orders, pageRow } from "../page/explorer-view.ts";
import type { Speech } from "../page/words.ts";
import { find, toDom } from "./dom.ts";
import { openedPage } from "./opened-page.ts";
import type { Pages } from "./pages.ts";
import type { Search } from "./search.ts";
import { choicesOf, everything, select, type Wish } from "./selection.ts";
import { virtualList } from "./virtual-list.ts";

/** The list of pages at work. */
export interface Explorer {
  /** Shows only the pages behind a number of a chart, and brings the list into view. */
  readonly narrow: (by: string, value: string) => void;
  /** What is wished now, to be taken over when the language changes. */
  readonly state: () => { readonly wish: Wish; readonly query: string };
}

/** Brings the explorer of a report to life. */
export function startExplorer(
  root: HTMLElement,
  pages: Pages,
  search: Search,
  speech: Speech,
  start: { readonly wish: Wish; readonly query: string },
): Explorer {
  const form = find(root, "form.filters", HTMLFormElement);
  const query = find(form, "[name=query]", HTMLInputElement);
  const order = find(form, "[name=order]", HTMLSelectElement);
  const found = find(root, ".found", HTMLElement);
  const rows = find(root, ".rows", HTMLElement);
  const selects = filters.map((filter) => ({ filter, select: find(form, `[name=${filter}]`, HTMLSelectElement) }));

  let { wish } = start;
  let matches: ReadonlySet<number> | undefined;
  let shown: number[] = [];
  const list = virtualList(
    find(root, ".list", HTMLElement),
    rows,
    (place, chosen) => toDom(pageRow(pages.listed(shown[place] ?? 0), place, shown.length, chosen, speech)),
    (place) => void opened.open(place),
  );
  const opened = openedPage(
    find(root, "dialog", HTMLDialogElement),
    pages,
    { pageAt: (place) => shown[place], length: () => shown.length, step: list.choose },
    () => speech,
  );

  const show = (share: number, keepPlace = false): void => {
    shown = select(pages.index, wish, matches);
    list.show(shown.length, keepPlace);
    const counted = speech.say("found", { count: shown.length, all: pages.count });
    const still = share < 1 ? ` · ${speech.say("searching", { percent: speech.percent(share) })}` : "";
    const nothing = shown.length === 0 && share === 1 ? ` · ${speech.say("nothingFound")}` : "";
    found.textContent = `${counted}${still}${nothing}`;
  };
  const searchAgain = (): void => {
    let told = false;
    search.start(query.value, (now, share) => {
      matches = now;
      show(share, told);
      told = true;
    });
  };
  const put = (next: Wish): void => {
    wish = next;
    for (const { filter, select } of selects) select.value = wish.filters[filter];
    order.value = wish.order;
    show(1);
  };

  for (const { filter, select } of selects)
    select.replaceChildren(...choices(filter, choicesOf(pages.index, filter), speech).map(toDom));
  // Not `input` on the form: what is typed must not read all the selects again.
  query.addEventListener("input", searchAgain);
  form.addEventListener("change", ({ target }) => {
    if (target === query) return;
    const chosen = Object.fromEntries(selects.map(({ filter, select }) => [filter, select.value]));
    put({
      filters: { ...everything.filters, ...chosen },
      look: "",
      order: orders.find((name) => name === order.value) ?? "page",
    });
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    query.value = "";
    matches = undefined;
    search.start("", () => undefined);
    put(everything);
  });

  query.value = start.query;
  put(wish);
  if (start.query !== "") searchAgain();
  return {
    state: () => ({ wish, query: query.value }),
    narrow: (by, value) => {
      query.value = "";
      matches = undefined;
      search.start("", () => undefined);
      const filter = filters.find((name): name is Filter => name === by);
      put({
        filters: filter ? { ...everything.filters, [filter]: value } : everything.filters,
        look: by === "look" ? value : "",
        order:
          by === "look" && value === "doubtful" ? "doubt" : by === "look" && value === "little" ? "little" : "page",
      });
      root.scrollIntoView();
      list.focus();
    },
  };
}
