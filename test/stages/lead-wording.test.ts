import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { oneWording } from "../../src/stages/duplicates/wording.ts";

const rest = [
  "Farmers in the north have begun to harvest the main rice crop earlier than usual, the agriculture office said.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ໜ້ອຍກວ່າປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ ໃນເຂດພູດອຍ",
];

/** How many of two first paragraphs are left. */
function left(first: string, second: string): number {
  const paragraphs = [first, second, ...rest].map((text) => `<p>${text}</p>`).join("");
  const content = `<div><h1>Notes of the week</h1><div>12/05/2025 08:45</div>${paragraphs}</div>`;
  const result = cleanPage({ id: "1", format: "html", content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record.blocks.length - rest.length;
}

describe("two copies in other wordings are one lead", () => {
  test.each([
    [
      "times of the clock",
      "The market of Ban Lak 5 will be closed for cleaning on Sunday from 8 a.m. to 5:30 p.m., the office said.",
      "The market of Ban Lak 5 will be closed for cleaning on Sunday from 08:00 to 17:30, the office said.",
    ],
    [
      "Roman numerals",
      "ງານບຸນຜ້າໄໝ ຄັ້ງທີ VII ໄດ້ເປີດຂຶ້ນ ຢູ່ເດີ່ນພະທາດ ໂດຍມີຊ່າງຕ່ຳຫູກ 420 ຄົນ ມາຈາກ 12 ແຂວງ.",
      "ງານບຸນຜ້າໄໝ ຄັ້ງທີ 7 ໄດ້ເປີດຂຶ້ນ ຢູ່ເດີ່ນພະທາດ ໂດຍມີຊ່າງຕ່ຳຫູກ 420 ຄົນ ມາຈາກ 12 ແຂວງ.",
    ],
    [
      "a month by its number",
      "ທ່າເຮືອບັກແຫ່ງໃໝ່ຂອງເມືອງປາກເຊ ຈະເປີດໃຫ້ບໍລິການ ໃນວັນທີ 1 ເດືອນ 3 ດ້ວຍເຮືອສອງລຳ.",
      "ທ່າເຮືອບັກແຫ່ງໃໝ່ຂອງເມືອງປາກເຊ ຈະເປີດໃຫ້ບໍລິການ ໃນວັນທີ 1 ມີນາ ດ້ວຍເຮືອສອງລຳ.",
    ],
    [
      "hyphens, and the years of a school year",
      "The 12-million-dollar school of weavers takes 240 girls for the year 2026-27, its head told the paper.",
      "The 12 million dollar school of weavers takes 240 girls for the year 2026-2027, its head told the paper.",
    ],
    [
      "a button behind the stop",
      "The ferry of Pakse was given back on Monday to the family that had built it. Read more",
      "The ferry of Pakse was given back on Monday to the family that had built it, the harbour office said at noon.",
    ],
    [
      "numbers in words",
      "Thirty-five weavers and 12 dyers share two hundred and forty looms in the new hall.",
      "35 weavers and twelve dyers share 240 looms in the new hall.",
    ],
    [
      "Lao numbers in words",
      "ນາຍຊ່າງ ສາມສິບຫ້າຄົນ ຈາກ ສີ່ບ້ານ ໃຊ້ຫູກ 12 ໜ່ວຍ ຢູ່ໂຮງຕ່ຳຫູກແຫ່ງໃໝ່ຂອງເມືອງ.",
      "ນາຍຊ່າງ 35 ຄົນ ຈາກ 4 ບ້ານ ໃຊ້ຫູກ ສິບສອງໜ່ວຍ ຢູ່ໂຮງຕ່ຳຫູກແຫ່ງໃໝ່ຂອງເມືອງ.",
    ],
    [
      "noughts in words",
      "The fund lends 1.5 million kip to each family and expects 40 thousand of it back a month.",
      "The fund lends 1,500,000 kip to each family and expects 40,000 of it back a month.",
    ],
    [
      "Lao noughts in words",
      "ກອງທຶນ ໃຫ້ຄອບຄົວລະ 1,5 ລ້ານກີບ ແລະ ເກັບຄືນ ເດືອນລະ 40 ພັນກີບ ຈົນຄົບສາມປີ.",
      "ກອງທຶນ ໃຫ້ຄອບຄົວລະ 1.500.000 ກີບ ແລະ ເກັບຄືນ ເດືອນລະ 40.000 ກີບ ຈົນຄົບສາມປີ.",
    ],
    [
      "signs of money",
      "The bridge cost US$3.2 million and €400,000 of it was given by cities abroad.",
      "The bridge cost 3.2 million US dollars and 400,000 euros of it was given by cities abroad.",
    ],
    [
      "measures",
      "The new road is 48 km long, saves 25% of the fuel and passes 90 ha of forest.",
      "The new road is 48 kilometres long, saves 25 per cent of the fuel and passes 90 hectares of forest.",
    ],
    [
      "Lao measures",
      "ທາງສາຍໃໝ່ ຍາວ 48 ກມ ປະຢັດນ້ຳມັນ 25% ແລະ ຜ່ານເນື້ອທີ່ປ່າ 90 ຮຕ ຂອງແຂວງ.",
      "ທາງສາຍໃໝ່ ຍາວ 48 ກິໂລແມັດ ປະຢັດນ້ຳມັນ 25 ສ່ວນຮ້ອຍ ແລະ ຜ່ານເນື້ອທີ່ປ່າ 90 ເຮັກຕາ ຂອງແຂວງ.",
    ],
    [
      "British and American",
      "Neighbours of the harbour theatre organised a programme in honour of its labourers.",
      "Neighbors of the harbor theater organized a program in honor of its laborers.",
    ],
    [
      "forms of address",
      "ພະນະທ່ານ ບຸນມີ ສີຈັນ ໄດ້ເປີດສະພານແຫ່ງໃໝ່ ຂ້າມນ້ຳຊອງ ຢ່າງເປັນທາງການ.",
      "ສະຫາຍ ບຸນມີ ສີຈັນ ໄດ້ເປີດສະພານແຫ່ງໃໝ່ ຂ້າມນ້ຳຊອງ ຢ່າງເປັນທາງການ.",
    ],
    [
      "titles",
      "Prof. Bounmy Sichan has been chosen to lead the new centre for soils.",
      "Associate Professor Dr Bounmy Sichan has been chosen to lead the new centre for soils.",
    ],
    [
      "an abbreviated name",
      "The Lao Women's Union has opened a school for weavers in three districts of the north.",
      "LWU has opened a school for weavers in three districts of the north.",
    ],
    [
      "an abbreviated name within",
      "A school for weavers was opened by the Lao Women's Union in three districts of the north.",
      "A school for weavers was opened by the LWU in three districts of the north.",
    ],
    [
      "a Lao abbreviation",
      "ສະຫະພັນແມ່ຍິງລາວ ໄດ້ເປີດໂຮງຮຽນສອນຕ່ຳຫູກ ຢູ່ສາມເມືອງພາກເໜືອ ສຳລັບແມ່ຍິງ.",
      "ສມລ ໄດ້ເປີດໂຮງຮຽນສອນຕ່ຳຫູກ ຢູ່ສາມເມືອງພາກເໜືອ ສຳລັບແມ່ຍິງ.",
    ],
    [
      "two agencies",
      "KPL ສະຫະພັນແມ່ຍິງ ໄດ້ເປີດໂຮງຮຽນສອນຕ່ຳຫູກ ຢູ່ສາມເມືອງພາກເໜືອ.",
      "ຂປລ ສະຫະພັນແມ່ຍິງ ໄດ້ເປີດໂຮງຮຽນສອນຕ່ຳຫູກ ຢູ່ສາມເມືອງພາກເໜືອ.",
    ],
    [
      "a weekday and its date",
      "The court sentenced the three smugglers on Thursday and kept their lorry.",
      "The court sentenced the three smugglers on 14 August and kept their lorry.",
    ],
    [
      "yesterday and its weekday",
      "ວານນີ້ ສານໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ແລະ ຍຶດລົດບັນທຸກໄວ້.",
      "ວັນພະຫັດຜ່ານມາ ສານໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ແລະ ຍຶດລົດບັນທຸກໄວ້.",
    ],
    [
      "a month and its number",
      "ສານໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ໃນວັນທີ 14/8 ແລະ ຍຶດລົດບັນທຸກໄວ້.",
      "ສານໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ໃນວັນທີ 14 ສິງຫາ ແລະ ຍຶດລົດບັນທຸກໄວ້.",
    ],
    [
      "a month, its number and the year",
      "ສານແຂວງຄຳມ່ວນ ໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ໃນວັນທີ 14/8/2024.",
      "ສານແຂວງຄຳມ່ວນ ໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ໃນວັນທີ 14 ສິງຫາ 2024.",
    ],
    [
      "ordinals",
      "The 1st lorry of durians left for the north with twenty tonnes on board.",
      "The first lorry of durians left for the north with 20 tonnes on board.",
    ],
    [
      "what is left behind noughts",
      "ໂຮງງານ ຈະຈ້າງຄົນງານ 1 ພັນ 500 ຄົນ ຈາກແຂວງໃກ້ຄຽງ ໃນປີໜ້າ.",
      "ໂຮງງານ ຈະຈ້າງຄົນງານ 1.500 ຄົນ ຈາກແຂວງໃກ້ຄຽງ ໃນປີໜ້າ.",
    ],
    [
      "the country",
      "Lao PDR and Cambodia will open a third border gate before the new year.",
      "Laos and Cambodia will open a third border gate before the new year.",
    ],
    [
      "a source behind",
      "A boat race for women was held at Ban Don for the first time. Source: KPL",
      "A boat race for women was held at Ban Don for the first time.",
    ],
    [
      "a picture in front",
      "Photo: Noy. A boat race for women was held at Ban Don for the first time.",
      "A boat race for women was held at Ban Don for the first time.",
    ],
    [
      "tags at both ends",
      "#ດ່ວນ ໄຟໄໝ້ຕະຫຼາດເກົ່າ ຢູ່ບ້ານດອນ ໃນຄືນວັນເສົາ ໂດຍບໍ່ມີຜູ້ບາດເຈັບ. #ຂ່າວ",
      "ໄຟໄໝ້ຕະຫຼາດເກົ່າ ຢູ່ບ້ານດອນ ໃນຄືນວັນເສົາ ໂດຍບໍ່ມີຜູ້ບາດເຈັບ.",
    ],
    [
      "a night that moved",
      "ໄຟໄໝ້ຕະຫຼາດເກົ່າ ຢູ່ບ້ານດອນ ໃນຄືນວັນເສົາ ໂດຍບໍ່ມີຜູ້ບາດເຈັບ.",
      "ໃນຄືນວັນເສົາ ໄຟໄໝ້ຕະຫຼາດເກົ່າ ຢູ່ບ້ານດອນ ໂດຍບໍ່ມີຜູ້ບາດເຈັບ.",
    ],
    [
      "pictures and tags",
      "🎉 Weavers of the north have opened a shop of their own in the old town #silk #Laos",
      "Weavers of the north have opened a shop of their own in the old town",
    ],
  ])("%s", (_, first, second) => {
    expect(left(first, second)).toBe(1);
    expect(left(second, first)).toBe(1);
  });
});

describe("wordings that say different things are two", () => {
  test.each([
    [
      "other times of the clock",
      "The market of Ban Lak 5 will be closed for cleaning on Sunday from 8 a.m. to 5:30 p.m., the office said.",
      "The market of Ban Lak 5 will be closed for cleaning on Sunday from 8 p.m. to 5:30 a.m., the office said.",
    ],
    [
      "another Roman numeral",
      "ງານບຸນຜ້າໄໝ ຄັ້ງທີ VII ໄດ້ເປີດຂຶ້ນ ຢູ່ເດີ່ນພະທາດ ໂດຍມີຊ່າງຕ່ຳຫູກ 420 ຄົນ ມາຈາກ 12 ແຂວງ.",
      "ງານບຸນຜ້າໄໝ ຄັ້ງທີ 6 ໄດ້ເປີດຂຶ້ນ ຢູ່ເດີ່ນພະທາດ ໂດຍມີຊ່າງຕ່ຳຫູກ 420 ຄົນ ມາຈາກ 12 ແຂວງ.",
    ],
    [
      "today and tomorrow",
      "The ferry of Pakse goes back to work today, and children travel free until the end of the month, the office said.",
      "The ferry of Pakse goes back to work tomorrow, and children travel free until the end of the month, the office said.",
    ],
    [
      "numbers in words",
      "Thirty-five weavers share the looms in the new hall of the silk market.",
      "Thirty-six weavers share the looms in the new hall of the silk market.",
    ],
    [
      "Lao numbers in words",
      "ນາຍຊ່າງ ສາມສິບຫ້າຄົນ ໃຊ້ຫູກ ຢູ່ໂຮງຕ່ຳຫູກແຫ່ງໃໝ່ຂອງເມືອງ ໃນປີນີ້.",
      "ນາຍຊ່າງ ສາມສິບຫົກຄົນ ໃຊ້ຫູກ ຢູ່ໂຮງຕ່ຳຫູກແຫ່ງໃໝ່ຂອງເມືອງ ໃນປີນີ້.",
    ],
    [
      "noughts",
      "The fund lends 1.5 million kip to each family of the four northern districts.",
      "The fund lends 1.5 billion kip to each family of the four northern districts.",
    ],
    [
      "money",
      "The ticket from the old pier to the island costs 50 baht for each visitor.",
      "The ticket from the old pier to the island costs 50 dollars for each visitor.",
    ],
    [
      "measures",
      "The women carried 30 kg of wet sand for the new school of their village.",
      "The women carried 30 ha of wet sand for the new school of their village.",
    ],
    [
      "names",
      "BCEL has opened a school for weavers in three districts of the north.",
      "The Lao Women's Union has opened a school for weavers in three districts of the north.",
    ],
    [
      "abbreviations",
      "LWU has opened a school for weavers in three districts of the north.",
      "LFTU has opened a school for weavers in three districts of the north.",
    ],
    [
      "weekdays",
      "The court sentenced the three smugglers on Thursday and kept their lorry.",
      "The court sentenced the three smugglers on Friday and kept their lorry.",
    ],
    [
      "dates",
      "The court sentenced the three smugglers on 14 August and kept their lorry.",
      "The court sentenced the three smugglers on 15 August and kept their lorry.",
    ],
    [
      "relative days",
      "ວານນີ້ ສານໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ແລະ ຍຶດລົດບັນທຸກໄວ້.",
      "ມື້ນີ້ ສານໄດ້ຕັດສິນລົງໂທດ ຜູ້ລັກລອບຂົນໄມ້ ສາມຄົນ ແລະ ຍຶດລົດບັນທຸກໄວ້.",
    ],
    [
      "night and morning",
      "ໃນຄືນວັນເສົາ ໄຟໄໝ້ຕະຫຼາດເກົ່າ ຢູ່ບ້ານດອນ ໂດຍບໍ່ມີຜູ້ບາດເຈັບ.",
      "ໃນເຊົ້າວັນທີ 4 ມີນາ ໄຟໄໝ້ຕະຫຼາດເກົ່າ ຢູ່ບ້ານດອນ ໂດຍບໍ່ມີຜູ້ບາດເຈັບ.",
    ],
    [
      "ordinals",
      "The first lorry of durians left for the north with twenty tonnes on board.",
      "The second lorry of durians left for the north with twenty tonnes on board.",
    ],
    [
      "a question and its answer",
      "ຖາມ: ເປັນຫຍັງ ຄ່ານ້ຳປະປາ ຈຶ່ງຂຶ້ນລາຄາ ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນເດືອນນີ້?",
      "ຕອບ: ຄ່ານ້ຳປະປາ ຂຶ້ນລາຄາ ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນເດືອນນີ້ ຍ້ອນໄຟຟ້າແພງຂຶ້ນ.",
    ],
    [
      "a day and more besides",
      "The court sentenced the three smugglers on Thursday and kept their lorry.",
      "The court acquitted the three smugglers on 14 August and kept their lorry.",
    ],
    [
      "negation by none",
      "The team brought home four medals from the games, some of them for running far.",
      "The team brought home four medals from the games, none of them for running far.",
    ],
  ])("%s", (_, first, second) => expect(left(first, second)).toBe(2));
});

test.each([
  ["ninety-nine of two hundred", "99 of 200"],
  ["one of them, and one hundred more", "one of them, and 100 more"],
  ["a four-wheel drive", "a 4-wheel drive"],
  ["someone often weights tenders", "someone often weights tenders"],
  ["2.5bn kip, ₭300, 2m pairs, 5 m of cloth", "2500000000 lak, 300 lak, 2000000 pairs, 5 m of cloth"],
  ["ລາວສາມາດຫ້າມ 3 ຫ້າງໄດ້", "ລາວສາມາດຫ້າມ 3 ຫ້າງໄດ້"],
  ["A$5 and 5 Australian dollars", "A$5 and 5 Australian dollars"],
  ["our four hours pour", "our 4 hours pour"],
])("in one wording: %j", (text, worded) => expect(oneWording(text)).toBe(worded));
