import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../../src/article/record.ts";
import { cleanPage } from "../../../src/clean-page.ts";

const title = "Ferry returns to the upper river after repairs";
const laoTitle = "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ";
const english = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs.",
  "Engineers of the transport office had found that two of its wooden floats were taking water.",
  "Tickets cost as much as before, and the first boat leaves at six in the morning on every day of the week.",
];
const lao = [
  "ເຮືອຂ້າມຟາກທີ່ຂົນສົ່ງຄົນ ແລະ ສິນຄ້າຂ້າມແມ່ນ້ຳຕອນເທິງ ໄດ້ກັບມາແລ່ນອີກ ຫຼັງຈາກສ້ອມແປງເປັນເວລາຫົກອາທິດ.",
  "ນາຍຊ່າງຂອງຫ້ອງການຂົນສົ່ງພົບວ່າ ທຸ່ນໄມ້ສອງໜ່ວຍມີນ້ຳຊຶມເຂົ້າ ຈຶ່ງຕ້ອງປ່ຽນໃໝ່ທັງໝົດກ່ອນລະດູຝົນ.",
  "ລາຄາປີ້ຍັງຄືເກົ່າ ແລະ ເຮືອລຳທຳອິດອອກເວລາຫົກໂມງເຊົ້າ ຂອງທຸກໆມື້ ຕາມຕາຕະລາງທີ່ຕິດໄວ້ທີ່ທ່າເຮືອ.",
];

