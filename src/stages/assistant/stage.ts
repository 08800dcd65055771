import type { Block } from "../../article/block.ts";
import {
  type Cause,
  type Cut,
  cutBlocks,
  type Draft,
  doubtBlocks,
  flagBlocks,
  nextDraft,
  removeBlocks,
  withFields,
} from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { isDisclosure, namesMachine } from "./disclosure.ts";
import { fragmentsOf } from "./fragments.ts";
import { judgeParagraph, type Verdict } from "./judge.ts";
import type { AssistantRuleId } from "./pattern.ts";
import { assistantRules } from "./residue.rules.ts";
import type { PositionInArticle } from "./sentence.ts";
import { turnsOf } from "./turns.ts";

const name = "assistant-residue";
/** Below this nothing is removed: a doubt becomes a flag. */
const bar = 0.8;
const flag = "possible-assistant-residue";
/** How many paragraphs at either end count as the beginning and the end of an article. */
const margin = 2;
/** "KPL", "(KPL)", "ຂປລ": an agency's sign-off, which is no paragraph. */
const signOff = /^\W{0,3}\p{Lu}{2,6}\W{0,3}$|^\(?(?:ຂປລ|ຂ\.ປ\.ລ)\)?$/u;

/**
 * Takes out what a chat assistant left in an article: whole paragraphs and sentences, citation marks, Markdown signs. An outlet's
 * own note on its use of AI stays in the text and is kept as a field; an article that is nothing but residue is rejected.
 */
export const assistantResidueStage: Stage = { name, rules: assistantRules, run };

function run(draft: Draft): Draft {
  const verdicts = judgeBlocks(draft);
  const whole = new Map<Block, Cause>();
  const doubts: Block[] = [];
  const likely = new Map<Block, Cause>();
  for (const [block, { verdict, position }] of verdicts) {
    const cause = causeOf(verdict.rule, verdict.confidence, position);
    if (verdict.confidence < bar) doubts.push(block);
    if (verdict.extent === "all") (verdict.confidence < bar ? likely : whole).set(block, cause);
  }
  let next = flagBlocks(doubtBlocks(withDisclosure(draft), likely), new Map(doubts.map((block) => [block, flag])));
  const kept = (block: Block): boolean =>
    block.kind !== "caption" && block.kind !== "heading" && !signOff.test(block.text);
  const before = draft.blocks.filter(kept);
  next = removeBlocks(next, whole);
  if (before.length > 0 && whole.size > 0 && before.every((block) => whole.has(block))) {
    const rules = [...new Set([...whole.values()].map(({ rule }) => rule))].join(", ");
    const reason = `every paragraph is residue of a chat assistant (${rules})`;
    return nextDraft(next, { rejection: next.rejection ?? { code: "assistant-only", reason } });
  }
  const cuts = new Map<Block, readonly Cut[]>();
  for (const block of next.blocks) {
    const own = block.kind === "preformatted" ? [] : cutsOf(block.text, verdicts.get(block)?.verdict);
    if (own.length > 0) cuts.set(block, own);
  }
  return cutBlocks(next, cuts);
}

interface Judged {
  readonly verdict: Verdict;
  readonly position: PositionInArticle;
}

/** An assistant speaks; it does not link. */
function isLinked({ letters, linkLetters }: Block): boolean {
  return linkLetters > letters / 2;
}

/** What announces the next paragraph is of its kind, whatever stands elsewhere on the page. */
const leadsOn = /[:：]$/u;

/** "It goes on like this:", in words that are no assistant's. */
function announces({ text }: Block): boolean {
  return leadsOn.test(text) && judgeParagraph(text, undefined) === undefined;
}

/** Rounds in which residue makes its neighbours likelier. */
const mostRounds = 4;

/**
 * What was found in the words of the blocks, for those in which something was. Where residue was found, all other paragraphs are asked again with
 * that in mind, until no more of it is found. What this stage took out before counts as found, so that a second run finds nothing more.
 */
