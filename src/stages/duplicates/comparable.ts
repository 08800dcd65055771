import { keepOptimized } from "../../article/keep-optimized.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { shingleSet } from "./alignment.ts";
import { type Dayless, dayless } from "./days.ts";
import { oneLaoSpelling, oneWording } from "./wording.ts";

/** Characters among which a label ends. */
const labelReach = 110;
const labelEnd = /\s[-–—|]{1,2}\s|[:)\]|]\s?|\s{0,3}\n\s{0,3}|(?<=#[\p{L}\p{M}\p{Nd}_]{1,30})\s/gu;

/** A form of address in front of a name. */
const addressEnd = /^(?:Mrs?|Ms|Miss|ທ້າວ|ນາງ|ທ່ານ ?ນາງ)\.?\s/gu;

/** The end of a sentence or of a shout. */
const openingEnd = /[.!]\s/gu;

/** Dots where a text was cut, in brackets or not, at its very end. */
const cutOff = /(?:…|\.{3})[\])”"’]?$/u;

/** The same with a button behind them: `… […] Read more`. */
const cutInFront = /(?:…|\.{3})[\])”"’]?(?=\s?(?<button>[^.…\n]{2,30})$)/u;

/** A button behind a sentence that was not cut: `… by the river. Read more`. */
const buttonBehind = /(?<=[.!?。][\])”"’']?)\s(?<button>[^.…\n]{2,30})$/u;

const buttonReach = 40;
const lao = /[\u0E80-\u0EFF]/;
const anyDots = /…|\.\.\./u;

