import { hasDigit } from "./digits.ts";

/** A page as papers number them: `6`, `A6`, `one`. */
const page = "(?:[A-Z]{0,2}-?\\p{Nd}{1,3}|one|two|three)";
/** How each language sends its readers to another page of a paper, and from there, without the signs around. */
const forms = [
  `(?:(?:please )?(?:turn|jump|go|back) to|(?:story |article )?(?:continue[sd]?|cont(?:['’]?d)?\\.?)(?: from| on| to)?|from|see \\p{Lu}{3,20},?|(?:full )?(?:story|report)(?: on)?|more(?: on)?|read(?: more)?(?: on)?)[ ,:–-]{1,3}(?:the )?(?:page|pg\\.?|p\\.) ?${page}`,
  `(?:continued|cont(?:['’]?d)?\\.?) (?:from|on) (?:${page}|front page|back page)`,
  `(?:lire (?:la )?suite|lire(?: aussi)?|suite|à suivre)(?: (?:de la|en|à la|à))? (?:page|p\\.) ?${page}`,
  `(?:continúa|sigue|pasa|viene|continua|continuação|segue|leia mais)(?: (?:en|de|a|na|da|em|dalla))?(?: la)? (?:página|pág\\.?|pagina|pag\\.?) ?${page}`,
  `(?:fortsetzung|weiter|lesen sie weiter|mehr(?: dazu)?)(?: (?:auf|von))? (?:seite|s\\.) ?${page}`,
  `(?:vervolg|lees verder|lees meer)(?: (?:op|van))? (?:pagina|p\\.) ?${page}`,
  `(?:продолжение|окончание|начало|читайте)(?: на)? (?:стр\\.|странице|с\\.) ?${page}`,
  `(?:xem tiếp|đọc tiếp|tiếp theo|tiếp)(?: (?:ở|từ|sang))? trang ${page}`,
  `(?:bersambung|sambungan|lanjutan)(?: (?:ke|dari|di))? (?:halaman|hal\\.?|hlm\\.?) ?${page}`,
  `(?:ອ່ານ|ເບິ່ງ)?(?:ເພີ່ມເຕີມ)? ?(?:ຕໍ່|ຕໍ່ຈາກ|ຈາກ|ຢູ່) ?(?:ຢູ່|ທີ່|ໃນ)? ?(?:ໜ້າ|ຫນ້າ) ?(?:ທີ)? ?${page}`,
  `(?:อ่าน|ดู)?(?:ต่อ|ต่อจาก|จาก) ?(?:ที่|ใน)? ?หน้า(?:ที่)? ?${page}`,
  `(?:អាន)?(?:ត|បន្ត|ត?ពី|បន្តពី)(?:ទៅ|នៅ)? ?ទំព័រ(?:ទី)? ?${page}`,
  `(?:下[转轉]|上接|[转轉]|接|[详詳]见|[详詳]見)第? ?(?:[A-Z]?\\p{Nd}{1,3}|[一二三四五六七八九十]{1,3}) ?[版面页頁]`,
  "\\p{Nd}{1,3}[面면](?:に続く|から続く|へ続く|에 계속|에서 계속|으로 이어짐)",
];
const jump = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${forms.join("|")})[^\\p{L}\\p{N}]{0,4}$`, "iu");
const longestJump = 50;
/** Without one of these no line names a page. */
const places = /\p{Nd}|one|page|[版面页頁면]/iu;

/**
 * Whether a line only leads from one page of a paper to the other where its story goes on: `Turn to page 6`, `ຕໍ່ຈາກໜ້າ 3`.
 *
 * @param line - trimmed
 */
export function isPageJump(line: string): boolean {
  return line.length <= longestJump && places.test(line) && jump.test(line);
}

const pageWord = "(?:pages?|pg\\.?|p\\.?|s\\.|seite|página|pág\\.?|стр\\.|trang|hal\\.?|halaman|ໜ້າ|ຫນ້າ|หน้า|ទំព័រ)";
/** Dots that lead to the number of a page, or the word for it: `Bakery opens ....... 5`, `ຂົວໃໝ່ ໜ້າ 5`. */
const leaders = new RegExp(
  `(?<![.·…_ ]) {0,4}(?:[.·…_]{3,120}|(?:\\. ){3,60}\\.?) ?(?:${pageWord} ?)?(?:[A-Z]?\\p{Nd}{1,3})$`,
  "iu",
);
const word = new RegExp(`[ ,–—-]{1,3}\\(?${pageWord} ?[A-Z]?\\p{Nd}{1,3}\\)?$`, "iu");
const longestEntry = 140;

/**
 * Where the number of the page begins, with the dots and the word in front of it, in a line that tells on which page of a paper a story
 * stands; -1 for any other line.
 *
 * @param line - trimmed
 */
export function startOfPageNumber(line: string): number {
  if (line.length > longestEntry || !hasDigit(line.slice(-2))) return -1;
  return (leaders.exec(line) ?? word.exec(line))?.index ?? -1;
}
