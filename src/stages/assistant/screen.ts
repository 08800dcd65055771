import { unitAt } from "../../article/code-unit.ts";
import { cue, cueWords } from "./cues.data.ts";

/** Letters are packed into 5 bits each; 27 is any letter outside ASCII. */
const table = new Map<number, number>();
for (const [mask, words] of cueWords) {
  for (const word of words.split(" ")) {
    let key = 0;
    for (const letter of word.slice(0, 5)) key = (key << 5) | (letter === "?" ? 27 : letter.charCodeAt(0) - 96);
    table.set(key, (table.get(key) ?? 0) | mask);
  }
}

/** Cues of the scripts that put no spaces between words: the assistant's "I", and the text that it speaks about. */
const local =
  /ຂ້ອຍ|ຂ້າພະເຈົ້າ|ຂະນ້ອຍ|ສະບັບ|ບົດ|ຂໍ້ຄວາມ|ຄ(?:ຳ|ໍາ)|ຂຽນ|ແປ|ແກ້ໄຂ|ບອກ|ແຈ້ງ|ຫວັງ|ນີ້|ກະລຸນາ|ຂ່າວ|ฉบับ|เวอร์|บท|ข้อความ|เนื้อหา|คือ|หาก|ถ้า|ฉัน|ผม|ขออภัย|ขอโทษ|กรุณา|โปรด|คำ|สรุป|版|以|下面|这|如|我|抱歉|此|本|该|请|作为|需|希|您|上述|要不要|若|是否/u;

/** By code unit: 1 to 26 for a to z, 27 for Latin letters outside ASCII, 0 for what parts words. */
const letters = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  if (code < 128) {
    const letter = (code | 32) - 96;
    return code > 64 && letter > 0 && letter < 27 ? letter : 0;
  }
  return (code >= 0xc0 && code < 0x250) || code >= 0x1e00 ? 27 : 0;
});

/** How many words of a sentence count as its beginning. */
const beginning = 7;

/** The classes of cue words that a text holds, as bits. One pass over its letters and no allocation. */
export function cuesOf(text: string): number {
  let cues = 0;
  let key = 0;
  let length = 0;
  let words = 0;
  for (let at = 0, end = text.length; at <= end; at++) {
    const code = at < end ? unitAt(text, at, end) : 32;
    const letter = code < letters.length ? (letters[code] ?? 0) : 0;
    if (letter > 0) {
      if (length < 5) key = (key << 5) | letter;
      length++;
      continue;
    }
    if (length > 0) {
      const found = table.get(key);
      if (found !== undefined) cues |= words < beginning ? found : found & ~(cue.opening | cue.subject);
      words++;
      key = 0;
      length = 0;
    }
    if (code < 64) {
      // . ! ? :
      if (code === 46 || code === 33 || code === 63 || code === 58) words = 0;
      else if (code === 60) cues |= cue.markup;
    } else if (code >= 0xe00 && (code < 0xf00 || (code >= 0x3000 && code < 0xa000))) cues |= cue.local;
  }
  return cues;
}

/** Whether words of the classes that the rows are made of stand together. */
function sufficient(cues: number): boolean {
  const { person, opening, subject, text, quality, roman } = cue;
  if ((cues & (person | opening)) !== 0 && (cues & (text | quality)) !== 0) return true;
  return (cues & (roman | cue.markup)) !== 0 || ((cues & subject) !== 0 && (cues & quality) !== 0);
}

/** Signs of a gap left to be filled in; fixed strings first, because they cost least. */
export function mayHoldGap(text: string): boolean {
  return gapSigns.some((sign) => text.includes(sign)) && gap.test(text);
}

const gapSigns = ["[", "XX", "_", "【", "{", "<", "(", "（"];
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

/** A cheap first look at a paragraph: false means that no row about sentences can match. Of a long one only the ends are read. */
export function mayHoldResidue(text: string): boolean {
  if (text.length <= 2 * window) return mayBeResidue(text, cuesOf(text));
  const front = text.slice(0, window);
  const end = text.slice(-window);
  return enough(front, cuesOf(front)) || enough(end, cuesOf(end)) || mayHoldGap(text);
}

/** The same for a sentence whose cues have been counted. */
export function mayBeResidue(sentence: string, cues: number): boolean {
  return enough(sentence, cues) || mayHoldGap(sentence);
}

function enough(text: string, cues: number): boolean {
  return sufficient(cues) || ((cues & cue.local) !== 0 && local.test(text));
}
