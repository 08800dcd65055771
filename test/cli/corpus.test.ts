import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCorpus } from "../../bench/corpus/corpus.mjs";
import { articlePage } from "../../bench/corpus/page.mjs";
import { makeSitePages } from "../../bench/corpus/sites.mjs";
import type { ArticleRecord } from "../../src/article/record.ts";
import { parsed } from "../corpus/run.ts";
import { khao } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "khao-corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** Each test starts many processes. */
const patience = 300_000;
const results = join(folder, "results.ndjson");
const read = (...parts: string[]): string => readFileSync(join(folder, ...parts), "utf8");
const sorted = (...texts: string[]): string =>
  texts
    .flatMap((text) => text.split("\n").filter((line) => line !== ""))
    .sort()
    .map((line) => `${line}\n`)
    .join("");
const filter = async (args: readonly string[], stdin: string): Promise<string> => {
  const run = await khao(args, { stdin });
  expect(run).toMatchObject({ code: 0, err: "" });
  return run.out;
};

beforeAll(async () => {
  const pages = [...makeCorpus({ seed: "cli", size: 60 })].map(({ article }) => JSON.stringify(articlePage(article)));
  writeFileSync(results, await filter(["map"], [...pages, "{broken"].join("\n")));
  await khao(["dedup", results, "-o", join(folder, "one"), "--records"]);
}, patience);

describe("near-duplicates on every engine", { timeout: patience }, () => {
  test("two workers give what one gives", async () => {
    expect(read("one", "clusters.ndjson")).toContain('"clusterSize":');
    const run = await khao([
      "dedup",
      results,
      "-o",
      join(folder, "two"),
      "--records",
      "--workers",
      "2",
      "--partitions",
      "5",
    ]);
    expect(run.code).toBe(0);
    for (const file of ["clusters.ndjson", "relations.ndjson", "records.ndjson"])
      expect(read("two", file)).toBe(read("one", file));
  });

  test("the shards of a job array give it too", async () => {
    const { tasks } = JSON.parse((await khao(["plan", "--tasks"])).out);
    const shard = (index: number, phase: string): Promise<unknown> =>
      khao(["dedup", results, "-o", join(folder, "array"), "--shard", `${index}/3`, "--phase", phase]);
    for (const phase of [...tasks.dedup.phases, "finish"])
      await Promise.all([0, 1, 2].map((index) => shard(index, phase)));
    for (const file of ["clusters.ndjson", "relations.ndjson"]) expect(read("array", file)).toBe(read("one", file));
  });

  test("and so does a chain of the filters, whoever sorts in between", async () => {
    const { tasks } = JSON.parse((await khao(["plan", "--tasks"])).out);
    const lines = new Map<string, string>();
    for (const { lines: name } of tasks.dedup.emit)
      lines.set(name, await filter(["emit", "--task", "dedup", "--lines", name], readFileSync(results, "utf8")));
    const names = [...lines.keys()];
    const marked = await filter(["emit", "--task", "dedup", "--lines", names.join(",")], readFileSync(results, "utf8"));
    for (const name of names)
      expect([...marked.matchAll(new RegExp(`^${name}\t(.*\n)`, "gmu"))].map(([, line]) => line).join("")).toBe(
        lines.get(name),
      );
    for (const { step, from } of tasks.dedup.reduce) {
      const input = sorted(...from.map((name: string) => lines.get(name) ?? ""));
      lines.set(step, await filter(["reduce", "--task", "dedup", "--step", step], input));
    }
    for (const { file, step } of tasks.dedup.results) expect(lines.get(step)).toBe(read("one", file));
    const { lines: name, from } = tasks.dedup.apply;
    lines.set(name, await filter(["emit", "--task", "dedup", "--lines", name], readFileSync(results, "utf8")));
    const joined = await filter(["apply", "--task", "dedup"], sorted(...from.map((of: string) => lines.get(of) ?? "")));
    expect(joined).toBe(read("one", "records.ndjson"));
  });

  test("sort(1) sorts as khao does", async () => {
    const bands = await filter(["emit", "--task", "dedup", "--lines", "bands"], readFileSync(results, "utf8"));
    const output = execFileSync("sort", { input: bands, env: { ...process.env, LC_ALL: "C" }, encoding: "utf8" });
    expect(output).toBe(sorted(bands));
  });
});

