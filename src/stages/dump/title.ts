import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { Found } from "../../article/fields.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { readCredit } from "../credits/credit-line.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { type Glued, isCommonSection, unglue } from "./glued.ts";
import { readItemLines } from "./item-lines.ts";
import { isBareName, isBreadcrumb, isDateLine, isHeaderSign, isMenuLine, itemsOf } from "./lines.ts";
import { sectionNames } from "./vocabulary.ts";

/** Letters from which on a block of a text dump is a paragraph rather than a title. */
const paragraphLetters = 200;
/** Letters from which on a line with a full stop is a sentence of running text. */
const sentenceLetters = 50;
/** Letters from which on a line may be a headline rather than the name of a section, and those that most headlines have. */
const headlineLetters = 18;
const usualLetters = 30;
/** Letters of the shortest headlines. */
const shortHeadline = 10;
/** Letters from which on a line below the date is the lead, unless a byline or another date follows it. */
const leadLetters = 80;
/** Blocks from the top, the menu included, among which the date of the article is looked for. */
const dateReach = 40;
/** Blocks from the top where there is no date. */
const reach = 12;
/** Lines between a title and its date: the title again, a section, a toolbar. */
const signReach = 3;
/** Points from which on a line certainly is the title. */
const surePoints = 6;

/** What says of a line that it is the title: a label, or the mark of a heading. */
const titleMark = /^(?:(?:title|headline|ຫົວຂໍ້|ຫົວຂໍ້ຂ່າວ|ຊື່ຂ່າວ|ຊື່ເລື່ອງ)\s?[:：]\s?|#{1,3}\s{1,3})(?=\S)/iu;
/** Characters from which on a line may be a headline with a second one below it. */
const upperLine = 24;

/** A title, and the name of the section that was glued to it. */
export interface DumpTitle extends Found<string> {
  readonly block: Block;
  readonly section?: string;
}

/**
 * In a text dump nothing but evidence tells the title: it is as long as headlines are, no menu, no byline, no label; it stands right
 * above the date, the byline or the counter; it may be printed twice, or end the breadcrumb.
 */
export function titleOfDump({ blocks }: Draft): DumpTitle | undefined {
  let winner: Block | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const zone of zonesOf(blocks)) {
    const dated = zone.some((block) => isDateLine(block.text));
    const keys = zone.map(({ text }) => matchingKey(text));
    for (const [at, block] of zone.entries()) {
      if (!isCandidate(block)) continue;
      const points = pointsOf(zone, at, keys, dated);
      // Without a date the first line of its kind stands in front of the text, with one the last above it.
      if (points > most || (points === most && dated)) {
        most = points;
        winner = block;
      }
    }
    if (most >= surePoints) break;
  }
  if (!winner) return undefined;
  const plain = winner.text.replace(titleMark, "");
  const glued = gluedSection(blocks, plain);
  return {
    value: glued?.headline ?? plain,
    from: "visible",
    block: winner,
    ...(glued && { section: glued.label }),
  };
}

/** The heads of the page that may hold the title, each a little longer: down to the text behind its first date, its second, … */
function zonesOf(blocks: readonly Block[]): (readonly Block[])[] {
  const zones: (readonly Block[])[] = [];
  let sentences = 0;
  let dated = false;
  for (const [at, block] of blocks.slice(0, dateReach).entries()) {
    if (isDateLine(block.text)) {
      // A date below several sentences is one that the article tells of.
      if (sentences > 1) break;
      dated = at > 0;
      sentences = 0;
    } else if (isRunningText(block) || (dated && block.letters >= leadLetters && signBelow(blocks, at) === 0)) {
      if (dated) zones.push(blocks.slice(0, at));
      dated = false;
      sentences++;
    }
  }
  if (dated) zones.push(blocks.slice(0, dateReach));
  if (zones.length > 0) return zones;
  const first = blocks.findIndex((block) => block.letters >= paragraphLetters);
  return [blocks.slice(0, first < 0 ? 8 : Math.min(first, reach))];
}

