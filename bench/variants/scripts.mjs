import { rewrite, startTag } from "./rewrite.mjs";

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

/**
 * How a text looks in another script: the letters that stand for others, how many letters one of them stands for (a sign of Han writing
 * says as much as some three letters), whether words are set apart, and the signs that part sentences and clauses.
 */
const scriptsOf = {
  lao: { letters: [..."ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ"], each: 1, spaces: false, stop: " ", comma: " " },
  thai: { letters: range(0x0e01, 0x0e2e), each: 1, spaces: false, stop: " ", comma: " " },
  khmer: { letters: range(0x1780, 0x17a2), each: 1, spaces: false, stop: "។ ", comma: " " },
  burmese: { letters: range(0x1000, 0x1020), each: 1, spaces: false, stop: "။ ", comma: "၊ " },
  cyrillic: { letters: [..."абвгдежзиклмнопрстуфхцчшщыэюя"], each: 1, spaces: true, stop: ". ", comma: ", " },
  kana: { letters: range(0x3042, 0x3093), each: 1.6, spaces: false, stop: "。", comma: "、" },
  arabic: { letters: [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"], each: 1.2, spaces: true, stop: ". ", comma: "، " },
  han: { letters: range(0x4e00, 0x51ff), each: 3, spaces: false, stop: "。", comma: "，" },
  hangul: { letters: range(0xac00, 0xb0ff), each: 2.2, spaces: true, stop: ". ", comma: ", " },
};

const word = /\p{L}[\p{L}\p{M}'’]*/gu;

/** A word in the letters of another script. Equal words stay equal, and different ones nearly always differ. */
function wordIn(text, { letters, each }) {
  // Pages and gold texts set apostrophes in different ways.
  const units = [...text.toLowerCase().replace(/['’]/gu, "")];
  const length = Math.max(1, Math.round(units.length / each));
  let written = "";
  for (let at = 0; at < length; at++) {
    let hash = at + 7;
    for (const unit of units.slice(
      Math.floor(at * each),
      Math.max(Math.floor(at * each) + 1, Math.floor((at + 1) * each)),
    ))
      hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 65_521;
    written += letters[hash % letters.length];
  }
  return written;
}

/** A text in another script: words, sentence marks, spaces. Numbers and all other signs stay. */
function textIn(text, script) {
  const written = text
    .replace(word, (one) => wordIn(one, script))
    .replace(/[.](?=\s|$)\s*/gu, script.stop)
    .replace(/,(?=\s|$)\s*/gu, script.comma);
  if (script.spaces) return written;
  // Spaces go between two letters only: numbers and signs keep theirs, and so do the phrases that a stop has parted.
  return written.replace(/(?<=[\p{L}\p{M}])[ \t\n\r]+(?=\p{L})/gu, (_gap, at) =>
    keepsGap(written, at, script) ? " " : "",
  );
}

/** Lao and Thai set a space where others set a stop: every sixth gap or so stays, by its place and not by chance. */
function keepsGap(written, at, { stop }) {
  return stop === " " && (written.codePointAt(at - 1) ?? 0) % 6 === 0;
}

const saidForMachines = /^(?:og:title|og:description|twitter:title|twitter:description|description|title|headline)$/iu;
const textKeys = new Set(["headline", "alternativeHeadline", "description", "articleBody", "text", "caption", "name"]);

/** Linked data with its texts in the other script; none where it cannot be read. */
function linkedDataIn(json, change) {
  try {
    return JSON.stringify(JSON.parse(json), (key, value) =>
      typeof value === "string" && textKeys.has(key) ? change(value) : value,
    ).replace(/</gu, "\\u003c");
  } catch {
    return "{}";
  }
}

/** What a page of a set knows of its text. */
const textFields = ["gold", "title", "with", "without"];
const inAll = (value, change) => (typeof value === "string" ? change(value) : value.map(change));

/** @type {Readonly<Record<string, (page: { html: string, gold: string, title?: string }) => { html: string, gold: string, title?: string }>>} */
export const scripts = Object.fromEntries(
  Object.entries(scriptsOf).map(([name, script]) => {
    const change = (text) => textIn(text, script);
    const element = ({ name: tag, attribs, children }) => {
      if (tag === "meta" && attribs.content && saidForMachines.test(attribs.property ?? attribs.name ?? ""))
        return [startTag(tag, { ...attribs, content: change(attribs.content) }), ""];
      if (tag === "html") return [startTag(tag, { ...attribs, lang: "" }), "</html>"];
      if (tag !== "script" || !/ld\+json/iu.test(attribs.type ?? "")) return undefined;
      const [json] = children.splice(0);
      return [`${startTag(tag, attribs)}${linkedDataIn(json?.data ?? "", change)}`, "</script>"];
    };
    const turn = (page) => ({
      ...page,
      html: rewrite(page.html, { element, text: change }),
      ...Object.fromEntries(textFields.flatMap((field) => (page[field] ? [[field, inAll(page[field], change)]] : []))),
    });
    return [name, turn];
  }),
);
