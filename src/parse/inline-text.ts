import { type Mark, movedMark } from "../article/block.ts";
import { unitAt } from "../article/code-unit.ts";
import { keepOptimized } from "../article/keep-optimized.ts";
import { trimRange } from "../language/white-space.ts";
import type { ElementType } from "./element-types.ts";

/** A finished stretch of inline text. */
export interface InlineText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly seams: readonly number[];
}

const [blank, lineFeed] = [0x20, 0x0a];
const htmlSpace = /[ \t\n\f\r]+/gu;
/** What is no single space. */
const wideSpace = /[\t\n\f\r]| {2}/;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const combining = /\p{M}/u;
/** What may go on within one word: small after any case, one number, and any letters of a script without case, as Lao. */
const openEnded = /\p{Ll}\p{Ll}|\p{Lu}\p{Lu}|\p{Lu}\p{Ll}|\p{Nd}\p{Nd}|[\p{Lo}\p{M}][\p{Lo}\p{Lm}]/u;
const wholeDate = /(?:^|\P{Nd})(?:(?:19|20)\d\d|\d{1,2}:\d\d)$/u;

interface OpenMark {
  readonly tag: Mark["tag"];
  readonly href: string;
  start: number;
}

/** What stands at the place where two inline elements meet, as bits; and that none do. */
const [link, attached, stamp, nowhere] = [1, 2, 4, -1];

/**
 * Collects the text of inline elements until a block ends. White space is collapsed as it comes, so offsets of marks and seams
 * are final at once. A line break is kept as `\n`; two in a row end the paragraph (the caller flushes).
 */
export class InlineCollector {
  // Pieces and the last character of them: looking at the end of one growing string would copy it each time.
  #pieces: string[] = [];
  #length = 0;
  /** UTF-16 unit; -1 where nothing has been collected. */
  #last = -1;
  /** Where the last character that is not blank ends. */
  #inked = 0;
  /** The same when an element was closed last. */
  #closedAt = -1;
  #marks: Mark[] = [];
  #seams: number[] = [];
  /** One entry for each open marking element; null where the element marks nothing new. */
  #open: (OpenMark | null)[] = [];
  /** The entries of `#open` that are in force, at most one of each tag: hostile nesting must not multiply marks. */
  #live: OpenMark[] = [];
  /** The elements that have just been closed, until text follows them. */
  #closed = nowhere;
  #between = nowhere;

  get empty(): boolean {
    return this.#length === 0;
  }

  get endsWithBreak(): boolean {
    return this.#last === lineFeed;
  }

  /** Whether an element was closed behind the last character that is not blank. */
  get endsWithElement(): boolean {
    return this.#inked === this.#closedAt;
  }

