import { isCapital, isSmall, unitAt } from "../../article/code-unit.ts";
import { matchingKey } from "../../language/matching-key.ts";

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

/** Names of sections that papers share; they count only where the same list has shown that its lines are glued. */
const commonSections: ReadonlySet<string> = new Set(
  `politics | economy | business | society | social | culture | sport | sports | education | health | environment | tourism | travel | technology | science |
  world | international | regional | local | national | entertainment | opinion | agriculture | energy | ການເມືອງ | ເສດຖະກິດ | ສັງຄົມ | ວັດທະນະທຳ | ວັດທະນະທຳ-ສັງຄົມ | ກິລາ | ການສຶກສາ |
  ສຸຂະພາບ | ສາທາລະນະສຸກ | ສິ່ງແວດລ້ອມ | ທ່ອງທ່ຽວ | ເຕັກໂນໂລຊີ | ໄອທີ | ຕ່າງປະເທດ | ພາຍໃນ | ບັນເທີງ | ກະສິກຳ | ທຸລະກິດ | ການລົງທຶນ`
    .split("|")
    .map((name) => matchingKey(name.trim())),
);

/** Whether papers in general call a section so. */
export function isCommonSection(key: string): boolean {
  return commonSections.has(key);
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
    return { headline, label, sure: !lao.test(label) || !laoEnd.test(headline) };
  }
  return undefined;
}

const lao = /^\p{Script=Lao}/u;
const laoEnd = /[\p{Script=Lao}\p{M}]$/u;

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
  if (!lao.test(label)) return /^\p{Lu}/u.test(label) && /[\p{Ll}\p{Nd}”"’')?!\p{Script=Lao}]$/u.test(headline);
  return !governing.test(headline);
}

/** Lao words that a name of a section completes: `ພັດທະນາເສດຖະກິດ` is one phrase; and vowels that stand before their consonant. */
const governing =
  /(?:[ເແໂໃໄ]|ການ|ດ້ານ|ພັດທະນາ|ວຽກ|ວຽກງານ|ງານ|ຂະແໜງ|ກະຊວງ|ພະແນກ|ຫ້ອງການ|ສະຖານທີ່|ແຫຼ່ງ|ນັກ|ຮ່ວມມື|ສ້າງ|ເພື່ອ|ທາງ|ສູ່|ໃນ|ແລະ|ກັບ|ຂອງ|ລະບົບ|ສົ່ງເສີມ|ຟື້ນຟູ|ບັນຫາ|ສະພາບ|ລົງທຶນ|ດູແລ|ປົກປັກຮັກສາ|ແຂ່ງຂັນ|ກອງ|ມະຫາວິທະຍາໄລ|ໂຮງຮຽນ|ປະກັນ|ໄປ|ປະເທດ|-|–)$/u;

/**
 * The lines of one list without the names of sections glued to them. Two lines, and half of the list, must end in names that the page
 * itself uses; then the others may end in names that papers share, or in a capital word behind a small letter.
 */
export function unglueList(
  lines: readonly string[],
  known: ReadonlyMap<string, string>,
): readonly (Glued | undefined)[] {
  const shouted = lines.map(capitals);
  if (lines.length > 1 && shouted.every((glued) => glued !== undefined)) return shouted;
  const fronts = labelsInFront(lines, known);
  if (fronts.length > 0) return fronts;
  const own: readonly (Glued | undefined)[] = lines.map((line) =>
    known.size === 0 ? undefined : (unglue(line, (key) => known.has(key)) ?? labelBehind(line, known)),
  );
  const seams = lines.map((line, at) => own[at] ?? unglue(line, (key) => commonSections.has(key)));
  const all = seams.filter((glued) => glued !== undefined).length;
  const sure = seams.filter((glued, at) => own[at] !== undefined || (glued && !lao.test(glued.label))).length;
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
function labelBehind(line: string, known: ReadonlyMap<string, string>): Glued | undefined {
  const space = line.lastIndexOf(" ");
  const label = line.slice(space + 1);
  if (space < shortestHeadline || label.length > longestLabel || !known.has(matchingKey(label))) return undefined;
  return { headline: line.slice(0, space).trimEnd(), label, sure: true };
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
      spaced || (lao.test(label) ? !/^[\p{M}\p{P}]/u.test(rest) : /\p{Ll}$/u.test(label) && /^\p{Lu}/u.test(rest));
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
