import { describe, expect, test } from "vitest";
import { gluesSections, readItemLines } from "../../../src/stages/dump/item-lines.ts";

const known = new Map([
  ["harvest", "Harvest"],
  ["ຂ່າວແຂວງ", "ຂ່າວແຂວງ"],
]);
const titles = (...lines: readonly string[]) => readItemLines(lines, known).map(({ title }) => title);

test.each([
  ["in brackets in front", (name: string) => `[${name}] `],
  ["glued in front", (name: string) => name],
])("sections %s", (_, front) => {
  const stories = ["Ferry returns to the upper river", "Two schools share a bus"];
  const names = ["Culture", "Society"];
  const lines = stories.map((story, at) => `${front(names[at] ?? "")}${story}`);
  expect(readItemLines(lines, new Map()).map(({ title, section }) => [section, title])).toEqual(
    stories.map((story, at) => [names[at], story]),
  );
});

test("names that begin a headline are no sections", () => {
  const lines = ["MacDonald opens a school by the river", "McCarthy sells the old ferry"];
  expect(readItemLines(lines, new Map()).map(({ title }) => title)).toEqual(lines);
});

describe("lines of a list", () => {
  test("lose the number that counts them, in either script", () => {
    expect(titles("1. Ferry returns to the upper river", "2. Two schools share a bus")).toEqual([
      "Ferry returns to the upper river",
      "Two schools share a bus",
    ]);
    expect(titles("໑ ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ", "໒ ສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ")).toEqual([
      "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ",
      "ສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ",
    ]);
  });

  test("keep a number that counts something else", () => {
    const lines = ["12 villages receive clean water", "3 bridges close for repairs"];
    expect(titles(...lines)).toEqual(lines);
  });

  test("lose the date in front or behind", () => {
    expect(readItemLines(["10/5/2026 Ferry returns to the upper river"], known)[0]).toEqual({
      title: "Ferry returns to the upper river",
      section: null,
      date: "10/5/2026",
    });
    expect(titles("ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ 21 ສິງຫາ 2026", "ສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ (19 ສິງຫາ 2026)")).toEqual([
      "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ",
      "ສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ",
    ]);
  });

  test("keep the only date that is words: a headline may end in one", () => {
    const lines = ["Fuel prices of 7 October 2026", "Ferry returns to the upper river"];
    expect(titles(...lines)).toEqual(lines);
  });

  test("lose how long ago it was", () => {
    expect(titles("Ferry returns to the upper river 4 hours ago", "Two schools share a bus Yesterday")).toEqual([
      "Ferry returns to the upper river",
      "Two schools share a bus",
    ]);
    expect(titles("ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ 3 ມື້ກ່ອນ")).toEqual(["ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ"]);
    expect(titles("Nobody was at work yesterday")).toEqual(["Nobody was at work yesterday"]);
  });

  test("lose the sections in front of them all, if the page uses the names", () => {
    const sections = new Map(["sport", "culture", "ກິລາ", "ເສດຖະກິດ"].map((name) => [name, name]));
    const parts = (...lines: readonly string[]) =>
      readItemLines(lines, sections).map(({ title, section }) => [section, title]);
    expect(parts("Sport Ferry crew wins the boat race", "Culture Two schools share a stage")).toEqual([
      ["Sport", "Ferry crew wins the boat race"],
      ["Culture", "Two schools share a stage"],
    ]);
    expect(parts("ກິລາທີມຊາດຍິງເກັບຕົວ 21 ຄົນ", "ເສດຖະກິດລາຄາເຂົ້າຫຼຸດລົງສາມອາທິດ")).toEqual([
      ["ກິລາ", "ທີມຊາດຍິງເກັບຕົວ 21 ຄົນ"],
      ["ເສດຖະກິດ", "ລາຄາເຂົ້າຫຼຸດລົງສາມອາທິດ"],
    ]);
  });

  test("keep a word in front that names the subject: another line has none, or all have the same", () => {
    const sections = new Map(["sport", "ກິລາ"].map((name) => [name, name]));
    for (const lines of [
      ["Sport returns to the upper river", "Two schools share a bus"],
      ["ກິລາແຫ່ງຊາດຈະເລີ່ມໃນເດືອນໜ້າ", "ກິລານັກຮຽນປິດລົງທີ່ເມືອງປາກເຊ"],
    ])
      expect(readItemLines(lines, sections).map(({ title }) => title)).toEqual(lines);
  });

  test("lose a section that is glued to them all", () => {
    const lines = readItemLines(["Ferry returns to the upper riverHarvest", "Two schools share a busHarvest"], known);
    expect(lines.map(({ title, section }) => [title, section])).toEqual([
      ["Ferry returns to the upper river", "Harvest"],
      ["Two schools share a bus", "Harvest"],
    ]);
  });

  test("lose sections that the page does not name where each line shows the seam", () => {
    expect(
      titles("Ferry returns to the riverTrade", "Two schools share a busCity", "A bell for Ban NaCulture"),
    ).toEqual(["Ferry returns to the river", "Two schools share a bus", "A bell for Ban Na"]);
  });

  test("lose them in title case too where one is a name that papers share", () => {
    const lines = ["Night Train for the HolidaysTransport", "Parking Banned AgainCity", "The First HundredBusiness"];
    expect(titles(...lines)).toEqual(["Night Train for the Holidays", "Parking Banned Again", "The First Hundred"]);
  });

  test("lose them where most lines show a seam", () => {
    const glued = ["Ferry returns to the riverTrade", "Two schools share a busCity", "A bell for Ban NaCulture"];
    expect(titles(...glued, "Letters from our readers").at(-1)).toBe("Letters from our readers");
    expect(titles(...glued, "Letters from our readers")[0]).toBe("Ferry returns to the river");
  });

  test("lose names that papers share in Lao where each line ends in one", () => {
    const headlines = ["ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກ", "ສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ", "ຕະຫຼາດນັດຍ້າຍບ່ອນ"];
    const sections = ["ສັງຄົມ", "ການສຶກສາ", "ເສດຖະກິດ"];
    expect(titles(...headlines.map((headline, at) => `${headline}${sections[at]}`))).toEqual(headlines);
    const lines = [`${headlines[0]}ສັງຄົມ`, headlines[1] ?? "", headlines[2] ?? ""];
    expect(titles(...lines)).toEqual(lines);
  });

  test("camel case alone parts nothing", () => {
    const lines = ["Students try the new LaoLearn", "Farmers order seed by AgriPhone", "Buses sell cards by TukPass"];
    expect(titles(...lines)).toEqual(lines);
  });
});

