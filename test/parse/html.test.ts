import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/article/block.ts";
import { parseHtml } from "../../src/parse/html.ts";

const blocks = (html: string): readonly Block[] => parseHtml(html).blocks;
const texts = (html: string): string[] => blocks(html).map((block) => block.text);
const kinds = (html: string): [string, string][] => blocks(html).map((block) => [block.kind, block.text]);
const shown = (html: string): string[] => blocks(html).flatMap((block) => (block.hidden ? [] : [block.text]));
const marked = (html: string): [string, string][] =>
  blocks(html).flatMap((block) =>
    block.marks.map((mark): [string, string] => [mark.tag, block.text.slice(mark.start, mark.end)]),
  );

// One sentence a language: every promise about structure must hold where words have spaces and where they have none.
const lao = "ນາຍົກລັດຖະມົນຕີ ຢ້ຽມຢາມແຂວງສະຫວັນນະເຂດ";
const english = "The prime minister visited Savannakhet province";

describe.each([
  ["Lao", lao, "ກອງປະຊຸມໄດ້ໄຂຂຶ້ນຢ່າງເປັນທາງການ"],
  ["English", english, "The meeting was opened in Vientiane"],
])("blocks and inline elements (%s)", (_, one, two) => {
  test.each(["p", "div", "section", "article", "h2", "li", "blockquote", "td", "center", "address", "dd"])(
    "<%s> starts and ends a block",
    (name) => {
      expect(texts(`<main>${one}<${name}>${two}</${name}>${one}</main>`)).toEqual([one, two, one]);
    },
  );

  test.each(["span", "font", "b", "i", "em", "u", "small", "abbr", "o:p", "st1:place", "bdi", "nobr"])(
    "<%s> goes on in the line",
    (name) => {
      expect(texts(`<p>${one} <${name}>${two}</${name}> ${one}</p>`)).toEqual([`${one} ${two} ${one}`]);
    },
  );

  test("an unknown element is inline, a custom element is a block, as their authors use them", () => {
    expect(texts(`<p>${one} <blink2>${two}</blink2></p>`)).toEqual([`${one} ${two}`]);
    expect(texts(`<news-card>${one}</news-card><news-card>${two}</news-card>`)).toEqual([one, two]);
  });

  test("text beside blocks is a block of its own", () => {
    expect(texts(`${one}<p>${two}</p>${one}<hr>${two}`)).toEqual([one, two, one, two]);
  });

  test("line breaks and indentation of the source are white space", () => {
    expect(texts(`<p>\n    ${one}\r\n\t\t${two}\f </p>`)).toEqual([`${one} ${two}`]);
  });

  test("two breaks end a paragraph, with white space, a comment or a no-break space between them or not", () => {
    for (const between of ["", " ", "\n\t", "<!-- ad -->", "&nbsp;", "\u200b", "<span> </span>"]) {
      expect(texts(`<div>${one}<br>${between}<br/>${two}</div>`)).toEqual([one, two]);
    }
    expect(texts(`<div>${one}<br><br><br><br>${two}<br></div>`)).toEqual([one, two]);
  });

  test("where two breaks end paragraphs, one break only wraps the line, even after a full stop", () => {
    expect(texts(`<div>${one}.<br>${two}.<br><br>${one}.<br>${two}.</div>`)).toEqual([
      `${one}. ${two}.`,
      `${one}. ${two}.`,
    ]);
  });

  test("one break parts an element that is a whole line from another one of a different look", () => {
    for (const [first, second] of [
      ['span id="lblTitle"', 'span id="lblDate"'],
      ['span class="head"', "span"],
      ['font size="4"', 'font size="2"'],
      ["big", "i"],
    ]) {
      const [open, close] = [
        `<${first}>${one}</${first?.split(" ")[0]}>`,
        `<${second}>${two}</${second?.split(" ")[0]}>`,
      ];
      expect(texts(`<td>${open}<br>${close}<br><br>${one}</td>`)).toEqual([one, two, one]);
      expect(texts(`<td>${open}\n<br />\n ${close} ${one}</td>`)).toEqual([one, `${two} ${one}`]);
      // An element at the end of a line, one line of many alike, and one before plain text are wrapped.
      expect(texts(`<td>${one} ${open}<br>${close}<br><br>${one}</td>`)).toEqual([`${one} ${one} ${two}`, one]);
      expect(texts(`<td>${open}<br>${open}<br><br>${one}</td>`)).toEqual([`${one} ${one}`, one]);
      expect(texts(`<td>${open}<br>${two}<br><br>${one}</td>`)).toEqual([`${one} ${two}`, one]);
    }
  });

  test("where one break is all there is, it ends a paragraph after a sentence and wraps a line within one", () => {
    expect(texts(`<div>${one}.<br>${two}.</div>`)).toEqual([`${one}.`, `${two}.`]);
    expect(texts(`<div>${one}<br>${two}</div>`)).toEqual([`${one} ${two}`]);
  });

  test("one break after a line as long as a paragraph ends it: Lao paragraphs have no full stop", () => {
    const long = `${one} ${two} `.repeat(3).trim();
    expect(texts(`<div>${long}<br>${long}</div>`)).toEqual([long, long]);
  });

  test("one break parts a list that is typed by hand", () => {
    expect(texts(`<div>${one}<br>- ${two}<br>- ${one}<br>1. ${two}<br>2) ${one}</div>`)).toEqual([
      one,
      `- ${two}`,
      `- ${one}`,
      `1. ${two}`,
      `2) ${one}`,
    ]);
  });

  test("one break parts a bold or linked line from plain text", () => {
    expect(texts(`<p><strong>${one}</strong><br>${two}</p>`)).toEqual([one, two]);
    expect(texts(`<p>${two}<br><a href="/x">${one}</a></p>`)).toEqual([two, one]);
  });

  test("headings have their level and nothing else has one", () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const [heading, paragraph] = blocks(`<h${level}><span>${one}</span></h${level}><p>${two}</p>`);
      expect(heading).toMatchObject({ kind: "heading", level, text: one });
      expect(paragraph).toMatchObject({ kind: "paragraph", level: 0, text: two });
    }
  });

  test("a div in a heading is the heading, a paragraph in an unclosed heading is none", () => {
    expect(kinds(`<h1><div>${one}</div></h1>`)).toEqual([["heading", one]]);
    expect(kinds(`<h1>${one}<p>${two}</p></h1>`)).toEqual([
      ["heading", one],
      ["paragraph", two],
    ]);
  });

  test("list items, nested lists and definitions", () => {
    const nested = `<ul><li>${one}<ol><li>${two}</li></ol></li><li><p>${one}</p></li></ul>`;
    expect(kinds(nested)).toEqual([
      ["list-item", one],
      ["list-item", two],
      ["list-item", one],
    ]);
    expect(kinds(`<dl><dt>${one}<dd>${two}</dl>`)).toEqual([
      ["paragraph", one],
      ["list-item", two],
    ]);
  });

  test("captions by element and by class, but not the figure that only wears the class", () => {
    expect(kinds(`<figure><img src="a.jpg"><figcaption>${one}</figcaption></figure>`)).toEqual([["caption", one]]);
    expect(kinds(`<div class="wp-caption-text">${one}</div>`)).toEqual([["caption", one]]);
    expect(kinds(`<p class="caption">${one}</p><p class="captions-off">${two}</p>`)[0]).toEqual(["caption", one]);
    expect(kinds(`<figure class="wp-caption"><p>${one}</p></figure>`)).toEqual([["paragraph", one]]);
  });

  test("a class that speaks of captions around a whole article makes no caption of it", () => {
    const article = `<p>${one}</p><p>${two}</p>`.repeat(3);
    expect(kinds(`<div class="has-caption">${article}</div>`).map(([kind]) => kind)).toEqual(
      Array(6).fill("paragraph"),
    );
  });

  test("quotes and preformatted text", () => {
    expect(kinds(`<blockquote><p>${one}</p><p>${two}</p></blockquote>`)).toEqual([
      ["quote", one],
      ["quote", two],
    ]);
    expect(kinds(`<pre>${one}\r\n  ${two}</pre>`)).toEqual([["preformatted", `${one}\n  ${two}`]]);
  });

  const wrapped = [
    "The governor opened the bridge over the river on Monday,\nand forty farmers watched it from the bank.",
    "Traders no longer cross by boat, she said, which had cost\n   them half a day each week since the rains began.",
  ];
  const phrase = "ຂົວຂ້າມແມ່ນ້ຳຕອນເທິງຖືກປິດໃນວັນຈັນ ຫຼັງຈາກນ້ຳໄດ້ພັດເສົາໄມ້";

  test.each([
    ["English", wrapped],
    ["ລາວ", [`${phrase}\n${phrase}`, phrase]],
  ])("preformatted prose is parted by its empty lines: %s", (_, paragraphs) => {
    expect(kinds(`<pre>\n  ${paragraphs.join("\n \n")}\n</pre>`)).toEqual(
      paragraphs.map((text) => ["paragraph", text.replace(/\n\s*/u, " ")]),
    );
  });

  test.each([
    ["verses", "The boats go down at night\nwith lamps upon the bow\n\nand nobody is there\nto count them any more"],
    [
      "a program",
      "const bridges = rivers.map((river) => river.bridge);\n\nfor (const bridge of bridges) bridge.open(monday);",
    ],
    [
      "figures",
      "Vientiane     1,204    3,310    17%    22%    1,117\nSavannakhet     904    2,871    16%    19%      998",
    ],
    ["one line", "The governor opened the bridge over the river on Monday"],
  ])("other preformatted text keeps its lines: %s", (_, text) => {
    expect(kinds(`<pre>${text}</pre>`)).toEqual([["preformatted", text]]);
  });

  test("buttons, labels and their like are controls; fields have no text", () => {
    expect(kinds(`<p>${one}</p><button>${two}</button><label>${two}</label><legend>${two}</legend>`)).toEqual([
      ["paragraph", one],
      ["control", two],
      ["control", two],
      ["control", two],
    ]);
    expect(
      texts(
        `<input value="${two}"><select><option>${two}</option></select><textarea>${two}</textarea><progress>${two}</progress><p>${one}</p>`,
      ),
    ).toEqual([one]);
  });

  test("what opens a box is a control, what is in the box is text", () => {
    expect(kinds(`<details><summary>${two}</summary>${one}</details>`)).toEqual([
      ["control", two],
      ["paragraph", one],
    ]);
  });

  test.each([
    ["hidden", "<div hidden>", "</div>"],
    ["display:none", '<p style="color:red; display : none">', "</p>"],
    ["visibility", '<div style="VISIBILITY:HIDDEN">', "</div>"],
    ["a framework's class", '<div class="box visually-hidden">', "</div>"],
    ["inheritance", "<div hidden><section><p>", "</p></section></div>"],
    ["a closed dialog", "<dialog>", "</dialog>"],
  ])("hidden blocks are kept and marked: %s", (_name, open, close) => {
    const html = `<p>${one}</p>${open}${two}${close}<p>${one}</p>`;
    expect(shown(html)).toEqual([one, one]);
    expect(blocks(html).map((block) => block.hidden)).toEqual([false, true, false]);
  });

  test("what is shown on some screens, or is called like a hiding class, is shown", () => {
    for (const open of ['<div class="hidden md:block">', '<p class="d-none d-lg-block">', '<p class="hidden-gems">'])
      expect(shown(`${open}${one}</div>`)).toEqual([one]);
    expect(shown(`<dialog open>${one}</dialog>`)).toEqual([one]);
  });

  test("hidden inline text is no part of its sentence", () => {
    expect(texts(`<p>${one} <span class="sr-only">${two}</span>${two}</p>`)).toEqual([`${one} ${two}`]);
  });

  test("scripts, styles, templates and drawings have no text, wherever they stand", () => {
    const silent = `<script>var a = "<p>${two}</p>"</script><style>p{}</style><template><p>${two}</p></template><svg><title>${two}</title><text>${two}</text></svg><noscript><p>${two}</p></noscript>`;
    expect(texts(`${silent}<p>${one} ${silent}${two}</p><ul>${silent}<li>${one}</li></ul>`)).toEqual([
      `${one} ${two}`,
      one,
    ]);
  });
});

