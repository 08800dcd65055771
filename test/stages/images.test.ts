import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const body = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
];
function imagesOf(inside: string, head = ""): ArticleRecord["images"] {
  const prose = body.map((text) => `<p>${text}</p>`).join("");
  const content = `<html><head>${head}</head><body><div><article><h1>Early rice harvest begins</h1>${inside}${prose}</article></div></body></html>`;
  const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record.images;
}
const og = (url: string): string => `<meta property="og:image" content="${url}">`;
const rice = { url: "https://news.test/img/rice.jpg", alt: "ທົ່ງນາ", caption: null };
const figure = '<p><img src="/img/rice.jpg" alt="ທົ່ງນາ"></p>';

describe("pictures of the article", () => {
  test("with alternative text and caption", () => {
    const inside =
      '<figure><img src="/img/rice.jpg" alt="ທົ່ງນາ"><figcaption>Farmers in Houaphanh. Photo: KPL</figcaption></figure>';
    expect(imagesOf(inside)).toEqual([{ ...rice, caption: "Farmers in Houaphanh. Photo: KPL" }]);
  });

  test("the picture that the page shows to other sites comes first, once", () => {
    expect(imagesOf(figure, og("https://cdn.test/2025/harvest.jpg")).map(({ url }) => url)).toEqual([
      "https://cdn.test/2025/harvest.jpg",
      rice.url,
    ]);
    for (const copy of ["/img/rice.jpg", "https://cdn.test/rice-1024x768.jpg?w=5", "/x/rice_large.webp"])
      expect(imagesOf(figure, og(copy))).toEqual([rice]);
  });

  test.each([
    "/img/logo.png",
    "/img/site-logo.png",
    "/img/mekong_logo_200x200.png",
    "/img/default.jpg",
    "javascript:alert(1)",
    "data:image/gif;base64,R0lGOD",
  ])("no sign of the site, no address of another kind: %s", (url) => expect(imagesOf("", og(url))).toEqual([]));

  test.each([
    '<img src="/pixel.gif">',
    '<img src="/t/1x1.png">',
    '<img src="https://www.facebook.com/tr?id=5">',
    '<img src="/u/avatar-12.jpg">',
    '<img src="/i/facebook-icon.png">',
    '<div class="author-avatar"><img src="/u/noy.jpg"></div>',
    '<div class="share-buttons"><img src="/i/fb.png"></div>',
  ])("no pixels, avatars, icons: %s", (inside) => expect(imagesOf(figure + inside)).toEqual([rice]));

  test.each([
    "/img/new-logo-shown-at-fair.jpg",
    "/img/iconic-temple.jpg",
    "/img/market-share.jpg",
    "/img/banner-of-peace.jpg",
  ])("a picture of such a thing stays: %s", (source) =>
    expect(imagesOf(`<p><img src="${source}"></p>`)).toHaveLength(1),
  );
});
