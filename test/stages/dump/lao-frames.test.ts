import { expect, test } from "vitest";
import type { ArticleRecord } from "../../../src/article/record.ts";
import { cleanPage } from "../../../src/clean-page.ts";

const title = "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ";
const paragraphs = [
  "ເຮືອຂ້າມຟາກທີ່ຂົນສົ່ງຄົນ ແລະ ສິນຄ້າຂ້າມແມ່ນ້ຳຕອນເທິງ ໄດ້ກັບມາແລ່ນອີກ ຫຼັງຈາກສ້ອມແປງເປັນເວລາຫົກອາທິດ ຫ້ອງການຂົນສົ່ງໃຫ້ຮູ້.",
  "ນາຍຊ່າງພົບວ່າ ທຸ່ນໄມ້ສອງໜ່ວຍມີນ້ຳຊຶມເຂົ້າ ແລະ ຈັກເກົ່າບໍ່ສາມາດຕ້ານກະແສນ້ຳໄດ້ອີກແລ້ວ ຈຶ່ງຕ້ອງປ່ຽນໃໝ່ທັງໝົດກ່ອນລະດູຝົນ.",
  "ລາຄາປີ້ຍັງຄືເກົ່າ.",
  "ເຮືອລຳທຳອິດອອກເວລາຫົກໂມງເຊົ້າ ຂອງທຸກໆມື້ ຕາມຕາຕະລາງທີ່ຕິດໄວ້ທີ່ທ່າເຮືອ ແລະ ລຳສຸດທ້າຍກັບມາເວລາຫົກໂມງແລງ",
];
const stories = ["ບ້ານຫ້ອມມີນ້ຳສ້າງໃໝ່ສອງແຫ່ງ", "ທະນາຄານເຂົ້າເປີດຢູ່ສາມບ້ານ", "ປິດທາງເລກ 8 ເປັນເວລາໜຶ່ງອາທິດ"];
const list = stories.join("\n");
const heads: Readonly<Record<string, string>> = {
  plain: `${title}\n\n12/05/2026`,
  site: `ແມ່ນ້ຳໂພສ ຂ່າວສານເພື່ອປະຊາຊົນ\nໜ້າຫຼັກ ຂ່າວ ເສດຖະກິດ ສັງຄົມ ກິລາ\n${title}\nວັນທີ 12 ພຶດສະພາ 2026`,
  both: `ໜ້າຫຼັກ Home | ຂ່າວ News | ຕິດຕໍ່ Contact\nLao | English\n\n${title}\n12 May 2026, 10:30 ໂມງ | ເຂົ້າຊົມ: 1,204`,
  crumb: `ໜ້າຫຼັກ > ຂ່າວພາຍໃນ > ${title.slice(0, 25)}...\n${title}\nໂພສໂດຍ: admin ວັນທີ: 12/05/2026`,
  kicker: `ຂ່າວພາຍໃນ\n\n${title}\n\nນ້ອຍ ສີສະຫວາດ\n12/05/2026 | 08:30`,
  search: `ຄົ້ນຫາ\nເຂົ້າສູ່ລະບົບ / ລົງທະບຽນ\nວັນອັງຄານ, 12 ພຶດສະພາ 2026\n${title}\nອ່ານ 450 ຄັ້ງ\nແບ່ງປັນ`,
  caption: `${title}\n12/05/2026\nພາບ: ເຮືອຂ້າມຟາກ`,
  ad: `ໂຄສະນາ\nໂຄສະນາ\nແມ່ນ້ຳໂພສ\n${title}\nຈັນ, 12 ພຶດສະພາ 2026\nFacebook Line WhatsApp`,
  dot: `• ໜ້າຫຼັກ\n• ຂ່າວ\n• ກິລາ\n${title}\n(12/05/2026)`,
};
const tails: Readonly<Record<string, readonly [string, readonly string[], number | null]>> = {
  a: ["ຂ່າວ ແລະ ພາບ: ນ້ອຍ ສີສະຫວາດ", ["ນ້ອຍ ສີສະຫວາດ"], 0],
  b: ["(ຂ່າວ-ພາບ: ນ້ອຍ ສີສະຫວາດ)", ["ນ້ອຍ ສີສະຫວາດ"], 0],
  c: ["ໂດຍ: ນ້ອຍ ສີສະຫວາດ\nແຫຼ່ງຂໍ້ມູນ: ຂປລ", ["ນ້ອຍ ສີສະຫວາດ"], 0],
  d: [`ຂ່າວທີ່ໜ້າສົນໃຈ\n${list}`, [], 3],
  e: [`ຂ່າວຫຼ້າສຸດຈາກພວກເຮົາ\n${list}`, [], 3],
  f: [`ອ່ານຂ່າວອື່ນ\n${stories.map((s) => `${s} (12/05/2026)`).join("\n")}`, [], 3],
  g: [`ແບ່ງປັນຂ່າວນີ້\nFacebook\nTwitter\nຕິດຕາມຂ່າວສານຜ່ານເຟສບຸກ: ແມ່ນ້ຳໂພສ\n\nຂ່າວອື່ນໆທີ່ກ່ຽວຂ້ອງ\n${list}`, [], 3],
  h: ["ຄວາມຄິດເຫັນ 2\nສົມ\nດີຫຼາຍ\nຕອບກັບ\nນ້ອຍ\nຂອບໃຈ\nຕອບກັບ", [], 0],
  i: ["ຕິດຕໍ່ໂຄສະນາ: 020 5555 0100\n\nແມ່ນ້ຳໂພສ © 2026", [], 0],
  j: ["ສະຫງວນລິຂະສິດ ແມ່ນ້ຳໂພສ 2026\nພັດທະນາໂດຍ: ບໍລິສັດ ກຂຄ", [], 0],
  k: [`ຂ່າວກ່ອນໜ້າ: ${stories[0]}\nຂ່າວຕໍ່ໄປ: ${stories[1]}`, [], null],
  l: ["ແທັກ: ແມ່ນ້ຳ, ເຮືອ\nໝວດ: ຂ່າວພາຍໃນ", [], 0],
  m: ["ພາບ: ບຸນມີ\nຮຽບຮຽງ: ນ້ອຍ ສີສະຫວາດ\nຂປລ", ["ນ້ອຍ ສີສະຫວາດ"], 0],
  n: [`ຂ່າວຍອດນິຍົມ\n1\n${stories[0]}\n2\n${stories[1]}\n3\n${stories[2]}`, [], 3],
  o: [`ທ່ານອາດຈະສົນໃຈເລື່ອງນີ້\n${stories.map((s) => `${s}\n5 ມື້ກ່ອນ`).join("\n")}`, [], 3],
  p: ["ໜ້າທີ 1 ຂອງ 3\n1 2 3 ຖັດໄປ", [], 0],
  q: ["#ເຮືອ #ແມ່ນ້ຳ\n\nຖືກໃຈ 12 · ຄຳເຫັນ 3 · ແຊຣ໌ 4", [], 0],
  r: ["ບົດຂຽນໂດຍ ນ້ອຍ ສີສະຫວາດ", ["ນ້ອຍ ສີສະຫວາດ"], 0],
  s: ["ໃຫ້ຄະແນນຂ່າວນີ້\n★★★★☆\n\nສົ່ງຂ່າວນີ້ໃຫ້ໝູ່", [], 0],
};

const body = paragraphs.join("\n\n");

function record(content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

test.each(Object.entries(heads))("a Lao head: %s", (_, head) => {
  const found = record(`${head}\n\n${body}`);
  expect([found.title, found.text, found.related]).toEqual([title, body, []]);
});

test.each(Object.entries(tails))("a Lao tail: %s", (_, [tail, authors, related]) => {
  const found = record(`ແມ່ນ້ຳໂພສ\nໜ້າຫຼັກ | ຂ່າວ | ກິລາ\n\n${title}\n12/05/2026\n\n${body}\n\n${tail}`);
  expect([found.title, found.text, found.authors]).toEqual([title, body, authors]);
  if (related !== null) expect(found.related.map((story) => story.title)).toEqual(stories.slice(0, related));
});
