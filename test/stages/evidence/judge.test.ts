import { describe, expect, test } from "vitest";
import { companyOf } from "../../../src/stages/evidence/company.ts";
import { companyWidth, rowWidth } from "../../../src/stages/evidence/families.ts";
import { firstOdds, gatherEvidence, judgeBlocks } from "../../../src/stages/evidence/judge.ts";
import { KeyScreen } from "../../../src/stages/evidence/key-screen.ts";
import { lookUp, statedText } from "../../../src/stages/evidence/stated-text.ts";
import { weigh, weightTable } from "../../../src/stages/evidence/weighing.ts";
import { scorecards } from "../../../src/stages/evidence/weights.data.ts";
import { expectLinear } from "../../linear.ts";
import { judge, news, paragraphs, prepare } from "./pages.ts";

test("weighing adds one weight a family, from the row of the block and from the first family on", () => {
  const weights = weightTable([
    [0, 9],
    [0, 1, 2],
    [0, 0.5],
  ]);
  const evidence = { rows: Uint8Array.from([0, 0, 2, 1]), width: 2, firstFamily: 1 };
  expect(weigh(weights, evidence, 0, -1)).toBe(-1);
  expect(weigh(weights, evidence, 1, -1)).toBe(1.5);
});

describe.each(Object.entries(news))("%s", (_, texts) => {
  const page = `<nav><a href="/">ໜ້າຫຼັກ Home</a></nav><div><h1>Rice ເຂົ້າ</h1>${paragraphs(texts)}</div><div class="comments"><p>${texts[0]}</p></div>`;

  test("paragraphs have it, comments and menus do not", () => {
    const { odds } = judge(page);
    const { source } = prepare(page).draft;
    const first = source.findIndex(({ text }) => text === texts[0]);
    expect([...odds.slice(first, first + texts.length)].every((one) => one > 0)).toBe(true);
    expect(odds.at(-1)).toBeLessThan(-3);
    expect(odds[0]).toBeLessThan(0);
  });

  test("the fit sees the company that the page sees: first opinions are numbers, of foreign blocks too", () => {
    const { draft, candidate, regions } = prepare(page);
    const evidence = gatherEvidence(draft, candidate, regions);
    const { isForeign } = evidence;
    expect(isForeign).toContain(1);
    const { alone, inCompany } = scorecards;
    const first = firstOdds(evidence, alone);
    expect([...first].every(Number.isFinite)).toBe(true);
    const { rows } = companyOf(draft, evidence, first);
    const table = weightTable(inCompany.weights);
    const odds = Array.from(isForeign, (foreign, block) => {
      const own = { rows: evidence.rows, width: rowWidth, firstFamily: 0 };
      const kept = { rows, width: companyWidth, firstFamily: rowWidth };
      return foreign === 1 ? first[block] : weigh(table, kept, block, weigh(table, own, block, inCompany.bias));
    });
    expect(odds).toEqual([...judge(page).odds]);
  });

  test("equal pages have equal odds", () => expect(judge(page)).toEqual(judge(page)));
});

test("a page without blocks has no odds, no run, and its root for a container", () => {
  expect(judge("")).toEqual({ odds: new Float64Array(0), start: 0, end: 0, container: 0 });
  const { draft, candidate, regions } = prepare("<div></div>");
  const evidence = gatherEvidence(draft, candidate, regions);
  expect(companyOf(draft, evidence, new Float64Array(0)).rows).toHaveLength(0);
});

test("what a page says of its text bounds how much is searched", () => {
  const { draft } = prepare("<p>a</p>");
  expect(statedText(draft.embedded)).toMatchObject({ description: "", articleBody: "", lookUps: 0 });
  const meta = new Map([["description", "ຂ່າວ ".repeat(250_000)]]);
  expect(statedText({ ...draft.embedded, meta }).lookUps).toBeLessThan(200);
  expect(lookUp("…", { description: "a", articleBody: "", lookUps: 1, screen: new KeyScreen(["a"]) })).toEqual({
    inDescription: false,
    inBody: false,
  });
});

const words = news.Lao[0];
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

const paragraph = `<p>${words}</p>`;

describe.each<[string, number, (count: number) => string]>([
  ["blocks", 100_000, (count) => `<div>${many(count, (at) => `<p>${words} ${at}</p>`)}</div>`],
  ["containers", 50_000, (count) => `<div class="a">${paragraph}</div>`.repeat(count)],
  ["blocks at the bottom of 500 levels", 20_000, (count) => "<div>".repeat(500) + paragraph.repeat(count)],
  ["leaves on 500 levels", 20_000, (count) => "<blockquote>".repeat(500) + paragraph.repeat(count)],
  ["parts of each name", 1_600, (count) => `<div class="${"story-".repeat(count)}">${paragraph}</div>`.repeat(300)],
  ["names of objects", 50, (count) => `<div class="__proto__" id="constructor">${paragraph}</div>`.repeat(count)],
])("%s", (name, most, page) => {
  test("cost no disproportionate time", () => {
    const pages = new Map<number, ReturnType<typeof prepare>>();
    const work = (count: number): void => {
      const { draft, candidate, regions } = pages.get(count) ?? prepare(page(count));
      pages.set(count, { draft, candidate, regions });
      expect(judgeBlocks(draft, candidate, regions).odds.every(Number.isFinite)).toBe(true);
    };
    expectLinear(work, most, name);
  });
});
