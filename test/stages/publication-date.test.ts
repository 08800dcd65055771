import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const title = "ຊາວນາພາກເໜືອເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ";
const body = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
  "ບັນດາເມືອງໃກ້ຄຽງຈະເລີ່ມເກັບກ່ຽວໃນອາທິດໜ້າ ຫຼັງຈາກນ້ຳໃນທົ່ງນາຫຼຸດລົງ ແລະ ເສັ້ນທາງແຫ້ງດີແລ້ວ",
];

function kept(format: "html" | "text", content: string, url = "https://news.test/a/1"): ArticleRecord {
  const result = cleanPage({ id: "1", format, content, url });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
/** One line between title and text, on a page and in a text dump. */
const withLine = (line: string): ArticleRecord[] => [
  kept("html", `<div><h1>${title}</h1><div>${line}</div>${body.map((text) => `<p>${text}</p>`).join("")}</div>`),
  kept("text", [title, line, ...body].join("\n")),
];
const page = (head: string, inside = "", url?: string): ArticleRecord =>
  kept(
    "html",
    `<html><head>${head}</head><body><article><h1>${title}</h1>${inside}${body.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`,
    url,
  );

describe("a visible header line gives the date and leaves the text", () => {
  test.each([
    ["Published: 12 May 2025 08:45", "2025-05-12T08:45:00+07:00"],
    ["12 May 2025, 08:45 · Views: 980", "2025-05-12T08:45:00+07:00"],
    ["Monday, May 12, 2025 8:45 AM", "2025-05-12T08:45:00+07:00"],
    ["2025-05-12 08:45:10 | Hits: 77", "2025-05-12T08:45:10+07:00"],
    ["By Somchit Vongsa | 12 May 2025 | 1,204 views", "2025-05-12"],
    ["ວັນທີ 12 ພຶດສະພາ 2025 08:45", "2025-05-12T08:45:00+07:00"],
    ["ວັນທີ: 12/05/2025 | ຜູ້ເຂົ້າຊົມ: 980", "2025-05-12"],
    ["ໂດຍ: ຄຳຫຼ້າ ສີສຸກ | 12/05/2025", "2025-05-12"],
    ["12 ພຶດສະພາ 2568", "2025-05-12"],
    ["໑໒/໐໕/໒໐໒໕", "2025-05-12"],
    ["ວັນຈັນ ທີ 12 ພຶດສະພາ 2025 - 08:45 ໂມງ", "2025-05-12T08:45:00+07:00"],
    ["08:45 | 12/05/2025 ແບ່ງປັນ", "2025-05-12T08:45:00+07:00"],
  ])("%s", (line, iso) => {
    for (const record of withLine(line)) {
      expect(record.publishedAt).toBe(iso);
      expect(record.text).toBe(body.join("\n\n"));
      expect(record.title).toBe(title);
    }
  });

  test.each([
    ["Press release No. 17, 11 June 2024", "2024-06-11"],
    ["_18 June 2025_ · Noy Vongsa · 5 min read", "2025-06-18"],
    ["ແຈ້ງການ ສະບັບທີ 9, ວັນທີ 11 ມິຖຸນາ 2024", "2024-06-11"],
  ])("set off among other notes: %s", (line, iso) => {
    for (const record of withLine(line)) expect(record.publishedAt).toBe(iso);
  });

  test.each(["The gates will open on 11 June 2024", "ປະຕູຈະເປີດ ວັນທີ 11 ມິຖຸນາ 2024 ທີ່ສະໜາມ"])(
    "told in a line: %s",
    (line) => {
      for (const record of withLine(line)) expect(record.publishedAt).toBeNull();
    },
  );

  test("any day of this century, day first", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2001, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const two = (part: number): string => String(part).padStart(2, "0");
          for (const record of withLine(`${two(day)}/${two(month)}/${year} 10:38`))
            expect(record.publishedAt).toBe(`${year}-${two(month)}-${two(day)}T10:38:00+07:00`);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("what the page says about itself comes first", () => {
  const meta = '<meta property="article:published_time" content="2025-05-12T08:45:00+07:00">';
  test("over the visible line", () =>
    expect(page(meta, "<div>13/05/2025</div>").publishedAt).toBe("2025-05-12T08:45:00+07:00"));
  test("a time element", () =>
    expect(page("", '<time datetime="2025-05-12">Monday</time>').publishedAt).toBe("2025-05-12"));
  test("the address only without anything else", () => {
    expect(page("", "", "https://news.test/2025/05/12/rice/").publishedAt).toBe("2025-05-12");
    expect(page("", "<div>13/05/2025</div>", "https://news.test/2025/05/12/rice/").publishedAt).toBe("2025-05-13");
  });
  test("a change is no publication", () => {
    const record = page(`${meta}<meta property="article:modified_time" content="2025-05-14T10:00:00+07:00">`);
    expect([record.publishedAt, record.modifiedAt]).toEqual(["2025-05-12T08:45:00+07:00", "2025-05-14T10:00:00+07:00"]);
  });
});

test.each([
  "On 12 May 2025 the office opened a second hall for the traders of the district and the villages around it.",
  "ໃນວັນທີ 12 ພຶດສະພາ 2025 ຫ້ອງການໄດ້ເປີດຫໍປະຊຸມໃໝ່ໃຫ້ພໍ່ຄ້າຊາວຂາຍຂອງເມືອງ ແລະ ບັນດາບ້ານອ້ອມຂ້າງ",
])("a date in a sentence is none of the article's: %s", (sentence) => {
  const record = page("", `<p>${sentence}</p>`);
  expect(record.publishedAt).toBeNull();
  expect(record.text).toBe([sentence, ...body].join("\n\n"));
});

describe("a line of the day below the text is found in front of links to other stories", () => {
  const links = [
    "Bridge reopens",
    "ໂຮງຮຽນໃໝ່ 300 ແຫ່ງ",
    "Fuel prices fall",
    "ຄ່າໄຟຟ້າ ຈະຫຼຸດລົງ",
    "School lunches reach villages",
  ];
  test.each([
    ["(Latest Update March 4, 2024)", "2024-03-04"],
    ["ວັນທີ 4 ມີນາ 2024", "2024-03-04"],
  ])("%s", (line, published) => {
    const list = links.map((text, at) => `<tr><td><a href="/n/${at}">${text}</a></td></tr>`).join("");
    const text = body.map((paragraph) => `<p>${paragraph}</p>`).join("");
    const record = kept("html", `<td><b>${title}</b><br>${text}<p>${line}</p><table>${list}</table></td>`);
    expect(record.publishedAt).toBe(published);
  });
});

describe("failing all else, a page is dated by the paper or the notice that it is", () => {
  const dump = (...above: string[]): string | null => kept("text", [...above, title, ...body].join("\n\n")).publishedAt;

  test.each([
    ["Vol. 7 No. 44 * Thursday November 1, 2001 * 3,000 kip", "2001-11-01"],
    ["ສະບັບທີ 212 ປະຈຳວັນທີ 1 ພະຈິກ 2001", "2001-11-01"],
    ["ນະຄອນຫຼວງວຽງຈັນ, ວັນທີ 28 ກໍລະກົດ 2022", "2022-07-28"],
    ["Vientiane, 28 July 2022", "2022-07-28"],
  ])("%s", (line, day) => {
    expect(dump("River Herald", line)).toBe(day);
  });

  test.each([
    "We sold 44 bells on 1 November 2001 in the shop at the pier",
    "We meet in Vientiane on 28 July 2022 again",
  ])("not by %s", (line) => {
    expect(dump("River Herald", line)).toBeNull();
  });
});

describe("a date that the markup states on the page", () => {
  test("RDFa gives an element several terms, and its stamp leaves no doubt of day and month", () => {
    const stamp = `<div><span property="dc:date dc:created" content="2011-04-03T16:40:00+07:00">Submitted by noy on Sun, 04/03/2011 - 16:40</span></div>`;
    expect(page("", stamp).publishedAt).toBe("2011-04-03T16:40:00+07:00");
    const other = `<div><span property="dc:subject" content="2011-04-03T16:40:00+07:00">Rice</span></div>`;
    expect(page("", other).publishedAt).toBeNull();
  });

  const behind = (own: string, list = ""): string | null =>
    kept(
      "html",
      `<body><div class="page"><h1>${title}</h1><div class="detail"><div class="content">${body.map((text) => `<p>${text}</p>`).join("")}</div>${own}</div>${list}</div></body>`,
    ).publishedAt;

  test("a bare date right behind the text, in the element that holds both", () => {
    expect(behind(`<div class="detail-date">19/08/2022</div><div class="detail-view">77</div>`)).toBe("2022-08-19");
  });
  test("not that of a list behind the article", () => {
    const list = `<div class="latest"><div><span class="date">18/08/2022</span></div><div>Ducks clear the paddies of snails</div></div>`;
    expect(behind("", list)).toBeNull();
  });
});

describe("JSON-LD of another article", () => {
  const url = "https://news.test/articles/harvest";
  const linked = (headline: string, at: string): string =>
    `<title>${title} - River Post</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline, datePublished: "2025-03-09T00:00:00Z", url: at })}</script>`;
  const line = "<div>21 July 2025</div>";

  test("gives no date where address and headline are those of another", () => {
    const head = linked("ຊ່າງໄມ້ສ້ອມຫຼັງຄາວັດເກົ່າ", "https://news.test/articles/roof");
    expect(page(head, line, url).publishedAt).toBe("2025-07-21");
  });
  test.each([
    ["another address alone", title, "https://news.test/articles/roof"],
    ["another headline alone", "ຊ່າງໄມ້ສ້ອມຫຼັງຄາວັດເກົ່າ", url],
    ["the address of the front page", "ຊ່າງໄມ້ສ້ອມຫຼັງຄາວັດເກົ່າ", "https://news.test/"],
  ])("is believed with %s", (_, headline, at) => {
    expect(page(linked(headline, at), "", url).publishedAt).toBe("2025-03-09T00:00:00Z");
  });
});
