import { isCapital, isSmall, unitAt } from "../../article/code-unit.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { sharedSections } from "./section-names.data.ts";

/** Letters that a headline must keep. */
const shortestHeadline = 12;
/** Characters of the longest name of a section that may be glued to a headline. */
const longestLabel = 24;

/** A headline and the name of a section that was glued to its end. */
export interface Glued {
  readonly headline: string;
  readonly label: string;
  /** The letters themselves show the seam; in Lao behind Lao nothing does. */
  readonly sure: boolean;
}

/** Whether papers in general call a section so. */
export function isCommonSection(key: string): boolean {
  return sharedSections.has(key);
}

/**
 * Takes the name of a section off the end of a headline that it was glued to, `…AmbassadorPolitics`. In Latin letters the seam is a
 * capital behind a letter, a digit or a quotation mark; Lao shows none, so what stands in front must not need the word.
 */
export function unglue(line: string, isSection: (key: string) => boolean): Glued | undefined {
  for (let at = Math.max(shortestHeadline, line.length - longestLabel); at <= line.length - 2; at++) {
    if (!mayBeSeam(line, at)) continue;
    const headline = line.slice(0, at);
    const label = line.slice(at);
    if (!isSeam(headline, label) || !isSection(matchingKey(label))) continue;
    return { headline, label, sure: !uncased.test(label) || !uncasedEnd.test(headline) };
  }
  return undefined;
}

/**
 * The name of a section that is glued to a headline in front of a date that is glued to it, too: the date says that a header begins, so any
 * name will do that the page uses or papers share.
 */
export function sectionBehind(headline: string, known: ReadonlyMap<string, string>): Glued | undefined {
  return unglue(headline, (key) => known.has(key) || isCommonSection(key));
}

/** Scripts without capitals show no seam. */
const uncased = /^\p{Lo}/u;
const uncasedEnd = /[\p{Lo}\p{M}]$/u;

/** What stands in front of a seam in ASCII beside small letters. */
const beforeSeam: ReadonlySet<number> = new Set([..."0123456789\"')?!"].map((sign) => sign.charCodeAt(0)));

/** Whether a name may be glued to a line at a place: a look at two units that rules nearly all places out. Beyond ASCII it says yes. */
function mayBeSeam(line: string, at: number): boolean {
  const first = unitAt(line, at, line.length);
  if (first >= 0x80) return true;
  const before = unitAt(line, at - 1, line.length);
  return isCapital(first) && (before >= 0x80 || isSmall(before) || beforeSeam.has(before));
}