describe.each([
  ["Lao", lao],
  ["English", english],
])("pages that a script fills (%s)", (_, sentence) => {
  const article = Array.from({ length: 20 }, (_entry, at) => `<p>${sentence} ${at}</p>`).join("");
  const frame = `<div id="app"><p>${sentence}</p></div>`;

  test("where the page shows nearly nothing, the text for readers without scripts is its text", () => {
    const { blocks: read, flags } = parseHtml(`${frame}<noscript><main>${article}</main></noscript>`);
    expect(read).toHaveLength(21);
    expect(flags).toEqual(["scriptless-text"]);
  });

  test("a page with text of its own keeps to it, and so does one whose `noscript` only asks for scripts", () => {
    expect(texts(`<main>${article}</main><noscript><main>${article}</main></noscript>`)).toHaveLength(20);
    expect(texts(`${frame}<noscript><p>${sentence}</p></noscript>`)).toEqual([sentence]);
    expect(parseHtml(`${frame}<noscript><p>${sentence}</p></noscript>`).flags).toEqual([]);
  });

  test("CDATA that is never closed hides its own tag and nothing else, as in browsers", () => {
    expect(texts(`<body><![CDATA[ <div><p>${sentence}</p></div>`)).toEqual([sentence]);
    expect(texts(`<script>//<![CDATA[\nif (1 > 0) f("<p>x</p>")\n//]]></script><p>${sentence}</p>`)).toEqual([
      sentence,
    ]);
  });
});