  add(data: string, preformatted: boolean): void {
    let text = preformatted ? data.replaceAll("\r\n", "\n") : collapse(data);
    const last = this.#last;
    if (!preformatted && endsBlank(last) && text.startsWith(" ")) text = text.slice(1);
    const between = this.#between;
    this.#closed = this.#between = nowhere;
    if (text === "") return;
    if (between >= 0 && (isGlued(last, text, between) || ((between & attached) === 0 && this.#endsWithDate(text)))) {
      this.#append(" ");
      this.#seams.push(this.#length);
      for (const open of this.#live) if (open.start === this.#length - 1) open.start++;
    } else if (between >= 0 && (between & stamp) !== 0 && !endsBlank(last) && wordCharacter.test(text.charAt(0)))
      this.#seams.push(this.#length);
    this.#append(text);
  }

  /** Adds a stretch of nothing but white space. */
  space(): void {
    this.#closed = this.#between = nowhere;
    if (endsBlank(this.#last)) return;
    this.#pieces.push(" ");
    this.#length++;
    this.#last = blank;
  }

  lineBreak(): void {
    if (this.#last === blank) {
      const piece = this.#pieces.pop() ?? "";
      this.#length -= piece.length;
      this.#append(piece.slice(0, -1));
    }
    this.#append("\n");
    this.#closed = this.#between = nowhere;
  }

  open(type: ElementType, tag: Mark["tag"] | undefined, href: string): void {
    if (this.#closed >= 0) this.#between = edge(this.#between >= 0 ? this.#between : this.#closed, type, tag);
    if (!tag) return;
    const outer = this.#live.find((open) => open.tag === tag);
    if (outer && tag !== "a") {
      this.#open.push(null);
      return;
    }
    // A link cannot hold a link: the inner one ends the outer one, as in browsers.
    if (outer) this.#end(outer);
    const open = { tag, href, start: this.#length };
    this.#open.push(open);
    this.#live.push(open);
  }

  close(type: ElementType, tag: Mark["tag"] | undefined): void {
    if (tag) {
      const open = this.#open.pop();
      if (open) this.#end(open);
    }
    this.#closed = edge(Math.max(this.#closed, 0), type, tag);
    this.#closedAt = this.#inked;
  }

  /** Hands over what was collected and starts afresh; marks that are still open go on in the next stretch. */
  take(): InlineText {
    for (const open of this.#live) {
      this.#finish(open);
      open.start = 0;
    }
    const [first = ""] = this.#pieces;
    const text = this.#pieces.length === 1 ? first : this.#pieces.join("");
    const taken = { text, marks: this.#marks, seams: this.#seams };
    this.#pieces = [];
    this.#length = this.#inked = 0;
    this.#closedAt = -1;
    this.#last = -1;
    this.#marks = [];
    this.#seams = [];
    this.#closed = this.#between = nowhere;
    return taken;
  }

  /** A whole year or time of day in front of another number: `Mar 4, 2025` + `2 min read`. */
  #endsWithDate(next: string): boolean {
    return /^\p{Nd}/u.test(next) && wholeDate.test((this.#pieces.at(-1) ?? "").slice(-7));
  }

  #append(text: string): void {
    const { length } = text;
    if (length === 0) return;
    this.#pieces.push(text);
    this.#last = unitAt(text, length - 1, length);
    // What white space begins with in ASCII and behind it: most texts end in neither.
    const ink = this.#last > blank && this.#last < 0x80 ? length : text.trimEnd().length;
    if (ink > 0) this.#inked = this.#length + ink;
    this.#length += length;
  }

  #end(open: OpenMark): void {
    const at = this.#live.indexOf(open);
    if (at < 0) return;
    this.#live.splice(at, 1);
    this.#finish(open);
  }

  #finish({ tag, href, start }: OpenMark): void {
    if (this.#inked <= start) return;
    const end = this.#length;
    this.#marks.push({ start, end, tag, href: tag === "a" ? href : undefined });
  }
}

/** White space collapsed to single spaces. Looks first, since most text has none to collapse. */
function collapse(data: string): string {
  return wideSpace.test(data) ? data.replace(htmlSpace, " ") : data;
}

function edge(before: number, { isAttached, name }: ElementType, tag: Mark["tag"] | undefined): number {
  return before | (tag === "a" ? link : 0) | (isAttached ? attached : 0) | (name === "time" ? stamp : 0);
}

/** Whether a text that goes on with a space goes on without it: behind white space, and at its start. */
function endsBlank(last: number): boolean {
  return last === blank || last === lineFeed || last < 0;
}

/** Whether two inline elements that touch show two things: `…Ambassador` + `Politics`, `fb` + `tw`. */
function isGlued(lastUnit: number, next: string, between: number): boolean {
  if (lastUnit < 0 || (between & attached) !== 0) return false;
  const last = String.fromCharCode(lastUnit);
  const first = next.charAt(0);
  if (!wordCharacter.test(last) || !wordCharacter.test(first) || combining.test(first)) return false;
  // Within one case or one number the elements may share a word (a drop cap, a marked syllable), unless one is a link or a date.
  return (between & (link | stamp)) !== 0 || !openEnded.test(last + first);
}

/** Parts of a stretch, trimmed, with their marks and seams. The ranges must be in order and apart. */
export function sliceInline(
  inline: InlineText,
  ranges: readonly (readonly [from: number, to: number])[],
): InlineText[] {
  const slices = ranges.map(([from, to]) => {
    const { start, end } = trimRange(inline.text, from, to);
    return { start, end, text: inline.text.slice(start, end), marks: [] as Mark[], seams: [] as number[] };
  });
  for (const mark of inline.marks) {
    for (let at = firstAfter(slices, mark.start); at < slices.length; at++) {
      const slice = slices[at];
      if (!slice || slice.start >= mark.end) break;
      const start = Math.max(mark.start, slice.start) - slice.start;
      const end = Math.min(mark.end, slice.end) - slice.start;
      if (end > start) slice.marks.push(movedMark(mark, start, end));
    }
  }
  for (const seam of inline.seams) {
    const slice = slices[firstAfter(slices, seam)];
    if (slice && seam > slice.start) slice.seams.push(seam - slice.start);
  }
  return slices.map(({ text, marks, seams }) => ({ text, marks, seams }));
}

/** Index of the first slice that ends after an offset, by halving: a page may have thousands of lines and marks. */
function firstAfter(slices: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = slices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

keepOptimized(new InlineCollector());
