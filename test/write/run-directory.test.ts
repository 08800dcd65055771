import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/batch/page-item.ts";
import type { WrittenResult } from "../../src/batch/written-result.ts";
import { openRunDirectory } from "../../src/write/run-directory.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "khao-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = (id: string): Outcome<WrittenResult> => ({
  id,
  url: null,
  origin: null,
  size: 0,
  result: { status: "kept", record: JSON.stringify({ id, title: "ຂ່າວ\n\u2028" }) },
});
const lost = (id: string, status: "rejected" | "failed"): Outcome<WrittenResult> => ({
  id,
  url: null,
  origin: { file: "x.html" },
  size: 0,
  result:
    status === "rejected"
      ? { status, code: "index-page", reason: "a list", ledger: "[]" }
      : { status, code: "internal-error", reason: "a bug" },
});
const about = { khao: "0.0.0", configHash: "abc", inputs: ["pages"] };
const file = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("a run directory", () => {
  test("shards, lost pages, and a manifest that adds up", async () => {
    const run = await openRunDirectory(folder, { ...about, shardSize: 2 });
    for (const id of ["a", "b", "c", "d", "e"]) await run.write(kept(id));
    await run.write(lost("f", "rejected"));
    await run.write(lost("g", "failed"));
    expect(readdirSync(folder).every((name) => /^\..*\.partial$/u.test(name))).toBe(true);
    const counts = { pages: 7, kept: 5, rejected: 1, failed: 1 };
    await run.finish(counts);

    const shards = ["articles-00000.ndjson", "articles-00001.ndjson", "articles-00002.ndjson"];
    expect(readdirSync(folder).sort()).toEqual([...shards, "failed.ndjson", "manifest.json", "rejected.ndjson"]);
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
    expect(manifest).toMatchObject({ ...about, counts });
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
  });

  test("a second run replaces the first whole, and leaves other files alone", async () => {
    writeFileSync(join(folder, "notes.txt"), "mine");
    const first = await openRunDirectory(folder, { ...about, shardSize: 1 });
    for (const id of ["a", "b", "c"]) await first.write(kept(id));
    await first.finish({ pages: 3, kept: 3, rejected: 0, failed: 0 });
    const second = await openRunDirectory(folder, about);
    await second.write(kept("z"));
    expect(file("articles-00000.ndjson")).toContain('"a"');
    await second.finish({ pages: 1, kept: 1, rejected: 0, failed: 0 });
    expect(readdirSync(folder).sort()).toEqual([
      "articles-00000.ndjson",
      "failed.ndjson",
      "manifest.json",
      "notes.txt",
      "rejected.ndjson",
    ]);
    expect(file("articles-00000.ndjson")).toContain('"z"');
  });

  test("a run that is given up leaves nothing behind and the earlier one as it was", async () => {
    const first = await openRunDirectory(folder, about);
    await first.finish({ pages: 0, kept: 0, rejected: 0, failed: 0 });
    const before = readdirSync(folder).map((name) => file(name));
    const second = await openRunDirectory(folder, about);
    await second.write(kept("a"));
    await second.discard();
    expect(readdirSync(folder).map((name) => file(name))).toEqual(before);
  });

  test("counts that do not add up are never published", async () => {
    const run = await openRunDirectory(folder, about);
    await run.write(kept("a"));
    await expect(run.finish({ pages: 2, kept: 2, rejected: 0, failed: 0 })).rejects.toThrow("2 pages went in");
    expect(readdirSync(folder)).not.toContain("manifest.json");
  });

  test("a folder that cannot be written is a mistake of the command", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(openRunDirectory(join(folder, "file"), about)).rejects.toMatchObject({ code: "output-not-writable" });
  });
});
