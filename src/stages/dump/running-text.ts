import type { Block } from "../../article/block.ts";
import { withoutGluedCredit } from "../credits/glued-credit.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isTagLine } from "../record/tags.ts";
import { isPromotion } from "../related/promotion.ts";

/** Letters from which on a line is running text, with and without the stop of a sentence. */
const sentenceLetters = 40;
const paragraphLetters = 90;

/** The stops of scripts; a quotation mark or a bracket may close behind them, or a remark follow in brackets. */
const stop = /[.!?。！？।॥។။።؟۔]["”’»)」』）]?(?:\s?[(（[][^()（）[\]\n]{2,60}[)）\]])?$/u;
/** Signs of Chinese and Japanese, which say as much as several letters. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const mayHoldWide = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
/** How Thai, Lao and Khmer, whose sentences need no stop, tell what somebody said. */
export const reports: RegExp =
  /(?:กล่าว|เล่า|บอก|ระบุ|เปิดเผย|ชี้แจง|ยืนยัน|แจ้ง|เผย)ว่า|(?:ກ່າວ|ໃຫ້ຮູ້|ເວົ້າ|ບອກ|ລະບຸ|ລາຍງານ|ຢືນຢັນ|ຊີ້ແຈງ|ແຈ້ງ|ເລົ່າ)ວ່າ|(?:និយាយ|ប្រាប់|ថ្លែង|ប្រសាសន៍|បញ្ជាក់|បន្ត|អះអាង)ថា/u;

/** A paragraph or a sentence that is none of the site's. */
export function isRunningText({ letters, text }: Block): boolean {
  if (isInterfaceLine(text) || isPromotion(text) || isTagLine(text)) return false;
  const said = mayHoldWide.test(text) ? letters + (text.match(wide)?.length ?? 0) : letters;
  return (
    said >= paragraphLetters || (said >= sentenceLetters && (stop.test(withoutGluedCredit(text)) || reports.test(text)))
  );
}
