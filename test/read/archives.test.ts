import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tarFile, zipFile } from "./pack-files.ts";
import { inWords, readBytes } from "./read-bytes.ts";
import { warcRecord } from "./warc/warc-file.ts";

const page = (text: string): string => `<!doctype html><p>${text}</p>`;
const files: Record<string, string> = {
  "kpl/1.html": page("ຂ່າວ 1"),
  "kpl/ຂ່າວ.htm": page("ຂ່າວ 2"),
  "text/dump.txt": "ຂ່າວ 3",
  "lines.ndjson": '{"id":"n1","text":"4"}\n{"text":"5"}\n',
  "style.css": "p { color: red }",
  noending: page("6"),
  notes: "just notes",
  ".hidden.html": page("7"),
  [`${"long/".repeat(30)}8.html`]: page("8"),
};
const pages = (name: string): string[] =>
  [
    `${name}/kpl/1.html: ${page("ຂ່າວ 1")}`,
    `${name}/kpl/ຂ່າວ.htm: ${page("ຂ່າວ 2")}`,
    `${name}/text/dump.txt: ຂ່າວ 3`,
    "n1: 4",
    `${name}/lines.ndjson#2: 5`,
    `${name}/noending: ${page("6")}`,
    `${name}/${"long/".repeat(30)}8.html: ${page("8")}`,
  ].sort();
const others = [".css file", "file without an ending", "hidden file"];

describe("archives that system tools make", () => {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "khao-archives-"));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(root, "in", dirname(name)), { recursive: true });
      writeFileSync(join(root, "in", name), content);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const run = (command: string, args: string[]): boolean => {
    try {
      execFileSync(command, args, { cwd: join(root, "in"), stdio: "ignore" });
      return true;
    } catch (error) {
      if (process.env["CI"] === "true") throw error;
      return false;
    }
  };
  const commands: [string, string, string[]][] = [
    ["gnu.tar", "tar", ["--format=gnu", "-cf", "../gnu.tar", "."]],
    ["pax.tar", "tar", ["--format=posix", "-cf", "../pax.tar", "."]],
    ["ustar.tar", "tar", ["--format=ustar", "-cf", "../ustar.tar", "."]],
    ["packed.tar.gz", "tar", ["-czf", "../packed.tar.gz", "."]],
    ["x.zip", "zip", ["-q", "-r", "../x.zip", "."]],
    ["stored.zip", "zip", ["-q", "-0", "-r", "../stored.zip", "."]],
  ];

  test.each(commands)("%s: every page, and a count of the rest", async (name, command, args) => {
    if (!run(command, args)) return void console.warn(`no ${command} here: ${name} was not tried`);
    const bytes = readFileSync(join(root, name));
    for (const size of [511, 65_536]) {
      const { items, skipped } = await readBytes(bytes, name, { size });
      expect(
        inWords(items)
          .map((words) => words.replace("/./", "/"))
          .sort(),
      ).toEqual(pages(name));
      expect(skipped.sort()).toEqual(others);
    }
    // Without a name that tells.
    const { items } = await readBytes(bytes, "stdin");
    expect(
      inWords(items)
        .map((words) => words.replace("/./", "/"))
        .sort(),
    ).toEqual(pages("stdin"));
  });
});