function record(...parts: readonly string[]): ArticleRecord {
  const result = cleanPage({ id: "1", format: "text", content: parts.join("\n\n") });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const behind = (...tail: readonly string[]): ArticleRecord[] => [
  record(title, "12 May 2026", ...english, ...tail),
  record(laoTitle, "12 ພຶດສະພາ 2026", ...lao, ...tail),
];
const bodies = [english.join("\n\n"), lao.join("\n\n")];

describe("the title of a dump", () => {
  const rest = ["12 May 2026", ...english];
  test.each([
    ["a menu on one line", "Home | Rivers | Roads | Bridges"],
    ["a menu with its gaps lost", "Home Rivers Roads Bridges Markets"],
    ["a menu in lines", "ໜ້າຫຼັກ\nແມ່ນ້ຳ\nຖະໜົນ\nຂົວ"],
    ["a language switch", "English | ລາວ | Français"],
    ["a breadcrumb", "Home > Rivers > Ferry returns to the upper river…"],
    ["the name of the site and a day", "RIVER POST\nTuesday, May 12, 2026"],
  ])("is not %s", (_, front) => expect(record(front, title, ...rest).title).toBe(title));

  test("is not the byline above the date", () =>
    expect(record(`${title}\nBy Noy Sisavath\n12 May 2026`, ...english).title).toBe(title));
  test("is not the lead below it", () => expect(record(title, ...english).title).toBe(title));
  test("loses the section of the breadcrumb that is glued to it", () => {
    const found = record(`Home > Rivers > ${title}`, `${title}Rivers`, ...rest);
    expect([found.title, found.section]).toEqual([title, "Rivers"]);
  });
  test("keeps a word that is a section elsewhere", () => {
    const own = "ແຂວງຈັດງານມະຫາກຳກິລາ";
    expect(record("ໜ້າຫຼັກ\nເສດຖະກິດ\nກິລາ\nສັງຄົມ", own, "12 ພຶດສະພາ 2026", ...lao).title).toBe(own);
  });
});

describe("behind the article of a dump", () => {
  test.each([
    ["tags and tools", ["Tags: river, ferry\nShare this: Facebook X Line"]],
    ["tools of both languages", ["ຄຳສຳຄັນ Tags: ແມ່ນ້ຳ, ferry", "ສະແດງຄວາມເຫັນ Leave a comment\nຊື່ Name\nສົ່ງ Submit"]],
    ["comments", ["2 comments\nSom: at last\nNoy Noy: good news for us all"]],
    ["comments in Lao", ["ຄວາມຄິດເຫັນ (2)\nສົມ: ດີໃຈຫຼາຍ\nນ້ອຍ: ຂອບໃຈທຸກຄົນ"]],
    ["a rating", ["Rate this article: 1 2 3 4 5\nAverage: 4.1 (20 votes)"]],
    [
      "promotions",
      ["ຕິດຕາມພວກເຮົາໄດ້ທີ່ YouTube ແລະ TikTok", "Enjoyed this story? Get the Post in your inbox every Monday."],
    ],
    ["the foot of the page", ["Share Tweet Pin Email", "Road 13, Ban Thalat. Tel: 021 555 019\n© 2026 River Post"]],
  ])("%s are no text", (_, tail) => {
    expect(behind(...tail).map(({ text }) => text)).toEqual(bodies);
    expect(behind(...tail).flatMap(({ related }) => related)).toEqual([]);
  });

  test("turners are other stories", () => {
    const found = behind("Share Tweet Email", "« Previous: Bridge closes\nNext: Market opens »");
    expect(found.map(({ text }) => text)).toEqual(bodies);
    for (const { related } of found)
      expect(related.map((story) => story.title)).toEqual(["Bridge closes", "Market opens"]);
  });

  test("a note about the author leaves with what follows it", () => {
    const note = "Noy Sisavath has written about rivers since 2014. She lives in Pakse with two dogs.";
    const found = record(
      `${title}\nBy Noy Sisavath\n12 May 2026`,
      ...english,
      ...english.map((text) => `${text} `),
      note,
    );
    expect(found.authors).toEqual(["Noy Sisavath"]);
  });

  test.each([
    ["RELATED NEWS", []],
    ["ຂ່າວກ່ຽວຂ້ອງ Related", []],
    ["ທ່ານອາດສົນໃຈ", []],
    ["More ເພີ່ມເຕີມ", []],
    ["", ["Share Tweet Pin Email"]],
  ])("a list under %j", (heading, front) => {
    const stories = [
      "New bell for the old temple of Thalat",
      "Rice bank opens in three villages",
      "Road 8 closed for a week",
    ];
    const list = [heading, ...stories].filter((line) => line !== "").join("\n");
    for (const { related, text } of behind(...front, list, "Developed by the ICT office")) {
      expect(related.map((story) => story.title)).toEqual(stories);
      expect(bodies).toContain(text);
    }
  });

  test("paragraphs behind a line of tools go on", () => {
    const [first = "", second = "", third = ""] = english;
    expect(record(title, "12 May 2026", first, second, "Share Tweet Email", third).text).toBe(english.join("\n\n"));
  });

  test("an article without any sign keeps everything, whatever its length", () => {
    const paragraph = fc.constantFrom(...english, ...lao, "Three boats wait.", "ມີເຮືອສາມລຳ.");
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 3, maxLength: 12 }), (paragraphs) => {
        const numbered = paragraphs.map((text, at) => `${at + 1}, ${text}`);
        expect(record(title, "12 May 2026", ...numbered).text).toBe(numbered.join("\n\n"));
      }),
      { numRuns: 40 },
    );
  });
});

