#!/usr/bin/env node
// Scores khao on a set of pages with gold text, and holds floors. `npm run build` first; bench/README.md tells the rest.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { sameDay, sameTitle, scorers } from "./scorers.mjs";
import { findSet, nameOf, readSet } from "./sets.mjs";
import { answersOf, subjects } from "./subjects.mjs";

const usage = `node bench/score.mjs SET [--scorer shingle|words] [--subject khao] [--worst N] [--by FIELD] [--json]
node bench/score.mjs --check              exit 4 if a pinned set is below a floor, or is another set than was pinned
node bench/score.mjs --pin SET [--lower]  makes today's figures the floors of a set; --lower lets them sink
SET is a file (.ndjson, .ndjson.gz), or the name of one in bench/sets or in the folder KHAO_SETS.`;
const floorsFile = process.env["KHAO_FLOORS"] ?? path.join(import.meta.dirname, "floors.json");
const exit = { usage: 2, regression: 4 };

class Fault extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** All figures of one subject on one set. */
async function score(file, { scorer = "shingle", subject = "khao" }) {
  if (!Object.hasOwn(scorers, scorer)) throw new Fault(`no scorer ${scorer}`, exit.usage);
  if (!Object.hasOwn(subjects, subject)) throw new Fault(`no subject ${subject}`, exit.usage);
  const { pages, sha256 } = readSet(file);
  const { label, run } = await subjects[subject]();
  const answers = await answersOf(run, pages);
  const pairs = pages.map(({ gold }, at) => ({ gold, text: answers[at].text }));
  const { precision, recall, f1, pages: perPage } = scorers[scorer](pairs);
  const part = (field, same) => {
    const asked = pages.flatMap((page, at) => (page[field] ? [same(page[field], answers[at][field])] : []));
    return asked.length === 0 ? null : asked.filter(Boolean).length / asked.length;
  };
  const figures = { f1, precision, recall, titles: part("title", sameTitle), days: part("date", sameDay) };
  return {
    set: nameOf(file),
    sha256,
    scorer,
    subject: label,
    count: pages.length,
    ...figures,
    pages,
    answers,
    perPage,
  };
}

const round = (number) => (number === null ? "–" : number.toFixed(4));

function show(result, { worst = 0, by }) {
  const { set, scorer, subject, count, f1, precision, recall, titles, days, pages, answers, perPage } = result;
  console.log(`${set}: ${count} pages, ${scorer}, ${subject}`);
  console.log(
    `F1 ${round(f1)}  P ${round(precision)}  R ${round(recall)}  titles ${round(titles)}  days ${round(days)}`,
  );
  if (by) {
    const pairs = pages.map((page, at) => ({ key: String(page[by] ?? "–"), gold: page.gold, text: answers[at].text }));
    for (const key of [...new Set(pairs.map((pair) => pair.key))].sort()) {
      const part = pairs.filter((pair) => pair.key === key);
      console.log(`  ${key.padEnd(24)} ${String(part.length).padStart(4)}  F1 ${round(scorers[scorer](part).f1)}`);
    }
  }
  const order = pages.map((page, at) => ({ page, at, f1: perPage[at] })).sort((a, b) => a.f1 - b.f1);
  for (const { page, at, f1: own } of order.slice(0, worst)) {
    const wrong = [
      page.title && !sameTitle(page.title, answers[at].title) ? `title: ${answers[at].title}` : "",
      page.date && !sameDay(page.date, answers[at].date) ? `day: ${answers[at].date}` : "",
    ].filter((note) => note !== "");
    console.log(`  ${own.toFixed(3)}  ${page.id}  ${wrong.join("  ")}`);
  }
}

const floored = ["f1", "titles", "days"];
const readFloors = () => JSON.parse(readFileSync(floorsFile, "utf8"));
/** Floors are cut to three decimals, so that they hold on every machine. */
const down = (number) => Math.floor(number * 1000 + 1e-6) / 1000;

async function check() {
  const faults = [];
  let checked = 0;
  for (const { set, sha256, scorer, floors } of readFloors()) {
    const file = findSet(set);
    if (!file) {
      console.log(`${set}: not on this disk, skipped`);
      continue;
    }
    checked++;
    const result = await score(file, { scorer });
    if (result.sha256 !== sha256) {
      faults.push(`${set}: another set than was pinned (${result.sha256.slice(0, 12)} for ${sha256.slice(0, 12)})`);
      continue;
    }
    for (const [name, floor] of Object.entries(floors)) {
      const below = result[name] === null || result[name] < floor;
      console.log(`${set}: ${name} ${round(result[name])}, floor ${floor}${below ? "  BELOW" : ""}`);
      if (below) faults.push(`${set}: ${name} ${round(result[name])} is below its floor ${floor}`);
    }
  }
  if (checked === 0) faults.push("none of the pinned sets is on this disk");
  if (faults.length > 0) throw new Fault(faults.join("\n"), exit.regression);
}

async function pin(file, { scorer, lower = false }) {
  const rows = readFloors();
  const set = nameOf(file);
  const before = rows.find((row) => row.set === set);
  const result = await score(file, { scorer: scorer ?? before?.scorer });
  const floors = Object.fromEntries(
    floored.flatMap((name) => (result[name] === null ? [] : [[name, down(result[name])]])),
  );
  if (before && !lower) {
    const sunk = Object.entries(before.floors).filter(([name, floor]) => !(floors[name] >= floor));
    if (before.sha256 !== result.sha256 || before.scorer !== result.scorer)
      throw new Fault(`${set} is pinned with another content or scorer: --lower pins it anew`, exit.regression);
    if (sunk.length > 0)
      throw new Fault(
        sunk
          .map(([name, floor]) => `${set}: ${name} ${floors[name]} would lower its floor ${floor}: --lower does it`)
          .join("\n"),
        exit.regression,
      );
  }
  const row = { set, sha256: result.sha256, scorer: result.scorer, floors };
  const next = before ? rows.map((other) => (other === before ? row : other)) : [...rows, row];
  writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`);
  console.log(
    `${set}: ${Object.entries(floors)
      .map(([name, floor]) => `${name} ${floor}`)
      .join(", ")}`,
  );
}

function fileOf(name) {
  const file = name === undefined ? undefined : findSet(name);
  if (!file) throw new Fault(name === undefined ? usage : `no set ${name}\n${usage}`, exit.usage);
  return file;
}

async function main() {
  const options = {
    scorer: { type: "string" },
    subject: { type: "string" },
    worst: { type: "string" },
    by: { type: "string" },
    pin: { type: "string" },
    json: { type: "boolean" },
    check: { type: "boolean" },
    lower: { type: "boolean" },
    help: { type: "boolean" },
  };
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Fault(`${error.message}\n${usage}`, exit.usage);
  }
  const { values, positionals } = parsed;
  if (values.help) console.log(usage);
  else if (values.check) await check();
  else if (values.pin !== undefined) await pin(fileOf(values.pin), values);
  else {
    const result = await score(fileOf(positionals[0]), values);
    if (values.json) {
      const { pages, answers: _, perPage, ...figures } = result;
      console.log(JSON.stringify({ ...figures, pages: pages.map(({ id }, at) => ({ id, f1: perPage[at] })) }, null, 2));
    } else show(result, { worst: Number(values.worst ?? 0), by: values.by });
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code === exit.usage || error.code === exit.regression ? error.code : 1;
}
