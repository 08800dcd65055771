import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const title = "Early rice harvest begins in the north";
const body = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
  "The weather service expects dry days until the end of the month, which gives farmers time to thresh the crop.",
];

function kept(format: "html" | "text", content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const prose = body.map((text) => `<p>${text}</p>`).join("");
const above = (line: string): ArticleRecord[] => [
  kept("html", `<div><h1>${title}</h1><div>${line}</div>${prose}</div>`),
  kept("text", [title, line, ...body].join("\n")),
];
const below = (line: string): ArticleRecord[] => [
  kept("html", `<div><h1>${title}</h1>${prose}<p>${line}</p></div>`),
  kept("text", [title, "12/05/2025", ...body, line].join("\n")),
];

describe("credit lines name the authors and leave the text", () => {
  test.each([
    ["By Somchit Vongsa | 12 May 2025 | 1,204 views", ["Somchit Vongsa"]],
    ["By Noy Phone", ["Noy Phone"]],
    ["Written by: Khamla Sisouk", ["Khamla Sisouk"]],
    ["Reporter: Khamla Sisouk | 12 May 2025", ["Khamla Sisouk"]],
    ["ໂດຍ: ຄຳຫຼ້າ ສີສຸກ | 12/05/2025", ["ຄຳຫຼ້າ ສີສຸກ"]],
    ["ໂດຍ ຄຳຫຼ້າ ສີສຸກ", ["ຄຳຫຼ້າ ສີສຸກ"]],
    ["ນັກຂ່າວ: ບຸນມີ", ["ບຸນມີ"]],
  ])("above the text: %s", (line, authors) => {
    for (const record of above(line)) {
      expect(record.authors).toEqual(authors);
      expect(record.text).toBe(body.join("\n\n"));
    }
  });

  test.each([
    ["ຂ່າວ: ຄຳຫຼ້າ ສີສຸກ", ["ຄຳຫຼ້າ ສີສຸກ"]],
    ["By Times Reporters", ["Times Reporters"]],
    ["Posted by Noy Phone at 6:12 PM", ["Noy Phone"]],
    ["ພາບ: ບຸນມີ", []],
    ["Photo: Bounmy", []],
  ])("below the text: %s", (line, authors) => {
    for (const record of below(line)) {
      expect(record.authors).toEqual(authors);
      expect(record.text).toBe(body.join("\n\n"));
    }
  });
});

describe("authors of the markup", () => {
  test("JSON-LD names several, and their visible line leaves", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: title,
      author: [
        { "@type": "Person", name: "Ann Keo" },
        { "@type": "Person", name: "Bob Sy" },
      ],
    });
    const record = kept(
      "html",
      `<script type="application/ld+json">${data}</script><main><h1>${title}</h1><div class="byline">Ann Keo and Bob Sy</div>${prose}</main>`,
    );
    expect(record.authors).toEqual(["Ann Keo", "Bob Sy"]);
    expect(record.text).toBe(body.join("\n\n"));
  });

  test("a byline by class", () => {
    expect(kept("html", `<div><h1>${title}</h1><div class="author-name">ສົມຈິດ</div>${prose}</div>`).authors).toEqual([
      "ສົມຈິດ",
    ]);
  });

  test.each(["admin", "Editor", "https://example.org/author/1"])("%s is nobody", (name) => {
    expect(kept("html", `<meta name="author" content="${name}"><div><h1>${title}</h1>${prose}</div>`).authors).toEqual(
      [],
    );
  });
});

test.each([["Ann Keo"], ["ສົມຈິດ ວົງສາ"]])("a small heading that the markup calls an author names one: %s", (name) => {
  const page = `<div><h1>${title}</h1><h4 class="author-name"><a href="/author/1">${name}</a></h4>${prose}</div>`;
  expect(kept("html", page)).toMatchObject({ authors: [name], text: body.join("\n\n") });
});

describe("text that only begins like a credit stays", () => {
  test.each([
    "By Monday evening the water had fallen by half a metre, and the first families returned to their houses on the bank.",
    "ໂດຍສະເພາະແມ່ນບັນດາເມືອງທີ່ຢູ່ຕິດແຄມນ້ຳ ຊຶ່ງປະຊາຊົນຫຼາຍກວ່າ 300 ຄອບຄົວໄດ້ຮັບຜົນກະທົບຈາກນ້ຳຖ້ວມໃນປີນີ້",
    "ຂ່າວສານທີ່ອອກມານັ້ນບໍ່ເປັນຄວາມຈິງ ເຈົ້າໜ້າທີ່ກ່າວຕໍ່ສື່ມວນຊົນໃນຕອນເຊົ້າຂອງວັນຈັນ ທີ່ຫ້ອງວ່າການແຂວງ",
    "Photographs of the flood were shown to the members of the assembly before the vote was taken on Monday.",
  ])("%s", (line) => {
    for (const record of [...above(`</div><p>${line}</p><div>`).slice(0, 1), ...below(line)]) {
      expect(record.text).toContain(line);
      expect(record.authors).toEqual([]);
    }
  });
});