/** References to characters that were escaped twice and stand in the text: `&nbsp;`. */
const entity = /&(?:nbsp|quot|amp|apos|[lr][sd]quo|[nm]dash|hellip|#\d{2,5});/gu;

/** A text prepared for comparison; what is needed of few is worked out when it is asked for. */
export class Comparable {
  /** Letters, marks and digits alone, without a dateline. */
  readonly key: string;
  readonly #raw: string;
  readonly #text: string;
  readonly #title: string;
  #shingles: Uint8Array | undefined;
  #worded: Worded | undefined;
  #respelt: Worded | undefined;

  /** @param title - the title, which one copy of a lead may have in front */
  constructor(raw: string, title = "") {
    this.#raw = raw;
    this.#text = withoutDateline(withoutButton(raw.includes("&") ? raw.replace(entity, " ") : raw));
    this.#title = title;
    this.key = matchingKey(this.#text);
  }

  /** Whether dots at the end say that the text goes on elsewhere. */
  get isCut(): boolean {
    return cutOff.test(this.#text);
  }

  /** Whether a dateline or the name of an agency in brackets stands in front. */
  get isLabelled(): boolean {
    return agencyInFront.test(this.#raw) || withoutDateline(this.#raw) !== this.#raw;
  }

  /** The shingles of the key, see {@link shingleSet}. */
  get shingles(): Uint8Array {
    this.#shingles ??= shingleSet(this.key);
    return this.#shingles;
  }

  /** The same text in one wording, which costs more: for those of which a first look leaves it open whether they are copies. */
  get worded(): Worded {
    this.#worded ??= new Worded(oneWording(this.#text), oneWording(this.#title));
    return this.#worded;
  }

  /** The same in one of the spellings that Lao writers choose between; undefined of a text without Lao. */
  get respelt(): Worded | undefined {
    if (!lao.test(this.#text)) return undefined;
    this.#respelt ??= new Worded(oneLaoSpelling(this.worded.text), oneLaoSpelling(oneWording(this.#title)));
    return this.#respelt;
  }
}

/** A text without its dateline, in one wording, see {@link oneWording}. */
export class Worded {
  readonly text: string;
  readonly key: string;
  readonly #title: string;
  #shingles: Uint8Array | undefined;
  #numbers: readonly string[] | undefined;
  #days: Dayless | undefined;
  #labelEnds: readonly number[] | undefined;

  constructor(text: string, title: string) {
    this.text = text;
    this.key = matchingKey(text);
    this.#title = title;
  }

  get shingles(): Uint8Array {
    this.#shingles ??= shingleSet(this.key);
    return this.#shingles;
  }

  get numbers(): readonly string[] {
    this.#numbers ??= numbersOf(this.text);
    return this.#numbers;
  }

  /** The days that it tells, and what is left without them. */
  get days(): Dayless {
    this.#days ??= dayless(this.text);
    return this.#days;
  }

  /** Lengths of the key behind which a label, a dateline or the title in front of the text may end. */
  get labelEnds(): readonly number[] {
    if (!this.#labelEnds) {
      const ends = [labelEnd, addressEnd].flatMap((sign) => [...endsOf(sign, this.text).keys()]);
      const title = matchingKey(this.#title);
      this.#labelEnds = title !== "" && this.key.startsWith(title) ? [...ends, title.length] : ends;
    }
    return this.#labelEnds;
  }

  /** The sign at which what may introduce a copy ends, a label or a sentence, by the length of the key in front: `Noy reports from Pakse.` */
  get openings(): ReadonlyMap<number, string> {
    return new Map([...endsOf(openingEnd, this.text), ...endsOf(labelEnd, this.text)]);
  }
}

/** What is found of a sign near the begin of a text, by the length of the key in front. */
function endsOf(sign: RegExp, text: string): Map<number, string> {
  return new Map(
    [...text.slice(0, labelReach).matchAll(sign)].map(({ index, 0: found }) => [
      matchingKey(text.slice(0, index + found.length)).length,
      found.trim(),
    ]),
  );
}

function withoutButton(text: string): string {
  const end = text.slice(-buttonReach);
  const cut = (anyDots.test(end) ? cutInFront.exec(end) : null) ?? buttonBehind.exec(end);
  if (!cut || !isInterfaceLine(cut.groups?.["button"] ?? "")) return text;
  const dots = cut[0].endsWith(cut.groups?.["button"] ?? "") ? 0 : cut[0].length;
  return text.slice(0, Math.max(0, text.length - buttonReach) + cut.index + dots);
}

/** "Oudomxay, 12 March (KPL) – ": the day in a dateline is no fact of the lead, and one copy may have another. "… on 5 - 6 June" is none. */
const dateline =
  /^[\p{L}\p{M} ,.()]{2,50}?[ ,]\s?(?:\p{Nd}{1,2} [\p{L}\p{M}]{3,12}|[\p{L}\p{M}]{3,12}\.? \p{Nd}{1,2})(?:,? \p{Nd}{4})?[ ,]{0,2}(?:\(?[\p{L}\p{M}.]{2,8}\)?\s?)?(?:[–—:]|-{1,2} )(?!\s?\p{Nd})|^[\p{L}\p{M} ,.]{2,40}\([^()]{2,30}\)\s?(?:[–—:]|-{1,2} )/u;

/** Characters that the longest dateline has, and two signs of which every dateline has one each: its end; its day or its bracket. */
const datelineReach = 120;
const datelineEnd = /[–—:-]/;
const dayOrBracket = /[0-9(\u0660-\u1FFF\u2070-\uFFFF]/;

/** `(KPL) – `, `[ຂປລ] `. */
const agencyInFront = /^[([][\p{L}\p{M}.]{2,12}[)\]]\s?(?:[–—:-]|\p{L})/u;

function withoutDateline(text: string): string {
  const front = text.slice(0, datelineReach);
  return datelineEnd.test(front) && dayOrBracket.test(front) ? text.replace(dateline, "") : text;
}

/** Numbers with their separators taken out, so that `4,200`, `4.200` and `4 200` are one. */
function numbersOf(text: string): string[] {
  const joined = text.replace(/(?<=\p{Nd})[ \u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
  return joined.match(numberOrLetter)?.map(matchingKey) ?? [];
}

/** A number, or a letter that numbers something: `type O`, `Group B`. */
const numberOrLetter = /\p{Nd}(?:[\p{Nd}.,]{0,14}\p{Nd})?|(?<=\p{Ll} )\p{Lu}(?![\p{L}\p{M}\p{Nd}.'’&-])/gu;

/**
 * Whether each number of the shorter text occurs in the longer one; what sets milestones, prices and scores in parallel
 * sentences apart. The last number may have been cut off in the middle.
 */
export function numbersAgree(a: Worded, b: Worded): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const pool = [...long.numbers];
  return short.numbers.every((number, index) => {
    const at = pool.indexOf(number);
    if (at >= 0) {
      pool.splice(at, 1);
      return true;
    }
    const cutOff = index === short.numbers.length - 1 && short.key.endsWith(number);
    return cutOff && pool.some((other) => other.startsWith(number));
  });
}

keepOptimized(new Worded("", ""));
keepOptimized(new Comparable(""));
