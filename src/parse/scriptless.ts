import type { Block } from "../article/block.ts";

/** A page as it was read. */
interface Reading {
  readonly blocks: readonly Block[];
  /** Whether the page holds text for readers without scripts. */
  readonly scriptlessText: boolean;
}

/** Letters below which a page shows nothing but the frame that a script is to fill. */
const fewestShown = 400;
/** How many times more text a page must hold for readers without scripts, to be read as they read it. */
const timesFuller = 4;

/**
 * Some pages are filled by a script, and give search engines and readers without scripts their text in `noscript`. Where that is nearly
 * all there is, the page is read as those readers see it.
 *
 * @param scriptless - reads the page once more, with the text of `noscript`
 */
export function fullerReading<R extends Reading>(asShown: R, scriptless: () => R): R {
  if (!asShown.scriptlessText) return asShown;
  const shown = shownLetters(asShown);
  if (shown >= fewestShown) return asShown;
  const other = scriptless();
  return shownLetters(other) >= Math.max(fewestShown, shown * timesFuller) ? other : asShown;
}

function shownLetters({ blocks }: Reading): number {
  return blocks.reduce((sum, { hidden, letters }) => (hidden ? sum : sum + letters), 0);
}
