import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { httpResponse, warcRecord } from "../read/warc/warc-file.ts";
import { articlePage, khao } from "./run-cli.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-formats-"));
  mkdirSync(join(root, "pages"));
  const page = articlePage("lo", "ຂົວແຫ່ງໃໝ່");
  writeFileSync(join(root, "pages", "a.html"), page);
  writeFileSync(join(root, "pages.ndjson.gz"), gzipSync(`${JSON.stringify({ id: "a", html: page })}\n`));
  const records = [
    warcRecord("response", "a", httpResponse(page)),
    warcRecord("response", "b", httpResponse("x", "Content-Type: image/png")),
    warcRecord("request", "c", "GET / HTTP/1.1\r\n\r\n"),
  ];
  writeFileSync(join(root, "crawl.warc.gz"), Buffer.concat(records.map((record) => gzipSync(record))));
  const columnData = [
    { name: "raw_html", data: [page], type: "STRING" as const },
    { name: "metadata", data: [{ url: "https://news.example/1" }], type: "JSON" as const },
  ];
  writeFileSync(join(root, "dump.parquet"), Buffer.from(parquetWriteBuffer({ columnData })));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("khao clean", () => {
  test("says what it passed by", async () => {
    const run = await khao(["clean", "crawl.warc.gz", "-o", "passed"], { cwd: root });
    expect(run).toMatchObject({ code: 0, out: "" });
    expect(run.err).toContain("skipped 2 that hold no page: 1 image/png, 1 request record\n");
    expect(run.err).toContain("1 page: 1 kept");
  });

  test("other names of fields, and the words of another project, also on standard output", async () => {
    const args = ["dump.parquet", "-o", "-", "--fields", "html=raw_html,url=metadata.url", "--schema", "datatrove"];
    const run = await khao(["clean", ...args], { cwd: root });
    expect(JSON.parse(run.out)).toMatchObject({ id: "dump.parquet#1", metadata: { url: "https://news.example/1" } });
  });

  test("a form for each --format, and a manifest that knows its files", async () => {
    const forms: readonly (readonly [format: string, files: readonly string[]])[] = [
      ["csv", ["articles-00000.csv"]],
      ["markdown", ["articles-00000/a.html.md"]],
      ["huggingface", ["data/train-00000-of-00001.parquet", "README.md"]],
    ];
    const check = async ([format, files]: (typeof forms)[number]): Promise<void> => {
      const run = await khao(["clean", "pages", "-o", `as-${format}`, "--format", format], { cwd: root });
      expect([format, run.code]).toEqual([format, 0]);
      const { files: listed } = JSON.parse(readFileSync(join(root, `as-${format}`, "manifest.json"), "utf8"));
      const names = listed.map(({ name }: { name: string }) => name);
      expect([format, names]).toEqual([format, expect.arrayContaining([...files])]);
      for (const file of files) expect(readFileSync(join(root, `as-${format}`, file)).length).toBeGreaterThan(0);
    };
    await Promise.all(forms.map(check));
  });

  test("forms that there are not, and wrong names of fields: exit 2 with a code", async () => {
    const runs = await Promise.all([
      khao(["clean", "pages", "-o", "x", "--format", "markdown", "--schema", "dolma"], { cwd: root }),
      khao(["clean", "pages", "-o", "-", "--format", "csv"], { cwd: root }),
      khao(["clean", "pages", "-o", "x", "--fields", "body=html"], { cwd: root }),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    for (const [at, code] of ["no-such-form", "format-needs-folder", "bad-fields"].entries())
      expect(runs[at]?.err).toContain(`${code}: `);
    expect(readdirSync(root)).not.toContain("x");
  });
});
