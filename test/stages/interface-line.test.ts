import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { isInterfaceLine, readInterfaceLine } from "../../src/stages/interface/interface-line.ts";

const lines = `
Share this article | Print | Share on Facebook | Tweet | Copy link | Advertisement | Read more | Subscribe to our newsletter | 0 Comments
Leave a Reply | Back to top | Skip to main content | Follow us on Telegram | Views: 1,203 | 3 min read | Listen to this article | A- A A+
Font size: A A A | Load more | © 2024 Mekong Herald. All rights reserved. | Toggle navigation | Facebook Twitter WhatsApp Line | 0:00 / 3:45
Your email address will not be published. Required fields are marked * | Story continues below advertisement | English · ພາສາລາວ
ແບ່ງປັນ | ແຊຣ໌ | ພິມ | ສົ່ງອີເມວ | ອ່ານເພີ່ມເຕີມ | ອ່ານຕໍ່ | ກັບຄືນ | ໜ້າຫຼັກ | ຫນ້າຫລັກ | ຄົ້ນຫາ | ເຂົ້າສູ່ລະບົບ | ຕິດຕໍ່ພວກເຮົາ | ຂຶ້ນເທິງ
Lesedauer: 4 Minuten | 4 min de lecture | 5 phút đọc | 阅读时间：3分钟 | ເວລາອ່ານ: 3 ນາທີ | เวลาอ่าน 3 นาที | Tempo de leitura: 1 minuto | Anzeige | - 広告 -
Lecture : 8 min | ໃຊ້ເວລາອ່ານ 7 ນາທີ | พื้นที่โฆษณา | ຟັງສຽງລາຍງານນີ້ | ດາວໂຫລດໂດຍກົງ | Scroll to continue reading | Discussion about this post
2.6K people like this. Be the first of your friends. | ຖືກໃຈ 310 ຄົນ ເປັນຄົນທຳອິດໃນໝູ່ຂອງທ່ານທີ່ມັກໜ້ານີ້
(Visited 1,902 times, 364 visits today) | [newsform id=1630175] | Table of Contents
ສະແດງຄວາມຄິດເຫັນ | ຜູ້ເຂົ້າຊົມ: 1.234 | ໂຄສະນາ | ສະຫງວນລິຂະສິດ © 2025 | ພິມ ອີເມວ 2041`;
const sentences = `
Lecture: three minutes of silence
310 people like this river, and forty of them live on it.
ຟັງສຽງກົບຮ້ອງກາງທົ່ງນາ
Share prices on the Lao Securities Exchange rose 2 percent on Monday.
Print runs of the newspaper have halved since 2015.
“Follow us,” he told the villagers as the water rose.
Next steps
Views from the village
Views differ.
20 minutos
90 Minuten Spielzeit
Visited three times in one day
[See page 12]
Cooking time: 45 minutes
Home at last
Search for missing persons
Contact with infected birds
Top three: Laos, Vietnam, Thailand
Close the school for two weeks
About us, nobody asked.
It was read 300 times in court.
Visitors: 1,200 on the first day alone.
Laos 3, Cambodia 1.
Cookies and cakes were sold for charity.
ແບ່ງປັນຄວາມຮູ້ໃຫ້ຊາວກະສິກອນ ແມ່ນວຽກຫຼັກຂອງໂຄງການ
ພິມປຶ້ມແບບຮຽນໄດ້ 20.000 ຫົວ
ຜູ້ເຂົ້າຊົມງານມີ 1.234 ຄົນ
ຄົ້ນຫາຜູ້ສູນຫາຍຍັງສືບຕໍ່
ຄົ້ນຫາ ແລະ ກູ້ໄພ
ຕິດຕາມສະພາບນ້ຳຖ້ວມຢ່າງໃກ້ຊິດ
ກັບຄືນບ້ານຢ່າງປອດໄພ
ໂຄສະນາເກີນຈິງຖືກປັບໃໝ 5 ລ້ານກີບ
ຄຳເຫັນຂອງປະຊາຊົນຈະຮັບເອົາຮອດທ້າຍເດືອນ
ລາວຊະນະກຳປູເຈຍ 3-1
ລາຄາ 25.000 ກີບ`;
const listed = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("interface lines", () => {
  test.each(listed(lines, /\s\|\s|\n/u))("is one: %s", (line) => expect(isInterfaceLine(line)).toBe(true));
  test.each([
    "Share | Tweet | Keep it",
    "Save for tomorrow · Text size · Report",
    "Print friendly version | Send to a friend",
    "ພິມໜ້ານີ້ | ສົ່ງຕໍ່ | ແຈ້ງຄວາມຜິດ",
  ])("a row of tools with signs between them is one: %s", (line) => expect(isInterfaceLine(line)).toBe(true));
  test.each([
    "Print · Radio · Television",
    "Stage one | Pakbeng | 84 km",
    "Home | Rivers | Markets | Search",
    "Length: 340 metres | Width: 9 metres | Cost: 12 billion kip",
    "ໄລຍະທີ 1 | ປາກແບງ | 84 ກິໂລແມັດ",
  ])("a row of other words is none: %s", (line) => expect(isInterfaceLine(line)).toBe(false));
  test.each(listed(sentences, /\n/u))("is none: %s", (line) => expect(isInterfaceLine(line)).toBe(false));

  test.each([
    ["Views: 1,203", "counter", "1,203"],
    ["ຜູ້ເຂົ້າຊົມ: 1.234", "counter", "1.234"],
    ["ພິມ ອີເມວ 2041", "tool-line", "2041"],
    ["Back to top", "to-top", null],
    ["0:00 / 3:45", "player", null],
  ])("%s goes under %s", (line, rule, number) => expect(readInterfaceLine(line)).toMatchObject({ rule, number }));

  test("zero-width characters and case make no difference", () => {
    fc.assert(
      fc.property(fc.constantFrom("ແບ່ງປັນ", "ເຂົ້າສູ່ລະບົບ", "Toggle navigation", "BACK TO TOP"), fc.nat(20), (line, at) => {
        const cut = Math.min(at, line.length);
        expect(isInterfaceLine(`${line.slice(0, cut)}\u200b${line.slice(cut)}`)).toBe(true);
      }),
    );
  });

  test("a number alone, or beside a word of the text, is no counter", () => {
    fc.assert(
      fc.property(fc.nat(999_999), (count) => {
        expect(isInterfaceLine(String(count))).toBe(false);
        expect(isInterfaceLine(`Vientiane ${count}`)).toBe(false);
        expect(isInterfaceLine(`ວຽງຈັນ ${count}`)).toBe(false);
      }),
    );
  });
});

describe("interface lines on a page", () => {
  const title = "Early rice harvest begins in the north";
  const body = [
    "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the provincial office said.",
    "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
  ];
  const textOf = (format: "html" | "text", line: string): string => {
    const [first, second] = body;
    const content =
      format === "text"
        ? [title, "12/05/2025", first, line, second].join("\n")
        : `<div><h1>${title}</h1><div>12/05/2025</div><p>${first}</p><p>${line}</p><p>${second}</p></div>`;
    const result = cleanPage({ id: "1", format, content });
    return result.status === "kept" ? result.record.text : result.status;
  };

  test.each(["html", "text"] as const)("leave the body of %s, which keeps the rest", (format) => {
    for (const line of ["Copy link", "ພິມ ອີເມວ 2041", "Story continues below advertisement"])
      expect(textOf(format, line)).toBe(body.join("\n\n"));
  });

  test.each(["html", "text"] as const)("their look-alikes stay in the body of %s", (format) => {
    for (const line of listed(sentences, /\n/u)) expect(textOf(format, line).split("\n\n")).toContain(line);
  });
});
