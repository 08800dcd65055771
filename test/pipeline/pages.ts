import fc from "fast-check";
import type { Page } from "../../src/article/page.ts";

/** Sentences that pages are made of: news in both languages and everything that a site leaves around it. */
const news = [
  "The governor of the province opened a new market for 250 traders on the bank of the river on Monday morning.",
  "Rice prices fell for the third month in a row, the trade office said in a statement on 3 March 2024.",
  "“We will be back next year,” said the captain of the team.",
  "ປະຊາຊົນ 12 ບ້ານ ໃນເມືອງນາແກ້ວ ມີນ້ຳປະປາໃຊ້ຕະຫຼອດປີແລ້ວ ຫຼັງຈາກໂຄງການກໍ່ສ້າງລະບົບນ້ຳໄດ້ສຳເລັດໃນເດືອນກຸມພາ.",
  "ທ່ານ ຄຳຫຼ້າ ກ່າວວ່າ: “ດຽວນີ້ ນ້ຳມາຮອດເຮືອນ” ແລະ ຂອບໃຈທຸກພາກສ່ວນທີ່ໄດ້ຊ່ວຍເຫຼືອ.",
  "ນ້ໍາ ເເລະ ຄໍາ​ເຫັນ ຂອງປະຊາຊົນໄດ້ຖືກບັນທຶກໄວ້ໂດຍຄະນະກຳມະການຂອງບ້ານ ແລະ ຈະສົ່ງໃຫ້ເມືອງ.",
] as const;
const residue = [
  "Email Print 3598",
  "ຍອດເຂົ້າຊົມ 412",
  "This version maintains the original content but improves readability and flow.",
  "Sure! Here is the rewritten article:",
  "KPL",
  "(KPL) The governor of the province opened a new market for 250 traders on the bank of the river on Monday morning.",
  "23/01/2025 10:38",
  "8/27/2025 8:15:36 PM",
  "ຂ່າວອື່ນໆ",
  "ອ່ານຕໍ່: ຊາວນາເກັບກ່ຽວເຂົ້ານາປີແລ້ວຫຼາຍກວ່າ 80 ສ່ວນຮ້ອຍ",
  "By Noy Sisavath | 3 March 2024 | 1,204 views",
  "The text has a mark 【85†L12-L15】 that stands inside a sentence about the market.",
  "0:00 / 0:00",
  "© 2024 ຂ່າວຕົວຢ່າງ",
  "Top",
  "a",
  "⛰️ 👩‍👩‍👧",
  "\u00a0",
  "x".repeat(300),
] as const;

const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...news) },
  { weight: 3, arbitrary: fc.constantFrom(...residue) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const tag = fc.constantFrom(
  "p",
  "div",
  "h1",
  "h3",
  "li",
  "td",
  "blockquote",
  "figcaption",
  "span",
  "section",
  "button",
  "em",
  "time",
  "aside",
  "x-card",
);
const attribute = fc.constantFrom(
  "",
  ' class="post-body"',
  ' class="related"',
  ' class="uk-hidden"',
  " hidden",
  ' class="comments"',
  ' id="main"',
  ' itemprop="articleBody"',
);

const leaf: fc.Arbitrary<string> = fc.oneof(
  line.map(escaped),
  line.map((text) => `<a href="/n/${text.length}">${escaped(text)}</a>`),
  fc.constantFrom(
    "<br>",
    "<br><br>",
    "<hr>",
    '<img src="/a.jpg" alt="x">',
    "<b>A</b><i>b</i>",
    "</div>",
    "<p>",
    "<!-- c -->",
    "<script>var a = 1;</script>",
  ),
);

/** Markup of any shape, balanced or not. */
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .tuple(tag, attribute, fc.array(tie("node"), { maxLength: 5 }))
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join("")}</${name}>`),
  ),
})).node;

const title = fc.constantFrom("New Market Opens on the River", "ເປີດຕະຫຼາດແຫ່ງໃໝ່ຢູ່ແຄມນ້ຳ", "");

const htmlPage: fc.Arbitrary<Page> = fc
  .tuple(title, fc.array(markup, { minLength: 1, maxLength: 12 }))
  .map(([heading, body]) => ({
    id: "page",
    url: "https://example.org/n/1",
    format: "html",
    content: `<html><head><title>${heading}</title></head><body><h1>${heading}</h1>${body.join("\n")}</body></html>`,
  }));

export const textPage: fc.Arbitrary<Page> = fc
  .tuple(
    title,
    fc.array(
      fc.tuple(
        fc.constantFrom("", "    • ", "  ", "\t"),
        line,
        fc.constantFrom("\n", "\n\n", "\r\n\r\n", "\n\u00a0\n"),
      ),
      { minLength: 1, maxLength: 25 },
    ),
  )
  .map(([heading, lines]) => ({
    id: "page",
    format: "text",
    content: `${heading}\n\n${lines.map((parts) => parts.join("")).join("")}`,
  }));

export const anyPage: fc.Arbitrary<Page> = fc.oneof(htmlPage, textPage);