describe("zip", () => {
  test("names that lead elsewhere are names and nothing more", async () => {
    const names = ["../../etc/x.html", "/abs.html", "C:\\win.html", "a\\b.html"];
    const { items } = await readBytes(zipFile(names.map((name) => ({ name, content: page(name) }))), "x.zip");
    expect(items.map((item) => item.page?.id)).toEqual(names.map((name) => `x.zip/${name.replaceAll("\\", "/")}`));
  });

  test("content that does not fit its checksum or its size is a failure of that file alone", async () => {
    const bytes = zipFile(["a", "b", "c"].map((name) => ({ name: `${name}.html`, content: page(name), store: true })));
    bytes[bytes.indexOf("<p>b") + 3] = 0x7a;
    const { items } = await readBytes(bytes, "x.zip");
    expect(inWords(items)).toEqual([
      `x.zip/a.html: ${page("a")}`,
      "x.zip/b.html! unreadable-file",
      `x.zip/c.html: ${page("c")}`,
    ]);
  });

  test("bombs, too large files, and archives in archives in archives stop at their limits", async () => {
    const inner = zipFile([{ name: "deep.html", content: page("deep") }]);
    const nested = zipFile([{ name: "inner.zip", content: inner }]);
    const { items } = await readBytes(
      zipFile([
        { name: "bomb.html", content: Buffer.alloc(70 * 1024 * 1024) },
        { name: "large.html", content: Buffer.alloc(11 * 1024 * 1024, "ab cd\n"), store: true },
        { name: "one.zip", content: inner },
        { name: "two.zip", content: nested },
        { name: "pages.tar", content: tarFile([{ name: "t.html", content: page("t") }]) },
        { name: "page.html.gz", content: gzipSync(page("gz")) },
      ]),
      "x.zip",
    );
    expect(inWords(items)).toEqual([
      "x.zip/bomb.html! limit-exceeded",
      "x.zip/large.html! page-too-large",
      `x.zip/one.zip/deep.html: ${page("deep")}`,
      "x.zip/two.zip/inner.zip! unreadable-file",
      `x.zip/pages.tar/t.html: ${page("t")}`,
      `x.zip/page.html.gz: ${page("gz")}`,
    ]);
  });

  test("without its table of contents its files are found all the same, and the failure says so", async () => {
    const all = ["a", "b", "c"].map((name) => ({ name: `${name}.html`, content: page(name), store: name === "b" }));
    const bytes = zipFile([...all, { name: "x.css", content: "p {}" }]);
    const { items, skipped } = await readBytes(bytes.subarray(0, bytes.indexOf("PK\x01\x02", 0, "latin1")), "x.zip");
    expect(inWords(items)).toEqual([
      "x.zip! unreadable-file",
      ...["a", "b", "c"].map((name) => `x.zip/${name}.html: ${page(name)}`),
    ]);
    expect(skipped).toEqual([".css file"]);
  });

  test("of a WACZ its WARC files", async () => {
    const wacz = zipFile([
      { name: "datapackage.json", content: "{}" },
      { name: "pages/pages.jsonl", content: '{"format":"json-pages-1.0"}\n' },
      { name: "indexes/index.cdx.gz", content: gzipSync("x") },
      { name: "archive/data.warc.gz", content: gzipSync(warcRecord("conversion", "a", "ຂ່າວ")), store: true },
    ]);
    const { items, skipped } = await readBytes(wacz, "x.wacz");
    expect(inWords(items)).toEqual(["<urn:uuid:a>: ຂ່າວ"]);
    expect(items[0]?.page?.origin?.file).toBe("x.wacz/archive/data.warc.gz");
    expect(skipped).toHaveLength(3);
  });
});

describe("tar", () => {
  const three = ["a", "b", "c"].map((name) => ({ name: `${name}.html`, content: page(name) }));

  test("a damaged header is a failure with its offset, and costs no other file", async () => {
    const bytes = tarFile(three);
    bytes[1024 + 120] = 0x41;
    const { items } = await readBytes(bytes, "x.tar");
    expect(inWords(items)).toEqual([
      `x.tar/a.html: ${page("a")}`,
      "x.tar@1024! unreadable-file",
      `x.tar/c.html: ${page("c")}`,
    ]);
  });

  test("cut anywhere, it says so; damaged when packed, too", async () => {
    const bytes = tarFile(three);
    for (let cut = 512; cut < bytes.length - 1024; cut += 97) {
      const { items } = await readBytes(bytes.subarray(0, cut), "x.tar");
      const whole = inWords(items).filter((words) => words.includes(": "));
      // An entry is whole when its last byte is there, though its padding may not be.
      const expected = three.filter(({ content }, at) => cut >= at * 1024 + 512 + content.length);
      expect([cut, whole.length, items.some((item) => item.failed)]).toEqual([cut, expected.length, true]);
    }
    const packed = gzipSync(bytes);
    packed[packed.length - 6] = (packed.at(-6) ?? 0) ^ 1;
    const { items } = await readBytes(packed, "x.tar.gz");
    expect(items.at(-1)?.failed?.reason).toContain("checksum");
  });
});