/** A paragraph, in any script, or a sentence of some length with its stop. */
function isRunningText({ letters, text }: Block): boolean {
  if (isInterfaceLine(text)) return false;
  return letters >= paragraphLetters || (letters >= sentenceLetters && /[.!?。]["”’»]?$/u.test(text));
}

function isCandidate(block: Block): boolean {
  const { letters, layout, text } = block;
  return letters >= 4 && !layout.bullet && !isInterfaceLine(text) && !isDateLine(text) && !isMenuLine(block);
}

/** A line that may be the headline of a longer one below it: Lao leads have no full stop to tell them by. */
function mayHeadText(block: Block): boolean {
  return block.letters >= shortHeadline && isCandidate(block) && !readCredit(block.text) && !isBareName(block.text);
}

function pointsOf(zone: readonly Block[], at: number, keys: readonly string[], dated: boolean): number {
  const block = zone[at];
  if (!block) return 0;
  const { letters, text } = block;
  // Without a date below it, the first line that may be a headline stands above longer ones that are leads.
  let points = letters >= usualLetters && dated ? 4 : letters >= headlineLetters ? 3 : letters >= shortHeadline ? 1 : 0;
  if (!dated && letters >= leadLetters && zone.slice(0, at).some(mayHeadText)) points -= 2;
  if (letters > paragraphLetters || isSentence(block)) points -= 6;
  if (readCredit(text) || /[:：]$/u.test(text)) points -= 6;
  if (isBareName(text)) points -= 2;
  if (titleMark.test(text)) points += 4;
  const sign = signBelow(zone, at);
  if (sign > 0) points += isSecondLine(zone, at) ? 2 : 3;
  else if (isSecondLine(zone, at + 1) && signBelow(zone, at + 1) > 0) points += 3;
  else if (zone.slice(0, at).some(isHeaderSign)) points -= 2;
  if (letters < leadLetters && isRepeated(zone, at, keys)) points += 2;
  return points;
}

/** Whether a line is the second deck of a headline: right below another that stands apart from what is above it. */
function isSecondLine(zone: readonly Block[], at: number): boolean {
  const [before, first, second] = [zone[at - 2], zone[at - 1], zone[at]];
  if (!first || !second || second.layout.gap > 0 || first.letters < upperLine || second.letters < upperLine)
    return false;
  if (!isCandidate(first) || isSentence(first) || readCredit(first.text) || /^[^:]{1,20}[:：] /u.test(first.text))
    return false;
  if (matchingKey(first.text).includes(matchingKey(second.text))) return false;
  return first.layout.gap > 0 || !before || before.letters < headlineLetters || !isCandidate(before);
}

/** A headline may end in a full stop by mistake, but it holds none. */
function isSentence({ letters, text }: Block): boolean {
  return (
    /[.!。]["”’»\]]?$/u.test(text) || (letters >= sentenceLetters && /[\p{L}\p{M}]{3}[.!?。]["”’»]? \p{L}/u.test(text))
  );
}

/** Distance to the date, byline or counter below a line, with nothing but short lines between; 0 if there is none. */
function signBelow(zone: readonly Block[], at: number): number {
  const own = matchingKey(zone[at]?.text ?? "");
  for (let step = 1; step <= signReach; step++) {
    const below = zone[at + step];
    if (!below) return 0;
    if (isHeaderSign(below)) return step;
    if (below.letters >= headlineLetters && matchingKey(below.text) !== own && !isInterfaceLine(below.text)) return 0;
    if (isMenuLine(below)) return 0;
  }
  return 0;
}

/** Whether the head shows a line again: alone, at the end of a breadcrumb, or beside the name of the site. */
function isRepeated(zone: readonly Block[], at: number, keys: readonly string[]): boolean {
  const own = keys[at] ?? "";
  if (own.length < headlineLetters) return false;
  return zone.some((block, other) => {
    if (other === at) return false;
    if (keys[other] === own) return true;
    const last = isBreadcrumb(block)
      ? matchingKey(
          itemsOf(block)
            .at(-1)
            ?.replace(/[….]{1,3}$/u, "") ?? "",
        )
      : "";
    return last.length >= headlineLetters && own.startsWith(last);
  });
}

/**
 * The title without the section glued to it, if the page calls a section so and shows that it glues them: on another line, in the
 * breadcrumb, or by a copy of the title without it.
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
  return copied || crumbed || sure ? glued : undefined;
}