describe("tables", () => {
  test("a table of data gives a block a row, its cells apart", () => {
    const html =
      "<table><thead><tr><th>ແຂວງ</th><th>ຈຳນວນ</th></tr></thead><tbody><tr><td>ຄຳມ່ວນ</td><td>24</td></tr><tr><td>Bokeo</td><td>7</td></tr></tbody></table>";
    expect(kinds(html)).toEqual([
      ["table-row", "ແຂວງ ຈຳນວນ"],
      ["table-row", "ຄຳມ່ວນ 24"],
      ["table-row", "Bokeo 7"],
    ]);
  });

  test("also with cells that were never closed", () => {
    expect(texts("<table><tr><td>ທອງ<td>1,200<tr><td>Silver<td>30</table>")).toEqual(["ທອງ 1,200", "Silver 30"]);
  });

  test("a table that only lays out the page passes its blocks through", () => {
    const html = `<table><tr><td><ul><li>ໜ້າຫຼັກ</li></ul></td><td><h1>${lao}</h1><p>${english}</p></td></tr><tr><td>a</td><td>b</td></tr></table>`;
    expect(kinds(html)).toEqual([
      ["list-item", "ໜ້າຫຼັກ"],
      ["heading", lao],
      ["paragraph", english],
      ["paragraph", "a"],
      ["paragraph", "b"],
    ]);
  });

  test("cells as long as a paragraph are layout, and so is a table of one column or one row", () => {
    const long = `${lao} ${english} `.repeat(3).trim();
    const rows = `<tr><td>${long}</td><td>b</td></tr>`.repeat(2);
    expect(kinds(`<table>${rows}</table>`).map(([kind]) => kind)).toEqual(Array(4).fill("paragraph"));
    expect(kinds("<table><tr><td>ກ</td></tr><tr><td>b</td></tr></table>").map(([kind]) => kind)).toEqual([
      "paragraph",
      "paragraph",
    ]);
    expect(texts("<table><tr><td>ກ</td><td>b</td></tr></table>")).toEqual(["ກ", "b"]);
  });

  test("a table of data inside a layout table keeps its rows", () => {
    const data = "<table><tr><td>ກ</td><td>1</td></tr><tr><td>ຂ</td><td>2</td></tr></table>";
    expect(kinds(`<table><tr><td>${lao}</td><td>${data}</td></tr></table>`)).toEqual([
      ["paragraph", lao],
      ["table-row", "ກ 1"],
      ["table-row", "ຂ 2"],
    ]);
  });

  test("text beside the cells of a row is kept, scripts beside them are not text, hidden cells are hidden", () => {
    const row = "<tr>loose<script>evil()</script><td>ກ<style>p{}</style></td><td>b</td><td hidden>secret</td></tr>";
    const html = `<table>${row}<tr><td>c</td><td>d</td></tr></table>`;
    expect(shown(html)).toEqual(["loose ກ b", "c d"]);
    expect(texts(html)).toEqual(["loose ກ b", "secret", "c d"]);
  });
});

