import type { Draft } from "../../article/draft.ts";

/** By position of a block 1 where an image stands in front of it; the last entry is for images behind all blocks. */
export function imagesBefore({ images, source }: Draft): Uint8Array {
  const positions = new Uint8Array(source.length + 1);
  for (const { before } of images) positions[Math.min(before, source.length)] = 1;
  return positions;
}
