import type { ArticleRecord } from "../../article/record.ts";
import { letterCount } from "../../language/script.ts";
import type { RuleCount, Specimen, Summary } from "../page/summary.ts";
import { shorten } from "../terminal.ts";

/** Samples of one rule, and characters of each. */
const mostSpecimens = 4;
const longestSpecimen = 280;
/** Names of rules that are told apart. A record holds what its maker wrote. */
const mostRules = 2_000;

type Tally = { -readonly [Key in keyof RuleCount]: RuleCount[Key] } & { specimens: Specimen[] };

/** Counts removals by stage and rule. */
export interface RuleTally {
  /** Counts the ledger of one article; gives the letters that went. */
  readonly add: (removed: ArticleRecord["removed"]) => number;
  readonly stages: () => Summary["stages"];
}

/** Makes an empty tally. */
export function ruleTally(): RuleTally {
  const stages = new Map<string, Map<string, Tally>>();
  let rules = 0;
  const tallyOf = (stage: string, rule: string): Tally | undefined => {
    const known = stages.get(stage)?.get(rule);
    if (known || rules === mostRules) return known;
    rules += 1;
    const tally: Tally = { rule, removals: 0, articles: 0, letters: 0, leastConfidence: 1, specimens: [] };
    const own = stages.get(stage);
    if (own) own.set(rule, tally);
    else stages.set(stage, new Map([[rule, tally]]));
    return tally;
  };
  return {
    add: (removed) => {
      const seen = new Set<Tally>();
      let all = 0;
      for (const { stage, rule, reason, text, confidence } of removed) {
        const letters = letterCount(text);
        all += letters;
        const tally = tallyOf(stage, rule);
        if (tally === undefined) continue;
        tally.removals += 1;
        tally.letters += letters;
        tally.leastConfidence = Math.min(tally.leastConfidence, confidence);
        if (!seen.has(tally)) tally.articles += 1;
        seen.add(tally);
        offer(tally.specimens, { text: shorten(text, longestSpecimen), reason, confidence });
      }
      return all;
    },
    stages: () =>
      [...stages]
        .map(([name, tallies]) => ({
          name,
          rules: [...tallies.values()].sort((a, b) => b.removals - a.removals || (a.rule < b.rule ? -1 : 1)),
        }))
        .sort((a, b) => removalsOf(b.rules) - removalsOf(a.rules) || (a.name < b.name ? -1 : 1)),
  };
}

/** The least sure texts serve best as samples: they are where a rule would be wrong. */
function offer(specimens: Specimen[], specimen: Specimen): void {
  if (specimens.some(({ text }) => text === specimen.text)) return;
  const place = specimens.findIndex(({ confidence }) => specimen.confidence < confidence);
  if (place >= 0) specimens.splice(place, 0, specimen);
  else if (specimens.length < mostSpecimens) specimens.push(specimen);
  if (specimens.length > mostSpecimens) specimens.pop();
}

function removalsOf(rules: readonly RuleCount[]): number {
  return rules.reduce((sum, { removals }) => sum + removals, 0);
}
