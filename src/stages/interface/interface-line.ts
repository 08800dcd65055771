import { isCapital, isSmall, unitAt } from "../../article/code-unit.ts";
import { remembered } from "../../article/page-memo.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isPageJump } from "../../language/page-jump.ts";
import { isRelativeTime } from "../../language/relative-time.ts";
import { letterCount } from "../../language/script.ts";
import { type InterfaceGroup, interfacePhrases, interfaceSentences, toolPhrases } from "./interface-line.data.ts";
import { PieceScreen, packed } from "./piece-screen.ts";

/** What an interface line was recognised by, and the number it shows. */
export interface InterfaceLine {
  readonly rule: string;
  /** Groups of its words, in order. */
  readonly groups: readonly InterfaceGroup[];
  /** The only number on the line, as printed. */
  readonly number: string | null;
}

/** A tool line is short; longer text is never looked at word by word. */
const longestToolLine = 60;
const longestSentence = 240;
const longestPhrase = 48;

/** Groups that differ for people make one rule where they mean the same removal. */
const ruleOfGroup: Readonly<Record<InterfaceGroup, string>> = {
  toolbar: "tool-line",
  share: "tool-line",
  navigation: "tool-line",
  counter: "counter",
  unit: "counter",
  "to-top": "to-top",
  "read-more": "read-more",
  player: "player",
  advertising: "advertising",
  comments: "comment-heading",
  form: "form-field",
};

