import { unitAt } from "../../article/code-unit.ts";
import { keepOptimized } from "../../article/keep-optimized.ts";
import { hasDigit } from "../../language/digits.ts";
import { type HeldPieces, mayMatch, PatternScreen } from "../../language/pattern-screen.ts";
import { sign, signsIn } from "../../language/signs.ts";
import { cue } from "./cues.data.ts";
import { cuesOf, mayHoldResidue } from "./screen.ts";
import { courtesy, reportingVerb, strongQuality, weakQuality } from "./slots.rules.ts";
import { courtesies, handings } from "./tongues.rules.ts";
import type { VoiceLanguage } from "./voice.data.ts";
import { voiceLanguageOf } from "./voice-signs.ts";

/** Where a paragraph stands among the paragraphs of an article. */
export type PositionInArticle = "first" | "middle" | "last";

/** A sentence (or a whole short paragraph) made ready for the rules; what costs is worked out when a rule asks for it. */
export class PreparedSentence {
  readonly start: number;
  readonly end: number;
  /** As on the page, but for the mask over quoted text. */
  readonly masked: string;
  #cues: number | undefined;
  #promising: boolean | undefined;
  #key: string | undefined;
  #pieces: HeldPieces | undefined;
  #names: number | undefined;
  #signs: number | undefined;
  #figures: boolean | undefined;
  #language: VoiceLanguage | undefined;
  #reported: boolean | undefined;

  constructor(masked: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.masked = masked.slice(start, end);
  }

  /** Classes of cue words, see `cuesOf`. */
  get cues(): number {
    this.#cues ??= cuesOf(this.masked);
    return this.#cues;
  }

  /** Lower case, straight apostrophes, no Markdown or emoji around it, quoted text masked. */
  get key(): string {
    this.#key ??= keyOf(this.masked);
    return this.#key;
  }

  /** The pieces that the slots of rows need. */
  get pieces(): HeldPieces {
    this.#pieces ??= rowScreen.piecesIn(this.key);
    return this.#pieces;
  }

  /** Whether its words let any row match. */
  get promising(): boolean {
    this.#promising ??= mayHoldResidue(this.masked, () => this.cues);
    return this.#promising;
  }

  /** Whether any row may match: those of scripts that no cue words are listed for are asked by their own pieces. */
  get isAsked(): boolean {
    return this.promising || (this.cues & cue.far) !== 0;
  }

  /** The signs that it holds, see `signsIn`. */
  get signs(): number {
    this.#signs ??= signsIn(this.key);
    return this.#signs;
  }

  /** Digits, Lao and Thai ones too. */
  get figures(): boolean {
    this.#figures ??= (this.signs & sign.digit) !== 0 || ((this.signs & sign.foreign) !== 0 && hasDigit(this.key));
    return this.#figures;
  }

  /** The language of an assistant that would say this. */
  get language(): VoiceLanguage {
    this.#language ??= voiceLanguageOf(this.key, this.signs);
    return this.#language;
  }

  /** Capitalised words inside the sentence that are no names of languages or assistants. */
  get names(): number {
    this.#names ??= countNames(this.masked);
    return this.#names;
  }

  /** Whether somebody is reported to have said or written something. */
  get reported(): boolean {
    this.#reported ??= mayMatch(this.pieces, reporting.needed) && reporting.pattern.test(this.key);
    return this.#reported;
  }
}

/** Stands for quoted text: no rule sees inside. A mark that is never closed hides what follows it. */
const mask = "\uFFFC";
const quoted =
  /»[^«»]{1,400}«(?!\p{L})|„[^„“”"]{1,400}[“”"]|“[^“”]{0,600}”?|«[^«»]{0,600}»?|「[^「」]{0,300}」?|『[^『』]{0,300}』?|"[^"]{0,600}"?|(?<![\p{L}\p{M}\p{N}])‘[^‘’]{1,300}’(?!\p{L})|(?<![\p{L}\p{M}\p{N}])'[^']{2,300}'(?!\p{L})/gu;
