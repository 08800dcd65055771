import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { RunEntry } from "../../src/batch/finished-run.ts";
import { comparison } from "../../src/report/page/comparison.ts";
import { type Child, h } from "../../src/report/page/element.ts";
import { toHtml } from "../../src/report/page/html.ts";
import { unsafe } from "../../src/report/page/unsafe.ts";
import { visible } from "../../src/report/page/visible.ts";
import { english, lao } from "../../src/report/page/words.data.ts";
import { speech } from "../../src/report/page/words.ts";
import { countMap, furtherNames } from "../../src/report/run/count-map.ts";
import { createEmbedding } from "../../src/report/run/embedding.ts";
import { lengthTally } from "../../src/report/run/length-tally.ts";
import { linkModules } from "../../src/report/run/link-modules.ts";
import { periodsOf } from "../../src/report/run/periods.ts";

/** All text below elements, in order. */
function textOf(children: readonly Child[]): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child.children))).join("");
}
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const laoText = fc
  .array(fc.constantFrom("ຂົວ", "ແຫ່ງໃໝ່", " ", "bridge", "300", "ນ້ຳ", ". "), { maxLength: 25 })
  .map((words) => words.join(""));

describe("views", () => {
  test("text and attributes come back from HTML as they went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, value) => {
        const html = toHtml(h("p", { title: value }, text, h("b", {}, text)));
        const [element] = parseDocument(html).children;
        if (element?.type !== "tag") throw new Error(html);
        expect(element.attribs).toEqual({ title: value });
        expect(element.children).toHaveLength(text === "" ? 1 : 2);
        const [own] = element.children;
        if (text !== "") expect(own && "data" in own ? own.data : undefined).toBe(text);
      }),
    );
  });

  test("what is shown of a text holds nothing that acts, and loses nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        const plain = textOf(shown).replaceAll(/[\n\t\r]/gu, "");
        expect(plain).not.toMatch(unsafe);
        const back = shown
          .map((child) =>
            typeof child === "string" ? child : String.fromCodePoint(Number.parseInt(textOf([child]).slice(2), 16)),
          )
          .join("");
        expect(back).toBe(text);
      }),
    );
  });

  test("a comparison holds both texts whole, and marks nothing where they are the same", () => {
    fc.assert(
      fc.property(laoText, laoText, (before, after) => {
        const compared = comparison(before, after);
        expect(textOf(compared.before)).toBe(before);
        expect(textOf(compared.after)).toBe(after);
        const same = comparison(before, before);
        expect([...same.before, ...same.after].every((child) => typeof child === "string")).toBe(true);
      }),
    );
    const { before, after } = comparison("ຂົວຍາວສາມຮ້ອຍແມັດ", "ຂົວຍາວສີ່ຮ້ອຍແມັດ");
    const marked = (children: readonly Child[]): string =>
      textOf(children.filter((child) => typeof child !== "string"));
    expect(marked(before)).toContain("ສາມ");
    expect(marked(after)).toContain("ສີ່");
    expect(marked(before)).not.toContain("ຂົວ");
  });
});

