import type { Block } from "../../article/block.ts";
import { type Cause, type Draft, doubtAndFlagBlocks, removeBlocks, withFields } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { parseCount } from "../../language/numbers.ts";
import { isRelativeDay } from "../../language/relative-time.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { isBarePage } from "../evidence/bare-page.ts";
import { viewsOf } from "../header/header-line.ts";
import { headerZone } from "../header/header-zone.ts";
import type { InterfaceGroup } from "./interface-line.data.ts";
import { type InterfaceLine, readInterfaceLine } from "./interface-line.ts";
import { interfaceRules } from "./interface-residue.rules.ts";
import { pageHeads } from "./page-heads.ts";

const stage = "interface-residue";
const confidence = 0.95;
/** How sure a lone line is where the page shows no interface around it. */
const loneConfidence = 0.6;
/** Blocks around the article where its toolbar and its counter stand. */
const reach = 15;

/** Letters from which on a block is a paragraph of the article. */
const paragraphLetters = 60;
const viewsName = /(?:^|[\s_-])(?:views?|hits|view-?counts?|post-?views|counter)(?:$|[\s_-])/iu;

/** Takes the lines out that operate the site; the number of a view counter becomes a field. */
export const interfaceResidue: Stage = {
  name: stage,
  rules: interfaceRules,
  run(draft) {
    const causes = new Map<Block, Cause>();
    const doubts = new Map<Block, Cause>();
    const bare = isBarePage(draft);
    const views: number[] = [];
    const { start, end } = draft.article ?? { start: 0, end: draft.source.length };
    // In a text dump the foot of the page stands behind the other stories, however far.
    const last = draft.page.format === "text" ? draft.source.length : end + reach;
    const interior = interiorOf(draft);
    const header = new Set(headerZone(draft));
    const heads = pageHeads(draft.blocks, draft.page.format === "text");
    for (const [at, block] of draft.blocks.entries()) {
      if (block.hidden || block.index < start - reach || block.index >= last) continue;
      const line = heads.has(block)
        ? pageHead
        : (readInterfaceLine(block.text) ?? (header.has(block) ? headerLine(draft, block) : undefined));
      if (!line) continue;
      if (interior(block) && (belongsToText(block) || isSaid(block, line) || isOrdinaryWord(line, draft.blocks, at)))
        continue;
      const cause = { stage, rule: line.rule, reason: reasonOf(line.rule, line.groups), confidence };
      if (bare && isWeak(line, draft.blocks, at)) {
        doubts.set(block, { ...cause, confidence: loneConfidence });
        continue;
      }
      causes.set(block, cause);
      const count = line.number === null ? undefined : readCount(line.number);
      if (count !== undefined && countsViews(line.groups, block.text)) views.push(count);
    }
    return withViews(doubtAndFlagBlocks(removeBlocks(draft, causes), doubts, `possible-${stage}`), views);
  },
};

const pageHead: InterfaceLine = { rule: "page-head", groups: [], number: null };

/** UTF-16 units that a line loses by its canonical form at most; a slot that was cut out of one loses more. */
const slotSign = 4;

/** Words for what an interface has, with no other line of one beside it, or a sign of copyright without a year: credits have it too. */
function isWeak({ rule, groups }: InterfaceLine, blocks: readonly Block[], at: number): boolean {
  if (groups.length === 0) return rule === "copyright" && !/\p{Nd}{4}/u.test(blocks[at]?.text ?? "");
  const { text = "", raw = "" } = blocks[at] ?? {};
  // A slot of a header line stands beside the other slots, which are fields by now.
  if (text.length + slotSign < raw.length) return false;
  const beside = [blocks[at - 1], blocks[at + 1]];
  const isLone = !beside.some((other) => other !== undefined && readInterfaceLine(other.text));
  return isLone && groups.every((group) => ordinaryGroups.has(group));
}

/** A number as counters show it: `1,204`, `໓.໕໙໘`, `5.6K`. */
function readCount(number: string): number | undefined {
  const short = /^(?<value>\d{1,4}(?:\.\d)?)(?<unit>[KM])$/iu.exec(number)?.groups;
  if (!short) return parseCount(number);
  return Math.round(Number(short["value"]) * (short["unit"]?.toUpperCase() === "M" ? 1e6 : 1e3));
}

/** Whether a block stands between the first and the last paragraph of the article. */
function interiorOf(draft: Draft): (block: Block) => boolean {
  const { start, end } = draft.article ?? { start: 0, end: 0 };
  const paragraphs = draft.blocks.filter(
    (block) =>
      block.index >= start &&
      block.index < end &&
      block.letters >= paragraphLetters &&
      block.linkLetters < block.letters / 2,
  );
  const first = paragraphs[0]?.index ?? end;
  const last = paragraphs.at(-1)?.index ?? start;
  return (block) => block.index > first && block.index < last;
}

