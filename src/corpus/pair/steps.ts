import { type Field, fieldsOf, idKey, keyLine, keyLines, keyOf, textLine } from "../key-line.ts";
import type { Line } from "../line.ts";
import type { PairPlan, Plan } from "../plan.ts";
import type { RecordView } from "../record-view.ts";
import type { Emitter, Step, Table } from "../task.ts";
import { daysSinceEpoch } from "./days.ts";
import { lengthPenalty, type Side, scoreOf } from "./score.ts";
import { dictionaryOf, hostGroup } from "./settings.ts";
import { type Terms, termsOf } from "./terms.ts";
import { countKey, weighing } from "./weights.ts";

/** The language and terms of a record, worked out once for all emitters; undefined for other languages. */
const read = new WeakMap<RecordView, { readonly language: "lo" | "en"; readonly terms: Terms }>();
function readTerms(
  view: RecordView,
  plan: Plan,
): { readonly language: "lo" | "en"; readonly terms: Terms } | undefined {
  const { language, text, title } = view.record;
  if (language !== "lo" && language !== "en") return undefined;
  const known = read.get(view) ?? {
    language,
    terms: termsOf(`${title ?? ""}\n${text}`, language, dictionaryOf(plan.pair)),
  };
  read.set(view, known);
  return known;
}

/** `[term, id]`, and `[part of the count, id]` for each text. */
export const terms: Emitter = {
  name: "terms",
  *emit(view, plan) {
    const own = readTerms(view, plan);
    if (!own) return;
    yield keyLine(countKey(view.record.id), view.record.id);
    for (const term of own.terms.shared) yield keyLine(term, view.record.id);
    for (const name of own.terms.names) yield keyLine(`p:${name}`, view.record.id);
  },
};

/** `[term, number of texts]` for the terms that are not rare, and `[part of the count, texts]`. */
export const frequencies: Step = {
  name: "frequencies",
  from: ["terms"],
  group: 1,
  // Line by line: most texts may have a term.
  *scan(lines, { pair }) {
    let key = "";
    let count = 0;
    const counted = function* (): Generator<Line> {
      if (count > 0 && (key.startsWith("#") || count > pair.rare)) yield keyLine(key, count);
    };
    for (const line of lines) {
      const own = keyOf(line);
      if (own !== key) {
        yield* counted();
        key = own;
        count = 0;
      }
      count++;
    }
    yield* counted();
  },
};

let weighed: { readonly table: Table; readonly weigh: (term: string) => number } | undefined;
function weightsFor(table: Table, { rare }: PairPlan): (term: string) => number {
  if (weighed?.table !== table) weighed = { table, weigh: weighing(table, rare) };
  return weighed.weigh;
}

function weightedTerms(own: Terms, table: Table, pair: PairPlan): [Field, Field, string] {
  const weigh = weightsFor(table, pair);
  const weights = (of: Iterable<string>, prefix: string): [string, number][] =>
    [...of].map((term): [string, number] => [term, weigh(prefix + term)]).filter(([, weight]) => weight > 0);
  return [weights(own.shared, ""), weights(own.names, "p:"), own.fold];
}

/** `[host and day, id, language, letters, terms, names, fold]`: a Lao text in the block of its day, an English one in those of all days around. */
export const blocks: Emitter = {
  name: "blocks",
  table: "frequencies",
  *emit(view, plan, table) {
    const own = readTerms(view, plan);
    const day = daysSinceEpoch(view.record.publishedAt);
    if (!own || day === null || view.key.length < plan.pair.least) return;
    const { language } = own;
    const around = language === "lo" ? 0 : plan.pair.days;
    const group = hostGroup(view.record.host, plan.pair);
    const keys = Array.from({ length: 2 * around + 1 }, (_, at) => `${group}|${day - around + at}`);
    yield* keyLines(keys, view.record.id, language, view.key.length, ...weightedTerms(own.terms, table, plan.pair));
  },
};

/** A line of `blocks`. */
type BlockRow = [
  key: string,
  id: string,
  language: string,
  length: number,
  shared: [string, number][],
  names: [string, number][],
  fold: string,
];

interface BlockText {
  readonly id: string;
  readonly side: Side;
}

/** `[key of en, en, 1, lo, score, lead over the second, best]` for the candidates of each Lao text, the best first. */
export const scores: Step = {
  name: "scores",
  from: ["blocks"],
  group: 1,
  *reduce(groups, { pair }) {
    for (const group of groups) {
      const texts = { lo: [] as BlockText[], en: [] as BlockText[] };
      for (const line of group) {
        const [, id, language, length, shared, names, fold] = fieldsOf(line) as BlockRow;
        texts[language === "lo" ? "lo" : "en"].push({
          id,
          side: { shared: new Map(shared), names: new Map(names), fold, length },
        });
      }
      for (const { id, side } of texts.lo) {
        const scored = texts.en
          .map((other) => ({ id: other.id, score: scoreOf(side, other.side) - lengthPenalty(side, other.side) }))
          .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        for (const [rank, { id: en, score }] of scored.slice(0, pair.candidates).entries()) {
          const lead = score - (scored[rank === 0 ? 1 : 0]?.score ?? 0);
          if (score >= pair.score) yield keyLine(idKey(en), en, 1, id, score, lead, rank === 0);
        }
      }
    }
  },
};

/**
 * `[key of lo, lo, 1, en, score]` for each English text whose best Lao text has it for its best too, both by a lead: one to one, and rather no pair
 * than a wrong one.
 */
export const matches: Step = {
  name: "matches",
  from: ["scores"],
  group: 2,
  *reduce(groups, { pair }) {
    for (const group of groups) {
      const rows = group.map((line) => {
        const [, en, , lo, score, lead, best] = fieldsOf(line);
        return { en: String(en), lo: String(lo), score: Number(score), lead: Number(lead), best: best === true };
      });
      rows.sort((a, b) => b.score - a.score || (a.lo < b.lo ? -1 : 1));
      const [first, second] = rows;
      if (!first?.best || first.lead < pair.lead || first.score - (second?.score ?? 0) < pair.lead) continue;
      yield keyLine(idKey(first.lo), first.lo, 1, first.en, first.score);
    }
  },
};

/** `[key of id, id, 0, {title, paragraphs}]`, each paragraph with its terms. */
export const sides: Emitter = {
  name: "sides",
  table: "frequencies",
  *emit({ record }, { pair }, table) {
    const { language } = record;
    if (language !== "lo" && language !== "en") return;
    const paragraphs = record.text
      .split("\n\n")
      .map((text) => ({ text, terms: weightedTerms(termsOf(text, language, dictionaryOf(pair)), table, pair) }));
    yield textLine(idKey(record.id), [record.id, 0], { title: record.title, paragraphs });
  },
};
