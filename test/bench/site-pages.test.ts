import { describe, expect, test } from "vitest";
import { readSitePages, type SitePageScore, scoreSitePages } from "../../bench/site-pages.mjs";
import { cleanPage } from "../../src/clean-page.ts";

const sets = ["site-pages", "site-pages-second"] as const;
const scores = new Map<string, SitePageScore>(
  sets.map((name) => [name, scoreSitePages(readSitePages(name), cleanPage)]),
);
const share = ([hits, of]: readonly [number, number]): number => hits / of;

/** What each set reached when it was measured last, and a little room. Nobody looks at the pages of the second set. */
const floors = {
  "site-pages": { lost: 0.01, hardNegatives: 0.01, titles: 0.94, days: 0.86, related: 0.92, left: 0.015 },
  "site-pages-second": { lost: 0.01, hardNegatives: 0.02, titles: 0.78, days: 0.75, related: 0.28, left: 0.18 },
} as const;

describe.each(sets)("whole records on %s", (name) => {
  const floor = floors[name];
  const score = scores.get(name);
  if (!score) throw new Error(name);

  test("every page is kept", () => expect(share(score.kept)).toBe(1));
  test("hardly any genuine line is lost", () => {
    expect(share(score.lost)).toBeLessThanOrEqual(floor.lost);
    expect(share(score.hardNegatives)).toBeLessThanOrEqual(floor.hardNegatives);
  });
  test("titles, days and other stories are found", () => {
    expect(share(score.titles)).toBeGreaterThanOrEqual(floor.titles);
    expect(share(score.days)).toBeGreaterThanOrEqual(floor.days);
    expect(score.related.found / score.related.of).toBeGreaterThanOrEqual(floor.related);
  });
  test("little of the page's frame is left", () => {
    const [left, of] = Object.values(score.left).reduce(([hits, all], [hit, one]) => [hits + hit, all + one], [0, 0]);
    expect(left / of).toBeLessThanOrEqual(floor.left);
  });
});
