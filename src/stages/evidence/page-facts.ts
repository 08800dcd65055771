import type { Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { RangeSums } from "../boilerplate/containers.ts";
import type { ContainerTraits } from "./container-traits.ts";
import type { LetterSums } from "./letter-sums.ts";
import type { StatedBlocks } from "./stated-blocks.ts";
import type { Styles } from "./styles.ts";

/** Everything that rows are filled from, counted once a page. */
export interface PageFacts {
  /** Box by container. */
  readonly boxes: Int32Array;
  readonly styles: Styles;
  readonly draft: Draft;
  readonly candidate: Container;
  readonly traits: ContainerTraits;
  /** Row of `regionNames` by container, from 1; 0 outside of all regions. */
  readonly region: Uint8Array;
  /** 1 for blocks in lists of other stories, by block. */
  readonly listed: Uint8Array;
  /** 1 for blocks without a row, by block. */
  readonly isForeign: Uint8Array;
  /** Letters of prose by block, as `proseLetters` counts them. */
  readonly prose: Float64Array;
  readonly proseSums: RangeSums;
  readonly letterSums: LetterSums;
  readonly headlineSums: RangeSums;
  /** Letters of prose on the page, at least 1. */
  readonly allProse: number;
  /** Blocks of prose by box. */
  readonly peers: Int32Array;
  /** Letters of prose by style. */
  readonly styleProse: Float64Array;
  /** Share of letters in links by style. */
  readonly styleLinks: Float64Array;
  /** Position of the first main heading; -1 for a page without one. */
  readonly firstHeading: number;
  readonly stated: StatedBlocks;
  /** 1 where an image stands in front of the block of that position. */
  readonly imageBefore: Uint8Array;
}
