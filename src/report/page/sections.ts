import { bars } from "./bars.ts";
import { type Element, h } from "./element.ts";
import { histogram } from "./histogram.ts";
import { narrowButton, section } from "./section.ts";
import { stacked } from "./stacked.ts";
import type { Count, Summary } from "./summary.ts";
import { visible } from "./visible.ts";
import type { Speech } from "./words.ts";

const colours: Readonly<Record<string, string>> = { lo: "lao", en: "english", und: "unknown" };

/** Languages by article, by letters and by paragraph. */
export function languages({ languages: { articles, letters, blocks, mixed } }: Summary, speech: Speech): Element {
  const { say, name } = speech;
  const chart = (counts: readonly Count[], title: string, narrow: boolean): Element =>
    h(
      "div",
      { class: "part" },
      h("h3", {}, title),
      stacked(
        gathered(counts).map(({ name: code, count }) => ({
          label: narrow ? narrowButton("language", code, name("language", code)) : visible(name("language", code)),
          value: count,
          colour: colours[code] ?? "other",
        })),
        `${say("languagesTitle")}, ${title}`,
        speech,
      ),
    );
  return section(
    "languages",
    say("languagesTitle"),
    say("mixed", { count: mixed }),
    h(
      "div",
      { class: "three" },
      chart(articles, say("byArticle"), true),
      chart(letters, say("byLetters"), false),
      chart(blocks, say("byBlocks"), false),
    ),
  );
}

/** Languages other than those of the report's own readers count as one. */
function gathered(counts: readonly Count[]): Count[] {
  const known = ["lo", "en", "und"];
  const other = counts.filter(({ name }) => !known.includes(name)).reduce((sum, { count }) => sum + count, 0);
  const named = (name: string): Count[] => counts.filter((count) => count.name === name);
  return [
    ...named("lo"),
    ...named("en"),
    ...(other > 0 ? [{ name: "other", count: other }] : []),
    ...named("und"),
  ].filter(({ count }) => count > 0);
}

/** Why pages have no article. */
export function losses({ losses: rows }: Summary, speech: Speech): Element {
  const { say } = speech;
  if (rows.length === 0) return section("losses", say("lossesTitle"), null, h("p", {}, say("lossesNone")));
  const chart = bars(
    rows.map(({ status, code, count, reason }) => ({
      label: [
        narrowButton("status", `${status} ${code}`, [visible(code), h("i", {}, say(status))]),
        h("small", { class: "reason" }, visible(reason)),
      ],
      value: count,
      parts: [{ colour: status, value: count }],
    })),
    { name: say("lossesTitle"), label: say("status"), value: say("pages"), colour: "rejected" },
    speech,
  );
  return section("losses", say("lossesTitle"), null, chart);
}

/** Lengths and dates. */
export function distributions(summary: Summary, speech: Speech): Element {
  const { say, number } = speech;
  const { lengths, medianLength, periods, undated, counts } = summary;
  const lengthBins = lengths.map(({ from, count }) => ({
    label: from < 10_000 ? number(from) : `${number(from / 1000)}k`,
    count,
  }));
  const dateBins = periods.map(({ name, count }) => ({ label: name, count }));
  const head = { value: say("articles") };
  return h(
    "div",
    { class: "pair" },
    section(
      "lengths",
      say("lengthsTitle"),
      say("lengthsNote", { median: medianLength }),
      histogram(lengthBins, { ...head, name: say("lengthsTitle"), label: say("from"), edges: true }, speech),
    ),
    section(
      "dates",
      say("datesTitle"),
      say("datesNote", { dated: counts.kept - undated, undated }),
      dateBins.length === 0
        ? null
        : histogram(dateBins, { ...head, name: say("datesTitle"), label: say("period"), edges: false }, speech),
    ),
  );
}

/** Pages by site, and articles by flag. */
export function sitesAndFlags({ sites, moreSites, flags }: Summary, speech: Speech): Element {
  const { say } = speech;
  const siteBars = sites.map(({ name, kept, rejected, failed }) => ({
    label: name === null ? say("noSite") : narrowButton("site", name, visible(name)),
    value: kept + rejected + failed,
    parts: [
      { colour: "kept", value: kept },
      { colour: "rejected", value: rejected },
      { colour: "failed", value: failed },
    ],
  }));
  const flagBars = flags.map(({ name, count }) => ({ label: narrowButton("flag", name, visible(name)), value: count }));
  const head = { label: say("site"), value: say("pages"), colour: "fields" };
  return h(
    "div",
    { class: "pair" },
    section(
      "sites",
      say("sitesTitle"),
      say("sitesNote"),
      bars(siteBars, { ...head, name: say("sitesTitle") }, speech),
      moreSites > 0 && h("p", { class: "note" }, say("sitesMore", { count: moreSites })),
    ),
    section(
      "flags",
      say("flagsTitle"),
      flags.length === 0 ? say("flagsNone") : say("flagsNote"),
      flags.length > 0 &&
        bars(flagBars, { ...head, name: say("flagsTitle"), label: say("flag"), value: say("articles") }, speech),
    ),
  );
}

/** The slowest pages, where the run was measured. */
export function slowest({ performance }: Summary, speech: Speech): Element | null {
  const { say } = speech;
  if (performance === null) return null;
  const rows = performance.slowest.map(({ id, file, milliseconds }) => ({
    label: [visible(id), file !== null && file !== id && h("small", { class: "reason" }, visible(file))],
    value: Math.round(milliseconds),
  }));
  return section(
    "slow",
    say("slowTitle"),
    say("slowNote", { pages: performance.pages, seconds: Math.round(performance.seconds * 10) / 10 }),
    bars(rows, { name: say("slowTitle"), label: say("page"), value: say("milliseconds"), colour: "other" }, speech),
  );
}