describe("who is an author of the metadata", () => {
  const linked = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: title, ...more })}</script>`;
  const byMeta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
  const of = (head: string, line = ""): ArticleRecord =>
    kept("html", `<head>${head}</head><main><h1>${title}</h1>${line}${prose}</main>`);

  test.each([
    ["a string", { author: "Noy Phone" }, ["Noy Phone"]],
    ["a list in a string", { author: "Noy Phone, Ann Keo and Bob Sy" }, ["Noy Phone", "Ann Keo", "Bob Sy"]],
    ["commas alone", { author: "Noy Phone, Ann Keo" }, ["Noy Phone", "Ann Keo"]],
    ["Lao", { author: "ໂດຍ: ຄຳຫຼ້າ ສີສຸກ ແລະ ບຸນມີ ແສງດາລາ" }, ["ຄຳຫຼ້າ ສີສຸກ", "ບຸນມີ ແສງດາລາ"]],
    ["an office is one", { author: "Ministry of Health and Sports" }, ["Ministry of Health and Sports"]],
    ["an office in Lao is one", { author: "ກະຊວງກະສິກຳ ແລະ ປ່າໄມ້" }, ["ກະຊວງກະສິກຳ ແລະ ປ່າໄມ້"]],
    [
      "objects and strings, named twice",
      { author: [{ name: "Noy Phone" }, "noy phone", "Ann Keo"] },
      ["Noy Phone", "Ann Keo"],
    ],
    ["given and family name", { author: { givenName: "Noy", familyName: "Phone" } }, ["Noy Phone"]],
    ["the creator", { creator: "Noy Phone" }, ["Noy Phone"]],
    ["the site itself", { author: { name: "Mekong Herald" }, publisher: { name: "Mekong Herald" } }, []],
    ["an account", { author: "admin_2" }, []],
    ["an account in Lao", { author: "ແອດມິນ" }, []],
    ["an address", { author: "https://facebook.test/noy" }, []],
    ["a mail address", { author: "noy@news.test" }, []],
    ["markup", { author: "<a href='/noy'>Noy Phone</a>" }, ["Noy Phone"]],
    ["prototype keys", JSON.parse('{"author":{"__proto__":{"name":"Noy"},"constructor":"x"}}') as object, []],
  ])("JSON-LD: %s", (_, data, authors) => expect(of(linked(data)).authors).toEqual(authors));

  test("a reference to a person that stands elsewhere", () => {
    const graph = {
      "@graph": [
        { "@type": "NewsArticle", headline: title, author: { "@id": "#noy" } },
        { "@type": "Person", "@id": "#noy", name: "Noy Phone" },
      ],
    };
    expect(of(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`).authors).toEqual(["Noy Phone"]);
  });

  test("an agency is no author but the agency", () => {
    for (const head of [linked({ author: "Xinhua" }), byMeta("author", "xinhua")]) {
      const record = of(head);
      expect([record.authors, record.agency]).toEqual([[], "Xinhua"]);
    }
  });

  test("a meta element that names nobody gives way to the next", () => {
    expect(of(byMeta("author", "admin") + byMeta("parsely-author", "Noy Phone")).authors).toEqual(["Noy Phone"]);
    expect(of(byMeta("author", "admin"), "<div>By Noy Phone</div>").authors).toEqual(["Noy Phone"]);
  });
});

describe("a byline in the markup", () => {
  const of = (lines: readonly string[]): ArticleRecord =>
    kept(
      "html",
      `<div><h1>${title}</h1><div>${lines.map((line) => `<div class="byline">${line}</div>`).join("")}</div>${prose}</div>`,
    );

  test.each([
    [["By Noy Phone", "3 Min", "15:36"], ["Noy Phone"]],
    [["Culture", "By Noy Phone"], ["Noy Phone"]],
    [
      ["Noy Phone", "Khamla Sisouk"],
      ["Noy Phone", "Khamla Sisouk"],
    ],
    [["ຄຳຫຼ້າ ສີສຸກ", "3 ນາທີ"], ["ຄຳຫຼ້າ ສີສຸກ"]],
  ])("%j", (lines, authors) => expect(of(lines).authors).toEqual(authors));
});

