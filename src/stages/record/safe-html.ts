/** Where each element may stand: directly in the body, or in the one named. Elements of a line stand in any of them. */
const places: ReadonlyMap<string, string | null> = new Map([
  ["p", null],
  ["h2", null],
  ["h3", null],
  ["h4", null],
  ["h5", null],
  ["h6", null],
  ["ul", null],
  ["li", "ul"],
  ["blockquote", null],
  ["figcaption", null],
  ["pre", null],
]);
const lineElements: ReadonlySet<string> = new Set(["strong", "em"]);
/** A link to the web; of what would end the value or its meaning nothing is let through. */
const link = /^a href="https?:\/\/(?:[^\s"<>&\p{Cc}]|&(?:amp|lt|gt|quot);)*"$/u;
const entities = /&(?:amp|lt|gt);/gu;

/**
 * Whether markup is nothing but the safe vocabulary of a record, written as the sanitizer writes it: each element closed, in its place
 * and without attributes but for the address of a link, every sign of the text escaped. Such markup leaves the sanitizer as it
 * was; a test holds that. Anything else, harmless or not, is for the sanitizer to look at.
 */
export function isSafeHtml(html: string): boolean {
  const [front = "", ...pieces] = html.split("<");
  const open: string[] = [];
  if (!isEscaped(front)) return false;
  for (const piece of pieces) {
    const end = piece.indexOf(">");
    if (end < 0 || !takesTag(open, piece.slice(0, end)) || !isEscaped(piece.slice(end + 1))) return false;
  }
  return open.length === 0;
}

/** Opens or closes an element; false where it is none of ours or stands in the wrong place. */
function takesTag(open: string[], tag: string): boolean {
  if (tag.startsWith("/")) return open.pop() === tag.slice(1);
  const outer = open.at(-1);
  if (lineElements.has(tag)) {
    open.push(tag);
    return outer !== undefined;
  }
  if (link.test(tag)) {
    const nested = open.includes("a");
    open.push("a");
    return outer !== undefined && !nested;
  }
  const place = places.get(tag);
  open.push(tag);
  if (tag === "p" && outer === "blockquote") return true;
  return place === null ? outer === undefined : place !== undefined && place === outer;
}

function isEscaped(text: string): boolean {
  if (text.includes(">")) return false;
  return !text.includes("&") || !text.replace(entities, "").includes("&");
}
