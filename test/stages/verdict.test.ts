import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";

const english = [
  "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the provincial office said.",
  "The early harvest follows a dry season in which many fields received only half of the expected rain, officials said.",
];
const lao = [
  "ຊາວນາຢູ່ພາກເໜືອໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີໄວກວ່າປົກກະຕິສອງອາທິດ ອີງຕາມຫ້ອງການກະສິກຳແຂວງ",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ",
];
const stories = Array.from(
  { length: 12 },
  (_, at) =>
    `<li><a href="/n/${at}">Headline number ${at} about a place in the north of the country</a> <span>${at + 1}/05/2025</span></li>`,
).join("");

/** The code of a rejection, or the status. */
function verdictOf(content: string, url = "https://news.test/a/1", reject = true): string {
  const result = cleanPage({ id: "1", format: "html", content, url }, { reject });
  return result.status === "rejected" ? result.code : result.status;
}
const article = (title: string, paragraphs: readonly string[]): string =>
  `<h1>${title}</h1><div>12/05/2025</div>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`;

test.each([
  ["empty-page", "<html><body></body></html>"],
  ["empty-page", "<div> \u200b </div>"],
  [
    "error-page",
    "<title>404 Not Found</title><h1>404 Not Found</h1><p>The page you requested was not found on this server.</p>",
  ],
  ["error-page", "<h1>ບໍ່ພົບໜ້າທີ່ທ່ານຕ້ອງການ</h1><p>404</p>"],
  [
    "error-page",
    "<title>403 Forbidden</title><h1>Forbidden</h1><p>You don't have permission to access this resource.</p>",
  ],
  [
    "error-page",
    "<p>Warning: mysql_connect(): Access denied for user 'root'@'localhost' in /home/www/db.php on line 4</p>",
  ],
  [
    "login-wall",
    "<h1>Subscriber login</h1><form><label>Username</label><input><button>Log in</button></form><p>Please log in to read this article.</p>",
  ],
  ["index-page", `<h1>Latest news</h1><ul>${stories}</ul>`],
  // The last item of a menu is no heading of the list behind it.
  [
    "index-page",
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/c">Contact</a></li></ul></nav><ul>${stories}</ul>`,
  ],
  [
    "index-page",
    `<ul><li><a href="/">ໜ້າຫຼັກ</a></li><li><a href="/c">ຕິດຕໍ່ພວກເຮົາ</a></li></ul><div><ul>${stories}</ul></div>`,
  ],
])("%s: %s", (code, content) => {
  expect(verdictOf(content)).toBe(code);
  expect(verdictOf(content, undefined, false)).toBe("kept");
});

describe("articles are kept", () => {
  test.each([
    ["two paragraphs", article("Rice harvest begins", english)],
    ["two Lao paragraphs", article("ຊາວນາເລີ່ມເກັບກ່ຽວ", lao)],
    [
      "about a login",
      article("Bank asks customers for a code", [
        "Customers must log in with a password and a code from June, the bank said in a statement on Monday.",
        ...english,
      ]),
    ],
    [
      "about an error",
      article("Ministry site was down for two days", [
        "Visitors to the site of the ministry were told that the page was not found, a spokesman said on Monday.",
        ...english,
        ...english,
      ]),
    ],
    [
      "with many other stories below",
      `${article("Rice harvest begins", [...english, ...lao])}<h3>Other news</h3><ul>${stories}</ul>`,
    ],
  ])("%s", (_, content) => expect(verdictOf(content)).toBe("kept"));
});

describe("one sentence among many other stories", () => {
  const data = JSON.stringify({
    "@type": "NewsArticle",
    headline: "Rice harvest begins",
    datePublished: "2025-05-12T08:00:00+07:00",
  });
  const linked = `<script type="application/ld+json">${data}</script>`;
  const typed =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-12T08:00:00+07:00">';
  const page = (head: string, text: string): string =>
    `<head>${head}</head><body><main><h1>Rice harvest begins</h1><p>${text}</p></main><h3>Other news</h3><ul>${stories}</ul></body>`;

  test.each([english[0] ?? "", lao[0] ?? ""])("is an article where the page says so and is dated: %s", (text) => {
    expect(verdictOf(page(linked, text))).toBe("kept");
    expect(verdictOf(page(typed, text))).toBe("kept");
    expect(verdictOf(page('<meta property="og:type" content="website">', text))).toBe("index-page");
    expect(verdictOf(page('<meta property="og:type" content="article">', text))).toBe("index-page");
  });
});

test("doubts are noted", () => {
  const result = cleanPage({
    id: "1",
    format: "html",
    content: english.map((text) => `<p>${text}</p>`).join(""),
    url: "https://news.test/2025/05/12/rice/",
  });
  expect(result.status === "kept" && result.record.quality.flags).toEqual(["no-title", "date-from-url"]);
});