describe("what many pages teach", { timeout: patience }, () => {
  test("a profile takes out what recurs, and nothing else", async () => {
    const site = [...makeSitePages("cli", 0)];
    const pages = site.map(({ page }) => JSON.stringify({ id: page.id, url: page.url, html: page.content })).join("\n");
    writeFileSync(join(folder, "site.ndjson"), pages);
    const profile = join(folder, "profile.json");
    expect(await khao(["learn", join(folder, "site.ndjson"), "-o", profile])).toMatchObject({ code: 0, out: "" });
    const removed = async (args: readonly string[]): Promise<Set<string>> =>
      new Set(
        parsed<{ record: ArticleRecord }>(await filter(["stream", ...args], pages)).flatMap(({ record }) =>
          record.removed.filter(({ rule }) => rule === "site-recurring").map(({ text }) => text),
        ),
      );
    expect((await removed([])).size).toBe(0);
    const gone = await removed(["--profile", profile]);
    const boilerplate = new Set(site.flatMap(({ truth }) => truth.boilerplate));
    expect(gone.size).toBeGreaterThan(1);
    for (const text of gone) expect([...boilerplate]).toContain(text);
  });

  test("pairs come with a dictionary or without", async () => {
    const words = join(folder, "words.tsv");
    writeFileSync(words, "ຂົວ\tbridge\nນ້ຳ\twater\n");
    const run = await khao([
      "pair",
      results,
      "-o",
      join(folder, "pairs"),
      "--dictionary",
      words,
      "--records",
      "--workers",
      "2",
    ]);
    expect(run.code).toBe(0);
    expect(JSON.parse(read("pairs", "plan.json")).pair.dictionary).toEqual([
      ["ຂົວ", "bridge"],
      ["ນ້ຳ", "water"],
    ]);
    const pairs = parsed<{ lo: string; en: string }>(read("pairs", "pairs.ndjson"));
    expect(pairs.length).toBeGreaterThan(1);
    const partners = new Map(
      parsed<{ id: string; translationId: string }>(read("pairs", "records.ndjson")).map(({ id, translationId }) => [
        id,
        translationId,
      ]),
    );
    for (const { lo, en } of pairs) expect([partners.get(lo), partners.get(en)]).toEqual([en, lo]);
  });
});

describe("mistakes have a code and a hint", { timeout: patience }, () => {
  test.each([
    [["reduce", "--task", "dedup", "--step", "nothing"], 2, "unknown-name"],
    [["emit", "--task", "nothing", "--lines", "bands"], 2, "unknown-task"],
    [["dedup", "nowhere.ndjson", "-o", join(folder, "x")], 2, "input-not-found"],
    [["dedup", folder, "-o", join(folder, "x")], 2, "no-records"],
    [["dedup", results, "-o", join(folder, "x"), "--shard", "3/3", "--phase", "finish"], 2, "bad-command"],
    [["dedup", results, "-o", join(folder, "x"), "--shard", "0/3"], 2, "bad-command"],
    [["plan", "--plan", results], 3, "bad-plan"],
    [["pair", results, "-o", join(folder, "x"), "--dictionary", results], 3, "bad-dictionary"],
    [["stream", "--profile", results], 3, "bad-profile"],
  ])("%j", async (args, code, name) => {
    const run = await khao(args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(name);
  });

  test("a line that is no record", async () => {
    const run = await khao(["emit", "--task", "dedup", "--lines", "bands"], { stdin: "{}\n" });
    expect(run.code).toBe(2);
    expect(run.err).toContain("bad-line");
  });

  test("shards of another run do not mix with those that are there", async () => {
    const args = (count: number): string[] => [
      "dedup",
      results,
      "-o",
      join(folder, "mixed"),
      "--shard",
      `0/${count}`,
      "--phase",
      "emit-bands-texts",
    ];
    expect((await khao(args(2))).code).toBe(0);
    const run = await khao(args(3));
    expect(run.code).toBe(2);
    expect(run.err).toContain("other-run");
  });
});
