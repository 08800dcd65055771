import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { recordFormat } from "../../src/write/record-format.ts";
import { recordShape, shapeNames } from "../../src/write/record-shape.ts";
import { bareRecord, fullRecord, recordsOf } from "./record.ts";

let folder = "";
let duckdb: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "khao-parquet-"));
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

const write = async (name: string, records: readonly ArticleRecord[], schema = "khao"): Promise<string> => {
  const path = join(folder, `${name}.parquet`);
  await recordFormat("parquet", recordShape(schema))?.encode(recordsOf(...records), path);
  return path;
};
const query = async (sql: string): Promise<unknown[]> => (await duckdb.runAndReadAll(sql)).getRowObjectsJson();

describe("read back by DuckDB", () => {
  test("types do not depend on what the records hold", async () => {
    const types = async (path: string): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await query(`DESCRIBE SELECT * FROM '${path}'`)).map((row) => {
          const { column_name: name, column_type: type } = row as Record<string, string>;
          return [name, type];
        }),
      );
    const full = await types(await write("full", [fullRecord]));
    expect(full).toEqual(await types(await write("bare", [bareRecord])));
    expect(full).toEqual(await types(await write("empty", [])));
    expect(full).toMatchObject({
      id: "VARCHAR",
      languages: "JSON",
      publishedAt: "TIMESTAMP WITH TIME ZONE",
      publishedDay: "DATE",
      authors: "VARCHAR[]",
      views: "BIGINT",
      keptShare: "DOUBLE",
      blocks: "JSON",
      images: "STRUCT(url VARCHAR, alt VARCHAR, caption VARCHAR)[]",
      source: 'STRUCT(file VARCHAR, "offset" BIGINT, sha256 VARCHAR, charset VARCHAR, format VARCHAR)',
    });
  });

  test("values are those of the records", async () => {
    const path = await write("values", [fullRecord, bareRecord]);
    const [full, bare] = (await query(
      `SELECT id, title, epoch_ms(publishedAt) AS moment, publishedDay, publishedAtText, modifiedAt, authors, views, text,
       languages ->> '$.lo' AS lo, images, related, removed[1].confidence AS confidence, removed[1].duplicateOf AS twin,
       source, pipeline.version AS version, json_extract_string(blocks, '$[2].raw') AS raw, flags, keptShare FROM '${path}'`,
    )) as [Record<string, unknown>, Record<string, unknown>];
    expect(full).toMatchObject({
      id: fullRecord.id,
      title: fullRecord.title,
      moment: String(Date.UTC(2025, 0, 23, 3, 38)),
      publishedDay: "2025-01-23",
      publishedAtText: "2025-01-23T10:38:00+07:00",
      modifiedAt: null,
      authors: fullRecord.authors,
      views: "964",
      text: fullRecord.text,
      lo: "0.75",
      images: fullRecord.images,
      related: fullRecord.related,
      confidence: 0.95,
      twin: null,
      source: { ...fullRecord.source, offset: "1234" },
      version: "0.1.0",
      raw: "raw",
      flags: ["date-order-assumed"],
      keptShare: 0.5,
    });
    expect(bare).toMatchObject({
      title: null,
      moment: null,
      authors: [],
      images: [],
      views: null,
      twin: null,
      lo: null,
    });
  });

  test("many records in several row groups, in order, the same bytes twice", async () => {
    const many = Array.from({ length: 2500 }, (_, at) => ({ ...fullRecord, id: `id-${at}` }));
    const path = await write("many", many);
    expect(
      await query(`SELECT count(*) AS rows, count(DISTINCT id) AS ids, max(len(text)) AS length FROM '${path}'`),
    ).toEqual([{ rows: "2500", ids: "2500", length: String([...fullRecord.text].length) }]);
    expect(await query(`SELECT id FROM '${path}' LIMIT 1 OFFSET 1700`)).toEqual([{ id: "id-1700" }]);
    expect(readFileSync(path)).toEqual(readFileSync(await write("again", many)));
  });

  test.each(shapeNames)("--schema %s: as many columns as the shape has, and the text in one of them", async (name) => {
    const path = await write(`shape-${name}`, [fullRecord, bareRecord], name);
    const [row] = (await query(`SELECT * FROM '${path}'`)) as [Record<string, unknown>];
    expect(Object.keys(row)).toEqual(Object.keys(recordShape(name)?.columns ?? {}));
    expect(Object.values(row)).toContain(fullRecord.text);
  });

  test("the layout of Hugging Face: names with the number of shards, and a card", async () => {
    const format = recordFormat("huggingface");
    expect([0, 41].map((index) => format?.shardPath(index, 42))).toEqual([
      "data/train-00000-of-00042.parquet",
      "data/train-00041-of-00042.parquet",
    ]);
    const path = join(folder, "train.parquet");
    await format?.encode(recordsOf(fullRecord), path);
    expect(await query(`SELECT id FROM '${path}'`)).toEqual([{ id: fullRecord.id }]);
    const [card, ...others] = format?.companions?.({ shards: 42, records: 12_345 }) ?? [];
    expect(others).toEqual([]);
    expect(card?.path).toBe("README.md");
    expect(card?.content).toMatch(/^---\nlanguage:\n- lo\n- en\nsize_categories:\n- 10K<n<100K\n/u);
    expect(card?.content).toContain(
      "configs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data/train-*.parquet",
    );
    expect(card?.content).toContain("| `publishedAt` | timestamp (UTC) |");
  });
});
