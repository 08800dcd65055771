import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { letterCount } from "../../language/script.ts";
import { isPlainHeadline } from "../dump/headline-form.ts";
import { isRunningText } from "../dump/running-text.ts";
import { isTurner, isTurnerWord, turnerLabel } from "../dump/turners.ts";
import { sectionNames } from "../dump/vocabulary.ts";
import { titlePosition } from "../header/header-zone.ts";
import { isListHeading } from "./item.ts";
import type { Item, StoryList } from "./lists.ts";
import { partLines } from "./part-lines.ts";

/** Letters of the shortest headline. */
const shortestHeadline = 8;
/** What stands over the news of the hour, beside the headings of lists. */
const tickerLabel =
  /^\P{L}{0,3}(?:breaking|alert|live now|ຂ່າວດ່ວນ|ດ່ວນ|ຫຼ້າສຸດ|ข่าวด่วน|ด่วน|突发|快讯|快訊|速报|速報|속보|tin nóng|tin khẩn)\P{L}{0,3}$/iu;

/**
 * The stories that a text dump shows by themselves: under a label above the title, `Breaking`, `ຂ່າວເດັ່ນ`, and before and after the article,
 * `Previous`, `ຕໍ່ໄປ`.
 */
export function singleStories(draft: Draft): StoryList[] {
  return [...storiesAboveTitle(draft), ...turnedStories(draft)];
}

/** Labels may stand there in two languages. The title itself stands under such a label as well. */
function storiesAboveTitle(draft: Draft): StoryList[] {
  const title = titlePosition(draft);
  const key = matchingKey(draft.fields.title?.value ?? "");
  const head = draft.blocks.filter(({ index }) => index < title);
  const isItem = (at: number): boolean => {
    const { text, layout, index } = head[at] ?? {};
    if (text === undefined || index === undefined || (layout?.gap !== 0 && !layout?.bullet)) return false;
    return (
      isPlainHeadline(draft.source, index) &&
      !/^\[|[|\]]$/u.test(text) &&
      !matchingKey(text).includes(key) &&
      !isLabel(head[at])
    );
  };
  return head.flatMap((heading, at): StoryList[] => {
    if (!isLabel(heading) || !isItem(at + 1)) return [];
    const end = head.findIndex((_, below) => below > at && !isItem(below));
    const items = head.slice(at + 1, end < 0 ? head.length : end).map((block) => itemOf(block));
    return [{ heading, items: partLines(items, sectionNames(draft.source)) }];
  });
}

function isLabel(block: Block | undefined): boolean {
  return block !== undefined && (tickerLabel.test(block.text) || isListHeading(block));
}

/** The neighbours of the article: a label over a headline, or in front of it. */
function turnedStories(draft: Draft): StoryList[] {
  const { blocks } = draft;
  const title = titlePosition(draft);
  const text = blocks.findIndex((block) => block.index > title && isRunningText(block));
  return blocks.flatMap((block, at): StoryList[] => {
    if (text < 0 || at <= text || !isTurner(blocks, at)) return [];
    const next = blocks[at + 1];
    if (isTurnerWord(block.text)) {
      // Two labels with nothing between them are buttons.
      const others = [blocks[at - 2], blocks[at + 2]];
      const isPair = others.some((other) => other !== undefined && isTurnerWord(other.text));
      const isOver = isPair && next?.layout.gap === 0 && isPlainHeadline(draft.source, next.index);
      return next && isOver ? [{ heading: block, items: [itemOf(next)] }] : [];
    }
    const headline = titleOfTurner(block.text);
    return letterCount(headline) >= shortestHeadline ? [{ heading: null, items: [itemOf(block, headline)] }] : [];
  });
}

/** A line without the labels and arrows that lead to a neighbour: `→ Newer: Ferry returns`; empty where it has none. */
function titleOfTurner(text: string): string {
  let rest = text;
  for (let label = turnerLabel(rest); pointing.test(rest.slice(0, label)); label = turnerLabel(rest))
    rest = rest.slice(label);
  rest = rest.replace(/\s?[→»›]{1,2}$/u, "");
  return rest === text ? "" : rest;
}

const pointing = /[:：»›>→«‹<←]\s{0,3}$/u;

function itemOf(block: Block, title = block.text): Item {
  const line = { text: block.text, title, section: null, date: null };
  return { headline: { text: title, href: null, ...(title !== block.text && { line }) }, blocks: [block] };
}
