import type { Draft } from "../../article/draft.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { bestRun, type Run } from "./best-run.ts";
import { numbersOf } from "./numbers.ts";
import { type Styles, sumByStyle } from "./styles.ts";

/** The first opinions on the blocks of a page, and their sums. */
export interface Opinions {
  /** Log-odds by block. */
  readonly odds: Float64Array;
  readonly run: Run;
  /** Letters by block, as far as it has a say; 0 for hidden ones. */
  readonly weight: Float64Array;
  /** Weight of the blocks of the article: those of the run that more speaks for than against; 0 for all others. */
  readonly article: Float64Array;
  readonly weightSums: RangeSums;
  readonly articleSums: RangeSums;
  /** Weight of the article, at least 1. */
  readonly allArticle: number;
  /** Mean chance of the blocks of a range, weighed; 0 for a range without weight. */
  readonly meanChance: (range: Run) => number;
  /** The same of the blocks of one style, by style. */
  readonly chanceOfStyle: Float64Array;
}

/** Even a block of one word has a say. */
const leastWeight = 5;

export function opinionsOf(draft: Draft, styles: Styles, odds: Float64Array): Opinions {
  const { source } = draft;
  const run = bestRun(source, odds);
  const weight = numbersOf(source, ({ hidden, letters }) => (hidden ? 0 : Math.max(leastWeight, letters)));
  const good = weight.map((letters, index) => letters * (1 / (1 + Math.exp(-(odds[index] ?? 0)))));
  const article = weight.map((letters, index) =>
    index >= run.start && index < run.end && (odds[index] ?? 0) > 0 ? letters : 0,
  );
  const weightSums = new RangeSums(weight);
  const goodSums = new RangeSums(good);
  const articleSums = new RangeSums(article);
  const styleGood = sumByStyle(styles, good);
  const styleWeight = sumByStyle(styles, weight);
  return {
    odds,
    run,
    weight,
    article,
    weightSums,
    articleSums,
    allArticle: articleSums.between(0, source.length) || 1,
    meanChance: ({ start, end }) => {
      const all = weightSums.between(start, end);
      return all === 0 ? 0 : goodSums.between(start, end) / all;
    },
    chanceOfStyle: styleGood.map((sum, style) => sum / (styleWeight[style] || 1)),
  };
}
