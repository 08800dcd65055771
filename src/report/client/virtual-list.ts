/** Pixels of one row, as the style says. */
const rowHeight = 68;
/** Rows drawn above and below those that are seen. */
const margin = 6;

/** A list of any length of which only the rows near the window are drawn. */
export interface VirtualList {
  /** Shows other rows from the top, or the same again. */
  readonly show: (length: number, keepPlace?: boolean) => void;
  /** Moves the choice to a row and brings it into view. */
  readonly choose: (place: number) => void;
  readonly chosen: () => number;
  readonly focus: () => void;
}

/**
 * Makes a list box of rows.
 *
 * @param box - scrolls, has the focus, and holds `rows`
 * @param draw - the element of a row
 * @param open - called when a row is clicked, or Enter pressed
 */
export function virtualList(
  box: HTMLElement,
  rows: HTMLElement,
  draw: (place: number, chosen: boolean) => Node,
  open: (place: number) => void,
): VirtualList {
  let length = 0;
  let chosen = 0;
  let drawn = "";

  const redraw = (): void => {
    const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - margin);
    const last = Math.min(length, Math.ceil((box.scrollTop + box.clientHeight) / rowHeight) + margin);
    const key = `${first} ${last} ${chosen}`;
    if (key === drawn) return;
    drawn = key;
    const nodes: Node[] = [];
    for (let place = first; place < last; place++) {
      const row = draw(place, place === chosen);
      if (row instanceof HTMLElement) row.style.top = `${place * rowHeight}px`;
      nodes.push(row);
    }
    rows.replaceChildren(...nodes);
    if (chosen >= first && chosen < last) box.setAttribute("aria-activedescendant", `page-${chosen}`);
    else box.removeAttribute("aria-activedescendant");
  };
  const choose = (place: number): void => {
    chosen = Math.max(0, Math.min(length - 1, place));
    const top = chosen * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
    redraw();
  };

  box.addEventListener("scroll", redraw, { passive: true });
  new ResizeObserver(redraw).observe(box);
  box.addEventListener("click", ({ target }) => {
    const row = target instanceof Element ? target.closest("[data-place]") : null;
    if (row === null) return;
    choose(Number(row.getAttribute("data-place")));
    open(chosen);
  });
  box.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(box.clientHeight / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: length - 1,
    };
    const place = steps[event.key];
    if (place !== undefined) choose(place);
    else if (event.key === "Enter" && length > 0) open(chosen);
    else return;
    event.preventDefault();
  });

  return {
    show: (count, keepPlace = false) => {
      length = count;
      drawn = "";
      rows.style.height = `${length * rowHeight}px`;
      if (!keepPlace) {
        chosen = 0;
        box.scrollTop = 0;
      }
      redraw();
    },
    choose,
    chosen: () => chosen,
    focus: () => box.focus(),
  };
}
