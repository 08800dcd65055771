import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCorpus } from "../../bench/corpus/corpus.mjs";
import { recordOf } from "../../bench/corpus/record.mjs";
import { scoreDedup } from "../../bench/corpus/score-dedup.mjs";
import { dedupTask } from "../../src/corpus/dedup/task.ts";
import { withRecords } from "../../src/corpus/task.ts";
import { parsed, runOver } from "./run.ts";

const planted = (size: number) => {
  const items = [...makeCorpus({ seed: "dedup", size })];
  return {
    lines: items.map(({ article }) => JSON.stringify(recordOf(article))),
    truths: items.map(({ truth }) => truth),
  };
};

test("finds the planted copies and updates, in both languages", async () => {
  const { lines, truths } = planted(2500);
  const results = await runOver(dedupTask, lines);
  const { byLanguage, updates } = scoreDedup(
    truths,
    parsed(results["clusters.ndjson"] ?? ""),
    parsed(results["relations.ndjson"] ?? ""),
  );
  for (const language of ["en", "lo"] as const) {
    expect(byLanguage[language].planted).toBeGreaterThan(300);
    expect(byLanguage[language].precision).toBeGreaterThanOrEqual(0.99);
    expect(byLanguage[language].recall).toBeGreaterThanOrEqual(0.95);
  }
  expect(updates.planted).toBeGreaterThan(30);
  expect(updates.precision).toBeGreaterThanOrEqual(0.95);
  expect(updates.recall).toBeGreaterThanOrEqual(0.95);
}, 120_000);

describe("the result is the same bytes", { timeout: 120_000 }, () => {
  const { lines } = planted(150);
  const task = withRecords(dedupTask);
  const reference = runOver(task, lines);

  test("for any number of partitions and shards, in memory and on the disk", async () => {
    for (const partitions of [1, 7, 64]) expect(await runOver(task, lines, { partitions })).toEqual(await reference);
    for (const shards of [2, 7]) expect(await runOver(task, lines, { shards })).toEqual(await reference);
    expect(await runOver(task, lines, { memory: 20_000 })).toEqual(await reference);
    expect((await reference)["clusters.ndjson"]).not.toBe("");
  });

  test("for any order of the records", async () => {
    const order = fc.shuffledSubarray(lines, { minLength: lines.length });
    await fc.assert(
      fc.asyncProperty(
        order,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (shuffled, shards, partitions) => {
          expect(await runOver(task, shuffled, { shards, partitions })).toEqual(await reference);
        },
      ),
      { numRuns: 6 },
    );
  });

  test("and records keep all that they had", async () => {
    const written = parsed<{ id: string; clusterId: string; clusterSize: number }>(
      (await reference)["records.ndjson"] ?? "",
    );
    const byId = new Map(lines.map((line) => [JSON.parse(line).id, JSON.parse(line)]));
    expect(written).toHaveLength(lines.length);
    for (const { clusterId, clusterSize, ...record } of written) {
      expect(record).toEqual(byId.get(record.id));
      expect(clusterSize === 1 ? clusterId : record.id >= clusterId).toBe(clusterSize === 1 ? record.id : true);
    }
  });
});

test("two records of one id are no corpus", async () => {
  const { lines } = planted(30);
  const [line = ""] = lines;
  await expect(runOver(dedupTask, [...lines, line, line])).rejects.toThrow("ids must be unique");
});

test("ids may be anything", async () => {
  const text = "The ferry at Ban Hatsay sank on Monday night with 14 people on board, the harbour office said.";
  const ids = ['say "a\\b"', "ຂ່າວ/1", "\u{1f426}", "plain"];
  const results = await runOver(
    dedupTask,
    ids.map((id) => JSON.stringify({ id, text })),
  );
  const found = parsed<{ id: string; clusterId: string; clusterSize: number }>(results["clusters.ndjson"] ?? "");
  expect(found.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(new Set(found.map(({ clusterId }) => clusterId))).toEqual(new Set(["plain"]));
  expect(found.every(({ clusterSize }) => clusterSize === 4)).toBe(true);
});

test("results of pages without a record are passed over; what is neither stops the run", async () => {
  const failed = JSON.stringify({ id: "1", status: "failed", code: "bad-input", reason: "no JSON" });
  expect(await runOver(dedupTask, [failed])).toEqual({ "clusters.ndjson": "", "relations.ndjson": "" });
  await expect(runOver(dedupTask, ["{}"])).rejects.toThrow('without "id" or "text"');
});
