import { findNewsDates } from "../language/dates.ts";
import { hasDigit } from "../language/digits.ts";
import type { Line } from "./wrapped-lines.ts";

/** Lines from the top of a dump among which its headline stands, and characters of the longest one. */
const reach = 24;
const longestHeadline = 200;
/** A sentence of some length: the text has begun, and no headline follows. */
const sentence = /^.{40,}[.!?。！？…]["”’»)]?$/u;

/** Characters of a headline that is left, and of what may stand behind its date. */
const shortestHeadline = 10;
const longestRest = 80;
/** Where a date may be glued to a word: in front of its digits, or of the name of its month. */
const seam =
  /(?<=[\p{L}\p{M}”"’»)?!%])(?=\p{Nd}{1,4}(?:[-./年]|\s\p{L})|(?<=[\p{Ll}\p{M}”"’»)?!%])\p{Lu}\p{Ll}{2,8}\.?\s\p{Nd})/gu;
/** Words that a date completes, also where no space parts them: `ວັນທີ22/11/2024`. */
const governing =
  /(?:ວັນທີ|ວັນ|ທີ|ເດືອນ|ປີ|ໃນ|ແຕ່|ຮອດ|ເຖິງ|ຫາ|ຈາກ|ກ່ອນ|ຫຼັງ|ແລະ|ກັບ|วันที่|วัน|ที่|ใน|ถึง|แต่|และ|ថ្ងៃទី|ថ្ងៃ|នៅ|于|於|至|在|自|从|從|到|和|与|截止|ngày|tháng)$/u;
/** Dates in words of one letter, without a time, are parts of sentences: `定于2025年5月19日`. */
const told = /[年月日년월일]$/u;
/** What stands behind the date of a header: a time, and then nothing, a sign or a label. */
const rest =
  /^\s?(?:\p{Nd}{1,2}[:.]\p{Nd}{2}(?::\p{Nd}{2})?)?\s?(?:$|[|·•–—-]|(?:[\p{L}\p{M}]{1,12} ?){1,2}[:：]|\(?\p{Nd}{1,6} )/u;
/** A byline in front of the date: `…returnsBy Noy Sisavath12 May 2026`, `…作者：许可2025-05-19`. */
const byline =
  /(?:(?<=[\p{Ll}\p{Nd}”"’»)?!])(?:By|BY) \p{Lu}[\p{L}\p{M}.'’ -]{2,40}|(?:来源|來源|作者|记者|記者|编辑|ໂດຍ|ຂຽນໂດຍ|โดย|ผู้เขียน)\s?[:：][^:：]{1,30})$/u;

/**
 * Parts the headline from a header that is glued to it, where a program wrote down a page without anything between its elements:
 * `…returns12 May 2026`, `…启用2025-05-19 08:30来源：…`. Several such lines in a row are a list of other stories.
 */
export function partGluedHeader(lines: readonly Line[]): readonly Line[] {
  for (const [at, line] of lines.slice(0, reach).entries()) {
    if (sentence.test(line.text)) break;
    const end = headlineEnd(line.text);
    if (end < line.text.length) {
      const next = lines[at + 1]?.text ?? "";
      if (headlineEnd(next) < next.length) break;
      const header = { ...line, text: line.text.slice(end), gap: 0, bullet: false, kind: null, level: 0, gaps: [] };
      return [
        ...lines.slice(0, at),
        { ...line, text: line.text.slice(0, end), gaps: [] },
        header,
        ...lines.slice(at + 1),
      ];
    }
  }
  return lines;
}

/**
 * Where the header begins, the length of the line if none does. A date told in a headline has a space in front of it, or a word that it
 * completes.
 */
function headlineEnd(line: string): number {
  if (!hasDigit(line)) return line.length;
  for (const { index } of line.matchAll(seam)) {
    const front = line.slice(0, index);
    if (index < shortestHeadline || index > longestHeadline || governing.test(front)) continue;
    const [date] = findNewsDates(line.slice(index));
    if (date?.start !== 0) continue;
    const behind = line.slice(index + date.end);
    const isTold = told.test(line.slice(index, index + date.end)) && behind === "";
    if (isTold || behind.length > longestRest || !rest.test(behind)) continue;
    const start = byline.exec(front)?.index ?? index;
    if (start >= shortestHeadline) return start;
  }
  return line.length;
}
