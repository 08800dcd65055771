import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { news } from "./evidence/pages.ts";

const thread = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"x"}</script>`;
const article = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x"}</script>`;

const words = {
  English: {
    title: "How do you store rice through the rainy season",
    posts: [
      "We built a new barn last year, and since then half of the rice has gone mouldy by August. What do you do about it?",
      "Raise the floor by half a metre. Ours stands on stones, and the air that passes below keeps the sacks dry all year.",
      "My parents dry it twice, the second time a week after the harvest, and they never lost a single sack of it.",
      "Thanks to all!",
    ],
    signature: "Proud grower of sticky rice, vegetables and four children since nineteen ninety",
    reply: "Reply",
    writers: ["Khamla", "Somsy", "Noy", "Khamla"],
    when: "two days ago",
    cookies: [
      "These cookies are needed for the site to work, and nobody can switch them off, because they keep what you chose when you came here first.",
      "These cookies let us count visits and the places where visitors come from, so that we can measure how well the site works and improve it.",
      "These cookies are set through our site by our partners in advertising, who may use them to learn what you like and to show it to you elsewhere.",
      "These cookies are set by the networks of friends that we have added to the site, so that you can share what you read here with your own people.",
    ],
  },
  Lao: {
    title: "ເກັບຮັກສາເຂົ້າແນວໃດໃນລະດູຝົນ",
    posts: [
      "ປີກາຍນີ້ພວກເຮົາສ້າງເລົ້າເຂົ້າໃໝ່ ແຕ່ນັບແຕ່ນັ້ນມາເຂົ້າເຄິ່ງໜຶ່ງຂຶ້ນໝອກໃນເດືອນສິງຫາ ພວກທ່ານເຮັດແນວໃດ?",
      "ຄວນຍົກພື້ນຂຶ້ນເຄິ່ງແມັດ ເລົ້າຂອງຂ້ອຍຕັ້ງຢູ່ເທິງກ້ອນຫີນ ລົມທີ່ພັດຜ່ານຢູ່ລຸ່ມເຮັດໃຫ້ກະສອບເຂົ້າແຫ້ງຕະຫຼອດປີ",
      "ພໍ່ແມ່ຂອງຂ້ອຍຕາກເຂົ້າສອງເທື່ອ ເທື່ອທີສອງແມ່ນໜຶ່ງອາທິດຫຼັງການເກັບກ່ຽວ ແລະ ບໍ່ເຄີຍເສຍເຂົ້າຈັກກະສອບ",
      "ຂອບໃຈທຸກຄົນ!",
    ],
    signature: "ຜູ້ປູກເຂົ້າໜຽວ ແລະ ຜັກ ພ້ອມທັງລ້ຽງລູກສີ່ຄົນ ນັບແຕ່ປີພັນເກົ້າຮ້ອຍເກົ້າສິບເປັນຕົ້ນມາ",
    reply: "ຕອບ",
    writers: ["ຄຳຫຼ້າ", "ສົມສີ", "ນ້ອຍ", "ຄຳຫຼ້າ"],
    when: "ສອງມື້ກ່ອນ",
    cookies: [
      "ຄຸກກີ້ເຫຼົ່ານີ້ຈຳເປັນສຳລັບການເຮັດວຽກຂອງເວັບໄຊ ແລະ ບໍ່ມີໃຜສາມາດປິດໄດ້ ເພາະມັນຈື່ຈຳສິ່ງທີ່ທ່ານໄດ້ເລືອກເມື່ອເຂົ້າມາເທື່ອທຳອິດ",
      "ຄຸກກີ້ເຫຼົ່ານີ້ຊ່ວຍໃຫ້ພວກເຮົານັບຈຳນວນຜູ້ເຂົ້າຊົມ ແລະ ຮູ້ວ່າພວກເຂົາມາຈາກໃສ ເພື່ອວັດແທກ ແລະ ປັບປຸງການເຮັດວຽກຂອງເວັບໄຊ",
      "ຄຸກກີ້ເຫຼົ່ານີ້ຕັ້ງໂດຍຄູ່ຮ່ວມງານດ້ານໂຄສະນາຂອງພວກເຮົາ ຊຶ່ງອາດໃຊ້ມັນເພື່ອຮຽນຮູ້ສິ່ງທີ່ທ່ານມັກ ແລະ ສະແດງໃຫ້ທ່ານເຫັນຢູ່ບ່ອນອື່ນ",
      "ຄຸກກີ້ເຫຼົ່ານີ້ຕັ້ງໂດຍເຄືອຂ່າຍສັງຄົມທີ່ພວກເຮົາເພີ່ມເຂົ້າໃນເວັບໄຊ ເພື່ອໃຫ້ທ່ານແບ່ງປັນສິ່ງທີ່ທ່ານອ່ານກັບໝູ່ເພື່ອນຂອງທ່ານ",
    ],
  },
} as const;

