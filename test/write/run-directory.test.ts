import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/batch/page-item.ts";
import type { WrittenResult } from "../../src/batch/written-result.ts";
import { openRunDirectory, type RunDirectory, type RunDirectoryOptions } from "../../src/write/run-directory.ts";
import type { RunPlan } from "../../src/write/run-plan.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "khao-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (id: string): Outcome<WrittenResult> => ({
  id,
  url: null,
  origin: null,
  size: 7,
  result: {
    status: "kept",
    record: Buffer.from(JSON.stringify({ id, title: "ຂ່າວ\n\u2028" })),
    milliseconds: id.charCodeAt(0) * 100,
  },
});
const lost = (id: string, status: "rejected" | "failed"): Outcome<WrittenResult> => ({
  id,
  url: null,
  origin: { file: "x.html" },
  size: 7,
  result:
    status === "rejected"
      ? { status, code: "index-page", reason: "a list", ledger: Buffer.from("[]") }
      : { status, code: "internal-error", reason: "a bug" },
});
const plan: RunPlan = {
  khao: "0.0.0",
  configHash: "abc",
  settings: { cleaning: "normal", limit: null },
  inputs: ["pages"],
  inputDigest: "d1",
};
const open = async (options: RunDirectoryOptions = {}, other: Partial<RunPlan> = {}): Promise<RunDirectory> => {
  const run = await openRunDirectory(folder, { ...plan, ...other }, options);
  if (run.finished) throw new Error("finished already");
  return run;
};
const file = (name: string): string => readFileSync(join(folder, name), "utf8");
const visible = (): string[] => readdirSync(folder).sort();
const counts = (kept_: number, rejected = 0, failed = 0) => ({
  pages: kept_ + rejected + failed,
  kept: kept_,
  rejected,
  failed,
});
const finishWith = async (ids: readonly string[], options: RunDirectoryOptions = {}): Promise<void> => {
  const run = await open(options);
  for (const id of ids) await run.write(kept(id));
  await run.finish(counts(ids.length));
};