/** Without one of these, or of the signs below, no line is a sentence of an interface: three looks that rule most lines out. */
const sentencePieces = new PieceScreen(
  `copi|online|visited|today|yesterday|total|visitor|ອອນ|ມື້|ທັງໝົດ|ເຂົ້າຊົມ|translation|facebook|new account|copyright|javascript|="|=”|=“|cookie|reserved|ລິຂະສິດ|comment|ຄຳເຫັນ|ຄວາມຄິດ|required|ອີເມວ|sign up|sign in|log in|login|logged in|you have|ເຂົ້າສູ່ລະບົບ|ລົງທະບຽນ|ລົງຊື່|subscri|register|.jpg|.jpeg|.png|.gif|.webp|.indd|.idml|.qxp|.qxd|.pmd|printed |ພິມທີ່|ພິມຢູ່|พิมพ์ที่|<!--|(c)|http|support|ບໍ່ຮອງຮັບ|ບໍ່ສະໜັບສະໜູນ|ບໍ່ສາມາດ|rate this|average|helpful|useful|interesting|reactions|ໃຫ້ຄະແນນ|telegram|whatsapp|youtube|tiktok|instagram|google news|suivez|rejoignez|síguenos|siga-nos|folgen|seguici|volg ons|ikuti|theo dõi|ຕິດຕາມ|关注我们|ติดตาม|appeared|erschien|verscheen|apparu|proviene|publicó|apareceu|sponsor|advertorial|paid |partner|promoted|presented by|brought to|ໂຄສະນາ|ສະໜັບສະໜູນ|ผู้สนับสนุน|abonn|suscriptores|assinantes|abbonati|ສະເພາະ|what do you|how do you|ທ່ານ|lecture|people like|current time|duration|remaining time|loaded:|progress:|volume:|seek to|dialog window|advertis|newsletter|infolettre|lettre d|boletín|boletim|nieuwsbrief|nyhetsbrev|рассылку|bản tin|จดหมายข่าว|我要评论|发表评论|發表評論`.split(
    "|",
  ),
);
const [space, slash, colon, greaterThan] = [0x20, 0x2f, 0x3a, 0x3e];
const sentenceOpening = /^(?:page|ໜ້າ|\p{Nd}|\(?end|[-–—#([_=~*+|【［〔])/iu;
const sentenceEnding = /[)）]$/u;
/** Characters of a file that is named by a hash. */
const hashLength = 32;

function mayBeSentence(text: string): boolean {
  return (
    text.length === hashLength ||
    sentenceOpening.test(text) ||
    sentenceEnding.test(text) ||
    sentencePieces.mayHold(text) ||
    hasSentenceSign(text)
  );
}

/** Pictures, arrows and their like, all of `\p{Extended_Pictographic}` among them, with some neighbours that do no harm. */
function isPicture(code: number): boolean {
  return (
    code === 0xa9 ||
    code === 0xae ||
    code === 0xbb ||
    (code >= 0x203c && code <= 0x2bff) ||
    (code >= 0x3030 && code <= 0x3299) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

/** A picture, `>>`, or a number in front of a colon or a slash. By hand, because each of nearly all lines is looked at as a whole. */
function hasSentenceSign(text: string): boolean {
  let before = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = unitAt(text, at, end);
    if (code >= 0x80 ? isPicture(code) : code === greaterThan && before === greaterThan) return true;
    if ((code === colon || code === slash) && (isDigit(before) || before >= 0x80)) return true;
    if (code !== space) before = code;
  }
  return false;
}

// The digit is asked for first, since most places have none.
const number = /\p{Nd}(?<![A-Za-z]\p{Nd})[\p{Nd}.,]{0,14}/gu;

const groupOfPhrase: ReadonlyMap<string, InterfaceGroup> = new Map([
  ...toolPhrases.flatMap(([group, verbs, objects]) =>
    verbs
      .split("|")
      .flatMap((verb) =>
        objects.split("|").map((object): [string, InterfaceGroup] => [matchingKey(`${verb}${object}`), group]),
      ),
  ),
  ...(Object.entries(interfacePhrases) as [InterfaceGroup, string][]).flatMap(([group, phrases]) =>
    phrases.split("|").map((phrase): [string, InterfaceGroup] => [matchingKey(phrase), group]),
  ),
]);

/** By three packed letters: whether an interface phrase begins so, or ends before the third letter. */
const beginnings: Uint8Array = beginningsOf([...groupOfPhrase.keys()]);

function beginningsOf(keys: readonly string[]): Uint8Array {
  const table = new Uint8Array(1 << 15);
  for (const key of keys) {
    const [first = 0, second, third] = [...key.slice(0, 3)].map((letter) => letter.charCodeAt(0));
    if (first >= 0x80) continue;
    if (second === undefined) table.fill(1, packed(first, 0, 0), packed(first, 31, 31) + 1);
    else if (third === undefined) table.fill(1, packed(first, second, 0), packed(first, second, 31) + 1);
    else table[packed(first, second, third)] = 1;
  }
  return table;
}

const isLatin = (code: number): boolean => isSmall(code) || isCapital(code);

/** A look at the first three letters that rules most lines out. Other scripts than the Latin one always pass. */
function mayBeToolLine(text: string): boolean {
  for (let at = 0, end = text.length; at < end; at++) {
    const code = unitAt(text, at, end);
    if (code >= 0x80) return true;
    if (!isLatin(code)) continue;
    const second = unitAt(text, at + 1, end);
    const third = unitAt(text, at + 2, end);
    // Signs and marks between letters are for the exact reading.
    if (!isLatin(second) || !isLatin(third) || unitAt(text, at + 3, end) >= 0x80) return true;
    return beginnings[packed(code, second, third)] === 1;
  }
  return false;
}

/** Whether a whole line belongs to the interface of a site rather than to an article. */
export function isInterfaceLine(text: string): boolean {
  return readInterfaceLine(text) !== undefined;
}

/**
 * Reads a whole line as residue of an interface: either nothing but interface words and numbers in any order and mixture
 * (`Email Print 3598`, `ພິມ ແບ່ງປັນ`), or a sentence that only interfaces say. Returns undefined for everything else.
 */
export const readInterfaceLine: (text: string) => InterfaceLine | undefined = remembered((text) => {
  if (text.length > longestSentence) return undefined;
  if (mayBeSentence(text))
    for (const [rule, pattern] of interfaceSentences)
      if (pattern.test(text)) return { rule, groups: [], number: viewsBySign(text) };
  if (isPageJump(text)) return { rule: "page-jump", groups: [], number: null };
  if (isRelativeTime(text)) return { rule: "age", groups: [], number: null };
  const line = text.length <= longestToolLine && mayBeToolLine(text) ? readToolLine(text) : undefined;
  return line ?? readJoinedTools(text);
});

/** Characters of the longest row of tools, and of one tool in it. */
const longestRow = 100;
const longestTool = 28;
/** Shorter words, `A` and `No`, say nothing beside other signs. */
const shortestTool = 3;
const rowSign = /[|·•]/u;

/**
 * Tools in a row with signs between them, `Save for later · Text size · Report`: what stands between two known ones or more, and is as
 * short, is one too where most are known.
 */
function readJoinedTools(text: string): InterfaceLine | undefined {
  if (text.length > longestRow || !rowSign.test(text)) return undefined;
  const pieces = text.split(rowSign).map((piece) => piece.trim());
  if (pieces.length < 3 || pieces.some((piece) => piece === "" || piece.length > longestTool)) return undefined;
  const read = pieces.flatMap((piece) =>
    piece.length >= shortestTool && mayBeToolLine(piece) ? (readToolLine(piece) ?? []) : [],
  );
  const [first] = read;
  if (!first || read.length * 2 <= pieces.length) return undefined;
  return { rule: first.rule, groups: read.flatMap(({ groups }) => groups), number: null };
}

/** The number behind an eye: `👁 415 💬 2`. */
function viewsBySign(text: string): string | null {
  return /👁\uFE0F?\s?(?<views>\p{Nd}[\p{Nd}.,]{0,8}[KM]?)/u.exec(text)?.groups?.["views"] ?? null;
}

/** Nothing but the letter of a network and signs, longer than its name: a drawing in letters. */
const drawing = /^(?=.{3})[xX\P{L}]+$/u;

function readToolLine(text: string): InterfaceLine | undefined {
  // A sentence mark makes a sentence: `Share!` may be residue, `Print it.` is for people to judge.
  if (/[“”"?]/u.test(text) || drawing.test(text)) return undefined;
  const numbers = text.match(number) ?? [];
  const read = readKey(numbers.length > 0 ? text.replace(number, " ") : text);
  const { key } = read;
  if (key === "" || key.length > longestToolLine) return undefined;
  const groups = segment(read);
  // "500 people" alone is no counter: a unit needs a word of the interface beside it.
  if (!groups || groups.every((group) => group === "unit")) return undefined;
  const words = letterCount(key);
  const counter = groups.includes("counter");
  // More numbers than two stand beside a word each: `Likes 45 Shares 12 Comments 0`.
  if (numbers.length > 2 && (numbers.length > groups.length || !groups.every(isCounted))) return undefined;
  if (words < 3 && numbers.length > 0 && !counter) return undefined;
  const group =
    counter && groups.every((group) => group === "counter" || group === "unit")
      ? "counter"
      : (groups.find((group) => group !== "counter" && group !== "unit") ?? "counter");
  return { rule: ruleOfGroup[group], groups, number: numbers.length === 1 ? (numbers[0] ?? null) : null };
}

function isCounted(group: InterfaceGroup): boolean {
  return group === "counter" || group === "unit" || group === "share" || group === "comments" || group === "toolbar";
}

/**
 * The matching key of a line and the places where a phrase may begin or end: between words, where small letters meet a capital
 * (`EmailPrint`), and everywhere in Lao, which writes no spaces. `Online` is not `on` and `line`.
 */
function readKey(text: string): Key {
  return plainText.test(text) ? readPlainKey(text) : readAnyKey(text);
}

/** A key, and the edges in it, in order, from 0 to its length. */
interface Key {
  readonly key: string;
  readonly edges: readonly number[];
}

const plainText = /^[\t-\r -~]*$/;

function readAnyKey(text: string): Key {
  let key = "";
  const edges = new Set([0]);
  for (const word of text.split(/[\s\p{P}\p{S}]+|(?<=\p{Ll})(?=\p{Lu})/u)) {
    for (const character of matchingKey(word)) {
      key += character;
      if (character > "\u0e7f") edges.add(key.length);
    }
    edges.add(key.length);
  }
  return { key, edges: [...edges] };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The same for English text, which is nearly all there is, in one walk over it. */
function readPlainKey(text: string): Key {
  const edges = [0];
  let key = "";
  let start = 0;
  const endWord = (end: number): void => {
    if (end === start) return;
    key += text.slice(start, end);
    edges.push(key.length);
  };
  for (let at = 0, end = text.length; at < end; at++) {
    const code = unitAt(text, at, end);
    const inWord = isLatin(code) || isDigit(code);
    if (inWord && !(isCapital(code) && at > start && isSmall(unitAt(text, at - 1, end)))) continue;
    endWord(at);
    start = inWord ? at : at + 1;
  }
  endWord(text.length);
  return { key: key.toLowerCase(), edges };
}

/** Takes a key apart into interface phrases, the fewest possible; undefined if anything is left. */
function segment({ key, edges }: Key): InterfaceGroup[] | undefined {
  const best: ({ from: number; group: InterfaceGroup; count: number } | undefined)[] = new Array(key.length + 1);
  for (let first = 0; first < edges.length; first++) {
    const from = edges[first] ?? 0;
    const before = from === 0 ? 0 : best[from]?.count;
    // Nothing leads up to here.
    if (before === undefined) continue;
    for (let last = first + 1; last < edges.length; last++) {
      const end = edges[last] ?? 0;
      if (end - from > longestPhrase) break;
      const group = groupOfPhrase.get(key.slice(from, end));
      if (group && (best[end]?.count ?? Number.POSITIVE_INFINITY) > before + 1)
        best[end] = { from, group, count: before + 1 };
    }
  }
  const groups: InterfaceGroup[] = [];
  for (let at = key.length; at > 0; ) {
    const step = best[at];
    if (!step) return undefined;
    groups.unshift(step.group);
    at = step.from;
  }
  return groups;
}