describe("gzip", () => {
  test("one page, several members, lines on both sides of a damaged member", async () => {
    expect(inWords((await readBytes(gzipSync(page("x")), "x.html.gz")).items)).toEqual([`x.html.gz: ${page("x")}`]);
    expect(inWords((await readBytes(gzipSync("ຂ່າວ"), "x.txt.gz")).items)).toEqual(["x.txt.gz: ຂ່າວ"]);
    const members = [1, 2, 3].map((at) => gzipSync(`{"id":"${at}a","text":"x"}\n{"id":"${at}b","text":"x"}\n`));
    expect((await readBytes(Buffer.concat(members), "x.ndjson.gz")).items.map(({ page: found }) => found?.id)).toEqual([
      "1a",
      "1b",
      "2a",
      "2b",
      "3a",
      "3b",
    ]);
    members[1]?.fill(0, 12, 30);
    const { items } = await readBytes(Buffer.concat(members), "x.ndjson.gz");
    const ids = items.map((item) => item.page?.id ?? item.failed?.id);
    expect(ids).toContain(`x.ndjson.gz@${members[0]?.length}`);
    expect(ids).toEqual(expect.arrayContaining(["1a", "1b", "3b"]));
  });

  test("padding of zeros is none of the data; garbage is a failure", async () => {
    const bytes = gzipSync('{"id":"a","text":"x"}\n');
    expect((await readBytes(Buffer.concat([bytes, Buffer.alloc(5000)]), "x.ndjson.gz")).items).toHaveLength(1);
    const { items } = await readBytes(Buffer.concat([bytes, Buffer.from("garbage")]), "x.ndjson.gz");
    expect(inWords(items)).toEqual(["a: x", `x.ndjson.gz@${bytes.length}! unreadable-file`]);
  });

  test("what is packed twice, and a page that is too large when unpacked", async () => {
    expect(inWords((await readBytes(gzipSync(gzipSync("x")), "x.gz")).items)).toEqual(["x.gz! unreadable-file"]);
    const large = gzipSync(Buffer.alloc(12 * 1024 * 1024, "ab cd\n"));
    expect(inWords((await readBytes(large, "x.html.gz")).items)).toEqual(["x.html.gz! page-too-large"]);
  });
});

test("the content decides, whatever the name says", async () => {
  const cases: [Uint8Array | string, string][] = [
    [gzipSync(page("x")), "x.html"],
    [page("x"), "x.ndjson"],
    [page("x"), "x.warc.gz"],
    [warcRecord("conversion", "a", page("x")), "x.txt"],
    ['{"id":"a","html":"<!doctype html><p>x</p>"}\n', "x.txt"],
    ['{"id":"a","text":"<!doctype html><p>x</p>"}\n', "x.ndjson.gz"],
    [tarFile([{ name: "a.html", content: page("x") }]), "x.zip"],
    [zipFile([{ name: "a.html", content: page("x") }]), "x.html"],
  ];
  for (const [bytes, name] of cases) {
    const { items } = await readBytes(Buffer.from(bytes), name);
    expect([name, inWords(items).map((words) => words.replace(/^.*?: /u, ""))]).toEqual([name, [page("x")]]);
  }
});

test("a page may begin with a brace, and a file that should be an archive and is none is a failure", async () => {
  expect(inWords((await readBytes(Buffer.from('{"menu": 1} ຂ່າວ'), "x.html")).items)).toEqual([
    'x.html: {"menu": 1} ຂ່າວ',
  ]);
  for (const name of ["x.zip", "x.warc", "x.warc.gz", "x.tar", "x.parquet", "x.tgz", "x.wacz"]) {
    const { items } = await readBytes(Buffer.from("ຂ່າວ"), name);
    expect([name, inWords(items)]).toEqual([name, [`${name}! unreadable-file`]]);
  }
});
