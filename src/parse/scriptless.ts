import type { Block } from "../article/block.ts";

/** A page as it was read. */
interface Reading {
  readonly blocks: readonly Block[];
  /** Whether the page holds text for readers without scripts. */
  readonly scriptlessText: boolean;
}

/** Letters below which a page shows nothing but the frame that a script is to fill. */
const fewestShown = 400;
/** Letters of the shortest page with an article behind a veil, and how many times more it holds than what it shows around it. */
const fewestUnveiled = 200;
const timesUnveiled = 2;
/** How many times more text a page must hold in another view to be read in it. */
const timesFuller = 4;

/** How a page is looked at: as a browser shows it at first; by readers without scripts; with what is only invisible. */
export type View = "shown" | "scriptless" | "unveiled";

/**
 * Some pages are filled by a script, and give search engines and readers without scripts their text in `noscript`; others veil their text
 * (`visibility: hidden`) until a script shows it. Where that is nearly all there is, the page is read as readers see it in the end.
 *
 * @param read - reads the page once more, in another view
 */
export function fullerReading<R extends Reading>(asShown: R, read: (view: View) => R): R {
  const isVeiled = asShown.blocks.some(({ hidden }) => hidden);
  if (!asShown.scriptlessText && !isVeiled) return asShown;
  const shown = shownLetters(asShown);
  if (shown >= fewestShown) return asShown;
  const [view, least, times] = asShown.scriptlessText
    ? (["scriptless", fewestShown, timesFuller] as const)
    : (["unveiled", fewestUnveiled, timesUnveiled] as const);
  const other = read(view);
  return shownLetters(other) >= Math.max(least, shown * times) ? other : asShown;
}

function shownLetters({ blocks }: Reading): number {
  return blocks.reduce((sum, { hidden, letters }) => (hidden ? sum : sum + letters), 0);
}
