import { expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";

const english = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the transport office said.",
  "Engineers had found that two of its wooden floats were taking water, and that the old engine could no longer hold the boat against the current.",
  "Tickets cost as much as before.",
  '"We waited long enough," said Mr Bounmy, who sells fish on the far bank.',
  "The first boat leaves at six in the morning on every day of the week, and the last one comes back at six in the evening.",
].join("\n\n");
const lao = [
  "ເຮືອຂ້າມຟາກທີ່ຂົນສົ່ງຄົນ ແລະ ສິນຄ້າຂ້າມແມ່ນ້ຳຕອນເທິງ ໄດ້ກັບມາແລ່ນອີກ ຫຼັງຈາກສ້ອມແປງເປັນເວລາຫົກອາທິດ ຫ້ອງການຂົນສົ່ງໃຫ້ຮູ້.",
  "ນາຍຊ່າງພົບວ່າ ທຸ່ນໄມ້ສອງໜ່ວຍມີນ້ຳຊຶມເຂົ້າ ແລະ ຈັກເກົ່າບໍ່ສາມາດຕ້ານກະແສນ້ຳໄດ້ອີກແລ້ວ ຈຶ່ງຕ້ອງປ່ຽນໃໝ່ທັງໝົດກ່ອນລະດູຝົນ.",
  "ລາຄາປີ້ຍັງຄືເກົ່າ.",
  "ເຮືອລຳທຳອິດອອກເວລາຫົກໂມງເຊົ້າ ຂອງທຸກໆມື້ ຕາມຕາຕະລາງທີ່ຕິດໄວ້ທີ່ທ່າເຮືອ ແລະ ລຳສຸດທ້າຍກັບມາເວລາຫົກໂມງແລງ.",
].join("\n\n");

