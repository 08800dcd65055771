import { describe, expect, test } from "vitest";
import {
  allFamilies,
  bucketOf,
  companyFamilies,
  families,
  place,
  rowWidth,
} from "../../../src/stages/evidence/families.ts";
import { gatherEvidence } from "../../../src/stages/evidence/judge.ts";
import { bucketsOf, news, paragraphs, prepare } from "./pages.ts";

test("every family has a name of its own in its row, and as many buckets as answers", () => {
  for (const [name, { cases, bounds, buckets }] of allFamilies) {
    expect(
      [...bounds].sort((a, b) => a - b),
      name,
    ).toEqual(bounds);
    if (cases.length > 0 || bounds.length > 0)
      expect(buckets, name).toBe(cases.length + (bounds.length === 0 ? 0 : bounds.length + 1));
  }
});

test("a number falls into the bucket whose lower bound it has reached, behind the answers that are no number", () => {
  expect([9, 10, 24, 25, 9999].map((value) => bucketOf(value, families.letters))).toEqual([0, 1, 1, 2, 7]);
  expect([0, 40, 140].map((value) => bucketOf(value, families.previous))).toEqual([3, 4, 5]);
  expect(bucketOf(-9, companyFamilies.previousOpinion)).toBe(1);
});

const long = "x".repeat(200);
/** A family, markup whose block with `mark` falls into a bucket, and markup whose block falls into another. */
type Case = readonly [family: string, html: string, mark: string, bucket: number, other: string, otherBucket: number];

