import { mayMatch } from "../../language/pattern-screen.ts";
import { ready } from "../../language/ready-pattern.ts";
import { cue } from "./cues.data.ts";
import { englishPatterns } from "./english.rules.ts";
import { issued } from "./issued.rules.ts";
import { hanPatterns, laoPatterns, latinPatterns, thaiPatterns } from "./languages.rules.ts";
import { linePatterns } from "./lines.rules.ts";
import { type LocalScript, localScriptOf } from "./local-script.ts";
import type { AssistantPattern, AssistantRuleId } from "./pattern.ts";
import { cuesOf } from "./screen.ts";
import { type PositionInArticle, type PreparedSentence, qualityScore, rowScreen } from "./sentence.ts";
import { englishFillingIn, type FarScript, farPatterns, latinTonguePatterns } from "./tongues.rules.ts";

/** What a row says of the text that it matches. */
export interface Hit {
  readonly rule: AssistantRuleId;
  readonly confidence: number;
}

/** The cue words without which a row of the Latin script cannot match: spares the regular expressions of most rows. */
const speaking = cue.person | cue.opening | cue.markup;
/** Stands among the cues of every text, for rows without a gate. */
const always = 1 << 30;

function gateOf(pattern: AssistantPattern): number {
  if (latinPatterns.includes(pattern) || latinTonguePatterns.includes(pattern)) return cue.roman;
  if (!englishPatterns.includes(pattern)) return always;
  const isOfText = /description|edit-list|opener|interface|cutoff/u.test(pattern.rule);
  return isOfText ? cue.person | cue.subject | cue.opening : speaking;
}

/** More names than any sentence is asked for. */
const anyNames = 90;

/** A row of the grammar, made ready: all rows have all fields, since code that meets objects of many shapes looks each field up anew. */
export class Row {
  readonly rule: AssistantRuleId;
  readonly confidence: number;
  /** Classes of cue words of which a text must hold one, and one of these too. */
  readonly gate: number;
  readonly qualityGate: number;
  /** Sets of pieces of each of which a text must hold one. */
  readonly needed: readonly number[];
  /** The slots, the shortest first: a long one takes up to 50 ms to compile, and is asked only where all else fits. */
  readonly slots: readonly RegExp[];
  readonly longest: RegExp;
  readonly none: readonly RegExp[];
  readonly quality: number;
  readonly figures: boolean;
  readonly reporting: boolean;
  readonly mostNames: number;
  /** What each name of a sentence takes from the confidence. */
  readonly doubtOfName: number;
  readonly position: readonly PositionInArticle[] | undefined;

  /** @param isScreened - whether its pieces are looked for in all texts: not in those of a script that hardly any text is written in */
  constructor(pattern: AssistantPattern, isScreened = true) {
    const { rule, confidence, all, none = [], quality = 0, figures = false, reporting = false, names } = pattern;
    const slots = [...all].sort((a, b) => a.source.length - b.source.length);
    this.rule = rule;
    this.confidence = confidence;
    this.gate = gateOf(pattern);
    this.qualityGate = quality > 0 && this.gate !== always ? cue.quality : always;
    this.needed = isScreened ? slots.flatMap((slot) => rowScreen.add(slot).needed) : [];
    this.longest = slots.pop() ?? /^/u;
    this.slots = slots;
    this.none = rule === "assistant-opener" ? [...none, issued] : none;
    this.quality = quality;
    this.figures = figures;
    this.reporting = reporting;
    this.mostNames = names ?? 2;
    this.doubtOfName = names === undefined ? 0.06 : 0;
    this.position = pattern.position;
  }

  /** Whether cue words let it match. */
  opens(cues: number): boolean {
    return (this.gate & cues) !== 0 && (this.qualityGate & cues) !== 0;
  }

