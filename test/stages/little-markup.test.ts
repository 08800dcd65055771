import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { findNewsDates } from "../../src/language/dates.ts";
import { parseHtml } from "../../src/parse/html.ts";
import { parseTextDump } from "../../src/parse/text-dump.ts";

const text = [
  "The bridge over the upper river was closed on Monday after the water had carried away two of its wooden piers.",
  "Engineers of the transport office said that repairs would take at least six weeks and cost about 900 million kip.",
  "Until then a ferry carries people and goods from one bank to the other between six in the morning and six at night.",
];
const prose = text.map((line) => `<p>${line}</p>`).join("");
function titleOf(body: string, head = ""): string | null {
  const result = cleanPage({
    id: "1",
    format: "html",
    content: `<html><head>${head}</head><body>${body}</body></html>`,
  });
  return result.status === "kept" ? result.record.title : result.reason;
}

describe("titles of pages with little markup", () => {
  const headline = "Bridge over the upper river closed";
  test("of headings of one rank the group nearest to the text, not a box above it", () => {
    const boxes =
      '<div><h2>Sign in to your account</h2><form><label>Name</label><input></form><ul><li><a href="/u">New password</a></li></ul></div><div><h2>Question of the week</h2><p>Will rice be dearer?</p><p>Yes 61%</p></div>';
    const article = `<div><h2>${headline}</h2><h2>A ferry runs until repairs are done</h2>${prose}</div>`;
    expect(titleOf(boxes + article)).toBe(headline);
    expect(titleOf(`<h1><a href="/">River Post</a></h1>${boxes}${article}`, "<title>River Post</title>")).toBe(
      headline,
    );
  });
  test("a line beside the text goes before a bold line in the margin", () => {
    const margin = "<td><b>The River Post every Sunday</b><br>3 March 2024</td>";
    const cell = `<td><font size="4"><b>${headline}</b></font><p>${text.join("</p><p>")}</p></td>`;
    expect(titleOf(`<table><tr>${margin}${cell}</tr></table>`)).toBe(headline);
  });
  test("a date above a headline speaks for it, figures are none", () => {
    const cell = `<td>3 March 2024<hr>${headline}<hr>${text.join("<br><br>")}</td>`;
    expect(titleOf(`<table><tr><td>3 March 2024<br>USD 21,450.50 THB 612.25 VND 0.84</td>${cell}</tr></table>`)).toBe(
      headline,
    );
  });
});

describe("dates", () => {
  test.each([
    ["၂၀၁၂ ခုနှစ် ဇူလိုင်လ ၁၅ ရက်", "2012-07-15"],
    ["العدد 2214 - الأربعاء 9 نيسان 2008", "2008-04-09"],
    ["9 كانون الثاني 2008", "2008-01-09"],
    ["প্রকাশ: ২১ ফেব্রুয়ারি ২০১১", "2011-02-21"],
    ["५ जनवरी २०१०", "2010-01-05"],
    ["12 მარტი 2019", "2019-03-12"],
    ["5 մարտի 2024", "2024-03-05"],
    ["5 மார்ச் 2024", "2024-03-05"],
  ])("%s", (line, day) => expect(findNewsDates(line).map(({ iso }) => iso)).toEqual([day]));

  const dayOf = (line: string): string | null | undefined => {
    const content = `<html><body><h1>Bridge closed</h1><div>${line}</div>${prose}</body></html>`;
    const result = cleanPage({ id: "1", format: "html", content });
    return result.status === "kept" ? result.record.publishedAt : undefined;
  };
  test("in a line below the title whose other words nobody knows", () =>
    expect(dayOf("छतरपुर, 5 जनवरी 2010 (कार्यालय संवाददाता)")).toBe("2010-01-05"));
  test("but not where the words say that something else happens on it", () =>
    expect(dayOf("The new pier opens on 5 January 2010")).toBeNull());

  const printed = (head: string): string | null | undefined => {
    const content = `${head}\n\nBridge over the upper river closed\n\n${text.join("\n\n")}\n`;
    const result = cleanPage({ id: "1", format: "text", content });
    return result.status === "kept" ? result.record.publishedAt : undefined;
  };
  test("in the head of a printed page, which numbers it", () => {
    expect(printed("Thursday August 22, 2024          SOUTHERN HERALD          3")).toBe("2024-08-22");
  });
});

