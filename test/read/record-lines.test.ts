import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { recordFiles } from "../../src/read/record-files.ts";
import { readRecordLines } from "../../src/read/record-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "khao-records-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const linesOf = async (file: string): Promise<string[]> => {
  const read: string[] = [];
  for await (const line of readRecordLines(file)) read.push(line.toString("utf8"));
  return read;
};

const lines = ['{"id":"ກ"}', '{"id":"2"}', `{"id":"${"3".repeat(300_000)}"}`];
const text = `${lines[0]}\r\n\n${lines[1]}\n${lines[2]}`;

test("lines are the same from a plain file and from gzip in one member or more, whatever the file is called", async () => {
  const bytes = Buffer.from(text);
  const members = Buffer.concat([gzipSync(bytes.subarray(0, 5)), gzipSync(bytes.subarray(5))]);
  for (const file of [write("plain", bytes), write("packed.ndjson", gzipSync(bytes)), write("members.gz", members)])
    expect(await linesOf(file)).toEqual(lines);
});

test("damage is an error, not fewer records", async () => {
  const packed = gzipSync(Buffer.from(text));
  await expect(linesOf(write("cut.gz", packed.subarray(0, -9)))).rejects.toThrow("cannot read");
  await expect(linesOf(write("table.parquet", "PAR1…PAR1"))).rejects.toThrow("Parquet");
  await expect(linesOf(join(folder, "nothing"))).rejects.toMatchObject({ code: "unreadable-records" });
});

test("of a run's folder its articles are read, plain or packed", async () => {
  const run = join(folder, "run");
  mkdirSync(run);
  for (const name of ["articles-00001.ndjson.gz", "articles-00000.ndjson.gz", "failed.ndjson", "manifest.json"])
    write(join("run", name), "");
  expect(await recordFiles([run])).toEqual([
    join(run, "articles-00000.ndjson.gz"),
    join(run, "articles-00001.ndjson.gz"),
  ]);
});
