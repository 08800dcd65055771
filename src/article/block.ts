import type { Language, LanguageSpan } from "./language-code.ts";

/** What a block is on the page. `control` is the text of a button, a field or a label. */
export type BlockKind =
  | "paragraph"
  | "heading"
  | "list-item"
  | "quote"
  | "caption"
  | "table-row"
  | "preformatted"
  | "control";

/** Inline markup that survives into the record's HTML. Offsets are UTF-16 units into `text`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly tag: "a" | "strong" | "em";
  /** As written on the page; only for `a`. */
  readonly href: string | undefined;
}

/** A mark that stands elsewhere. */
export function movedMark({ tag, href }: Mark, start: number, end: number): Mark {
  return { start, end, tag, href };
}

/** The marks of a stretch of text, by their offsets in it. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  const within: Mark[] = [];
  for (const mark of marks)
    if (mark.start >= start && mark.end <= end) within.push(movedMark(mark, mark.start - start, mark.end - start));
  return within;
}

/** A paragraph-sized piece of a page, in reading order. */
export interface Block {
  /** Position on the page, from 0. Pieces cut out of one block share its number. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Level of a heading, 1 to 6; 0 for everything else. */
  readonly level: number;
  /** The text that is still in the article: canonical from the first stage on, shorter after a cut. */
  readonly text: string;
  /** The text of the page, white space collapsed and nothing else changed. */
  readonly raw: string;
  readonly marks: readonly Mark[];
  /**
   * Offsets in `raw` where two inline elements met without white space between them: a label may be glued there. In a text dump the
   * offsets of spaces that were wide gaps.
   */
  readonly seams: readonly number[];
  /** Index of the innermost container that holds the block. */
  readonly container: number;
  /** Letters, marks and digits of `raw`, and how many of them stand inside links. */
  readonly letters: number;
  readonly linkLetters: number;
  /** Not shown by a browser: `hidden`, `display:none`, or a class such as `visually-hidden`. */
  readonly hidden: boolean;
  /** Blank lines before the block in a text dump, indentation in columns, and whether a bullet stood there. Zero and false for HTML. */
  readonly layout: { readonly gap: number; readonly indent: number; readonly bullet: boolean };
  readonly language: Language;
  readonly spans: readonly LanguageSpan[];
  /** Doubts and notes that did not reach the confidence bar of a removal. */
  readonly flags: readonly string[];
}

/** A block with some fields changed. They are written out so that all blocks have one shape for V8, as all drafts have. */
export function changedBlock(block: Block, changes: Partial<Block>): Block {
  return {
    index: changes.index ?? block.index,
    kind: changes.kind ?? block.kind,
    level: changes.level ?? block.level,
    text: changes.text ?? block.text,
    raw: changes.raw ?? block.raw,
    marks: changes.marks ?? block.marks,
    seams: changes.seams ?? block.seams,
    container: changes.container ?? block.container,
    letters: changes.letters ?? block.letters,
    linkLetters: changes.linkLetters ?? block.linkLetters,
    hidden: changes.hidden ?? block.hidden,
    layout: changes.layout ?? block.layout,
    language: changes.language ?? block.language,
    spans: changes.spans ?? block.spans,
    flags: changes.flags ?? block.flags,
  };
}

/**
 * A block-level element of the page (or of a text dump, the page itself): a range of blocks and the evidence of its markup.
 * The containers of a page are an array in document order; stages look things up here and never return to the DOM.
 */
export interface Container {
  readonly index: number;
  /** Index of the enclosing container; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  readonly tag: string;
  /** `id` and `class` as written. */
  readonly id: string;
  readonly className: string;
  /** `itemprop`, `role` and similar attributes that name the purpose of an element, joined by a space. */
  readonly purpose: string;
  /** The blocks inside: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** An image in reading order. */
export interface PageImage {
  readonly url: string;
  readonly alt: string;
  /** Index of the first block after the image. */
  readonly before: number;
  readonly container: number;
}

/** An element that stamps its text with a date, as `<time datetime>` does. */
export interface PageTime {
  readonly datetime: string;
  readonly text: string;
  readonly before: number;
  readonly purpose: string;
}

/** Steps of a path that are shown. */
const longestPath = 5;

/** What was asked for of the containers of a page, by container: their paths, and the steps that paths share. It goes with the page. */
interface KnownPaths {
  readonly paths: (string | undefined)[];
  readonly steps: (string | undefined)[];
}

const knownPaths = new WeakMap<readonly Container[], KnownPaths>();

/** A place in the DOM for people: the last steps of the path, such as `article.post > div#body > p`. */
export function pathOf(containers: readonly Container[], container: number): string {
  let known = knownPaths.get(containers);
  if (known === undefined) {
    known = {
      paths: new Array(containers.length).fill(undefined),
      steps: new Array(containers.length).fill(undefined),
    };
    knownPaths.set(containers, known);
  }
  const path = known.paths[container] ?? readPath(containers, container, known.steps);
  known.paths[container] = path;
  return path;
}

function readPath(containers: readonly Container[], container: number, steps: (string | undefined)[]): string {
  let path = "";
  let at = containers[container];
  for (let count = 0; at && at.tag !== "#root" && count < longestPath; count++) {
    const step = steps[at.index] ?? stepOf(at);
    steps[at.index] = step;
    path = path === "" ? step : `${step} > ${path}`;
    at = containers[at.parent];
  }
  return path;
}

const firstWord = /\S+/u;

function stepOf({ tag, id, className }: Container): string {
  const step = id === "" ? tag : `${tag}#${id}`;
  const firstClass = className === "" ? undefined : firstWord.exec(className)?.[0];
  return firstClass === undefined ? step : `${step}.${firstClass}`;
}
