import { createHash } from "node:crypto";
import type { PageItem } from "./page-item.ts";

/** Which of the pages a run takes. */
export interface Choice {
  /** A share of them between 0 and 1, chosen by the hash of the id: the same pages in every run, and more of them for a larger share. */
  readonly sample?: number | undefined;
  /** So many at most, the first ones of those. */
  readonly limit?: number | undefined;
}

/** The items that a run takes, in their order. Reads no further than it has to. */
export async function* chooseItems(
  items: AsyncIterable<PageItem>,
  { sample = 1, limit }: Choice,
): AsyncGenerator<PageItem> {
  if (limit === 0) return;
  let taken = 0;
  for await (const item of items) {
    if (sample < 1 && placeOf((item.page ?? item.failed).id) >= sample) continue;
    yield item;
    taken += 1;
    if (taken === limit) return;
  }
}

/** A number from 0 to below 1 that only depends on the id. */
function placeOf(id: string): number {
  return createHash("sha256").update(id).digest().readUInt32BE(0) / 2 ** 32;
}
