import { ready } from "../../language/ready-pattern.ts";
import { isCorrection } from "./correction.ts";
import { cue } from "./cues.data.ts";
import { isDisclosure } from "./disclosure.ts";
import { placeholder } from "./fragments.rules.ts";
import type { AssistantRuleId } from "./pattern.ts";
import { bestRow, type Hit, lineRows, possibleRows, type Row, rowsOf } from "./rows.ts";
import { mayBeLine, mayHoldGap } from "./screen.ts";
import { maskQuotations, type PositionInArticle, PreparedSentence, qualityScore, sentenceBounds } from "./sentence.ts";
import { courtesies } from "./tongues.rules.ts";
import { voiceOf } from "./voice.ts";
import { type Company, inCompany, leastVoice, leastVoiceOfSentence } from "./voice-bars.ts";

/** What was found in the words of one paragraph. */
export interface Verdict {
  readonly rule: AssistantRuleId;
  readonly confidence: number;
  /** `all`: the paragraph is residue; `part`: it also holds news. */
  readonly extent: "all" | "part";
  /** For `part`: the sentences at the start and at the end that are residue. */
  readonly cuts: readonly {
    readonly start: number;
    readonly end: number;
    readonly rule: AssistantRuleId;
    readonly confidence: number;
  }[];
}

/** Longer texts are articles in one block; only their first and last sentences are asked. */
const longestParagraph = 1500;

/** From here on a finding of the grammar needs no second opinion. */
const sure = 0.8;
/** Shorter texts say too little, and longer ones hold news too. */
const shortestVoice = 12;
const longestVoice = 500;
const longestWithoutCue = 240;
/** What stands around says little of a paragraph that is long enough to tell for itself. */
const longestInCompany = 160;

/** From how many characters on, and up to which chance of a voice, a sentence with a source is one of the news. */
const shortestNews = 60;
const mostVoiceOfNews = 0.2;

/**
 * So few letters without any sign have the form of a subheading: answers that are so short show a colon, brackets or a stop. Thai and Chinese
 * ones do not.
 */
