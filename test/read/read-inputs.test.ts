import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PageItem } from "../../src/batch/page-item.ts";
import { readInputs } from "../../src/read/read-inputs.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "khao-read-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, content: string | Uint8Array = "<p>ຂ່າວ</p>"): string => {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? new TextEncoder().encode(part) : part;
}
const read = async (inputs: string[], stdin = chunks(), exclude?: string): Promise<PageItem[]> => {
  const items: PageItem[] = [];
  const options = exclude === undefined ? { stdin } : { stdin, exclude };
  for await (const item of await readInputs(inputs, options)) items.push(item);
  return items;
};
const ids = (items: PageItem[]): string[] =>
  items.map((item) => item.page?.id ?? `${item.failed?.id}: ${item.failed?.code}`);

describe("files, folders and globs", () => {
  test("a folder gives its pages, sorted by code unit, whatever the order of inputs", async () => {
    for (const name of [
      "b/ຂ່າວ.html",
      "b/a.txt",
      "b/c.md",
      "B.HTM",
      "a.xhtml",
      "notes.doc",
      "b/.hidden.html",
      "b/expected.json",
    ])
      put(name);
    put("more/z.html");
    expect(ids(await read([root]))).toEqual(["B.HTM", "a.xhtml", "b/a.txt", "b/c.md", "b/ຂ່າວ.html", "more/z.html"]);
    const both = [join(root, "b"), join(root, "more")];
    expect(await read(both)).toEqual(await read([...both].reverse()));
  });

  test("the format comes from the ending, or from the markup where the ending says nothing", async () => {
    const paths = [
      put("a.html", "plain"),
      put("b.txt", "<p>x</p>"),
      put("c.php", "<div><p>ຂ່າວ</p></div>"),
      put("d.dump", "x < y"),
    ];
    expect((await read(paths)).map((item) => item.page?.format)).toEqual(["html", "text", "html", "text"]);
  });

  test("source.json beside a page supplies what the page cannot know", async () => {
    put("one/page.html");
    put(
      "one/source.json",
      JSON.stringify({ url: "https://kpl.example/1", contentType: "text/html; charset=x", description: "x" }),
    );
    put("two/page.txt");
    put("two/source.json", "{");
    const [one, two] = await read([root]);
    expect(one?.page).toMatchObject({
      id: "one/page.html",
      url: "https://kpl.example/1",
      contentType: "text/html; charset=x",
    });
    expect(two?.failed).toMatchObject({ id: "two/page.txt", code: "bad-input" });
  });

  test("globs, with ids below their fixed part, and other endings where the glob names them", async () => {
    for (const name of ["kpl/1.html", "kpl/2.html", "kpl/source.json", "pasaxon/1.php"]) put(name);
    expect(ids(await read([join(root, "k*", "*")]))).toEqual(["kpl/1.html", "kpl/2.html"]);
    expect(ids(await read([join(root, "**/*.php")]))).toEqual(["pasaxon/1.php"]);
    await expect(read([join(root, "*.html")])).rejects.toMatchObject({ code: "no-pages" });
  });

  test("ids stay unique, and a file given twice is read once", async () => {
    const paths = [put("a/page.html"), put("b/page.html"), put("b/other.html")];
    expect(ids(await read(paths))).toEqual(["a/page.html", "b/page.html", "other.html"]);
    expect(ids(await read([join(root, "a"), paths[0] ?? ""]))).toEqual(["page.html"]);
  });

  test("the folder of the output is no input", async () => {
    put("a.html");
    put("output/articles-00000.ndjson", "{}");
    expect(ids(await read([root], chunks(), join(root, "output")))).toEqual(["a.html"]);
    await expect(read([root], chunks(), root)).rejects.toMatchObject({ code: "output-is-input" });
  });

  test("an input that is not there, or holds no page, is a mistake of the command", async () => {
    await expect(read([join(root, "nowhere")])).rejects.toMatchObject({ kind: "usage", code: "input-not-found" });
    await expect(read([root])).rejects.toThrow(/no pages found in .* \(looked for \.html/u);
  });

  test("what cannot be opened is a failed page, and links in circles end", async () => {
    put("good.html");
    put("empty.html", "");
    put("huge.txt", new Uint8Array(10 * 1024 * 1024 + 1));
    symlinkSync(join(root, "gone"), join(root, "broken.html"));
    symlinkSync(root, join(root, "circle"));
    mkdirSync(join(root, "folder.html"));
    const items = await read([root]);
    expect(ids(items)).toEqual(["broken.html: unreadable-file", "empty.html", "good.html", "huge.txt: page-too-large"]);
    expect(ids(await read([join(root, "broken.html")]))).toEqual(["broken.html: unreadable-file"]);
  });
});

describe("NDJSON", () => {
  const lines = [
    '{"id":"a","html":"<p>ຂ່າວ</p>","url":"https://kpl.example/a","content_type":"text/html","fetchedAt":"2025-01-23"}',
    '{"id":7,"text":"ຂ່າວ"}',
    '{"content":"<div><p>News</p></div>"}\r',
    "",
    "{broken",
    "[1]",
    '{"id":"e","title":"no content"}',
    '{"id":"f","html":5}',
    '{"id":"g","text":"x","url":1}',
    '{"__proto__":{"html":"x"},"id":"h"}',
  ];

  test("each good line is a page, each bad line a failed page with its number", async () => {
    const items = await read([put("pages.ndjson", lines.join("\n"))]);
    expect(ids(items)).toEqual([
      "a",
      "7",
      "pages.ndjson#3",
      "pages.ndjson#5: bad-input",
      "pages.ndjson#6: bad-input",
      "e: bad-input",
      "f: bad-input",
      "g: bad-input",
      "h: bad-input",
    ]);
    expect(items[0]?.page).toMatchObject({ format: "html", contentType: "text/html", fetchedAt: "2025-01-23" });
    expect(items[1]?.page).toMatchObject({ format: "text", origin: { offset: Buffer.byteLength(`${lines[0]}\n`) } });
    expect(items[2]?.page).toMatchObject({ format: "html" });
    expect(items[3]?.failed?.reason).toBe("line 5 of pages.ndjson is no JSON");
  });

  test("packed files, whole, cut and swelling", async () => {
    const packed = gzipSync(lines.slice(0, 2).join("\n"));
    expect(ids(await read([put("pages.jsonl.gz", packed)]))).toEqual(["a", "7"]);
    expect(ids(await read([put("cut.ndjson.gz", packed.subarray(0, packed.length - 9))])).at(-1)).toBe(
      "cut.ndjson.gz: unreadable-file",
    );
    expect(ids(await read([put("no.ndjson.gz", "plain")]))).toEqual(["no.ndjson.gz: unreadable-file"]);
    const bomb = gzipSync(new Uint8Array(70 * 1024 * 1024));
    expect(ids(await read([put("bomb.ndjson.gz", bomb)]))).toEqual(["bomb.ndjson.gz: limit-exceeded"]);
  });
});

describe("standard input", () => {
  test("is one page, or NDJSON where the first line is an object", async () => {
    expect(await read(["-"], chunks("<html><p>ຂ່", "າວ"))).toMatchObject([{ page: { id: "stdin", format: "html" } }]);
    expect(await read(["-"], chunks("ຂ່າວ\n\n{x}"))).toMatchObject([{ page: { format: "text" } }]);
    expect(await read(["-"], chunks())).toMatchObject([{ page: { id: "stdin", content: Buffer.alloc(0) } }]);
    expect(ids(await read(["-"], chunks('{"id":"a","te', 'xt":"x"}\n{"text":"y"}')))).toEqual(["a", "stdin#2"]);
    expect(ids(await read(["-"], chunks('{"id":"a", broken\n{"text":"y"}\n')))).toEqual([
      "stdin#1: bad-input",
      "stdin#2",
    ]);
  });

  test("lines come out the same wherever the chunks are cut", async () => {
    const whole = new TextEncoder().encode('{"id":"ກ","text":"ຂ່າວ"}\r\n\n{"id":"ຂ","text":"ລາວ"}');
    const expected = await read(["-"], chunks(whole));
    for (let size = 1; size <= 17; size++) {
      const parts: Uint8Array[] = [];
      for (let at = 0; at < whole.length; at += size) parts.push(whole.subarray(at, at + size));
      expect(await read(["-"], chunks(...parts))).toEqual(expected);
    }
  });
});