describe("seams: labels glued by the layout", () => {
  const seams = (html: string): string[] =>
    blocks(html).flatMap((block) =>
      block.seams.map((seam) => `${block.text.slice(0, seam - 1)}|${block.text.slice(seam)}`),
    );

  test("a space goes between a link and its neighbour, and the place is noted", () => {
    expect(seams('<li><a href="/a">ໜ້າຫຼັກ</a><a href="/b">ຂ່າວ</a></li>')).toEqual(["ໜ້າຫຼັກ|ຂ່າວ"]);
    expect(seams('<li><a href="/a">fb</a><span>tw</span></li>')).toEqual(["fb|tw"]);
    expect(seams("<p><span>Ambassador</span><span>Politics</span></p>")).toEqual(["Ambassador|Politics"]);
    expect(seams("<p><span>ການເມືອງ</span><time>12/03/2024</time></p>")).toEqual(["ການເມືອງ|12/03/2024"]);
  });

  test("however deep the link and its neighbour are wrapped", () => {
    for (const html of [
      '<p><span>Home</span><a href="/x"><b>news</b></a></p>',
      '<p><b><a href="/x">Home</a></b><span>news</span></p>',
      '<p><i><b><a href="/x">Home</a></b></i><i><b>news</b></i></p>',
    ])
      expect(seams(html)).toEqual(["Home|news"]);
  });

  test("a drop cap or a marked syllable stays with its word, in either language", () => {
    expect(texts('<p><span class="drop-cap">N</span>ew</p>')).toEqual(["New"]);
    expect(texts('<p><span class="drop-cap">N</span><span>ew</span></p>')).toEqual(["New"]);
    expect(texts("<p><b>V</b><i>ientiane</i></p>")).toEqual(["Vientiane"]);
    expect(texts('<p><span class="drop-cap">ນ</span>ະຄອນຫຼວງ</p>')).toEqual(["ນະຄອນຫຼວງ"]);
    expect(texts("<p><b>ນ</b><span>ະຄອນຫຼວງ</span></p>")).toEqual(["ນະຄອນຫຼວງ"]);
  });

  test("editors cut Lao words into spans; the words stay whole and no mark loses its letter", () => {
    const cut = ["ປະ", "ເທດ", "ລາ", "ວ", "ກ", "່ອນ", "ໜ້າ", "ຕ່າງ", "ໆ"].map((part) => `<span lang="LO">${part}</span>`);
    expect(texts(`<p>${cut.join("")}</p>`)).toEqual(["ປະເທດລາວກ່ອນໜ້າຕ່າງໆ"]);
    expect(texts('<p><a href="/x">ກ</a><a href="/y">່ອນ</a></p>')).toEqual(["ກ່ອນ"]);
  });

  test("numbers, small and raised letters, and bookmarks between spans are no seams", () => {
    expect(texts("<p><span>20</span><span>24</span></p>")).toEqual(["2024"]);
    expect(texts("<p><i>CO</i><sub>2</sub><b>, </b><i>m</i><sup>2</sup></p>")).toEqual(["CO2, m2"]);
    expect(texts('<p><span>some</span><a name="_GoBack"></a><span>thing</span></p>')).toEqual(["something"]);
  });

  test("white space or punctuation at the edge needs no seam", () => {
    expect(texts('<p><a href="/a">ຂ່າວ</a> <a href="/b">ກິລາ</a>, <a href="/c">Sport</a></p>')).toEqual([
      "ຂ່າວ ກິລາ, Sport",
    ]);
    expect(seams('<p>(<a href="/a">Lao</a>)<b>news</b> <a href="/b">x </a><a href="/c">y</a></p>')).toEqual([]);
  });
});

