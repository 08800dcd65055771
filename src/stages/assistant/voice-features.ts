import type { PreparedSentence } from "./sentence.ts";
import type { VoiceLanguage } from "./voice.data.ts";
import { type SignPlace, signNames, signPlaces, signsOf, spacedLanguages, voiceLanguageOf } from "./voice-signs.ts";

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
/** How far a text is read, in words or, where no spaces part them, in characters. */
const mostWords = 60;
const mostCharacters = 160;

/** Characters between two signs of one phrase, and from the bounds of the text to its first and last; signs looked at after one. */
const near = { zh: { gap: 8, start: 5, end: 4 }, other: { gap: 24, start: 14, end: 10 } };
const mostFollowing = 7;

/** Lengths of the pieces that Lao, Thai and Chinese are read by. */
const pieceLengths = { zh: [1, 2, 3], other: [3, 5, 7] };
const mask = /\uFFFC/gu;

/** Forms of a text, by name. Asked over the text in lower case with its quotations masked. */
const forms: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["figures", /\p{Nd}/u],
  ["colon-end", /[:：]\s{0,2}$/u],
  ["label", /^[^:：]{2,40}[:：] ?\S/u],
  ["question", /[?？]\s{0,3}$/u],
  ["exclaim", /[!！]/u],
  ["phone", /\d{5,}|@|www\.|\d[ -]\d{3}/u],
  ["icon", /⚠|👍|✅|✨|🔥|📌|›|·/u],
  ["list", /(?:^|\n)\s{0,8}(?:[-•*]|\d[.)])\s/u],
];

/** Where these are, somebody else speaks, or of something else. */
const speakersAndFacts = ["reported", "office", "figures"];
/** A text that stands in brackets as a whole; the prepared text has lost them. */
const bracketed = /^\s{0,4}[[({<【（〔][^\])}>】）〕]{1,160}[\])}>】）〕]{1,2}[.。]?\s{0,4}$/u;

/** What of a text is weighed. Each is a name that `voice-weights.data.ts` may hold a weight for. */
export interface VoiceFeatures {
  /** The signs of the assistant's voice, alone and in pairs, and the form of the text. */
  readonly signs: readonly string[];
  /** The order of its signs, and its words: many, and worth less each. Worked out when they are asked for. */
  readonly words: () => Iterable<string>;
}

/** Reads the features of a prepared text. */
export function voiceFeatures(sentence: PreparedSentence): VoiceFeatures {
  const { key } = sentence;
  const language = voiceLanguageOf(key);
  const shown = signsOf(key, language);
  const features = featuresOfSigns(shown);
  const letters = key.length * (language === "zh" ? lettersOfSign : 1);
  features.push(`len=${classOf(letters, lengths)}`, `lang=${language}`);
  // German writes every noun with a capital letter.
  if (spacedLanguages.has(language) && language !== "de") features.push(`names=${Math.min(mostNames, sentence.names)}`);
  const quoted = (key.match(mask)?.length ?? 0) / Math.max(1, key.length);
  features.push(`quoted=${quoted === 0 ? 0 : 1 + classOf(quoted, quotedShares)}`);
  for (const [name, pattern] of forms) if (pattern.test(key)) features.push(name);
  if (bracketed.test(sentence.masked)) features.push("bracketed");
  if (sentence.names === 0 && !speakersAndFacts.some((name) => features.includes(name)))
    features.push(`pure=${features.find((name) => name.startsWith("n="))}`);
  const words = (): Iterable<string> => {
    const places = signPlaces(key, language);
    return [
      ...orderOf(places, key.length, language),
      `cover=${coverageOf(places, key)}`,
      ...(spacedLanguages.has(language) ? wordsOf(key) : piecesOf(key, language)),
    ];
  };
  return { signs: features, words };
}

/** Which share of the letters of a text belongs to signs of the assistant's own voice, in tenths: one who speaks of a text speaks of nothing else. */
function coverageOf(shown: readonly SignPlace[], key: string): number {
  let covered = 0;
  let end = 0;
  for (const place of shown) {
    if (otherSpeakers.has(place.name) || place.end <= end) continue;
    covered += place.end - Math.max(place.start, end);
    end = place.end;
  }
  return Math.min(mostTenths, Math.floor((10 * covered) / Math.max(1, key.length)));
}

/** Which sign follows which within a phrase, which one begins the text and which one ends it: "here > edit", "narrator > edit". */
function orderOf(shown: readonly SignPlace[], length: number, language: VoiceLanguage): Set<string> {
  const { gap, start, end } = language === "zh" ? near.zh : near.other;
  const features = new Set<string>();
  for (const [at, first] of shown.entries()) {
    if (first.start < start) features.add(`^>${first.name}`);
    if (length - first.end < end) features.add(`${first.name}>$`);
    for (let next = at + 1; next < shown.length && next <= at + mostFollowing; next++) {
      const second = shown[next];
      if (second === undefined || second.start - first.end > gap) break;
      if (second.start >= first.end) features.add(`${first.name}>${second.name}`);
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
function featuresOfSigns(shown: Uint8Array): string[] {
  const signs: number[] = [];
  let own = 0;
  for (let sign = 0; sign < shown.length; sign++) {
    if (shown[sign] !== 1) continue;
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

/** Words and pairs of words; a number is a number whatever it says. */
function wordsOf(key: string): Set<string> {
  const words = (key.match(/[\p{L}\p{M}']+|\p{N}+|[:?!]/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => (/\p{N}/u.test(word) ? "#" : word));
  const features = new Set<string>([`w:^${words[0]}`, `w:^${words[0]} ${words[1]}`]);
  for (const [at, word] of words.entries()) {
    features.add(`w:${word}`);
    if (at > 0) features.add(`w:${words[at - 1]} ${word}`);
  }
  return features;
}

/** Pieces of a text without spaces between its words. */
function piecesOf(key: string, language: VoiceLanguage): Set<string> {
  const text = key.replace(/\s+/gu, "").slice(0, mostCharacters);
  const features = new Set<string>([`w:^${text.slice(0, language === "zh" ? 2 : 5)}`]);
  for (const length of language === "zh" ? pieceLengths.zh : pieceLengths.other)
    for (let at = 0; at + length <= text.length; at++) features.add(`w:${text.slice(at, at + length)}`);
  return features;
}
