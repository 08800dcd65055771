import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRecipes, RecipeError, recipeBook, recipeFor } from "../../src/article/recipe.ts";
import { selectorFault } from "../../src/article/selector.ts";
import { parseHtml } from "../../src/parse/html.ts";
import { laoSites } from "../../src/stages/recipe/lao-sites.data.ts";

describe("selectors", () => {
  test.each([
    "h1",
    ".post-top-entry h1",
    "span.post-time.uk-text-muted",
    "#main > div:first-child > font b",
    "[itemprop]",
    '[itemprop="articleBody"] > p',
    "[class^='post']",
    "[class*=post]",
    "*[data-role~=body]",
    "x-card .title",
    "table > tbody > tr > td > p",
  ])("%s is allowed", (selector) => expect(selectorFault(selector)).toBeNull());

  test.each([
    "",
    "*",
    " h1",
    "h1 ",
    "h1,h2",
    "h1 + p",
    "h1 ~ p",
    "div:has(p)",
    "div:not(.a)",
    ":contains(KPL)",
    "p:nth-child(2n+1)",
    "p:last-child",
    ":first-childish",
    "p:first",
    "a > > b",
    "a >",
    "[a",
    "[a=]",
    '[a="\\22"]',
    "a b c d e f g",
    "x".repeat(201),
    "h1\n",
    ".ຂ່າວ",
  ])("%j is refused", (selector) => expect(selectorFault(selector)).toMatch(/selector/u));

  test("what is allowed, the selector engine takes, on any page", () => {
    const step = fc.constantFrom("a", ".b", "#c", "[d]", '[e="f g"]', "p:first-child", "*.x[y~=z]");
    const selector = fc
      .array(fc.tuple(step, fc.constantFrom(" ", " > ", ">")), { minLength: 1, maxLength: 6 })
      .map((steps) => steps.map(([one, sign], at) => (at + 1 < steps.length ? one + sign : one)).join(""));
    fc.assert(
      fc.property(selector, (one) => {
        expect(selectorFault(one)).toBeNull();
        const [recipe] = checkRecipes([{ hosts: ["a.example"], remove: [one] }]);
        expect(parseHtml("<div class=b><p id=c>text</p></div>", recipe).recipe?.tooDeep).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test("no string makes the check throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void selectorFault(text)));
  });
});

describe("checkRecipes", () => {
  test("takes the recipes that khao brings along", () => {
    expect(checkRecipes(laoSites)).toEqual(laoSites);
    const hosts = laoSites.flatMap((recipe) => recipe.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test.each([
    [{}, "recipes: "],
    [[{}], "recipes.0.hosts: "],
    [[{ hosts: [] }], "recipes.0.hosts: "],
    [[{ hosts: ["www.a.example"] }], "recipes.0.hosts.0: must be a host name in lower case, without www."],
    [[{ hosts: ["https://a.example/"] }], "recipes.0.hosts.0: "],
    [
      [{ hosts: ["a.example"] }, { hosts: ["b.example"], title: ["h1,h2"] }],
      "recipes.1.title.0: no allowed selector from",
    ],
    [[{ hosts: ["a.example"], titel: ["h1"] }], "recipes.0: "],
    [[{ hosts: ["a.example"], dateOrder: "ymd" }], "recipes.0.dateOrder: "],
    [[{ hosts: ["a.example"], agencyLabels: ["--"] }], "recipes.0.agencyLabels.0: must hold a letter or a digit"],
    [[{ hosts: ["a.example"], remove: Array.from({ length: 13 }, () => "p") }], "recipes.0.remove: "],
  ])("refuses %j", (value, message) => {
    expect(() => checkRecipes(value)).toThrow(RecipeError);
    expect(() => checkRecipes(value)).toThrow(message);
  });
});

test("a recipe serves its host and the hosts below it, the nearest row first, the later of two", () => {
  const book = recipeBook(
    checkRecipes([
      { hosts: ["site.example"], title: ["h1"] },
      { hosts: ["lao.site.example"], title: ["h2"] },
      { hosts: ["site.example"], title: ["h3"] },
    ]),
  );
  const titleOf = (host: string | null) => recipeFor(book, host)?.title?.[0];
  expect(titleOf("site.example")).toBe("h3");
  expect(titleOf("en.site.example")).toBe("h3");
  expect(titleOf("m.lao.site.example")).toBe("h2");
  expect(titleOf("othersite.example")).toBeUndefined();
  expect(titleOf("example")).toBeUndefined();
  expect(titleOf(null)).toBeUndefined();
});
