import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const headings = { en: "Early rice harvest begins in the north", lo: "ຊາວນາພາກເໜືອເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ" };
const bodies = {
  en: [
    "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
    "The weather service expects dry days until the end of the month, which gives farmers time to thresh the crop.",
  ],
  lo: [
    "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
    "ບັນດາເມືອງໃກ້ຄຽງຈະເລີ່ມເກັບກ່ຽວໃນອາທິດໜ້າ ຫຼັງຈາກນ້ຳໃນທົ່ງນາຫຼຸດລົງ ແລະ ເສັ້ນທາງແຫ້ງດີແລ້ວ",
  ],
};

interface Parts {
  readonly head?: string;
  readonly line?: string;
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
  readonly language?: "lo" | "en";
  readonly attributes?: string;
}
function page({
  head = "",
  line = "",
  above = "",
  below = "",
  url,
  language = "en",
  attributes = "",
}: Parts): ArticleRecord {
  const prose = bodies[language].map((text) => `<p>${text}</p>`).join("");
  const content = `<html ${attributes}><head>${head}</head><body>${above}<article><h1>${headings[language]}</h1>${line}${prose}</article>${below}</body></html>`;
  const result = cleanPage({ id: "1", format: "html", content, url: url ?? "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const published = (content: string): string => meta("article:published_time", content);
const modified = (content: string): string => meta("article:modified_time", content);
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (more: object): string => linked({ "@type": "NewsArticle", headline: headings.en, ...more });

describe("the day is the day of the site's own clock", () => {
  const stamp = published("2025-05-12T18:05:33Z");
  test.each([
    ["a visible time gives the zone", "<div>13 May 2025 01:05</div>", "2025-05-13T01:05:33+07:00"],
    ["in Lao", "<div>ວັນທີ 13 ພຶດສະພາ 2025 01:05 ໂມງ</div>", "2025-05-13T01:05:33+07:00"],
    ["a time of another zone", "<div>May 12, 2025 at 1:05 p.m.</div>", "2025-05-12T13:05:33-05:00"],
    ["a visible day alone gives the day alone", "<div>ວັນທີ 13 ພຶດສະພາ 2025</div>", "2025-05-13"],
    ["the same day keeps the stamp", "<div>12/05/2025</div>", "2025-05-12T18:05:33Z"],
    ["nothing keeps the stamp", "", "2025-05-12T18:05:33Z"],
    [
      "a time element with its zone",
      '<time datetime="2025-05-13T01:05:33+07:00">1 hour ago</time>',
      "2025-05-13T01:05:33+07:00",
    ],
  ])("%s", (_, line, iso) => expect(page({ head: stamp, line }).publishedAt).toBe(iso));

  test("the address shows the day as well", () =>
    expect(page({ head: stamp, url: "https://news.test/2025/05/13/rice/" }).publishedAt).toBe("2025-05-13"));

  test("a day that no zone of the world has is another day", () =>
    expect(page({ head: published("2025-05-12T11:00:00Z"), line: "<div>11/05/2025</div>" }).publishedAt).toBe(
      "2025-05-12T11:00:00Z",
    ));

  test("the change is put on the same clock", () => {
    const record = page({ head: stamp + modified("2025-05-13T20:00:00Z"), line: "<div>13 May 2025 01:05</div>" });
    expect(record.modifiedAt).toBe("2025-05-14T03:00:00+07:00");
  });

  test("a time without a zone is no time of ours on a page of another country", () => {
    const head = published("2025-05-12 18:05");
    expect(page({ head, url: "https://zeitung.test.de/a" }).publishedAt).toBe("2025-05-12");
    expect(page({ head, attributes: 'lang="de"' }).publishedAt).toBe("2025-05-12");
    expect(page({ head, url: "https://news.gov.la/a" }).publishedAt).toBe("2025-05-12T18:05:00+07:00");
  });
});

describe("sources that contradict each other", () => {
  const stamp = published("2025-05-12T08:00:00+07:00");
  test("one against one: what the page tells software, and the doubt is flagged", () => {
    const record = page({ head: stamp, line: "<div>20/06/2025</div>" });
    expect(record.publishedAt).toBe("2025-05-12T08:00:00+07:00");
    expect(record.quality.flags).toContain("date-conflict");
  });
  test("two against one: the day that two name", () => {
    const record = page({ head: stamp, line: "<div>20/06/2025</div>", url: "https://news.test/2025/06/20/rice/" });
    expect(record.publishedAt).toBe("2025-06-20");
  });
  test.each([
    ["en", "<div>20 June 2028</div>"],
    ["lo", "<div>ວັນທີ 20 ມິຖຸນາ 2028</div>"],
  ] as const)(
    "years apart they tell of two publications, and a wrong day is worse than none (%s)",
    (language, line) => {
      const record = page({ head: stamp, line, language });
      expect(record.publishedAt).toBeNull();
      expect(record.quality.flags).toEqual(expect.arrayContaining(["date-conflict", "no-date"]));
      expect(record.text).not.toContain("2028");
    },
  );
  test("years apart from one that three name, or from an address, is no doubt", () => {
    const three = page({
      head: stamp + article({ datePublished: "2025-05-12T08:00:00+07:00" }),
      line: '<time datetime="2025-05-12">12 May</time><div>20 June 2028</div>',
    });
    expect(three.publishedAt).toBe("2025-05-12T08:00:00+07:00");
    expect(page({ head: stamp, url: "https://news.test/2019/01/20/rice/" }).publishedAt).toContain("2025-05-12");
  });
  test("years apart from its change is usual", () => {
    const record = page({ head: stamp, line: "<div>Updated 20 June 2028</div>" });
    expect([record.publishedAt, record.modifiedAt]).toEqual(["2025-05-12T08:00:00+07:00", "2028-06-20"]);
  });
  test("a bare day beside a stamp with its zone is the printed edition", () => {
    const head = stamp + meta("date", "2025-05-13");
    expect(page({ head, line: "<div>13.05.2025</div>" }).publishedAt).toBe("2025-05-12T08:00:00+07:00");
  });
  test("a label says what a date is the date of", () => {
    for (const [line, language] of [
      ["<div>Published 12 May 2025</div><div>Updated 20 June 2025</div>", "en"],
      ["<div>Updated: 20/06/2025 | Published: 12/05/2025</div>", "en"],
      ["<div>ອັບເດດ: 20/06/2025</div><div>ເຜີຍແຜ່: 12/05/2025</div>", "lo"],
      ["<div>Zuletzt aktualisiert am 20. Juni 2025</div><div>Veröffentlicht am 12. Mai 2025</div>", "en"],
      ["<div>Обновлено 20 июня 2025</div><div>12 мая 2025</div>", "en"],
    ] as const) {
      const record = page({ line, language });
      expect([record.publishedAt, record.modifiedAt]).toEqual(["2025-05-12", "2025-06-20"]);
      expect(record.text).toBe(bodies[language].join("\n\n"));
    }
  });
  test("published and modified at once are both told", () => {
    const record = page({ head: stamp + modified("2025-05-12T08:00:00+07:00") });
    expect([record.publishedAt, record.modifiedAt]).toEqual(["2025-05-12T08:00:00+07:00", "2025-05-12T08:00:00+07:00"]);
  });
  test("a change alone is no publication", () => {
    const record = page({ head: modified("2025-05-12T08:00:00+07:00") });
    expect([record.publishedAt, record.modifiedAt]).toEqual([null, "2025-05-12T08:00:00+07:00"]);
  });
  test("the day of the page's head, of comments, of other stories and of the copyright are not the article's", () => {
    const above = "<header><div>Monday, 23 November 2026</div></header>";
    const below =
      '<div class="comments"><p>Noy, 1 June 2025</p></div><div class="related"><a href="/b">Road opens</a><span>2 June 2025</span></div><footer>© 2026 News. 3 June 2025</footer>';
    expect(page({ above, below, line: "<div>12 May 2025</div>" }).publishedAt).toBe("2025-05-12");
    expect(page({ below }).publishedAt).toBeNull();
  });
  test("days with which software fills an empty field, and days that no calendar has, are none", () => {
    for (const none of ["1970-01-01T00:00:00Z", "9999-12-31", "0000-00-00 00:00:00", "0", "__proto__"])
      expect(page({ head: published(none), line: "<div>12 May 2025</div>" }).publishedAt).toBe("2025-05-12");
  });
  test("stamps of software", () => {
    expect(page({ head: published("1747036800") }).publishedAt).toBe("2025-05-12T08:00:00Z");
    expect(page({ head: published("20250512T080000+0700") }).publishedAt).toBe("2025-05-12T08:00:00+07:00");
    expect(page({ head: published("20250512") }).publishedAt).toBe("2025-05-12");
  });
});

describe("JSON-LD names more than the article", () => {
  const date = "2025-05-12T08:00:00+07:00";
  const other = { "@type": "NewsArticle", headline: "Another story of the same morning", datePublished: "2024-01-01" };
  const own = { "@type": "NewsArticle", headline: headings.en, datePublished: date };
  test.each([
    ["another one first", [other, own]],
    ["a list of others alone", { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: other }] }],
    ["the article inside the page", { "@type": "WebPage", datePublished: "2020-01-01", mainEntity: own }],
    ["by its address", [{ ...other }, { "@type": "NewsArticle", url: "https://news.test/a/1/", datePublished: date }]],
  ])("%s", (name, value) => {
    const head = `<title>${headings.en} | News</title><link rel="canonical" href="https://www.news.test/a/1">${linked(value)}`;
    expect(page({ head }).publishedAt).toBe(name === "a list of others alone" ? null : date);
  });
  test("the page's own date counts where there is no article", () => {
    const head = linked({ "@graph": [{ "@type": "WebPage", datePublished: date }] });
    expect(page({ head }).publishedAt).toBe(date);
    expect(page({ head, line: "<div>11 May 2025</div>" }).publishedAt).toBe("2025-05-11");
  });
  test.each([
    ["a comma behind the last item", `{"@type":"NewsArticle","datePublished":"${date}",}`],
    ["escaped as HTML", `{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;${date}&quot;}`],
    ["two values", `{"@type":"WebSite"}{"@type":"NewsArticle","datePublished":"${date}"}`],
    ["a comment inside", `{"@type":"NewsArticle",<!-- x -->"datePublished":/* y */"${date}"}`],
    ["an unknown escape", `{"@type":"NewsArticle","headline":"Noy\\'s rice","datePublished":"${date}"}`],
    ["cut off", `{"@type":"NewsArticle","datePublished":"${date}","description":"The prov`],
    ["a bare quotation mark", `{"@type":"NewsArticle","datePublished":"${date}","description":"a "b" c"}`],
  ])("broken: %s", (_, script) =>
    expect(page({ head: `<script type="application/ld+json">${script}</script>` }).publishedAt).toBe(date),
  );
  test("a broken script with several dates tells none", () => {
    const script = `[{"@type":"NewsArticle","datePublished":"${date}"} {"@type":"NewsArticle","datePublished":"2020-01-01" "`;
    expect(page({ head: `<script type="application/ld+json">${script}</script>` }).publishedAt).not.toBe("2020-01-01");
  });
});

describe("which number is the month", () => {
  const lines = (line: string, parts: Parts = {}): string | null =>
    page({ line: `<div>${line}</div>`, ...parts }).publishedAt;
  test("the day of the week beside it", () => {
    expect(lines("Friday, 03/04/2025")).toBe("2025-04-03");
    expect(lines("Tuesday, 03/04/2025")).toBe("2025-03-04");
    expect(lines("Thursday 03/04/2025")).toBe("2025-04-03");
    expect(lines("ວັນພະຫັດ ທີ 03/04/2025", { language: "lo" })).toBe("2025-04-03");
  });
  test("another source for the same day", () => {
    expect(lines("03/04/2025", { url: "https://news.test/2025/03/04/rice" })).toBe("2025-03-04");
    expect(lines("03/04/2025", { head: modified("2025-03-04T08:00:00Z") })).toBe("2025-03-04");
  });
  test("another date around the title", () =>
    expect(page({ line: "<div>Published: 03/04/2025</div><div>Updated: 03/25/2025</div>" }).publishedAt).toBe(
      "2025-03-04",
    ));
  test("the region of the page, unless its script or country says otherwise", () => {
    const attributes = 'lang="en-US"';
    expect(lines("03/04/2025", { attributes })).toBe("2025-03-04");
    expect(lines("03/04/2025", { attributes, language: "lo" })).toBe("2025-04-03");
    expect(lines("03/04/2025", { attributes, url: "https://news.gov.la/1" })).toBe("2025-04-03");
    expect(lines("03/04/2025 17:20", { attributes })).toBe("2025-04-03T17:20:00+07:00");
  });
  test("where nothing tells, the order of Laos is taken and flagged", () => {
    const record = page({ line: "<div>03/04/2025</div>" });
    expect(record.publishedAt).toBe("2025-04-03");
    expect(record.quality.flags).toContain("date-order-assumed");
    expect(page({ line: "<div>13/04/2025</div>" }).quality.flags).not.toContain("date-order-assumed");
  });
});

test("whatever stands in the sources, the date is one of the calendar or none", () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "9999-99-99",
      "-1",
      "NaN",
      "2025-02-31",
      "31/31/2025",
      "٣/٤/٢٠٢٥",
      "2025-05-12T99:99:99Z",
      "໓໒/໑໓/໒໕໖໘",
    ),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
  );
  fc.assert(
    fc.property(value, value, value, (one, two, three) => {
      const quoted = (text: string): string => text.replace(/["<>&]/gu, "");
      const record = page({
        head: published(quoted(one)) + modified(quoted(three)) + article({ datePublished: two }),
        line: `<time datetime="${quoted(two)}">${quoted(three)}</time>`,
      });
      for (const iso of [record.publishedAt, record.modifiedAt])
        if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

describe("where the usual sources are silent", () => {
  test.each([
    [
      "microdata",
      '<div>Noy <span itemprop="datePublished" content="2025-05-12T08:00:00+07:00">Monday</span></div>',
      "2025-05-12T08:00:00+07:00",
    ],
    ["microformat", '<div><abbr class="published" title="2025-05-12">Monday</abbr></div>', "2025-05-12"],
    [
      "a custom element",
      '<relative-time datetime="2025-05-12T01:00:00Z">3 days ago</relative-time>',
      "2025-05-12T01:00:00Z",
    ],
    ["a dateline", `<p>VIENTIANE, 12 May 2025 (KPL) – ${bodies.en[0]}</p>`, "2025-05-12"],
    ["a dateline in Lao", `<p>ວຽງຈັນ, 12 ພຶດສະພາ 2025 (ຂປລ) – ${bodies.lo[0]}</p>`, "2025-05-12"],
    [
      "a label inside a longer line",
      "<p>Vientiane Edition No 14, Publication date: 12 May 2025, distributed free of charge in all provinces</p>",
      "2025-05-12",
    ],
    ["a number glued to the year", "<div><span>May 12, 2025</span><span>2 min read</span></div>", "2025-05-12"],
  ])("%s", (_, line, iso) => expect(page({ line }).publishedAt).toBe(iso));

  test("a time element at the end of the article, if it is the only one", () => {
    const prose = bodies.en.join(" ");
    const many = Array.from({ length: 14 }, () => `<p>${prose}</p>`).join("");
    const end = '<p>Chanthavong <time datetime="2025-05-12">12 May</time></p>';
    expect(page({ line: many + end }).publishedAt).toBe("2025-05-12");
    expect(page({ line: `${many}${end}<p><time datetime="2025-05-13">13 May</time></p>` }).publishedAt).toBeNull();
  });
});

describe("where a date stands", () => {
  test.each(["sidebar", "title-footer"])(
    "between title and text it is the article's, whatever its box is called (%s)",
    (name) =>
      expect(page({ line: `<div class="${name}"><p class="time">12 May 2025</p></div>` }).publishedAt).toBe(
        "2025-05-12",
      ),
  );
  test("in a list of other stories it is not", () =>
    expect(page({ line: '<div class="related"><p>12 May 2025</p></div>' }).publishedAt).toBeNull());
  test("in a column behind the text it is not", () =>
    expect(page({ below: '<div class="sidebar"><p>12 May 2025</p></div>' }).publishedAt).toBeNull());
  test.each([
    ["en", "Saved by vilayvanh on 12 May 2025 - 18:55"],
    ["lo", "ຂຽນໂດຍ ວິໄລວັນ ວັນທີ 12 ພຶດສະພາ 2025 18:55 ໂມງ"],
  ] as const)("below the text beside who saved it, with its time of day (%s)", (language, line) => {
    const below = `<div>${line}</div>`;
    const prose = bodies[language].map((text) => `<p>${text}</p>`).join("");
    const content = `<h1>${headings[language]}</h1>${prose}${prose.replaceAll("<p>", "<p>1. ")}${below}`;
    const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a" });
    expect(result.status === "kept" && result.record.publishedAt).toContain("2025-05-12");
  });
  test("a sentence with a day and an hour is no such line", () => {
    const below = "<p>The market was opened on 12 May 2025 at 18:55 by the head of the district and his guests.</p>";
    expect(page({ below }).publishedAt).toBeNull();
  });
});