function judgeBlocks(draft: Draft): Map<Block, Judged> {
  const counted = new Map(
    draft.blocks.flatMap((block): [number, Block][] =>
      block.kind === "caption" || isLinked(block) || signOff.test(block.text) ? [] : [[block.index, block]],
    ),
  );
  const touched = new Set(draft.ledger.filter(({ stage }) => stage === name).map(({ block }) => block));
  const places = [...new Set([...counted.keys(), ...touched])].sort((a, b) => a - b);
  const verdicts = new Map<number, Judged>();
  // The questions of an interview and what its speakers say are nobody's residue.
  let turns: ReadonlySet<number> | undefined;
  const isTurn = (index: number): boolean => {
    turns ??= turnsOf(draft.blocks.filter(({ kind }) => kind !== "caption"));
    return turns.has(index);
  };
  // What an article sets apart as a quotation, about assistants or behind its own announcement, is what it is about.
  let aboutMachines: boolean | undefined;
  const isAboutMachines = (): boolean => {
    aboutMachines ??= draft.blocks.some(({ kind, text }) => kind !== "quote" && namesMachine(text));
    return aboutMachines;
  };
  const isSetApart = ({ kind }: Block, before: Block | undefined): boolean =>
    kind === "quote" && (isAboutMachines() || (before !== undefined && announces(before)));
  const isResidue = (index: number | undefined): boolean => {
    if (index === undefined) return false;
    const verdict = verdicts.get(index)?.verdict;
    return !counted.has(index) || (verdict?.extent === "all" && verdict.confidence >= bar);
  };
  let found = places.filter(isResidue).length;
  for (let round = 0; round < mostRounds; round++) {
    const before = found;
    judgeInOrder(places.length, (at, position) => {
      const index = places[at] ?? 0;
      const block = counted.get(index);
      // What is left of a block that was cut before has been judged.
      if (block === undefined || isResidue(index)) return true;
      if (block.kind === "preformatted" || touched.has(index)) return false;
      const isBeside = isResidue(places[at - 1]) || isResidue(places[at + 1]);
      const company = isBeside ? "beside" : before > 0 && !leadsOn.test(block.text) ? "page" : "none";
      const verdict = judgeParagraph(block.text, position, company);
      if (verdict && !isTurn(index) && !isSetApart(block, counted.get(places[at - 1] ?? -1)))
        verdicts.set(index, { verdict, position });
      return isResidue(index);
    });
    found = places.filter(isResidue).length;
    if (found === before) break;
  }
  return new Map(
    [...counted].flatMap(([index, block]): [Block, Judged][] => {
      const judged = verdicts.get(index);
      return judged ? [[block, judged]] : [];
    }),
  );
}

/**
 * Asks about all places, those at the ends of the article first. An answer leaves several paragraphs behind it: while they are residue, the next
 * one still stands at that end.
 *
 * @param judge - whether a place is residue as a whole
 */
function judgeInOrder(count: number, judge: (at: number, position: PositionInArticle) => boolean): void {
  let begun = 0;
  const lastOfFirst = Math.min(Math.max(margin, count - margin), count);
  for (let open = margin; open > 0 && begun < lastOfFirst; begun++) if (!judge(begun, "first")) open--;
  let rest = count;
  for (let open = margin; open > 0 && rest > begun; rest--) if (!judge(rest - 1, "last")) open--;
  for (let at = begun; at < rest; at++) judge(at, "middle");
}

function causeOf(rule: AssistantRuleId, confidence: number, position?: PositionInArticle): Cause {
  const summary = assistantRules.find(({ id }) => id === rule)?.summary ?? rule;
  const place =
    position === undefined
      ? ""
      : position === "middle"
        ? "; in the middle of the article"
        : `; among the ${position} paragraphs`;
  return { stage: name, rule, reason: `${summary}${place}`, confidence };
}

function cutsOf(text: string, verdict: Verdict | undefined): readonly Cut[] {
  return fragmentsOf(text, verdict)
    .filter(({ confidence }) => confidence >= bar)
    .map(({ start, end, rule, confidence }) => ({ start, end, to: causeOf(rule, confidence) }));
}

function withDisclosure(draft: Draft): Draft {
  if (draft.fields.disclosure) return draft;
  const note = draft.blocks.find((block) => block.kind !== "caption" && isDisclosure(block.text));
  return note ? withFields(draft, { disclosure: { value: note.text, from: "visible" } }) : draft;
}
