import { data } from "franc/data.js";
import { NameTable, nextHash } from "../article/name-table.ts";
import { scriptCounts } from "./script.ts";

/** The language whose model a text in Latin letters is nearest to. */
export interface NearestModel {
  /** ISO 639-1. */
  readonly code: string;
  /** How far English lies behind it, from 0 to 1. */
  readonly lead: number;
}

/** ISO 639-3 as franc says it, to ISO 639-1. The second list is asked for long texts only: each model more costs English short lines. */
const frequent = { eng: "en", fra: "fr", vie: "vi", spa: "es", deu: "de", por: "pt", ita: "it", ind: "id" } as const;
const all: Readonly<Record<string, string>> = {
  ...frequent,
  nld: "nl",
  pol: "pl",
  tur: "tr",
  swe: "sv",
  dan: "da",
  nob: "no",
  fin: "fi",
  ron: "ro",
  ces: "cs",
  slk: "sk",
  hun: "hu",
  hrv: "hr",
  slv: "sl",
  cat: "ca",
  lit: "lt",
  lvs: "lv",
  ekk: "et",
  tgl: "tl",
  swh: "sw",
  als: "sq",
};

/** From this length on the models of rarer languages do English no harm. */
const longLine = 60;

/** A trigram and its ranks in the models that have it, by their numbers. */
interface Trigram {
  readonly name: string;
  readonly index: number;
  readonly models: number[];
  readonly ranks: number[];
}

/** What a trigram adds to the distance of a model that has not got it. */
const strange = 300;

const models = Object.entries(data["Latin"] ?? {}).filter(([name]) => Object.hasOwn(all, name));
const codes = models.map(([name]) => all[name] ?? "");
const areFrequent = models.map(([name]) => Object.hasOwn(frequent, name));
const english = codes.indexOf("en");

const trigrams = new Map<string, Trigram>();
for (const [model, [, text]] of models.entries()) {
  for (const [rank, name] of text.split("|").entries()) {
    const trigram = trigrams.get(name) ?? { name, index: trigrams.size, models: [], ranks: [] };
    trigrams.set(name, trigram);
    trigram.models.push(model);
    trigram.ranks.push(rank);
  }
}
const table = new NameTable([...trigrams.values()]);

/** How often each trigram stands in the text at hand, all zero between two of them: a table of that size is not made anew for each. */
const counts = new Uint16Array(trigrams.size);

/**
 * Compares a text with the models of franc, as franc does: it gives the same answers, which a test holds it to, but looks each trigram of
 * the text up once in place of once for each model.
 *
 * @param lower - a text in lower case
 * @returns undefined for a text of another script
 */
export function nearestModel(lower: string): NearestModel | undefined {
  if (!isMostlyLatin(lower)) return undefined;
  const distances = distancesOf(` ${lower.replace(/[!-@\s]+/gu, " ").trim()} `);
  const isLong = lower.length > longLine;
  let nearest = english;
  let least = Number.POSITIVE_INFINITY;
  for (const [model, distance] of distances.entries()) {
    if (distance >= least || !(isLong || areFrequent[model])) continue;
    least = distance;
    nearest = model;
  }
  const share = 1 - ((distances[english] ?? 0) - least) / (lower.length * strange - least) || 0;
  return { code: codes[nearest] ?? "", lead: 1 - share };
}

/** The sum, over the trigrams of a text, of how far each is from its rank in a model. */
function distancesOf(padded: string): Float64Array {
  const found: Trigram[] = [];
  const unknown = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    let hash = 0;
    for (let unit = at; unit < at + 3; unit++) hash = nextHash(hash, padded.charCodeAt(unit));
    const trigram = table.find(padded, at, at + 3, hash);
    if (trigram === undefined) unknown.add(padded.slice(at, at + 3));
    else {
      const before = counts[trigram.index] ?? 0;
      if (before === 0) found.push(trigram);
      counts[trigram.index] = before + 1;
    }
  }
  const distances = new Float64Array(codes.length).fill(strange * (found.length + unknown.size));
  for (const { index, models, ranks } of found) {
    const count = counts[index] ?? 0;
    counts[index] = 0;
    for (const [at, model] of models.entries())
      distances[model] = (distances[model] ?? 0) + Math.abs(count - (ranks[at] ?? 0) - 1) - strange;
  }
  return distances;
}

function isMostlyLatin(text: string): boolean {
  const { latin, ...others } = scriptCounts(text);
  return latin > 0 && Object.values(others).every((count) => count < latin);
}
