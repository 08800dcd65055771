import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const title = "Early rice harvest begins in the north";
const body = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
  "The weather service expects dry days until the end of the month, which gives farmers time to thresh the crop.",
];

function kept(format: "html" | "text", content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const prose = body.map((text) => `<p>${text}</p>`).join("");
const above = (line: string): ArticleRecord[] => [
  kept("html", `<div><h1>${title}</h1><div>${line}</div>${prose}</div>`),
  kept("text", [title, line, ...body].join("\n")),
];
const below = (line: string): ArticleRecord[] => [
  kept("html", `<div><h1>${title}</h1>${prose}<p>${line}</p></div>`),
  kept("text", [title, "12/05/2025", ...body, line].join("\n")),
];

describe("credit lines name the authors and leave the text", () => {
  test.each([
    ["By Somchit Vongsa | 12 May 2025 | 1,204 views", ["Somchit Vongsa"]],
    ["By Noy Phone", ["Noy Phone"]],
    ["Written by: Khamla Sisouk", ["Khamla Sisouk"]],
    ["Reporter: Khamla Sisouk | 12 May 2025", ["Khamla Sisouk"]],
    ["ໂດຍ: ຄຳຫຼ້າ ສີສຸກ | 12/05/2025", ["ຄຳຫຼ້າ ສີສຸກ"]],
    ["ໂດຍ ຄຳຫຼ້າ ສີສຸກ", ["ຄຳຫຼ້າ ສີສຸກ"]],
    ["ນັກຂ່າວ: ບຸນມີ", ["ບຸນມີ"]],
  ])("above the text: %s", (line, authors) => {
    for (const record of above(line)) {
      expect(record.authors).toEqual(authors);
      expect(record.text).toBe(body.join("\n\n"));
    }
  });

  test.each([
    ["ຂ່າວ: ຄຳຫຼ້າ ສີສຸກ", ["ຄຳຫຼ້າ ສີສຸກ"]],
    ["By Times Reporters", ["Times Reporters"]],
    ["ພາບ: ບຸນມີ", []],
    ["Photo: Bounmy", []],
  ])("below the text: %s", (line, authors) => {
    for (const record of below(line)) {
      expect(record.authors).toEqual(authors);
      expect(record.text).toBe(body.join("\n\n"));
    }
  });
});

describe("authors of the markup", () => {
  test("JSON-LD names several, and their visible line leaves", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: title,
      author: [
        { "@type": "Person", name: "Ann Keo" },
        { "@type": "Person", name: "Bob Sy" },
      ],
    });
    const record = kept(
      "html",
      `<script type="application/ld+json">${data}</script><main><h1>${title}</h1><div class="byline">Ann Keo and Bob Sy</div>${prose}</main>`,
    );
    expect(record.authors).toEqual(["Ann Keo", "Bob Sy"]);
    expect(record.text).toBe(body.join("\n\n"));
  });

  test("a byline by class", () => {
    expect(kept("html", `<div><h1>${title}</h1><div class="author-name">ສົມຈິດ</div>${prose}</div>`).authors).toEqual([
      "ສົມຈິດ",
    ]);
  });

  test.each(["admin", "Editor", "https://example.org/author/1"])("%s is nobody", (name) => {
    expect(kept("html", `<meta name="author" content="${name}"><div><h1>${title}</h1>${prose}</div>`).authors).toEqual(
      [],
    );
  });
});

describe("text that only begins like a credit stays", () => {
  test.each([
    "By Monday evening the water had fallen by half a metre, and the first families returned to their houses on the bank.",
    "ໂດຍສະເພາະແມ່ນບັນດາເມືອງທີ່ຢູ່ຕິດແຄມນ້ຳ ຊຶ່ງປະຊາຊົນຫຼາຍກວ່າ 300 ຄອບຄົວໄດ້ຮັບຜົນກະທົບຈາກນ້ຳຖ້ວມໃນປີນີ້",
    "ຂ່າວສານທີ່ອອກມານັ້ນບໍ່ເປັນຄວາມຈິງ ເຈົ້າໜ້າທີ່ກ່າວຕໍ່ສື່ມວນຊົນໃນຕອນເຊົ້າຂອງວັນຈັນ ທີ່ຫ້ອງວ່າການແຂວງ",
    "Photographs of the flood were shown to the members of the assembly before the vote was taken on Monday.",
  ])("%s", (line) => {
    for (const record of [...above(`</div><p>${line}</p><div>`).slice(0, 1), ...below(line)]) {
      expect(record.text).toContain(line);
      expect(record.authors).toEqual([]);
    }
  });
});
