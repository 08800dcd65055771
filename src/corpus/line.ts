declare const encoded: unique symbol;

/**
 * A line between two steps: the bytes of its UTF-8, each as one UTF-16 unit. So lines are ordered by bytes, and a text that is carried from step to
 * step is decoded by none but the one that reads it.
 */
export type Line = string & { readonly [encoded]: true };

const beyondAscii = /[\u0080-\uffff]/;

/** A text as a line. */
export function encodeLine(text: string): Line {
  return (beyondAscii.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text) as Line;
}

/** The text of a line, or of a part of one. */
export function decodeLine(line: string): string {
  return beyondAscii.test(line) ? Buffer.from(line, "latin1").toString("utf8") : line;
}
