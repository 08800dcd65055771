import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvCell } from "../../src/write/csv-format.ts";
import { recordFormat } from "../../src/write/record-format.ts";
import { recordShape } from "../../src/write/record-shape.ts";
import { bareRecord, fullRecord, recordsOf } from "./record.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "khao-csv-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["plain", "plain"],
  ["a,b", '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ["two\nlines", '"two\nlines"'],
  [" edge", '" edge"'],
  ["=1+1", "'=1+1"],
  ["+x", "'+x"],
  ["-x", "'-x"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  [" =1,2", `"' =1,2"`],
  ["＝1", "'＝1"],
  ["-7.5", "-7.5"],
  ["- a list", "'- a list"],
])("cell %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

describe("a file", () => {
  test("a line of names, CRLF, documented columns", async () => {
    const path = join(folder, "x.csv");
    await recordFormat("csv")?.encode(recordsOf(fullRecord, bareRecord), path);
    const text = readFileSync(path, "utf8");
    const [head] = text.split("\r\n");
    expect(head).toBe(
      "id,url,host,siteName,title,language,publishedAtText,modifiedAtText,fetchedAtText,agency,authors,dateline,section,tags,views,lead,text,flags,contentHash",
    );
    expect(text.endsWith("\r\n")).toBe(true);
    const documents = readFileSync("docs/formats.md", "utf8");
    for (const name of head?.split(",") ?? []) expect(documents).toContain(`\`${name}\``);
  });

  test("another program reads back what was written", async () => {
    const path = join(folder, "duck.csv");
    const hostile = { ...fullRecord, id: "h", title: '=HYPERLINK("http://x.example")', text: '"a",\r\n=b\n\n,c' };
    await recordFormat("csv")?.encode(recordsOf(fullRecord, hostile, bareRecord), path);
    const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = await duckdb.runAndReadAll(
      `SELECT id, title, text, authors, views FROM read_csv('${path}', all_varchar = true, header = true, quote = '"', escape = '"', delim = ',', new_line = '\\r\\n', strict_mode = false)`,
    );
    duckdb.closeSync();
    expect(rows.getRowObjectsJson()).toEqual([
      { id: fullRecord.id, title: fullRecord.title, text: fullRecord.text, authors: "ສົມສີ; A. Writer", views: "964" },
      { id: "h", title: `'${hostile.title}`, text: hostile.text, authors: "ສົມສີ; A. Writer", views: "964" },
      { id: "bare", title: null, text: null, authors: null, views: null },
    ]);
  });

  test("other shapes are written whole", async () => {
    const path = join(folder, "t.csv");
    await recordFormat("csv", recordShape("datatrove"))?.encode(recordsOf(fullRecord), path);
    expect(readFileSync(path, "utf8")).toMatch(/^text,id,media,metadata\r\n/u);
  });
});
