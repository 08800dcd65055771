import { type Child, h } from "./element.ts";
import { unsafe } from "./unsafe.ts";

/** Text of a page as it may be shown: what would act on the reader's window stands there by its number. */
export function visible(text: string): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(unsafe)) {
    if (index > at) parts.push(text.slice(at, index));
    at = index + character.length;
    if (character === "\n" || character === "\t" || character === "\r") parts.push(character);
    else parts.push(h("span", { class: "unseen" }, codeOf(character)));
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
