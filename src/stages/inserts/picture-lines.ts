import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";

/** Letters of the longest text of a figure, and of a figure whose picture is not known. */
const figureLetters = 350;
const bareLetters = 60;
/** Blocks of the largest figure. */
const figureBlocks = 8;

/**
 * The text of figures that hold a picture and little else: names and notes beside the `figcaption`, or in place of it. Without a picture, which
 * scripts may load late, only what stands in no paragraph of its own.
 *
 * @param imageAt - places of the blocks behind the images of the page
 */
export function figureLines({ containers, source }: Draft, imageAt: ReadonlySet<number>): number[] {
  return containers.flatMap(({ tag, start, end }) => {
    if (tag !== "figure" || start === end || end - start > figureBlocks) return [];
    const held = source.slice(start, end);
    const isPlain = held.every(({ kind }) => kind === "paragraph" || kind === "caption");
    if (!isPlain || held.reduce((sum, { letters }) => sum + letters, 0) > figureLetters) return [];
    const isShown = imageAt.has(end) || held.some(({ index }) => imageAt.has(index));
    const isCaption = ({ kind, container, letters }: Block): boolean =>
      kind === "paragraph" && (isShown || (letters <= bareLetters && containers[container]?.tag !== "p"));
    return held.filter(isCaption).map(({ index }) => index);
  });
}

/** UTF-16 units of the shortest description of an image that cannot be there by chance. */
const shortestAlt = 8;

/** Lines beside an image that say what it is described by for those who cannot see it. */
export function describedLines({ blocks, images }: Draft): number[] {
  const described = new Map<number, string>();
  for (const { before, alt } of images) if (alt.length >= shortestAlt) described.set(before, alt);
  if (described.size === 0) return [];
  return blocks.flatMap(({ index, kind, text }) => {
    const alts = kind === "paragraph" ? [described.get(index), described.get(index + 1)] : [];
    const beside = alts.filter((alt) => alt !== undefined);
    if (beside.length === 0) return [];
    const key = matchingKey(text);
    return key.length >= shortestAlt && beside.some((alt) => matchingKey(alt) === key) ? [index] : [];
  });
}

/** Letters of the longest caption that is told by its letters alone, and pictures of which at least so many have one. */
const stressedLetters = 120;
const fewestStressed = 3;

/**
 * Short lines in italics right behind pictures, where several pictures of the page have one.
 *
 * @param imageAt - places of the blocks behind the images of the page
 */
export function stressedLines({ blocks }: Draft, imageAt: ReadonlySet<number>): number[] {
  const lines = blocks.filter(
    ({ index, kind, text, letters, marks }) =>
      imageAt.has(index) &&
      kind === "paragraph" &&
      letters <= stressedLetters &&
      marks.some(({ tag, start, end }) => tag === "em" && start === 0 && end === text.length),
  );
  return lines.length >= fewestStressed ? lines.map(({ index }) => index) : [];
}

/** Letters of the longest caption that is told by the credit at its end. */
const creditedLetters = 200;
const fewestCredited = 2;
/** What stands in brackets at the end of a line, if it has a colon as `(Image: Getty)` has. */
const bracketedCredit = /[([][^()[\]\n]{2,40}[:：][^()[\]\n]{2,40}[)\]]$/u;
/** A sign of copyright and a name: of a picture, if it stands at one. */
const ownedBy = /©\s?\p{L}[^\n]{1,60}$/u;

/**
 * Lines beside pictures that end in a credit, in whatever language: in brackets and the same at several pictures, or behind a sign of copyright.
 *
 * @param imageAt - places of the blocks behind the images of the page
 */
export function sharedCredits({ blocks }: Draft, imageAt: ReadonlySet<number>): number[] {
  const beside = blocks.filter(
    ({ index, kind, letters }) =>
      kind === "paragraph" && letters <= creditedLetters && (imageAt.has(index) || imageAt.has(index + 1)),
  );
  const credits = new Map<string, number[]>();
  for (const { index, text } of beside) {
    const credit = bracketedCredit.exec(text)?.[0];
    if (credit !== undefined) credits.set(credit, [...(credits.get(credit) ?? []), index]);
  }
  const shared = [...credits.values()].filter(({ length }) => length >= fewestCredited).flat();
  return [...shared, ...beside.filter(({ text }) => ownedBy.test(text)).map(({ index }) => index)];
}
