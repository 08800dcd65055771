import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateStamp } from "../../src/language/date-stamp.ts";
import { findNewsDates, parseNewsDate } from "../../src/language/dates.ts";
import { expectLinear } from "../linear.ts";

const isoOf = (text: string): string | undefined => parseNewsDate(text)?.iso;

describe("parseNewsDate reads", () => {
  it.each([
    // As Lao sites print them.
    ["23/01/2025 10:38", "2025-01-23T10:38:00+07:00"],
    ["8/27/2025 8:15:36 PM", "2025-08-27T20:15:36+07:00"],
    ["13:48 30/07/2026", "2026-07-30T13:48:00+07:00"],
    ["13:48 | 07/10/2023", "2023-10-07T13:48:00+07:00"],
    ["09/06/1999 | 10:42:00", "1999-06-09T10:42:00+07:00"],
    ["ເວລາ: 17/02/2021 14:37:04", "2021-02-17T14:37:04+07:00"],
    ["2020.04.16", "2020-04-16"],
    ["2017-06-02", "2017-06-02"],
    ["2017.08.22 2017.08.22", "2017-08-22"],
    ["(GMT+08:00) 2005-12-09 09:20:04", "2005-12-09T09:20:04+08:00"],
    ["Vientiane Times14/10/2025", "2025-10-14"],
    ["02.4.2012", "2012-04-02"],
    ["23/01/25", "2025-01-23"],
    // Lao months, digits and years.
    ["ວັນທີ 23 ມັງກອນ 2025", "2025-01-23"],
    ["23 ມັງກອນ 2025", "2025-01-23"],
    ["ວັນຈັນ ທີ 16 ກໍລະກົດ 2018", "2018-07-16"],
    ["ພ.ຈ. 26, 2020", "2020-11-26"],
    ["ທັນວາ 31, 2018", "2018-12-31"],
    ["12 ທັນວາ ພ.ສ. 2568", "2025-12-12"],
    ["31 ພຶດສະພາ 2562", "2019-05-31"],
    ["໒໓ ມັງກອນ ໒໐໒໕", "2025-01-23"],
    ["໒໓/໐໑/໒໐໒໕", "2025-01-23"],
    ["໒໓/໐໑/໒໕໖໘ ໑໐:໓໘", "2025-01-23T10:38:00+07:00"],
    ["13 ສິງຫາ2024", "2024-08-13"],
    ["ວັນທີ 31 ທັນວາປີ 2020", "2020-12-31"],
    ["ວັນທີ 23 ເດືອນ 1 ປີ 2025", "2025-01-23"],
    ["ວັນທີ 23 ເດືອນມັງກອນ ປີ 2025", "2025-01-23"],
    ["16 ກໍລະກົດ 2568, 10:38 ໂມງ", "2025-07-16T10:38:00+07:00"],
    ["23 ມ.ກ. 2025", "2025-01-23"],
    // English forms.
    ["11 FEB 2015", "2015-02-11"],
    ["January 22, 2025", "2025-01-22"],
    ["22 Jan 2025", "2025-01-22"],
    ["22-Jan-2025", "2025-01-22"],
    ["Published on Jan. 22, 2025", "2025-01-22"],
    ["23rd of January 2025", "2025-01-23"],
    ["Aug 2, 2021 at 4:15 pm", "2021-08-02T16:15:00+07:00"],
    ["Wednesday, January 22nd, 2025 - 9:05 AM", "2025-01-22T09:05:00+07:00"],
    ["12:05 AM, January 22, 2025", "2025-01-22T00:05:00+07:00"],
    ["August 2025", "2025-08"],
    // Machines.
    ["2025-01-23T10:38:00+07:00", "2025-01-23T10:38:00+07:00"],
    ["2025-01-23T10:38:00+0530", "2025-01-23T10:38:00+05:30"],
    ["2025-01-23T03:38:00.123Z", "2025-01-23T03:38:00Z"],
    ["Thu, 23 Jan 2025 10:38:00 +0700", "2025-01-23T10:38:00+07:00"],
    ["Thu, 23 Jan 2025 03:38:00 GMT", "2025-01-23T03:38:00Z"],
    // Neighbours.
    ["16 กรกฎาคม 2568 เวลา 10:38 น.", "2025-07-16T10:38:00+07:00"],
    ["ngày 11 tháng 3 năm 2025", "2025-03-11"],
    ["11 mars 2025 à 10h38", "2025-03-11T10:38:00+07:00"],
    ["23. Januar 2025, 10:38 Uhr", "2025-01-23T10:38:00+07:00"],
    ["23 de enero de 2025", "2025-01-23"],
    ["2025年1月23日 10:38", "2025-01-23T10:38:00+07:00"],
    ["2025년 1월 23일", "2025-01-23"],
    // The rest of the world, as far as its months are known.
    ["23 января 2025 г., 10:38", "2025-01-23T10:38:00+07:00"],
    ["23 січня 2025", "2025-01-23"],
    ["23 stycznia 2025", "2025-01-23"],
    ["čtvrtek 23. ledna 2025", "2025-01-23"],
    ["23. tammikuuta 2025", "2025-01-23"],
    ["2025. január 23.", "2025-01-23"],
    ["23 Ocak 2025 Perşembe", "2025-01-23"],
    ["23 يناير 2025", "2025-01-23"],
    ["23 Ιανουαρίου 2025", "2025-01-23"],
    ["torsdag 23. januar 2025", "2025-01-23"],
  ])("%s", (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe("parseNewsDate leaves alone", () => {
  it.each([
    "Aug 25–26",
    "Aug 25–26, 2025",
    "25–26 August 2025",
    "from 25 to 26 August 2025",
    "ວັນທີ 3 - 4 ມີນາ 2020",
    "31 ມີນາ - 2 ເມສາ 2021",
    "ວັນທີ 25 ຫາ 26 ສິງຫາ 2025",
    "2025-08-25 – 2025-08-27",
    "01/08/2025 - 15/08/2025",
    "ມື້ວານນີ້",
    "2 hours ago",
    "020 5555 1234",
    "+856 21 12 2025",
    "3-2",
    "ຊະນະ 3-2",
    "1.500.000 ກີບ",
    "USD 90-100 million",
    "10.12.20.25",
    "IP 192.168.1.20",
    "Version 1.2.2020",
    "v1.2.2020",
    "Decree No. 12/01/2025",
    "ດຳລັດ ເລກທີ 12/01/2025",
    "ມາດຕາ 12 ຂໍ້ 3",
    "2025",
    "ປີ 2025",
    "10:38",
    "24/7",
    "31/02/2025",
    "29 February 2025",
    "32 ມັງກອນ 2025",
    "00/01/2025",
    "13/13/2025",
    "Government Holds Regular Meeting for August 2025",
    "",
  ])("%j", (text) => {
    expect(isoOf(text)).toBeUndefined();
  });
});

describe("order of day and month", () => {
  it.each([
    ["03/04/2025", undefined, "2025-04-03"],
    ["03/04/2025", "mdy", "2025-03-04"],
    ["03/04/2025 07:05 AM", undefined, "2025-04-03T07:05:00+07:00"],
    ["3/4/2025 7:05:01 AM", undefined, "2025-03-04T07:05:01+07:00"],
    ["3/4/2025 7:05:01 AM", "dmy", "2025-04-03T07:05:01+07:00"],
    ["23/04/2025", "mdy", "2025-04-23"],
    ["04/23/2025", "dmy", "2025-04-23"],
  ] as const)("%s, hint %s", (text, order, iso) => {
    expect(parseNewsDate(text, order ? { order } : {})?.iso).toBe(iso);
  });

  // 11 March 2025 was a Tuesday, 3 November a Monday.
  it.each([
    ["Tue, 03/11/2025", "2025-03-11"],
    ["03/11/2025 (Tue)", "2025-03-11"],
    ["03/11/2025, Monday", "2025-11-03"],
    ["03/11/2025 10:30 Tuesday", "2025-03-11T10:30:00+07:00"],
    ["ວັນອັງຄານ ວັນທີ 03/11/2025", "2025-03-11"],
    ["03/11/2025 (ວັນອັງຄານ)", "2025-03-11"],
    ["03/11/2025 / Tue 11/03/2025", "2025-11-03"],
    ["03/11/2025 The market opens on Tuesday", "2025-11-03"],
    ["03/11/2025 (Fri)", "2025-11-03"],
  ] as const)("the day of the week tells: %s", (text, iso) => {
    expect(findNewsDates(text)[0]?.iso).toBe(iso);
  });

  it("says when both readings are possible", () => {
    expect(findNewsDates("03/11/2025 (Tue)")[0]).toMatchObject({ ambiguous: false, order: "mdy" });
    expect(findNewsDates("03/11/2025 (Fri)")[0]).toMatchObject({ ambiguous: true, order: "dmy" });
    expect(findNewsDates("03/04/2025")[0]).toMatchObject({ ambiguous: true, order: "dmy" });
    expect(findNewsDates("3/4/2025 7:05:01 PM")[0]).toMatchObject({ ambiguous: true, order: "mdy" });
    expect(findNewsDates("04/04/2025")[0]).toMatchObject({ ambiguous: false });
    expect(findNewsDates("23/04/2025")[0]).toMatchObject({ ambiguous: false, order: "dmy" });
    expect(findNewsDates("2025-03-04")[0]).toMatchObject({ ambiguous: false, order: "ymd" });
    expect(findNewsDates("4 March 2025")[0]?.order).toBeUndefined();
  });
});

describe("findNewsDates", () => {
  it("gives place, source, rule and precision", () => {
    const text = "ຂປລ. ວັນທີ 31 ພຶດສະພາ 2562, 10:38:05 | 12 views";
    const [found, ...more] = findNewsDates(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      precision: "second",
      rule: "day-month-name-buddhist",
      source: "31 ພຶດສະພາ 2562, 10:38:05",
    });
    expect(text.slice(found?.start, found?.end)).toBe(found?.source);
  });

  it("finds each of several, times staying with their dates", () => {
    expect(findNewsDates("13:48 30/07/2026 14:00 29/07/2026").map(({ iso }) => iso)).toEqual([
      "2026-07-30T13:48:00+07:00",
      "2026-07-29T14:00:00+07:00",
    ]);
    expect(findNewsDates("March 5, 1955 and 22 January 2025").map(({ iso }) => iso)).toEqual([
      "1955-03-05",
      "2025-01-22",
    ]);
  });

  it("uses the offset that it is given", () => {
    expect(parseNewsDate("23/01/2025 10:38", { offsetMinutes: 480 })?.iso).toBe("2025-01-23T10:38:00+08:00");
    expect(parseNewsDate("23/01/2025 10:38 UTC", { offsetMinutes: 480 })?.iso).toBe("2025-01-23T10:38:00Z");
    expect(parseNewsDate("23/01/2025 10:38", { offsetMinutes: -210 })?.iso).toBe("2025-01-23T10:38:00-03:30");
  });

  it("reads relative words from a base only", () => {
    const base = "2025-03-01";
    expect(parseNewsDate("ມື້ວານນີ້", { base })).toMatchObject({ iso: "2025-02-28", rule: "relative" });
    expect(parseNewsDate("Yesterday", { base })?.iso).toBe("2025-02-28");
    expect(parseNewsDate("໓ ມື້ກ່ອນ", { base })?.iso).toBe("2025-02-26");
    expect(parseNewsDate("2 weeks ago", { base })?.iso).toBe("2025-02-15");
    expect(parseNewsDate("yesterday", { base: "2025-02-31" })).toBeUndefined();
  });

  it("reads back every day in every form, Lao and English", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
    const lao = "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ".split(" ");
    const english = "January February March April May June July August September October November December".split(" ");
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        for (const text of [
          iso,
          `${d} ${lao[m]} ${y}`,
          `ວັນທີ ${d} ${lao[m]} ພ.ສ. ${y + 543}`,
          `${english[m]} ${d}, ${y}`,
          `${d}/${m + 1}/${y}`,
          `${y}.${m + 1}.${d}`,
        ]) {
          expect(parseNewsDate(text)?.iso).toBe(iso);
        }
      }),
      { seed: 7 },
    );
  });

  it("stands soup, with offsets inside the text and in order", () => {
    const piece = fc.constantFrom(
      "23",
      "/",
      "01",
      "-",
      "2025",
      " ",
      "ມັງກອນ",
      "Jan",
      ":",
      "10",
      "PM",
      "(",
      "GMT",
      "+",
      "07",
      "ວັນທີ",
      "to",
      ".",
      ",",
      "T",
      "ກ",
      "年",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, source, iso } of findNewsDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(source).toBe(text.slice(start, end));
          expect(iso).toMatch(/^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?$/u);
          last = end;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("is quick on hostile text", () => {
    for (const unit of ["1/", "2025-", "Jan on the ", "ວັນທີ"])
      expectLinear((count) => findNewsDates(`${unit.repeat(count)}2025`), 20_000, unit);
  });
});

describe("the day of the week settles day and month", () => {
  it.each([
    ["Thursday, 03/04/2025", "2025-04-03"],
    ["Tuesday, 03/04/2025", "2025-03-04"],
    ["ວັນອັງຄານ ທີ 03/04/2025", "2025-03-04"],
    ["Dienstag, 4.3.2025", "2025-03-04"],
    // It fits neither reading: a misprint decides nothing.
    ["Sunday, 03/04/2025", "2025-04-03"],
  ])("%s", (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe("stamps of software", () => {
  it.each([
    ["20250123T103800Z", "2025-01-23T10:38:00Z"],
    ["20250123T1038+0700", "2025-01-23T10:38:00+07:00"],
    ["20250123", "2025-01-23"],
    ["1737603480", "2025-01-23T03:38:00Z"],
    ["1737603480123", "2025-01-23T03:38:00Z"],
    ["1970-01-01T00:00:00Z", undefined],
    ["20251301", undefined],
    ["99999999", undefined],
    ["0123456789", undefined],
    ["23 ມັງກອນ 2025", "2025-01-23"],
  ])("%s", (text, iso) => {
    expect(parseDateStamp(text)?.iso).toBe(iso);
  });
});
