import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";

const english = [
  "The government approved a plan on Monday to build 120 new primary schools in remote districts by the end of 2027, officials said",
  "Heavy rain has cut the main road between Pakse and Attapeu for the third time this month, leaving hundreds of travellers stranded",
  "Exports of coffee rose by 14 percent in the first half of the year to 62,000 tonnes, according to the Ministry of Industry and Commerce",
] as const;
const lao = [
  "ລັດຖະບານໄດ້ຮັບຮອງເອົາແຜນການກໍ່ສ້າງໂຮງຮຽນປະຖົມ 120 ແຫ່ງ ຢູ່ບັນດາເມືອງຫ່າງໄກສອກຫຼີກ ໃຫ້ສຳເລັດພາຍໃນປີ 2027",
  "ຝົນຕົກໜັກໄດ້ເຮັດໃຫ້ເສັ້ນທາງຫຼັກລະຫວ່າງປາກເຊ ແລະ ອັດຕະປື ຖືກຕັດຂາດເປັນຄັ້ງທີສາມໃນເດືອນນີ້ ເຮັດໃຫ້ຜູ້ເດີນທາງຫຼາຍຮ້ອຍຄົນຄ້າງຢູ່",
  "ການສົ່ງອອກກາເຟເພີ່ມຂຶ້ນ 14 ສ່ວນຮ້ອຍ ໃນຫົກເດືອນຕົ້ນປີ ບັນລຸ 62.000 ໂຕນ ອີງຕາມກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ",
] as const;
const rest = [
  "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the agriculture office said.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
];

/** What is left of two first paragraphs, as HTML with a picture between them, and as a text dump. */
function bodies(first: string, second: string): string[][] {
  const title = "Notes of the week";
  const html = `<div><h1>${title}</h1><div>12/05/2025 08:45</div><p>${first}</p><figure><img src="a.jpg"><figcaption>The meeting</figcaption></figure><p>${second}</p>${rest.map((text) => `<p>${text}</p>`).join("")}</div>`;
  const text = [title, "12/05/2025 08:45", first, second, ...rest].join("\n");
  return (["html", "text"] as const).map((format) => {
    const result = cleanPage({ id: "1", format, content: format === "html" ? html : text });
    if (result.status !== "kept") throw new Error(result.reason);
    const left = result.record.blocks.filter((block) => block.kind !== "caption").map((block) => block.text);
    expect(left.slice(-rest.length)).toEqual(rest);
    return left.slice(0, -rest.length);
  });
}

const spaced = (text: string): string => text.replace(/(.{9})/gu, "$1\u200b");

