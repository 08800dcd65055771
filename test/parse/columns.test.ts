import { describe, expect, test } from "vitest";
import { parseTextDump } from "../../src/parse/text-dump.ts";

const texts = (lines: readonly string[]): string[] => parseTextDump(lines.join("\n")).blocks.map(({ text }) => text);

const english = [
  "The ferry at Old Landing will stop for a",
  "month from Monday, because the cable that",
  "pulls it over the river has to be re-",
  "placed. The harbour office said that boats",
  "would carry people, but no cars.",
  'Traders fear for the market. "I sell half',
  'of my fish to the other bank," said Joan',
  "Tidewell, who keeps a stall there.",
];
const englishParagraphs = [
  "The ferry at Old Landing will stop for a month from Monday, because the cable that pulls it over the river has to be replaced. The harbour office said that boats would carry people, but no cars.",
  'Traders fear for the market. "I sell half of my fish to the other bank," said Joan Tidewell, who keeps a stall there.',
];
const lao = [
  "ທ່າເຮືອບັກບ້ານທ່າເກົ່າ ຈະຢຸດແລ່ນໜຶ່ງເດືອນ",
  "ນັບແຕ່ວັນຈັນນີ້ ຍ້ອນສາຍເຫຼັກທີ່ລາກເຮືອຂ້າມນ້ຳ",
  "ຕ້ອງໄດ້ປ່ຽນໃໝ່ທັງໝົດ ເຊິ່ງໃຊ້ມາແຕ່ປີ 1998 ພຸ້ນ",
  "ແລະ ຂາດໄປແລ້ວສອງເທື່ອ.",
  "ຫ້ອງການທ່າເຮືອ ແຈ້ງວ່າ ຈະມີເຮືອນ້ອຍຮັບສົ່ງ",
  "ຄົນຂ້າມຟາກທຸກໆເຄິ່ງຊົ່ວໂມງ ແຕ່ລົດໃຫຍ່ຕ້ອງໄປ",
  "ຂ້າມຂົວຢູ່ບ້ານໂພນທອງ.",
];

describe("columns of print", () => {
  test("each paragraph is one line, though no blank line parts them", () => {
    expect(texts(english)).toEqual(englishParagraphs);
    expect(texts(lao)).toEqual([lao.slice(0, 4).join(" "), lao.slice(4).join(" ")]);
  });

  test("also below a headline over two lines, a byline and a heading in capitals", () => {
    const page = [
      "Old ferry to stop for",
      "the whole of next month",
      "By IDA MOORLAND",
      ...english,
      "NO CARS TO CROSS",
      ...english,
    ];
    expect(texts(page)).toEqual([
      "Old ferry to stop for the whole of next month",
      "By IDA MOORLAND",
      ...englishParagraphs,
      "NO CARS TO CROSS",
      ...englishParagraphs,
    ]);
  });

  test("a caption, the credit of its picture and a jump to another page stay apart from the text", () => {
    const caption = ["MOORED: The ferry as it lay at Old Landing", "on Friday. Picture: Sam Ebbing"];
    expect(texts([...caption, ...english, "Turn to page 4", ...english])).toEqual([
      caption.join(" "),
      ...englishParagraphs,
      "Turn to page 4",
      ...englishParagraphs,
    ]);
  });

  test("a jump tells columns of Lao that have no stop", () => {
    const open = lao.map((line) => line.replace(".", ""));
    expect(texts([...open, "ອ່ານຕໍ່ໜ້າ 4"]).at(-1)).toBe("ອ່ານຕໍ່ໜ້າ 4");
    expect(texts([...open, "ອ່ານຕໍ່ໜ້າ 4"])[0]).toBe(open.slice(0, 4).join(" "));
  });

  test("Chinese lines are joined without a space", () => {
    const chinese = [
      "市政府昨天宣布，旧码头的渡船从下周一起停航一个月，因为牵引渡",
      "船过河的钢缆需要全部更换，这条钢缆从一九九八年一直使用到现在，",
      "期间已经断过两次。码头办公室表示，每隔半个小时将有小船接送行人",
      "过河，汽车则需要绕行上游大桥。",
    ];
    expect(texts([...chinese, "", ...chinese])).toEqual([chinese.join(""), chinese.join("")]);
  });
});

