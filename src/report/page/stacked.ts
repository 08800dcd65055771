import { share } from "./bars.ts";
import { type Content, type Element, h } from "./element.ts";
import type { Speech } from "./words.ts";

/** One part of a whole. */
export interface Part {
  readonly label: Content;
  readonly value: number;
  /** Class of colour. */
  readonly colour: string;
}

/** One bar for a whole, cut into its parts, and a table that names them: colour never stands alone. */
export function stacked(parts: readonly Part[], name: string, { number, percent }: Speech): Element {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const rects = parts
    .filter(({ value }) => value > 0)
    .map(({ value, colour }) => {
      const rect = h("rect", { class: colour, x: share(at, whole), width: share(value, whole), height: "100%" });
      at += value;
      return rect;
    });
  return h(
    "div",
    { class: "stacked" },
    h("svg", { class: "band", "aria-hidden": "true", width: "100%", height: 30 }, rects),
    h(
      "table",
      { class: "legend" },
      h("caption", { class: "aside" }, name),
      h(
        "tbody",
        {},
        parts.map(({ label, value, colour }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, swatch(colour), h("span", {}, label)),
            h("td", { class: "number" }, number(value)),
            h("td", { class: "number share" }, whole === 0 ? "" : percent(value / whole)),
          ),
        ),
      ),
    ),
  );
}

function swatch(colour: string): Element {
  const box = h("rect", { class: colour, width: "100%", height: "100%" });
  return h("svg", { class: "swatch", "aria-hidden": "true", width: 12, height: 12 }, box);
}
