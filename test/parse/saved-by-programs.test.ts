import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { isPieceOfHtml, readFeedItem } from "../../src/parse/feed-item.ts";
import { readMessageHead } from "../../src/parse/message-head.ts";
import { parseTextDump } from "../../src/parse/text-dump.ts";

const words = {
  en: {
    title: "Salt makers of Ban Keun dig a second well",
    kicker: "The long read",
    lead: "The salt makers of Ban Keun have begun to dig a second well, because the first gives half the brine it gave ten years ago.",
    second:
      "It will be 40 metres deep, the village chief said, and the pump was paid for by the 61 families that live from the salt.",
    third: "The old well stays open for the pupils of the district, who learn there how their grandparents worked.",
    heading: "What it costs",
    other: "Ferry to the island stops for three days",
    section: "Village life",
  },
  lo: {
    title: "ຊາວຕົ້ມເກືອບ້ານເກີນ ຂຸດສ້າງໜ່ວຍທີສອງ",
    kicker: "ບົດຄວາມພິເສດ",
    lead: "ຊາວຕົ້ມເກືອບ້ານເກີນ ໄດ້ເລີ່ມຂຸດສ້າງໜ່ວຍທີສອງ ຍ້ອນໜ່ວຍທຳອິດ ໃຫ້ນ້ຳເຄັມພຽງເຄິ່ງໜຶ່ງ ຂອງເມື່ອສິບປີກ່ອນ.",
    second: "ນາຍບ້ານກ່າວວ່າ ສ້າງຈະເລິກ 40 ແມັດ ແລະ ຄ່າຈັກສູບນ້ຳ ແມ່ນ 61 ຄອບຄົວ ທີ່ລ້ຽງຊີບດ້ວຍການຕົ້ມເກືອ ປະກອບເຂົ້າກັນ.",
    third: "ສ້າງເກົ່າຍັງເປີດໄວ້ໃຫ້ນັກຮຽນຂອງເມືອງ ເພື່ອຮຽນຮູ້ວ່າ ປູ່ຍ່າຕາຍາຍ ເຄີຍເຮັດວຽກແນວໃດ.",
    heading: "ຄ່າໃຊ້ຈ່າຍ",
    other: "ເຮືອຂ້າມຟາກໄປດອນ ຢຸດແລ່ນສາມວັນ",
    section: "ຊີວິດຊາວບ້ານ",
  },
} as const;

