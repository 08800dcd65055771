import type { Mark } from "../article/block.ts";
import { trimRange } from "../language/white-space.ts";

/** A finished stretch of inline text. */
export interface InlineText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly seams: readonly number[];
}

const htmlSpace = /[ \t\n\f\r]+/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const openEnded = /\p{Ll}\p{Ll}|\p{Lu}\p{Lu}|\p{Lu}\p{Ll}|\p{Nd}\p{Nd}/u;

/**
 * Collects the text of inline elements until a block ends. White space is collapsed as it comes, so offsets of marks and seams
 * are final at once. A line break is kept as `\n`; two in a row end the paragraph (the caller flushes).
 */
export class InlineCollector {
  #text = "";
  #marks: Mark[] = [];
  #seams: number[] = [];
  #open: { tag: Mark["tag"]; href: string; start: number }[] = [];
  /** The element that has just been closed, until text follows it. */
  #closed: { link: boolean; name: string } | null = null;
  #between: { link: boolean; name: string } | null = null;

  get empty(): boolean {
    return this.#text === "";
  }

  get endsWithBreak(): boolean {
    return this.#text.endsWith("\n");
  }

  add(data: string, preformatted: boolean): void {
    let text = preformatted ? data.replaceAll("\r\n", "\n") : data.replace(htmlSpace, " ");
    const last = this.#text.at(-1);
    if (!preformatted && text.startsWith(" ") && (last === undefined || last === " " || last === "\n")) text = text.slice(1);
    if (text === "") {
      this.#closed = this.#between = null;
      return;
    }
    if (this.#between && last !== undefined && isGlued(last, text, this.#between.link)) {
      this.#text += " ";
      this.#seams.push(this.#text.length);
      for (const mark of this.#open) if (mark.start === this.#text.length - 1) mark.start++;
    }
    this.#closed = this.#between = null;
    this.#text += text;
  }

  lineBreak(): void {
    this.#text = this.#text.endsWith(" ") ? `${this.#text.slice(0, -1)}\n` : `${this.#text}\n`;
    this.#closed = this.#between = null;
  }

  open(name: string, tag: Mark["tag"] | undefined, href: string): void {
    if (this.#closed) this.#between = { link: this.#closed.link || tag === "a", name };
    if (tag) this.#open.push({ tag, href, start: this.#text.length });
  }

  close(name: string, tag: Mark["tag"] | undefined): void {
    if (tag) {
      const mark = this.#open.pop();
      if (mark) this.#finish(mark);
    }
    this.#closed = { link: tag === "a", name };
  }

  /** Hands over what was collected and starts afresh; marks that are still open go on in the next stretch. */
  take(): InlineText {
    for (const mark of this.#open) {
      this.#finish(mark);
      mark.start = 0;
    }
    const taken = { text: this.#text, marks: this.#marks, seams: this.#seams };
    this.#text = "";
    this.#marks = [];
    this.#seams = [];
    this.#closed = this.#between = null;
    return taken;
  }

  #finish({ tag, href, start }: { tag: Mark["tag"]; href: string; start: number }): void {
    const end = this.#text.length;
    if (end > start && this.#text.slice(start).trim() !== "") {
      this.#marks.push(tag === "a" ? { tag, start, end, href } : { tag, start, end });
    }
  }
}

/** Whether two inline elements that touch show two things: `…Ambassador` + `Politics`, `fb` + `tw`. */
function isGlued(last: string, next: string, link: boolean): boolean {
  const first = next[0] ?? "";
  if (!wordCharacter.test(last) || !wordCharacter.test(first)) return false;
  // Within one case or one number the elements may share a word (a drop cap, a marked syllable), unless one is a link.
  return link || !openEnded.test(last + first);
}

/** A part of a stretch, trimmed, with its marks and seams. */
export function sliceInline(inline: InlineText, from: number, to: number): InlineText {
  const { start, end } = trimRange(inline.text, from, to);
  if (start === 0 && end === inline.text.length) return inline;
  const marks = inline.marks.flatMap((mark) => {
    const moved = { ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start };
    return moved.end > moved.start ? [moved] : [];
  });
  const seams = inline.seams.filter((seam) => seam > start && seam < end).map((seam) => seam - start);
  return { text: inline.text.slice(start, end), marks, seams };
}
