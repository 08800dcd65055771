import { expect, it } from "vitest";
import { dateFromUrl } from "../../src/language/dates.ts";

it.each([
  ["http://pasaxon.org.la/econo/2019/11/15/e3.html", "2019-11-15"],
  ["https://laotiantimes.com/2025/01/23/slug/", "2025-01-23"],
  ["http://kpl.net.la/newsrecord/2012/April/02.4.2012/edn1.htm", "2012-04-02"],
  ["http://pasaxon.org.la/conten/2-4-12/1.htm", "2012-04-02"],
  ["http://laos.cri.cn/341/2011/12/02/114s152435.htm", "2011-12-02"],
  ["/news-2025-01-23.html", "2025-01-23"],
  ["/2025/jan/23/slug", "2025-01-23"],
  ["/news/20250123/1.html", "2025-01-23"],
  ["/2019/11/slug", "2019-11"],
])("%s", (url, iso) => {
  expect(dateFromUrl(url)?.iso).toBe(iso);
  expect(url).toContain(dateFromUrl(url)?.source);
});

it.each([
  "/detail.aspx?id=49759",
  "http://192.168.10.20/news",
  "/khao/23041.html",
  "/2019/13/45/x",
  "/2025/02/31/x",
  "/a-20191115123456",
  "/top-3-2-12-songs/",
  "",
])("%j has none", (url) => {
  expect(dateFromUrl(url)).toBeUndefined();
});
