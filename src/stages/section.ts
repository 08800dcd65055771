import type { Block, Mark } from "../article/block.ts";
import { type Cut, cutBlocks, type Draft, takeBlocks, withFields } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { findNewsDates } from "../language/dates.ts";
import { matchingKey } from "../language/matching-key.ts";
import { isRelativeDay } from "../language/relative-time.ts";
import { markupNames } from "./boilerplate/containers.ts";
import { readCredits } from "./credits/credit-line.ts";
import { isCommonSection } from "./dump/glued.ts";
import { sectionOfDump } from "./dump/section.ts";
import { headerZone, titlePosition } from "./header/header-zone.ts";
import { isInterfaceLine } from "./interface/interface-line.ts";
import { isTagLine, tagsOf } from "./record/tags.ts";
import { isRelatedHeading } from "./related/related-heading.ts";
import { isTicker } from "./related/tickers.ts";

/** Letters that the name of a section may have. */
const longestSection = 40;
/** Blocks in front of the title among which a section is looked for. */
const reach = 4;
const sectionName =
  /(?:^|[\s_-])(?:breadcrumbs?|category|categories|cat|cat-links|terms|post-terms|section|kicker|eyebrow|rubric|channel|label)(?:$|[\s_-])/iu;
const crumbSeparator = /[|›»>/]/u;
/** Addresses, bare numbers, several numbers, lines of the form `Name: value`. */
const noSection =
  /@|^[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{2,30}){1,3}(?:\/\S{0,80})?$|^\P{L}{1,60}$|^\p{Nd}{1,3} ?(?:min|ນາທີ)|[°=\p{Sc}]|\(\p{Nd}{1,4}\)|\p{Nd} ?ຄົນ|\p{Nd}\P{Nd}{1,40}\p{Nd}|^[\p{L} -]{2,20}:\s/u;
/** Finds the section that the story stands in, in the breadcrumb or the line above the title, and the tags below the text. */
export const section: Stage = {
  name: "section",
  rules: [],
  run: (draft) => takeTags(takeSection(draft)),
};

function takeSection(draft: Draft): Draft {
  if (draft.page.format === "text") {
    const found = draft.fields.section ? undefined : sectionOfDump(draft);
    if (found) {
      const named = withFields(draft, { section: { value: found.value, from: "visible" } });
      return takeBlocks(named, "section", found.blocks);
    }
  }
  const above = draft.page.format === "text" ? lineAbove(draft) : namedAbove(draft);
  const beside = above.length > 0 ? above : besideDate(draft);
  const blocks = beside.length > 0 ? beside : namedBelow(draft);
  const [block] = blocks;
  if (!block) return draft;
  const taken = takeBlocks(draft, "section", blocks);
  const crumb = lastCrumb(block);
  // A breadcrumb that leads to the title may name no section.
  const value = matchingKey(crumb) === matchingKey(draft.fields.title?.value ?? "") ? "" : crumb;
  return draft.fields.section || value === "" ? taken : withFields(taken, { section: { value, from: "visible" } });
}

/** `ຂ່າວເສດຖະກິດ`, `ຂ່າວ ແຂວງ`: news of something; or a kicker in capitals. */
const toldSection = /^ຂ່າວ\s?\p{Script=Lao}{2,20}$|^\p{Lu}{3,20}(?: (?:&|AND) \p{Lu}{3,20})?$/u;

/** In a text dump, the first of the short lines right above the title that says itself that it is a section: most others are the site's. */
function lineAbove(draft: Draft): Block[] {
  const title = titlePosition(draft);
  let told: Block | undefined;
  for (const block of draft.blocks.filter(({ index }) => index < title && index >= title - reach).reverse()) {
    if (block.layout.bullet || !isSection(draft, block)) break;
    if (isCommonSection(matchingKey(block.text)) || toldSection.test(block.text)) told = block;
  }
  return told ? [told] : [];
}

/** In a page, the last crumb of the breadcrumb, or a short line of its own right above the title. */
function namedAbove(draft: Draft): Block[] {
  const title = titlePosition(draft);
  const above = draft.blocks
    .filter((block) => block.index < title && block.index >= title - reach && isSection(draft, block))
    .reverse();
  const named = above.find((block) => isNamed(draft, block));
  if (named) return [named];
  const next = above.find((block) => block.index === title - 1);
  return next && next.kind !== "list-item" && !isLinked(next) && !inTicker(draft, next) ? [next] : [];
}

