import { sign } from "../../language/signs.ts";
import type { PreparedSentence } from "./sentence.ts";
import type { VoiceLanguage } from "./voice.data.ts";
import { type SignPlace, signNames, signPlaces, spacedLanguages, voiceLanguages } from "./voice-signs.ts";
import { eachWord, nameOfWord } from "./voice-words.ts";

/** Signs of other speakers; they do not count among those of the assistant's voice. */
const otherSpeakers: ReadonlySet<string> = new Set(["reported", "office"]);
const mostSigns = 8;
const mostNames = 4;
/** Tenths of a text that signs cover; more are rare. */
const mostTenths = 7;
/** Bounds of the classes of length, in letters; a Chinese sign is worth three. */
const lengths = [15, 30, 60, 120, 240, 400];
const lettersOfSign = 3;
/** Shares of quoted text that part the classes of quotation. */
const quotedShares = [0.2, 0.5];
/** Characters between two signs of one phrase, and from the bounds of the text to its first and last; signs looked at after one. */
const near = { zh: { gap: 8, start: 5, end: 4 }, other: { gap: 24, start: 14, end: 10 } };
const mostFollowing = 7;

const mask = /\uFFFC/gu;

/** The names of all features but those of words. A feature is a number, the place of its name. */
export const featureNames: string[] = [];
const feature = (name: string): number => featureNames.push(name) - 1;
/** Features that are classes of a number. */
const classes = (name: string, most: number): readonly number[] =>
  Array.from({ length: most + 1 }, (_, at) => feature(`${name}=${at}`));

/** A sign is a feature under its own number. */
for (const name of signNames) feature(name);
const pairs = signNames.map((first) => signNames.map((second) => feature(`${first}*${second}`)));
const successions = signNames.map((first) => signNames.map((second) => feature(`${first}>${second}`)));
const firstSigns = signNames.map((name) => feature(`^>${name}`));
const lastSigns = signNames.map((name) => feature(`${name}>$`));
const counts = classes("n", mostSigns);
const pureCounts = classes("pure=n", mostSigns);
const classesOfLength = classes("len", lengths.length);
const classesOfNames = classes("names", mostNames);
const classesOfQuotation = classes("quoted", quotedShares.length + 1);
const classesOfCover = classes("cover", mostTenths);
const languageFeatures = new Map<VoiceLanguage, number>();
for (const language of voiceLanguages) languageFeatures.set(language, feature(`lang=${language}`));

const hasFigures = feature("figures");
/** Forms of a text, and signs of which each needs one. Asked over the text in lower case with its quotations masked. */
const forms: readonly (readonly [feature: number, signs: number, pattern: RegExp])[] = [
  [feature("colon-end"), sign.colon | sign.foreign, /[:：]\s{0,2}$/u],
  [feature("label"), sign.colon | sign.foreign, /^[^:：]{2,40}[:：] ?\S/u],
  [feature("question"), sign.question | sign.foreign, /[?？]\s{0,3}$/u],
  [feature("exclaim"), sign.exclamation | sign.foreign, /[!！]/u],
  [feature("phone"), sign.digit | sign.slash | sign.dot, /\d{5,}|@|www\.|\d[ -]\d{3}/u],
  [feature("icon"), sign.foreign, /⚠|👍|✅|✨|🔥|📌|›|·/u],
  [
    feature("list"),
    sign.digit | sign.dash | sign.markup | sign.print | sign.foreign,
    /(?:^|\n)\s{0,8}(?:[-•*]|\d[.)])\s/u,
  ],
];

/** A text that stands in brackets as a whole; the prepared text has lost them. */
const bracketed = /^\s{0,4}[[({<【（〔][^\])}>】）〕]{1,160}[\])}>】）〕]{1,2}[.。]?\s{0,4}$/u;
const isBracketed = feature("bracketed");

/** Where these are, somebody else speaks, or of something else. */
const speakersAndFacts: ReadonlySet<number> = new Set(
  ["reported", "office", "figures"].map((name) => featureNames.indexOf(name)),
);

/** What of a text is weighed but its words. */
export interface VoiceFeatures {
  readonly language: VoiceLanguage;
  /** The signs of the assistant's voice, alone and in pairs, and the form of the text. */
  readonly signs: readonly number[];
  /** The order of its signs, and how much of the text they cover. */
  readonly order: () => Iterable<number>;
}