describe("text that is not where it is looked for", () => {
  const veiled = `<h1>Bridge closed</h1><div style="visibility: hidden">${prose}</div>`;
  test("an article behind a veil is read, where the page shows nothing else", () => {
    expect(parseHtml(veiled).blocks.filter(({ hidden }) => !hidden)).toHaveLength(4);
    expect(
      parseHtml(veiled.replace("visibility: hidden", "display:none")).blocks.filter(({ hidden }) => !hidden),
    ).toHaveLength(1);
  });
  test("beside text that is shown it stays hidden", () => {
    const shown = parseHtml(`${prose}${prose}<div style="visibility:hidden"><p>${text[0]}</p></div>`);
    expect(shown.blocks.at(-1)?.hidden).toBe(true);
  });

  const column = `The bridge over the upper river was
closed on Monday after the water had car-
ried away two of its wooden piers.
Engineers of the transport office said
that repairs would take at least six
weeks and cost about 900 million kip,
half of which the province will pay.
Until then a ferry carries people and
goods from one bank to the other, from
six in the morning to six at night.`;
  test("a column of print is parted into its paragraphs, and words that it parted are whole", () => {
    const [first, ...rest] = parseTextDump(column).blocks.map(({ text: line }) => line);
    expect(first).toContain("after the water had carried away two of its wooden piers.");
    expect([first, ...rest].join(" ")).toBe(column.replace("car-\n", "car").replaceAll("\n", " "));
    expect(rest.length).toBeLessThan(3);
  });
  test("lines that each end a sentence are no column", () => {
    const lines = Array.from({ length: 10 }, (_, at) => `Paragraph number ${at} is told in a line of its own.`);
    expect(parseTextDump(lines.join("\n")).blocks).toHaveLength(10);
    const list = Array.from({ length: 10 }, (_, at) =>
      at % 3 === 0 ? "Sport" : `Headline of the story that has number ${at}`,
    );
    expect(parseTextDump(list.join("\n")).blocks).toHaveLength(10);
  });
});

describe("pictures and posts", () => {
  const page = (inside: string): string => {
    const [first, ...rest] = text.map((line) => `<p>${line}</p>`);
    const result = cleanPage({
      id: "1",
      format: "html",
      content: `<html><body><h1>Bridge closed</h1><article>${first}${inside}${rest.join("")}</article></body></html>`,
    });
    return result.status === "kept" ? result.record.text : "";
  };
  test("what an image is described by is its caption", () => {
    expect(
      page('<div><img src="/a.jpg" alt="The last pier in the rain"><span>The last pier in the rain</span></div>'),
    ).toBe(text.join("\n\n"));
    expect(page('<div><img src="/a.jpg" alt="The last pier"></div><p>The last pier fell at noon</p>')).toContain(
      "fell at noon",
    );
  });
  test("lines in italics behind several pictures are captions, behind one they may be a lead", () => {
    const picture = (at: number): string =>
      `<p><img src="/${at}.jpg"></p><p><em>Pier number ${at} before the flood</em></p>`;
    expect(page([1, 2, 3].map(picture).join(""))).toBe(text.join("\n\n"));
    expect(page(picture(1))).toContain("Pier number 1");
  });
  test("the name below a post stays with it, also in a box that is named after the network", () => {
    const post =
      '<div class="social-media"><blockquote><p>The water came at night and nobody on our bank saw a thing until morning.</p>&mdash; Dianna Anders (@diannaea) November 18, 2019</blockquote></div>';
    expect(page(post)).toContain("— Dianna Anders (@diannaea)");
  });
});
