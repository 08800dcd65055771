import { describe, expect, test } from "vitest";
import { oddsOfRows } from "../../src/stages/boilerplate/rows.ts";
import { prepare } from "./evidence/pages.ts";

const prose = {
  English: ["The morning market was full on Monday, traders said.", "Prices are not expected to change before May."],
  Lao: ["ຕະຫຼາດເຊົ້າມີຄົນຫຼາຍໃນວັນຈັນທີ່ຜ່ານມາ ພໍ່ຄ້າແມ່ຄ້າກ່າວ", "ລາຄາຄາດວ່າຈະບໍ່ປ່ຽນແປງຈົນຮອດເດືອນພຶດສະພາ"],
};
const figures = ["Rice 12.000", "ໝາກເລັ່ນ ໑໒.໐໐໐", "Salt 4.500"];

/** The odds by which the blocks of a page are judged, by their text: prose is sure, all else as `own` says, or unlikely. */
function judged(html: string, own: Readonly<Record<string, number>> = {}, region: string | null = null) {
  const { draft } = prepare(html);
  const whole = { container: 0, start: 0, end: draft.source.length, regions: [], odds: null };
  const isProse = (text: string): boolean => Object.values(prose).flat().includes(text);
  const odds = oddsOfRows(
    { ...draft, article: whole },
    ({ text }) => own[text] ?? (isProse(text) ? 4 : -1.5),
    () => region,
  );
  return Object.fromEntries([...odds].map(([{ text }, value]) => [text, value]));
}

const lines = (texts: readonly string[]): string => texts.map((text) => `<p class="x">${text}</p>`).join("");

describe.each(Object.entries(prose))("short lines of figures, %s", (_, [before = "", behind = ""]) => {
  test("stay between two sure paragraphs, in paragraphs, lists and tables", () => {
    const even = Object.fromEntries(figures.map((text) => [text, 0]));
    expect(judged(`<p>${before}</p>${lines(figures)}<p>${behind}</p>`)).toEqual(even);
    const items = figures.map((text) => `<li>${text}</li>`).join("");
    expect(judged(`<p>${before}</p><h3>Prices</h3><ul>${items}</ul><p>${behind}</p>`)).toEqual(even);
  });

  test.each([
    ["behind the last paragraph", `<p>${before}</p><p>${behind}</p>${lines(figures)}`],
    ["in front of the first", `${lines(figures)}<p>${before}</p><p>${behind}</p>`],
    ["alone", `<p>${before}</p>${lines(figures.slice(0, 1))}<p>${behind}</p>`],
    ["of different looks", `<p>${before}</p><p>Rice 12</p><div class="y">Salt 4</div><p>${behind}</p>`],
    ["without figures", `<p>${before}</p>${lines(["Advertisement", "Read more"])}<p>${behind}</p>`],
    ["linked", `<p>${before}</p>${lines(figures.map((text) => `<a href="/">${text}</a>`))}<p>${behind}</p>`],
    ["far from any paragraph", `<p>${before}</p>${lines(["a", "b", "c", ...figures])}<p>${behind}</p>`],
  ])("are left to their own odds %s", (_name, html) => expect(judged(html)).toEqual({}));

  test("are left to their own odds in a region that the markup names", () =>
    expect(judged(`<p>${before}</p>${lines(figures)}<p>${behind}</p>`, {}, "share-bar")).toEqual({}));
});

describe.each(Object.entries(prose))("quotes, %s", (_, [before = "", behind = ""]) => {
  const quote = (inner: string): string => `<blockquote><p>${inner}</p></blockquote>`;

  test("stay behind a sure paragraph, one after the other, in a region too", () => {
    const html = `<p>${before}</p>${quote("ຂອບໃຈ all!")}${quote("— Noy (@noy), 1 May")}<p>${behind}</p>`;
    const even = { "ຂອບໃຈ all!": 0, "— Noy (@noy), 1 May": 0 };
    expect(judged(html)).toEqual(even);
    expect(judged(html, {}, "share-bar")).toEqual(even);
  });

  test.each([
    ["in front of the first paragraph", `${quote("Thanks")}<p>${before}</p><p>${behind}</p>`],
    ["that are links", `<p>${before}</p>${quote('<a href="/9">Read the other story</a>')}<p>${behind}</p>`],
    ["far from any sure paragraph", `<p>${before}</p>${lines(["a", "b", "c"])}${quote("Thanks")}`],
  ])("are left to their own odds %s", (_name, html) => expect(judged(html)).toEqual({}));
});

describe("rows", () => {
  const list = "<ul><li>Toast the cumin</li><li>Add water</li></ul>";

  test("of a list without links stay or go by the surest of them", () =>
    expect(judged(list, { "Add water": 0.7 })).toEqual({ "Toast the cumin": 0.7, "Add water": 0.7 }));

  test("of a list do not answer for an item that is foreign by itself", () =>
    expect(judged(list, { "Add water": 0.7, "Toast the cumin": -6 })).toEqual({ "Add water": 0.7 }));

  test("of a list with links stay where most of them do, and else are judged one by one", () => {
    const linked = "<ul><li><a href=/1>Muang Sing</a></li><li><a href=/2>Muang Long</a></li><li>Nale</li></ul>";
    expect(judged(linked, { "Muang Sing": 2, "Muang Long": 1.2 })).toEqual({ Nale: 1.2 });
    expect(judged(linked, { "Muang Sing": 2 })).toEqual({});
  });

  test("of a short list with a link are judged one by one", () =>
    expect(judged(list.replace("Add water", '<a href="/2">Add water</a>'), { "Toast the cumin": 0.7 })).toEqual({}));

  test("of two lists do not answer for each other", () =>
    expect(judged(`${list}<ol><li>Salt</li></ol>`, { Salt: 1 })).toEqual({
      "Toast the cumin": -1.5,
      "Add water": -1.5,
      Salt: 1,
    }));

  test("of a very long list are no arguments", () => {
    const items = Array.from({ length: 200_000 }, (_, at) => `<li>n${at}`).join("");
    expect(Object.keys(judged(`<ul>${items}</ul>`)).length).toBe(200_000);
  });
});

test("each row of a large table is asked for a few times, not once for each other row", () => {
  const rows = Array.from({ length: 500 }, (_, at) => `<tr><td>Row ${at}</td><td>${at * 7}</td></tr>`).join("");
  const { draft } = prepare(`<p>${prose.English[0]}</p><table>${rows}</table>`);
  let asked = 0;
  const whole = { container: 0, start: 0, end: draft.source.length, regions: [], odds: null };
  oddsOfRows(
    { ...draft, article: whole },
    () => {
      asked++;
      return 0;
    },
    () => null,
  );
  expect(asked).toBeGreaterThan(500);
  expect(asked).toBeLessThan(500 * 10);
});
