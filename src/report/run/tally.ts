import type { ArticleRecord } from "../../article/record.ts";
import type { RunEntry, RunFacts } from "../../batch/finished-run.ts";
import { letterCount } from "../../language/script.ts";
import { doubtful, type LossCount, little, type SiteCount, type Summary } from "../page/summary.ts";
import { shorten } from "../terminal.ts";
import { countMap, furtherNames } from "./count-map.ts";
import { flagsOf, hostOf } from "./entry-facts.ts";
import { lengthTally } from "./length-tally.ts";
import { periodsOf } from "./periods.ts";
import { ruleTally } from "./rule-tally.ts";

/** Sites that the report shows one by one, and sites that are told apart at all. */
const mostSites = 25;
const mostHosts = 20_000;
const longestReason = 300;

/** Counts a run, page by page, in memory that does not grow with it. */
export interface Tally {
  readonly add: (entry: RunEntry) => void;
  /**
   * What was counted.
   *
   * @param embedded - pages whose text is in the report
   */
  readonly summary: (facts: RunFacts, embedded: number) => Summary;
}

/** Makes an empty tally. */
export function createTally(): Tally {
  const counts = { pages: 0, kept: 0, rejected: 0, failed: 0 };
  const text = { body: 0, fields: 0, removed: 0 };
  const languages = { articles: countMap(), letters: countMap(), blocks: countMap(), mixed: 0 };
  const losses = new Map<string, { -readonly [Key in keyof LossCount]: LossCount[Key] }>();
  const sites = new Map<string | null, { kept: number; rejected: number; failed: number }>();
  const rules = ruleTally();
  const lengths = lengthTally();
  const months = countMap();
  const flags = countMap();
  const first = { doubtful: 0, little: 0, flagged: 0 };
  let undated = 0;

  const addRecord = (record: ArticleRecord): void => {
    const { quality, blocks, removed } = record;
    text.body += letters(blocks);
    text.fields += letters(quality.taken);
    text.removed += rules.add(removed);
    languages.articles.add(record.language);
    for (const [code, share] of Object.entries(record.languages)) languages.letters.add(code, share * quality.letters);
    for (const block of blocks) languages.blocks.add(block.language);
    const spoken = new Set(blocks.map(({ language }) => language));
    if (spoken.has("lo") && spoken.has("en")) languages.mixed += 1;
    lengths.add(quality.letters);
    if (record.publishedAt === null) undated += 1;
    else months.add(record.publishedAt.slice(0, 7));
    const own = flagsOf(record);
    for (const flag of own) flags.add(flag);
    if (own.length > 0) first.flagged += 1;
    if (removed.some(({ confidence }) => confidence < doubtful)) first.doubtful += 1;
    if (quality.keptShare < little) first.little += 1;
  };

  return {
    add: (entry) => {
      counts.pages += 1;
      counts[entry.status] += 1;
      const host = hostOf(entry);
      const name = sites.has(host) || sites.size < mostHosts ? host : furtherNames;
      const site = sites.get(name) ?? { kept: 0, rejected: 0, failed: 0 };
      sites.set(name, site);
      site[entry.status] += 1;
      if (entry.status === "kept") return addRecord(entry.record);
      const { status, code, reason } = entry;
      const loss = losses.get(`${status} ${code}`);
      if (loss) loss.count += 1;
      else losses.set(`${status} ${code}`, { status, code, count: 1, reason: shorten(reason, longestReason) });
    },
    summary: ({ khao, configHash, inputs, performance }, embedded) => {
      const sorted = [...sites].map(([name, own]): SiteCount => ({ name, ...own })).sort(bySize);
      return {
        khao,
        configHash,
        inputs,
        counts: { ...counts },
        embedded,
        text: { ...text },
        languages: {
          articles: languages.articles.sorted(),
          letters: languages.letters.sorted().map(({ name, count }) => ({ name, count: Math.round(count) })),
          blocks: languages.blocks.sorted(),
          mixed: languages.mixed,
        },
        losses: [...losses.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
        stages: rules.stages(),
        lengths: lengths.lengths(),
        medianLength: lengths.median(),
        periods: periodsOf(months.sorted()),
        undated,
        sites: sorted.slice(0, mostSites),
        moreSites: Math.max(0, sorted.length - mostSites),
        flags: flags.sorted(),
        first,
        performance,
      };
    },
  };
}

function letters(pieces: readonly { readonly text: string }[]): number {
  return pieces.reduce((sum, { text }) => sum + letterCount(text), 0);
}

function bySize(a: SiteCount, b: SiteCount): number {
  const size = (site: SiteCount): number => site.kept + site.rejected + site.failed;
  return size(b) - size(a) || ((a.name ?? "") < (b.name ?? "") ? -1 : 1);
}
