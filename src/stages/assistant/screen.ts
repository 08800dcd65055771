import { unitAt } from "../../article/code-unit.ts";
import { cue, cueWords } from "./cues.data.ts";

/** Letters of a cue word that it is known by, packed into 5 bits each. */
const told = 5;
/** Any letter outside ASCII. */
const beyond = 27;
const table = new Map<number, number>();
/** Whether any cue word falls into a slot: hardly any other word gets past this look, which costs a fraction of one into the table. */
const isHeld = new Uint8Array(1 << 12);
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 20;
for (const [mask, words] of cueWords) {
  for (const word of words.split(" ")) {
    let key = 0;
    for (const letter of word.slice(0, told)) key = (key << 5) | (letter === "?" ? beyond : letter.charCodeAt(0) - 96);
    table.set(key, (table.get(key) ?? 0) | mask);
    isHeld[slotOf(key)] = 1;
  }
}

/** Cues of the scripts that put no spaces between words: the assistant's "I", and the text that it speaks about. */
const local =
  /ຂ້ອຍ|(?:ຕ້ອງການ|ຢາກ)ໃຫ້|(?:ต้องการ|อยาก)ให้|เขียน|ย่อ|แปล|ຂ້າພະເຈົ້າ|ຂະນ້ອຍ|ສະບັບ|ບົດ|ຂໍ້ຄວາມ|ຄ(?:ຳ|ໍາ)|ຂຽນ|ແປ|ແກ້ໄຂ|ບອກ|ແຈ້ງ|ຫວັງ|ນີ້|ກະລຸນາ|ຂ່າວ|ฉบับ|เวอร์|บท|ข้อความ|เนื้อหา|คือ|หาก|ถ้า|ฉัน|ผม|ขออภัย|ขอโทษ|กรุณา|โปรด|คำ|สรุป|版|以|下面|这|如|我|抱歉|此|本|该|请|作为|需|希|您|需要|若|润色|改写|总结|替换|上述|要不要|若|是否/u;

/** By code unit: 1 to 26 for a to z, 27 for Latin letters outside ASCII, 0 for what parts words. */
const letters = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  if (code < 128) {
    const letter = (code | 32) - 96;
    return code > 64 && letter > 0 && letter < 27 ? letter : 0;
  }
  return (code >= 0xc0 && code < 0x250) || code >= 0x1e00 ? beyond : 0;
});

/** Letters of Cyrillic, Arabic, Devanagari, Bengali, Burmese, Khmer, Japanese and Korean script. */
function isFar(code: number): boolean {
  if (code < 0x0400) return false;
  if (code < 0x0a00) return code < 0x0530 || (code >= 0x0600 && code < 0x0700) || code >= 0x0900;
  if (code < 0x1800) return code >= 0x1780 || (code >= 0x1000 && code < 0x10a0);
  return (code >= 0x3040 && code < 0x3100) || (code >= 0xac00 && code < 0xd7a4);
}

/** How many words of a sentence count as its beginning. */
const beginning = 7;

/** The classes of cue words that a text holds, as bits. One pass over its letters and no allocation. */
export function cuesOf(text: string): number {
  const end = text.length;
  let cues = 0;
  let key = 0;
  let length = 0;
  let words = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? unitAt(text, at, end) : 32;
    const letter = code < letters.length ? (letters[code] ?? 0) : 0;
    if (letter > 0) {
      if (length < told) key = (key << 5) | letter;
      length++;
      continue;
    }
    if (length > 0) {
      const found = isHeld[slotOf(key)] === 1 ? (table.get(key) ?? 0) : 0;
      cues |= words < beginning ? found : found & ~(cue.opening | cue.subject);
      words++;
      key = 0;
      length = 0;
    }
    if (code < 64) {
      // . ! ? :
      if (code === 46 || code === 33 || code === 63 || code === 58) words = 0;
      else if (code === 60) cues |= cue.markup;
    } else if (isFar(code)) cues |= cue.far;
    else if (code >= 0xe00 && (code < 0xf00 || (code >= 0x3000 && code < 0xa000))) cues |= cue.local;
  }
  return cues;
}

/** Whether words of the classes that the rows are made of stand together. */
function sufficient(cues: number): boolean {
  const { person, opening, subject, text, quality, roman } = cue;
  if ((cues & (person | opening)) !== 0 && (cues & (text | quality)) !== 0) return true;
  return (cues & (roman | cue.markup)) !== 0 || ((cues & subject) !== 0 && (cues & quality) !== 0);
}

/** Signs of a gap left to be filled in; one look for single characters first, because it costs least. */
export function mayHoldGap(text: string): boolean {
  return gapSign.test(text) && gap.test(text);
}

const gapSign = /[[_【{<(（]|XX/u;
const gap =
  /[[【{]|XX|_[A-Z]|___|<{1,2}(?:[Ii]nsert|INSERT|[Aa]dd|[Ee]nter)|[(（](?:[Ii]nsert|INSERT|[Pp]laceholder|[Ff]ill in|[\p{Ll}\p{Lu}]{5,8} needed\)|ໃສ່|ແຊກ|ใส่|แทรก|กรอก|[Cc]hèn|[Đđ]iền|[Ii]nsérez|[Ii]nsérer|插入|填写|此处)/u;
const shortLine = 60;
const labelledLine = 240;
const window = 420;

/** Whether a text may be a label, a count, or a line of a chat window: short, or with a colon near its start. */
export function mayBeLine(text: string): boolean {
  if (text.length <= shortLine) return text !== "";
  const colon = text.length <= labelledLine ? text.indexOf(":") : -1;
  return colon > 0 && colon < shortLine;
}

/**
 * A cheap first look at a paragraph or a sentence: false means that no row about sentences can match. Of a long one only the ends are read.
 *
 * @param cues - those of the text, which are asked for unless it is long
 */
export function mayHoldResidue(text: string, cues: () => number): boolean {
  if (text.length <= 2 * window) return enough(text, cues()) || mayHoldGap(text);
  const front = text.slice(0, window);
  const end = text.slice(-window);
  return enough(front, cuesOf(front)) || enough(end, cuesOf(end)) || mayHoldGap(text);
}

function enough(text: string, cues: number): boolean {
  return sufficient(cues) || ((cues & cue.local) !== 0 && local.test(text));
}
