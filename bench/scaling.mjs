// By how much the time grows when a page doubles, from 0.25 to 4 MB, for shapes that pages and their enemies have. Needs a build.
//   node bench/scaling.mjs [SHAPE…]
// Exits with 1 where a doubling takes more than 2.3 times as long, by the least times of up to six rounds.
import { createPipeline } from "../dist/pipeline.js";

const most = 2.3;
/** Milliseconds below which a time says more about the engine than about khao. */
const least = 100;
/** Rounds over all sizes, of which the least time of each counts. */
const mostRounds = 6;
const megabyte = 1024 * 1024;
const sizes = [0.25, 0.5, 1, 2, 4];

const lao = "ລັດຖະບານໄດ້ຈັດກອງປະຊຸມກ່ຽວກັບການພັດທະນາເສດຖະກິດ ແລະ ສັງຄົມ ຢູ່ນະຄອນຫຼວງວຽງຈັນ ໃນວັນທີ 23 ມັງກອນ 2025.";
const english =
  "The governor opened the new market on the bank of the river on Monday, and farmers of three districts came.";

/** Each gives the piece of a given number; a page is made of as many as fit. */
const shapes = {
  article: ["html", (i) => `<p>${english} It was number ${i}.</p>\n<p>${lao} ${i}</p>\n`],
  "one paragraph": ["html", (i) => `${english} Number ${i} <a href="/n/${i}">of a <b>list</b></a>. `],
  "link farm": [
    "html",
    (i) => `<li class="menu-item"><a href="/n/${i}">Headline of a story that has the number ${i}</a></li>\n`,
  ],
  teasers: [
    "html",
    (i) =>
      `<div class="teaser"><h3><a href="/n/${i}">Headline of a story that has the number ${i}</a></h3><p>${english}</p><span>23/01/2025</span></div>\n`,
  ],
  "plain links": ["html", (i) => `<a href="/n/${i}">Story number ${i} of the day</a> | `],
  table: [
    "html",
    (i) =>
      i % 50 === 0
        ? `${i > 0 ? "</table>" : ""}<table>`
        : `<tr><td>Row ${i}</td><td>${i * 7}</td><td>ຂ່າວ ${i}</td></tr>\n`,
  ],
  "one table": [
    "html",
    (i) => `${i === 0 ? "<table>" : ""}<tr><td>Row ${i}</td><td>${i * 7}</td><td>ຂ່າວ ${i}</td></tr>\n`,
  ],
  "deep nesting": ["html", (i) => `<div class="level-${i % 7}">${i % 40 === 0 ? english : "x"}`],
  "deep inline": ["html", (i) => `<span class="x"><b><i>${i % 40 === 0 ? english : "x "}`],
  unclosed: ["html", (i) => `<p><a href="/n/${i}">${english}<li><em>${lao}<table><tr><td>`],
  "stray signs": ["html", (i) => `< <a <b ${i} &amp &copy <!- <p "' > ${english}`],
  comments: [
    "html",
    (i) =>
      `<div class="comment"><b>Reader ${i}</b> <i>12/03/2024 10:22</i><p>I think that the bridge is too narrow ${i}.</p></div>\n`,
  ],
  "headings of lists": ["html", (i) => `<h4>Related news</h4><p>Short line number ${i} of it</p>\n`],
  "lists of cards": [
    "html",
    (i) =>
      `<div class="row-${i}"><div class="card"><h3>Headline number ${i} of a card</h3><span>12 May 2025</span></div><div class="card"><h3>Another card beside number ${i}</h3><span>13 May 2025</span></div></div>\n`,
  ],
  "links to the next": ["html", (i) => `<p>Next: story number ${i}</p>\n`],
  "line breaks": ["html", (i) => `${english.slice(0, 60)}<br>${i % 9 === 0 ? "<br>" : ""}`],
  "text dump": ["text", (i) => `${english} ${i}\n\n${lao}\n\n`],
  "lines of a dump": ["text", (i) => `${english.slice(0, 30 + (i % 60))}\n`],
  "wrapped dump": ["text", (i) => `${english.slice(0, 78)}\n${i % 12 === 11 ? "\n" : ""}`],
  "dated dump": ["text", (i) => `Headline of a story that has the number ${i}\n23/01/2025 10:${10 + (i % 50)}\n\n`],
  "one line": ["text", () => `${lao} ${english} `],
  spaces: ["html", (i) => (i % 1000 === 0 ? `<p>${english}</p>` : " \u00a0\u200b\n")],
  "marks of tones": ["html", () => "ກ\u0ec8\u0eb5\u0ec8 "],
};

const head =
  '<!doctype html><html><head><title>A market opens | News</title></head><body><h1>A market opens</h1><div class="article-body">';
const pipeline = createPipeline({ reject: false });

function pageOf([format, piece], size) {
  const parts = [format === "html" ? `${head}<p>${english.repeat(3)}</p>` : "A market opens\n23/01/2025\n\n"];
  for (let index = 0, length = 0; length < size; index++) {
    parts.push(piece(index));
    length += parts.at(-1).length;
  }
  return { id: "scaling", url: "https://example.org/2025/01/23/a-market-opens", format, content: parts.join("") };
}

/** Milliseconds of the processor, since other programs want the clock too. */
function timeOf(page) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const { status } = pipeline.run(page);
  const { user, system } = process.cpuUsage(before);
  if (status !== "kept") throw new Error(`${page.format} page of ${page.content.length} characters: ${status}`);
  return (user + system) / 1e3;
}

/** The least times of rounds over all sizes, so that a slow minute of the machine meets them all; as many rounds as it takes, up to a few. */
function leastTimes(pages) {
  let times = pages.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < mostRounds; round++) {
    times = pages.map((page, at) => Math.min(times[at], timeOf(page)));
    if (round > 0 && growthsOf(times).every((growth) => growth <= most)) break;
  }
  return times;
}

const wanted = process.argv.slice(2);
let failed = false;
console.log("shape".padEnd(18), sizes.map((size) => `${size} MB`.padStart(9)).join(""), "  growth per doubling");
for (const [name, shape] of Object.entries(shapes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const pages = sizes.map((size) => pageOf(shape, size * megabyte));
  timeOf(pages[0]);
  const times = leastTimes(pages);
  const growths = growthsOf(times);
  const bad = growths.some((growth) => growth > most);
  failed ||= bad;
  const shown = times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join("");
  console.log(
    name.padEnd(18),
    shown,
    " ",
    growths.map((growth) => growth.toFixed(2)).join(" "),
    bad ? " too much" : "",
  );
}
process.exit(failed ? 1 : 0);

function growthsOf(times) {
  return times.slice(1).map((time, at) => time / Math.max(times[at], least));
}