/** Reads the features of a prepared text. */
export function voiceFeatures(sentence: PreparedSentence): VoiceFeatures {
  const { key, language, signs: held } = sentence;
  const places = signPlaces(key, language);
  const features: number[] = [];
  const add = (found: number | undefined): void => {
    if (found !== undefined) features.push(found);
  };
  const count = Math.min(mostSigns, addSigns(places, features));
  add(counts[count]);
  const letters = key.length * (language === "zh" ? lettersOfSign : 1);
  add(classesOfLength[classOf(letters, lengths)]);
  add(languageFeatures.get(language));
  // German writes every noun with a capital letter.
  if (spacedLanguages.has(language) && language !== "de") add(classesOfNames[Math.min(mostNames, sentence.names)]);
  const masked = (held & sign.foreign) === 0 ? 0 : (key.match(mask)?.length ?? 0);
  const quoted = masked / Math.max(1, key.length);
  add(classesOfQuotation[quoted === 0 ? 0 : 1 + classOf(quoted, quotedShares)]);
  if (sentence.figures) features.push(hasFigures);
  for (const [form, signs, pattern] of forms) if ((held & signs) !== 0 && pattern.test(key)) features.push(form);
  if (bracketed.test(sentence.masked)) features.push(isBracketed);
  if (!features.some((found) => speakersAndFacts.has(found)) && sentence.names === 0) add(pureCounts[count]);
  const order = (): Iterable<number> => orderOf(places, key, language);
  return { language, signs: features, order };
}

/** All features of a prepared text by their names, those of its words too: what the weights are fitted on. */
export function allVoiceFeatures(sentence: PreparedSentence): Set<string> {
  const { language, signs, order } = voiceFeatures(sentence);
  const features = new Set<string>();
  for (const found of [...signs, ...order()]) features.add(featureNames[found] ?? "");
  const read = (text: string, start: number, end: number): string => text.slice(start, end);
  eachWord(sentence.key, language, read, (...word) => features.add(nameOfWord(...word)));
  return features;
}

/** Which share of the letters of a text belongs to signs of the assistant's own voice, in tenths: one who speaks of a text speaks of nothing else. */
function coverageOf(shown: readonly SignPlace[], key: string): number {
  let covered = 0;
  let end = 0;
  for (const place of shown) {
    if (isOtherSpeaker[place.sign] === true || place.end <= end) continue;
    covered += place.end - Math.max(place.start, end);
    end = place.end;
  }
  return Math.min(mostTenths, Math.floor((10 * covered) / Math.max(1, key.length)));
}

/** Which sign follows which within a phrase, which one begins the text and which one ends it: "here > edit", "narrator > edit". */
function orderOf(shown: readonly SignPlace[], key: string, language: VoiceLanguage): ReadonlySet<number> {
  const { gap, start, end } = language === "zh" ? near.zh : near.other;
  const features = new Set<number>();
  const add = (found: number | undefined): void => {
    if (found !== undefined) features.add(found);
  };
  for (const [at, first] of shown.entries()) {
    if (first.start < start) add(firstSigns[first.sign]);
    if (key.length - first.end < end) add(lastSigns[first.sign]);
    for (let next = at + 1; next < shown.length && next <= at + mostFollowing; next++) {
      const second = shown[next];
      if (second === undefined || second.start - first.end > gap) break;
      if (second.start >= first.end) add(successions[first.sign]?.[second.sign]);
    }
  }
  add(classesOfCover[coverageOf(shown, key)]);
  return features;
}

const isOtherSpeaker = signNames.map((sign) => otherSpeakers.has(sign));

/** Adds the signs and their pairs, and says how many signs of the assistant's own there are. */
function addSigns(places: readonly SignPlace[], features: number[]): number {
  const shown = new Array<boolean>(signNames.length).fill(false);
  for (const { sign } of places) shown[sign] = true;
  let own = 0;
  for (let sign = 0; sign < shown.length; sign++) {
    if (shown[sign] !== true) continue;
    features.push(sign);
    if (isOtherSpeaker[sign] !== true) own++;
  }
  const signs = features.length;
  for (let at = 0; at < signs; at++)
    for (let other = at + 1; other < signs; other++) {
      const pair = pairs[features[at] ?? 0]?.[features[other] ?? 0];
      if (pair !== undefined) features.push(pair);
    }
  return own;
}

/** How many bounds a value reaches. */
function classOf(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? bounds.length : at;
}
