import { titleMark } from "./lines.ts";

const picture = "(?![©®™])\\p{Extended_Pictographic}|[\\u{1F1E6}-\\u{1F1FF}\\p{Emoji_Modifier}\\u200D\\uFE0F]";
/** What stands in front of a headline to set it off. With a number behind it, a minus or a plus belongs to that. */
const front = new RegExp(`^(?:${picture}|[*_]|[=~+>|–—-](?!\\p{Nd})|\\s){1,80}`, "u");
/** The same behind it, where signs stand off: the last ones of `C++` do not. */
const back = new RegExp(`(?:${picture}|[*_]|\\s[=~+<|–—-]{1,40}|\\s){1,80}$`, "u");

/** A headline without what a text dump sets it off by: `# …`, `Title: …`, `📣 …`, `*…*`, `+++ … +++`. */
export function bareHeadline(text: string): string {
  const bare = text.replace(titleMark, "").replace(front, "").replace(back, "");
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}
