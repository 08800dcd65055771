import { scriptCounts } from "../../../language/script.ts";
import { type Buckets, stepOf } from "./families.ts";
import type { Line } from "./line.ts";

/** Letters in a row by which a line and the text are compared: a word or two of Lao, a word of English. */
const pieceLength = 5;
/** Letters of a key from which on a line can be compared, and up to which it may be a headline. */
const shortestKey = 12;
const longestKey = 200;
/** Running text that is looked at, in letters. */
const mostText = 60_000;
/** Share of the best line's that a line must reach to be near it. */
const nearShare = 0.8;

/** Words of an address from which on it may tell the title. */
const leastSlug = 3;

/**
 * Whether lines share their words with the running text of the page, and with its address: a headline does with its own, a menu hardly.
 */
export function sharedWords(
  lines: readonly Line[],
  url: string | null,
): readonly Pick<Buckets, "shared" | "sharedMost" | "address" | "script">[] {
  const named = addressShares(lines, url);
  const text = new Set<string>();
  let letters = 0;
  for (const { runs, key } of lines) {
    if (!runs || letters > mostText) continue;
    letters += key.length;
    addPieces(text, key);
  }
  const shares = lines.map(({ key, runs }) => (runs ? -1 : shareOf(key, text)));
  const most = Math.max(0, ...shares.slice(0, 400));
  const main = mainScript(lines);
  return lines.map(({ block }, at) => {
    const share = shares[at] ?? -1;
    return {
      shared: share < 0 ? "too short" : stepOf("shared", share * 100),
      sharedMost:
        share <= 0 || most < 0.2 ? "no" : share === most ? "first" : share >= most * nearShare ? "near" : "no",
      address: named[at] ?? "no",
      script: scriptOfLine(block.text, main),
    };
  });
}

/** Adds the pieces of a key to those of a text. */
export function addPieces(text: Set<string>, key: string): void {
  for (let at = 0; at + pieceLength <= key.length; at++) text.add(key.slice(at, at + pieceLength));
}

/** Share of the pieces of a key that a text has; -1 for keys that no headline has. */
export function shareOf(key: string, text: ReadonlySet<string>): number {
  if (key.length < shortestKey || key.length > longestKey) return -1;
  let common = 0;
  for (let at = 0; at + pieceLength <= key.length; at++) if (text.has(key.slice(at, at + pieceLength))) common++;
  return common / (key.length - pieceLength + 1);
}

/** How many of the words in the last part of the page's address a line holds: many sites write the title there. */
function addressShares(lines: readonly Line[], url: string | null): Buckets["address"][] {
  const words = slugOf(url);
  if (words.length < leastSlug) return lines.map(() => "no");
  const shares = lines.map(({ key, block }) => {
    if (key.length < shortestKey || key.length > longestKey || block.text.includes("/")) return 0;
    return words.filter((word) => key.includes(word)).length / words.length;
  });
  const most = Math.max(...shares);
  return shares.map((share) => {
    if (share >= 0.5 && share === most) return "first";
    return share >= 0.8 ? "most" : share >= 0.5 ? "half" : share >= 0.25 ? "some" : "no";
  });
}

/** The words of the part of an address that has most of them. */
function slugOf(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [];
  const parts = new URL(url).pathname.toLowerCase().split("/");
  const slugs = parts.map((part) =>
    part
      .replace(/\.\p{L}{2,5}$/u, "")
      .split(/[-_+]|%20/u)
      .filter((word) => /^[\p{L}]{3,}$/u.test(word)),
  );
  return slugs.reduce((longest, words) => (words.length > longest.length ? words : longest), []).slice(0, 30);
}

/** Whether the text of the page is Lao. */
function mainScript(lines: readonly Line[]): "lao" | "latin" {
  let lao = 0;
  let latin = 0;
  for (const { runs, block } of lines) {
    if (!runs) continue;
    const counts = scriptCounts(block.text.slice(0, 400));
    lao += counts.lao;
    latin += counts.latin;
  }
  return lao > latin ? "lao" : "latin";
}

function scriptOfLine(text: string, main: "lao" | "latin"): Buckets["script"] {
  const { lao, latin } = scriptCounts(text.slice(0, 200));
  if (lao + latin === 0) return "none";
  return lao > latin === (main === "lao") ? "main" : "other";
}
