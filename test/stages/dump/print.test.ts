import { describe, expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";

const clean = (lines: readonly string[]) => {
  const result = cleanPage({ id: "print", format: "text", content: lines.join("\n") }, { reject: false });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
};

const english = [
  "4",
  "QUAY COURIER, Tuesday, March 4, 2025",
  "Old ferry to stop for",
  "the whole of next month",
  "By IDA MOORLAND",
  "The ferry at Old Landing will stop for a",
  "month from Monday, because the cable that",
  "pulls it over the river has to be re-",
  "placed. The harbour office said that boats",
  "would carry people, but no cars.",
  'Traders fear for the market. "I sell half',
  'of my fish to the other bank," said Joan',
  "Tidewell, who keeps a stall there and has",
  "Turn to page 7",
  "\f7",
  "QUAY COURIER, Tuesday, March 4, 2025",
  "From page 4",
  "done so for thirty years. The office wants",
  "to pay for the days that are lost.",
  "The cable is from 1998 and has snapped two",
  "times, but nobody was hurt on the river.",
];
const index = ["INSIDE", "Otters come back to the weir 9", "Night train gets a new bell 12"];

test("an article that jumps from page to page of a paper is one text without what print puts between", () => {
  const { title, text, related, publishedAt } = clean([...english, ...index]);
  expect(title).toBe("Old ferry to stop for the whole of next month");
  expect(publishedAt).toContain("2025-03-04");
  expect(text).toContain("has to be replaced. The harbour office");
  expect(text).toContain("done so for thirty years. The office wants to pay");
  expect(text).toContain("nobody was hurt on the river.");
  for (const line of ["page 7", "page 4", "QUAY COURIER", "INSIDE"]) expect(text).not.toContain(line);
  expect(related.map((story) => story.title)).toEqual(["Otters come back to the weir", "Night train gets a new bell"]);
});

test("the same in Lao", () => {
  const head = "ໜັງສືພິມທ່າເກົ່າ | ສະບັບທີ 9";
  const { text, related, removed } = clean([
    `${head} | ວັນອັງຄານ 4 ມີນາ 2025`,
    "2",
    "",
    "ທ່າເຮືອບັກຢຸດແລ່ນໜຶ່ງເດືອນ",
    "",
    "ທ່າເຮືອບັກບ້ານທ່າເກົ່າ ຈະຢຸດແລ່ນໜຶ່ງເດືອນ",
    "ນັບແຕ່ວັນຈັນນີ້ ຍ້ອນສາຍເຫຼັກທີ່ລາກເຮືອຂ້າມນ້ຳ",
    "ຕ້ອງໄດ້ປ່ຽນໃໝ່ທັງໝົດ ເຊິ່ງໃຊ້ມາແຕ່ປີ 1998 ພຸ້ນ",
    "ແລະ ຂາດໄປແລ້ວສອງເທື່ອ.",
    "ອ່ານຕໍ່ໜ້າ 6",
    "\f6",
    "ຕໍ່ຈາກໜ້າ 2",
    head,
    "ຫ້ອງການທ່າເຮືອ ແຈ້ງວ່າ ຈະມີເຮືອນ້ອຍຮັບສົ່ງ",
    "ຄົນຂ້າມຟາກທຸກໆເຄິ່ງຊົ່ວໂມງ ແຕ່ລົດໃຫຍ່ຕ້ອງໄປ",
    "ຂ້າມຂົວຢູ່ບ້ານໂພນທອງ ແລະ ຈ່າຍຄ່າຂ້າມຄືເກົ່າ.",
    "",
    "ອ່ານໃນສະບັບນີ້",
    "ລົດໄຟກາງຄືນ ມີກະດິ່ງໃໝ່ ........ ໜ້າ 5",
    "ນາກກັບຄືນມາຢູ່ຝາຍນ້ຳ ........ ໜ້າ 8",
    "QC_09_2025_v2.indd 6 03/03/2025 18:02:44",
  ]);
  expect(text).toContain("ຕ້ອງໄດ້ປ່ຽນໃໝ່ທັງໝົດ ເຊິ່ງໃຊ້ມາແຕ່ປີ 1998 ພຸ້ນ ແລະ ຂາດໄປແລ້ວສອງເທື່ອ.");
  expect(text).toContain("ຫ້ອງການທ່າເຮືອ ແຈ້ງວ່າ ຈະມີເຮືອນ້ອຍຮັບສົ່ງ ຄົນຂ້າມຟາກ");
  for (const line of ["ໜ້າ 6", "ໜ້າ 2", "ສະບັບທີ 9", "indd"]) expect(text).not.toContain(line);
  expect(related.map((story) => story.title)).toEqual(["ລົດໄຟກາງຄືນ ມີກະດິ່ງໃໝ່", "ນາກກັບຄືນມາຢູ່ຝາຍນ້ຳ"]);
  const rules = new Set(removed.map(({ rule }) => rule));
  for (const rule of ["page-jump", "page-head", "print-slug"]) expect(rules).toContain(rule);
});

describe("look-alikes stay", () => {
  const paragraphs = [
    "The harbour office has counted the boats of the river again and found more of them than in any year before the flood.",
    "Most belong to families who fish for their own table, and only a few carry people or sand from one bank to the other.",
  ];

  test("numbered parts, and names that return beside numbers", () => {
    const parts = ["1", paragraphs[0] ?? "", "2", paragraphs[1] ?? ""];
    const { text } = clean(["Boats of the river counted", "", ...parts]);
    expect(text.split("\n").filter((line) => line === "2")).toEqual(["2"]);
    const scores = ["Old Landing Rowers", "3", "Mill Road Rowers", "1", "Old Landing Rowers", "2", "Weir Rowers", "2"];
    const league = clean([
      "Boats race on the river",
      "",
      ...paragraphs,
      "",
      ...scores,
      "",
      ...paragraphs.map((line) => `${line} So it was.`),
    ]);
    expect(league.text.match(/Old Landing Rowers/gu)).toHaveLength(2);
  });

  test("a sentence that names a page", () => {
    const { text } = clean([
      "Boats of the river counted",
      "",
      ...paragraphs,
      "Turn to page 6 of the report and you find the names of them all, the office says.",
    ]);
    expect(text).toContain("Turn to page 6 of the report");
    const lao = "ຄູບອກນັກຮຽນໃຫ້ເປີດປຶ້ມ ແລ້ວອ່ານຕໍ່ໜ້າ 7 ຈົນຈົບບົດ ກ່ອນຈະຕອບຄຳຖາມທັງໝົດໃນທ້າຍບົດຮຽນ.";
    expect(clean(["ນັກຮຽນອ່ານປຶ້ມ", "", lao, lao.replace("7", "8")]).text).toContain("ອ່ານຕໍ່ໜ້າ 7");
  });
});
