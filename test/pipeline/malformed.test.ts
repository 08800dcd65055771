import { describe, expect, test } from "vitest";
import { createPipeline } from "../../src/pipeline.ts";

const english = [
  "The bridge over the upper river was closed on Monday after the water had carried away two of its wooden piers.",
  "Engineers of the transport office said that repairs would take at least six weeks and cost about 900 million kip.",
  "Until then a ferry carries people and goods from one bank to the other between six in the morning and six at night.",
];
const lao = [
  "ຂົວຂ້າມແມ່ນ້ຳຕອນເທິງຖືກປິດໃນວັນຈັນ ຫຼັງຈາກນ້ຳໄດ້ພັດເສົາໄມ້ຂອງຂົວໄປສອງຕົ້ນໃນຄືນທີ່ຜ່ານມາ",
  "ວິສະວະກອນຂອງຫ້ອງການຂົນສົ່ງກ່າວວ່າ ການສ້ອມແປງຈະໃຊ້ເວລາຢ່າງໜ້ອຍຫົກອາທິດ ແລະ ໃຊ້ເງິນປະມານ 900 ລ້ານກີບ",
  "ໃນໄລຍະນີ້ ມີເຮືອບັກຮັບສົ່ງຄົນ ແລະ ສິນຄ້າຈາກຝັ່ງໜຶ່ງໄປອີກຝັ່ງໜຶ່ງ ແຕ່ຫົກໂມງເຊົ້າຮອດຫົກໂມງແລງ",
];
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Pages that are broken in one way and still hold an article, made from its heading and its paragraphs. */
const broken: Readonly<Record<string, (heading: string, paragraphs: readonly string[]) => string>> = {
  "elements closed in the wrong order": (heading, [first, second, third]) =>
    `<div><h1>${heading}</div></h1><b><p>${first}<i></b></p></i></span></td><table><p>${second}</div></article></p><p>${third}`,
  "no body, no head": (heading, paragraphs) =>
    `<title>${heading}</title><h1>${heading}</h1><p>${paragraphs.join("<p>")}`,
  "two html elements": (heading, [first, ...rest]) =>
    `<html><body><h1>${heading}</h1><p>${first}</p></body></html><html><body>${rest.map((text) => `<p>${text}</p>`).join("")}</body></html>`,
  "a title that never ends": (heading, paragraphs) =>
    `<html><head><title>${heading}\n<body><h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</body></html>`,
  "a head that never ends": (heading, paragraphs) =>
    `<html><head><title>${heading}</title><meta name="x"><h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
  "a comment that never ends": (heading, paragraphs) =>
    `<h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<!-- <p>not shown`,
  "an attribute that never ends": (heading, paragraphs) =>
    `<h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<p class="open>not shown`,
  "a script that never ends": (heading, paragraphs) =>
    `<h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}<script>var a = "<p>not shown`,
  "one pre": (heading, paragraphs) => `<pre>${[heading, ...paragraphs].join("\n\n")}</pre>`,
  "a drawing that never ends": (heading, paragraphs) =>
    `<h1>${heading}</h1><svg><g><path d="M0 0"><text>not shown${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
  "linked data that is no JSON": (heading, paragraphs) =>
    `${linked(`{"@type":"NewsArticle","headline":"${heading}",,,`)}<h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
  "linked data of other types": (heading, paragraphs) =>
    `${linked('[null,1,"x",{"@graph":{"@graph":null}},{"@type":["NewsArticle",5],"headline":[[]],"author":7,"datePublished":{"a":[-1e308]}}]')}<h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
  "dates of no calendar": (heading, paragraphs) =>
    `<meta property="article:published_time" content="9999-12-31T23:59:59Z"><h1>${heading}</h1><time datetime="2025-99-99">x</time>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
  "titles of ten thousand letters": (heading, paragraphs) =>
    `<title>${heading.repeat(400)}</title><h1>${heading.repeat(400)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
  "names of the language's own objects": (heading, paragraphs) =>
    `<meta name="__proto__" content="x"><div id="__proto__" class="constructor toString"><h1>${heading}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div>`,
  "addresses that are none": (heading, paragraphs) =>
    `<base href="http://[bad"><link rel="canonical" href="http://%%%"><h1>${heading}</h1><img src="http://[x">${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
};

describe.each([
  ["en", "Bridge closed after the flood", english],
  ["lo", "ປິດຂົວຫຼັງນ້ຳຖ້ວມໃຫຍ່", lao],
] as const)("broken pages (%s)", (_, heading, paragraphs) => {
  test.each(Object.entries(broken))("%s: the article comes out", (name, make) => {
    for (const url of ["https://news.test/a", "no address"]) {
      const result = createPipeline().run({ id: name, url, format: "html", content: make(heading, paragraphs) });
      if (result.status !== "kept") throw new Error(`${result.status}: ${result.code} ${result.reason}`);
      const { text, publishedAt } = result.record;
      for (const paragraph of paragraphs) expect(text).toContain(paragraph);
      expect(text).not.toContain("not shown");
      expect(publishedAt).toBeNull();
    }
  });
});

describe("pages that show nothing", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0 "],
    ["a comment", "<!-- The bridge was closed. -->"],
    ["a head", "<html><head><title>Bridge closed after the flood</title></head></html>"],
    ["frames", '<html><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>'],
    ["a script", "<script>document.write('The bridge was closed.')</script>"],
  ])("%s: rejected by a code", (_, content) => {
    const result = createPipeline().run({ id: "1", format: "html", content });
    expect(result).toMatchObject({ status: "rejected", code: "empty-page" });
    expect(createPipeline({ reject: false }).run({ id: "1", format: "html", content }).status).toBe("kept");
  });
});