describe("a run directory", () => {
  test("shards, lost pages, and a manifest that adds up", async () => {
    const run = await open({ shardSize: 2 });
    for (const id of ["a", "b", "c", "d", "e"]) await run.write(kept(id));
    await run.write(lost("f", "rejected"));
    await run.write(lost("g", "failed"));
    expect(visible()).toEqual([".khao"]);
    await run.finish(counts(5, 1, 1));
    expect(run.reasons()).toEqual({ "rejected index-page": 1, "failed internal-error": 1 });

    const shards = ["articles-00000.ndjson", "articles-00001.ndjson", "articles-00002.ndjson"];
    expect(visible()).toEqual([...shards, "failed.ndjson", "manifest.json", "performance.json", "rejected.ndjson"]);
    expect(file("articles-00002.ndjson")).toBe(`${JSON.stringify({ id: "e", title: "ຂ່າວ\n\u2028" })}\n`);
    expect(JSON.parse(file("rejected.ndjson"))).toEqual({
      id: "f",
      url: null,
      status: "rejected",
      code: "index-page",
      reason: "a list",
      source: { file: "x.html", offset: null },
      removed: [],
    });
    const manifest = JSON.parse(file("manifest.json"));
    expect(manifest).toMatchObject({ ...plan, counts: counts(5, 1, 1) });
    expect(manifest.files.map((entry: { name: string; records: number }) => [entry.name, entry.records])).toEqual([
      ["articles-00000.ndjson", 2],
      ["articles-00001.ndjson", 2],
      ["articles-00002.ndjson", 1],
      ["rejected.ndjson", 1],
      ["failed.ndjson", 1],
    ]);
    for (const { name, sha256, bytes } of manifest.files) {
      const content = readFileSync(join(folder, name));
      expect([sha256, bytes]).toEqual([createHash("sha256").update(content).digest("hex"), content.length]);
    }
    expect(JSON.parse(file("performance.json"))).toMatchObject({
      pages: 7,
      slowest: [{ id: "e", file: null, milliseconds: 10_100, bytes: 7 }, {}, {}, {}, {}, {}, {}],
    });
  });

  test("a new run replaces an earlier one whole when it is asked to, and leaves other files alone", async () => {
    writeFileSync(join(folder, "notes.txt"), "mine");
    await finishWith(["a", "b", "c"], { shardSize: 1 });
    const second = await open({ restart: true }, { configHash: "def" });
    await second.write(kept("z"));
    expect(file("articles-00000.ndjson")).toContain('"a"');
    await second.finish(counts(1));
    expect(visible()).toEqual([
      "articles-00000.ndjson",
      "failed.ndjson",
      "manifest.json",
      "notes.txt",
      "performance.json",
      "rejected.ndjson",
    ]);
    expect(file("articles-00000.ndjson")).toContain('"z"');
  });

  test("a finished run is left as it is", async () => {
    await finishWith(["a"]);
    const before = readFileSync(join(folder, "manifest.json"));
    const again = await openRunDirectory(folder, plan);
    expect(again.finished?.counts).toEqual(counts(1));
    expect(readFileSync(join(folder, "manifest.json"))).toEqual(before);
    expect(visible()).not.toContain(".khao");
  });

  test("a run from standard input is never taken for finished", async () => {
    const first = await open({}, { inputDigest: null });
    await first.finish(counts(0));
    await (await open({}, { inputDigest: null })).pause();
  });

  test.each<[string, Partial<RunPlan>, string, string]>([
    ["other files", { inputDigest: "d2" }, "inputs-changed", "files were added, removed or changed"],
    ["other inputs", { inputs: ["more"], inputDigest: "d2" }, "inputs-changed", "no longer among the inputs: pages"],
    [
      "another option",
      { settings: { ...plan.settings, limit: 5 } },
      "configuration-changed",
      "limit was not set and is 5",
    ],
    ["other rules", { configHash: "def" }, "configuration-changed", "the rules are others"],
    ["another version", { khao: "0.0.1" }, "configuration-changed", "khao was 0.0.0 and is 0.0.1"],
  ])("%s are noticed and named, in an unfinished run and in a finished one", async (_, other, code, words) => {
    const run = await open();
    await run.write(kept("a"));
    await run.pause();
    const refused = { code, message: expect.stringContaining(words) };
    await expect(open({}, other)).rejects.toMatchObject(refused);
    await (await open()).finish(counts(0));
    await expect(open({}, other)).rejects.toMatchObject(refused);
    expect(visible()).not.toContain(".khao");
  });

  test("two runs at the same time: the second is refused, and a dead one does not count", async () => {
    const run = await open();
    await expect(open()).rejects.toMatchObject({
      code: "run-locked",
      message: expect.stringContaining(`${process.pid}`),
    });
    await run.pause();
    writeFileSync(join(folder, ".khao/lock"), JSON.stringify({ host: "elsewhere", pid: 1, began: null }));
    await expect(open()).rejects.toMatchObject({ code: "run-locked", message: expect.stringContaining("elsewhere") });
    writeFileSync(join(folder, ".khao/lock"), '{"torn');
    await (await open()).pause();
  });

  test("counts that do not add up are never published", async () => {
    const run = await open();
    await run.write(kept("a"));
    await expect(run.finish(counts(2))).rejects.toThrow("2 pages were counted");
    expect(visible()).not.toContain("manifest.json");
    await run.pause();
  });

  test("a folder that cannot be written is a mistake of the command", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(openRunDirectory(join(folder, "file"), plan)).rejects.toMatchObject({ code: "output-not-writable" });
  });

  test("a manifest that names files outside of its folder is none", async () => {
    mkdirSync(join(folder, "out"));
    await finishWith(["a"]);
    const manifest = JSON.parse(file("manifest.json"));
    for (const name of ["../notes.txt", "/etc/passwd", "a/../../b", "a\\..\\b", ".khao/lock", ""]) {
      manifest.files[0].name = name;
      writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
      await expect(open({}, {})).rejects.toMatchObject({ code: "bad-manifest" });
    }
  });
});
