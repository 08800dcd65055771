import {
  type Block,
  type Container,
  changedBlock,
  type Mark,
  movedMark,
  type PageImage,
  type PageTime,
  pathOf,
} from "./block.ts";
import type { EmbeddedMetadata } from "./embedded.ts";
import { type Fields, nextFields } from "./fields.ts";
import type { Removal, Taking } from "./ledger.ts";
import type { LineTable } from "./line-table.ts";
import { mapPacked } from "./packed.ts";
import type { PageInfo } from "./page.ts";
import type { PageRecipe } from "./recipe-mark.ts";

/** Another story that the page points to. */
export interface RelatedStory {
  readonly title: string;
  readonly url: string | null;
  readonly section: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly summary: string | null;
}

/** Why a page is no article. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly reason: string;
}

/** Stable codes of pages that were read well and hold no article. */
export type RejectionCode =
  | "empty-page"
  | "no-article"
  | "index-page"
  | "login-wall"
  | "error-page"
  | "assistant-only"
  | "binary";

/** A range of source blocks, `end` exclusive, and the container that holds them. */
export interface ArticleRange {
  readonly container: number;
  readonly start: number;
  readonly end: number;
  /** For each container the region that its markup names (`navigation`, `comments`, …), or null. */
  readonly regions: readonly (string | null)[];
  /** Log-odds that a source block belongs to the article's text, by block; null where only order tells (text dumps). */
  readonly odds: Float64Array | null;
  /** What each line is, in a text dump. */
  readonly lines?: LineTable;
}

/** A page under work. Stages take one and give one back; they never change one in place. */
export interface Draft {
  readonly page: PageInfo;
  readonly embedded: EmbeddedMetadata;
  /** Every block of the page as parsed: the account that the promise "nothing is lost" is held against. */
  readonly source: readonly Block[];
  /** What is still article text, in reading order. */
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly images: readonly PageImage[];
  readonly times: readonly PageTime[];
  /** Where the article stands among the source blocks; null until it is located. */
  readonly article: ArticleRange | null;
  readonly fields: Fields;
  readonly related: readonly RelatedStory[];
  readonly ledger: readonly Removal[];
  /** Text that went into fields and into `related`. */
  readonly taken: readonly Taking[];
  /** Doubts about the whole page. */
  readonly flags: readonly string[];
  readonly rejection: Rejection | null;
  /** What the recipe of the site, if there is one, found on the page. */
  readonly recipe: PageRecipe | null;
  /** Removals that were left undone for doubt; strict cleaning makes them in the end. */
  readonly doubts: readonly Doubt[];
}

/**
 * The next draft of a page: the same but for some fields. They are written out because V8 gives the copies that each `{ ...draft }` makes a shape
 * of their own, and code that meets many shapes is slow and compiled again and again.
 */
export function nextDraft(draft: Draft, changes: Partial<Draft>): Draft {
  return {
    page: changes.page ?? draft.page,
    embedded: changes.embedded ?? draft.embedded,
    source: changes.source ?? draft.source,
    blocks: changes.blocks ?? draft.blocks,
    containers: changes.containers ?? draft.containers,
    images: changes.images ?? draft.images,
    times: changes.times ?? draft.times,
    article: changes.article ?? draft.article,
    fields: changes.fields ?? draft.fields,
    related: changes.related ?? draft.related,
    ledger: changes.ledger ?? draft.ledger,
    taken: changes.taken ?? draft.taken,
    flags: changes.flags ?? draft.flags,
    rejection: changes.rejection ?? draft.rejection,
    recipe: changes.recipe ?? draft.recipe,
    doubts: changes.doubts ?? draft.doubts,
  };
}

/** The same with fields that a stage has found. */
export function withFields(draft: Draft, found: Partial<Fields>): Draft {
  return nextDraft(draft, { fields: nextFields(draft.fields, found) });
}

/** Why a block might have gone. */
interface Doubt {
  /** Position of the block on the page. */
  readonly block: number;
  readonly cause: Cause;
}

/** Why a block goes: everything of a ledger entry that is not known from the block itself. */
export interface Cause {
  readonly stage: string;
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
  readonly duplicateOf?: number | null;
}

/** Where a block stood, for people. */
function placeOf(draft: Draft, block: Block): string {
  return draft.page.format === "text" ? `block ${block.index + 1}` : pathOf(draft.containers, block.container);
}

/** Moves blocks to the ledger. The map gives the cause of each block that goes. */
export function removeBlocks(draft: Draft, causes: ReadonlyMap<Block, Cause>): Draft {
  if (causes.size === 0) return draft;
  const removals: Removal[] = [];
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const cause = causes.get(block);
    if (cause) removals.push(removal(draft, block, block.text, cause));
    else blocks.push(block);
  }
  return nextDraft(draft, { blocks, ledger: [...draft.ledger, ...removals] });
}