function isSeam(headline: string, label: string): boolean {
  if (/\s$/u.test(headline) || /^[\s\p{M}\p{P}]/u.test(label)) return false;
  if (!uncased.test(label)) return /^\p{Lu}/u.test(label) && /[\p{Ll}\p{Nd}”"’')?!\p{Lo}]$/u.test(headline);
  return !governing.test(headline);
}

/** Words that a name of a section completes: `ພັດທະນາເສດຖະກິດ` is one phrase; and vowels that stand before their consonant. */
const governing =
  /(?:[ເແໂໃໄ]|ການ|ດ້ານ|ພັດທະນາ|ວຽກ|ວຽກງານ|ງານ|ຂະແໜງ|ກະຊວງ|ພະແນກ|ຫ້ອງການ|ສະຖານທີ່|ແຫຼ່ງ|ນັກ|ຮ່ວມມື|ສ້າງ|ເພື່ອ|ທາງ|ສູ່|ໃນ|ແລະ|ກັບ|ຂອງ|ລະບົບ|ສົ່ງເສີມ|ຟື້ນຟູ|ບັນຫາ|ສະພາບ|ລົງທຶນ|ດູແລ|ປົກປັກຮັກສາ|ແຂ່ງຂັນ|ກອງ|ມະຫາວິທະຍາໄລ|ໂຮງຮຽນ|ປະກັນ|ໄປ|ປະເທດ|[เแโใไ]|การ|ด้าน|พัฒนา|ฟื้นฟู|กระตุ้น|ส่งเสริม|แหล่ง|สถานที่|นัก|กระทรวง|ระบบ|แข่งขัน|ปัญหา|สภาพ|และ|ใน|ของ|ទីក្រុង|ផ្នែក|ក្រសួង|វិស័យ|ការ|ជា|និង|នៃ|发展|發展|促进|促進|振兴|振興|推动|推動|影响|影響|国民|國民|数字|數字|的|和|与|與|-|–)$/u;

/**
 * The lines of one list without the names of sections glued to them. Two lines, and half of the list, must end in names that the page
 * itself uses; then the others may end in names that papers share, or in a capital word behind a small letter.
 *
 * @param dated - whether a date was taken off the end of each
 */
export function unglueList(
  lines: readonly string[],
  known: ReadonlyMap<string, string>,
  dated = false,
): readonly (Glued | undefined)[] {
  const shouted = lines.map(capitals);
  if (lines.length > 1 && shouted.every((glued) => glued !== undefined)) return shouted;
  const fronts = labelsInFront(lines, known);
  if (fronts.length > 0) return fronts;
  const behind = labelsBehind(lines, known, dated);
  if (behind.length > 0) return behind;
  const own: readonly (Glued | undefined)[] = lines.map((line) =>
    known.size === 0 ? undefined : (unglue(line, (key) => known.has(key)) ?? nameBehind(line, (key) => known.has(key))),
  );
  const seams = lines.map((line, at) => own[at] ?? unglue(line, isCommonSection));
  const all = seams.filter((glued) => glued !== undefined).length;
  const sure = seams.filter((glued, at) => own[at] !== undefined || (glued && !uncased.test(glued.label))).length;
  // One headline may end in such a name by chance, not every one.
  if (all === lines.length && all >= leastSeams) return seams;
  if (sure < 2 || all * 2 < lines.length) {
    // Where most lines have such a seam, not all of them are names of products: `LaoLearn`.
    const seamed = lines.map(camel);
    const count = seamed.filter((glued) => glued !== undefined).length;
    const isShared = count >= leastSeams && count >= lines.length * mostSeamed;
    return isShared && (all > 0 || lines.some((line) => wordSeam.test(line))) ? seamed : lines.map(() => undefined);
  }
  return lines.map((line, at) => seams[at] ?? camel(line));
}

/** A name of a section that the page uses, behind a space: a headline may end in one, but hardly half of a list. */
function nameBehind(line: string, isName: (key: string) => boolean): Glued | undefined {
  const space = line.lastIndexOf(" ");
  const label = line.slice(space + 1);
  if (space < shortestHeadline || label.length > longestLabel || !isName(matchingKey(label))) return undefined;
  return { headline: line.slice(0, space).trimEnd(), label, sure: true };
}

/** The last word of a line behind a word in small letters that does not lead on to it, as `in` leads on to a place. */
const lastWord =
  /(?<=[\p{Ll}\p{M}\p{Nd}]["”’)!?]?)(?<! (?:in|at|of|to|from|for|with|by|on|near|over|as|and|the|a|an|de|du|la|le|en|el|del|di|da|von|im|am|zu)) (?<label>\p{Lu}[\p{Ll}\p{M}]{2,20})$/u;

/**
 * The names of sections behind the headlines of a list whose lines all had a date behind them, with a space in front of each: all are names that the
 * page uses or papers share, or all are single words with a capital behind a small word, one of them such a name.
 */
function labelsBehind(lines: readonly string[], known: ReadonlyMap<string, string>, dated: boolean): readonly Glued[] {
  if (!dated || lines.length < 2) return [];
  const isNamed = (key: string): boolean => known.has(key) || isCommonSection(key);
  const named = lines.flatMap((line) => nameBehind(line, isNamed) ?? []);
  if (named.length === lines.length) return named;
  const words = lines.flatMap((line) => {
    const label = lastWord.exec(line)?.groups?.["label"];
    const headline = label === undefined ? "" : line.slice(0, -label.length).trimEnd();
    return label === undefined || headline.length < shortestHeadline ? [] : [{ headline, label, sure: true }];
  });
  const isList = words.length === lines.length && words.length >= leastSeams;
  return isList && words.some(({ label }) => isNamed(matchingKey(label))) ? words : [];
}

/** Lines that must begin with names of sections, where all begin with one name. */
const leastAlike = 3;

/**
 * The names of sections in front of the headlines of a list, behind a space or glued: `ກິລາ ທີມຊາດ…`, `SportTeam…`. Every line must begin with a name
 * that the page uses, and with different ones, since headlines of one subject may begin with its name; three lines with a space behind it may share one.
 */
function labelsInFront(lines: readonly string[], known: ReadonlyMap<string, string>): readonly Glued[] {
  if (lines.length < 2 || known.size === 0) return [];
  const found: Glued[] = [];
  for (const line of lines) {
    const glued = labelInFront(line, known);
    if (!glued) return [];
    found.push(glued);
  }
  const labels = new Set(found.map(({ label }) => label));
  return labels.size > 1 || (found.length >= leastAlike && found.every(({ sure }) => sure)) ? found : [];
}

function labelInFront(line: string, known: ReadonlyMap<string, string>): Glued | undefined {
  for (let length = Math.min(longestLabel, line.length - shortestHeadline); length >= 2; length--) {
    const label = line.slice(0, length);
    const rest = line.slice(length);
    const spaced = /^\s/u.test(rest);
    // In Latin letters the seam is a capital behind a small one; no Lao word begins with a mark.
    const isWhole =
      spaced || (uncased.test(label) ? !/^[\p{M}\p{P}]/u.test(rest) : /\p{Ll}$/u.test(label) && /^\p{Lu}/u.test(rest));
    if (isWhole && known.has(matchingKey(label)))
      return { headline: rest.trimStart(), label: label.trim(), sure: spaced };
  }
  return undefined;
}

/** A section in capitals, glued to a headline that is not: `…Phou Hin PounENVIRONMENT`. */
function capitals(line: string): Glued | undefined {
  const last = unitAt(line, line.length - 1, line.length);
  if (last < 0x80 && !isCapital(last)) return undefined;
  const label = /(?<=[\p{Ll}\p{Nd}”"’')?!])\p{Lu}{4,20}$/u.exec(line)?.[0];
  return label && line.length - label.length >= shortestHeadline
    ? { headline: line.slice(0, -label.length), label, sure: true }
    : undefined;
}

/** Lines that show a seam where the page names none of their sections; one of them behind a word in small letters, or a name that papers share. */
const leastSeams = 3;
const mostSeamed = 0.6;
const wordSeam = /(?<![\p{L}\p{M}])\p{Ll}{2,20}\p{Lu}\p{Ll}{3,20}$/u;

function camel(line: string): Glued | undefined {
  let start = line.length - 1;
  while (isSmall(unitAt(line, start, line.length))) start--;
  if (!mayBeSeam(line, start)) return undefined;
  const label = /(?<=[\p{Ll}\p{Nd}”"’')?!])\p{Lu}\p{Ll}{3,20}$/u.exec(line)?.[0];
  return label && line.length - label.length >= shortestHeadline
    ? { headline: line.slice(0, -label.length), label, sure: true }
    : undefined;
}