describe("links and emphasis", () => {
  test("marks lie on the words that the markup had", () => {
    const html = `<p>ທ່ານ <b>ສອນໄຊ</b> and <a href="/x?a=1&amp;b=2">the <em>prime</em> minister</a></p>`;
    expect(marked(html)).toEqual([
      ["strong", "ສອນໄຊ"],
      ["em", "prime"],
      ["a", "the prime minister"],
    ]);
    expect(blocks(html)[0]?.marks.at(-1)?.href).toBe("/x?a=1&b=2");
  });

  test("a mark goes on through the blocks and lines inside it", () => {
    expect(marked(`<a href="/x"><h3>${lao}</h3><p>${english}</p></a>`)).toEqual([
      ["a", lao],
      ["a", english],
    ]);
    expect(marked(`<div><b>${lao}<br><br>${english}</b></div>`)).toEqual([
      ["strong", lao],
      ["strong", english],
    ]);
  });

  test("a seam inside emphasis and a space before a break do not shift the marks", () => {
    expect(marked('<p><a href="/a">One</a><b><a href="/b">ສອງ</a></b> <br>x</p>')).toEqual([
      ["a", "One"],
      ["a", "ສອງ"],
      ["strong", "ສອງ"],
    ]);
  });

  test("letters in links are counted once, also where a link was never closed", () => {
    const [block] = blocks('<p><a href="/1">one <a href="/2">two</a> three</p>');
    expect(block).toMatchObject({ text: "one two three", letters: 11, linkLetters: 6 });
  });

  test("a bookmark is no link, a link without an address is one", () => {
    expect(blocks('<p><a name="top">ຫົວຂໍ້</a></p>')[0]).toMatchObject({ linkLetters: 0, marks: [] });
    expect(blocks("<p><a onclick=go()>menu</a></p>")[0]?.linkLetters).toBe(4);
  });

  test("a heading that links to itself does not point elsewhere, one that links to a story does", () => {
    expect(blocks('<h2><a href="#one">ຫົວຂໍ້</a></h2>')[0]?.linkLetters).toBe(0);
    expect(blocks('<h2><a href="/one">ຫົວຂໍ້</a></h2>')[0]?.linkLetters).toBe(6);
  });

  test("emphasis nested a hundred times is marked once", () => {
    expect(marked(`${"<b><strong>".repeat(100)}ຂ່າວ`)).toEqual([["strong", "ຂ່າວ"]]);
  });
});