function kept(content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each(Object.entries(words))("texts that programs saved (%s)", (_, own) => {
  const paragraphs = [own.lead, own.second, own.third];
  const text = paragraphs.join("\n\n");

  test("the head of an archived record is none of the text, and its day is that of the crawl", () => {
    const head = [
      "WARC/1.0",
      "WARC-Type: conversion",
      "WARC-Target-URI: https://salt.example/well",
      "WARC-Date: 2023-02-01T10:00:00Z",
      "Content-Type: text/plain",
      "Content-Length: 1200",
    ];
    const server = ["HTTP/1.1 200 OK", "Date: Wed, 01 Feb 2023 10:00:00 GMT", "Server: nginx", ""];
    for (const lines of [
      [...head, ""],
      [...head, "", ...server],
    ])
      expect(kept([...lines, own.title, "2022-11-05", ...paragraphs].join("\r\n"))).toMatchObject({
        title: own.title,
        text,
        publishedAt: "2022-11-05",
        canonicalUrl: "https://salt.example/well",
        fetchedAt: "2023-02-01T10:00:00Z",
      });
    expect(kept([...head, "", own.title, ...paragraphs].join("\n")).publishedAt).toBeNull();
  });

  test("the head of a mail names the title and the day, whoever sent it on", () => {
    const heads = [
      ["From: Salt Post <news@salt.example>", "To: reader@inbox.example", "Date: Thu, 19 Jun 2025 06:30:04 +0700"],
      ["---------- Forwarded message ---------", "From: Noy <noy@inbox.example>", "Date: Thu, 19 Jun 2025"],
      ["ຈາກ: ຂ່າວເກືອ <news@salt.example>", "ເຖິງ: reader@inbox.example", "ວັນທີ: 19/06/2025"],
    ];
    for (const head of heads) {
      const record = kept([...head, `Subject: Fwd: ${own.title}`, "", own.title, "", text].join("\n"));
      expect(record).toMatchObject({ title: own.title, text });
      expect(record.publishedAt?.slice(0, 10)).toBe("2025-06-19");
    }
  });

  test("a kicker in a subject is no part of a title that the text prints without it", () => {
    const head = ["From: Salt Post", "To: reader@inbox.example", `Subject: ${own.kicker}: ${own.title}`, ""];
    expect(kept([...head, `** ${own.title}`, "by Noy Chanthala", "", text].join("\n"))).toMatchObject({
      title: own.title,
      authors: ["Noy Chanthala"],
      text,
    });
  });

  test("what only begins like a head stays in the text", () => {
    for (const content of [
      `Subject: ${own.title}\n\n${text}`,
      `From: ${own.section}\n${own.lead}\n\n${own.second}`,
      `WARC/1.0 ${own.lead}\n\n${own.second}`,
      `From: ${own.section}\nSubject: ${own.title}\n${text}`,
    ])
      expect(readMessageHead(content)).toBeNull();
  });

  test("attributes and boxes of pandoc go, and the words between them stay", () => {
    const content = [
      "::: {#header .site-header}",
      `[${own.section}](/life){.menu-link}`,
      ":::",
      "",
      `# ${own.title} {#title .big}`,
      "",
      `[${own.lead.slice(0, 9)}]{.drop}${own.lead.slice(9)}`,
      "",
      '![](/well.jpg){.lazy width="680"}',
      "",
      ":::: box",
      own.second,
      "::::",
      "",
      `## ${own.heading} {.sub}`,
      "",
      own.third,
    ];
    const { blocks } = parseTextDump(content.join("\n"));
    expect(blocks.map((block) => block.text)).toEqual([
      own.section,
      `# ${own.title}`,
      own.lead,
      own.second,
      own.heading,
      own.third,
    ]);
  });

  test("braces and colons of a text that is no Markdown stay", () => {
    const lines = [`${own.lead} {.note}`, `:::: ${own.second}`, `{${own.third}}`];
    expect(parseTextDump(lines.join("\n\n")).blocks.map((block) => block.text)).toEqual(lines);
  });

  test("addresses that a mail program prints behind the words of links go", () => {
    const link = (name: string): string => `${name} ( https://salt.example/${name} )`;
    const rows = [
      ["Share", "Print"],
      ["Tweet", "Save"],
    ].map((names) => names.map(link).join(" "));
    expect(parseTextDump(rows.join("\n\n")).blocks.map((block) => block.text)).toEqual(["Share Print", "Tweet Save"]);
    const cited = `${own.lead} (https://salt.example/a) ${link("Report")}`;
    expect(parseTextDump(cited).blocks.map((block) => block.text)).toEqual([cited]);
  });

  test("an item of a feed gives its fields and its text, plain or as HTML", () => {
    const fields = [
      `<title><![CDATA[${own.title}]]></title>`,
      "<link>https://salt.example/well?a=1&amp;b=2</link>",
      "<pubDate>Mon, 02 Dec 2024 03:05:00 +0000</pubDate>",
      `<category>${own.section}</category>`,
    ];
    const html = paragraphs.map((line) => `<!-- wp:paragraph -->\n<p>${line}</p>\n<!-- /wp:paragraph -->`).join("\n\n");
    const escaped = html.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const other = `<item><title>${own.other}</title><pubDate>Sun, 01 Dec 2024 03:05:00 +0000</pubDate></item>`;
    for (const [format, body] of [
      ["html", `<content:encoded><![CDATA[${html}]]></content:encoded>`],
      ["html", `<description>${escaped}</description>`],
      ["text", `<description>\n${text}\n</description>\n</item>\n${other}<item>`],
    ] as const) {
      const record = kept(["<item>", ...fields, body, "<wp:status>publish</wp:status>", "</item>"].join("\n"));
      expect(record).toMatchObject({ title: own.title, text, canonicalUrl: "https://salt.example/well?a=1&b=2" });
      expect(record.publishedAt).toBe("2024-12-02T03:05:00Z");
      expect(record.source.format).toBe(format);
    }
  });

  test("an item without a text is none, several with one are many pages, and neither is a text that speaks of tags", () => {
    expect(readFeedItem(`<item><title>${own.title}</title></item>`)).toBeNull();
    const item = `<item><description>${own.lead}</description></item>`;
    expect(readFeedItem(`<rss>${item}${item}</rss>`)).toBeNull();
    expect(readFeedItem(`${own.title}\n<item><description>${own.lead}</description></item>`)).toBeNull();
    expect(isPieceOfHtml(`${own.lead} <p>${own.second}</p><p>${own.third}</p>`)).toBe(false);
    expect(isPieceOfHtml(`<< ${own.section}\n${own.lead}`)).toBe(false);
    expect(kept(`<p>${own.lead}</p>\n<p>${own.second}</p>\n<p>${own.third}</p>`).text).toBe(text);
  });
});
