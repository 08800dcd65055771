import type { Block } from "../../article/block.ts";
import { isInterfaceLine, readInterfaceLine } from "../interface/interface-line.ts";

/** `3 comments`, `ຄວາມຄິດເຫັນ (2)`: the number makes the heading sure. */
const counted =
  /^(?:\p{Nd}{1,5} (?:comments?|replies|responses)|(?:comments?|replies|ຄຳເຫັນ|ຄວາມເຫັນ|ຄວາມຄິດເຫັນ)\s?[(:]?\s?\p{Nd}{1,5}\)?)$/iu;
/** Words that invite to comment or name the readers: more than a subheading says. */
const inviting = /^(?:leave|post|write|add|join|be the first)|readers?|ຝາກ|ສະແດງ|ຂຽນ(?:ຄຳ|ຄວາມ)|ຜູ້ອ່ານ|ຍົກເລີກ|ບໍ່ມີ/iu;
/** `Noy: I was there`, and what stands under a comment: `2 days ago · Reply`. */
const spoken = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}_.@ -]{1,24}[:：]\s\S/u;
const underComment = /(?:^|[·|\s])(?:reply|like|report|ຕອບ|ຕອບກັບ|ຖືກໃຈ)$/iu;

/** Whether a line begins the comments: it counts them, invites to them, or stands over the words of a reader. */
export function isCommentHeading(text: string, next?: Block): boolean {
  if (counted.test(text)) return true;
  const line = readInterfaceLine(text);
  if (!line || (line.rule !== "comment-heading" && line.rule !== "comment-form")) return false;
  return line.rule === "comment-form" || inviting.test(text) || (next !== undefined && isCommentLine(next.text));
}

/** Whether a line has the form of a reader's comment, or of the tools under one. */
export function isCommentLine(text: string): boolean {
  return spoken.test(text) || (underComment.test(text) && text.length <= 60) || isInterfaceLine(text);
}
