import { type Content, type Element, h } from "./element.ts";
import type { Speech } from "./words.ts";

/** One row of a bar chart. */
export interface Bar {
  /** What stands in front of the bar, and in the table for those who do not see it. */
  readonly label: Content;
  readonly value: number;
  /** Stands behind the number, such as a share. */
  readonly note?: Content;
  /** Parts of the bar from the left, each with a class of colour; without them the bar is of one colour. */
  readonly parts?: readonly { readonly colour: string; readonly value: number }[];
}

/** What a bar chart says of itself. */
export interface BarsHead {
  /** Name of the chart, for those who do not see it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly colour: string;
}

/**
 * A bar chart as a table: a label, a bar and a number in each row, so that it is read aloud as it is and labels wrap in narrow windows.
 * All bars share one scale.
 */
export function bars(rows: readonly Bar[], head: BarsHead, { number }: Speech): Element {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return h(
    "table",
    { class: "bars" },
    h("caption", { class: "aside" }, head.name),
    h(
      "thead",
      { class: "aside" },
      h("tr", {}, h("th", { scope: "col" }, head.label), h("td", {}), h("th", { scope: "col" }, head.value)),
    ),
    h(
      "tbody",
      {},
      rows.map(({ label, value, note, parts = [{ colour: head.colour, value }] }) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, label),
          h("td", { class: "bar" }, barOf(parts, most)),
          h("td", { class: "number" }, number(value), note === undefined ? null : h("small", {}, note)),
        ),
      ),
    ),
  );
}

function barOf(parts: readonly { readonly colour: string; readonly value: number }[], most: number): Element {
  let at = 0;
  const rects = parts
    .filter(({ value }) => value > 0)
    .map(({ colour, value }) => {
      const rect = h("rect", { class: colour, x: share(at, most), width: share(value, most), height: "100%" });
      at += value;
      return rect;
    });
  return h("svg", { class: "line", "aria-hidden": "true", width: "100%", height: 14 }, rects);
}

/** A part of a whole as SVG measures it: in per cent, so that a chart is as wide as its column and its text keeps its size. */
export function share(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 100}%`;
}
