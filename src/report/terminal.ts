import { styleText } from "node:util";
import { unsafe } from "./page/unsafe.ts";

/** Styles that views use. */
type Style = "underline" | "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Puts a style around text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** A painter for a stream that shows colours, or one that leaves all text plain. */
export function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Whether to colour what goes to a stream.
 *
 * @param wanted What the command line says: `false` for `--no-color`.
 */
export function showsColours(stream: { readonly isTTY?: boolean }, wanted: boolean): boolean {
  return wanted && stream.isTTY === true && (process.env["NO_COLOR"] ?? "") === "";
}

/** Text from a page or a file name, safe for a terminal: one line, and every control character spelled out. */
export function plain(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === "\n" || character === "\t" || character === "\r") return " ";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** JSON of which no character acts on a terminal: what would is written by its number, which is the same JSON. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, (character) =>
    character === "\n"
      ? character
      : Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(""),
  );
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The begin of a text that is too long for a line of a view. */
export function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2 + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length).join("")}… (${text.length} characters)`;
}