const cases: readonly Case[] = [
  ["letters", "<p>ຂ່າວດ່ວນ mark</p>", "mark", 1, "<p>mark</p>", 0],
  ["links", '<p><a href="/">mark</a></p>', "mark", 5, "<p>mark</p>", 0],
  ["kind", "<h2>mark ຫົວຂໍ້</h2>", "mark", 1, "<p>mark</p>", 0],
  ["ending", "<p>mark said:</p>", "mark", 1, "<p>mark said</p>", 0],
  ["ending", "<p>mark ບໍ?</p>", "mark", 2, "<p>mark,</p>", 0],
  ["ending", "<p>mark.</p>", "mark", 3, "<p>mark ໄປແລ້ວ</p>", 4],
  ["opening", "<p>12 mark</p>", "mark", 1, "<p>Mark mark</p>", 0],
  ["opening", "<p>“ຂ່າວ mark”</p>", "mark", 2, "<p>ຂ່າວ mark</p>", 0],
  ["opening", "<p>mark</p>", "mark", 3, "<p>Mark mark</p>", 0],
  ["opening", "<p>(mark ຂ່າວ)</p>", "mark", 4, "<p>Mark (ຂ່າວ) mark</p>", 0],
  ["opening", "<p>— mark</p>", "mark", 5, "<p>ຂ່າວ — mark</p>", 0],
  ["signs", "<p>© ຂ່າວ mark</p>", "mark", 1, "<p>ຂ່າວ mark</p>", 0],
  ["signs", "<p>mark@news.test</p>", "mark", 2, "<p>mark</p>", 0],
  ["signs", "<p>mark | ຂ່າວ</p>", "mark", 3, "<p>mark / ຂ່າວ</p>", 0],
  ["signs", "<p>mark »</p>", "mark", 4, "<p>mark</p>", 0],
  ["capitals", "<p>MARK 1</p>", "MAR", 1, "<p>ຂ່າວ ລາວ MARk</p>", 0],
  ["digits", "<p>mark 12/05/2025</p>", "mark", 2, "<p>mark ເດືອນພຶດສະພາ</p>", 0],
  ["emphasis", "<p><strong>mark ຂ່າວ</strong></p>", "mark", 2, "<p>mark <em>ຂ່າວ</em> ຂອງມື້ນີ້</p>", 1],
  ["emphasis", "<p><em>mark ຂ່າວ</em></p>", "mark", 3, "<p><b>mark</b> ຂ່າວຂອງມື້ນີ້</p>", 1],
  ["linkPlace", '<p><a href="/">mark</a></p>', "mark", 4, "<p>mark</p>", 0],
  ["linkPlace", '<p>mark: <a href="/">ຂ່າວອື່ນ</a></p>', "mark", 3, '<p>mark <a href="/">ຂ່າວ</a> ອື່ນໆ</p>', 1],
  ["linkPlace", '<p><a href="/">mark</a> ຂ່າວອື່ນ</p>', "mark", 2, "<p><b>mark</b> ຂ່າວອື່ນ</p>", 0],
  ["label", "<p>ພາບ: mark</p>", "mark", 1, "<p>mark 10:30</p>", 0],
  ["label", "<p><b>Editor:</b> mark</p>", "mark", 2, "<p>mark https://news.test</p>", 0],
  ["label", "<p>记者：mark</p>", "mark", 1, `<p>${"ຂ່າວ".repeat(10)}: mark</p>`, 0],
  [
    "sharedOpening",
    "<p>ອ່ານຕື່ມອີກ one mark</p><p>ອ່ານຕື່ມອີກ two</p><p>ອ່ານຕື່ມອີກ three</p>",
    "mark",
    2,
    "<p>ອ່ານ mark</p><p>ອ່ານ ຂ່າວ</p>",
    0,
  ],
  [
    "ownName",
    '<meta property="og:site_name" content="Hill Herald"><p>mark of Hill Herald</p>',
    "mark",
    2,
    '<meta property="og:site_name" content="Hill Herald"><p>mark of the hill</p>',
    1,
  ],
  ["ownName", '<meta name="author" content="ບຸນມີ ແກ້ວ"><p>ບຸນມີ ແກ້ວ mark</p>', "mark", 3, "<p>ບຸນມີ ແກ້ວ mark</p>", 0],
  ["press", "<p>Photo: mark</p>", "mark", 1, "<p>The phototropic mark</p>", 0],
  ["press", "<p>ສະໝັກຮັບຂ່າວ mark</p>", "mark", 2, `<p>mark newsletter ${"ຂ່າວ".repeat(120)}</p>`, 0],
  ["press", "<p>ອ່ານຕື່ມ mark</p>", "mark", 3, "<p>ອ່ານ mark</p>", 0],
  ["press", "<p>mark, edited in May</p>", "mark", 4, "<p>mark, credited</p>", 0],
  ["element", "<p>mark</p>", "mark", 1, "<div>mark</div>", 6],
  ["articleName", '<div class="post-content"><p>mark</p></div>', "mark", 0, '<div class="x"><p>mark</p></div>', 3],
  ["named sidebar", '<div class="sidebar"><p>mark</p></div>', "mark", 3, '<div class="c"><p>mark</p></div>', 0],
  [
    "named sidebar",
    '<div class="sidebar"><div><p>mark</p></div></div>',
    "mark",
    2,
    '<div class="sidebar"><div><div><p>mark</p></div></div></div>',
    1,
  ],
  ["in list", "<ul><li>mark ຂ່າວ</li></ul>", "mark", 1, "<p>mark</p>", 0],
  ["previous", "<h2>ຂ່າວ</h2><p>mark</p>", "mark", 1, "<p>ຂ່າວ</p><p>mark</p>", 3],
  ["next", `<p>mark</p><p>${long}</p>`, "mark", 5, "<p>mark</p>", 0],
  ["proseBefore", `<p>${long}</p><p>mark</p>`, "mark", 2, "<p>ຂ່າວ</p><p>mark</p>", 0],
  ["proseAfter", `<p>mark</p><p>${long}</p>`, "mark", 2, "<p>mark</p><p>ຂ່າວ</p>", 0],
  ["sinceHeading", "<h1>ຂ່າວ</h1><p>a</p><p>mark</p>", "mark", 2, "<p>mark</p>", 0],
  ["image", '<img src="/a.jpg"><p>mark</p>', "mark", 1, '<p>mark</p><img src="/a.jpg"><p>ຂ່າວ</p>', 2],
  [
    "teaser",
    '<h3><a href="/1">ຫົວຂໍ້ຂ່າວອື່ນຂອງມື້ນີ້ຈາກແຂວງ</a></h3><p>mark</p>',
    "mark",
    1,
    "<h3>ຫົວຂໍ້ຂ່າວອື່ນຂອງມື້ນີ້</h3><p>mark</p>",
    0,
  ],
  ["moreLink", '<p>mark</p><p><a href="/1">ອ່ານຕໍ່</a></p>', "mark", 1, "<p>mark</p><p>ອ່ານຕໍ່</p>", 0],
];

describe.each(cases)("%s of %s", (family, html, mark, bucket, other, otherBucket) => {
  test(`is ${bucket}`, () => expect(bucketsOf(html, mark)[family]).toBe(bucket));
  test(`of ${other} is ${otherBucket}`, () => expect(bucketsOf(other, mark)[family]).toBe(otherBucket));
});

test.each(["one two three", "ຂ່າວຂອງມື້ນີ້"])("a text that stood earlier is repeated: %s", (text) => {
  const { draft, candidate, regions } = prepare(`<p>${text}</p><p>${text}</p><p>${text} 2</p>`);
  const { rows } = gatherEvidence(draft, candidate, regions);
  expect([0, 1, 2].map((block) => rows[block * rowWidth + place.repeated])).toEqual([0, 1, 0]);
});

