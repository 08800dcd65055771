// How near an extracted text comes to the text that a careful reader would call the article. Pure functions; texts in, numbers out.

const unspaced =
  "\\p{Script=Lao}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const token = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}_]\\p{M}*)+`, "gu");
const shingleSize = 4;

/** Words; in scripts that are written without spaces, letters with the marks on them. */
export function tokens(text) {
  return text.normalize("NFC").match(token) ?? [];
}

function count(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shingles(text) {
  const all = tokens(text);
  if (all.length === 0) return [];
  const last = Math.max(1, all.length - shingleSize + 1);
  return Array.from({ length: last }, (_, at) => all.slice(at, at + shingleSize).join("\u0001"));
}

/** How often items of two bags agree, stand only in the second, stand only in the first. */
function overlap(gold, found) {
  const wanted = count(gold);
  let both = 0;
  for (const item of found) {
    const left = wanted.get(item) ?? 0;
    if (left === 0) continue;
    wanted.set(item, left - 1);
    both++;
  }
  return { both, extra: found.length - both, missed: gold.length - both };
}

const share = (part, rest) => (part + rest === 0 ? 0 : part / (part + rest));
const harmonic = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const mean = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

function page(gold, found) {
  const { both, extra, missed } = overlap(gold, found);
  if (gold.length === 0 && found.length === 0) return { precision: 1, recall: 1, f1: 1, given: true, wanted: true };
  const precision = share(both, extra);
  const recall = share(both, missed);
  return { precision, recall, f1: harmonic(precision, recall), given: found.length > 0, wanted: gold.length > 0 };
}

/**
 * As article-extraction-benchmark does: shingles of four tokens, precision over the pages with an answer, recall over the pages with an
 * article, and F1 of these two means. `pairs` are `{gold, text}`.
 */
export function shingle(pairs) {
  const pages = pairs.map(({ gold, text }) => page(shingles(gold), shingles(text)));
  const precision = mean(pages.filter(({ given }) => given).map((one) => one.precision));
  const recall = mean(pages.filter(({ wanted }) => wanted).map((one) => one.recall));
  return { precision, recall, f1: harmonic(precision, recall), pages: pages.map(({ f1 }) => f1) };
}

/** As the web content extraction benchmark does: a bag of words in small letters, the mean of each measure over all pages. */
export function words(pairs) {
  const bag = (text) => tokens(text.toLowerCase());
  const pages = pairs.map(({ gold, text }) => page(bag(gold), bag(text)));
  const [precision, recall, f1] = ["precision", "recall", "f1"].map((name) => mean(pages.map((one) => one[name])));
  return { precision, recall, f1, pages: pages.map((one) => one.f1) };
}

const bare = (text) => tokens((text ?? "").toLowerCase()).join(" ");

/** Whether two titles are equal but for case, signs and spaces. */
export function sameTitle(gold, found) {
  return bare(gold) === bare(found);
}

/** Whether two dates are the same day, each as its own page prints it. */
export function sameDay(gold, found) {
  return typeof found === "string" && /^\d{4}-\d\d-\d\d/u.test(found) && gold.slice(0, 10) === found.slice(0, 10);
}

export const scorers = { shingle, words };