describe("words", () => {
  test("both languages have the same places to fill, and the Lao ones are Lao", () => {
    const places = (phrase: string): string[] => [...phrase.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort();
    for (const [name, phrase] of Object.entries(english)) {
      const other = lao[name as keyof typeof english];
      expect(places(other), name).toEqual(places(phrase));
      if (/[a-z]{2}/u.test(phrase.replaceAll(/\{\w+\}|khao/gu, ""))) expect(other, name).toMatch(/\p{Script=Lao}/u);
    }
  });

  test("numbers and shares are written the same everywhere, and no share is rounded to all or nothing", () => {
    const [en, lo] = [speech("en"), speech("lo")];
    expect([0, 999, 1000, 1234567, 12.5].map(en.number)).toEqual(["0", "999", "1,000", "1,234,567", "12.5"]);
    expect([1234567, 12.5].map(lo.number)).toEqual(["1.234.567", "12,5"]);
    const shares = [0, 0.0001, 0.034, 0.5, 0.996, 0.9999, 1];
    expect(shares.map(en.percent)).toEqual(
      ["0 %", "<0.1 %", "3.4 %", "50 %", ">99 %", ">99 %", "100 %"].map((text) => text.replace(" ", "\u00a0")),
    );
    expect(en.say("found", { count: 1234, all: 5000 })).toBe("1,234 of 5,000 pages");
  });
});

describe("counting", () => {
  test("the median is one of the lengths, with half of them at it or above", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 }), (lengths) => {
        const tally = lengthTally();
        for (const length of lengths) tally.add(length);
        const sorted = lengths.toSorted((a, b) => b - a);
        expect(tally.median()).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
        expect(tally.lengths().reduce((sum, { count }) => sum + count, 0)).toBe(lengths.length);
      }),
    );
  });

  test("months have no gaps; many months, or years alone, become years; old years are gathered", () => {
    const count = (name: string, number = 1): { name: string; count: number } => ({ name, count: number });
    expect(periodsOf([count("2024-12"), count("2025-02", 3)])).toEqual([
      count("2024-12"),
      count("2025-01", 0),
      count("2025-02", 3),
    ]);
    expect(periodsOf([count("2019-12"), count("2025-02")]).map(({ name }) => name)).toEqual([
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
    expect(periodsOf([count("2024"), count("2024-03", 2)])).toEqual([count("2024", 3)]);
    const old = periodsOf([count("1801-01", 2), count("1900-01"), count("2025-01")]);
    expect(old).toHaveLength(41);
    expect(old[0]).toEqual(count("…", 3));
    expect(periodsOf([])).toEqual([]);
  });

  test("a table of names does not grow with a run that makes up names", () => {
    const counts = countMap();
    for (let at = 0; at < 25_000; at++) counts.add(`name-${at}`);
    const sorted = counts.sorted();
    expect(sorted[0]).toEqual({ name: furtherNames, count: 5_000 });
    expect(sorted).toHaveLength(20_001);
  });

  test("columns and packs hold every page once, in order", () => {
    const embedding = createEmbedding();
    const text = "x".repeat(150_000);
    const removal = { stage: "s", rule: "r", reason: "", path: "", block: 0, duplicateOf: null, confidence: 0.4, text };
    for (let at = 0; at < 7; at++) {
      const source = { file: null };
      const entry: RunEntry = {
        status: "rejected",
        id: `${at}`,
        url: null,
        code: "c",
        reason: "",
        source,
        removed: [removal],
      };
      embedding.add(entry);
    }
    const { index, packs } = embedding.finish();
    const unpacked = (packed: string): ReturnType<typeof JSON.parse> =>
      JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8"));
    const columns = unpacked(index);
    expect(columns.ids).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
    expect(columns.packs).toEqual([0, 3, 6]);
    expect(columns.strings[columns.statuses[6]]).toBe("rejected c");
    expect(columns.confidence).toEqual(Array(7).fill(0.4));
    expect(packs.flatMap((pack) => unpacked(pack).map(({ id }: { id: string }) => id))).toEqual(columns.ids);
  });
});

describe("linking the modules of the page", () => {
  const linked = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), "khao-link-"));
    try {
      for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
      return await linkModules(pathToFileURL(join(folder, "main.js")));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test("each runs once, after what it imports, and names of one do not meet those of another", async () => {
    const script = await linked({
      "main.js":
        'import { add as plus } from "./add.js";\nimport { one } from "./one.js";\nconst hidden = 5;\nresult.push(plus(one, hidden));\n',
      "add.js":
        'import { one } from "./one.js";\nconst hidden = 1;\nexport function add(a, b) {\n  return a + b + hidden - one;\n}\n',
      "one.js": "result.push('one');\nexport const one = 1;\n",
    });
    const result: unknown[] = [];
    new Function("result", script)(result);
    expect(result).toEqual(["one", 6]);
  });

  test("what it cannot link is an error", async () => {
    await expect(linked({ "main.js": 'import fs from "node:fs";\n' })).rejects.toThrow("import or export");
    await expect(linked({ "main.js": 'import { join } from "node:path";\n' })).rejects.toThrow(
      "only modules of this project",
    );
    await expect(
      linked({
        "main.js": 'import { a } from "./a.js";\n',
        "a.js": 'import { b } from "./main.js";\nexport const a = 1;\n',
      }),
    ).rejects.toThrow("each other");
  });
});
