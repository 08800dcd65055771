import type { Block } from "../article/block.ts";
import { type Cause, cutBlock, type Draft, removeBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { parseCount } from "../language/numbers.ts";
import { headerZone } from "./header-zone.ts";
import { readInterfaceLine } from "./interface-line.ts";
import { interfaceRules } from "./interface-residue.rules.ts";

const stage = "interface-residue";
/** Blocks around the article where its toolbar and its counter stand. */
const reach = 15;

/** Takes the lines out that operate the site; the number of a view counter becomes a field. */
export const interfaceResidue: Stage = {
  name: stage,
  rules: interfaceRules,
  run(draft) {
    const causes = new Map<Block, Cause>();
    const views: number[] = [];
    const { start, end } = draft.article ?? { start: 0, end: draft.source.length };
    for (const block of draft.blocks) {
      if (block.hidden || block.index < start - reach || block.index >= end + reach) continue;
      const line = readInterfaceLine(block.text);
      if (!line) continue;
      causes.set(block, { stage, rule: line.rule, reason: reasonOf(line.rule, line.groups), confidence: 0.95 });
      const count = line.number === null ? undefined : parseCount(line.number);
      // A bare number in a toolbar counts views; a number beside "likes" or "comments" says so itself.
      if (count !== undefined && countsViews(line.groups, block.text)) views.push(count);
    }
    return cutCounters(withViews(removeBlocks(draft, causes), views));
  },
};

/** A byline with its counter behind it: `By Noy · 1,204 views`, `4 min read`. */
const counterBehind =
  /[\s|·•–-]{1,6}(?:(?:views?|reads?|ຄົນອ່ານ|ເຂົ້າຊົມ)\s?[:：]\s?)?(?<number>\p{Nd}[\p{Nd}.,]{0,10})\s?(?<what>views?|reads?|min(?:utes?)? read|comments?|shares?|ຄົນອ່ານ|ເທື່ອ|ວິວ|ຜູ້ເຂົ້າຊົມ)$/iu;

function cutCounters(draft: Draft): Draft {
  let result = draft;
  for (const block of headerZone(draft)) {
    const found = counterBehind.exec(block.text);
    if (!found?.groups) continue;
    const count = parseCount(found.groups["number"] ?? "");
    const isViews = count !== undefined && !/min|comment|share/iu.test(found.groups["what"] ?? "");
    const to = isViews
      ? { field: "views" }
      : { stage, rule: "counter", reason: "a counter at the end of a header line", confidence: 0.9 };
    result = cutBlock(result, block, [{ start: found.index, end: block.text.length, to }]);
    if (isViews) result = withViews(result, [count]);
  }
  return result;
}

function reasonOf(rule: string, groups: readonly string[]): string {
  if (groups.length === 0) return `the whole line is a sentence of an interface (${rule})`;
  return `nothing on the line but interface words (${[...new Set(groups)].join(", ")})`;
}

function countsViews(groups: readonly string[], text: string): boolean {
  if (/comments?|likes?|shares?|min|followers|ຄຳເຫັນ/iu.test(text)) return false;
  return groups.includes("counter") || groups.includes("toolbar");
}

function withViews(draft: Draft, views: readonly number[]): Draft {
  const [count] = views;
  if (count === undefined || draft.fields.views) return draft;
  return { ...draft, fields: { ...draft.fields, views: { value: count, from: "visible" } } };
}
