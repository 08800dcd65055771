import type { Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { bestLabel } from "./best-label.ts";
import type { Opinions } from "./opinions.ts";

/** Share of the article's letters that its container holds at least. */
const leastHeld = 0.6;
/** Levels that the container may stand above the box with most letters. */
const mostLevels = 12;

/** The box that holds most of the article, or where many small ones share it, the container around them. */
export function mainBoxOf({ containers, source }: Draft, boxes: Int32Array, opinions: Opinions): number {
  const { article, articleSums, allArticle } = opinions;
  const boxOf = new Int32Array(source.length);
  for (const { index, container } of source) boxOf[index] = boxes[container] ?? 0;
  let main = bestLabel(boxOf, containers.length, article)?.label ?? 0;
  for (let level = 0; level < mostLevels; level++) {
    const container = containers[main];
    if (!container || container.parent < 0) break;
    if (articleSums.between(container.start, container.end) >= allArticle * leastHeld) break;
    main = container.parent;
  }
  return main;
}

/** Where containers stand in the main box. */
export interface Parts {
  /** By container the child of the main box that it stands in; -1 for the main box itself and outside of it. */
  readonly of: Int32Array;
  /** By container the levels below the main box; -1 outside of it. */
  readonly level: Int32Array;
}

export function partsOf(containers: readonly Container[], mainBox: number): Parts {
  const of = new Int32Array(containers.length).fill(-1);
  const level = new Int32Array(containers.length).fill(-1);
  for (const { index, parent } of containers) {
    const above = parent < 0 ? -1 : (level[parent] ?? -1);
    if (index === mainBox) level[index] = 0;
    else if (above >= 0) {
      level[index] = above + 1;
      of[index] = parent === mainBox ? index : (of[parent] ?? -1);
    }
  }
  return { of, level };
}