describe("sections behind the headlines of a list", () => {
  const read = (...lines: readonly string[]) =>
    readItemLines(lines, known).map(({ title, section }) => [title, section]);

  test("glued in front of a date that is glued, also on a single line", () => {
    expect(read("ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ທີ່ທ່າໃໝ່ກິລາ12/05/2026")).toEqual([["ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ທີ່ທ່າໃໝ່", "ກິລາ"]]);
    expect(read("渡船维修六周后恢复通航，票价不变交通05-12")).toEqual([["渡船维修六周后恢复通航，票价不变", "交通"]]);
    expect(read("เรือข้ามฟากกลับมาวิ่งอีกครั้งหลังซ่อมคมนาคม12 พ.ค. 69")).toEqual([["เรือข้ามฟากกลับมาวิ่งอีกครั้งหลังซ่อม", "คมนาคม"]]);
  });

  test("as words with a capital in front of dates, one of them the name of a section", () => {
    expect(
      read(
        "Ferry returns after six weeks of repairs Rivers May 12",
        "Two schools now share one bus Education May 11",
        "Market traders call off their strike Towns May 9",
      ),
    ).toEqual([
      ["Ferry returns after six weeks of repairs", "Rivers"],
      ["Two schools now share one bus", "Education"],
      ["Market traders call off their strike", "Towns"],
    ]);
  });

  test("not as the last words of headlines", () => {
    const places = [
      "Ferry returns to Thalat May 12",
      "Two schools share a bus in Pakse May 11",
      "Bridge opens near Hongsa May 9",
    ];
    expect(titles(...places)).toEqual([
      "Ferry returns to Thalat",
      "Two schools share a bus in Pakse",
      "Bridge opens near Hongsa",
    ]);
    expect(read("ລັດຖະບານ ອອກແຜນພັດທະນາເສດຖະກິດ12/05/2026")).toEqual([["ລັດຖະບານ ອອກແຜນພັດທະນາເສດຖະກິດ", null]]);
    expect(read("各国领导人讨论如何振兴经济2026-05-12")).toEqual([["各国领导人讨论如何振兴经济", null]]);
  });
});

test("a page that glues sections in front of dates glues them without a date as well", () => {
  const dated = ["ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ທີ່ທ່າໃໝ່ກິລາ12/05/2026", "ສອງໂຮງຮຽນ ໃຊ້ລົດເມຄັນດຽວກັນການສຶກສາ11/05/2026"];
  const line = "ຊາວບ້ານ ຊ່ວຍກັນແປງຂົວໄມ້ສັງຄົມ";
  expect(gluesSections(dated, known)).toBe(true);
  expect(gluesSections(dated.slice(1), known)).toBe(false);
  expect(readItemLines([line], known, true)[0]?.section).toBe("ສັງຄົມ");
  expect(readItemLines([line], known)[0]?.title).toBe(line);
});
