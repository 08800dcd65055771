import { align } from "../alignment.ts";
import { type Child, h } from "./element.ts";
import { visible } from "./visible.ts";

/** Two texts with the words that differ marked in each. */
export interface Comparison {
  readonly before: Child[];
  readonly after: Child[];
}

// Any locale gives the same words; Lao ones come from the dictionary of the engine, since no spaces part them.
const segmenter = new Intl.Segmenter("lo", { granularity: "word" });

/** UTF-16 units of each text that are compared; what is longer is shown unmarked. */
const mostCompared = 6_000;

/** Compares two texts word by word. */
export function comparison(before: string, after: string): Comparison {
  if (Math.max(before.length, after.length) > mostCompared) return { before: visible(before), after: visible(after) };
  const steps = align(words(before), words(after));
  const side = (own: "removed" | "added", tag: "del" | "ins"): Child[] => {
    const children: Child[] = [];
    let run: { own: boolean; text: string } | undefined;
    const close = (): void => {
      if (run) children.push(...(run.own ? [h(tag, {}, visible(run.text))] : visible(run.text)));
    };
    for (const { kind, value } of steps) {
      if (kind !== "same" && kind !== own) continue;
      const isOwn = kind === own;
      if (run?.own === isOwn) run.text += value;
      else {
        close();
        run = { own: isOwn, text: value };
      }
    }
    close();
    return children;
  };
  return { before: side("removed", "del"), after: side("added", "ins") };
}

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
