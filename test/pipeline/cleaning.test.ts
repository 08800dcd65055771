import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cleaning } from "../../src/article/cleaning.ts";
import type { Page } from "../../src/article/page.ts";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { anyPage } from "./pages.ts";

const pipelines = {
  strict: createPipeline({ reject: false, cleaning: "strict" }),
  normal: createPipeline({ reject: false }),
  lenient: createPipeline({ reject: false, cleaning: "lenient" }),
};

function recordOf(page: Page, cleaning: Cleaning): ArticleRecord {
  const result = pipelines[cleaning].run(page);
  if (result.status !== "kept") throw new Error(`${result.status} ${result.code} ${result.reason}`);
  return result.record;
}

/** How often each character stands in what was removed from each block. */
function removedCharacters({ removed }: ArticleRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { block, text } of removed) {
    for (const character of text.replaceAll(/\s/gu, "")) {
      const key = `${block} ${character}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function expectWithin(less: ArticleRecord, more: ArticleRecord): void {
  const all = removedCharacters(more);
  for (const [key, count] of removedCharacters(less)) expect(all.get(key) ?? 0).toBeGreaterThanOrEqual(count);
}

const english = [
  "The bridge over the upper river was closed on Monday after the water had carried away two of its wooden piers.",
  "Engineers of the transport office said that repairs would take at least six weeks and cost about 900 million kip.",
  "Until then a ferry carries people and goods from one bank to the other between six in the morning and six at night.",
  "The schools on the far bank remain open, and the teachers have found rooms in the village for the time being.",
];
const lao = [
  "ອົງການປົກຄອງແຂວງໄດ້ມອບອຸປະກອນການຮຽນການສອນໃຫ້ໂຮງຮຽນປະຖົມ 12 ແຫ່ງ ໃນເຂດຊົນນະບົດຫ່າງໄກສອກຫຼີກ ພ້ອມທັງສັນຍາຈະສ້ອມແປງຫໍພັກຄູໃຫ້ສຳເລັດພາຍໃນປີນີ້.",
  "ປະຊາຊົນ 12 ບ້ານ ໃນເມືອງນາແກ້ວ ມີນ້ຳປະປາໃຊ້ຕະຫຼອດປີແລ້ວ ຫຼັງຈາກໂຄງການກໍ່ສ້າງລະບົບນ້ຳໄດ້ສຳເລັດໃນເດືອນກຸມພາ.",
  "ທ່ານ ຄຳຫຼ້າ ກ່າວວ່າ ດຽວນີ້ ນ້ຳມາຮອດເຮືອນ ແລະ ຂອບໃຈທຸກພາກສ່ວນທີ່ໄດ້ຊ່ວຍເຫຼືອ ໃນໄລຍະຜ່ານມາ.",
  "ຊາວນາໃນເມືອງນີ້ເກັບກ່ຽວເຂົ້ານາປີສຳເລັດແລ້ວ ຫຼາຍກວ່າ 80 ສ່ວນຮ້ອຍ ຂອງເນື້ອທີ່ທັງໝົດ.",
];
const pageOf = (paragraphs: readonly string[]): Page => ({
  id: "page",
  format: "html",
  content: `<h1>Bridge over the upper river is closed</h1><article>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`,
});
const doubtful =
  "The report was sent by [name] to [email] on Monday, and the board has read it. It meets in March. Then it votes.";
const sure = "Sure! Here is the rewritten article:";
const likely = "The article has been rewritten for clarity.";

const set: readonly Page[] = [english, lao, [...lao.slice(0, 2), ...english.slice(0, 2)]].flatMap((paragraphs) => [
  pageOf(paragraphs),
  pageOf([sure, ...paragraphs]),
  pageOf([...paragraphs, likely]),
  pageOf([...paragraphs, ...english, ...lao, paragraphs[0] ?? ""]),
  pageOf(["Certainly!", ...paragraphs]),
  pageOf([...paragraphs.slice(0, 2), doubtful, ...paragraphs.slice(2)]),
  pageOf([`${(paragraphs[0] ?? "").slice(0, 90)}…`, ...paragraphs]),
  pageOf([paragraphs[0] ?? "", `${paragraphs[1]} I hope this version meets your needs.`, ...paragraphs.slice(2)]),
]);

describe("strict removes what normal does and more, normal what lenient does and more", () => {
  test("on pages in both languages with residue of every degree of doubt", () => {
    let moved = 0;
    for (const page of set) {
      const [strict, normal, lenient] = (["strict", "normal", "lenient"] as const).map((name) => recordOf(page, name));
      if (!strict || !normal || !lenient) throw new Error("no record");
      expectWithin(normal, strict);
      expectWithin(lenient, normal);
      if (strict.text !== normal.text) moved++;
      if (lenient.text !== normal.text) moved++;
    }
    expect(moved).toBeGreaterThan(5);
  });

  test("on any page", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const normal = recordOf(page, "normal");
        expectWithin(normal, recordOf(page, "strict"));
        expectWithin(recordOf(page, "lenient"), normal);
      }),
      { numRuns: 150 },
    );
  });
});

describe("flags", () => {
  test("lenient keeps a doubtful removal, with a flag; what is certain goes all the same", () => {
    const page = pageOf([...english, likely]);
    expect(recordOf(page, "normal").text).not.toContain(likely);
    const kept = recordOf(page, "lenient").blocks.find(({ text }) => text === likely);
    expect(kept?.flags).toContain("possible-assistant-residue");
    expect(recordOf(pageOf([...english, "Email Print 3598"]), "lenient").text).not.toContain("3598");
  });

  test("a sentence that was cut out comes back where it stood", () => {
    const paragraph = `${english[1]} I hope this version meets your needs.`;
    const page = pageOf([english[0] ?? "", paragraph, ...english.slice(2)]);
    const normal = recordOf(page, "normal");
    expect(normal.removed).toMatchObject([{ text: "I hope this version meets your needs." }]);
    const block = recordOf(page, "lenient").blocks.find(({ text }) => text === paragraph);
    expect(block?.flags).toContain("possible-assistant-residue");
  });

  test("what normal flags, strict removes", () => {
    const [first = ""] = lao;
    const page = pageOf([...lao, ...english, first]);
    expect(recordOf(page, "normal").blocks.at(-1)?.flags).toContain("repeated");
    expect(recordOf(page, "strict").removed).toMatchObject([{ rule: "repeated-paragraph", text: first }]);
  });

  test("strict does not empty a page about which everything is in doubt", () => {
    const [first = ""] = english;
    expect(recordOf(pageOf([first]), "strict").text).toBe(first);
  });
});

describe("pull quotes", () => {
  const quote = "repairs would take at least six weeks and cost about 900 million kip";
  const laoQuote = "ໂຮງຮຽນປະຖົມ 12 ແຫ່ງ ໃນເຂດຊົນນະບົດຫ່າງໄກສອກຫຼີກ ພ້ອມທັງສັນຍາຈະສ້ອມແປງຫໍພັກຄູ";
  const quoted = (paragraphs: readonly string[], words: string): Page => ({
    ...pageOf(paragraphs),
    content: String(pageOf(paragraphs).content).replace("</article>", `<blockquote>“${words}”</blockquote></article>`),
  });

  test.each([
    ["English", quoted(english, quote), quote],
    ["Lao", quoted(lao, laoQuote), laoQuote],
  ])("stay by default and go by choice (%s)", (_, page, words) => {
    expect(recordOf(page, "normal").blocks.at(-1)?.text).toContain(words);
    const result = cleanPage(page, { pullQuotes: "remove" });
    if (result.status !== "kept") throw new Error(result.reason);
    expect(result.record.removed).toMatchObject([{ rule: "pull-quote", text: `“${words}”` }]);
    expect(result.record.text).toContain(words);
  });

  test("a refrain, and a quote that says something else, are no pull quotes", () => {
    const refrain = "“We will be back next year,” said the captain.";
    const other = quote.replace("six", "ten");
    const result = cleanPage(quoted([english[0] ?? "", refrain, english[1] ?? "", refrain], other), {
      pullQuotes: "remove",
    });
    if (result.status !== "kept") throw new Error(result.reason);
    expect(result.record.removed).toEqual([]);
  });
});

describe("configuration", () => {
  test("the default is the normal bar and its hash; each choice has a hash of its own", () => {
    const hash = (options: Parameters<typeof createPipeline>[0]): string =>
      createPipeline(options).describe().configHash;
    expect(hash({ cleaning: "normal", pullQuotes: "keep" })).toBe(hash({}));
    const hashes = [{}, { cleaning: "strict" }, { cleaning: "lenient" }, { pullQuotes: "remove" }] as const;
    expect(new Set(hashes.map(hash)).size).toBe(4);
  });

  test("unknown values are refused", () => {
    expect(() => createPipeline(JSON.parse('{"cleaning":"harsh"}'))).toThrow(RangeError);
    expect(() => createPipeline(JSON.parse('{"pullQuotes":"maybe"}'))).toThrow(RangeError);
  });
});
