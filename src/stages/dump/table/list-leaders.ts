import type { Buckets } from "./families.ts";
import type { Line } from "./line.ts";

/** Letters of a line that may lead a list, and lines below it that may be of the list. */
const shortest = 3;
const longest = 40;
const reach = 10;
/** Words that lead on to something else: more of it, the next, the same, the latest, what the reader may want. */
const onward =
  /(?<!\p{L})(?:more|others?|else|elsewhere|also|next|further|earlier|older|previous|past|archives?|recent(?:ly)?|newe(?:r|st)|most|top|popular|keep|continue|similar|same|explore|discover|picks?|selected|miss(?:ed)?|in (?:brief|this|our)|(?:on|from) (?:this|the|our)|you(?:r| may| might)?)(?!\p{L})|ອື່ນ|ຕໍ່(?!ກັບ|ມື້|ຄົນ)|ເພີ່ມເຕີມ|ຕື່ມ|ກ່ອນໜ້າ|ກ່ອນນີ້|ຜ່ານມາ|ດຽວກັນ|ຄ້າຍຄື|ແນະນຳ|ອີກ|ລ່າສຸດ|ຫຼ້າສຸດ|ນິຍົມ|ເດັ່ນ|ຍ້ອນຫຼັງ/iu;

/**
 * What leads the list that each line may stand in: words that lead on to something else, or a colon, as lists of the article's own have.
 *
 * @param paragraphs - which lines are paragraphs of the text
 */
export function listLeaders(lines: readonly Line[], paragraphs: readonly boolean[]): Buckets["led"][] {
  let leader: "onward" | "colon" | null = null;
  let since = 0;
  return lines.map((line, at): Buckets["led"] => {
    const own = leadsBy(line);
    if (own !== null) {
      [leader, since] = [own, 0];
      return own;
    }
    if (paragraphs[at]) {
      [leader, since] = [line.block.text.endsWith(":") ? "colon" : null, 0];
      return "no";
    }
    if (!line.runs) since++;
    if (since > reach) leader = null;
    return leader === null ? "no" : `below ${leader}`;
  });
}

function leadsBy({ block: { text, letters }, runs, isSign }: Line): "onward" | "colon" | null {
  if (runs || isSign || letters < shortest || letters > longest) return null;
  if (/[:：]$/u.test(text)) return "colon";
  return !/[.!。"”\p{Nd}]$/u.test(text) && onward.test(text) ? "onward" : null;
}