describe("broken markup", () => {
  test("without </head> the page is not lost", () => {
    const page = parseHtml(`<html><head><title>ຂ່າວ</title><script>x()</script><h1>${lao}</h1><p>${english}</p>`);
    expect(page.blocks.map((block) => block.text)).toEqual([lao, english]);
    expect(page.embedded.titleTag).toBe("ຂ່າວ");
  });

  test("without html, head or body", () => {
    expect(texts(`${lao}<p>${english}`)).toEqual([lao, english]);
    expect(texts(`</div></p></body>${lao}</html><p>${english}`)).toEqual([lao, english]);
  });

  test("p, li, dd and td that were never closed end where the next begins", () => {
    expect(texts(`<p>${lao}<p>${english}<div>${lao}</div>`)).toEqual([lao, english, lao]);
    expect(texts(`<ul><li>${lao}<li>${english}</ul><p>${lao}`)).toEqual([lao, english, lao]);
    expect(texts(`<table><tr><td><p>${lao}<td><p>${english}</table>${lao}`)).toEqual([lao, english, lao]);
  });

  test("misnested emphasis loses nothing", () => {
    expect(texts(`<p><b>${lao} <i>${english}</b> ${lao}</i></p>`)).toEqual([`${lao} ${english} ${lao}`]);
    expect(texts(`<b><p>${lao}</b><p>${english}</p>`)).toEqual([lao, english]);
  });

  test("nested forms", () => {
    expect(texts(`<form><p>${lao}<form><input><p>${english}</form></form><p>${lao}`)).toEqual([lao, english, lao]);
  });

  test("stray angle brackets and ampersands are text", () => {
    expect(texts("<p>5 < 6 & 7 > 6, AT&T</p>")).toEqual(["5 < 6 & 7 > 6, AT&T"]);
  });

  test("any string at all is parsed without an error", () => {
    const shards = fc.constantFrom(
      ..."<p> </p> <div <a href=' \" > <!-- --> <![CDATA[ ]]> <script> </script> <table> <tr> <td> </td> <br> </br> <svg> </svg> <title> & &amp; &#0; &#x110000; \0 ກ ່ x".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(shards, { maxLength: 40 }), (parts) => {
        const page = parseHtml(parts.join(""));
        expect(page.blocks.map((block) => block.index)).toEqual(page.blocks.map((_, index) => index));
      }),
    );
  });
});