/** Stands in front of the slots of all rows. */
export const rowScreen: PatternScreen = new PatternScreen();
const reporting = rowScreen.add(new RegExp(reportingVerb, "u"));
const strong = new RegExp(strongQuality, "gu");
const weak = new RegExp(weakQuality, "gu");
const capitalised = /\p{Lu}(?<=[\p{L}\p{N},;)] \p{Lu})[\p{L}’'-]{1,30}/uy;
const noNames: ReadonlySet<string> = new Set(
  (
    "I'm I've I'll I'd AI SEO AP English Lao Laos Thai French Vietnamese Chinese German Spanish ChatGPT OpenAI Claude Gemini Copilot Grok " +
    "DeepSeek Facebook Twitter Instagram LinkedIn TikTok WhatsApp Telegram Markdown Word Google Would Do Let Here Here's If January February " +
    "March April May June July August September October November December"
  ).split(" "),
);
/** From here to the end of ASCII stand no capitals. */
const smallA = 0x61;
const endOfAscii = 0x80;

/** The expression is asked only behind a space, and not about the small letters that most words begin with. */
function countNames(masked: string): number {
  let names = 0;
  for (let space = masked.indexOf(" "); space >= 0; space = masked.indexOf(" ", space + 1)) {
    const code = unitAt(masked, space + 1, masked.length);
    if (code >= smallA && code < endOfAscii) continue;
    capitalised.lastIndex = space + 1;
    const word = capitalised.exec(masked)?.[0];
    if (word !== undefined && !noNames.has(word.replaceAll("’", "'"))) names++;
  }
  return names;
}

/** Replaces quoted text by a mask of the same length, so that offsets stay. */
export function maskQuotations(text: string): string {
  if (!/[“„«»「『"‘']/u.test(text)) return text;
  return text.replace(quoted, (found) => mask.repeat(found.length));
}

/** Splits masked text at the ends of sentences of Latin and Chinese script; Lao and Thai text stays whole. */
export function sentenceBounds(masked: string): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (const found of masked.matchAll(
    /[.!?…؟۔][\uFFFC)\]*]{0,3}\s+(?=[^\s\p{Ll}])|[。！？।။។]|: (?=\S)|：(?=\S)| (?=(?:อยาก|ต้องการ)ให้(?:ฉัน|ผม|ดิฉัน|ช่วย)|(?:หาก|ถ้า)(?:คุณ)?ต้องการ(?:ให้)?(?:ฉัน|ผม|ดิฉัน))/gu,
  )) {
    const end = found.index + found[0].length;
    if (
      /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|Prof|\p{L}|\d{1,2})\.\s+$/u.test(
        masked.slice(Math.max(0, found.index - 6), end),
      )
    )
      continue;
    if (/^[:：]/u.test(found[0]) && !colonEndsOpener.test(masked.slice(start, found.index))) continue;
    if (start === 0 && courtesyFirst.test(masked.slice(0, end))) continue;
    if (masked.slice(start, end).trim() !== "") bounds.push([start, end]);
    start = end;
  }
  if (masked.slice(start).trim() !== "") bounds.push([start, masked.length]);
  return bounds;
}

/** "Certainly! Here is the story:" is one answer: the courtesy tells what the rest is. */
const courtesyFirst = new RegExp(`^[^\\p{L}]{0,4}(?:${courtesy}|${courtesies})[.!。！ ]{1,3}$`, "iu");
/** "Here is the rewritten article: VIENTIANE –": the colon parts residue from news. */
const colonEndsOpener = new RegExp(
  `^[^\\p{L}]{0,4}(?:(?:(?:certainly|sure|absolutely|of course)\\b.{0,20})?(?:here(?:'s|’s| is| are)|below (?:is|are))\\b|${handings})`,
  "iu",
);

function keyOf(masked: string): string {
  return masked
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("ໍາ", "ຳ")
    .replace(/\*\*|__|`/gu, "")
    .replace(/^(?:[\s\p{Extended_Pictographic}*#>([{~_–—（【-]|\uFE0F|\uFFFC){1,20}/u, "")
    .replace(
      /^(?:(?:please )?note|n\.b\.|nb|ps|p\.s\.|overall|in short|in summary|additionally|also|importantly)(?:: ?|, )(?:that )?|^please note that /u,
      "",
    )
    .replace(/[\s*)\]_}）】]{1,6}$/u, "");
}

/** How much a sentence speaks of qualities that texts have. */
export function qualityScore(key: string): number {
  return 2 * distinct(key, strong) + distinct(key, weak);
}

function distinct(key: string, pattern: RegExp): number {
  return new Set([...key.matchAll(pattern)].map(([word]) => word)).size;
}

keepOptimized(new PreparedSentence("", 0, 0));