describe("a lead printed twice goes once", () => {
  const [plan, rain, coffee] = english;
  const [laoPlan, laoRain, laoCoffee] = lao;
  test.each([
    ["two labels", `KPL ${plan}.`, `(KPL) ${plan}.`],
    [
      "days from one to another, which are no dateline",
      "KPL Blood is collected on June 5 - 6 at the pagoda of the old town.",
      "(KPL) Blood is collected on June 5 - 6 at the pagoda of the old town.",
    ],
    [
      "days from one to another in Lao",
      "ຂປລ (KPL) ຈະມີການບໍລິຈາກເລືອດ ແລະ ກວດສຸຂະພາບ ວັນທີ 5 - 6 ມິຖຸນາ 2562 ທີ່ວັດປະຈຳເມືອງ",
      "(ຂປລ) ຈະມີການບໍລິຈາກເລືອດ ແລະ ກວດສຸຂະພາບ ວັນທີ 5 - 6 ມິຖຸນາ 2562 ທີ່ວັດປະຈຳເມືອງ",
    ],
    ["a dateline", `${plan}.`, `VIENTIANE, 12 May (VNA) – ${plan}.`],
    ["news and news again", `BREAKING: ${rain}.`, `Updated 14:20 | ${rain}.`],
    ["two reporters", `ວທຊ, ປາກເຊ - ${laoRain}.`, `ຄຳພອນ ລາຍງານ: ${laoRain}.`],
    ["a reporter's sentence", `Somphou Keo reports from Pakse. ${rain}.`, `${rain}.`],
    [
      "a clause that moved",
      "After eighteen years of talks, the two countries have agreed where their border crosses the river.",
      "The two countries have agreed where their border crosses the river, after eighteen years of talks.",
    ],
    [
      "a clause that moved in Lao",
      "ຫຼັງເຈລະຈາມາ 18 ປີ, ສອງປະເທດ ຕົກລົງກັນໄດ້ແລ້ວ ກ່ຽວກັບເສັ້ນຊາຍແດນ ທີ່ຂ້າມແມ່ນ້ຳ ຢູ່ທາງໃຕ້ຂອງເມືອງ.",
      "ສອງປະເທດ ຕົກລົງກັນໄດ້ແລ້ວ ກ່ຽວກັບເສັ້ນຊາຍແດນ ທີ່ຂ້າມແມ່ນ້ຳ ຢູ່ທາງໃຕ້ຂອງເມືອງ ຫຼັງເຈລະຈາມາ 18 ປີ.",
    ],
    [
      "an ellipsis",
      `${plan}...`,
      `(KPL) ${plan}, during a meeting of the cabinet. The schools will serve 18,000 pupils.`,
    ],
    ["cut with an ellipsis", `${plan.slice(0, 90)}…`, `${plan}.`],
    ["cut without a mark", plan.slice(0, 84), `${plan}. The schools will serve 18,000 pupils.`],
    ["quotation marks", `“${rain}”`, `${rain}.`],
    ["capitals", rain.toUpperCase(), `${rain}.`],
    ["equal", `${rain}.`, `${rain}.`],
    ["a comma", rain.replace("third time", "third time,"), rain],
    ["a sign for a word", coffee.replace(" percent", "%"), coffee],
    ["zero-width spaces", spaced(coffee), `${coffee}.`],
    ["no-break spaces", coffee.replaceAll(" ", "\u00a0"), coffee],
    ["Lao labels", `ຂປລ ${laoPlan}`, `(ຂປລ) ${laoPlan}`],
    ["labels in two scripts", `KPL ${laoPlan}`, `ຂປລ. ${laoPlan}`],
    ["Lao, cut", laoPlan.slice(0, 70), `${laoPlan}.`],
    ["Lao, zero-width spaces", spaced(laoPlan), laoPlan],
    ["AM in two characters", laoPlan.replaceAll("ຳ", "ໍາ"), laoPlan],
    ["old spelling", laoRain.replaceAll("ໜ", "ຫນ").replaceAll("ຫຼ", "ຫລ"), laoRain],
    ["no spaces", laoRain.replaceAll(" ", ""), laoRain],
    ["Lao digits", laoCoffee.replace("62.000", "໖໒.໐໐໐"), laoCoffee],
    ["a place", `ວຽງຈັນ: ${laoCoffee}`, laoCoffee],
    [
      "spelt in another way",
      laoRain.replaceAll("ໜັກ", "ຫນັກ").replace("ຮ້ອຍ", "ຮອຍ").replace("ເສັ້ນ", "ເສັນ").replace("ລະຫວ່າງ", "ຣະຫວ່າງ"),
      laoRain,
    ],
    ["a day in one of them", `ໃນວັນທີ 12 ພຶດສະພານີ້, ${laoPlan}`, laoPlan],
    ["a day in one of them, in English", `${plan.replace(" on Monday", "")}.`, `${plan}.`],
    ["a span in words", rain.replace("third time", "5 to 7 days"), rain.replace("third time", "5–7 days")],
    ["an ordinal in words", `${rain} on the twenty-first day`, `${rain} on the 21st day`],
    [
      "a clause moved in front of another one",
      `After three days of heavy rain, the province has closed the road to Attapeu, officials said.`,
      `The province has closed the road to Attapeu after three days of heavy rain, officials said.`,
    ],
  ])("%s", (_, first, second) => {
    for (const left of bodies(first, second)) expect(left).toHaveLength(1);
  });

  test("wherever the teaser was cut, the whole lead stays", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...english, ...lao),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom("", "…", "..."),
        (lead, less, mark) => {
          const end = lead.length - less;
          for (const left of bodies(lead.slice(0, end) + mark, `${lead} ${rest[0]}`))
            expect(left).toEqual([`${lead} ${rest[0]}`]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("two sentences that look alike both stay", () => {
  test.each([
    [
      "letters that number something",
      "The hospital in the capital still lacks 300 units of blood of type O for the days of the new year.",
      "The hospital in the capital still lacks 300 units of blood of type AB for the days of the new year.",
    ],
    [
      "numbers that have changed places",
      "ນັກກິລາຂອງແຂວງບໍ່ແກ້ວ ຍາດໄດ້ 4 ຫຼຽນຄຳ ແລະ 6 ຫຼຽນທອງ ໃນງານກິລາແຫ່ງຊາດທີ່ຈັດຂຶ້ນຢູ່ແຂວງຊຽງຂວາງປີນີ້.",
      "ນັກກິລາຂອງແຂວງບໍ່ແກ້ວ ຍາດໄດ້ 6 ຫຼຽນຄຳ ແລະ 4 ຫຼຽນທອງ ໃນງານກິລາແຫ່ງຊາດທີ່ຈັດຂຶ້ນຢູ່ແຂວງຊຽງຂວາງປີນີ້.",
    ],
    [
      "names that have changed places",
      "The Champasak Provincial Assembly sued the Savannakhet Chamber of Commerce over the bridge, a court said.",
      "The Savannakhet Chamber of Commerce sued the Champasak Provincial Assembly over the bridge, a court said.",
    ],
    [
      "days of a forecast",
      "Monday: light rain is expected in the morning across all northern provinces, with wind from the east.",
      "Tuesday: light rain is expected in the morning across all northern provinces, with wind from the east.",
    ],
    [
      "two who answer alike",
      "ນາງ ນ້ອຍ: ຂ້ອຍເຫັນດີກັບການຍ້າຍຕະຫຼາດ ແຕ່ຢາກໃຫ້ເມືອງສ້າງບ່ອນຈອດລົດໃຫ້ພໍສຳລັບຄົນທີ່ມາຊື້ເຄື່ອງແຕ່ເຊົ້າ.",
      "ທ່ານ ຄຳ: ຂ້ອຍເຫັນດີກັບການຍ້າຍຕະຫຼາດ ແຕ່ຢາກໃຫ້ເມືອງສ້າງບ່ອນຈອດລົດໃຫ້ພໍສຳລັບຄົນທີ່ມາຊື້ເຄື່ອງແຕ່ເຊົ້າ.",
    ],
    [
      "the same in two months",
      "On 3 May, the river rose by two metres and closed the road between the two towns for the week.",
      "On 3 June, the river rose by two metres and closed the road between the two towns for the week.",
    ],
    [
      "milestones",
      "In 2010, the province had 14 health centres and fewer than 40 trained nurses in all its districts.",
      "In 2015, the province had 26 health centres and fewer than 90 trained nurses in all its districts.",
    ],
    [
      "provinces",
      "In Luang Namtha province, farmers planted rubber trees on 12,000 hectares of upland fields.",
      "In Oudomxay province, farmers planted rubber trees on 12,000 hectares of upland fields.",
    ],
    [
      "articles of a law",
      "Article 5 states that employers shall pay overtime to workers who work more than 48 hours.",
      "Article 6 states that employers shall pay overtime to workers who work on public holidays.",
    ],
    [
      "persons",
      "Mr Bounmy said the flood had destroyed his rice field and that he had received no help so far.",
      "Mr Khamsing said the flood had destroyed his rice field and that he had received no help so far.",
    ],
    [
      "prices",
      "The price of regular petrol rose to 27,000 kip a litre in Vientiane Capital on Thursday.",
      "The price of diesel rose to 24,000 kip a litre in Vientiane Capital on Thursday.",
    ],
    [
      "there and back",
      "The export of maize to China reached 120,000 tonnes during the first half of this year.",
      "The import of maize from China reached 120,000 tonnes during the first half of this year.",
    ],
    [
      "up and down",
      "Exports rose 14 percent in the first quarter, the ministry of commerce announced on Friday.",
      "Exports fell 14 percent in the first quarter, the ministry of commerce announced on Friday.",
    ],
    [
      "donors",
      "The minister thanked Japan for its support to the health sector and asked for further help.",
      "The minister thanked Korea for its support to the health sector and asked for further help.",
    ],
    [
      "a translation",
      "The government approved a plan to build 120 schools in remote districts by the end of 2027.",
      lao[0],
    ],
    [
      "Lao milestones",
      "ໃນປີ 2010 ແຂວງມີສຸກສາລາ 14 ແຫ່ງ ແລະ ມີພະຍາບານທີ່ຜ່ານການຝຶກອົບຮົມບໍ່ເຖິງ 40 ຄົນໃນທຸກເມືອງ",
      "ໃນປີ 2015 ແຂວງມີສຸກສາລາ 26 ແຫ່ງ ແລະ ມີພະຍາບານທີ່ຜ່ານການຝຶກອົບຮົມບໍ່ເຖິງ 90 ຄົນໃນທຸກເມືອງ",
    ],
    [
      "Lao phases",
      "ໄລຍະທີໜຶ່ງຂອງໂຄງການຈະເຊື່ອມຕໍ່ບັນດາເມືອງພາກເໜືອເຂົ້າກັບຕາຂ່າຍໄຟຟ້າແຫ່ງຊາດ",
      "ໄລຍະທີສອງຂອງໂຄງການຈະເຊື່ອມຕໍ່ບັນດາເມືອງພາກເໜືອເຂົ້າກັບຕາຂ່າຍໄຟຟ້າແຫ່ງຊາດ",
    ],
    [
      "Lao persons",
      "ທ່ານ ບຸນມີ ກ່າວວ່ານ້ຳຖ້ວມໄດ້ທຳລາຍນາເຂົ້າຂອງລາວໝົດ ແລະ ຍັງບໍ່ທັນໄດ້ຮັບການຊ່ວຍເຫຼືອເທື່ອ",
      "ທ່ານ ຄຳສິງ ກ່າວວ່ານ້ຳຖ້ວມໄດ້ທຳລາຍນາເຂົ້າຂອງລາວໝົດ ແລະ ຍັງບໍ່ທັນໄດ້ຮັບການຊ່ວຍເຫຼືອເທື່ອ",
    ],
    ["Lao refrain", "ບໍ່ມີວັນລືມແມ່ນ້ຳທີ່ລ້ຽງພໍ່ແມ່ເຮົາມາ ບໍ່ມີວັນລືມສຽງເພງຂອງຄົນພາຍເຮືອ", "ບໍ່ມີວັນລືມພູຜາທີ່ປົກປ້ອງແມ່ເຮົາມາ ບໍ່ມີວັນລືມສຽງເພງຂອງຄົນຕ່ຳຫູກ"],
  ])("%s", (_, first, second) => {
    for (const left of bodies(first, second)) expect(left).toEqual([first, second]);
  });
});

describe("short teasers and announced repetitions", () => {
  const recordOf = (paragraphs: readonly string[]) => {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
    const result = cleanPage({
      id: "1",
      format: "html",
      content: `<h1>Notes of the week</h1><article>${body}</article>`,
    });
    if (result.status !== "kept") throw new Error(result.reason);
    return result.record;
  };

  test.each([
    [
      "Farmers bring their rice to the landing…",
      "Farmers bring their rice to the landing before dawn, when the first ferry leaves.",
    ],
    ["ຊາວນາຂົນເຂົ້າຂອງຕົນມາທ່າເຮືອກ່ອນຟ້າແຈ້ງ...", "ຊາວນາຂົນເຂົ້າຂອງຕົນມາທ່າເຮືອກ່ອນຟ້າແຈ້ງ ຍ້ອນວ່າແຖວລໍຖ້າຂຶ້ນເຮືອຈະຍາວຂຶ້ນໃນຕອນບ່າຍ."],
  ])("dots at the end of a beginning make it a teaser: %s", (teaser, whole) => {
    expect(recordOf([teaser, whole, ...rest]).removed).toMatchObject([{ rule: "duplicated-lead", text: teaser }]);
    // The same words without dots, and other words with dots, are sentences of their own.
    expect(recordOf([teaser.replace(/…|\.{3}/u, ""), whole, ...rest]).removed).toEqual([]);
    expect(recordOf([`${whole.slice(8, 40)}…`, whole, ...rest]).removed).toEqual([]);
  });

  test.each([
    ["Let us repeat that, word by word:", english[0]],
    ["ຂໍຢ້ຳອີກເທື່ອໜຶ່ງ:", `${lao[0]} ${lao[1]}`],
  ])("what a colon announces is repeated on purpose: %s", (announcement, sentence = "") => {
    const start = Array.from(
      { length: 8 },
      (_, at) => `The landing in village ${at + 1} lost ${at * 7 + 3} boats to the flood of last week.`,
    );
    expect(recordOf([...start, sentence, announcement, sentence]).text.split(sentence)).toHaveLength(3);
    expect(recordOf([...start, sentence, sentence]).removed).toMatchObject([{ text: sentence }]);
  });
});
