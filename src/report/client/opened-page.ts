import { articleView } from "../page/article-view.ts";
import { h } from "../page/element.ts";
import type { Speech } from "../page/words.ts";
import { toDom } from "./dom.ts";
import type { Pages } from "./pages.ts";

/** The dialog that shows one page. */
export interface OpenedPage {
  /** Opens the row at a place of the list. */
  readonly open: (place: number) => Promise<void>;
}

/**
 * Makes the dialog.
 *
 * @param list - the page at a place of the list, their number, and what to do when the reader steps to another
 */
export function openedPage(
  dialog: HTMLDialogElement,
  pages: Pages,
  list: {
    readonly pageAt: (place: number) => number | undefined;
    readonly length: () => number;
    readonly step: (place: number) => void;
  },
  speech: () => Speech,
): OpenedPage {
  let at = 0;
  const open = async (place: number): Promise<void> => {
    const page = list.pageAt(place);
    if (page === undefined) return;
    const article = await pages.article(page);
    at = place;
    const words = speech();
    const { say, number } = words;
    const button = (action: string, label: string, disabled: boolean): ReturnType<typeof h> =>
      h("button", { type: "button", "data-step": action, disabled }, label);
    const tools = h(
      "div",
      { class: "tools" },
      button("-1", `← ${say("previous")}`, place === 0),
      button("1", `${say("next")} →`, place + 1 >= list.length()),
      h("span", { class: "place" }, `${number(place + 1)} / ${number(list.length())}`),
      button("close", `${say("close")} ✕`, false),
    );
    const scroll = h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "page-title" },
      articleView(article, words),
    );
    dialog.replaceChildren(toDom(tools), toDom(scroll));
    dialog.setAttribute("lang", words.language);
    if (!dialog.open) dialog.showModal();
    const region = dialog.querySelector(".scroll");
    if (region instanceof HTMLElement) region.focus();
  };
  const step = (by: number): void => {
    if (list.pageAt(at + by) === undefined) return;
    list.step(at + by);
    void open(at + by);
  };
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) return dialog.close();
    const action = target instanceof Element ? target.closest("[data-step]")?.getAttribute("data-step") : undefined;
    if (action === "close") dialog.close();
    else if (action !== null && action !== undefined) step(Number(action));
  });
  dialog.addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey) return;
    if (key === "ArrowRight") step(1);
    if (key === "ArrowLeft") step(-1);
  });
  return { open };
}
