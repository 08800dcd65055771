import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { Found } from "../../article/fields.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { bareHeadline } from "./bare-headline.ts";
import { headlineOfDocument } from "./document-title.ts";
import { type Glued, isCommonSection, unglue } from "./glued.ts";
import { isPlainHeadline, mayBeHeadline } from "./headline-form.ts";
import { gluesSections, readItemLines } from "./item-lines.ts";
import { isBreadcrumb, isHeaderSign, itemsOf } from "./lines.ts";
import { nearerHeadline } from "./nearer-headline.ts";
import { sectionNames } from "./vocabulary.ts";

/** A title, and the name of the section that was glued to it. */
export interface DumpTitle extends Found<string> {
  readonly block: Block;
  readonly section?: string;
}

/** The title of a text dump, by the table of its lines. */
export function titleOfDump({ article, source, blocks }: Draft): DumpTitle | undefined {
  const kinds = article?.lines?.kinds ?? [];
  const at = kinds.includes("title") ? kinds.indexOf("title") : headline(source, kinds.indexOf("text"));
  const head = headOf(source, at);
  const nearest = nearerHeadline(source, (article?.lines?.odds[head] ?? 0) >= leastOdds ? head : at);
  const repeated = headlineOfDocument(source, nearest);
  const index = repeated < 0 ? nearest : repeated;
  const block = blocks.find((other) => other.index === index);
  if (!block) return undefined;
  const plain = bareHeadline(block.text);
  const glued = gluedSection(blocks, plain);
  return {
    value: glued?.headline ?? plain,
    from: "visible",
    block,
    ...(glued && { section: glued.label }),
  };
}

/** Characters of a key by which a lead is known again, and those that a label and a dateline may put in front of it. */
const leadStart = 24;
const longestLabel = 40;

const noHeadline = /(?:[:：]|[^.]\.["”’»]?)$|^(?:to|attn|dear|ຮຽນ|ເຖິງ|ເລື່ອງ)\s?[:：]/iu;
/** Labels over the name of who gave the text: `News provided by`. */
const sourceLabel = /(?<!\p{L})(?:provided|issued|released|distributed) by:?$|[:：]$/iu;

/** Letters from which on two lines that begin alike are a lead and its copy rather than a headline printed twice. */
const leadLetters = 60;

/** A lead that was cut, or stands there twice, reads like a headline itself; the line above it is the title. */
function headOf(blocks: readonly Block[], at: number): number {
  const above = lineAbove(blocks, at);
  // What announces the text stands between it and its title, whom a letter is for does too, and few headlines end with a full stop.
  if (noHeadline.test(blocks[at]?.text ?? "") && isPlainHeadline(blocks, above)) return above;
  const isCut = blocks.slice(at + 1, at + 5).some((below) => beginsLike(below, blocks[at], true));
  if (isCut && mayBeHeadline(blocks, above)) return above;
  const isLead = (blocks[at]?.letters ?? 0) >= leadLetters && beginsLike(blocks[above], blocks[at], false);
  const head = lineAbove(blocks, above);
  return isLead && head === 0 && mayBeHeadline(blocks, head) ? head : at;
}

/** The line above another, with none between but tools, a date, a byline, an announcement; -1 where there is none. */
function lineAbove(blocks: readonly Block[], at: number): number {
  for (let above = at - 1; above >= Math.max(0, at - signReach); above--) {
    const block = blocks[above];
    if (block && !isInterfaceLine(block.text) && !isHeaderSign(block) && !sourceLabel.test(block.text)) return above;
  }
  return -1;
}

/** Whether a block begins with the words of another, a label and a dateline in front of them left aside. */
function beginsLike(block: Block | undefined, other: Block | undefined, longer: boolean): boolean {
  const key = matchingKey(other?.text ?? "");
  const start = matchingKey(block?.text ?? "").indexOf(key.slice(0, leadStart));
  return (
    key.length >= leadStart &&
    start >= 0 &&
    start <= longestLabel &&
    (!longer || (block?.text.length ?? 0) > (other?.text.length ?? 0))
  );
}

/** Where no title was found: the nearest line above the text that has the form of one, or its first; -1 otherwise. */
function headline(blocks: readonly Block[], first: number): number {
  const places = first < 0 ? [] : [first - 1, first - 2, first - 3, first];
  return places.find((at) => isPlainHeadline(blocks, at)) ?? -1;
}

/** Tenths of log-odds below which a line surely is none of the article: a menu, the name of a section. */
const leastOdds = -30;
/** Lines of tools, dates and names that may stand between a title and its lead. */
const signReach = 4;

/**
 * The title without the section glued to it, if the page calls a section so and shows that it glues them: on another line, in the
 * breadcrumb, by a copy of the title without it, or in front of the dates of its other stories.
 */
export function gluedSection(
  blocks: readonly Block[],
  text: string,
  copies: readonly string[] = [],
): Glued | undefined {
  // Most titles have no seam: only at one is it asked what the page calls its sections.
  let names: ReadonlyMap<string, string> | undefined;
  const glued = unglue(text, (key) => {
    names ??= sectionNames(blocks);
    return names.has(key) || isCommonSection(key);
  });
  if (!glued || !names) return undefined;
  const sections = names;
  const others = blocks.filter((other) => other.text !== text && other.text.length > 20);
  const key = matchingKey(glued.label);
  const copied = [...copies, ...others.map((other) => other.text)].some(
    (copy) => matchingKey(copy) === matchingKey(glued.headline),
  );
  const crumbed = blocks.some(
    (block) => isBreadcrumb(block) && itemsOf(block).some((item) => matchingKey(item) === key),
  );
  const elsewhere = others.some((other) => {
    const line = readItemLines([other.text], sections)[0]?.title ?? other.text;
    return unglue(line, (suffix) => suffix === key || isCommonSection(suffix)) !== undefined;
  });
  // A Lao name behind a headline that is English throughout is no word of it.
  const foreign = /^\p{Script=Lao}/u.test(glued.label) && !/\p{Script=Lao}/u.test(glued.headline);
  const sure = glued.sure && (foreign || sections.has(key) || elsewhere);
  const isShown =
    copied ||
    crumbed ||
    sure ||
    gluesSections(
      others.map(({ text: line }) => line),
      sections,
    );
  return isShown ? glued : undefined;
}
