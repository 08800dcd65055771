import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";

const T = "Ferry returns to the upper river after six weeks of repairs",
  L = "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ";
const en = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the transport office said.",
  "Engineers had found that two of its wooden floats were taking water, and that the old engine could no longer hold the boat against the current.",
  "Tickets cost as much as before.",
  '"We waited long enough," said Mr Bounmy, who sells fish on the far bank.',
  "The first boat leaves at six in the morning on every day of the week, and the last one comes back at six in the evening.",
];
const lo = [
  "ເຮືອຂ້າມຟາກທີ່ຂົນສົ່ງຄົນ ແລະ ສິນຄ້າຂ້າມແມ່ນ້ຳຕອນເທິງ ໄດ້ກັບມາແລ່ນອີກ ຫຼັງຈາກສ້ອມແປງເປັນເວລາຫົກອາທິດ ຫ້ອງການຂົນສົ່ງໃຫ້ຮູ້.",
  "ນາຍຊ່າງພົບວ່າ ທຸ່ນໄມ້ສອງໜ່ວຍມີນ້ຳຊຶມເຂົ້າ ແລະ ຈັກເກົ່າບໍ່ສາມາດຕ້ານກະແສນ້ຳໄດ້ອີກແລ້ວ ຈຶ່ງຕ້ອງປ່ຽນໃໝ່ທັງໝົດກ່ອນລະດູຝົນ.",
  "ລາຄາປີ້ຍັງຄືເກົ່າ.",
  "ເຮືອລຳທຳອິດອອກເວລາຫົກໂມງເຊົ້າ ຂອງທຸກໆມື້ ຕາມຕາຕະລາງທີ່ຕິດໄວ້ທີ່ທ່າເຮືອ ແລະ ລຳສຸດທ້າຍກັບມາເວລາຫົກໂມງແລງ.",
];
const paragraphs = (a: readonly string[]): string => a.map((t) => `<p>${t}</p>`).join("\n");
const lines = (a: readonly string[]): string => a.join("<br><br>\n");
const menu = '<ul><li><a href="/">Home</a></li><li><a href="/r">Rivers</a></li><li><a href="/d">Roads</a></li></ul>';
const foot = "<p>© 2026 River Post. All rights reserved.</p>";
const S = ["New bell for the old temple of Thalat", "Rice bank opens in three villages", "Road 8 closed for a week"];
const links = S.map((s, i) => `<li><a href="/n/${i}">${s}</a></li>`).join("");
const pages: Readonly<Record<string, readonly [string, string, readonly string[] | null]>> = {
  font: [
    `<html><head><title>River Post</title></head><body><table><tr><td>${menu}</td><td><font size="5"><b>${T}</b></font><br><font size=1>12 May 2026</font><br>${paragraphs(en)}<i>By Noy Sisavath</i></td></tr></table>${foot}</body></html>`,
    "en",
    ["Noy Sisavath"],
  ],
  h1site: [
    `<html><head><title>River Post</title></head><body><h1>River Post</h1>${menu}<h2>${T}</h2><p>12 May 2026</p>${paragraphs(en)}<h3>Latest news</h3><ul>${links}</ul>${foot}</body></html>`,
    "en",
    [],
  ],
  divsoup: [
    `<html><head><title>River Post</title></head><body><div class=a><div class=b>River Post</div><div class=c><a href=/>Home</a><a href=/r>Rivers</a></div></div><div class=x1>${T}</div><div class=x2>Noy Sisavath</div><div class=x2>12 May 2026</div><div class=x3>${en.map((t) => `<div class=x4>${t}</div>`).join("")}</div><div class=x5>Related</div>${S.map((s) => `<div class=x6><a href="/${s.length}">${s}</a></div>`).join("")}<div>© River Post</div></body></html>`,
    "en",
    ["Noy Sisavath"],
  ],
  custom: [
    `<html><body><rp-top><rp-l>Home</rp-l> <rp-l>Rivers</rp-l></rp-top><rp-a><h1>${T}</h1><rp-by>By Noy Sisavath</rp-by> <rp-d>12 May 2026</rp-d>${paragraphs(en)}</rp-a><rp-more><h4>More stories</h4><p>${S[0]}</p><p>${S[1]}</p></rp-more><rp-f>© River Post</rp-f></body></html>`,
    "en",
    ["Noy Sisavath"],
  ],
  brs: [
    `<html><head><title></title></head><body><center><b>${T}</b></center><br>12 May 2026<br><br>${lines(en)}<br><br>(Noy Sisavath)<br><a href=#>[Back]</a></body></html>`,
    "en",
    ["Noy Sisavath"],
  ],
  glued: [
    `<html><head><title>${T} - River Post</title></head><body><nav>${menu}</nav><h1>${T}<span>Rivers</span></h1><span>12 May 2026</span><article>${paragraphs(en)}</article><footer>${foot}</footer></body></html>`,
    "en",
    [],
  ],
  loh3: [
    `<html><head><title>ແມ່ນ້ຳໂພສ</title></head><body><div id=menu>${menu}</div><div id=c><h3>${L}</h3><small>ວັນທີ 12/05/2026 | ອ່ານ 300 ຄັ້ງ</small>${paragraphs(lo)}<p>ຂ່າວ: ນ້ອຍ ສີສະຫວາດ</p></div><div id=r><h4>ຂ່າວອື່ນໆ</h4><ul>${links}</ul></div></body></html>`,
    "lo",
    ["ນ້ອຍ ສີສະຫວາດ"],
  ],
  lotable: [
    `<html><body><table width=900><tr><td colspan=2>ແມ່ນ້ຳໂພສ</td></tr><tr><td width=150><a href=/>ໜ້າຫຼັກ</a><br><a href=/x>ຂ່າວ</a></td><td><b><font size=4>${L}</font></b><br>12/05/2026<br>${paragraphs(lo)}</td></tr><tr><td colspan=2>ລິຂະສິດ © 2026</td></tr></table></body></html>`,
    "lo",
    [],
  ],
  ogonly: [
    `<html><head><title>RP</title><meta property="og:title" content="${T}"></head><body><div class=h>${T}</div><div class=m>12 May 2026 · 5 min read</div>${paragraphs(en)}</body></html>`,
    "en",
    [],
  ],
  wp: [
    `<html><head><title>${T} | River Post</title></head><body><header><h1 class="site-title">River Post</h1>${menu}</header><main><article><header><h2 class="entry-title">${T}</h2><div class="entry-meta">Posted on <a>May 12, 2026</a> by <a>noy</a></div></header><div class="entry-content">${paragraphs(en)}</div><footer>Posted in <a>Rivers</a> | Tagged <a>ferry</a></footer></article><nav><a>← ${S[0]}</a> <a>${S[1]} →</a></nav></main></body></html>`,
    "en",
    null,
  ],
  blogger: [
    `<html><head><title>River Diary: ${T}</title></head><body><h1>River Diary</h1><h2>Tuesday, May 12, 2026</h2><h3>${T}</h3>${paragraphs(en)}<div>Posted by Noy at 6:12 PM</div><div>Labels: ferry, river</div></body></html>`,
    "en",
    null,
  ],
  bold: [
    `<html><head><title>News detail</title></head><body><div><p><b>${T}</b></p><p>Tuesday, 12 May 2026</p>${paragraphs(en)}<p><b>Source: Xinhua</b></p></div></body></html>`,
    "en",
    [],
  ],
  wix: [
    `<html><head><title>${T}</title></head><body><div><p>River Voices</p><ul><li><p>Home</p></li><li><p>Give</p></li></ul></div><div><ul><li><span>Noy Sisavath</span></li> <li><span>May 12</span></li> <li><span>4 min read</span></li></ul><h1>${T}</h1>${paragraphs(en)}<div><span>127 views</span> <span>0 comments</span></div></div><div><span>Recent Posts</span> <a>See All</a><div>${S[0]}</div><div>${S[1]}</div></div></body></html>`,
    "en",
    ["Noy Sisavath"],
  ],
  drupal: [
    `<html><head><title>${L} | ແມ່ນ້ຳ</title></head><body><header>${menu}</header><h1>${L}</h1><article><footer class="node__meta"><div class="author">ຂຽນໂດຍ <span>ນ້ອຍ ສີສະຫວາດ</span></div> <div>12/05/2026 - 14:05</div></footer><div class="body">${paragraphs(lo)}</div></article><ul class="links"><li><a>Log in to post comments</a></li><li>845 reads</li></ul></body></html>`,
    "lo",
    ["ນ້ອຍ ສີສະຫວາດ"],
  ],
};

describe.each(Object.entries(pages))("a page of few hints: %s", (_, [html, language, authors]) => {
  test("gives its title, its text, its authors", () => {
    const result = cleanPage({ id: "1", format: "html", content: html }, { reject: false });
    if (result.status !== "kept") throw new Error(result.reason);
    const { record } = result;
    const blocks = record.blocks.filter(({ kind }) => kind !== "caption").map(({ text }) => text);
    expect([record.title, blocks]).toEqual(language === "lo" ? [L, lo] : [T, en]);
    if (authors) expect(record.authors).toEqual(authors);
  });
});
