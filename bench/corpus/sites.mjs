import { factsOf } from "./facts.mjs";
import { familyFirst, familyLast, givenFirst, givenLast } from "./names.data.mjs";
import { randomOf } from "./random.mjs";
import { repost } from "./reposts.mjs";
import { siteWords } from "./sites.data.mjs";
import { writeStory } from "./story.mjs";

const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const filled = (text, slots) => text.replace(/\{(\w+)\}/gu, (_, name) => slots[name] ?? name);
const two = (value) => String(value).padStart(2, "0");

/** How sites print a moment; the first two leave the order of day and month open. */
const datePrinters = [
  { order: "dmy", print: (d, h) => `${two(d[2])}/${two(d[1])}/${d[0]} ${two(h)}:05` },
  { order: "mdy", print: (d, h) => `${d[1]}/${d[2]}/${d[0]} ${((h + 11) % 12) + 1}:05:00 ${h < 12 ? "AM" : "PM"}` },
  { order: "dmy", print: (d) => `${d[2]}-${d[1]}-${d[0]}` },
  { order: "mdy", print: (d) => `${two(d[1])}/${two(d[2])}/${d[0]}` },
  { order: "ymd", print: (d) => `${d[0]}.${two(d[1])}.${two(d[2])}` },
];
/** Tag and class words of the boxes around an article; `hash` sites call theirs by letters that mean nothing. */
const buildings = [
  { outer: "div", inner: "div", paragraph: "p" },
  { outer: "section", inner: "div", paragraph: "p" },
  { outer: "table", inner: "td", paragraph: "p" },
  { outer: "div", inner: "div", paragraph: "div" },
  { outer: "main", inner: "article", paragraph: "p" },
];

/** The template of a site: unlike that of any other number. */
export function siteOf(seed, number) {
  const random = randomOf(`${seed}/site/${number}`);
  const language = number % 2 === 0 ? "en" : "lo";
  const words = siteWords[language];
  const name = `${random.pick(words.names)} ${random.pick(words.kinds)}`;
  const box = () =>
    random.chance(70)
      ? `x${random.next().toString(36).slice(0, 5)}`
      : random.pick(["blok", "col-8", "inhalt", "cell", "wrap"]);
  const fill = (text) => filled(text, { name });
  const inside = random.sample(words.inside, random.between(3, 6)).map((text) => ({
    text: fill(text),
    // Most stand on every page, some on most of them.
    percent: random.pick([100, 100, 100, 75]),
    place: random.pick(["top", "middle", "end", "end", "end"]),
  }));
  const above = random.chance(60) ? [{ text: fill(random.pick(words.above)), percent: 100, place: "top" }] : [];
  return {
    number,
    language,
    name,
    host: `site-${two(number)}.example`,
    building: random.pick(buildings),
    boxes: { outer: box(), inner: box(), list: box() },
    date: random.pick(datePrinters),
    dateFirst: random.chance(40),
    titleTag: random.pick(["h1", "h1", "h2", "b"]),
    suffix: fill(random.pick(words.suffixes)),
    sign: random.pick([" - ", " | ", " – ", " » "]),
    menu: random.sample(words.menu, random.between(5, 9)),
    board: random.chance(40) ? words.board : null,
    boxed: random.chance(50),
    pieces: [...above, ...inside],
    other: fill(random.pick(words.other)),
    foot: words.foot.map(fill),
    gluesSection: random.chance(60),
  };
}

/**
 * Pages of a site, with what of each is genuine and what is not. Among the stories are a series and a column with a sentence of their own at the
 * head, a quotation that several stories repeat, and a story that stands there three times.
 *
 * @yields {{ page: { id: string, url: string, format: "html", content: string }, truth: object }}
 */
