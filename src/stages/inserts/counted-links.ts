import type { Block } from "../../article/block.ts";

/** UTF-16 units of the longest name of a category. */
const longest = 60;
/** Lines of the shortest list. */
const fewest = 4;
const count = /\s?[（(]\p{Nd}{1,6}[)）]$/u;

/** Lists of categories or months with the number of stories in each, `<a>Farming</a> (28)`: runs of lines that are a link and a count. */
export function countedLinks(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let run: Block[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && isCountedLink(block)) {
      run.push(block);
      continue;
    }
    if (run.length >= fewest) found.push(...run);
    run = [];
  }
  return found;
}

function isCountedLink({ text, marks }: Block): boolean {
  if (text.length > longest || !count.test(text)) return false;
  const name = text.replace(count, "");
  return marks.some(({ tag, start, end }) => tag === "a" && start === 0 && end >= name.length);
}
