import { createHash } from "node:crypto";
import type { PageItem } from "./page-item.ts";
import { Problem } from "./problem.ts";

/** The pages that a run has consumed, in short: two runs that came by the same pages in the same order have the same trail. */
export interface Trail {
  readonly add: (id: string, size: number) => void;
  readonly pages: () => number;
  readonly digest: () => string;
}

/** A trail without a page yet. */
export function beginTrail(): Trail {
  const hash = createHash("sha256");
  let pages = 0;
  return {
    add: (id, size) => {
      pages += 1;
      hash.update(`${JSON.stringify(id)} ${size}\n`);
    },
    pages: () => pages,
    digest: () => hash.copy().digest("hex"),
  };
}

/** Where a run stood when it was interrupted. */
export interface Passed {
  readonly pages: number;
  readonly trail: string;
}

/** Size of an item as outcomes have it. */
export function sizeOf({ page }: PageItem): number {
  return page?.content?.length ?? 0;
}

/**
 * The items after those that a run has consumed before. Nothing of them is cleaned again, but they are looked at: `trail` passes by
 * them, and must come out where the run stood.
 *
 * @throws {Problem} `inputs-changed`, when they are others than before.
 */
export async function* itemsAfter(
  items: AsyncIterable<PageItem>,
  passed: Passed,
  trail: Trail,
): AsyncGenerator<PageItem> {
  let isChecked = false;
  const check = (): void => {
    isChecked = true;
    if (trail.pages() === passed.pages && trail.digest() === passed.trail) return;
    throw new Problem(
      "usage",
      "inputs-changed",
      `the first ${passed.pages} pages are others than when this run was interrupted`,
      "give the inputs as they were, or begin anew with --restart",
    );
  };
  for await (const item of items) {
    if (trail.pages() < passed.pages && !isChecked) trail.add((item.page ?? item.failed).id, sizeOf(item));
    else {
      if (!isChecked) check();
      yield item;
    }
  }
  if (!isChecked) check();
}
