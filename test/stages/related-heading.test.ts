import { expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { foreignHeadings } from "../../src/stages/related/foreign-headings.data.ts";
import { isPromotion } from "../../src/stages/related/promotion.ts";
import { isRelatedHeading } from "../../src/stages/related/related-heading.ts";

/** One heading for each word that one may begin with: the look at how a line begins must let all of them pass. */
const headings =
  `The latest news | Related stories | Other articles | Others news | More posts | Latest headlines | Recent topics | Popular reads |
  Most read news | Top stories | Trending videos | Similar items | Recommended reading | Suggested entries | Further updates | Breaking news |
  Featured galleries | Hot topics | Also news | New episodes | Earlier bulletins | Older notices | Old threads | Previous interviews | Past briefs |
  News you may like | Stories you might also like | Articles you may like | Posts you may like | Headlines you may like | Reading you may like |
  Topics you may like | Items you may like | Updates you may like | Press releases you may like | Releases you may like | Notices you may like |
  Announcements you may like | Bulletins you may like | Entries you may like | Interviews you may like | Briefs you may like | Videos you may like |
  Galleries you may like | Episodes you may like | Threads you may like | You may be interested in | Next from the newsroom | See also | Read next |
  Keep reading | Explore more | Discover more | Full coverage from the capital | Coverage from the river | Just in | From this section | In this edition |
  Elsewhere on our site | Must reads | Don’t miss | Up next | Next up | What to read next | Editor’s picks | In other news | What others read |
  RELATED NEWS | ★ Related ★ | 🔥🔥🔥🔥 Trending now | + More from the capital | ຂ່າວອື່ນໆ | ◆ ບົດຄວາມທີ່ກ່ຽວຂ້ອງ | ອ່ານຫຍັງຕໍ່ດີ | ຂ່າວລ່າສຸດຈາກ KPL`
    .split("|")
    .map((heading) => heading.trim());

test.each(headings)("stands over other stories: %s", (heading) => {
  expect(isRelatedHeading(heading)).toBe(true);
});

test.each([
  "Theatre opens its doors",
  "Related by marriage, divided by a river",
  "Popularity is no measure",
  "“Related news”",
  "7 Related news",
  "Новости Related news",
  "ຂ່າວ Related news",
  "ຂ່າວທີ່ປະຊາຊົນສົນໃຈ ແມ່ນລາຄານ້ຳມັນ",
  "",
])("is a line of its own: %s", (line) => {
  expect(isRelatedHeading(line)).toBe(false);
});

test.each([
  "Did you enjoy this story? Subscribe",
  "Have you liked our reporting? Support us",
  "Enjoyed this? Please donate",
  "Love what you read? Join us",
  "Like what you read? Support us",
  "Find this useful? Consider a gift",
  "To read the full report, subscribe",
  "For more, follow us on Facebook",
  "Are you enjoying The Courier? Subscribe",
  "Enjoying our paper? Sign up",
  "Stay informed with our daily newsletter",
  "For advertising, write to the desk",
  "ຕິດຕາມພວກເຮົາໄດ້ທີ່ YouTube",
])("woos the reader: %s", (line) => {
  expect(isPromotion(line)).toBe(true);
});

test.each(foreignHeadings)("a heading in another language: %s", (heading) => {
  expect(isRelatedHeading(heading)).toBe(true);
  expect(isRelatedHeading(`» ${heading.toUpperCase()}:`)).toBe(true);
});

test.each([
  "Tin liên quan đến vụ cháy",
  "Últimas noticias de la guerra en la frontera",
  "Lees ook dit boek",
  "关于相关新闻的规定",
])("a line that says more is none: %s", (line) => expect(isRelatedHeading(line)).toBe(false));

test("in a text dump a label in another language points to the story behind or below it", () => {
  const body = [
    "Kapal itu tenggelam pada hari Senin dengan empat puluh karung beras, dua ekor kambing, dan sebuah lonceng, kata kantor pelabuhan.",
    "Tidak ada yang terluka, karena nakhoda berhenti di pulau untuk memperbaiki tali, dan semua penumpang sedang minum teh di sana.",
    "Kapal baru akan datang pada bulan Mei, jika kantor menemukan uang untuk itu, dan lonceng akan dicari oleh para penyelam.",
  ];
  const [first, ...rest] = body;
  const content = [
    "Kapal tenggelam di sungai",
    first,
    "Baca juga: Harga beras naik di Pakse",
    rest[0],
    "Baca juga:\nKambing berenang pulang",
    rest[1],
  ];
  const result = cleanPage({ id: "1", format: "text", content: content.join("\n\n") });
  if (result.status !== "kept") throw new Error(result.reason);
  const { text, related } = result.record;
  expect(text).toBe(body.join("\n\n"));
  expect(related.map(({ title }) => title)).toEqual(["Harga beras naik di Pakse", "Kambing berenang pulang"]);
});
