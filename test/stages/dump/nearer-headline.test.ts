import { describe, expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";

const english = [
  "Twelve weavers of Ban Nayang have opened a shop of their own, where they sell scarves of silk that is dyed with bark and leaves.",
  "The weavers had sold to traders until now, who paid them a third of what visitors pay in town, the head of the group said.",
  "A loan of 40 million kip from the union of women paid for the shop. It is to be paid back within three years.",
];
const lao = [
  "ນາຍຊ່າງຕ່ຳຫູກ 12 ຄົນ ຂອງບ້ານນາຍາງ ໄດ້ເປີດຮ້ານຂາຍຜ້າຂອງຕົນເອງ ເຊິ່ງຂາຍຜ້າຄຽນທີ່ຍ້ອມດ້ວຍເປືອກໄມ້ ແລະ ໃບໄມ້.",
  "ເມື່ອກ່ອນ ນາຍຊ່າງຂາຍໃຫ້ພໍ່ຄ້າ ທີ່ໃຫ້ລາຄາພຽງໜຶ່ງສ່ວນສາມ ຂອງລາຄາທີ່ນັກທ່ອງທ່ຽວຈ່າຍຢູ່ໃນຕົວເມືອງ.",
  "ເງິນກູ້ 40 ລ້ານກີບ ຈາກສະຫະພັນແມ່ຍິງ ໄດ້ໃຊ້ເຂົ້າໃນການສ້າງຮ້ານ ແລະ ຈະຕ້ອງສົ່ງຄືນພາຍໃນສາມປີ.",
];
const englishTitle = "Weavers of Ban Nayang open a shop of their own";
const laoTitle = "ນາຍຊ່າງຕ່ຳຫູກ ບ້ານນາຍາງ ເປີດຮ້ານຂາຍຜ້າຂອງຕົນ";

function titleOf(head: string, body: readonly string[]): string | null {
  const result = cleanPage({ id: "1", format: "text", content: `${head}\n\n${body.join("\n\n")}` }, { reject: false });
  if (result.status !== "kept") throw new Error(result.code);
  // What stands above a title is none of the text.
  expect(result.record.text).toBe(body.join("\n\n"));
  return result.record.title;
}

describe("what sets a headline off is none of it", () => {
  test.each([
    ["🔥 %s"],
    ["🇱🇦 %s 🎉"],
    ["*%s*"],
    ["**%s**"],
    ["_%s_"],
    ["+++ %s +++"],
    [">> %s <<"],
    ["=== %s ==="],
    ["— %s —"],
    ["# %s"],
  ])("%j", (form) => {
    expect(titleOf(`${form.replace("%s", englishTitle)}\n12 May 2026`, english)).toBe(englishTitle);
    expect(titleOf(`${form.replace("%s", laoTitle)}\n12/05/2026`, lao)).toBe(laoTitle);
  });
  test.each([
    "-4 degrees in Phongsaly, and frost on the tea",
    "Why the village school teaches C++",
    "40% of the weavers are under thirty",
  ])("but a sign may belong to it: %j", (title) => expect(titleOf(`${title}\n12 May 2026`, english)).toBe(title));
});

describe("the headline right above the text", () => {
  const heads: readonly (readonly [what: string, head: (title: string, day: string) => string])[] = [
    [
      "below the name of a newsletter",
      (title, day) => `Loom and Dye, the monthly mail for friends of silk\nNo. 17    ${day}\n\n${title}`,
    ],
    [
      "below another story",
      (title, day) => `River Post\nMarket hall of Thalat burns down in the night\n${day}\n\n${title}`,
    ],
    [
      "between rules",
      (title, day) => `[silk-list] Weekly digest, number 112\n${day}\n\n==========\n${title}\n==========`,
    ],
    ["above a rule", (title, day) => `[silk-list] Weekly digest, number 112\n${day}\n\n${title}\n----------`],
    [
      "below a page that is followed",
      (title, day) => `Friends of the Nayang Weavers' Shop\n3,104 followers\n${day}\n${title}`,
    ],
    ["below a page and its button", (title, day) => `ຮ້ານຜ້າໄໝ ບ້ານນາຍາງ ອັບເດດ\nຕິດຕາມ\n${day}\n${title}`],
    ["below a page with its handle", (title, day) => `ຮ້ານຜ້າໄໝ ບ້ານນາຍາງ\n@nayang.silk\n${day}\n${title}`],
    ["below a page that posts to all", (title, day) => `ຮ້ານຜ້າໄໝ ບ້ານນາຍາງ\n${day} · Public\n${title}`],
    [
      "below a note in brackets",
      (title, day) => `Silk News, [${day}]\n[Forwarded from Weavers of the North]\n${title}`,
    ],
    [
      "below its menu in rows",
      (title, day) => `ຮ້ານຜ້າໄໝ ບ້ານນາຍາງ\nຜ້າໄໝ | ຜ້າຝ້າຍ | ສີຍ້ອມທຳມະຊາດ | ຕິດຕໍ່ຫາພວກເຮົາ\n${title}\n${day}`,
    ],
  ];
  test.each(heads)("%s", (_, head) => {
    expect(titleOf(head(englishTitle, "12 May 2026"), english)).toBe(englishTitle);
    expect(titleOf(head(laoTitle, "12/05/2026"), lao)).toBe(laoTitle);
  });
  test("in the language of the text, of two in a row", () => {
    const content = `${laoTitle}\n${englishTitle}\n12/05/2026\n\n${lao.join("\n\n")}`;
    const result = cleanPage({ id: "1", format: "text", content }, { reject: false });
    expect(result.status === "kept" && result.record.title).toBe(laoTitle);
  });
});

describe("what stands between a title and the text is not the title", () => {
  test.each([
    ["a deck", "A loan of 40 million kip paid for it, and the group wants to pay it back within three years"],
    ["the heading of a part", "## Scarves of silk, dyed with bark and leaves"],
    ["a line about pictures", "Pictures from the opening of the shop"],
    ["a caption", "Weavers of the village in front of the shop that they opened in Ban Nayang. Photo: Noy Sisavath"],
    ["a place", "Ban Nayang, Luang Namtha"],
  ])("%s", (_, between) => {
    const result = cleanPage(
      { id: "1", format: "text", content: `${englishTitle}\n12 May 2026\n\n${between}\n\n${english.join("\n\n")}` },
      { reject: false },
    );
    expect(result.status === "kept" && result.record.title).toBe(englishTitle);
  });
  test("a caption, where the title has hardly a word of the text", () => {
    const [title, caption] = ["ສີສັນຂອງແມ່ຍິງ", "ນາງ ຈັນ ນາຍຊ່າງຕ່ຳຫູກ ບ້ານນາຍາງ ເປີດຮ້ານຂາຍຜ້າຂອງຕົນເອງ. ພາບ: ແສງ"];
    const content = `${title} ແລະ ຝັນອັນຍາວໄກ\n12/05/2026\n\n${caption}\n\n${lao.join("\n\n")}`;
    const result = cleanPage({ id: "1", format: "text", content }, { reject: false });
    expect(result.status === "kept" && result.record.title).toBe(`${title} ແລະ ຝັນອັນຍາວໄກ`);
  });
  test("a sentence with a follow button above it", () => {
    const content = `${englishTitle}\nFollow us on Facebook\n12 May 2026\n\n${english.join("\n\n")}`;
    const result = cleanPage({ id: "1", format: "text", content }, { reject: false });
    expect(result.status === "kept" && result.record.title).toBe(englishTitle);
  });
});

test("of a blog's slogan and a headline that its archive has too, the headline is the title; a caption printed twice is none", () => {
  const text = [
    "They have begun to take down the vegetable stalls on the airport road, and the market moves to a new hall by the river.",
    "My bean lady has number 211. She has never had a number before, and has painted it on her basket with a brush.",
  ];
  const titleOf = (...lines: string[]): string | null => {
    const result = cleanPage({ id: "1", format: "text", content: lines.join("\n\n") });
    return result.status === "kept" ? result.record.title : null;
  };
  const headline = "The market moves to the river";
  expect(
    titleOf(
      "Notes from a small capital",
      "Monday, July 21, 2008",
      headline,
      ...text,
      "Archive",
      headline,
      "A fan with one speed",
    ),
  ).toBe(headline);
  const caption = "The vegetable stalls on the airport road";
  expect(titleOf(headline, "Monday, July 21, 2008", caption, ...text, caption)).toBe(headline);
});
