import type { Block } from "../../article/block.ts";
import {
  type Cause,
  type Draft,
  doubtAndFlagBlocks,
  doubtBlocks,
  flagBlocks,
  removeBlocks,
} from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { Comparable } from "./comparable.ts";
import { duplicateRules } from "./duplicates.rules.ts";
import { leadCharacters, sameLead, teaserCharacters } from "./same-lead.ts";

const stage = "duplicates";
/** A lead and its copy stand among the first blocks, with captions and credits between them. */
const leadBlocks = 8;
/** Places among them where the first copy may stand, behind a caption or two. */
const leadPlaces = 3;
/** Letters that the copy with a dateline in front may be shorter by. */
const labelWeight = 12;
/** Blocks from a lead to its copy in other words, with a caption between them. */
const nearBlocks = 2;
/** Letters from which on an equal paragraph is a fault of the layout rather than a refrain. */
const paragraphCharacters = 100;
/** Blocks between a paragraph and the copy that the layout put beside it. */
const besideBlocks = 2;
/** How sure a single copy farther on is a fault: it may be a pull quote. */
const repeatedFarther = 0.6;
/** Blocks in front of the text where the title may be printed again. */
const titleBlocks = 6;

/** Letters from which on two equal lines in a row are one caption. */
const captionLetters = 15;
/** Letters of the key of the longest line that may be a caption of what a paragraph tells, and how sure its likeness alone makes a copy. */
const captionCharacters = 100;
const captionConfidence = 0.6;
const latinEnd = /[A-Za-z\p{Nd}]$/u;
const agencyMark = /\s?\((?:\p{Lu}{2,6}|ຂປລ)\)$/u;
/** Letters from which on a title with a full stop is a sentence of its own. */
const titleWithStop = 25;
const sentenceEnd = /[.!?。][”"’']?$/u;

/** Takes out what stands twice: the title, the lead, whole paragraphs. */
export const duplicates: Stage = {
  name: stage,
  rules: duplicateRules,
  run: (draft) =>
    repeatedParagraphs(untilNothingMore(untilNothingMore(repeatedCaptions(draft), repeatedTitle), duplicatedLead)),
};

/** No page prints its lead more often, unless it was made to keep us busy. */
const mostRounds = 100;

/** What goes makes room for the next block among the first ones, which may be one more copy. */
function untilNothingMore(draft: Draft, step: (draft: Draft) => Draft): Draft {
  let before = draft;
  let after = step(before);
  for (let round = 0; after.blocks.length < before.blocks.length && round < mostRounds; round++) {
    before = after;
    after = step(before);
  }
  return after;
}

function repeatedTitle(draft: Draft): Draft {
  const title = matchingKey(draft.fields.title?.value ?? "");
  if (title.length < 8) return draft;
  const causes = new Map<Block, Cause>();
  for (const block of draft.blocks.slice(0, titleBlocks)) {
    if (block.kind !== "list-item" && matchingKey(block.text) === title && !isLead(block, draft)) {
      causes.set(block, {
        stage,
        rule: "repeated-title",
        reason: "the same letters as the title",
        confidence: 0.97,
        duplicateOf: titleBlock(draft),
      });
    }
  }
  return removeBlocks(draft, causes);
}

/** A sentence with its full stop under a title without one is the lead of a very short text, not the title again. */
function isLead(block: Block, draft: Draft): boolean {
  return (
    block.letters >= titleWithStop && sentenceEnd.test(block.text) && !sentenceEnd.test(draft.fields.title?.value ?? "")
  );
}

function titleBlock(draft: Draft): number | null {
  return draft.taken.find((taking) => taking.field === "title")?.block ?? null;
}

function duplicatedLead(draft: Draft): Draft {
  const leads = draft.blocks.slice(0, leadBlocks).filter((block) => block.kind !== "table-row");
  if (leads.length < 2) return draft;
  const title = draft.fields.title?.value ?? "";
  const first = leads
    .map((block, place) => ({ block, place, text: new Comparable(block.text, title) }))
    .filter(({ text }) => text.key.length >= leadCharacters || (text.key.length >= teaserCharacters && text.isCut));
  const causes = new Map<Block, Cause>();
  const doubts = new Map<Block, Cause>();
  for (const [at, a] of first.slice(0, leadPlaces).entries()) {
    for (const b of first.slice(at + 1)) {
      if (causes.has(a.block) || causes.has(b.block) || doubts.has(a.block)) continue;
      // Two items of a list are two items, but one copy may have a dash in front.
      if (a.block.kind === "list-item" && b.block.kind === "list-item") continue;
      if (isAnswered(a.block.text, b.block.text)) continue;
      const share = sameLead(a.text, b.text, b.place - a.place <= nearBlocks);
      if (share === undefined) continue;
      const [gone, kept] = b.block.kind === "caption" || isFuller(a.text, b.text) ? [b, a] : [a, b];
      const reason = `${Math.round(share * 100)} % of it stands again in block ${kept.block.index + 1}, its numbers included`;
      const cause = { stage, rule: "duplicated-lead", reason, confidence: share, duplicateOf: kept.block.index };
      if (mayBeCaption(gone, kept)) doubts.set(gone.block, { ...cause, confidence: captionConfidence });
      else causes.set(gone.block, cause);
    }
  }
  return doubtAndFlagBlocks(removeBlocks(draft, causes), doubts, "repeated");
}

/**
 * Whether the first of two copies is the fuller one, which stays; of equals the second does, which is the one inside the body. A dateline or
 * the label of an agency in front tells the body, too, and weighs more than a few letters.
 */
function isFuller(first: Comparable, second: Comparable): boolean {
  const more = first.key.length - second.key.length;
  return more > (second.isLabelled && !first.isLabelled && !second.isCut ? labelWeight : 0);
}

/** Whether a question is asked and the next text, which repeats its words, asks none: it answers. */
function isAnswered(question: string, answer: string): boolean {
  return /[?？]["”’»)]?$/u.test(question) && !/[?？]/u.test(answer);
}

type LeadBlock = { readonly block: Block; readonly text: Comparable };

/**
 * A line without its stop that says in fewer words what a paragraph says: the caption of a film or of a picture that the text leads into. A
 * cut lead goes as far as it goes letter for letter; Lao, which writes hardly any stops, tells nothing by their absence.
 */
function mayBeCaption(gone: LeadBlock, kept: LeadBlock): boolean {
  const { key, isCut } = gone.text;
  return key.length <= captionCharacters && !isCut && latinEnd.test(gone.block.text) && !kept.text.key.includes(key);
}

/** A caption printed twice in a row, the second time with the mark of an agency: `… in the dry season (RFA)`. */
function repeatedCaptions(draft: Draft): Draft {
  const causes = new Map<Block, Cause>();
  for (const [at, block] of draft.blocks.slice(0, leadBlocks).entries()) {
    const before = draft.blocks[at - 1];
    if (!before || block.letters < captionLetters || causes.has(before)) continue;
    const same = block.text !== before.text && block.text.replace(agencyMark, "") === before.text;
    if (!same) continue;
    const reason = `the line above with the mark of an agency behind it`;
    causes.set(block, { stage, rule: "repeated-caption", reason, confidence: 0.95, duplicateOf: before.index });
  }
  return removeBlocks(draft, causes);
}

/**
 * Blocks that stand again, letter for letter. The layout or a second paste prints a paragraph beside its copy, or several blocks in the
 * same order; a single one further on is a pull quote, one behind a colon is repeated on purpose, and short ones are a refrain: they are
 * only flagged.
 */
function repeatedParagraphs(draft: Draft): Draft {
  const { blocks } = draft;
  const firstWith = new Map<string, number>();
  const causes = new Map<Block, Cause>();
  const doubts = new Map<Block, Cause>();
  const flags = new Map<Block, string>();
  for (let at = 0; at < blocks.length; ) {
    const copy = blocks[at];
    if (!copy) break;
    const earlier = firstWith.get(copy.text);
    const length = earlier === undefined ? 0 : equalBlocks(blocks, earlier, at);
    if (earlier === undefined || length === 0) {
      firstWith.set(copy.text, at);
      at++;
      continue;
    }
    const again = blocks.slice(at, at + length);
    const paragraphs = again.filter(({ letters }) => letters >= paragraphCharacters).length;
    const isParagraph = paragraphs > 0;
    // A legend stands again under each table; a second paste has more than one paragraph, or follows right behind the first.
    const isPaste = paragraphs > 1 || (length > 1 && earlier + length === at);
    const isAnnounced = at - earlier > 1 && blocks[at - 1]?.text.endsWith(":") === true;
    const goes = isParagraph && (isPaste || (at - earlier <= besideBlocks && !isAnnounced));
    for (const [step, block] of again.entries()) {
      const original = blocks[earlier + step];
      if (goes) causes.set(block, repeatedCause(original, 0.95));
      else if (block.letters >= leadCharacters) flags.set(block, "repeated");
      if (!goes && isParagraph) doubts.set(block, repeatedCause(original, repeatedFarther));
    }
    at += length;
  }
  return flagBlocks(doubtBlocks(removeBlocks(draft, causes), doubts), flags);
}

function repeatedCause(original: Block | undefined, confidence: number): Cause {
  const duplicateOf = original?.index ?? null;
  const reason = `the same letters as block ${(duplicateOf ?? 0) + 1}`;
  return { stage, rule: "repeated-paragraph", reason, confidence, duplicateOf };
}

/** How many blocks from `again` on are equal to those from `first` on. */
function equalBlocks(blocks: readonly Block[], first: number, again: number): number {
  let length = 0;
  while (first + length < again && blocks[again + length]?.text === blocks[first + length]?.text) {
    if (blocks[again + length] === undefined) break;
    length++;
  }
  return length;
}
