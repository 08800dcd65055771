import { sign, signsIn } from "../../language/signs.ts";
import type { PreparedSentence } from "./sentence.ts";
import type { VoiceLanguage } from "./voice.data.ts";
import { type SignPlace, signNames, signPlaces, spacedLanguages, voiceLanguageOf } from "./voice-signs.ts";
import { eachWord, nameOfWord } from "./voice-words.ts";

/** Signs of other speakers; they do not count among those of the assistant's voice. */
const otherSpeakers: ReadonlySet<string> = new Set(["reported", "office"]);
const mostSigns = 8;
const mostNames = 4;
/** Bounds of the classes of length, in letters; a Chinese sign is worth three. */
const lengths = [30, 60, 120, 240, 400];
const lettersOfSign = 3;
/** Shares of quoted text that part the classes of quotation. */
const quotedShares = [0.2, 0.5];
/** Characters between two signs of one phrase, and from the bounds of the text to its first and last; signs looked at after one. */
const near = { zh: { gap: 8, start: 5, end: 4 }, other: { gap: 24, start: 14, end: 10 } };
const mostFollowing = 7;

const mask = /\uFFFC/gu;

/** Forms of a text, by name, and signs of which each needs one. Asked over the text in lower case with its quotations masked. */
const forms: readonly (readonly [name: string, signs: number, pattern: RegExp])[] = [
  ["figures", sign.digit | sign.foreign, /\p{Nd}/u],
  ["colon-end", sign.colon | sign.foreign, /[:：]\s{0,2}$/u],
  ["label", sign.colon | sign.foreign, /^[^:：]{2,40}[:：] ?\S/u],
  ["question", sign.question | sign.foreign, /[?？]\s{0,3}$/u],
  ["exclaim", sign.exclamation | sign.foreign, /[!！]/u],
  ["phone", sign.digit | sign.slash | sign.dot, /\d{5,}|@|www\.|\d[ -]\d{3}/u],
  ["icon", sign.foreign, /⚠|👍|✅|✨|🔥|📌|›|·/u],
  ["list", sign.digit | sign.dash | sign.markup | sign.print | sign.foreign, /(?:^|\n)\s{0,8}(?:[-•*]|\d[.)])\s/u],
];

/** What of a text is weighed but its words. Each is a name that `voice-weights.data.ts` may hold a weight for. */
export interface VoiceFeatures {
  readonly language: VoiceLanguage;
  /** The signs of the assistant's voice, alone and in pairs, and the form of the text. */
  readonly signs: readonly string[];
  /** The order of its signs. */
  readonly order: () => Iterable<string>;
}

/** Reads the features of a prepared text. */
export function voiceFeatures(sentence: PreparedSentence): VoiceFeatures {
  const { key } = sentence;
  const language = voiceLanguageOf(key);
  const places = signPlaces(key, language);
  const features = featuresOfSigns(places);
  const letters = key.length * (language === "zh" ? lettersOfSign : 1);
  features.push(`len=${classOf(letters, lengths)}`, `lang=${language}`);
  // German writes every noun with a capital letter.
  if (spacedLanguages.has(language) && language !== "de") features.push(`names=${Math.min(mostNames, sentence.names)}`);
  const held = signsIn(key);
  const masked = (held & sign.foreign) === 0 ? 0 : (key.match(mask)?.length ?? 0);
  const quoted = masked / Math.max(1, key.length);
  features.push(`quoted=${quoted === 0 ? 0 : 1 + classOf(quoted, quotedShares)}`);
  for (const [name, signs, pattern] of forms) if ((held & signs) !== 0 && pattern.test(key)) features.push(name);
  return { language, signs: features, order: () => orderOf(places, key.length, language) };
}

/** All features of a prepared text by their names, those of its words too: what the weights are fitted on. */
export function allVoiceFeatures(sentence: PreparedSentence): Set<string> {
  const { language, signs, order } = voiceFeatures(sentence);
  const features = new Set([...signs, ...order()]);
  eachWord(sentence.key, language, (...word) => features.add(nameOfWord(...word)));
  return features;
}

/** Which sign follows which within a phrase, which one begins the text and which one ends it: "here > edit", "narrator > edit". */
function orderOf(shown: readonly SignPlace[], length: number, language: VoiceLanguage): Set<string> {
  const { gap, start, end } = language === "zh" ? near.zh : near.other;
  const features = new Set<string>();
  for (const [at, first] of shown.entries()) {
    if (first.start < start) features.add(`^>${signNames[first.sign]}`);
    if (length - first.end < end) features.add(`${signNames[first.sign]}>$`);
    for (let next = at + 1; next < shown.length && next <= at + mostFollowing; next++) {
      const second = shown[next];
      if (second === undefined || second.start - first.end > gap) break;
      if (second.start >= first.end) features.add(`${signNames[first.sign]}>${signNames[second.sign]}`);
    }
  }
  return features;
}

/** For each two signs the name of their pair: putting it together would cost more than everything that it is for. */
const pairNames: readonly (readonly string[])[] = signNames.map((first) =>
  signNames.map((second) => `${first}*${second}`),
);
const isOtherSpeaker = signNames.map((sign) => otherSpeakers.has(sign));

/** The signs, their pairs, and how many there are. */
function featuresOfSigns(places: readonly SignPlace[]): string[] {
  const shown = new Array<boolean>(signNames.length).fill(false);
  for (const { sign } of places) shown[sign] = true;
  const signs: number[] = [];
  let own = 0;
  for (let sign = 0; sign < shown.length; sign++) {
    if (shown[sign] !== true) continue;
    signs.push(sign);
    if (isOtherSpeaker[sign] !== true) own++;
  }
  const features: string[] = signs.map((sign) => signNames[sign] ?? "");
  for (let at = 0; at < signs.length; at++) {
    const pairs = pairNames[signs[at] ?? 0] ?? [];
    for (let other = at + 1; other < signs.length; other++) features.push(pairs[signs[other] ?? 0] ?? "");
  }
  features.push(`n=${Math.min(mostSigns, own)}`);
  return features;
}

/** How many bounds a value reaches. */
function classOf(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? bounds.length : at;
}