export function* makeSitePages(seed, number, count = 30) {
  const site = siteOf(seed, number);
  const random = randomOf(`${seed}/pages/${number}`);
  const { language } = site;
  const words = siteWords[language];
  const personName = () =>
    [
      [givenFirst, givenLast],
      [familyFirst, familyLast],
    ]
      .map(([first, last]) =>
        language === "en" ? random.pick(first)[1] + random.pick(last)[1] : random.pick(first)[0] + random.pick(last)[0],
      )
      .join(" ");
  const slots = {
    name: site.name,
    author: personName(),
    river: random.pick(words.rivers),
    day: random.pick(words.days),
  };
  const series = new Set(
    random.sample(
      Array.from({ length: count }, (_, at) => at),
      5,
    ),
  );
  const rest = Array.from({ length: count }, (_, at) => at).filter((at) => !series.has(at));
  const column = new Set(random.sample(rest, 4));
  const quoting = new Set(random.sample(rest, 3));
  const quotation =
    language === "en"
      ? `“The river gives and the river takes, and whoever builds beside it should know both,” said ${personName()}.`
      : `“ນ້ຳຂອງໃຫ້ ນ້ຳຂອງກໍເອົາຄືນ ຜູ້ທີ່ປຸກສ້າງຢູ່ແຄມນ້ຳຄວນຮູ້ທັງສອງຢ່າງ” ທ່ານ ${personName()} ກ່າວ.`;
  const stories = [];
  for (let at = 0; at < count; at++) {
    const day = 19_750 + at * 2 + random.below(3);
    const facts = factsOf(random, day);
    // Three pages of one story: the site posted it again.
    const again = at === count - 1 || at === count - 2 ? stories[0] : undefined;
    const story = again ? repost(random, again.written, language).story : writeStory(facts, language, random);
    stories.push({ written: story, facts: again?.facts ?? facts, day, at });
  }
  let part = 0;
  for (const { written, facts, day, at } of stories) {
    const genuine = [...written.paragraphs];
    if (series.has(at)) genuine.unshift(filled(words.series, { ...slots, part: String(++part) }));
    if (column.has(at)) genuine.unshift(filled(words.column, slots));
    if (quoting.has(at)) genuine.splice(random.between(1, genuine.length), 0, quotation);
    const pieces = site.pieces.filter(({ percent }) => random.chance(percent));
    const others = random.sample(
      stories.filter((other) => other.at !== at),
      5,
    );
    yield pageOf(site, { at, day, title: written.title, genuine, facts, pieces, others, random });
  }
}

function pageOf(site, { at, day, title, genuine, facts, pieces, others, random }) {
  const { language, building, boxes } = site;
  const section = facts.kind.section[language === "en" ? 0 : 1];
  const body = genuine.map((text) => ({ text, genuine: true }));
  const board =
    site.board &&
    filled(site.board, { number: `21,${random.between(100, 990)}`, small: String(random.between(590, 660)) });
  for (const { text, place } of [...pieces, ...(board ? [{ text: board, place: "middle" }] : [])]) {
    const where = place === "top" ? 0 : place === "end" ? body.length : Math.min(body.length, 2);
    body.splice(where, 0, { text, genuine: false });
  }
  const tag = building.paragraph;
  const boxOf = (name, id) => `<${name} class="${id}">`;
  const paragraph = ({ text, genuine: own }) =>
    site.boxed && !own
      ? `<div class="${boxes.list}"><${tag}>${escaped(text)}</${tag}></div>`
      : `<${tag}>${escaped(text)}</${tag}>`;
  const moment = `<span class="${boxes.inner}-t">${site.date.print(dayParts(day), 9 + (at % 8))}</span>`;
  const head = `<${site.titleTag}>${escaped(title)}</${site.titleTag}>`;
  const list = others.map(({ written, facts: other, day: then }) => {
    const label = other.kind.section[language === "en" ? 0 : 1];
    return `<li><a href="/s/${then}">${escaped(written.title)}</a>${site.gluesSection ? `<span>${label}</span>` : ` <i>${label}</i>`} <small>${site.date.print(dayParts(then), 11)}</small></li>`;
  });
  const article = `${site.dateFirst ? moment + head : head + moment}${boxOf("div", boxes.inner)}${body.map(paragraph).join("\n")}</div>`;
  const frame =
    building.outer === "table"
      ? `<table class="${boxes.outer}"><tr><td>${article}</td></tr></table>`
      : `${boxOf(building.outer, boxes.outer)}${article}</${building.outer}>`;
  const content = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title + site.sign + site.suffix)}</title></head><body>
<div class="${boxes.outer}-m">${site.menu.map((entry) => `<a href="/${entry}">${entry}</a>`).join(" ")}</div><div>${site.menu[0]} » <a href="/c">${section}</a></div>
${frame}
<div class="${boxes.list}"><h4>${site.other}</h4><ul>${list.join("\n")}</ul></div><div class="${boxes.outer}-f">${site.foot.map((line) => `<p>${line}</p>`).join("")}</div></body></html>`;
  const id = `${site.host}/s/${at}`;
  const boilerplate = body.filter((piece) => !piece.genuine).map((piece) => piece.text);
  return {
    page: { id, url: `https://${id}`, format: "html", content },
    truth: {
      id,
      host: site.host,
      language,
      title,
      day: new Date(day * 86_400_000).toISOString().slice(0, 10),
      order: site.date.order,
      suffix: site.sign + site.suffix,
      genuine,
      boilerplate,
    },
  };
}

function dayParts(day) {
  const date = new Date(day * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
