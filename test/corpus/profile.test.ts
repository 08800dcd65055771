import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreSites } from "../../bench/corpus/score-sites.mjs";
import { makeSitePages } from "../../bench/corpus/sites.mjs";
import { checkProfiles, type SiteProfile } from "../../src/article/site-profile.ts";
import { learnSites } from "../../src/corpus/profile/learn.ts";
import { type Observation, observePage } from "../../src/corpus/profile/observe.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { specimenProfile } from "../../src/stages/site-profile.rules.ts";

const sites = [0, 1, 2, 3].map((number) => [...makeSitePages("profiles", number)]);
const observations = sites.flat().flatMap(({ page }) => observePage(page) ?? []);
const profiles = learnSites(observations);

describe("on sites of 30 pages in templates of their own", () => {
  test("most of what the site prints among the paragraphs goes, and nothing genuine does", () => {
    const score = (learnt: readonly SiteProfile[]) => {
      const pipeline = createPipeline({ profiles: learnt });
      return scoreSites(sites.flat().map(({ page, truth }) => ({ truth, result: pipeline.run(page) })));
    };
    const [without, withProfiles] = [score([]), score(profiles)];
    expect(without.left).toBeGreaterThan(300);
    expect(withProfiles.left).toBeLessThanOrEqual(without.left * 0.4);
    expect(withProfiles.misses).toEqual(without.misses);
  }, 120_000);

  test("series, columns, repeated quotations and a story that stands there thrice are at most flagged", () => {
    for (const { host, blocks, pages, stories } of profiles) {
      const own = sites.find((site) => site[0]?.truth.host === host) ?? [];
      const boilerplate = new Set(own.flatMap(({ truth }) => truth.boilerplate));
      // Of three copies of a story all but one, or, where one was cut to half, at least another one is folded.
      expect([pages - 2, pages - 1]).toContain(stories);
      const removed = blocks.filter(({ action }) => action === "remove");
      expect(removed.length).toBeGreaterThan(1);
      for (const { text } of removed) expect([...boilerplate]).toContain(text);
      const column = own
        .flatMap(({ truth }) => truth.genuine)
        .find((text, at, all) => all.filter((other) => other === text).length === 4 && all.indexOf(text) === at);
      expect(blocks.find(({ text }) => text === column)?.action ?? "flag").toBe("flag");
    }
  });

  test("order of dates and title suffixes are learnt", () => {
    for (const { host, dateOrder, titleSuffixes } of profiles) {
      const truth = sites.find((site) => site[0]?.truth.host === host)?.[0]?.truth;
      if (dateOrder !== null) expect(dateOrder).toBe(truth?.order);
      if (titleSuffixes[0]) expect(titleSuffixes[0].text.trim()).toBe(truth?.suffix.trim());
    }
  });
});

test("a profile is plain JSON that comes back, and does not depend on the order of the pages", () => {
  expect(checkProfiles(JSON.parse(JSON.stringify(profiles)))).toEqual(profiles);
  fc.assert(
    fc.property(fc.shuffledSubarray(observations, { minLength: observations.length }), (shuffled) => {
      expect(learnSites(shuffled)).toEqual(profiles);
    }),
    { numRuns: 3 },
  );
});

describe("what is learnt", () => {
  const page = (number: number, blocks: readonly string[]): Observation => ({
    host: "news.example",
    id: String(number).padStart(3, "0"),
    blocks: blocks.map((text) => ({ key: text, text, letters: text.length })),
    titleSuffix: null,
    labels: [],
    dateOrder: null,
    mainPath: null,
  });
  const story = (number: number): string => `story ${number} `.repeat(12);

  test("removes what stands at one place on every page, and only flags what the story comes to sooner or later", () => {
    const pages = Array.from({ length: 10 }, (_, at) => {
      const own = Array.from({ length: 8 }, (_, part) => `${story(at)} ${at * 8 + part}`);
      return page(
        at,
        ["Follow us", ...own.slice(0, 2), "Save with us", ...own.slice(2), "All rights reserved"].toSpliced(
          4 + (at % 5),
          0,
          "A slow recovery",
        ),
      );
    });
    const [site] = learnSites(pages);
    const actions = Object.fromEntries(site?.blocks.map(({ text, action }) => [text, action]) ?? []);
    expect(actions).toEqual({
      "Follow us": "remove",
      "Save with us": "remove",
      "All rights reserved": "remove",
      "A slow recovery": "flag",
    });
  });

  test("never holds a block that stands on fewer than three stories, and removes none of a small site", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 4 }), { maxLength: 12 }), (pages) => {
        const observed = pages.map((own, at) => page(at, [story(at), ...own.map((block) => `block ${block}`)]));
        const [site] = learnSites(observed);
        for (const { text, pages: on, action } of site?.blocks ?? []) {
          const holding = observed.filter(({ blocks }) => blocks.some((block) => block.text === text)).length;
          expect(on).toBeLessThanOrEqual(holding);
          expect(on).toBeGreaterThanOrEqual(3);
          if (action === "remove") expect(on).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });

  test("reposts of one story count once", () => {
    const copies = Array.from({ length: 9 }, (_, at) => page(at, [`${story(1)} first`, `${story(2)} second`]));
    expect(learnSites(copies)).toMatchObject([{ pages: 9, stories: 1, blocks: [] }]);
  });
});

describe("a profile", () => {
  const content = `<h1>Ferry Reopens After Six Weeks of Repairs</h1><div><p>The ferry at Ban Hatsay was reopened on Monday after six weeks of repairs to both of its ramps, its owner said.</p>
    <p>Whoever reads us for free reads us because two hundred families pay.</p><p>It carries forty cars an hour from one bank to the other, and people on foot go free of charge.</p></div>`;
  const run = (profile: SiteProfile, html = content) =>
    createPipeline({ profiles: [profile], reject: false }).run({
      id: "1",
      url: "https://example.org/1",
      format: "html",
      content: html,
    });

  test("removes with the reason, or flags, as its reader decided", () => {
    const removed = run(specimenProfile);
    expect(removed).toMatchObject({
      record: {
        removed: [{ stage: "site-profile", rule: "site-recurring", reason: "stands on 27 of 28 stories of the site" }],
      },
    });
    const flagging = {
      ...specimenProfile,
      blocks: specimenProfile.blocks.map((block) => ({ ...block, action: "flag" as const })),
    };
    const flagged = run(flagging);
    expect(flagged.status === "kept" && flagged.record.blocks.map(({ flags }) => flags)).toEqual([
      [],
      ["site-recurring"],
      [],
    ]);
  });

  test("serves its own host alone, and never takes all that there is", () => {
    const other = run({ ...specimenProfile, host: "other.example" });
    expect(other.status === "kept" && other.record.text).toContain("two hundred families");
    const alone = run(
      specimenProfile,
      "<h1>Ferry Reopens</h1><p>Whoever reads us for free reads us because two hundred families pay.</p>",
    );
    expect(alone.status === "kept" && alone.record.text).toContain("two hundred families");
  });

  test("that is none is named with its place", () => {
    expect(() => checkProfiles([{ ...specimenProfile, blocks: [{ ...specimenProfile.blocks[0], pages: 1 }] }])).toThrow(
      "sites.0.blocks.0.pages",
    );
    expect(() => createPipeline({ profiles: [{ host: "x" } as unknown as SiteProfile] })).toThrow("sites.0");
  });
});