/** What stands in front of a text, and the title in it. */
const heads: readonly (readonly [head: string, title: string])[] = [
  [
    "   #[1]River Post » Feed\n\n   [2]River Post\n\n     * [3]Home\n     * [4]Politics\n     * [5]Economy\n\n   [6]English [7]ລາວ\n\nFerry returns to the upper river after six weeks of repairs\n\n   By [8]Noy Sisavath\n   12 May 2026\n",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "[Home](/) | [News](/news)\n\n# Ferry returns to the upper river after six weeks of repairs\n\n*12 May 2026*",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "Ferry returns to the upper river after six weeks of repairs - River Post\nHome News Sport Business Contact\nFerry returns to the upper river after six weeks of repairs\n12 May 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "Title: Ferry returns to the upper river after six weeks of repairs\nDate: 12 May 2026\nAuthor: Noy Sisavath\nURL: https://river.example/1",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "RIVER POST\nHome  Rivers  Roads\n\nTRANSPORT\nFerry returns to the upper river after six weeks of repairs\n12 May 2026 | 5 min read",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post\n12 May 2026\nFerry returns to the upper river after six weeks of repairs",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post\nBreaking: Market burns down in Thalat\nHome | Rivers | Roads\nFerry returns to the upper river after six weeks of repairs\nPosted 12 May 2026 by admin",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post\nTrending now\nMarket burns down in Thalat\nTwo schools share one bus\n\nHome > Rivers\nFerry returns to the upper river after six weeks of repairs\n12 May 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post\nVientiane 31°C  Humidity 70%\nUSD 21,640 THB 640\nFerry returns to the upper river after six weeks of repairs\nTuesday 12 May 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "We use cookies to make this site better. By going on you agree to our policy.\nAccept\n\nRiver Post\nFerry returns to the upper river after six weeks of repairs\nMay 12, 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post\n\nFerry returns to the upper river after six weeks of repairs, and\nfares stay as they were\n\n12 May 2026",
    "Ferry returns to the upper river after six weeks of repairs, and fares stay as they were",
  ],
  [
    "Username\nPassword\nLogin\nRegister\nRiver Post | Lao and English news\nFerry returns to the upper river after six weeks of repairs\n12/05/2026 14:30\nViews: 120",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "RIVER POST\n\nFERRY RETURNS TO THE UPPER RIVER AFTER SIX WEEKS OF REPAIRS\n\nVIENTIANE, May 12 (KPL) -- ",
    "FERRY RETURNS TO THE UPPER RIVER AFTER SIX WEEKS OF REPAIRS",
  ],
  [
    "Home » Rivers » Ferry\nWhy did the ferry stop, and will it last this time?\n12 May 2026, 14:30",
    "Why did the ferry stop, and will it last this time?",
  ],
  [
    "ໜ້າຫຼັກ\nຂ່າວ\nເສດຖະກິດ\nກ່ຽວກັບພວກເຮົາ\nເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ\n12/05/2026\nອ່ານ: 450",
    "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    "ໜັງສືພິມແມ່ນ້ຳ\nວັນອັງຄານ ທີ 12 ພຶດສະພາ 2026\nໜ້າຫຼັກ | ຂ່າວພາຍໃນ | ຕ່າງປະເທດ\nຂ່າວພາຍໃນ\nເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ\nໂດຍ: ນ້ອຍ ສີສະຫວາດ",
    "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    "ສຳນັກຂ່າວແມ່ນ້ຳ\nເຂົ້າສູ່ລະບົບ\nເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ\nວັນທີ 12 ພຶດສະພາ 2026 ເວລາ 14:30 ໂມງ",
    "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    "ດ່ວນ: ໄຟໄໝ້ຕະຫຼາດທ່າລາດ\nໜ້າຫຼັກ › ຂ່າວ › ສັງຄົມ\nເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ\nໂພສ: 12 ພ.ພ 2026 👁 300",
    "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    "ແມ່ນ້ຳໂພສ\n12 ພຶດສະພາ ເວລາ 14:30\nເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ",
    "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    'River Post\n"We waited long enough": ferry returns to the upper river\nBy NOY SISAVATH, staff writer\n12 May 2026',
    '"We waited long enough": ferry returns to the upper river',
  ],
  [
    "Ferry returns to the upper river after six weeks of repairs\nRiver Post\nSearch\nFerry returns to the upper river after six weeks of repairs\nMay 12, 2026 at 2:30 PM\nShare",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post | Rivers | Ferry returns to the upper river after six weeks of repairs\n\nFerry returns to the upper river after six weeks of repairs\n12.05.2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "Home\nNews\nRivers & Roads\nAbout\nRivers & Roads\nFerry returns to the upper river after six weeks of repairs\nNoy Sisavath - May 12, 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "RiverPost.example\nFerry returns to the upper river after six weeks of repairs\nMay 12, 2026 No Comments\nFacebook\nTwitter",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "Subscribe Today\nGet unlimited access for $1\nFerry returns to the upper river after six weeks of repairs\nPublished 3 hours ago",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post          Page 3          12 May 2026\n\nFerry returns to the upper river after six weeks of repairs\n\nNoy Sisavath",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ຫຼັງສ້ອມແປງຫົກອາທິດ - ຂ່າວແມ່ນ້ຳ\nToggle navigation\nHome\nNews\nLao\nEnglish\nLogin\nວັນອັງຄານ, 12 ພຶດສະພາ 2026\nຂ່າວເດັ່ນ\nMarket burns down in Thalat\nເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ຫຼັງສ້ອມແປງຫົກອາທິດ\nAdmin\n12-05-2026\nViews:\n415\nShare\nTweet\nPrint\nEmail",
    "ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    "ໜ້າຫຼັກຂ່າວພາຍໃນຂ່າວຕ່າງປະເທດກິລາຕິດຕໍ່ພວກເຮົາ\nເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ຫຼັງສ້ອມແປງຫົກອາທິດ12/05/2026",
    "ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ຫຼັງສ້ອມແປງຫົກອາທິດ",
  ],
  [
    "HomeNewsRiversAbout us\nFerry returns to the upper river after six weeks of repairs12 May 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "HomeNewsRiversAbout us\nFerry returns to the upper river after six weeks of repairsBy Noy Sisavath12 May 2026",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
  [
    "River Post\n\nFerry returns to the upper river after six weeks of repairs\nby Noy Sisavath",
    "Ferry returns to the upper river after six weeks of repairs",
  ],
];

test.each(heads)("in front of an article: %j", (head, title) => {
  const body = /\p{Script=Lao}/u.test(title) ? lao : english;
  const gap = head.endsWith("-- ") ? "" : "\n\n";
  const result = cleanPage({ id: "1", format: "text", content: `${head}${gap}${body}` });
  if (result.status !== "kept") throw new Error(result.reason);
  expect([result.record.title, result.record.text]).toEqual([title, body]);
});

test("a second deck stays in the text", () => {
  const [title, deck] = [
    "Ferry returns to the upper river after repairs",
    "New floats and a new engine make the crossing safer",
  ];
  const result = cleanPage({
    id: "1",
    format: "text",
    content: `River Post\n\n${title}\n${deck}\n12 May 2026\n\n${english}`,
  });
  expect(result.status === "kept" && [result.record.title, result.record.text]).toEqual([
    title,
    `${deck}\n\n${english}`,
  ]);
});

test("a section above its story is no headline, also where the title of the document names it", () => {
  const title = "Ferry returns to the upper river after six weeks of repairs";
  const head = `Rivers and Roads - River Post\nHome\nRivers and Roads\nTowns and Villages\nContact\n${title}\n12 May 2026`;
  const result = cleanPage({ id: "1", format: "text", content: `${head}\n\n${english}` });
  expect(result.status === "kept" && result.record.title).toBe(title);
});

test("the day behind a section in bold is the article's; letters in bold at the beginning of a word part nothing", () => {
  const links = "[Home](/) | [News](/n) | [Rivers](/r) | [Roads](/s)";
  const content = `${links}\n\n# Ferry returns to the upper river\n\n**Rivers**May 12, 2026 • 3 min read\n\n**T**${english.slice(1)}`;
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  const { section, publishedAt, text } = result.record;
  expect([section, publishedAt, text]).toEqual(["Rivers", "2026-05-12", english]);
});

test.each([
  ["12/05/2026 - ", "ໄຟໄໝ້ທ່າເຮືອ", "ໄຟໄດ້ໄໝ້ເຮືອ 6 ລຳ ຢູ່ທ່າເຮືອເມືອງປາກແບ່ງ ໃນຄືນວັນສຸກ ແລະ ໃຊ້ເວລາ 2 ຊົ່ວໂມງຈຶ່ງມອດໄດ້"],
  [
    "Pakbeng - ",
    "Fire at the landing",
    "Fire destroyed six boats at the landing of Pakbeng on Friday night and took two hours to put out",
  ],
])("a lead behind %j that stands there again is no headline of the document", (dateline, title, lead) => {
  const content = [title, `${dateline}${lead}`, lead, english].join("\n\n");
  const result = cleanPage({ id: "1", format: "text", content });
  expect(result.status === "kept" && result.record.title).not.toBe(lead);
});
