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
const pieces: readonly {
  readonly pattern: RegExp;
  readonly share: number;
  readonly holds?: (piece: string) => boolean;
  readonly names?: boolean;
}[] = [
  // The address that a link had: `New buoys [https://river.example/9]`.
  { pattern: /^(?<title>.+?)\s?[([<](?:https?:|www\.)[^\s()[\]<>]{4,300}[)\]>]$/u, share: most },
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
  { pattern: /^(?<title>.+?[^.…\s])\s?(?:[.…] ?){4,90}\p{Nd}{1,4}$/u, share: most },
  // How many comments, which page, how long to listen.
  { pattern: /^(?<title>.+?)\s?[([]\p{Nd}{1,4}[)\]]$/u, share: most },
  { pattern: /^(?<title>.{8,240}?)[\s,.…(]{1,4}(?:p|pp|page|ໜ້າ)\.?\s?\p{Nd}{1,4}\)?$/iu, share: most },
  { pattern: /^(?<title>.+?)\s\(?\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?\)?$/u, share: most },
  // A section, or how long it takes to read, behind a sign, in brackets or in front; another paper behind a dash.
  { pattern: /^(?<title>.+?)\s?[|·•]\s?(?<label>[^|·•]{2,24})$/u, share: most },
  { pattern: /^(?<title>.+?)\s?\[(?<label>[^\][]{2,24})\]$/u, share: most },
  { pattern: /^(?<label>[^|·•\p{Nd}]{2,24}?)\s?[|·•]\s(?<title>.+)$/u, share: most },
  // Headlines have colons of their own: the labels must be names of sections.
  { pattern: /^(?<label>[^:：\p{Nd}]{2,24}?)\s?[:：]\s(?<title>.+)$/u, share: all, names: true },
  { pattern: /^(?<title>.+)\s[–—-]\s[^–—-]{2,24}$/u, share: all },
];

function isDay(piece: string): boolean {
  return dayOfYearAtEnd(piece)?.start === 0;
}

/** Which piece a line shows, if any: lines of one list show the same. */
export function pieceForm(line: string): string | null {
  const form = pieces.findIndex(({ pattern, holds }) => {
    const groups = pattern.exec(line)?.groups;
    return groups !== undefined && (holds?.(groups["piece"] ?? "") ?? true);
  });
  return form < 0 ? null : `piece ${form}`;
}

/**
 * Takes the pieces off the lines of one list that most of them show at the same place.
 *
 * @param known - names of sections that the page uses, by matching key
 */
export function withoutPieces(lines: readonly string[], known: ReadonlyMap<string, string>): readonly Pieced[] {
  let parted: readonly Pieced[] = lines.map((title) => ({ title, label: null }));
  for (const { pattern, share, holds, names = false } of pieces) {
    const found = parted.map(({ title }) => {
      const groups = pattern.exec(title)?.groups;
      const rest = groups?.["title"] ?? "";
      return groups && rest.length >= shortestTitle && (holds?.(groups["piece"] ?? "") ?? true) ? groups : undefined;
    });
    const count = found.filter((groups) => groups !== undefined).length;
    const named = found.filter((groups) => isSection(groups?.["label"] ?? "", known)).length;
    if (count < 2 || count < lines.length * share || (names && named * 2 < count)) continue;
    parted = parted.map(({ title, label }, at) => {
      const groups = found[at];
      const own = groups?.["label"]?.trim();
      return {
        title: groups?.["title"]?.trim() ?? title,
        label: label ?? (own === undefined || hasDigit(own) ? null : own),
      };
    });
  }
  return parted;
}

function isSection(label: string, known: ReadonlyMap<string, string>): boolean {
  const key = matchingKey(label);
  return known.has(key) || isCommonSection(key);
}
