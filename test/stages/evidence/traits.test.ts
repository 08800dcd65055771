import { describe, expect, test } from "vitest";
import { nameContainers } from "../../../src/stages/boilerplate/containers.ts";
import { boxesOf, insideOf, leafAndCellTags, leafTags, outerBox } from "../../../src/stages/evidence/boxes.ts";
import { tagGroups, traitsOf } from "../../../src/stages/evidence/container-traits.ts";
import { nameGroups, readNames } from "../../../src/stages/evidence/name-traits.ts";
import { expectLinear } from "../../linear.ts";
import { prepare } from "./pages.ts";

function traits(
  html: string,
  isBorneOut = true,
): {
  own: string[];
  around: string[];
  tags: string[];
  rank: number;
} {
  const { containers } = prepare(html).draft;
  const names = readNames(containers);
  const regions = nameContainers(containers, names).map(({ region }) => (isBorneOut ? region : null));
  const found = traitsOf(containers, names, regions);
  const last = containers.length - 1;
  const named = (bits: number | undefined, groups: readonly string[]): string[] =>
    groups.filter((_, at) => ((bits ?? 0) & (1 << at)) !== 0);
  return {
    own: named(found.own[last], nameGroups),
    around: named(found.around[last], nameGroups),
    tags: named(found.tags[last], tagGroups),
    rank: found.rank[last] ?? -1,
  };
}

describe("traits of a container", () => {
  test.each([
    ["a class", '<div class="comment-list">ຂ່າວ</div>', ["comments", "list"]],
    ["camel case", '<div id="relatedPosts">ຂ່າວ</div>', ["other-stories", "list"]],
    ["two words", '<div class="read-next">ຂ່າວ</div>', ["other-stories"]],
    ["two words of two classes", '<div class="sign up">ຂ່າວ</div>', ["subscription-box"]],
    ["a tag", "<aside>ຂ່າວ</aside>", ["sidebar"]],
    ["a role", '<div role="navigation">ຂ່າວ</div>', ["navigation"]],
    ["names of objects", '<div class="__proto__ constructor toString">ຂ່າວ</div>', []],
    ["part of a word", '<div class="commentary">ຂ່າວ</div>', []],
  ])("%s", (_, html, own) => expect(traits(html).own).toEqual(own));

  test("are inherited, but for the frame of the page", () => {
    const found = traits('<body class="has-sidebar sidebar"><nav><ul class="promo"><li>ຂ່າວ</li></ul></nav></body>');
    expect(found.own).toEqual([]);
    expect(found.around).toEqual(["other-stories", "navigation"]);
    expect(found.tags).toEqual(["list", "nav"]);
  });

  test("have no region that the page does not bear out, and keep the other names", () => {
    expect(traits('<div class="sidebar-list">ຂ່າວ</div>', false).own).toEqual(["list"]);
    expect(traits("<aside>ຂ່າວ</aside>", false).own).toEqual([]);
  });

  test("rank article names, the surest around", () => {
    expect(traits('<div class="post-content"><div class="main">ຂ່າວ</div></div>').rank).toBe(0);
    expect(traits('<div class="main">ຂ່າວ</div>').rank).toBe(2);
    expect(traits("<div>ຂ່າວ</div>").rank).toBe(3);
  });

  test("tell custom elements", () => expect(traits("<div><x-card>news</x-card></div>").tags).toEqual(["custom"]));

  test("of a name of 10,000 characters", () => {
    const page = (count: number): string => `<div class="comments ${"aB-".repeat(count)}">ຂ່າວ</div>`.repeat(200);
    expect(traits(page(3333)).own).toEqual(["comments"]);
    expectLinear((count) => traits(page(count)), 3333);
  });
});

test("a leaf belongs to the box around it, and the root is its own outer box", () => {
  const { containers } = prepare("<div><table><tr><td><p>news</p></td></tr></table></div>").draft;
  const at = (tag: string): number => containers.findIndex((container) => container.tag === tag);
  const tagOf = (index: number | undefined): string => containers[index ?? -1]?.tag ?? "";
  expect(tagOf(boxesOf(containers, leafTags)[at("p")])).toBe("td");
  const boxes = boxesOf(containers, leafAndCellTags);
  expect(tagOf(boxes[at("p")])).toBe("table");
  expect(tagOf(outerBox(containers, boxes, at("table")))).toBe("div");
  expect(outerBox(containers, boxes, 0)).toBe(0);
});

test("what is marked marks everything inside", () => {
  const { containers } = prepare("<div><nav><p>a</p></nav><p>b</p></div>").draft;
  const nav = containers.findIndex(({ tag }) => tag === "nav");
  const inside = insideOf(containers, (index) => index === nav);
  expect(containers.filter(({ index }) => inside[index] === 1).map(({ tag }) => tag)).toEqual(["nav", "p"]);
});
