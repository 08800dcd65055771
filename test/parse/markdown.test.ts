import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { readFrontMatter } from "../../src/parse/front-matter.ts";
import { parseTextDump } from "../../src/parse/text-dump.ts";
import { markdownOf } from "../../src/write/markdown.ts";

const words = {
  en: {
    title: "Ferry returns to the upper river",
    author: "Noy Chanthala",
    lead: "The ferry between the two banks runs again since Monday, after four months in which the water was too low.",
    second: "It carries 40 people and six motorcycles at a time, the harbour master said, and leaves when it is full.",
    heading: "What the farmers gain",
    third: "Farmers on the far bank had to drive 60 kilometres to the next bridge in order to sell their maize.",
    quote: "“We lost a day with every load,” one of them said.",
    section: "Transport",
  },
  lo: {
    title: "ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກເທື່ອໜຶ່ງ",
    author: "ນ້ອຍ ຈັນທະລາ",
    lead: "ເຮືອຂ້າມຟາກລະຫວ່າງສອງຝັ່ງ ໄດ້ກັບມາແລ່ນອີກຕັ້ງແຕ່ວັນຈັນ ຫຼັງຈາກຢຸດໄປສີ່ເດືອນ ຍ້ອນນ້ຳບົກເກີນໄປ.",
    second: "ນາຍທ່າເຮືອກ່າວວ່າ ເຮືອບັນທຸກໄດ້ 40 ຄົນ ແລະ ລົດຈັກ 6 ຄັນຕໍ່ຖ້ຽວ ແລະ ຈະອອກເມື່ອມີຄົນເຕັມ.",
    heading: "ຜົນປະໂຫຍດຂອງຊາວກະສິກອນ",
    third: "ຊາວກະສິກອນຝັ່ງກົງກັນຂ້າມ ເຄີຍຕ້ອງຂັບລົດ 60 ກິໂລແມັດ ໄປຫາຂົວທີ່ໃກ້ທີ່ສຸດ ເພື່ອຂາຍສາລີຂອງຕົນ.",
    quote: "“ພວກເຮົາເສຍເວລາໝົດມື້ທຸກຖ້ຽວ” ຊາວກະສິກອນຜູ້ໜຶ່ງກ່າວ.",
    section: "ຂົນສົ່ງ",
  },
} as const;

function kept(content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each(Object.entries(words))("a page that a program wrote as Markdown (%s)", (_, own) => {
  const text = [own.lead, own.second, own.heading, own.third, own.quote].join("\n\n");
  const body = [
    own.lead,
    `**${own.second.slice(0, 20)}**${own.second.slice(20)}`,
    `## ${own.heading}`,
    own.third,
    `> ${own.quote}`,
  ];

  test("labels in front give the fields, and no sign of Markdown is left", () => {
    const record = kept(
      [
        `Title: ${own.title} - River Post`,
        "URL Source: https://riverpost.example/2025/ferry",
        "Published Time: 2025-03-14T09:30:00+07:00",
        "Markdown Content:",
        `# ${own.title}`,
        ...body,
      ].join("\n\n"),
    );
    expect(record).toMatchObject({ title: own.title, publishedAt: "2025-03-14T09:30:00+07:00", text });
    expect(record.canonicalUrl).toBe("https://riverpost.example/2025/ferry");
  });

  test("front matter between rules gives the fields, also where no line of the text is the title", () => {
    const front = [
      "---",
      `title: "${own.title}"`,
      `author: ${own.author}`,
      "date: 2025-03-14",
      `categories: ['${own.section}']`,
      "tags:",
      "  - one",
      "  - two",
      "---",
    ];
    for (const head of [[`# ${own.title}`], []]) {
      const record = kept([...front, ...head, ...body].join("\n"));
      expect(record).toMatchObject({
        title: own.title,
        authors: [own.author],
        publishedAt: "2025-03-14",
        section: own.section,
        tags: ["one", "two"],
        text,
      });
    }
  });

  test("headings are marked by a line of signs below them as well, and rules are no text", () => {
    const links = [1, 2, 3, 4].map((number) => `[${own.section}](https://riverpost.example/${number})`).join(" ");
    const content = [
      links,
      "",
      own.title,
      "=====",
      own.lead,
      "",
      "* * *",
      "",
      own.heading,
      "-----",
      own.third,
      "",
      own.second,
    ];
    const { blocks } = parseTextDump(content.join("\n"));
    expect(blocks.map(({ text: line, kind }) => [line, kind]).slice(1)).toEqual([
      [`# ${own.title}`, "paragraph"],
      [own.lead, "paragraph"],
      [own.heading, "heading"],
      [own.third, "paragraph"],
      [own.second, "paragraph"],
    ]);
  });

  test("what looks like front matter and is none stays in the text", () => {
    for (const content of [
      `---\n${own.lead}\n---\n${own.second}`,
      `---\n${own.heading}: ${own.section}\n---\n${own.second}`,
      `Title: ${own.title}\n${own.lead}`,
      `---\ntitle: ${own.title}\n${own.lead}`,
    ])
      expect(readFrontMatter(content)).toBeNull();
  });
});

test("signs of a text that is no Markdown stay as they are", () => {
  const line = "The formula 2 * 3 * 4 and the names snake_case_here and __init__ were on the blackboard.";
  expect(parseTextDump(line).blocks[0]?.text).toBe(line);
});

test("Markdown takes no letter away", () => {
  const piece = fc.constantFrom(
    "**",
    "__",
    "*",
    "_",
    "# ",
    "> ",
    "ນ້ຳ",
    "river",
    " ",
    "\n",
    "\n\n",
    "---",
    "\\*",
    "1. ",
    "- ",
  );
  const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const content = pieces.join("");
      const page = `Title: t\nURL Source: https://a.example/\nMarkdown Content:\n${content}`;
      const read = parseTextDump(page).blocks.map(({ text }) => text);
      expect(letters(read.join(""))).toBe(letters(content));
    }),
  );
});

test("what khao writes as Markdown it reads again", () => {
  const record = kept(
    [
      "Title: Ferry returns",
      "URL Source: https://riverpost.example/1",
      "Markdown Content:",
      "# Ferry returns",
      words.en.lead,
      "## What is new",
      words.en.second,
      words.en.third,
    ].join("\n\n"),
  );
  const tagged = { ...record, publishedAt: "2025-03-14T09:30:00+07:00", tags: ["boats & bells", "ຂ່າວ"] };
  const again = kept(markdownOf(tagged));
  for (const field of ["title", "publishedAt", "tags", "text", "agency"] as const)
    expect(again[field], field).toEqual(tagged[field]);
});
