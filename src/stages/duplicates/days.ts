import { monthNames } from "../../language/date-grammar.data.ts";
import { matchingKey } from "../../language/matching-key.ts";

/** A day as a text tells it. Days of different kinds may be one, as Tuesday and 14 May; those of one kind are one only if they are equal. */
interface ToldDay {
  readonly kind: "weekday" | "relative" | "calendar";
  readonly value: string;
  /** `ຄືນ`, `ເຊົ້າ`: night and morning of a day are not the same. */
  readonly part: string;
}

/** A text without the days that it tells: what is left, as a matching key, and the days in order. */
export interface Dayless {
  readonly text: string;
  /** The same with the months of the days left in it. */
  readonly monthText: string;
  readonly key: string;
  readonly days: readonly ToldDay[];
}

const monthsOf = (language: string): readonly string[] => monthNames[language]?.split(" ") ?? [];
const english = monthsOf("en");
const lao = monthsOf("lo");
const months = [english, lao].map((names) => names.join("|"));
const englishDays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const laoDays = "ຈັນ|ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ|ອາທິດ";
const laoEnd = "(?: ?(?:ນີ້|ຜ່ານມາ|ທີ່ຜ່ານມາ|ແລ້ວນີ້))?";
const ordinal = "(?:st|nd|rd|th)?";
const told = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(?:on )?(?:(?<weekday>${englishDays})|(?<relative>yesterday|today|tomorrow)|(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${months[0]})(?:,? \\d{4})?|(?<monthFirst>${months[0]}) (?<dayBehind>\\d{1,2})${ordinal}(?:,? \\d{4})?)(?![\\p{L}\\p{M}])`,
    `(?:ໃນ)?(?:ຕອນ)?(?<part>ຄືນ|ເຊົ້າ|ແລງ|ບ່າຍ|ຄ່ຳ)? ?(?:ຂອງ ?)?(?:ວັນ(?<laoWeekday>${laoDays})|(?:ໃນ)?(?:ວັນ)?ທີ ?(?<laoDay>\\d{1,2})(?: ?(?:ເດືອນ ?)?(?<laoMonth>${months[1]})(?: ?(?:ປີ ?)?\\d{4}(?!\\d))?|(?:/| ?ເດືອນ ?)(?<number>\\d{1,2})(?!\\d)(?:/\\d{2,4}| ?ປີ ?\\d{4})?)|(?:ເມື່ອ|ມື້)?(?<laoRelative>ວານ)(?:ນີ້)?|(?<laoToday>ມື້ນີ້|ມື້ອື່ນ))${laoEnd}`,
  ].join("|"),
  "giu",
);
/** A look that most texts do not pass. */
const anyDay = new RegExp(`day|${english.join("|")}|ວັນ|ມື້|ວານ`, "i");

/** Takes the days out of a text. */
export function dayless(text: string): Dayless {
  if (!anyDay.test(text)) return { text, monthText: text, key: matchingKey(text), days: [] };
  const days: ToldDay[] = [];
  const rest = text.replace(told, (...found) => {
    days.push(toldDay(found.at(-1) as Record<string, string | undefined>));
    return " ";
  });
  const monthText = text.replace(told, (...found) => {
    const parts = found.at(-1) as Record<string, string | undefined>;
    return ` ${parts["month"] ?? parts["monthFirst"] ?? parts["laoMonth"] ?? ""} `;
  });
  return { text: rest, monthText, key: matchingKey(rest), days };
}

function toldDay(parts: Record<string, string | undefined>): ToldDay {
  const part = parts["part"] ?? "";
  const weekday = parts["weekday"] ?? parts["laoWeekday"];
  if (weekday) return { kind: "weekday", value: weekday.toLowerCase(), part };
  const relative = parts["relative"] ?? parts["laoRelative"] ?? parts["laoToday"];
  if (relative) return { kind: "relative", value: relative.toLowerCase(), part };
  const day = parts["day"] ?? parts["dayBehind"] ?? parts["laoDay"] ?? "";
  return { kind: "calendar", value: `${Number(day)}/${monthOf(parts)}`, part };
}

function monthOf(parts: Record<string, string | undefined>): number {
  if (parts["number"]) return Number(parts["number"]);
  const name = (parts["month"] ?? parts["monthFirst"] ?? parts["laoMonth"] ?? "").toLowerCase();
  const names = parts["laoMonth"] ? lao : english;
  return names.findIndex((spellings) => spellings.split("|").includes(name)) + 1;
}

/** Whether two texts are the same letter for letter but for their days, and the days may be the same, or only one of them tells any. */
export function differInDaysAlone(one: Dayless, other: Dayless, fewest: number): boolean {
  if (one.key !== other.key || one.key.length < fewest) return false;
  if (one.days.length === 0 || other.days.length === 0) return true;
  return (
    one.days.length === other.days.length &&
    one.days.every(({ kind, value, part }, at) => {
      const day = other.days[at];
      return day !== undefined && part === day.part && (kind !== day.kind || value === day.value);
    })
  );
}

/** Whether each day that one text tells may be one that the other tells. */
export function tellsDays(one: Dayless, other: Dayless): boolean {
  return one.days.every(({ kind, value, part }) => {
    const alike = other.days.filter((day) => day.kind === kind);
    if (alike.length === 0) return other.days.some((day) => day.part === part);
    return alike.some((day) => day.value === value && day.part === part);
  });
}