/** Moves blocks into a field, or into `related`. */
export function takeBlocks(draft: Draft, field: string, blocks: Iterable<Block>): Draft {
  const gone = new Set(blocks);
  if (gone.size === 0) return draft;
  const taken = draft.blocks
    .filter((block) => gone.has(block))
    .map((block): Taking => ({ field, text: block.text, path: placeOf(draft, block), block: block.index }));
  return nextDraft(draft, {
    blocks: draft.blocks.filter((block) => !gone.has(block)),
    taken: [...draft.taken, ...taken],
  });
}

/** A stretch of a block's text that goes, by UTF-16 offsets. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** A field that receives the stretch, or the cause of a ledger entry. */
  readonly to: { readonly field: string } | Cause;
}

/** Takes stretches out of one block and keeps the rest. Cuts must be in order and must not overlap. */
export function cutBlock(draft: Draft, block: Block, cuts: readonly Cut[]): Draft {
  return cutBlocks(draft, new Map([[block, cuts]]));
}

/** Takes stretches out of many blocks in one pass over the page. */
export function cutBlocks(draft: Draft, cuts: ReadonlyMap<Block, readonly Cut[]>): Draft {
  if (cuts.size === 0) return draft;
  const ledger = [...draft.ledger];
  const taken = [...draft.taken];
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const own = cuts.get(block);
    if (!own) {
      blocks.push(block);
      continue;
    }
    for (const { start, end, to } of own) {
      const text = block.text.slice(start, end).trim();
      if ("field" in to) taken.push({ field: to.field, text, path: placeOf(draft, block), block: block.index });
      else ledger.push(removal(draft, block, text, to));
    }
    const rest = restOf(block, own);
    if (rest.text !== "") blocks.push(rest);
  }
  return nextDraft(draft, { blocks, ledger, taken });
}

/** Replaces blocks by changed copies of themselves (a flag, a language, canonical text). */
export function mapBlocks(draft: Draft, change: (block: Block) => Block): Draft {
  return nextDraft(draft, { blocks: mapPacked(draft.blocks, change) });
}

/** Notes a doubt on blocks instead of removing them. */
export function flagBlocks(draft: Draft, flags: ReadonlyMap<Block, string>): Draft {
  if (flags.size === 0) return draft;
  return mapBlocks(draft, (block) => {
    const flag = flags.get(block);
    return flag === undefined || block.flags.includes(flag)
      ? block
      : changedBlock(block, { flags: [...block.flags, flag] });
  });
}

/** Notes removals that are below the bar of a stage. */
export function doubtBlocks(draft: Draft, causes: ReadonlyMap<Block, Cause>): Draft {
  if (causes.size === 0) return draft;
  const doubts = [...causes].map(([block, cause]): Doubt => ({ block: block.index, cause }));
  return nextDraft(draft, { doubts: [...draft.doubts, ...doubts] });
}

/** The same, and the blocks show it by a flag. */
export function doubtAndFlagBlocks(draft: Draft, causes: ReadonlyMap<Block, Cause>, flag: string): Draft {
  return flagBlocks(doubtBlocks(draft, causes), new Map([...causes.keys()].map((block) => [block, flag])));
}

function removal(draft: Draft, block: Block, text: string, cause: Cause): Removal {
  const { stage, rule, reason, confidence, duplicateOf = null } = cause;
  return { stage, rule, reason, text, path: placeOf(draft, block), block: block.index, duplicateOf, confidence };
}

/** A stretch that stays, and by how much its offsets move. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/**
 * What is left of a block: the pieces between the cuts, joined as they stood, with a space only where there was one and none in
 * front of a sentence mark. Marks survive where their text does.
 */
function restOf(block: Block, cuts: readonly Cut[]): Block {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  let spaced = false;
  const keep = (from: number, to: number): void => {
    const part = block.text.slice(from, to);
    const front = part.length - part.trimStart().length;
    const text = part.trim();
    spaced ||= front > 0;
    if (text === "") return;
    if (length > 0 && spaced && !/^[.,;:!?)\]”’]/u.test(text)) {
      parts.push(" ");
      length++;
    }
    pieces.push({ start: from + front, end: from + front + text.length, shift: length - from - front });
    parts.push(text);
    length += text.length;
    spaced = part.trimEnd().length < part.length;
  };
  for (const { start, end } of cuts) {
    if (start < at || end <= start || end > block.text.length)
      throw new RangeError("cuts must be ordered and inside the text");
    keep(at, start);
    at = end;
  }
  keep(at, block.text.length);
  const marks: Mark[] = [];
  for (const mark of block.marks) {
    const piece = pieces.find(({ start, end }) => mark.start >= start && mark.end <= end);
    if (piece) marks.push(movedMark(mark, mark.start + piece.shift, mark.end + piece.shift));
  }
  const text = parts.join("");
  const letters = Math.round((block.letters * text.length) / block.text.length);
  return changedBlock(block, { text, marks, letters });
}
