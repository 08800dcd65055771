import type { Block } from "../../article/block.ts";

const word = "(?:previous|prev|next|older|newer)(?: (?:article|articles|post|posts|story|stories|news|page))?";
/** The same in the languages of the neighbours and the most frequent ones of the web. */
const otherWords = [
  "(?:article |billet )?(?:précédent|suivant)",
  "(?:artículo |entrada |noticia )?(?:anterior|siguiente)",
  "(?:artigo |post |notícia )?(?:seguinte|próxim[oa])",
  "(?:vorherige|nächste|vorige)[rs]? (?:artikel|beitrag)",
  "articolo (?:precedente|successivo)",
  "(?:vorige?|volgende?) (?:artikel|bericht)",
  "(?:предыдущая|следующая) (?:статья|запись|новость)",
  "(?:artikel|berita|pos) (?:sebelumnya|selanjutnya|berikutnya)",
  "(?:posting|postingan) (?:lebih baru|lama)",
  "(?:bài|tin|trang)(?: viết)? (?:trước|sau|tiếp theo|kế tiếp)",
  "bài đăng (?:mới hơn|cũ hơn)",
  "(?:entradas?|mensajes?) (?:más recientes?|antigu[ao]s?)",
  "postagens? (?:mais recentes?|mais antigas?)",
  "(?:articles?|messages?) plus (?:récents?|anciens?)",
  "(?:neuere|ältere)[rs]? (?:posts?|beiträge?|einträge?)",
  "(?:ข่าว|บทความ|เรื่อง)?(?:ก่อนหน้า|ถัดไป|ใหม่กว่า|ที่เก่ากว่า|เก่ากว่า)",
  "(?:អត្ថបទ)?(?:មុន|បន្ទាប់)",
  "[上下]一[篇条條則则]",
  "[前次]の記事",
  "(?:이전|다음) ?(?:글|기사)",
].join("|");
const laoWord = "(?:ຂ່າວ|ບົດ|ບົດຄວາມ|ບົດຂ່າວ|ຂໍ້ມູນ|ກະທູ້|ແຈ້ງການ|ເລື່ອງ|ໂພສ|ໜ້າ)?(?:ໃໝ່ກວ່າ|ເກົ່າກວ່າ|ກ່ອນໜ້ານີ້|ກ່ອນໜ້າ|ກ່ອນນີ້|ຕໍ່ໄປ|ຖັດໄປ)";
/** `Next article`, `« Previous: …`, `ຂ່າວຕໍ່ໄປ: …`, `← …`. */
const labelled = new RegExp(
  `^[«‹<←→»›>\\s]{0,3}(?:${word}|${laoWord}|${otherWords})\\s?(?:[:：»›>→]\\s?[^\\n]{0,160})?$`,
  "iu",
);
const pointed = /^[←«‹]\s?\S|\S\s?[→»›]$/u;
/** Lines between the way back and the way on: their headlines. */
const reach = 3;

const label = new RegExp(
  `^[«‹<←\\s]{0,3}(?:${word}|${laoWord}|${otherWords})(?:\\s?[:：»›>→]|$|(?=\\s))\\s{0,3}|^[←«‹»›→]\\s{0,3}`,
  "iu",
);

/** How many characters of a text lead to a neighbouring article and are none of its title: `Previous: …`, `← …`; 0 if none do. */
export function turnerLabel(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}

/** Signs and words of which one stands in whatever is told by them: a look that spares most lines the rest. */
const turning =
  /[←«‹»›→]|prev|next|older|newer|ໃໝ່ກວ່າ|ເກົ່າກວ່າ|ກ່ອນ|ຕໍ່ໄປ|ຖັດໄປ|précédent|suivant|anterior|siguiente|seguinte|próxim|vorherige|nächste|vorig|volgend|precedente|successivo|предыдущая|следующая|sebelumnya|selanjutnya|berikutnya|lebih baru|posting(?:an)? lama|mới hơn|cũ hơn|recientes|antigu|mais antigas|plus récent|plus ancien|neuere|ältere|กว่า|trước|sau|theo|kế tiếp|ก่อนหน้า|ถัดไป|មុន|បន្ទាប់|[上下]一|の記事|이전|다음/i;

/** Whether a text may have a label or an arrow that leads to a neighbouring article. */
export function mayTurn(text: string): boolean {
  return turning.test(text);
}

/** Words for back and forth that are none alone: a headline follows them at once in scripts without spaces between words, or begins with them elsewhere. */
const gluedBack =
  /^(?:(?:ຂ່າວ|ບົດຄວາມ|ບົດ)?ກ່ອນໜ້າ(?:ນີ້)?|(?:ข่าว|บทความ|เรื่อง)?ก่อนหน้า|(?:អត្ថបទ)?មុន|上一[篇条條則则]|前の記事)\s?/u;
const gluedOn =
  /^(?:(?:ຂ່າວ|ບົດຄວາມ|ບົດ)?(?:ຕໍ່ໄປ|ຖັດໄປ)|(?:ข่าว|บทความ|เรื่อง)?ถัดไป|(?:អត្ថបទ)?បន្ទាប់|下一[篇条條則则]|次の記事)\s?/u;

/**
 * How many characters of two links side by side are labels that are glued to their headlines, `ກ່ອນໜ້າຂົວໃໝ່ເປີດແລ້ວ` and `ຖັດໄປຕະຫຼາດເກົ່າຍ້າຍ`: one must say back
 * and the other forth, since a headline may begin with either word.
 */
export function gluedTurners(first: string, second: string): readonly [number, number] | undefined {
  const [back, on] = [gluedBack.exec(first)?.[0].length ?? 0, gluedOn.exec(second)?.[0].length ?? 0];
  return back > 0 && on > 0 && back < first.length && on < second.length ? [back, on] : undefined;
}

const onlyWord = new RegExp(
  `^[«‹<←\\s]{0,3}(?:(?:previous|prev|next|older|newer){0,1}(?:${word})|${laoWord}|${otherWords})[\\s:：»›>→]{0,3}$`,
  "iu",
);

/** Whether a line is nothing but the label of a way to a neighbouring article: `Previous post`, `PrevPrevious`, `ຂ່າວຕໍ່ໄປ`. */
export function isTurnerWord(text: string): boolean {
  return text.length <= 40 && onlyWord.test(text);
}

/** Whether a line turns from one article to the next, and another one near it does as well. */
export function isTurner(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? "";
  if (!turns(text)) return false;
  for (let step = 1; step <= reach; step++)
    if ([blocks[at - step], blocks[at + step]].some((other) => other !== undefined && turns(other.text))) return true;
  return false;
}

function turns(text: string): boolean {
  return labelled.test(text) || (text.length <= 160 && pointed.test(text));
}
