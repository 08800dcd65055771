import type { PairPlan } from "../plan.ts";
import type { Dictionary } from "./terms.ts";

const dictionaries = new WeakMap<PairPlan, Dictionary>();

/** The dictionary of a plan, ready to be looked up. */
export function dictionaryOf(plan: PairPlan): Dictionary {
  const known = dictionaries.get(plan);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [lao, english] of plan.dictionary) {
    const words = english.toLowerCase().match(/[a-z][a-z0-9]{2,30}/gu) ?? [];
    made.set(lao, [...(made.get(lao) ?? []), ...words]);
  }
  dictionaries.set(plan, made);
  return made;
}

const languageLabel = /^(?:www|lo|la|en|eng|english|lao)\.(?=[^.]+\.)/u;

/** The sites among which pairs are looked for: a host with those of its other languages, or all. ASCII without signs that a key may not have. */
export function hostGroup(host: string | null, { hosts }: PairPlan): string {
  return hosts === "any" || host === null
    ? "*"
    : host
        .toLowerCase()
        .replace(languageLabel, "")
        .replace(/[^a-z0-9.-]/gu, "_");
}
