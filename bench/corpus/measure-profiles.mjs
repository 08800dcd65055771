// What site profiles save: boilerplate left and paragraphs lost on generated sites of 30 pages, without and with a profile. Needs a build.
//   node bench/corpus/measure-profiles.mjs [--sites 40] [--seed a] [--misses]
import { parseArgs } from "node:util";
import { learnSites } from "../../dist/corpus/profile/learn.js";
import { observePage } from "../../dist/corpus/profile/observe.js";
import { createPipeline } from "../../dist/pipeline.js";
import { scoreSites } from "./score-sites.mjs";
import { makeSitePages } from "./sites.mjs";

const { values } = parseArgs({
  options: {
    sites: { type: "string", default: "40" },
    seed: { type: "string", default: "a" },
    misses: { type: "boolean" },
  },
});
const pages = Array.from({ length: Number(values.sites) }, (_, number) => [
  ...makeSitePages(values.seed, number),
]).flat();
const start = process.cpuUsage().user;
const profiles = learnSites(pages.flatMap(({ page }) => observePage(page) ?? []));
const seconds = (process.cpuUsage().user - start) / 1e6;
const right = profiles.filter(
  ({ host, dateOrder }) => dateOrder === pages.find(({ truth }) => truth.host === host)?.truth.order,
).length;
const suffixes = profiles.filter(
  ({ host, titleSuffixes }) =>
    titleSuffixes[0]?.text.trim() === pages.find(({ truth }) => truth.host === host)?.truth.suffix.trim(),
).length;
console.log(
  `learnt ${profiles.length} sites from ${pages.length} pages, ${(pages.length / seconds).toFixed(0)} pages a second; order of dates right for ${right} of ${profiles.length}, title suffix for ${suffixes}`,
);
for (const [name, options] of [
  ["without", {}],
  ["with", { profiles }],
]) {
  const pipeline = createPipeline(options);
  const score = scoreSites(pages.map(({ page, truth }) => ({ truth, result: pipeline.run(page) })));
  const { left, boilerplate, lost, genuine, titles, days, misses } = score;
  console.log(
    `${name} profile: left ${left} of ${boilerplate}, lost ${lost} of ${genuine}, titles ${titles}, days ${days}`,
  );
  if (values.misses) for (const miss of misses) console.log(`  ${miss}`);
}
