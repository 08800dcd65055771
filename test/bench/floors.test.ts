import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { articlePage } from "../cli/run-cli.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "khao-bench-"));
  writeFileSync(floors(), "[]");
});
afterEach(() => rmSync(root, { recursive: true }));

const floors = (): string => join(root, "floors.json");
const pinned = () => JSON.parse(readFileSync(floors(), "utf8"));

function score(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, KHAO_SETS: root, KHAO_FLOORS: floors() };
  const run = spawnSync(process.execPath, ["bench/score.mjs", ...args], { env, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A set of one page, whose gold text misses the last of three paragraphs unless it is complete. */
function writeSet(name: string, complete: boolean, packed = false): void {
  const html = articlePage("en", "New Bridge Opens in Champasak");
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gu)].map((match) => match[1] ?? "");
  const gold = paragraphs.slice(0, complete ? 3 : 2).join("\n");
  const line = `${JSON.stringify({ id: "1", url: "https://site.example/1", html, gold, title: "New Bridge Opens in Champasak", kind: "news" })}\n`;
  writeFileSync(join(root, packed ? `${name}.ndjson.gz` : `${name}.ndjson`), packed ? gzipSync(line) : line);
}

describe("bench/score.mjs", () => {
  test("prints the figures of a set, by a field, with the worst pages, and as JSON", () => {
    writeSet("one", true);
    const run = score("one", "--by", "kind", "--worst", "3");
    expect(run.code).toBe(0);
    expect(run.out).toContain("one: 1 pages, shingle, khao");
    expect(run.out).toContain("F1 1.0000  P 1.0000  R 1.0000  titles 1.0000  days –");
    expect(run.out).toMatch(/ {2}news +1 {2}F1 1\.0000\n {2}1\.000 {2}1/u);
    expect(JSON.parse(score("one", "--json", "--scorer", "words").out)).toMatchObject({
      set: "one",
      scorer: "words",
      f1: 1,
      days: null,
      pages: [{ id: "1", f1: 1 }],
    });
  });

  test("floors hold: a change of the set and a sunken figure fail with 4, and only --lower lowers", () => {
    writeSet("one", true, true);
    expect(score("--pin", "one").code).toBe(0);
    expect(pinned()).toMatchObject([{ set: "one", scorer: "shingle", floors: { f1: 1, titles: 1 } }]);
    expect(score("--check")).toMatchObject({ code: 0, err: "" });

    rmSync(join(root, "one.ndjson.gz"));
    writeSet("one", false);
    expect(score("--check")).toMatchObject({ code: 4, err: expect.stringContaining("another set than was pinned") });
    expect(score("--pin", "one").code).toBe(4);
    const [row] = pinned();
    const { sha256 } = JSON.parse(score("one", "--json").out);
    writeFileSync(floors(), JSON.stringify([{ ...row, sha256 }]));
    expect(score("--check")).toMatchObject({ code: 4, err: expect.stringContaining("is below its floor 1") });
    expect(score("--pin", "one")).toMatchObject({ code: 4, err: expect.stringContaining("--lower") });
    expect(pinned()[0].floors.f1).toBe(1);
    expect(score("--pin", "one", "--lower").code).toBe(0);
    expect(pinned()[0].floors.f1).toBeLessThan(1);
    expect(score("--check").code).toBe(0);
  });

  test("a pinned set that is not there is skipped, but not all of them may be", () => {
    writeSet("one", true);
    score("--pin", "one");
    const [row] = pinned();
    writeFileSync(floors(), JSON.stringify([{ ...row, set: "gone" }, row]));
    expect(score("--check")).toMatchObject({
      code: 0,
      out: expect.stringContaining("gone: not on this disk, skipped"),
    });
    writeFileSync(floors(), JSON.stringify([{ ...row, set: "gone" }]));
    expect(score("--check").code).toBe(4);
  });

  test.each([
    [[], "node bench/score.mjs SET"],
    [["nowhere"], "no set nowhere"],
    [["one", "--scorer", "letters"], "no scorer letters"],
    [["--wrong"], "--wrong"],
  ])("%j is a wrong command", (args, message) => {
    writeSet("one", true);
    const run = score(...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
  });
});

test("the set that khao brings along is whole: ids, addresses and gold texts", () => {
  const lines = readFileSync("bench/sets/news.ndjson", "utf8").trimEnd().split("\n");
  const pages = lines.map((line) => JSON.parse(line));
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  for (const { html, gold, title, url } of pages) {
    expect(new URL(url).hostname).toMatch(/\.example$/u);
    expect(html).toContain(title);
    expect(gold.length).toBeGreaterThan(100);
  }
});