/** Between paragraphs, the items of a list, the rows of a table and the headings are text: languages, networks, times of a bus. */
function belongsToText(block: Block): boolean {
  return (
    block.linkLetters === 0 && (block.kind === "list-item" || block.kind === "table-row" || block.kind === "heading")
  );
}

const saidEnd = /\p{Ll}[.!?]["”’»]?$/u;
const saidGroups: ReadonlySet<InterfaceGroup> = new Set(["navigation", "comments", "form", "toolbar"]);

/** `No comment.`, between paragraphs: what somebody answered. Interfaces set no full stops behind their words. */
function isSaid({ kind, text, linkLetters }: Block, { groups, number }: InterfaceLine): boolean {
  if (kind !== "paragraph" || linkLetters > 0 || number !== null || groups.length === 0) return false;
  return saidEnd.test(text) && groups.every((group) => saidGroups.has(group));
}

/** One word, or the same in both scripts. */
const singleWord =
  /^(?:[A-Za-z]{2,16}|\p{Script=Lao}{2,16}|[A-Za-z]{2,16} \p{Script=Lao}{2,16}|\p{Script=Lao}{2,16} [A-Za-z]{2,16})[.:]?$/u;

/** Words for what an interface has, which texts have too; those for what it does are residue, unless the text goes on about them. */
const ordinaryGroups: ReadonlySet<InterfaceGroup> = new Set(["navigation", "comments", "form", "player", "counter"]);
/** Invitations to comment are no nouns. */
const invitation = /^(?:ສະແດງ|ຝາກ|ຂຽນ|ຍົກເລີກ|ຕົກລົງ|loading|play|pause|mute|submit|send|accept|reject)/iu;
const rarelyOrdinary: ReadonlySet<string> = new Set(["advertising", "read-more"]);

/**
 * One word of an interface that is an ordinary word as well, `Contact`, `French`, `ຄວາມຄິດເຫັນ`: between two paragraphs it is a
 * subheading, unless it is a link or stands among other lines of an interface. `Print` is one if the next paragraph speaks of it.
 */
function isOrdinaryWord({ groups }: InterfaceLine, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (!block || !next || block.linkLetters > 0 || !singleWord.test(block.text) || groups.length === 0) return false;
  if (groups.some((group) => rarelyOrdinary.has(group)) || invitation.test(block.text)) return false;
  if ([blocks[at - 1], next].some((other) => other !== undefined && readInterfaceLine(other.text))) return false;
  if (groups.every((group) => ordinaryGroups.has(group))) return true;
  return next.letters >= paragraphLetters && matchingKey(next.text).startsWith(matchingKey(block.text));
}

const bareAddress = /^https?:\/\/\S{3,300}$/u;

/** What only its place in the header or its element's name tells: a counter, a day counted from now. */
function headerLine(draft: Draft, block: Block): InterfaceLine | undefined {
  if (block.kind !== "heading" && isRelativeDay(block.text)) return { rule: "age", groups: [], number: null };
  // A text that was shared has its address below its title.
  if (draft.page.format === "text" && bareAddress.test(block.text))
    return { rule: "address", groups: [], number: null };
  const number = viewsOf(block.text);
  if (number !== undefined) return { rule: "counter", groups: ["counter"], number };
  const container = draft.containers[block.container];
  const named = container !== undefined && viewsName.test(markupNames(container));
  return named && /^\p{Nd}[\p{Nd}.,]{0,10}$/u.test(block.text)
    ? { rule: "counter", groups: ["counter"], number: block.text }
    : undefined;
}

function reasonOf(rule: string, groups: readonly string[]): string {
  if (rule === pageHead.rule) return "print repeats this line, or the number beside it, on each of its pages";
  if (groups.length === 0) return `the whole line is a sentence of an interface (${rule})`;
  return `nothing on the line but interface words (${[...new Set(groups)].join(", ")})`;
}

/** A bare number in a toolbar counts views; a number beside "likes" or "comments" says so itself. */
function countsViews(groups: readonly string[], text: string): boolean {
  if (/comments?|likes?|shares?|min|followers|reactions|ຄຳເຫັນ|ຄວາມເຫັນ|ຄວາມຄິດເຫັນ|ຖືກໃຈ|ມັກ|ແບ່ງປັນ|ແຊຣ|ນາທີ/iu.test(text))
    return false;
  return groups.includes("counter") || groups.includes("toolbar") || text.includes("👁");
}

function withViews(draft: Draft, views: readonly number[]): Draft {
  const [count] = views;
  if (count === undefined || draft.fields.views) return draft;
  return withFields(draft, { views: { value: count, from: "visible" } });
}
