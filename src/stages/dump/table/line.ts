import { type Block, changedBlock } from "../../../article/block.ts";
import { matchingKey } from "../../../language/matching-key.ts";
import { readCredit } from "../../credits/credit-line.ts";
import { withoutGluedCredit } from "../../credits/glued-credit.ts";
import { type InterfaceLine, readInterfaceLine } from "../../interface/interface-line.ts";
import { isListHeading } from "../../related/item.ts";
import { isCommentHeading } from "../comments.ts";
import { isBareName, isDateLine, isHeaderSign } from "../lines.ts";
import { isRunningText } from "../running-text.ts";
import type { lineFamilies } from "./families.ts";

/** What the neighbours of a line are told of it. */
type Sort = Exclude<(typeof lineFamilies.previous)[number], "edge">;

/** What is asked about a line once, for all families of evidence. */
export interface Line {
  readonly block: Block;
  readonly key: string;
  readonly tool: InterfaceLine | undefined;
  /** Whether it reads like a paragraph or a sentence of one. */
  readonly runs: boolean;
  /** Whether it says of an article what stands beside its title: a date, a byline, a counter. */
  readonly isSign: boolean;
  readonly announces: "stories" | "stories, loosely" | "comments" | null;
  readonly sort: Sort;
}

/** Letters that a section, a tool, a name may have: less than most headlines. */
const shortLetters = 25;
/** Letters of a heading that only one of its words tells. */
const looseHeadingLetters = 40;
const looseHeading =
  /(?<!\p{L})(?:news|stor(?:y|ies)|articles?|posts?|headlines?|reads?|reading|related|latest|trending|popular|recommended|tenders?|updates?)(?!\p{L})|ຂ່າວ|ເລື່ອງ|ບົດ|ອ່ານ|ສົນໃຈ|ກ່ຽວຂ້ອງ|ຫຼ້າສຸດ|ນິຍົມ/iu;

/** Reads every line of a text dump. */
export function readDumpLines(blocks: readonly Block[]): readonly Line[] {
  return blocks.map((printed, at) => {
    const text = withoutGluedCredit(printed.text);
    const block = text === printed.text ? printed : changedBlock(printed, { text });
    const tool = readInterfaceLine(block.text);
    const runs = isRunningText(block);
    const announces = announcedBy(block, blocks[at + 1], tool);
    return {
      block,
      key: matchingKey(block.text),
      tool,
      runs,
      isSign: !runs && isHeaderSign(block),
      announces,
      sort: sortOf(block, tool, runs, announces),
    };
  });
}

function announcedBy(block: Block, next: Block | undefined, tool: InterfaceLine | undefined): Line["announces"] {
  if (isCommentHeading(block.text, next)) return "comments";
  if (isListHeading(block)) return "stories";
  if (tool || block.letters > looseHeadingLetters || /[.!?。"”\p{Nd}]$/u.test(block.text)) return null;
  return looseHeading.test(block.text) ? "stories, loosely" : null;
}

function sortOf(block: Block, tool: InterfaceLine | undefined, runs: boolean, announces: Line["announces"]): Sort {
  if (announces === "stories" || announces === "comments") return "heading";
  if (tool) return "interface";
  if (runs) return "text";
  if (isDateLine(block.text)) return "date";
  if (readCredit(block.text) || isBareName(block.text)) return "credit";
  return block.letters < shortLetters ? "short" : "line";
}