describe("credits of a dump", () => {
  test.each([
    ["Text ບົດ: ທິບພະຈັນ", ["ທິບພະຈັນ"]],
    ["ຂຽນ: ວັນເພັງ ອິນທະປັນຍາ", ["ວັນເພັງ ອິນທະປັນຍາ"]],
    ["ແປໂດຍ: ຄຳພອນ", ["ຄຳພອນ"]],
    ["ຂ່າວ-ພາບ: ແສງຈັນ ພົນສະຫວັນ", ["ແສງຈັນ ພົນສະຫວັນ"]],
    ["(ບຸນທະວີ ສີສຸພັນ)", ["ບຸນທະວີ ສີສຸພັນ"]],
    ["By Mali Vong and Tom Reed", ["Mali Vong", "Tom Reed"]],
  ])("%s", (line, authors) => {
    for (const found of behind(line)) {
      expect(found.authors).toEqual(authors);
      expect(bodies).toContain(found.text);
    }
  });

  test("a name alone beside the date", () => {
    const found = record(`${title}\nNoy Sisavath\n12 May 2026`, ...english);
    expect([found.authors, found.text]).toEqual([["Noy Sisavath"], bodies[0]]);
  });
  test("a place alone beside the date is nobody", () =>
    expect(record(`${title}\nLuang Prabang\n12 May 2026`, ...english).authors).toEqual([]));
  test("a source is the agency, unless it is the paper itself", () => {
    expect(record(title, "12 May 2026", ...english, "ແຫຼ່ງຂ່າວ Source: Xinhua").agency).toBe("Xinhua");
    const own = record(title, "12 May 2026", ...english, "Source: River Post", "© 2026 River Post");
    expect([own.agency, own.text]).toEqual([null, bodies[0]]);
  });
  test("brackets around something else stay", () => {
    for (const line of ["(ພາບຈາກ ຄັງເກັບ)", "(It rained all day)"])
      expect(record(title, "12 May 2026", ...english, line).authors).toEqual([]);
  });
});

describe("one ordinary word between two paragraphs", () => {
  const [first = "", ...rest] = english;
  test.each(["Contact", "French", "FAQ", "Comments", "ຕິດຕໍ່", "ຄວາມຄິດເຫັນ", "Comments ຄຳເຫັນ"])("%s stays", (word) => {
    expect(record(title, "12 May 2026", first, word, ...rest).text).toContain(`\n\n${word}\n\n`);
    const html = cleanPage({
      id: "1",
      format: "html",
      content: `<div><h1>${title}</h1><p>${first}</p><p>${word}</p>${rest.map((text) => `<p>${text}</p>`).join("")}</div>`,
    });
    expect(html.status === "kept" && html.record.text).toContain(`\n\n${word}\n\n`);
  });
  test.each(["Share", "ແຊຣ໌", "Advertisement"])("%s goes: nothing of the text speaks of it", (word) =>
    expect(record(title, "12 May 2026", first, word, ...rest).text).toBe(english.join("\n\n")),
  );
  test("among other tools it goes", () =>
    expect(record(title, "12 May 2026", first, "Contact\nPrint", ...rest).text).toBe(english.join("\n\n")));
  test("a verb stays where the paragraph below goes on about it", () => {
    const below = "Print is what most readers of the village still ask for, the keeper of the library said on Monday.";
    expect(record(title, "12 May 2026", first, "Print", below, ...rest).text).toContain("\n\nPrint\n\n");
  });
});

describe("counters and dates", () => {
  test.each([
    ["12/5/2026 17:58 ເຂົ້າເບິ່ງ 743", 743],
    ["👁 415  💬 2  ↗ 19", 415],
    ["ອ່ານ 15.2K ຄັ້ງ", 15200],
  ])("%s", (line, views) => {
    const found = record(title, line, ...english);
    expect([found.views, found.text]).toEqual([views, bodies[0]]);
  });
  test("a footnote with a date is no day of publication", () => {
    const note = "13 IRS. “Penalties,” May 2025.";
    const found = record(title, ...english, note);
    expect([found.publishedAt, found.text]).toEqual([null, [...english, note].join("\n\n")]);
  });
  test("the dateline of a Lao agency", () => {
    const [first = "", ...rest] = lao;
    const found = record(laoTitle, "12 ພຶດສະພາ 2026", `ວຽງຈັນ, 12 ພຶດສະພາ (ຂປລ.ຊິນຮວາ) - ${first}`, ...rest);
    expect([found.agency, found.text]).toEqual(["KPL", lao.join("\n\n")]);
  });
});
