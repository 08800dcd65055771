import type { Block } from "../article/block.ts";
import { type Draft, nextDraft } from "../article/draft.ts";
import type { Removal, Taking } from "../article/ledger.ts";
import type { Stage } from "../article/stage.ts";
import { nameContainers } from "./boilerplate/containers.ts";
import { insideOf } from "./evidence/boxes.ts";
import { rejectionOf } from "./verdict.ts";

/** Share of the page's own text below which what was found is a scrap of it. */
const leastShare = 0.2;
/** Letters from which on a text is an article, whatever else stands on the page. */
const longScrap = 500;
/** Share of the letters of a list that stand in headings or in no link. */
const leastTold = 0.25;
/** Letters from which on a linked line is a summary rather than an entry of a menu. */
const summaryLetters = 60;
/** Letters of the shortest line that is a link and no button. */
const shortestLink = 12;
/** Letters from which on a text that is dated or described as an article is a notice, however many stories stand around it. */
const noticeLetters = 60;
/** Letters below which even the whole page has no text worth the name. */
const fewestLetters = 200;
/** Stages that take out what stands around an article; on a page without one it is the text. */
const articleStages: ReadonlySet<string> = new Set(["boilerplate", "related-stories"]);
/** Regions that hold stories and products on a page that lists them. */
const listRegions: ReadonlySet<string> = new Set([
  "other-stories",
  "advertisement",
  "tag-list",
  "toolbar",
  "share-bar",
]);

/**
 * A front page, a list of stories or a shop has no article, and is rejected for it. Who wants such pages all the same wants their text:
 * everything but menus, feet, forms and what else operates the site.
 */
export const wholePage: Stage = {
  name: "whole-page",
  rules: [],
  run(draft, { options }) {
    if (options.reject || draft.page.format === "text" || draft.rejection !== null) return draft;
    const rejection = rejectionOf(draft);
    if (rejection !== null && rejection.code !== "index-page" && rejection.code !== "no-article") return draft;
    const gone = textAround(draft);
    const own = lettersOf(draft.blocks);
    const all = own + lettersOf(gone.blocks);
    const isScrap = own < longScrap && own < all * leastShare && isList(gone.blocks);
    // A front page may have much text of its own; a single paragraph is an article unless it drowns.
    const isSome = own >= noticeLetters && own < longScrap;
    if ((rejection === null || isSome) && !isScrap) return draft;
    if ((isSome && isStated(draft)) || all < fewestLetters || gone.blocks.length === 0) return draft;
    return { ...restored(draft, gone), rejection };
  },
};

/** A menu is nothing but links; stories and products have headings, summaries, makers, prices. */
function isList(blocks: readonly Block[]): boolean {
  const told = blocks.filter(
    ({ kind, letters, linkLetters }) => kind === "heading" || letters >= summaryLetters || linkLetters < letters / 2,
  );
  return lettersOf(told) >= lettersOf(blocks) * leastTold;
}

/** Whether the page says that it is an article, or is dated like one. */
function isStated({ embedded, fields }: Draft): boolean {
  return embedded.article !== null || fields.publishedAt !== undefined;
}

/** Blocks that went although they are text of the page itself, and the entries that account for them. */
interface Gone {
  readonly blocks: readonly Block[];
  readonly entries: ReadonlySet<Removal | Taking>;
}

function textAround(draft: Draft): Gone {
  // Where nothing was found, the names are all there is to go by.
  const regions = draft.article?.regions ?? nameContainers(draft.containers).map(({ region }) => region);
  const inRegion = insideOf(draft.containers, (index) => {
    const region = regions[index] ?? null;
    return region !== null && !listRegions.has(region);
  });
  const blocks: Block[] = [];
  const entries = new Set<Removal | Taking>();
  const restore = (entry: Removal | Taking): void => {
    const block = draft.source[entry.block];
    // What was cut into pieces stays where it went.
    if (!block || block.text !== entry.text || block.hidden || block.kind === "control") return;
    const isButton = block.linkLetters > 0 && block.letters < shortestLink;
    if (inRegion[block.container] === 1 || isButton) return;
    blocks.push(block);
    entries.add(entry);
  };
  for (const removal of draft.ledger) if (articleStages.has(removal.stage)) restore(removal);
  for (const taking of draft.taken) if (taking.field === "related") restore(taking);
  return { blocks, entries };
}

function restored(draft: Draft, { blocks, entries }: Gone): Draft {
  const taken = draft.taken.filter((taking) => !entries.has(taking));
  return nextDraft(draft, {
    blocks: [...draft.blocks, ...blocks].sort((a, b) => a.index - b.index),
    ledger: draft.ledger.filter((removal) => !entries.has(removal)),
    taken,
    // The other stories are the text now.
    related: [],
    flags: [...draft.flags, "whole-page"],
  });
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, letters }) => (kind === "caption" ? sum : sum + letters), 0);
}
