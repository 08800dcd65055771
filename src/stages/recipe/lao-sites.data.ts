import type { Recipe } from "../../article/recipe.ts";

/**
 * Recipes of Lao news sites, one row a host; of several generations of a site the newest first. Nothing depends on them: without
 * recipes, and where one does not fit, pages are read the general way.
 *
 * @example
 * import { createPipeline, laoSites } from "khao";
 * const pipeline = createPipeline({ recipes: laoSites });
 * const page = `<h1 class="uk-hidden">Lao News Agency</h1><div class="post-top-entry"><h1>Ferry Reopens</h1><span class="post-time">07/08/2025 09:16</span></div>
 *   <div class="post-ct-entry"><p>(KPL) The ferry at Ban Hatsay was reopened on Monday after six weeks of repairs to both of its ramps, its owner said.</p></div>`;
 * const result = pipeline.run({ id: "1", url: "https://kpl.gov.la/En/detail.aspx?id=1", format: "html", content: page });
 * result.status === "kept" && result.record.quality.sources["title"]; // => "recipe"
 * result.status === "kept" && result.record.publishedAt; // => "2025-08-07T09:16:00+07:00"
 */
export const laoSites: readonly Recipe[] = [
  {
    hosts: ["kpl.gov.la"],
    title: [".post-top-entry h1"],
    date: ["span.post-time"],
    article: [".post-ct-entry"],
    remove: ["ul.news-story"],
    dateOrder: "dmy",
    agencyLabels: ["KPL", "ຂປລ"],
  },
  {
    hosts: ["kpl.net.la"],
    title: ["span.style6"],
    interfaceLines: [":: KPL ::", "Back"],
    dateOrder: "dmy",
    agencyLabels: ["KPL", "ຂປລ"],
  },
  {
    hosts: ["pasaxon.org.la"],
    title: ["h1.article__title", "h4"],
    date: [".article__meta time.time", ".article__meta time", "small"],
    article: [".article__body", ".zce-content-body", ".text-justify"],
    section: [".breadcrumb h2.main"],
    remove: ["p.cok", "aside article.story"],
    dateOrder: "dmy",
    interfaceLines: ["fb", "tw", "Toggle navigation"],
  },
  {
    hosts: ["laotiantimes.com"],
    article: [".wpb_wrapper .tdb-block-inner"],
    authors: ["a.tdb-author-name"],
  },
  {
    hosts: ["vientianetimes.org.la"],
    title: [".section-title > h6 > strong > a", "p > strong > a"],
    article: ["table > tbody > tr > td > p", "table > tr > td > p"],
    interfaceLines: ["More >>>"],
  },
  { hosts: ["vientianetimeslao.la"], article: [".entry-content"] },
  { hosts: ["vientianemai.net"], title: [".col-lg-12 > h1"], article: [".col-lg-9 > p", ".col-lg-9"] },
  { hosts: ["sedthakid.la"], title: ["h1"] },
  { hosts: ["kuanjailao.com"], title: ["h1"], article: ["div.entry"] },
  { hosts: ["kongthap.gov.la"], title: ["#headpageLG > div:first-child > font b"], article: ["#headpageLG"] },
  { hosts: ["lao.voanews.com"], article: ["#article-content .wsw", ".wsw"] },
  { hosts: ["rfa.org"], agencyLabels: ["RFA"] },
  { hosts: ["laos.cri.cn"], offsetMinutes: 480 },
  { hosts: ["laopost.com"], interfaceLines: ["spot_img"] },
  { hosts: ["na.gov.la"], interfaceLines: ["loader image"], agencyLabels: ["ສພຊ"] },
];
