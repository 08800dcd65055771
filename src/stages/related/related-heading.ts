import { laoHeading, latinHeading, latinOpening } from "./stories.rules.ts";

/** Signs of two units may stand in front of the first letter. */
const laoFirst = /^[^A-Za-z\u0E80-\u0EFF]{0,10}[\u0E80-\u0EFF]/;

/** Whether the first letter of a line is a Lao one. The headings of each script are asked for by themselves: long expressions are slow to compile. */
export function startsInLao(line: string): boolean {
  return laoFirst.test(line);
}

/** Whether a line says that other stories stand below it: `Related news`, `ຂ່າວອື່ນໆ`. */
export function isRelatedHeading(line: string): boolean {
  if (startsInLao(line)) return laoHeading.test(line);
  const small = line.toLowerCase();
  return latinOpening.test(small) && latinHeading.test(small);
}