  fits(sentence: PreparedSentence, position: PositionInArticle | undefined): boolean {
    // Digits and names tell most sentences of the news from others, before any word of them is looked up.
    if (sentence.figures && !this.figures) return false;
    if (this.position && position !== undefined && !this.position.includes(position)) return false;
    if (this.mostNames <= anyNames && sentence.names > this.mostNames) return false;
    if (!mayMatch(sentence.pieces, this.needed)) return false;
    const { key } = sentence;
    for (const slot of this.slots) if (!ready(slot).test(key)) return false;
    for (const anchor of this.none) if (ready(anchor).test(key)) return false;
    if (!this.reporting && sentence.reported) return false;
    if (this.quality > 0 && qualityScore(key) < this.quality) return false;
    return ready(this.longest).test(key);
  }
}

/** Rows about sentences, and about short paragraphs as a whole. */
interface Grammar {
  readonly sentence: readonly Row[];
  readonly paragraph: readonly Row[];
}

const grammarOf = (patterns: readonly AssistantPattern[]): Grammar => ({
  sentence: patterns.filter(({ scope }) => scope !== "paragraph").map((pattern) => new Row(pattern)),
  paragraph: patterns.filter(({ scope }) => scope === "paragraph").map((pattern) => new Row(pattern)),
});

const grammars: Readonly<Record<LocalScript | "latin", Grammar>> = {
  lo: grammarOf([...laoPatterns, ...farPatterns.lo]),
  th: grammarOf([...thaiPatterns, ...farPatterns.th]),
  zh: grammarOf([...hanPatterns, ...farPatterns.zh]),
  latin: grammarOf([...englishPatterns, englishFillingIn, ...latinPatterns, ...latinTonguePatterns]),
};

/** A name in another script does not make a text one of that script. */
const leastShare = 0.25;

/** The grammar of texts in a script, made when the first one comes. */
function farGrammar(script: FarScript, letter: RegExp): (text: string) => Grammar | undefined {
  let grammar: Grammar | undefined;
  return (text) => {
    if ((text.match(letter)?.length ?? 0) <= leastShare * text.length) return undefined;
    grammar ??= { sentence: farPatterns[script].map((pattern) => new Row(pattern, false)), paragraph: [] };
    return grammar;
  };
}

/** Kana first: Japanese stands in Han signs too. */
const farGrammars: readonly ((text: string) => Grammar | undefined)[] = [
  farGrammar("kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
  farGrammar("hangul", /\p{Script=Hangul}/gu),
  farGrammar("cyrillic", /\p{Script=Cyrillic}/gu),
  farGrammar("arabic", /\p{Script=Arabic}/gu),
  farGrammar("devanagari", /\p{Script=Devanagari}/gu),
  farGrammar("bengali", /\p{Script=Bengali}/gu),
  farGrammar("khmer", /\p{Script=Khmer}/gu),
  farGrammar("burmese", /\p{Script=Myanmar}/gu),
];

function farGrammarOf(text: string): Grammar | undefined {
  for (const grammarIn of farGrammars) {
    const grammar = grammarIn(text);
    if (grammar) return grammar;
  }
  return undefined;
}

/** Rows about labels, counts and lines of a chat window. */
export const lineRows: readonly Row[] = linePatterns.map((pattern) => new Row(pattern));

/** The rows of the script that a text is written in. */
export function rowsOf(text: string): Grammar {
  const far = (cuesOf(text) & cue.far) === 0 ? undefined : farGrammarOf(text);
  return far ?? grammars[localScriptOf(text) ?? "latin"];
}

/** Rows that a sentence of a text may match: it holds no words that the text does not hold. Which of them open it is another matter. */
export function possibleRows(rows: readonly Row[], whole: PreparedSentence): readonly Row[] {
  const cues = whole.cues | always | cue.opening | cue.subject;
  return rows.filter((row) => row.opens(cues) && mayMatch(whole.pieces, row.needed));
}

/** The most certain row whose slots are all filled. */
export function bestRow(
  rows: readonly Row[],
  sentence: PreparedSentence,
  position: PositionInArticle | undefined,
): Hit | undefined {
  const cues = sentence.cues | always;
  let hit: Hit | undefined;
  for (const row of rows) {
    if (!row.opens(cues)) continue;
    if (hit && row.confidence <= hit.confidence) continue;
    if (!row.fits(sentence, position)) continue;
    const confidence = Math.round((row.confidence - row.doubtOfName * sentence.names) * 100) / 100;
    hit = { rule: row.rule, confidence };
  }
  return hit;
}
