import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

/** Prose in languages whose words khao does not know: what stands around it can only be told by its numbers, its markup and its repetition. */
const swahili = [
  "Daraja juu ya mto wa juu lilifungwa siku ya Jumatatu baada ya maji kubeba nguzo zake mbili za mbao usiku.",
  "Wahandisi wa ofisi ya usafiri walisema kwamba matengenezo yatachukua angalau wiki sita na kugharimu pesa nyingi.",
  "Mpaka wakati huo kivuko kinabeba watu na bidhaa kutoka ukingo mmoja hadi mwingine tangu asubuhi hadi jioni.",
];
const armenian = [
  "Վերին գետի վրայի կամուրջը երկուշաբթի օրը փակվել է, երբ ջուրը տարել է նրա փայտե հենարաններից երկուսը։",
  "Տրանսպորտի գրասենյակի ինժեներները ասել են, որ վերանորոգումը կտևի առնվազն վեց շաբաթ և կարժենա շատ փող։",
  "Մինչ այդ լաստանավը մարդկանց և ապրանքներ է տեղափոխում մի ափից մյուսը առավոտից մինչև երեկո ամեն օր։",
];

interface Parts {
  readonly prose?: readonly string[];
  readonly above?: string;
  readonly inside?: string;
  readonly end?: string;
  readonly head?: string;
}

