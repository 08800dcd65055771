import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inWords, readBytes } from "./read-bytes.ts";

/** `DAMAGE=whole` tries many more places. */
const whole = process.env["DAMAGE"] === "whole";

const rows = Array.from({ length: 60 }, (_, at) => ({
  id: `row-${at}`,
  html: `<!doctype html><p>ຂ່າວ ${at} ${"x".repeat(200)}</p>`,
  url: `https://news.example/${at}`,
}));
const columns = (names: Partial<Record<"id" | "html" | "url", string>> = {}): ColumnSource[] =>
  (["id", "html", "url"] as const).map((key) => ({
    name: names[key] ?? key,
    data: rows.map((row) => row[key]),
    type: "STRING",
  }));
const write = (data: ColumnSource[], rowGroupSize = 25): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData: data, rowGroupSize, pageSize: 1000 }));
const expected = rows.map(({ id, html }) => `${id}: ${html}`);

describe("rows", () => {
  test("of all row groups, in order, with their address", async () => {
    const { items } = await readBytes(write(columns()), "x.parquet");
    expect(inWords(items)).toEqual(expected);
    expect(items[7]?.page?.url).toBe("https://news.example/7");
  });

  test("under other names, in bytes, with a number and a time", async () => {
    const data: ColumnSource[] = [
      { name: "key", data: rows.map((_, at) => BigInt(at)), type: "INT64" },
      { name: "body", data: rows.map(({ html }) => Buffer.from(html)), type: "BYTE_ARRAY" },
      { name: "meta", data: rows.map(({ url }) => ({ url })), type: "JSON" },
      { name: "fetched_at", data: rows.map(() => new Date("2025-01-23T03:38:00Z")), type: "TIMESTAMP" },
    ];
    const { items } = await readBytes(write(data), "x.parquet", {
      fields: { id: "key", html: "body", url: "meta.url" },
    });
    expect(inWords(items)).toEqual(rows.map(({ html }, at) => `${at}: ${html}`));
    expect(items[3]?.page).toMatchObject({ url: "https://news.example/3", fetchedAt: "2025-01-23T03:38:00.000Z" });
  });

  test("without a column for the content: one failure that names the columns", async () => {
    const { items } = await readBytes(write(columns({ html: "body" })), "x.parquet");
    expect(items).toHaveLength(1);
    expect(items[0]?.failed?.reason).toContain("among id, body, url");
  });

  test("empty cells are failures of their rows", async () => {
    const data = rows.map(({ html }, at) => (at === 5 ? null : html));
    const { items } = await readBytes(write([{ name: "html", data, type: "STRING" }]), "x.parquet");
    expect(items[5]?.failed).toMatchObject({ id: "x.parquet#6", code: "bad-input" });
    expect(items.filter((item) => item.page)).toHaveLength(59);
  });
});

describe("files of DuckDB", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "khao-parquet-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["snappy", "zstd", "gzip", "brotli", "lz4_raw", "uncompressed"])("%s", async (codec) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const path = join(folder, `${codec}.parquet`);
    const select = `SELECT 'row-' || i AS id, '<!doctype html><p>ຂ່າວ ' || i || ' ' || repeat('x', 200) || '</p>' AS html FROM range(60) t(i)`;
    await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet, CODEC '${codec}', ROW_GROUP_SIZE 2048)`);
    connection.closeSync();
    const { readFileSync } = await import("node:fs");
    expect(inWords((await readBytes(readFileSync(path), "x.parquet")).items)).toEqual(expected);
  });
});

describe("damage", () => {
  const bytes = write(columns());

  test("cut anywhere: one failure that says that all is lost", async () => {
    for (let cut = 4; cut < bytes.length; cut += whole ? 211 : 900) {
      const { items } = await readBytes(bytes.subarray(0, cut), "x.parquet");
      expect([cut, items.length, items[0]?.failed?.code]).toEqual([cut, 1, "unreadable-file"]);
    }
  });

  test("a flipped bit: no row is missing without a failure, also where the decoder would run in circles", async () => {
    for (let at = 296; at < bytes.length; at += whole ? 37 : 888) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const { items } = await readBytes(damaged, "x.parquet");
      const found = items.filter((item) => item.page).length;
      expect([at, found === rows.length || items.some((item) => item.failed)]).toEqual([at, true]);
    }
  });

  test("a damaged page costs its rows, not those of other pages", async () => {
    const damaged = Buffer.from(bytes);
    const middle = Math.floor(bytes.length * 0.4);
    damaged.fill(0xff, middle, middle + 40);
    const { items } = await readBytes(damaged, "x.parquet");
    const failed = items.filter((item) => item.failed);
    expect(failed.length).toBeGreaterThan(0);
    expect(items.filter((item) => item.page).length).toBeGreaterThanOrEqual(25);
  });
});
