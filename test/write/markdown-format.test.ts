import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileNamer } from "../../src/write/file-name.ts";
import { markdownOf } from "../../src/write/markdown.ts";
import { recordFormat } from "../../src/write/record-format.ts";
import { recordShape } from "../../src/write/record-shape.ts";
import { bareRecord, fullRecord, recordsOf } from "./record.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "khao-markdown-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("names of files", () => {
  test.each([
    ["kpl/42.html", "kpl-42.html.md"],
    ["../../etc/passwd", "etc-passwd.md"],
    ["/absolute", "absolute.md"],
    ["C:\\windows\\x", "C-windows-x.md"],
    ["<urn:uuid:1-2>", "1-2.md"],
    ["con", "_con.md"],
    ["NUL.txt", "_NUL.txt.md"],
    ["com1", "_com1.md"],
    ["ຂ່າວ/ວັນນີ້", "ຂ່າວ-ວັນນີ້.md"],
    ["a\0b\nc\u202ed", "a-b-c-d.md"],
    ["..", "article.md"],
    ["", "article.md"],
    ["~/.ssh", "ssh.md"],
    ["trailing. . .", "trailing.md"],
    ["cafe\u0301", "café.md"],
  ])("%j", (id, name) => {
    expect(fileNamer()(id, ".md")).toBe(name);
  });

  test("are given once, also where only case or the form of marks differs", () => {
    const nameOf = fileNamer();
    const names = ["a", "A", "a", "a~2", "caf\u00e9", "cafe\u0301", "a/b", "a-b"].map((id) => nameOf(id, ".md"));
    expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(names.length);
  });

  test("have no way out, fit every file system and are unique, whatever the ids", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 400 }), { maxLength: 20 }), (ids) => {
        const nameOf = fileNamer();
        const names = ids.map((id) => nameOf(id, ".md"));
        expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(230);
          expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^[.\-~ ]|\.\.|[ .]\.md$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
        }
      }),
    );
  });
});

describe("an article", () => {
  test("front matter, headline, body, captions", () => {
    expect(markdownOf(fullRecord)).toBe(`---
id: "kpl/42.html"
title: "ເປີດຂົວ: Bridge opens"
url: "https://news.example/en/42?x=1"
site: "Example News"
language: "lo"
published: "2025-01-23T10:38:00+07:00"
modified: "2025-01-24"
fetched: "2025-02-01T00:00:00Z"
agency: "KPL"
authors: ["ສົມສີ","A. Writer"]
dateline: "Vientiane"
section: "Society"
tags: ["bridge","ຂົວ"]
flags: ["date-order-assumed"]
contentHash: "${fullRecord.contentHash}"
---

# ເປີດຂົວ: Bridge opens

ຂົວ 😀 ເປີດແລ້ວ.

*A photo*

The bridge, "long" as it is, was opened.
`);
  });

  test("nothing that a page says is read as markup, or ends the front matter", () => {
    const [block] = fullRecord.blocks;
    const texts = [
      "# no heading",
      "1. no list",
      "- no list",
      "---",
      "<script>alert(1)</script>",
      "[a](javascript:x)",
      "a *b* `c` _d_",
      "> no quote",
      "x &lt; y",
    ];
    const blocks = texts.flatMap((text) => (block ? [{ ...block, text }] : []));
    const markdown = markdownOf({ ...fullRecord, title: 'x"\n---\n# y\u2028z', blocks });
    expect(markdown.match(/^---$/gmu)).toHaveLength(2);
    expect(markdown.split("\n\n").slice(2)).toEqual([
      "\\# no heading",
      "1\\. no list",
      "\\- no list",
      "\\---",
      "\\<script\\>alert(1)\\</script\\>",
      "\\[a\\](javascript:x)",
      "a \\*b\\* \\`c\\` \\_d\\_",
      "\\> no quote",
      "x &amp;lt; y\n",
    ]);
  });

  test("lists, quotes, headings and preformatted text", () => {
    const [block] = fullRecord.blocks;
    const kinds = ["heading", "list-item", "list-item", "quote", "preformatted"] as const;
    const blocks = kinds.flatMap((kind, at) => (block ? [{ ...block, kind, text: `${at} x\n${at} y` }] : []));
    expect(markdownOf({ ...bareRecord, blocks }).split("---\n\n")[1]).toBe(
      "## 0 x 0 y\n\n- 1 x 1 y\n- 2 x 2 y\n\n> 3 x\n> 3 y\n\n    4 x\n    4 y\n",
    );
  });
});

test("a folder of files, one an article, made anew each time", async () => {
  const format = recordFormat("markdown");
  const path = join(folder, format?.shardPath(0, 1) ?? "");
  const hostile = { ...fullRecord, id: "../../../../tmp/khao-escaped" };
  for (const records of [
    [fullRecord, bareRecord, { ...fullRecord, id: "gone" }],
    [fullRecord, bareRecord, hostile],
  ])
    await format?.encode(recordsOf(...records), path);
  expect(readdirSync(path).sort()).toEqual(["bare.md", "kpl-42.html.md", "tmp-khao-escaped.md"]);
  expect(readFileSync(join(path, "kpl-42.html.md"), "utf8")).toBe(markdownOf(fullRecord));
  expect(existsSync("/tmp/khao-escaped.md")).toBe(false);
});

test("Markdown has no other shapes", () => {
  expect(recordFormat("markdown", recordShape("dolma"))).toBeUndefined();
});