/** A piece that was cut out of a linked line has its links, but not their count. */
function isLinked({ linkLetters, marks }: Block): boolean {
  return linkLetters > 0 || marks.some(({ tag }) => tag === "a");
}

function inTicker({ containers }: Draft, block: Block): boolean {
  const own = containers[block.container];
  const around = containers[own?.parent ?? -1];
  return [own, around].some((container) => container !== undefined && isTicker(container));
}

/** Below the title, a short line whose element is called a category. */
function namedBelow(draft: Draft): Block[] {
  const title = titlePosition(draft);
  const zone = headerZone(draft).filter((block) => block.index > title && isNamed(draft, block, 2));
  return zone.filter((block) => isSection(draft, block)).slice(0, 1);
}

/** What a date line says beside the date, if it calls itself news: `12/11/2020 | ຂ່າວກອງປະຊຸມ`. */
function besideDate(draft: Draft): Block[] {
  const dated = new Set(draft.taken.filter((taking) => taking.field === "publishedAt").map((taking) => taking.block));
  return draft.blocks
    .filter(
      (block) =>
        dated.has(block.index) && /^ຂ່າວ(?!\s?[:：])|(?:^|\s)news$/iu.test(block.text) && isSection(draft, block),
    )
    .slice(0, 1);
}

function isNamed(draft: Draft, block: Block, reach = 4): boolean {
  let container = draft.containers[block.container];
  for (let step = 0; container && step < reach; step++, container = draft.containers[container.parent]) {
    if (sectionName.test(markupNames(container))) return true;
  }
  return false;
}

function isSection(draft: Draft, block: Block): boolean {
  if (block.hidden || block.letters < 3 || block.letters > longestSection || block.kind === "control") return false;
  // Many parts make a menu, two or three a breadcrumb.
  if (block.text.split(crumbSeparator).length > 3 || block.marks.length > 3) return false;
  if (/[.!?:。]$/u.test(block.text) || isInterfaceLine(block.text) || isRelatedHeading(block.text)) return false;
  if (findNewsDates(block.text).length > 0 || noSection.test(block.text)) return false;
  if (isRelativeDay(block.text) || readCredits(block.text).length > 0) return false;
  const key = matchingKey(block.text);
  const others = [draft.fields.siteName?.value, draft.fields.title?.value, draft.embedded.titleTag];
  return !others.some((other) => other !== undefined && other !== null && matchingKey(other).includes(key));
}

/** Where the first crumb leads: the front page, of the site or of one of its languages. */
const frontPage =
  /^(?:https?:\/\/[^/?#]{1,100})?(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?\/?(?:(?:index|default)\.[a-z]{3,5})?$/iu;

/** The last part of a breadcrumb that is no button and no way home: `Home › Transport`. */
function lastCrumb(block: Block): string {
  const links = block.marks.filter(({ tag }) => tag === "a");
  const textOf = ({ start, end }: Mark): string => block.text.slice(start, end).trim();
  const home = new Set(links.filter(({ href }) => frontPage.test(href ?? "")).map(textOf));
  const parts = links.length > 1 ? links.map(textOf) : block.text.split(crumbSeparator).map((part) => part.trim());
  return parts.findLast((part) => part !== "" && !home.has(part) && !isInterfaceLine(part)) ?? "";
}

/** Tags behind a label that a text dump glues to the last sentence: `…in May.Tags: rice, rivers`. */
const gluedTags =
  /(?<=[.!?។။。]["”’»]?)\s?(?:tags?|keywords?|ແທັກ|ແທກ|ຄຳສຳຄັນ|แท็ก|ស្លាក|标签|標籤|关键词)\s?[:：]\s?[^.!?。\n]{2,160}$/iu;

function cutGluedTags(draft: Draft): Draft {
  if (draft.page.format !== "text") return draft;
  const cuts = draft.blocks.flatMap((block): [Block, Cut[]][] => {
    const found = gluedTags.exec(block.text);
    return found ? [[block, [{ start: found.index, end: block.text.length, to: { field: "tags" } }]]] : [];
  });
  return cutBlocks(draft, new Map(cuts));
}

/** A line of hash tags, or of names behind the word "tags". */
function takeTags(page: Draft): Draft {
  const draft = cutGluedTags(page);
  const blocks = draft.blocks.filter((block) => block.letters < 200 && isTagLine(block.text));
  if (blocks.length === 0) return draft;
  const value = blocks.flatMap((block) => tagsOf(block.text));
  const taken = takeBlocks(draft, "tags", blocks);
  return draft.fields.tags ? taken : withFields(taken, { tags: { value: [...new Set(value)], from: "visible" } });
}
