// Which kinds each line of a dump may be, from what is known of the page. A line of which little is known may be several.
const load = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);
const { matchingKey } = await load("language/matching-key.js");
const { isRunningText } = await load("stages/dump/running-text.js");
const { isInterfaceLine } = await load("stages/interface/interface-line.js");
const { readCredits } = await load("stages/credits/credit-line.js");
const { readDateLine } = await load("language/date-line.js");

const telling = 14;
/** Letters of a line that may be a headline. */
const headline = 25;

/** What the gold of a page with its lines judged says, in the form that `labelsOf` reads. */
export function knownOfGold(gold) {
  const ofKind = (...kinds) =>
    (gold.removed ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ text }) => matchingKey(text));
  return {
    title: gold.title,
    text: [
      ...gold.paragraphs.flatMap(({ text, alt = [] }) => [text, ...alt]),
      ...(gold.removed ?? [])
        .filter(({ kind }) => kind === "doubled-lead" || kind === "assistant")
        .map(({ text }) => text),
    ],
    inner: new Set(ofKind("interface", "navigation", "promo", "related", "other")),
    credits: new Set(ofKind("credit", "agency")),
    related: (gold.related ?? []).map(({ title }) => matchingKey(title)),
    parts: [
      ...ofKind("related"),
      ...(gold.related ?? [])
        .flatMap(({ section, summary }) => [section, summary])
        .filter(Boolean)
        .map(matchingKey),
    ],
    headings: ofKind("heading"),
    subheads: [],
    sure: true,
  };
}

/**
 * @param blocks of the parsed dump
 * @param known `{title, text: string[], related, parts, headings, subheads: keys, inner?, credits?: keys}`
 * @returns for each line the kinds that it may be
 */
export function labelsOf(blocks, known) {
  const keys = blocks.map(({ text }) => matchingKey(text));
  const lines = new Set(known.text.flatMap((text) => text.split("\n")).map(matchingKey));
  const whole = matchingKey(known.text.join("\n"));
  const inText = keys.map((key) => key !== "" && (lines.has(key) || (key.length >= telling && whole.includes(key))));
  // Cut copies of a lead, and leads with a label of an agency in front.
  const range = bestRange(blocks, keys, inText);
  const title = titleAt(keys, matchingKey(known.title ?? ""), range);
  // A headline may be how its lead begins.
  range.start = Math.max(range.start, title + 1);
  const [related, parts, headings, subheads] = [known.related, known.parts, known.headings, known.subheads].map(
    (list) => new Set(list),
  );
  return blocks.map((block, at) => {
    const key = keys[at];
    if (at === title) return ["title"];
    if (at < range.start) {
      if (title < 0) return ["front"];
      if (at < title) return ["front"];
      return isRunningText(block) ? ["inner", "text"] : ["inner"];
    }
    if (at < range.end) {
      if (inText[at]) return ["text"];
      if (known.inner?.has(key) || isInterfaceLine(block.text)) return ["inner"];
      if (known.credits?.has(key) || readCredits(block.text).length > 0) return ["text", "inner"];
      if (known.sure) return containsAny(key, known) ? ["inner"] : ["inner", "text"];
      return subheads.has(key) ? ["text", "inner"] : block.letters > 60 ? ["inner"] : ["inner", "text"];
    }
    if (headings.has(key)) return ["heading"];
    if (related.has(key) || startsWithAny(key, known.related)) return ["item"];
    if (parts.has(key)) return known.sure ? ["part", "heading", "item"] : ["part"];
    const isEnd = blocks.slice(range.end, at).every((other, step) => isCredit(other, keys[range.end + step], known));
    if (isEnd && isCredit(block, key, known)) return known.credits?.has(key) ? ["text"] : ["text", "behind"];
    if (isInterfaceLine(block.text)) return ["behind"];
    if (readDateLine(block.text)?.beside <= 16) return ["behind", "part"];
    if (known.sure) return ["behind", "part"];
    return block.letters >= headline ? ["behind", "item"] : ["behind"];
  });
}

function isCredit(block, key, known) {
  return known.credits?.has(key) === true || readCredits(block.text).length > 0;
}

function containsAny(key, known) {
  return (
    known.inner !== undefined &&
    [...known.inner].some((other) => other.length >= telling && (key.includes(other) || other.includes(key)))
  );
}

/** A headline with its section, date or number glued on. */
function startsWithAny(key, related) {
  return related.some((title) => title.length >= telling && key.includes(title) && key.length - title.length <= 30);
}

/** The stretch of lines that holds most of the text and least else. */
function bestRange(blocks, keys, inText) {
  let [best, start, end] = [0, 0, 0];
  let [sum, from] = [0, 0];
  for (let at = 0; at < blocks.length; at++) {
    const worth = inText[at] ? keys[at].length : -12 - keys[at].length * 0.6;
    if (sum <= 0) [sum, from] = [0, at];
    sum += worth;
    if (sum > best) [best, start, end] = [sum, from, at + 1];
  }
  return { start, end };
}

/** Lines of the text, at most, that may be the headline: it may be how the lead begins. */
const headReach = 4;

/** The last line above the text that says the title, or one of its first; -1 where there is none. */
function titleAt(keys, title, { start, end }) {
  if (title.length < 4) return -1;
  const same = (key) =>
    key === title || (title.length >= telling && key.includes(title) && key.length - title.length <= 24);
  const inText = keys.slice(start, Math.min(end, start + headReach)).lastIndexOf(title);
  if (inText >= 0 && end - start > headReach) return start + inText;
  for (let at = start - 1; at >= 0; at--) if (same(keys[at])) return at;
  return -1;
}