describe("pages of their time", () => {
  test("Word's export: empty o:p, conditional comments, list marks, spans in spans", () => {
    const html = `<!--[if gte mso 9]><xml><w:WordDocument>Normal 0</w:WordDocument></xml><![endif]-->
      <p class="MsoNormal"><b><span lang=LO style='font-family:"Phetsarath OT"'>ນະຄອນ</span></b><span lang=LO>ຫຼວງວຽງຈັນ<o:p></o:p></span></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Rice<st1:place w:st="on"> Vientiane</st1:place></p>`;
    expect(texts(html)).toEqual(["ນະຄອນຫຼວງວຽງຈັນ", "·\u00a0\u00a0 Rice Vientiane"]);
  });

  test("font and center pages of the early years", () => {
    const html = `<BODY BGCOLOR=#FFFFFF><CENTER><FONT SIZE=5><B>${lao}</B></FONT></CENTER>
      <FONT FACE="Saysettha Lao">${lao}<BR><BR>${english}</FONT><P><FONT COLOR=red>${lao}</FONT>`;
    expect(texts(html)).toEqual([lao, lao, english, lao]);
  });

  test("entities, by name and number, in text and in addresses", () => {
    expect(
      texts("<p>&#3714;&#x0EC8;&#x0EB2;&#3751; &lt;b&gt; &copy;&nbsp;2024 &quot;R&amp;D&quot; &nosuch;</p>"),
    ).toEqual(['ຂ່າວ <b> ©\u00a02024 "R&D" &nosuch;']);
  });

  test("a no-break space stays inside text and makes no block of its own", () => {
    expect(texts("<p>&nbsp;</p><p>\u00a0ຂ່າວ\u00a0ລາວ\u00a0</p><div>&nbsp;<br>&nbsp;</div>")).toEqual(["ຂ່າວ\u00a0ລາວ"]);
  });

  test("zero-width spaces stay inside Lao words, and are nothing at the edges", () => {
    expect(texts("<p>\u200b</p><p>\u200bປະ\u200bເທດ\u200b</p><p>\ufeffLao\u200b </p>")).toEqual(["ປະ\u200bເທດ", "Lao"]);
  });

  test("a byte order mark before the markup is no text", () => {
    expect(texts(`\ufeff<!doctype html><p>${lao}</p>`)).toEqual([lao]);
  });
});

describe("what stands beside the text", () => {
  test("images: the address that is loaded late, the alternative text, and the place", () => {
    const html = `<p>${lao}</p><figure><img src="data:image/gif;base64,x" data-src="/a.jpg" alt=" ພາບ "></figure><picture><source><img src="/b.jpg"></picture><noscript><img src="/c.jpg"></noscript><div hidden><img src="/d.jpg"></div><p>${english}</p>`;
    expect(parseHtml(html).images.map(({ url, alt, before }) => [url, alt, before])).toEqual([
      ["/a.jpg", "ພາບ", 1],
      ["/b.jpg", "", 1],
      ["/c.jpg", "", 1],
    ]);
  });

  test("times", () => {
    const html = `<p>${lao}</p><p><time class="published" itemprop="datePublished" datetime="2024-03-12">12 ມີນາ 2024</time></p>`;
    expect(parseHtml(html).times).toEqual([
      { datetime: "2024-03-12", text: "12 ມີນາ 2024", before: 1, purpose: "datePublished published" },
    ]);
  });

  test("containers: what holds which block, and what the markup calls it", () => {
    const html = `<main id="m"><nav class="top menu" role="navigation">ໜ້າຫຼັກ</nav><article itemprop="articleBody"><p>${lao}</p><p>${english}</p></article></main>`;
    const { containers } = parseHtml(html);
    expect(
      containers.map(({ tag, id, className, purpose, start, end }) => [tag, id, className, purpose, start, end]),
    ).toEqual([
      ["#root", "", "", "", 0, 3],
      ["main", "m", "", "", 0, 3],
      ["nav", "", "top menu", "navigation", 0, 1],
      ["article", "", "", "articleBody", 1, 3],
      ["p", "", "", "", 1, 2],
      ["p", "", "", "", 2, 3],
    ]);
  });

  test("an inline element with a name is a container only where it holds blocks", () => {
    expect(parseHtml(`<span class="a"><p>${lao}</p></span>`).containers.map(({ tag }) => tag)).toEqual([
      "#root",
      "span",
      "p",
    ]);
    expect(parseHtml(`<p><span class="a">${lao}</span></p>`).containers.map(({ tag }) => tag)).toEqual(["#root", "p"]);
  });
});