test.each([
  ["in a menu", "<nav><p>mark</p></nav>"],
  ["hidden", "<p hidden>mark</p>"],
])("a block %s has no evidence, and others share its opening and repeat it all the same", (_, html) => {
  const [text, opening] = ["mark of the morning", 9];
  const { draft, candidate, regions } = prepare(
    `${html.replace("mark", text)}<div><p>${text}</p><p>${text.slice(0, opening)} lake</p></div>`,
  );
  const { rows, isForeign } = gatherEvidence(draft, candidate, regions);
  expect([...isForeign]).toEqual([1, 0, 0]);
  expect([...rows.subarray(0, rowWidth)].every((bucket) => bucket === 0)).toBe(true);
  const of = (block: number): (number | undefined)[] =>
    [place.repeated, place.sharedOpening].map((family) => rows[block * rowWidth + family]);
  expect([of(1), of(2)]).toEqual([
    [1, 2],
    [0, 2],
  ]);
});

describe.each(Object.entries(news))("in an article, %s", (_, texts) => {
  const [first = "", second = "", third = ""] = texts;
  const article = (more = ""): string =>
    `<head>${more}</head><body><aside><ul><li><a href="/">menu ຂ່າວ</a></li></ul></aside><div class="x">${paragraphs(texts)}</div><div class="author-bio">© foot</div></body>`;

  test("paragraphs share their box, style, and the candidate", () => {
    const found = bucketsOf(article(), second);
    expect(found).toMatchObject({
      peers: 3,
      boxShare: 5,
      boxLinks: 0,
      styleShare: 5,
      styleLinks: 0,
      candidate: 1,
      listed: 0,
    });
    expect(bucketsOf(article(), "menu")).toMatchObject({ styleShare: 0, region: 8, boxLinks: 4 });
    expect(bucketsOf(article(), "foot")).toMatchObject({ region: 10, prosePassed: 5 });
  });

  test("what the page says of its text is found", () => {
    const described = article(`<meta name="description" content="${first}">`);
    expect(bucketsOf(described, first)).toMatchObject({ description: 2, articleBody: 0 });
    expect(bucketsOf(described, third)).toMatchObject({ description: 1, articleBody: 0 });
    const linked = article(
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: texts.slice(0, 4).join(" ") })}</script>`,
    );
    expect(bucketsOf(linked, third)).toMatchObject({ description: 0, articleBody: 4 });
    expect(bucketsOf(linked, texts[4] ?? "")).toMatchObject({ articleBody: 3 });
    expect(bucketsOf(linked, "menu")).toMatchObject({ articleBody: 1 });
    const other = article(
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: "ຂ່າວ other ".repeat(40) })}</script>`,
    );
    expect(bucketsOf(other, third)).toMatchObject({ articleBody: 2 });
  });

  test("paragraphs in boxes of their own share the box around them all", () => {
    const wrap = (text: string, at: number): string =>
      `<div class="row"><div class="w w-${at}"><p>${text}</p></div></div>`;
    const { peers, boxShare } = bucketsOf(`<div class="x">${texts.map(wrap).join("")}</div><p>foot</p>`, second);
    expect({ peers, boxShare }).toEqual({ peers: 3, boxShare: 5 });
    const two = texts.slice(0, 2).map(wrap).join("");
    expect(bucketsOf(`<div class="x">${two}</div><p>${third}</p>`, second)).toMatchObject({ peers: 1 });
    const pairs = texts.map((text) => `<div class="row"><h3>ຫົວຂໍ້</h3><p>${text}</p></div>`).join("");
    expect(bucketsOf(`<div class="x">${pairs}</div>`, second)).toMatchObject({ peers: 1 });
  });

  test("company: prose stands in the run, in the main box and its style; the foot does not", () => {
    const inside = { "company.range": 2, "company.mainBox": 1, "company.mainStyle": 2, "company.boxOpinion": 5 };
    expect(bucketsOf(article(), second)).toMatchObject(inside);
    expect(bucketsOf(article(), first)).toMatchObject({ ...inside, "company.passed": 0 });
    expect(bucketsOf(article(), "foot")).toMatchObject({
      "company.range": 3,
      "company.mainBox": 5,
      "company.mainStyle": 0,
    });
    expect(bucketsOf(article(), "menu")).toMatchObject({ "company.range": 1, "company.mainStyle": 0 });
  });
});
