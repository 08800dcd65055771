import { matchingKey } from "../../../language/matching-key.ts";
import { isOfPage } from "./frame-line.ts";
import type { Line } from "./line.ts";

/** What stands above the parts and the steps of recipes and manuals, in the languages of their readers; compared as matching keys with whole lines. */
const headings: ReadonlySet<string> = new Set(
  `
ingredients | method | directions | instructions | preparation | steps | what you need | you will need | how to make it | for the sauce | for the dough |
ເຄື່ອງປຸງ | ເຄື່ອງປຸງມີ | ສ່ວນປະກອບ | ສ່ວນປະສົມ | ວັດຖຸດິບ | ວິທີເຮັດ | ວິທີປຸງ | ວິທີແຕ່ງ | ຂັ້ນຕອນ | ຂັ້ນຕອນການເຮັດ | ສິ່ງທີ່ຕ້ອງກຽມ | ອຸປະກອນ |
ส่วนผสม | เครื่องปรุง | วัตถุดิบ | วิธีทำ | ขั้นตอน | ขั้นตอนการทำ | nguyên liệu | cách làm | các bước thực hiện | គ្រឿងផ្សំ | វិធីធ្វើ |
材料 | 食材 | 做法 | 步骤 | 步驟 | 作り方 | 재료 | 만드는 법 | bahan | bahan-bahan | cara membuat | langkah-langkah |
ingrédients | préparation | étapes | zutaten | zubereitung | ingredientes | preparación | elaboración | preparo | modo de preparo | ingredienti | preparazione |
ингредиенты | приготовление
`
    .split("|")
    .map((heading) => matchingKey(heading)),
);
const longestHeading = 24;
/** Lines right below such a heading that make parts or steps of them. */
const leastLines = 2;

/**
 * Which lines of a dump are parts and steps that its article gives: their heading says so, and they stand right below it. Short as they are, they look
 * like what stands behind articles. Below a tool, a heading of stories or a mark of the owner they may be a site's.
 *
 * @returns for each line whether it is one of them, or their heading
 */
export function instructionLines(lines: readonly Line[]): readonly boolean[] {
  const found = new Array<boolean>(lines.length).fill(false);
  let framed = false;
  let text = false;
  for (const [at, line] of lines.entries()) {
    text ||= line.runs;
    framed = !line.runs && !found[at] && (framed || (text && isOfPage(line)));
    if (framed || !text || !isHeading(line)) continue;
    const end = endOfLines(lines, at + 1);
    if (end - at > leastLines) found.fill(true, at, end);
  }
  return found;
}

function isHeading({ block: { text } }: Line): boolean {
  return text.length <= longestHeading && headings.has(matchingKey(text));
}

function endOfLines(lines: readonly Line[], start: number): number {
  let end = start;
  for (
    let line = lines[end];
    line && (end === start || line.block.layout.gap === 0) && !isOfPage(line);
    line = lines[++end]
  );
  return end;
}
