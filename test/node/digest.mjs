// Prints one digest for each part of khao that might depend on the Node version. Run from the root after a build.
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";

const from = (path) => import(pathToFileURL(`dist/${path}`).href);
const khao = await from("index.js");
const { readSamples } = await from("read/samples.js");

const digest = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

const pages = (await readSamples("samples")).map(({ page }) => page.page);
const texts = pages.flatMap(({ content }) => String(content).split(/\n|<[^>]{0,2000}>/u)).filter((text) => text.trim());
/** Every code point of the scripts that pages of the region are written in, in words of eight; all are older than these Node versions. */
const blocks = [
  [0x0020, 0x024f],
  [0x0300, 0x036f],
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x3040, 0x30ff],
  [0x4e00, 0x4fff],
];
for (const [first, last] of blocks)
  for (let code = first; code <= last; code += 8)
    texts.push(String.fromCodePoint(...Array.from({ length: 8 }, (_, step) => code + step)));

console.log(
  JSON.stringify({
    records: digest(pages.map((page) => khao.cleanPage(page))),
    canonical: digest(texts.map(khao.canonicalLao)),
    keys: digest(texts.map(khao.matchingKey)),
    letters: digest(texts.map(khao.letterCount)),
    languages: digest(texts.map(khao.detectLanguage)),
    spans: digest(texts.map(khao.languageSpans)),
    dates: digest(texts.map((text) => khao.findNewsDates(text))),
    sentences: digest(texts.map(khao.sentences)),
  }),
);