describe.each(["English", "Lao"] as const)("threads of forums (%s)", (language) => {
  const { title, posts, signature, reply, writers, when, cookies } = words[language];
  const post = (text: string, at: number): string =>
    `<li class="comment" id="comment-${at}"><aside class="author"><a href="/u/${at}">${writers[at]}</a></aside><div class="meta">${when}</div>` +
    `<div class="comment-text post-${at}"><p>${text}</p></div><div class="signature"><p>${signature}</p></div><a class="tool" href="#${at}">${reply}</a></li>`;
  const comments = `<ul class="comments">${posts.map(post).join("")}</ul>`;
  const page = (head: string, body: string): string =>
    `<html><head><title>${title}</title>${head}</head><body><nav><a href="/">A</a><a href="/b">B</a></nav><h1>${title}</h1>${body}</body></html>`;
  const kept = (html: string, url = "https://example.com/a/1"): { text: string; flags: readonly string[] } => {
    const result = cleanPage({ id: "1", url, format: "html", content: html }, { reject: false });
    if (result.status !== "kept") throw new Error(result.code);
    return { text: result.record.text, flags: result.record.quality.flags };
  };

  test.each([
    ["by its type in JSON-LD", thread, "https://example.com/a/1"],
    ["by its address", "", "https://example.com/threads/rice-in-the-rain.12/"],
    ["by its address without rewriting", "", "https://example.com/forum/viewtopic.php?t=12"],
  ])("a page that is a thread %s keeps the posts and nothing around them", (_, head, url) => {
    const { text, flags } = kept(page(head, comments), url);
    expect(text).toBe(posts.join("\n\n"));
    expect(flags).toContain("thread");
  });

  test("the type may stand in microdata", () => {
    const html = page("", `<main itemscope itemtype="https://schema.org/QAPage">${comments}</main>`);
    expect(kept(html).text).toBe(posts.join("\n\n"));
  });

  test("a question in a box of its own stays in front of its answers", () => {
    const question = `<article class="question-body">${posts
      .slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join("")}</article>`;
    const answers = `<ul class="comments">${news[language].slice(0, 3).map(post).join("")}</ul>`;
    expect(kept(page(thread, question + answers)).text).toBe(
      [...posts.slice(0, 3), ...news[language].slice(0, 3)].join("\n\n"),
    );
  });

  test("a question without answers is read like an article, whatever its box is called", () => {
    const html = page(thread, `<ul class="comments">${post(news[language].join("</p><p>"), 0)}</ul>`);
    expect(kept(html).text).toContain(news[language][0]);
  });

  test("a notice about cookies in many equal boxes is longer than the posts and is none", () => {
    const notice = `<div id="consent-dialog">${cookies.map((text, at) => `<h4>${at}</h4><div class="cat-text">${text}</div>`).join("")}</div>`;
    expect(kept(page(thread, comments + notice)).text).toBe(posts.join("\n\n"));
  });

  test("an article with a thread below it is no thread, whatever its address and its types say", () => {
    const body = `<article><div class="article-body">${news[language].map((text) => `<p>${text}</p>`).join("")}</div></article>${comments}`;
    for (const [head, url] of [
      ["", "https://example.com/news/1"],
      [article + thread, "https://example.com/news/1"],
      [article, "https://example.com/threads/rice.12/"],
      [`<meta property="og:type" content="article">`, "https://example.com/topic/12"],
    ] as const) {
      const { text, flags } = kept(page(head, body), url);
      expect(text).toBe(news[language].join("\n\n"));
      expect(flags).not.toContain("thread");
    }
  });
});
