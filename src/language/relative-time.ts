import { afterWords, beforeFrames, dayWords, labels, spacelessAfter, spacelessUnits } from "./relative-time.data.ts";

/** UTF-16 units of the longest line that says nothing but how long ago something was. */
const longest = 60;

const label = `(?:(?:[\\p{L}\\p{M} ]{2,24}[:：]|(?:${labels})\\s?:?)\\s?)?`;
/** One look that rules most lines out. */
const hasNumber =
  /\p{Nd}|(?:^|\s)(?:an?|one|ein(?:e[rm])?|une?|una|uma?|en|ett?)\s|ໜຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ|[半一二两三四五六七八九十]/iu;
const few = "(?:\\p{Nd}{1,3}|an?|one|ein(?:er|em)?|une?|una?|um|uma|en|ett?|ໜຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ)";

/** A way to say how long ago something was, and a cheap look at what no such line lacks. */
interface Form {
  readonly look: RegExp;
  readonly whole: RegExp;
}

const forms: readonly Form[] = [
  {
    // A number, one word for the unit, and a word that only stands behind such.
    look: new RegExp(`\\s(?:${afterWords.words})$`, "iu"),
    whole: new RegExp(
      `^${label}(?:(?:${afterWords.fronts})\\s)?${few}\\+?\\s?[\\p{L}\\p{M}]{1,14}[.॰]?\\s(?:${afterWords.words})$`,
      "iu",
    ),
  },
  {
    // `vor 3 Stunden`: the word in front introduces much else, so the unit has to be one.
    look: new RegExp(`(?:^|[\\s:：])(?:${beforeFrames.map(([front]) => front).join("|")})\\s`, "iu"),
    whole: new RegExp(
      `^${label}(?:${beforeFrames.map(([front, units]) => `(?:${front})\\s(?:${few}\\s)?(?:${units})`).join("|")})[.]?$`,
      "iu",
    ),
  },
  {
    // Scripts without spaces: `2 ຊົ່ວໂມງກ່ອນ`, `3小时前`.
    look: new RegExp(`(?:${spacelessAfter})$`, "u"),
    whole: new RegExp(
      `^${label}(?:${few}|[半一二两三四五六七八九十]{1,2})\\s?(?:${spacelessUnits})\\s?(?:${spacelessAfter})$`,
      "u",
    ),
  },
  {
    // A day by its distance, and a clock time: `Yesterday at 10:30`.
    look: /\p{Nd}[:.h]\p{Nd}{2}/iu,
    whole: new RegExp(
      `^${label}(?:${dayWords})[,.]?\\s?(?:(?:at|um|à|a las|às|alle|om|kl\\.?|в|ເວລາ|เวลา)\\s)?\\p{Nd}{1,2}[:.h]\\p{Nd}{2}\\s?(?:[ap]\\.?m\\.?|Uhr|uhr|h|ໂມງ|น\\.)?$`,
      "iu",
    ),
  },
];

/**
 * Whether a line is nothing but a time that is counted from now, which a page that was scraped does not tell: `3 hours ago`,
 * `2 ຊົ່ວໂມງກ່ອນ`, `vor 5 Minuten`, `Yesterday at 10:30`, perhaps with a label and a colon in front. `3 years ago the ferry sank` is none.
 */
export function isRelativeTime(text: string): boolean {
  if (text.length > longest || !hasNumber.test(text)) return false;
  return forms.some(({ look, whole }) => look.test(text) && whole.test(text));
}

const onlyDay = new RegExp(`^(?:${dayWords})$`, "iu");

/** Whether a line is nothing but a day by its distance from today: `Yesterday`, `ມື້ວານນີ້`. A heading may be that too. */
export function isRelativeDay(text: string): boolean {
  return text.length <= longest && onlyDay.test(text);
}