function record({ prose = swahili, above = "", inside = "", end = "", head = "" }: Parts): ArticleRecord {
  const [first, ...rest] = prose.map((text) => `<p>${text}</p>`);
  const content = `<html><head>${head}</head><body><h1>Daraja limefungwa</h1>${above}<div class="story-body">${first}${inside}${rest.join("")}${end}</div></body></html>`;
  const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const published = '<meta property="article:published_time" content="2025-01-23T10:38:00+03:00">';

describe("lines that tell the day of the page", () => {
  test.each([
    ["numbers of the day that the page states", "<div>Imechapishwa 23 Januari 2025, saa 10:38</div>"],
    ["in digits of Bengali", "<div>প্রকাশিত ২৩ জানুয়ারি ২০২৫</div>"],
    ["with a name", "<div>Na Juma Bakari | 23 Januari 2025 10:38</div>"],
    ["in a time element", '<div>Ilibadilishwa: <time datetime="2025-01-23">siku ya Alhamisi</time></div>'],
    ["in an element named so", '<div class="article_date">23 Januari 2025</div>'],
  ])("go: %s", (_, above) => {
    const { text } = record({ above, head: published });
    expect(text).toBe(swahili.join("\n\n"));
  });

  test.each([
    [
      "two stamps, glued, with hours behind stops",
      '<div><a href="/p/noy">Noy Phone</a><time datetime="2025-05-22T05:00:14Z">Thu 22 May 2025 06.00 BST</time><span>Last modified on Thu 22 May 2025 11.42 BST</span></div>',
      { publishedAt: "2025-05-22T06:00:14+01:00", modifiedAt: "2025-05-22T11:42:00+01:00" },
    ],
    [
      "a count and a name in a language whose words nobody knows",
      "<div><time>23 Jan 2025 10:38</time><span>Imesomwa mara 4,512</span><span>Juma Bakari</span></div>",
      { publishedAt: "2025-01-23T10:38:00+07:00", modifiedAt: null },
    ],
    [
      "a name in Lao",
      '<div><span>ນ້ອຍ ພອນ</span><time datetime="2025-01-23">23 ມັງກອນ 2025</time><span>ອ່ານ 3 ນາທີ</span></div>',
      { publishedAt: "2025-01-23", modifiedAt: null },
    ],
  ])("go with what is glued to them: %s", (_, above, days) => {
    const { text, publishedAt, modifiedAt } = record({ above });
    expect({ publishedAt, modifiedAt }).toEqual(days);
    expect(text).toBe(swahili.join("\n\n"));
  });

  test("a stamp inside a sentence is none of these", () => {
    const told = "On <time>23 January 2025</time> the ferry of Pakse was given back to the family that had built it.";
    expect(record({ above: `<p>${told}</p>` }).text).toContain("23 January 2025 the ferry");
  });

  test("an element named so needs no stated day", () =>
    expect(record({ above: '<div class="article_date">23 հունվարի 2025</div>' }).text).toBe(swahili.join("\n\n")));

  test.each([
    ["another day", "<div>Maonyesho ya 7 Machi 2025 huko Kisumu</div>"],
    ["other numbers", "<div>Watu 4300 walikuja tarehe 23 Januari 2025</div>"],
    ["a heading", "<h2>23 ജനുവരി 2025</h2>"],
  ])("stay: %s", (_, above) => {
    const { text } = record({ inside: above, head: published });
    expect(text).toContain(above.replace(/<[^>]+>/gu, ""));
  });

  test("stay where khao reads the date and more than a date is told", () => {
    const lead = "ກອງປະຊຸມຈະຈັດຂຶ້ນທີ່ເມືອງໂພນໂຮງ ວັນທີ 23 ມັງກອນ 2025";
    expect(record({ above: `<p>${lead}</p>`, head: published }).text).toContain(lead);
  });
});

describe("galleries and figures", () => {
  test("counters that grow by one go", () => {
    const inside = [1, 2, 3].map((at) => `<p>Picha ${at} kati ya 3</p>`).join("");
    expect(record({ inside }).text).toBe(swahili.join("\n\n"));
  });
  test("two are no gallery, and headings count parts", () => {
    const two = record({ inside: "<p>Siku 1 kati ya 2</p><p>Siku 2 kati ya 2</p>" });
    expect(two.text).toContain("Siku 1 kati ya 2");
    const parts = record({
      inside: [1, 2, 3].map((at) => `<h3>Siku ${at} kati ya 3</h3><p>${swahili[at - 1]} Siku ${at}.</p>`).join(""),
    });
    expect(parts.text).toContain("Siku 2 kati ya 3");
  });
  test("what a figure says beside its picture is a caption", () => {
    const inside = '<figure><img src="/a.jpg"><span>Haki za picha</span> <span>Juma Bakari</span></figure>';
    const { text, images } = record({ inside });
    expect(text).toBe(swahili.join("\n\n"));
    expect(images.find(({ url }) => url.endsWith("/a.jpg"))?.caption).toBe("Haki za picha Juma Bakari");
  });
  test("a figure that holds a quotation or a table keeps it", () => {
    const told = "Maji yalikuja usiku na hatukuona chochote hadi asubuhi, alisema mzee wa kijiji hicho.";
    expect(record({ inside: `<figure><blockquote><p>${told}</p></blockquote></figure>` }).text).toContain(told);
    expect(record({ inside: `<figure><p>${told}</p></figure>` }).text).toContain(told);
  });
});

describe("links with a count or a label", () => {
  test("categories with counts go", () => {
    const names = ["Kilimo", "Mito", "Shule", "Michezo"];
    const end = names.map((name, at) => `<p><a href="/c/${at}">${name}</a> (${at + 7})</p>`).join("");
    expect(record({ end }).text).toBe(swahili.join("\n\n"));
  });
  test("names with ages stay", () => {
    const end = ["Juma", "Amina", "Bakari", "Neema"].map((name, at) => `<p>${name} Mushi (${at + 20})</p>`).join("");
    expect(record({ end }).text).toContain("Neema Mushi (23)");
  });

  const headline = "Սավաննակետում բացվել է երկրորդ լաստանավը";
  test.each(["Կարդացեք նաև", "Soma pia", "ອ່ານຕໍ່"])("a label of any language in front of a headline: %s", (label) => {
    const inside = `<p><strong>${label}:</strong> <a href="https://www.news.test/a/2">${headline}</a></p>`;
    const { text, related } = record({ prose: armenian, inside });
    expect(text).toBe(armenian.join("\n\n"));
    expect(related).toMatchObject([{ title: headline, url: "https://www.news.test/a/2" }]);
  });
  test.each([
    ["a source elsewhere", `<p>Աղբյուր: <a href="https://office.test/p/2">${headline}</a></p>`],
    ["a document", `<p>Զեկույց: <a href="/files/2.pdf">${headline}</a></p>`],
    ["a name", '<p>Լուսանկար: <a href="/p/2">Ջումա Բաքարի</a></p>'],
    ["a sentence that goes on", `<p>Տես: <a href="/a/2">${headline}</a> և այլն ամեն օր</p>`],
  ])("stays: %s", (_, inside) => {
    const { related, text } = record({ prose: armenian, inside });
    expect(related).toEqual([]);
    expect(text).toContain(inside.replace(/<[^>]+>/gu, ""));
  });
});

describe("posts that an article quotes", () => {
  const post =
    '<blockquote class="twitter-tweet"><p>The water came at night and nobody saw a thing.</p>&mdash; Dianna Anders (@diannaea) <a href="https://twitter.com/x/status/1">November 18, 2019</a></blockquote>';
  test("do not sign or date it", () => {
    const found = record({ inside: post });
    expect(found).toMatchObject({ authors: [], publishedAt: null });
    expect(found.text).toContain("— Dianna Anders (@diannaea) November 18, 2019");
  });
  test("nor with a time element", () => {
    const inside = post.replace("November 18, 2019", '<time datetime="2019-11-18">November 18, 2019</time>');
    expect(record({ inside })).toMatchObject({ authors: [], publishedAt: null });
  });
  test("where the element indents the whole article, its byline counts", () => {
    const content = `<html><body><h1>Bridge closed</h1><blockquote><p>By Noy Phone</p><p>23 January 2025</p>${swahili.map((text) => `<p>${text}</p>`).join("")}</blockquote><p>All rights reserved by the River Post of Savannakhet, which is printed every Sunday.</p></body></html>`;
    const result = cleanPage({ id: "1", format: "html", content });
    expect(result).toMatchObject({ record: { authors: ["Noy Phone"], publishedAt: "2025-01-23" } });
  });
});
