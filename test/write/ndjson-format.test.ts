import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { recordFormat } from "../../src/write/record-format.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "khao-ndjson-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* records(count: number, broken = false): AsyncGenerator<ArticleRecord> {
  for (let at = 0; at < count; at++) yield { id: `${at}`, title: "ຂ່າວ\n\u2028 \ud800" } as ArticleRecord;
  if (broken) throw new Error("the source broke");
}
const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: `${at}`, title: "ຂ່າວ\n\u2028 \ud800" })}\n`).join(
    "",
  );

describe.each(["ndjson", "ndjson.gz"])("--format %s", (name) => {
  const format = recordFormat(name);
  const written = (path: string): string => {
    const bytes = readFileSync(path);
    return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  };

  test.each([0, 1, 20_000])("%i records, a line each, over the size of a block", async (count) => {
    const path = join(folder, "shard");
    await format?.encode(records(count), path);
    expect(written(path)).toBe(lines(count));
  });

  test("the same records give the same bytes, and replace what was there", async () => {
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    await format?.encode(records(500), second);
    await format?.encode(records(100), first);
    await format?.encode(records(100), second);
    expect(readFileSync(second)).toEqual(readFileSync(first));
  });

  test("an error of the source comes out", async () => {
    await expect(format?.encode(records(3, true), join(folder, "shard"))).rejects.toThrow("the source broke");
    await expect(format?.encode(records(3), join(folder, "gone", "shard"))).rejects.toThrow("ENOENT");
  });

  test("shards are named by their number", () => {
    expect([format?.shardPath(0, 1), format?.shardPath(123_456, 200_000)]).toEqual([
      `articles-00000.${name}`,
      `articles-123456.${name}`,
    ]);
  });
});

test("an unknown name is no format", () => {
  expect(recordFormat("xml")).toBeUndefined();
  expect(recordFormat("constructor")).toBeUndefined();
});
