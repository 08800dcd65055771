import { share } from "./bars.ts";
import { type Element, h } from "./element.ts";
import type { Speech } from "./words.ts";

/** One bar of a histogram. */
export interface Bin {
  /** Stands below the left edge of the bar (`edges`), or below its middle. */
  readonly label: string;
  readonly count: number;
}

/** What a histogram says of itself. */
export interface HistogramHead {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Labels are the edges between bars rather than names of bars. */
  readonly edges: boolean;
}

const height = 170;
const top = 18;
const foot = 24;
/** Bars beyond which not each one has its number above it. */
const roomForNumbers = 14;
/** Labels that fit below a chart in a narrow window. */
const roomForLabels = 7;

/** A histogram in SVG, and the same numbers as a table to unfold. */
export function histogram(bins: readonly Bin[], head: HistogramHead, speech: Speech): Element {
  const { say } = speech;
  return h(
    "figure",
    { class: "histogram" },
    h("svg", { role: "img", "aria-label": head.name, width: "100%", height }, drawing(bins, head, speech)),
    h(
      "details",
      {},
      h("summary", {}, say("asTable")),
      h(
        "table",
        { class: "numbers" },
        h("caption", { class: "aside" }, head.name),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, head.label), h("th", { scope: "col" }, head.value))),
        h(
          "tbody",
          {},
          bins.map(({ label, count }) =>
            h("tr", {}, h("th", { scope: "row" }, label), h("td", { class: "number" }, speech.number(count))),
          ),
        ),
      ),
    ),
  );
}

function drawing(bins: readonly Bin[], { edges }: HistogramHead, { number }: Speech): Element[] {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const floor = height - foot;
  const every = Math.ceil(bins.length / roomForLabels);
  const at = (place: number): string => share(place, bins.length);
  const shapes = bins.flatMap(({ label, count }, place) => {
    const tall = count === 0 ? 0 : Math.max(2, ((floor - top) * count) / most);
    const own: Element[] = [];
    if (count > 0)
      own.push(
        h("rect", {
          class: "kept",
          x: at(place + 0.06),
          width: at(0.88),
          y: Math.round((floor - tall) * 10) / 10,
          height: Math.round(tall * 10) / 10,
        }),
      );
    if (count > 0 && (bins.length <= roomForNumbers || count === most))
      own.push(h("text", { class: "value", x: at(place + 0.5), y: floor - tall - 5 }, short(count, number)));
    if (place % every === 0)
      own.push(h("text", { class: edges ? "edge" : "tick", x: at(edges ? place : place + 0.5), y: height - 6 }, label));
    return own;
  });
  return [...shapes, h("line", { class: "axis", x1: "0", x2: "100%", y1: floor, y2: floor })];
}

/** A number that has room above a bar. */
function short(count: number, number: (value: number) => string): string {
  return count < 10_000 ? number(count) : `${number(Math.round(count / 1000))}k`;
}