describe("hyphens at the ends of lines", () => {
  /** The text in a column, `first` at the end of a line and `second` below it. */
  const column = (first: string, second: string, ...more: string[]): string =>
    texts([
      ...english,
      `The office wants to see how the ${first}`,
      `${second} works until the end of spring`,
      "and then decide.",
      ...more,
    ]).join("\n");

  test("print parts words: the hyphen goes", () => {
    expect(column("sys-", "tem")).toContain("the system works");
    expect(column("sys\u00AD", "tem")).toContain("the system works");
  });

  test.each([
    ["in front of a capital letter", "Anglo-", "Lao"],
    ["behind the first part of many compounds", "well-", "known"],
    ["inside a compound of three", "state-of-", "the"],
  ])("it stays %s", (_, first, second) => {
    expect(column(first, second)).toContain(`the ${first}${second} works`);
  });

  test("it stays where the dump has the compound, and goes where it has the word", () => {
    expect(column("sand-", "bank", "The sand-bank is new.")).toContain("the sand-bank works");
    expect(column("non-", "sense", "It is nonsense to wait.")).toContain("the nonsense works");
  });

  test("a word that is still to come keeps its space", () => {
    expect(column("two-", "and three-year plan")).toContain("the two- and three-year plan works");
  });

  test("programs wrap wider than print and break lines only at hyphens that a text has", () => {
    const wide = [
      "The council of the old town met on Monday to decide what will become of the old river-",
      "side market, which has been closed since the flood and may stay so for years, as most",
      "of the traders have found other places, among them a hall that the railway no longer",
      "needs.",
    ];
    expect(texts([...wide, "", ...wide])[0]).toContain("old river-side market");
  });
});

describe("look-alikes of columns keep their lines", () => {
  const isKept = (lines: readonly string[]): void => {
    expect(texts([...english, "", ...lines, "", ...english]).slice(2, -2)).toEqual(lines);
    expect(texts(lines)).toEqual(lines);
  };

  test("a recipe", () => {
    isKept([
      "2 cups of glutinous rice",
      "1 ripe mango",
      "a pinch of salt",
      "400 ml coconut milk",
      "3 spoons of palm sugar",
    ]);
    isKept(["ເຂົ້າໜຽວ 2 ຖ້ວຍ", "ໝາກມ່ວງສຸກ 1 ໜ່ວຍ", "ເກືອໜ້ອຍໜຶ່ງ", "ນ້ຳກະທິ 400 ມລ"]);
  });

  test("verses", () => {
    isKept([
      "The river goes down,",
      "slow as an ox in the heat of noon,",
      "and I",
      "who have nothing to carry",
      "follow it as far as the bend.",
    ]);
    isKept(["ແມ່ນ້ຳໄຫຼ", "ຊ້າໆ ຄືງົວໃນແດດທ່ຽງ", "ຂ້ອຍ", "ຜູ້ບໍ່ມີຫຍັງແບກ", "ຍ່າງນຳໄປຮອດໂຄ້ງນ້ຳ"]);
  });

  test("a list, a table, an address, scores", () => {
    isKept([
      "Bridge on Mill Road to close",
      "Two held over boat theft",
      "New head for the village school",
      "Otters seen at the weir",
    ]);
    isKept(["Station 06:10 06:40 07:10", "Market 06:22 06:52 07:22", "Old Landing 06:35 07:05 07:35"]);
    isKept(["Harbour Office", "14 Quay Row, Old Landing", "Tel 01632 960 201"]);
    isKept(["Old Landing 3", "Mill Road United 1", "Weir Rovers 0", "Quay Town 0"]);
    isKept(["ທີມທ່າເກົ່າ 3-1 ທີມໂພນທອງ", "ທີມຫ້ວຍຊາຍ 0-0 ທີມດອນແດງ", "ທີມປາກເງິນ 2-2 ທີມນາໃຫຍ່"]);
  });

  test("sentences that each stand on a line of their own", () => {
    isKept([
      "The ferry stops on Monday morning.",
      "The boats run every half an hour.",
      "Cars go over the upper bridge.",
      "Tickets stay as they are now.",
    ]);
  });
});
