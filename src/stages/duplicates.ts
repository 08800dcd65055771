import type { Block } from "../article/block.ts";
import { type Cause, type Draft, flagBlocks, removeBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { matchingKey } from "../language/matching-key.ts";
import { type Comparable, comparable, hasSubstitution, numbersAgree, prefixContainment } from "./containment.ts";
import { duplicateRules } from "./duplicates.rules.ts";

const stage = "duplicates";
/** A lead and its copy stand among the first blocks, with captions and credits between them. */
const leadBlocks = 8;
/** Places among them where the first copy may stand, behind a caption or two. */
const leadPlaces = 3;
/** Below this many characters of the matching key, sentences that look alike are often two sentences. */
const leadCharacters = 40;
const leadBar = 0.9;
/** Names and single words differ more in a short pair: it must agree nearly whole. */
const shortPair = 80;
const shortBar = 0.97;
/** Letters from which on an equal paragraph is a fault of the layout rather than a refrain. */
const paragraphCharacters = 100;
/** Blocks in front of the text where the title may be printed again. */
const titleBlocks = 6;

/** Letters from which on two equal lines in a row are one caption. */
const captionLetters = 15;
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
  const leads = draft.blocks
    .slice(0, leadBlocks)
    .filter((block) => block.kind !== "list-item" && block.kind !== "table-row");
  if (leads.length < 2) return draft;
  const first = leads
    .map((block) => ({ block, text: comparable(block.text) }))
    .filter(({ text }) => text.key.length >= leadCharacters);
  const causes = new Map<Block, Cause>();
  for (const [at, a] of first.slice(0, leadPlaces).entries()) {
    for (const b of first.slice(at + 1)) {
      if (causes.has(a.block) || causes.has(b.block)) continue;
      const share = sameLead(a.text, b.text);
      if (share === undefined) continue;
      // The fuller copy stays; of equals the second, which is the one inside the body.
      const [gone, kept] =
        a.text.key.length > b.text.key.length && b.block.kind !== "caption"
          ? [b, a]
          : b.block.kind === "caption"
            ? [b, a]
            : [a, b];
      const reason = `${Math.round(share * 100)} % of it stands again at the beginning of block ${kept.block.index + 1}, its numbers included`;
      causes.set(gone.block, {
        stage,
        rule: "duplicated-lead",
        reason,
        confidence: share,
        duplicateOf: kept.block.index,
      });
    }
  }
  return removeBlocks(draft, causes);
}

/** Share of the copy, or undefined for two different texts. */
function sameLead(a: Comparable, b: Comparable): number | undefined {
  const length = Math.min(a.key.length, b.key.length);
  if (length < 0.25 * Math.max(a.key.length, b.key.length)) return undefined;
  const bar = length < shortPair ? shortBar : leadBar;
  const share = prefixContainment(a, b, bar);
  if (share < bar || !numbersAgree(a, b)) return undefined;
  return share < 1 && hasSubstitution(a, b) ? undefined : share;
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

function repeatedParagraphs(draft: Draft): Draft {
  const seen = new Map<string, Block>();
  const causes = new Map<Block, Cause>();
  const flags = new Map<Block, string>();
  for (const block of draft.blocks) {
    if (block.letters < leadCharacters) continue;
    // Canonical texts are compared as they are: a copy that the layout made is equal to the letter.
    const earlier = seen.get(block.text);
    if (!earlier) seen.set(block.text, block);
    else if (block.letters >= paragraphCharacters) {
      causes.set(block, {
        stage,
        rule: "repeated-paragraph",
        reason: `the same letters as block ${earlier.index + 1}`,
        confidence: 0.95,
        duplicateOf: earlier.index,
      });
    } else flags.set(block, "repeated");
  }
  return flagBlocks(removeBlocks(draft, causes), flags);
}
