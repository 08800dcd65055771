import type { Block } from "../../src/article/block.ts";

export function labelsOfLines(
  blocks: readonly Block[],
  lines: readonly (readonly [kind: string, text: string])[],
): string[][];