describe("agencies are no authors", () => {
  test.each([
    ["By Associated Press", [], "Associated Press"],
    ["By The Associated Press", [], "Associated Press"],
    ["By SDA", [], "SDA"],
    ["By Keystone-SDA", [], "Keystone-SDA"],
    ["By Upper Mekong News Agency", [], "Upper Mekong News Agency"],
    ["By Noy Phone, Associated Press", ["Noy Phone"], "Associated Press"],
    ["By Noy Phone | AFP", ["Noy Phone"], "AFP"],
    ["Upper Mekong News Agency | 12 May 2025", [], "Upper Mekong News Agency"],
    ["By PTI Mumbai", [], "PTI"],
    ["ໂດຍ: ສຳນັກຂ່າວຊິນຮວາ", [], "ສຳນັກຂ່າວຊິນຮວາ"],
    ["By Noy Phone", ["Noy Phone"], null],
    ["By NOY PHONE", ["NOY PHONE"], null],
    ["By Noy Phone, Savannakhet", ["Noy Phone, Savannakhet"], null],
    ["By Agnes Service", ["Agnes Service"], null],
    ["ໂດຍ: ຄຳຫຼ້າ ສຳນັກ", ["ຄຳຫຼ້າ ສຳນັກ"], null],
  ])("%s", (line, authors, agency) => {
    const record = kept("html", `<div><h1>${title}</h1><div>${line}</div>${prose}</div>`);
    expect([record.authors, record.agency]).toEqual([authors, agency]);
    expect(record.text).toBe(body.join("\n\n"));
  });
});

test("a time counted from now leaves the header, its byline stays a field", () => {
  for (const line of [
    "By Noy Phone | 3 hours ago",
    "Last updated 3 hours ago by Noy Phone",
    "By Noy Phone · Yesterday at 10:30",
  ]) {
    const record = kept("html", `<div><h1>${title}</h1><div>${line}</div>${prose}</div>`);
    expect([record.authors, record.publishedAt]).toEqual([["Noy Phone"], null]);
    expect(record.text).toBe(body.join("\n\n"));
  }
});

describe("a line that tells who else worked on a story", () => {
  test.each([
    "Associated Press writer Noy Phone in Vientiane contributed to this report.",
    "—Times correspondents Noy Phone in Pakse, Tom O’Vongsa in Luang Prabang and Ann B. Cee in The Hague contributed to this report.",
    "Khamla Sisouk contributed reporting from Hong Kong.",
    "Additional reporting from KPL",
    "With files from The Lao Times and Noy Phone",
    "Phone reported from Pakse and Sisouk from Luang Prabang. Times writer Tom Vongsa in Vientiane contributed to this story.",
  ])("leaves the text and makes no authors: %s", (line) => {
    for (const record of below(line)) {
      expect(record.text).toBe(body.join("\n\n"));
      expect(record.authors).toEqual([]);
    }
  });

  test.each([
    "Villagers contributed to this report with photographs of the flood.",
    "Farmers, Noy Phone said, had contributed to this story of growth.",
    "ທ່ານ Noy Phone contributed to this report, ທ່ານກ່າວ.",
    "The Ministry of Health contributed to this report on rural clinics.",
    "Noy Phone reported from the bridge that the river had risen.",
  ])("stays where it is a sentence: %s", (line) => {
    for (const record of below(line)) expect(record.text).toContain(line);
  });
});

describe("the line of everybody who worked on a story", () => {
  test.each([
    [
      "Reporting by Noy Phone in Vientiane, Khamla Sisouk in The Hague and Tom Vongsa in Pakse; Writing by Tom Vongsa; Editing by Ann B. Cee",
      ["Noy Phone", "Khamla Sisouk", "Tom Vongsa"],
    ],
    ["(Reporting by Noy Phone and Khamla Sisouk. Editing by Tom Vongsa.)", ["Noy Phone", "Khamla Sisouk"]],
    ["Additional reporting by Noy Phone in Pakse", ["Noy Phone"]],
  ])("%s", (line, authors) => {
    const record = kept("html", `<div><h1>${title}</h1>${prose}<p>${line}</p></div>`);
    expect([record.authors, record.text]).toEqual([authors, body.join("\n\n")]);
  });

  test.each([
    "Reporting by our team in Vientiane showed that the ferry had been closed.",
    "Editing by Noy Phone was praised by the jury of the festival in Pakse.",
    "ການລາຍງານໂດຍທີມງານຂອງພວກເຮົາສະແດງໃຫ້ເຫັນວ່າເຮືອຂ້າມຟາກຖືກປິດ",
  ])("%s is text", (line) => {
    const record = kept("html", `<div><h1>${title}</h1>${prose}<p>${line}</p></div>`);
    expect(record.text).toBe([...body, line].join("\n\n"));
  });
});
