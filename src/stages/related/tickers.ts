import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { findNewsDates } from "../../language/dates.ts";
import { letterCount } from "../../language/script.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { readNames } from "../evidence/name-traits.ts";
import { titlePosition } from "../header/header-zone.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { linkedPieces } from "./block-pieces.ts";
import { mayNameTicker } from "./card-names.ts";
import { endsInStop } from "./headline-pieces.ts";
import { isListHeading, isSectionLink } from "./item.ts";
import type { Item, StoryList } from "./lists.ts";
import { blocksByPlace, firstShown } from "./siblings.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters of a headline in a ticker, blocks of one, and the letters of its label. */
const shortestHeadline = 12;
const longestHeadline = 160;
const mostBlocks = 20;
const labelLetters = 20;
const leastMean = 20;
const tickerName = /(?:^|[\s_-])(?:(?:news)?tickers?|breaking|marquee|newsflash)(?:$|[\s_-])/iu;
const tickerLabel =
  /^(?:breaking(?: news)?|just in|latest(?: news)?|news ?flash|trending(?: now)?|live updates|headlines|(?:ຂ່າວ)?ດ່ວນ|ຂ່າວຮ້ອນ|ຂ່າວ(?:ຫຼ້າ|ລ່າ|ຫລ້າ)ສຸດ)[\s:：!»>]{0,3}$/iu;
/** The same glued to the first headline. */
const gluedLabel = /^(?:BREAKING(?: NEWS)?|JUST IN|LATEST|TRENDING|NEWS ?FLASH)[\s:]{0,3}(?=\p{Lu}[\p{Ll} ])/u;
const separator = /\s(?:\*{2,3}|\+{2,3}|•|◆|●|\|{1,2}|\/{2,3}|»|::)\s/u;

/**
 * Headlines that run over the head of a page, told by the name of their element or by a label in front: `BREAKING`, `ຂ່າວດ່ວນ`. A single line
 * without a label may as well bid welcome.
 *
 * @param taken - blocks that other lists have
 */
export function tickerStories(draft: Draft, taken: ReadonlySet<Block>): StoryList[] {
  const { last } = textBounds(draft);
  const title = titlePosition(draft);
  const live = blocksByPlace(draft, (block) => block.kind !== "control" && !taken.has(block));
  const names = readNames(draft.containers);
  const lists: StoryList[] = [];
  let done = 0;
  // Elements around one another begin with the same block.
  let asked: Block | undefined;
  let isLabelled = false;
  for (const container of draft.containers) {
    const { start, end } = container;
    if (start < done || end - start > mostBlocks || end === start) continue;
    const isAbove = end <= title;
    if (!isAbove && (last < 0 || start <= last)) continue;
    // Behind the text nothing but its name tells a ticker.
    const named = mayNameTicker(names[container.index]) && isTicker(container);
    if (!named && !isAbove) continue;
    const at = firstShown(live, container);
    const first = at < end ? live[at] : undefined;
    if (first !== asked) isLabelled = first !== undefined && isLabel(first);
    asked = first;
    if (!named && !isLabelled) continue;
    const blocks = live.slice(at, end).filter((block) => block !== undefined);
    const label = isLabelled && blocks.length > 1 ? first : undefined;
    if (!named && label === undefined) continue;
    const items = blocks.filter((block) => block !== label).flatMap(itemsOf);
    if (items.length < (named && label === undefined && !blocks.some(hasLabel) ? 2 : 1)) continue;
    // Menus have items such as `Latest` as well, beside the names of sections.
    if (!named && meanOf(items) < leastMean) continue;
    lists.push({ heading: label ?? null, items });
    done = end;
  }
  return lists;
}

/** Whether an element is one for headlines that run, by its names. */
export function isTicker(container: Container): boolean {
  return (container.className !== "" || container.id !== "") && tickerName.test(markupNames(container));
}

function isLabel(block: Block): boolean {
  return block.letters <= labelLetters && (tickerLabel.test(block.text) || isListHeading(block));
}

function hasLabel({ text, marks }: Block): boolean {
  return (
    gluedLabel.test(text) || marks.some(({ tag, start, end }) => tag === "strong" && start === 0 && end < text.length)
  );
}

function meanOf(items: readonly Item[]): number {
  return items.reduce((sum, { headline }) => sum + letterCount(headline.text), 0) / items.length;
}

/** The headlines of a line: parted by signs, by links, or by the dates behind each. */
function itemsOf(block: Block): Item[] {
  const items: Item[] = [];
  const bold =
    block.marks.find(({ tag, start, end }) => tag === "strong" && start === 0 && end <= labelLetters)?.end ?? 0;
  for (const { text: piece, href } of linkedPieces(block)) {
    const text = items.length === 0 && bold > 0 && block.text.startsWith(piece) ? piece.slice(bold).trim() : piece;
    if (tickerLabel.test(text)) continue;
    for (const part of text.replace(gluedLabel, "").split(separator).flatMap(byDates)) {
      const headline = part.trim();
      const letters = letterCount(headline);
      if (letters < shortestHeadline || letters > longestHeadline || endsInStop(headline)) continue;
      if (isInterfaceLine(headline) || isSectionLink(headline)) continue;
      items.push({
        headline: { text: headline, href: href === "" ? null : href },
        blocks: items.length === 0 ? [block] : [],
      });
    }
  }
  return items;
}

function byDates(text: string): string[] {
  const dates = findNewsDates(text);
  if (dates.length < 2) return [text];
  return dates.map(({ start }, at) => text.slice(dates[at - 1]?.end ?? 0, start));
}