const headingForm = /^[\p{Script=Lao}\p{Script=Latin}\p{M} ’'-]{1,30}$/u;

/** A rule or fence of Markdown as a whole line; "***" between sections is an old habit of print. */
const unrendered = /^\s{0,4}(?:-{3,5}|___|```\w{0,12}|~~~|\*\*|#{2,6}|\|(?: ?:?-{3,12}:? ?\|){2,12})\s{0,4}$/u;

/**
 * Reads the words of a paragraph: residue as a whole, in part, or not at all. A position only rules rows out, so a paragraph in which
 * nothing is found without one holds nothing anywhere. What other residue there is makes a voice likelier.
 */
export function judgeParagraph(
  text: string,
  position: PositionInArticle | undefined,
  company: Company = "none",
): Verdict | undefined {
  if (unrendered.test(text)) return { rule: "assistant-markdown", confidence: 0.9, extent: "all", cuts: [] };
  const printed = new PreparedSentence(text, 0, text.length);
  const promising = mayBeLine(text) || printed.promising;
  // In the middle of an article, and of long paragraphs, only what holds a cue is listened to.
  const isUnlikely = (position === "middle" && company !== "beside") || text.length > longestWithoutCue;
  if (!promising && isUnlikely && !printed.isAsked) return undefined;
  if (isDisclosure(text) || isCorrection(text)) return undefined;
  const masked = maskQuotations(text);
  if (/^\s{0,4}[“"«「『]/u.test(text)) {
    // A quotation is somebody else's; a gap where its speaker should be named is not.
    const gap = gaps(masked);
    return gap && gap.confidence >= sure ? { ...gap, extent: "all", cuts: [] } : undefined;
  }
  const whole = masked === text ? printed : new PreparedSentence(masked, 0, masked.length);
  const known = promising || whole.isAsked ? byGrammar(text, whole, position) : undefined;
  if (known && known.confidence >= sure) return known;
  if (!promising && isUnlikely) return known;
  return byVoice(masked, whole, position, company) ?? known ?? byVoiceAtBound(masked, position);
}

function byGrammar(
  text: string,
  whole: PreparedSentence,
  position: PositionInArticle | undefined,
): Verdict | undefined {
  const { masked } = whole;
  const line = mayBeLine(text);
  if (line) {
    const hit = bestRow(lineRows, whole, position);
    if (hit) return { ...hit, extent: "all", cuts: [] };
  }
  // Most people who say "I" and "you" in the news do so in quotation marks.
  if (!whole.isAsked) return line ? courtesyAlone(whole.key, position) : undefined;
  const grammar = rowsOf(text);
  if (text.length <= longestParagraph) {
    const hit = bestRow(grammar.paragraph, whole, position) ?? gaps(masked);
    if (hit) return { ...hit, extent: "all", cuts: [] };
  }
  return bySentences(masked, whole, position);
}

/** What no row of the grammar knows may still sound like an assistant. */
function byVoice(
  masked: string,
  whole: PreparedSentence,
  position: PositionInArticle | undefined,
  company: Company,
): Verdict | undefined {
  const rule = "assistant-voice";
  if (masked.length < shortestVoice || masked.length > longestVoice) return undefined;
  if (headingForm.test(masked)) return undefined;
  const confidence = inCompany(voiceOf(whole, position), masked.length > longestInCompany ? "none" : company);
  if (confidence === 0 || confidence < leastVoice(whole, position)) return undefined;
  return behindNews(masked, position) ?? { rule, confidence, extent: "all", cuts: [] };
}

/** "Numbers have fallen, according to the group. (Note: I was unable to verify this.)": where the first sentence has a source, only the rest goes. */
function behindNews(masked: string, position: PositionInArticle | undefined): Verdict | undefined {
  const [first, second] = sentenceBounds(masked);
  if (first === undefined || second === undefined || first[1] < shortestNews) return undefined;
  const news = new PreparedSentence(masked, ...first);
  if (!news.reported || voiceOf(news, position) > mostVoiceOfNews) return undefined;
  const [start] = second;
  const rest = new PreparedSentence(masked, start, masked.length);
  const confidence = rest.masked.length < shortestVoice ? 0 : voiceOf(rest, position);
  if (confidence < leastVoice(rest, position)) return undefined;
  const rule = "assistant-voice";
  return { rule, confidence, extent: "part", cuts: [{ start, end: masked.length, rule, confidence }] };
}

/** The sentence in front of the first news of an article, or behind its last, in one paragraph with it. */
function byVoiceAtBound(masked: string, position: PositionInArticle | undefined): Verdict | undefined {
  if ((position !== "first" && position !== "last") || masked.length > longestParagraph) return undefined;
  const bounds = sentenceBounds(masked);
  const bound = position === "first" ? bounds[0] : bounds.at(-1);
  if (bounds.length < 2 || bound === undefined) return undefined;
  const [start, end] = bound;
  if (end - start < shortestVoice || end - start > longestWithoutCue) return undefined;
  const confidence = voiceOf(new PreparedSentence(masked, start, end), position);
  if (confidence < leastVoiceOfSentence) return undefined;
  const rule = "assistant-voice";
  return { rule, confidence, extent: "part", cuts: [{ start, end, rule, confidence }] };
}

function bySentences(
  masked: string,
  whole: PreparedSentence,
  position: PositionInArticle | undefined,
): Verdict | undefined {
  const grammar = rowsOf(masked);
  const rows = possibleRows(grammar.sentence, whole);
  // "Here's the Lao translation: …" is English in front of Lao.
  if (rows.length === 0 && (whole.cues & cue.opening) === 0) return undefined;
  const rowsFor = (sentence: string): readonly Row[] => {
    const own = rowsOf(sentence);
    return own === grammar ? rows : own.sentence;
  };
  const bounds = sentenceBounds(masked);
  const ends = bounds.length > 8 ? [...bounds.slice(0, 3), ...bounds.slice(-3)] : bounds;
  const sentences = ends.map(([start, end]) => new PreparedSentence(masked, start, end));
  const hits = sentences.map((sentence) =>
    sentence.masked.length > 700 || !sentence.isAsked
      ? undefined
      : bestRow(rowsFor(sentence.masked), sentence, position),
  );
  const top = hits.reduce((a, b) => ((b?.confidence ?? 0) > (a?.confidence ?? 0) ? b : a), undefined);
  if (!top) return undefined;
  const like = sentences.map((sentence, at) => hits[at] !== undefined || isCompanion(sentence));
  if (ends === bounds && like.every(Boolean)) return { ...top, extent: "all", cuts: [] };
  const cuts: Verdict["cuts"][number][] = [];
  const cut = (from: number, to: number): void => {
    const first = sentences[from];
    const last = sentences[to];
    const hit = hits
      .slice(from, to + 1)
      .reduce((a, b) => ((b?.confidence ?? 0) > (a?.confidence ?? 0) ? b : a), undefined);
    if (first && last && hit) cuts.push({ start: first.start, end: last.end, ...hit });
  };
  // Offers close an answer: before other sentences a question such as "Shall I make it shorter?" is somebody else's.
  const opens = hits.some((hit, at) => at < like.indexOf(false) && hit && hit.rule !== "assistant-offer");
  const leading = opens ? like.indexOf(false) - 1 : -1;
  const trailing = like.lastIndexOf(false) + 1;
  if (leading >= 0) cut(0, leading);
  if (trailing < like.length) cut(trailing, like.length - 1);
  if (cuts.length > 0) {
    const strongest = cuts.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    return { rule: strongest.rule, confidence: strongest.confidence, extent: "part", cuts };
  }
  // In the middle of other sentences only the words that no reporter writes count, and they are left for a flag.
  return top.confidence >= 0.9 && certainAnywhere.has(top.rule)
    ? { ...top, confidence: 0.7, extent: "part", cuts: [] }
    : undefined;
}

const certainAnywhere: ReadonlySet<AssistantRuleId> = new Set([
  "assistant-identity",
  "assistant-knowledge-cutoff",
  "assistant-reasoning",
]);

const courtesyWords =
  /^(?:certainly|sure(?: thing)?|of course|absolutely|definitely|got it|understood|no problem|you're welcome|happy to help|thank you|thanks|great question|i hope (?:this|that) helps|hope (?:this|that) helps|enjoy|done|let me know|just let me know|feel free to ask|i'm happy to help|i'd be happy to help|i apologize for (?:any|the) (?:inconvenience|confusion)|ແນ່ນອນ|ໄດ້ເລີຍ|ຍິນດີ|ຂໍຂອບໃຈ|แน่นอน(?:ครับ|ค่ะ)?|ได้เลย(?:ครับ|ค่ะ)?|当然(?:可以)?|好的|chắc chắn rồi|tất nhiên rồi|bien sûr) ?[!.,。！]{0,2}$/u;

/** The same in other languages, and "Shall I?" behind an offer. */
const foreignCourtesy = new RegExp(
  `^(?:${courtesies}|그렇게 해 ?드릴까요|soll ich(?: das tun)?|¿lo hago|quer que eu faça|vuoi che lo faccia|хотите) ?[!?.。！？،]{0,2}$`,
  "u",
);

/** Sentences that say nothing by themselves and go with the residue beside them. */
function isCompanion(sentence: PreparedSentence): boolean {
  if (courtesyWords.test(sentence.key.trim()) || foreignCourtesy.test(sentence.key.trim())) return true;
  if (sentence.figures || sentence.key.length > 240 || sentence.names > 0 || sentence.reported) return false;
  if (
    /^(?:it|this|the (?:text|article|tone|language|structure)|i|i've|i'm|you|your|if|please|let|thanks?|however|first|next|now|could|can|would)\b/u.test(
      sentence.key,
    )
  ) {
    return qualityScore(sentence.key) >= 2 || /\b(?:i|i'm|i've|i'd|you|your|me)\b/u.test(sentence.key);
  }
  return false;
}

/** "Certainly!" as a whole paragraph: the first half of an answer whose second half was cleaned away. */
function courtesyAlone(key: string, position: PositionInArticle | undefined): Verdict | undefined {
  if (position === "middle") return undefined;
  if (
    !/^(?:certainly|sure thing|absolutely|got it|you're welcome|great question|happy to help) ?[!.]{1,2}$/u.test(
      key.trim(),
    )
  )
    return undefined;
  return { rule: "assistant-opener", confidence: position === "first" ? 0.85 : 0.6, extent: "all", cuts: [] };
}

/** A reader is told what to put into a form: the gap is what the sentence is about. */
const toldToFillIn =
  /ຊ່ອງ|ຫ້ອງ ?[[【]|ປຸ່ມ|ແບບຟອມ|ช่อง|ปุ่ม|แบบฟอร์ม|(?<!\p{L})(?:ô|nút|mẫu đơn|biểu mẫu|case|champ|bouton|formulaire)(?!\p{L})|一栏|点击|按钮|表格|表单|\b(?:write|type|enter|put|replace|print|instead of|in place of|say|use|called|marked|labelled|reads?|fill in|asks? for|leave) (?:in )?[^\p{L}\p{N}\s]{0,2}\[|\]\s?(?:with|on|in|at) (?:the|your) (?:name of|form|box|line|page|recipient)/iu;

/** Placeholders in brackets: one typed gap or two bare ones make a template; a single bare one is only a doubt. */
function gaps(masked: string): Hit | undefined {
  if (!mayHoldGap(masked) || ready(toldToFillIn).test(masked)) return undefined;
  // The names of variables are written in capitals; the pattern is not sensitive to case.
  const found = [...masked.matchAll(ready(placeholder))].filter(
    ({ 0: text, groups }) => groups?.["variable"] === undefined || text === text.toUpperCase(),
  );
  if (found.length === 0) return undefined;
  const typed = found.some(({ groups = {} }) =>
    ["typed", "told", "variable", "field", "braced", "bracedLocal", "date", "local", "localTold"].some(
      (kind) => groups[kind] !== undefined,
    ),
  );
  const capitals = found.some(([text]) => /^\[\p{Lu}/u.test(text));
  const rest = masked.replace(placeholder, "").replace(/[^\p{L}\p{N}]/gu, "");
  const alone = rest.length <= 12;
  const confidence = alone ? 0.92 : found.length > 1 ? 0.88 : typed || capitals ? 0.82 : 0.7;
  // A template with several other sentences around it may hold news: keep it and flag it.
  return { rule: "assistant-placeholder", confidence: !alone && sentenceBounds(masked).length > 2 ? 0.7 : confidence };
}
