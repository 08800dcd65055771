import { matchingKey } from "../../language/matching-key.ts";
import type { Pages } from "./pages.ts";

/** Milliseconds of work between two breaths: a key that is typed meanwhile waits no longer. */
const slice = 12;
/** Milliseconds after the last key until the text is searched too. */
const pause = 180;

/** Search over titles, sites and ids at once, then over all text, a slice at a time. */
export interface Search {
  /** Starts a search and forgets the one before. `tell` hears what is found so far: undefined for an empty query. */
  readonly start: (query: string, tell: (found: ReadonlySet<number> | undefined, share: number) => void) => void;
}

/**
 * Makes a search over pages. Queries and texts are compared by their matching keys, so that the ways to spell a Lao word meet, and case, spaces
 * and marks of sentences do not count.
 */
export function createSearch(pages: Pages): Search {
  const heads: string[] = [];
  const texts: (readonly string[] | undefined)[] = [];
  let turn = 0;

  const headOf = (page: number): string => {
    heads[page] ??= [pages.index.titles[page] ?? "", pages.listed(page).site ?? "", pages.index.ids[page] ?? ""]
      .map(matchingKey)
      .join("\n");
    return heads[page];
  };
  const textsOf = async (pack: number, breathe: () => Promise<void>): Promise<readonly string[]> => {
    const known = texts[pack];
    if (known) return known;
    const keys: string[] = [];
    for (const { pieces } of await pages.pack(pack)) {
      keys.push(pieces.map(({ text }) => matchingKey(text)).join("\n"));
      await breathe();
    }
    texts[pack] = keys;
    return keys;
  };

  return {
    start: (query, tell) => {
      turn += 1;
      const own = turn;
      const key = matchingKey(query);
      if (key === "") return tell(undefined, 1);
      const found = new Set<number>();
      void (async () => {
        const breathe = breather(() => own === turn);
        for (let page = 0; page < pages.count; page++) {
          if (headOf(page).includes(key)) found.add(page);
          await breathe();
        }
        tell(found, 0);
        await wait(pause);
        for (const [pack, first] of pages.index.packs.entries()) {
          const keys = await textsOf(pack, breathe);
          for (const [at, text] of keys.entries()) {
            if (text.includes(key)) found.add(first + at);
            await breathe();
          }
          if (own !== turn) throw new Stopped();
          tell(found, (pack + 1) / pages.index.packs.length);
        }
      })().catch((error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
      });
    },
  };
}

/** Thrown where a newer search has taken over. */
class Stopped extends Error {}

/** Lets the browser do other things whenever a slice of time is used up. */
function breather(goesOn: () => boolean): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await wait(0);
    if (!goesOn()) throw new Stopped();
    since = performance.now();
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
