import { dayOfYearAtEnd } from "../../language/day-of-year.ts";
import { hasDigit } from "../../language/digits.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isCommonSection } from "./glued.ts";

/** What is left of a line of a list without a piece that all its lines show, and what the piece said. */
export interface Pieced {
  readonly title: string;
  /** A name on the piece: that of a section, mostly. */
  readonly label: string | null;
}

/** Letters of a line that are left without its piece. */
const shortestTitle = 8;
const all = 1;
const most = 0.7;

/** Where a piece stands on a line, beside its `title`, and the share of a list's lines that must show it: a single one may belong to its headline. */
interface Piece {
  readonly pattern: RegExp;
  readonly share: number;
  readonly holds?: (piece: string) => boolean;
  readonly names?: boolean;
  /** Whether other lines than those of a list end so as well: then it tells no list. */
  readonly isCommon?: boolean;
  /** Whether the labels must differ, or one name a section: what all lines say alike, `(video)`, is none. */
  readonly varied?: boolean;
}

/** A section in brackets, of which a date may have taken the second one along. Institutions have their short names in brackets, too. */
const bracketed = /^(?<title>.+?)\s?[([](?<label>[^()[\]\p{Nd}]{2,24}?)\s?[,;:·|–-]?\s?[)\]]?$/u;
const dashed = /^(?<title>.+)\s[–—-]\s(?<label>[^–—-]{2,24})$/u;
const gluedInFront = /^(?<label>\p{Lu}\p{Ll}{2,15})(?<title>\p{Lu}[\p{Ll}’' ].+)$/u;
const shortName = /^\p{Lu}[\p{Lu}\p{Nd}-]{1,9}$/u;

/** The pieces in the order in which they are taken off, with a sign that each line shows that has one: most lists need not be asked for a piece. */
const families: readonly { readonly shows: (line: string) => boolean; readonly pieces: readonly Piece[] }[] = [
  {
    shows: (line) => ")]>".includes(line.at(-1) ?? " "),
    pieces: [
      // The address that a link had: `New buoys [https://river.example/9]`.
      { pattern: /^(?<title>.+?)\s?[([<](?:https?:|www\.)[^\s()[\]<>]{4,300}[)\]>]$/u, share: most },
    ],
  },
  {
    shows: hasDigit,
    pieces: [
      // The number of a file: `12/2025 New buoys`.
      { pattern: /^\p{Nd}{1,4}\s?[/-]\s?[\p{Nd}\p{Lu}]{2,5} (?<title>\S.*)$/u, share: most },
      // A day without a year: `12 Oct: Choir looks for basses`.
      {
        pattern:
          /^(?<piece>\p{Nd}{1,2} \p{L}[\p{L}\p{M}.]{2,11}|\p{L}[\p{L}\p{M}.]{2,11} \p{Nd}{1,2})[\s:·|,–-]{1,4}(?<title>.+)$/u,
        share: most,
        holds: isDay,
      },
      // The same behind it, in brackets or in digits: `New buoys (18 Sep)`, `New buoys 22.01`; how old it is: `New buoys 2d`.
      {
        pattern:
          /^(?<title>.+?)\s?[([_](?<piece>\p{Nd}{1,2} \p{L}[\p{L}\p{M}.]{2,11}|\p{L}[\p{L}\p{M}.]{2,11} \p{Nd}{1,2})[)\]_]$/u,
        share: most,
        holds: isDay,
      },
      { pattern: /^(?<title>.+?)(?:\s|(?<=[\p{L}\p{M}]))[([]?\p{Nd}{1,2}[./]\p{Nd}{1,2}[)\]]?$/u, share: most },
      { pattern: /^(?<title>.+?)\s\p{Nd}{1,2}\s?(?:d|h|w|min|hrs?|ຊມ)$/u, share: all },
      // Its number, or how often it was read: `No. 60 New buoys`, `New buoys 5.120`.
      { pattern: /^(?:[Nn]o\.|№|ເລກທີ|ສະບັບທີ)\s?\p{Nd}{1,5}[.:]?\s(?<title>.+)$/u, share: most },
      { pattern: /^(?<title>.+?)\s\p{Nd}{1,3}[.,]\p{Nd}{3}$/u, share: all },
      // Answers and readers of a topic: `New buoys 14 902`.
      { pattern: /^(?<title>.*?\P{Nd})\s\p{Nd}{1,4}\s\p{Nd}[\p{Nd}.,]{0,6}[KM]?$/u, share: all },
      { pattern: /^(?<title>.+?[^.…\s])\s?(?:[.…] ?){4,90}\p{Nd}{1,4}$/u, share: most },
      // How many comments, which page, how long to listen.
      { pattern: /^(?<title>.+?)\s?[([]\p{Nd}{1,4}[)\]]$/u, share: most },
      { pattern: /^(?<title>.{8,240}?)[\s,.…(]{1,4}(?:p|pp|page|ໜ້າ)\.?\s?\p{Nd}{1,4}\)?$/iu, share: most },
      { pattern: /^(?<title>.+?)\s\(?\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?\)?$/u, share: most },
    ],
  },
  {
    shows: (line) => /[|·•\]]/.test(line),
    pieces: [
      // A section, or how long it takes to read, behind a sign, in brackets or in front; another paper behind a dash.
      { pattern: /^(?<title>.+?)\s?[|·•]\s?(?<label>[^|·•]{2,24})$/u, share: most },
      { pattern: /^(?<title>.+?)\s?\[(?<label>[^\][]{2,24})\]$/u, share: most },
      { pattern: /^\[(?<label>[^\][\p{Nd}]{2,24})\]\s?(?<title>.+)$/u, share: most },
      { pattern: /^(?<label>[^|·•\p{Nd}]{2,24}?)\s?[|·•]\s(?<title>.+)$/u, share: most },
    ],
  },
  {
    shows: (line) => /[([]/.test(line),
    pieces: [
      { pattern: bracketed, share: most, holds: (label) => !shortName.test(label), isCommon: true, varied: true },
    ],
  },
  {
    shows: (line) => /[:：]/.test(line),
    pieces: [
      // Headlines have colons of their own: the labels must be names of sections.
      { pattern: /^(?<label>[^:：\p{Nd}]{2,24}?)\s?[:：]\s(?<title>.+)$/u, share: all, names: true },
    ],
  },
  {
    shows: (line) => /[–—-]/.test(line),
    pieces: [{ pattern: dashed, share: all }],
  },
  {
    // How mails set off the lines of a list: `> New buoys`.
    shows: (line) => line.startsWith(">"),
    pieces: [{ pattern: /^>\s?(?<title>[^>].+)$/u, share: all }],
  },
  {
    // A section glued in front, with a capital behind small letters: `CultureNew buoys`.
    shows: (line) => gluedInFront.test(line),
    pieces: [{ pattern: gluedInFront, share: all, names: true }],
  },
];

function isDay(piece: string): boolean {
  return dayOfYearAtEnd(piece)?.start === 0;
}

/** Which piece a line shows, if any: lines of one list show the same. */
export function pieceForm(line: string): string | null {
  for (const { shows, pieces } of families) {
    if (!shows(line)) continue;
    const form = pieces.find(({ pattern, holds, isCommon = false }) => {
      const groups = isCommon ? undefined : pattern.exec(line)?.groups;
      return groups !== undefined && (holds?.(groups["piece"] ?? "") ?? true);
    });
    if (form) return `piece ${form.pattern.source}`;
  }
  return null;
}

/**
 * Takes the pieces off the lines of one list that most of them show at the same place.
 *
 * @param known - names of sections that the page uses, by matching key
 */
export function withoutPieces(lines: readonly string[], known: ReadonlyMap<string, string>): readonly Pieced[] {
  let parted: readonly Pieced[] = lines.map((title) => ({ title, label: null }));
  for (const { shows, pieces } of lines.length < 2 ? [] : families) {
    if (!foundOn(parted, most, ({ title }) => shows(title) || undefined)) continue;
    for (const piece of pieces) parted = withoutPiece(parted, piece, known);
  }
  return parted.map((line) => withoutSection(line, known));
}

/** A single line without the name of a section in brackets or behind a dash; only names that the page uses or papers share are believed to be one. */
function withoutSection(line: Pieced, known: ReadonlyMap<string, string>): Pieced {
  for (const pattern of line.label === null ? [bracketed, dashed] : []) {
    const { title = "", label = "" } = pattern.exec(line.title)?.groups ?? {};
    if (title.length >= shortestTitle && isSection(label, known)) return { title, label };
  }
  return line;
}

function withoutPiece(
  parted: readonly Pieced[],
  { pattern, share, holds, names = false, varied = false }: Piece,
  known: ReadonlyMap<string, string>,
): readonly Pieced[] {
  const found = foundOn(parted, share, ({ title }) => {
    const groups = pattern.exec(title)?.groups;
    const rest = groups?.["title"] ?? "";
    const piece = groups?.["piece"] ?? groups?.["label"] ?? "";
    return groups && rest.length >= shortestTitle && (holds?.(piece) ?? true) ? groups : undefined;
  });
  if (!found) return parted;
  if (names) {
    const count = found.filter((groups) => groups !== undefined).length;
    const named = found.filter((groups) => isSection(groups?.["label"] ?? "", known)).length;
    if (named * 2 < count) return parted;
  }
  const labels = new Set(found.flatMap((groups) => groups?.["label"] ?? []));
  if (varied && labels.size < 2 && ![...labels].some((own) => isSection(own, known))) return parted;
  // Behind a dash stands the name of another paper as well.
  const isLabel = (own: string): boolean => pattern !== dashed || isSection(own, known);
  return parted.map(({ title, label }, at) => {
    const groups = found[at];
    const own = groups?.["label"]?.trim();
    return {
      title: groups?.["title"]?.trim() ?? title,
      label: label ?? (own === undefined || hasDigit(own) || !isLabel(own) ? null : own),
    };
  });
}

/** What is found on each line of a list; undefined as soon as it is missing on too many of them. */
function foundOn<Found>(
  lines: readonly Pieced[],
  share: number,
  find: (line: Pieced) => Found | undefined,
): readonly (Found | undefined)[] | undefined {
  const fewest = Math.max(2, lines.length * share);
  const found: (Found | undefined)[] = [];
  let left = lines.length;
  for (const line of lines) {
    const own = find(line);
    if (own === undefined && --left < fewest) return undefined;
    found.push(own);
  }
  return found;
}

function isSection(label: string, known: ReadonlyMap<string, string>): boolean {
  const key = matchingKey(label);
  return known.has(key) || isCommonSection(key);
}
