import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { readJsonItem } from "../../src/parse/json-item.ts";

const words = {
  en: {
    title: "Weavers of Ban Saphai open a school of their own",
    paragraphs: [
      "The weavers of Ban Saphai have opened a school of their own, in which thirty girls learn the old patterns on Saturdays.",
      "The looms were carved by two carpenters of the village, and the silk comes from the farms on the other bank of the river.",
      "“My grandmother knew forty patterns & I know nine”, said Noy, who teaches the youngest of them.",
    ],
    author: "Noy Chanthala",
    section: "Village life",
    other: "Ferry to the island stops for three days",
  },
  lo: {
    title: "ຊ່າງຕ່ຳແຜ່ນບ້ານສະພາຍ ເປີດໂຮງຮຽນຂອງຕົນເອງ",
    paragraphs: [
      "ຊ່າງຕ່ຳແຜ່ນບ້ານສະພາຍ ໄດ້ເປີດໂຮງຮຽນຂອງຕົນເອງ ເຊິ່ງມີເດັກນ້ອຍຍິງ 30 ຄົນ ມາຮຽນລາຍບູຮານ ໃນທຸກໆວັນເສົາ.",
      "ກີ່ແມ່ນຊ່າງໄມ້ສອງຄົນຂອງບ້ານ ເປັນຜູ້ເຮັດ ແລະ ໄໝ ແມ່ນມາຈາກສວນມອນ ຢູ່ອີກຟາກໜຶ່ງຂອງແມ່ນ້ຳ.",
      "“ແມ່ຕູ້ຂອງຂ້ອຍ ຮູ້ຈັກສີ່ສິບລາຍ & ຂ້ອຍຮູ້ຈັກພຽງເກົ້າລາຍ” ນາງນ້ອຍ ຜູ້ສອນເດັກນ້ອຍກຸ່ມທີ່ນ້ອຍທີ່ສຸດ ເວົ້າ.",
    ],
    author: "ນ້ອຍ ຈັນທະລາ",
    section: "ຊີວິດຊາວບ້ານ",
    other: "ເຮືອຂ້າມຟາກໄປດອນ ຢຸດແລ່ນສາມວັນ",
  },
} as const;

function kept(content: string, format: "text" | "html" = "text"): ArticleRecord {
  const result = cleanPage({ id: "1", format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each(Object.entries(words))("posts in JSON (%s)", (_, own) => {
  const text = own.paragraphs.join("\n\n");
  const html = own.paragraphs.map((line) => `<p>${line.replace("&", "&amp;")}</p>`).join("\n");
  const related = [{ id: 7, title: own.other }];
  const plain = { id: 9, date: "2024-11-28T09:15:00", title: own.title, content: text, author: own.author, related };
  const rendered = {
    id: 9,
    date: "2024-11-28T09:15:00",
    title: { rendered: own.title },
    content: { rendered: html, protected: false },
    excerpt: { rendered: `<p>${own.paragraphs[0].slice(0, 40)} [&hellip;]</p>` },
    author: 4,
    categories: [3, 5],
  };

  test("title, day and text come from the fields of the post, however it is wrapped", () => {
    for (const value of [plain, [plain], { data: { posts: [plain] } }, rendered, [rendered]])
      for (const format of ["text", "html"] as const) {
        const record = kept(JSON.stringify(value, null, 1), format);
        expect(record).toMatchObject({ title: own.title, text });
        expect(record.publishedAt?.slice(0, 10)).toBe("2024-11-28");
      }
    expect(kept(JSON.stringify(plain)).authors).toEqual([own.author]);
  });

  test("line breaks that were escaped twice are line breaks, entities are letters, shortcodes go", () => {
    const caption = '[caption id="a_1" width="800"] Loom[/caption]';
    const content = [own.paragraphs[0], caption, ...own.paragraphs.slice(1)].join("\\n\\n").replace("&", "&amp;");
    expect(kept(JSON.stringify({ headline: own.title, body: content, published_at: "2024-11-28" }))).toMatchObject({
      title: own.title,
      text,
      publishedAt: "2024-11-28",
    });
  });

  test("blocks of an editor and the objects of schema.org are read as well", () => {
    const blocks = own.paragraphs.map((line) => ({ type: "paragraph", data: { text: line } }));
    expect(readJsonItem(JSON.stringify({ title: own.title, content: blocks }))?.text).toBe(text);
    const article = { "@type": "NewsArticle", headline: own.title, articleBody: text, datePublished: "2024-11-28" };
    expect(readJsonItem(JSON.stringify(article))?.text).toBe(text);
  });

  test("broken JSON, several posts, and what has no title or no text stay what they are", () => {
    const recipe = { name: "Or lam", ingredients: ["aubergine", "chilli wood"], steps: 4 };
    for (const content of [
      JSON.stringify(plain).slice(0, -1),
      JSON.stringify([plain, plain]),
      JSON.stringify(recipe),
      JSON.stringify({ title: own.title, related }),
      `${own.title}\n\n${JSON.stringify(plain)}`,
      `{${own.title}}\n\n${text}`,
      `[${own.section}] ${text}`,
    ])
      expect(readJsonItem(content)).toBeNull();
    expect(kept(`${own.title}\n\n${text}\n\n${JSON.stringify(recipe)}`).text).toContain("ingredients");
  });
});
