import { crc32 } from "node:zlib";
import type { Table } from "../task.ts";

/** Eighths of a bit: 8 · log2, by whole numbers alone, linear between powers of two. Of 1 it is 0. */
export function eighthBits(value: number): number {
  if (value < 1) return 0;
  const power = 31 - Math.clz32(value);
  return 8 * power + Math.floor((8 * (value - 2 ** power)) / 2 ** power);
}

/** Parts into which the count of all texts is split, so that no group of lines is as large as the corpus. */
const countParts = 256;

/** Key under which a text counts itself. */
export function countKey(id: string): string {
  return `#${crc32(id) % countParts}`;
}

/** How much each term says, in eighths of a bit: the rarer the more. A term that the table leaves out is as rare as such terms may be. */
export function weighing(table: Table, rare: number): (term: string) => number {
  let texts = 0;
  for (let part = 0; part < countParts; part++) texts += table.get(`#${part}`) ?? 0;
  const most = eighthBits(Math.max(1, texts));
  return (term) => Math.max(0, most - eighthBits(table.get(term) ?? rare));
}
