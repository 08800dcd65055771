import type { BlockKind } from "../article/block.ts";

/** Links and pictures from which on a text is taken for Markdown. */
const leastLinks = 4;
const link = /(?<picture>!?)\[(?<text>[^[\]\n]{0,200})\]\([^()\s]{1,500}(?: "[^"\n]{0,200}")?\)/gu;

/** Whether a text is a page that a program wrote as Markdown, by the addresses that it puts behind the words of links. */
export function isMarkdown(content: string): boolean {
  return content.includes("](") && [...content.matchAll(link)].length >= leastLinks;
}

/** A text without the addresses of its links and without its pictures, which are no words of the page. */
export function withoutMarkdownLinks(content: string): string {
  // A picture may be what a link shows: `[![Logo](logo.png)](/)`.
  return content.replace(link, replaceLink).replace(link, replaceLink);
}

function replaceLink(_: string, picture: string, text: string): string {
  return picture === "" ? text : "";
}

/** What a line of Markdown is, without its signs. */
export interface MarkdownLine {
  readonly text: string;
  /** Where something is glued to bold words at its beginning that does not go on with them: `**Rivers**12 May`. */
  readonly seam: number | null;
  readonly kind: BlockKind | null;
  readonly level: number;
}

const heading = /^(?<signs>#{1,6})\s+(?<text>\S.*?)(?:\s#{1,6})?$/u;
const quote = /^(?:>\s?){1,4}(?=\S)/u;
const rule = /^(?:\*\s?){3,40}$|^(?:-\s?){3,40}$|^(?:_\s?){3,40}$/u;
const underline = /^(?:=+|-+)$/u;
const escaped = /\\(?=[!-/:-@[-`{-~])/gu;
const strong = /(?<sign>\*\*|__)(?=[^\s*_])(?<text>[^*_\n]{1,400}?)(?<=[^\s*_])\k<sign>/gu;
/** Letters that are set off at the beginning of a text go on in small ones. */
const boldLabel = /^(?<sign>\*\*|__)(?<text>[^\s*_][^*_\n]{0,40}[\p{Ll}\p{Lo}\p{M}])\k<sign>(?=\p{Nd}|\p{Lu}\p{Ll})/u;
const emphasis =
  /(?<![\p{L}\p{N}*_\\])(?<sign>[*_])(?=[^\s*_])(?<text>[^*_\n]{1,400}?)(?<=[^\s*_\\])\k<sign>(?![\p{L}\p{N}*_])/gu;

/** Reads one line of Markdown; undefined for a rule, which is none of the text. */
export function readMarkdownLine(line: string): MarkdownLine | undefined {
  if (rule.test(line)) return undefined;
  const { signs = "", text: title } = heading.exec(line)?.groups ?? {};
  if (title !== undefined) return { text: plain(title), seam: null, kind: "heading", level: signs.length };
  const quoted = line.replace(quote, "");
  const bold = boldLabel.exec(quoted)?.groups?.["text"];
  const seam = bold === undefined ? null : plain(bold).length;
  return { text: plain(quoted), seam, kind: quoted === line ? null : "quote", level: 0 };
}

/** The level of the heading that a line of signs makes of the line above it, 0 if it makes none. */
export function underlineLevel(line: string): number {
  if (line.length < 3 || !underline.test(line)) return 0;
  return line.startsWith("=") ? 1 : 2;
}

function plain(text: string): string {
  return text.replace(strong, "$<text>").replace(emphasis, "$<text>").replace(escaped, "");
}
