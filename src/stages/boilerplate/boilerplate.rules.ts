import type { Rule } from "../../article/rule.ts";

/** Rules of regions that the markup names, all of one shape: specimens of the region with the given class. */
function region(id: string, summary: string, example: string, lookAlike: string): Rule {
  return { id, summary, place: "after", example, lookAlike };
}

export const boilerplateRules: readonly Rule[] = [
  {
    id: "outside-article",
    summary: "Text that stands outside the part of the page that holds the article.",
    place: "after",
    example: "<p>Office hours: Monday to Friday, 8 am to 4 pm.</p>",
    lookAlike: "<p>The office opens on Monday, the governor said.</p>",
  },
  {
    id: "hidden",
    summary: "Text that a browser does not show: `hidden`, `display:none`, classes such as `visually-hidden`.",
    place: "body",
    example: '<p style="display:none">agen slot daftar sekarang</p>',
    lookAlike: '<p style="color:#333">The display of paintings closes on Friday.</p>',
  },
  {
    id: "form-control",
    summary: "Text of a button, a label or a field.",
    place: "body",
    example: "<button>Notify me of new posts</button>",
    lookAlike: "<p>The button factory in Savannakhet has taken on forty workers.</p>",
  },
  region(
    "comments",
    "A comment thread.",
    '<div class="comments"><p>When will the same happen in our village?</p></div>',
    "<p>Comments from the villages were read out at the meeting.</p>",
  ),
  region(
    "share-bar",
    "Buttons that share the page.",
    '<div class="share-bar"><a href="#">Tell the people you know</a></div>',
    "<p>The two sides share a border of 235 kilometres.</p>",
  ),
  region(
    "other-stories",
    "Teasers of other stories in a region that the markup names so.",
    '<div class="most-read"><p>Bridge closes</p></div>',
    "<p>The most read book of the year was written in Luang Prabang.</p>",
  ),
  region(
    "navigation",
    "Menus, breadcrumbs, page numbers.",
    '<nav><a href="/">Front page of the day</a></nav>',
    "<p>Navigation on the river was stopped because of the flood.</p>",
  ),
  region(
    "subscription-box",
    "An invitation to subscribe or to pay.",
    '<div class="newsletter"><p>All the news in one letter.</p></div>',
    "<p>The newsletter of the ministry appears twice a year.</p>",
  ),
  region(
    "advertisement",
    "Advertising.",
    '<div class="banner ads"><p>Fly twice daily from USD 69.</p></div>',
    "<p>A banner of forty metres was hung from the bridge.</p>",
  ),
  region(
    "footer",
    "The foot of the page.",
    "<footer><p>80 Setthathirath Road, Vientiane.</p></footer>",
    "<p>The road at the foot of the mountain is open again.</p>",
  ),
  region(
    "sidebar",
    "A column beside the article.",
    "<aside><p>Exchange rates of the day</p></aside>",
    "<p>The exchange rate was set aside in the talks.</p>",
  ),
  region(
    "cookie-notice",
    "A notice about cookies.",
    '<div class="cookie-law"><span>This site stores data.</span></div>',
    "<p>The data will be stored in Vientiane.</p>",
  ),
  region(
    "author-box",
    "A portrait of the author.",
    '<div class="author-bio"><p>She has written about Laos since 2010.</p></div>',
    "<p>The author has written about Laos since 2010.</p>",
  ),
  region(
    "tag-list",
    "Keywords of the story.",
    '<div class="post-tags"><a href="/t/1">Rivers and bridges</a></div>',
    "<p>ໂຄງການນີ້ແມ່ນຫົວຂໍ້ສຳຄັນຂອງກອງປະຊຸມ.</p>",
  ),
  region(
    "toolbar",
    "Tools around the article: print, search, rating, player.",
    '<div class="toolbar"><span>Choose a letter size</span></div>',
    "<p>The tools were given to forty farmers.</p>",
  ),
  {
    id: "link-line",
    summary: "A line of the body that is nothing but a link to somewhere else.",
    place: "body",
    example: '<p><a href="https://elsewhere.example/n/9">Photographs of the boat race in Champasak province</a></p>',
    lookAlike: '<p>The <a href="/n/9">boat race in Champasak</a> drew ten thousand visitors to the river.</p>',
  },
  {
    id: "trailing-heading",
    summary: "A heading at the end of the article with no text below it.",
    place: "end",
    example: "<h3>Our partners</h3>",
    lookAlike: "<h3>What happens next</h3><p>A working group will report before the end of the year.</p>",
  },
];
