import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { findStoryLists } from "../related/lists.ts";
import { nameGroups, tagGroups, traitsOf } from "./container-traits.ts";
import { bucketOf, families } from "./families.ts";

export const width: number = families.length;
const at = (name: string): number => families.findIndex(([family]) => family === name);
const F = Object.fromEntries(families.map(([name], index) => [name, index])) as Record<string, number>;
void at;

const leafTags: ReadonlySet<string> = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "dd",
  "dt",
  "pre",
  "blockquote",
  "a",
  "span",
  "font",
  "b",
  "strong",
  "em",
  "i",
  "center",
  "figcaption",
  "td",
  "th",
  "tr",
  "tbody",
]);
const kinds = ["paragraph", "heading", "list-item", "quote", "caption", "table-row", "preformatted", "control"];
const lettersBounds = [10, 25, 50, 80, 140, 250, 450];
const linkBounds = [0.001, 0.1, 0.3, 0.6, 0.95];
const shareBounds = [0.001, 0.03, 0.1, 0.3, 0.7];
const densityBounds = [0.02, 0.1, 0.3, 0.6];
const windowBounds = [1, 100, 300, 800, 2000];
const terminal = new Set([...'.!?…。！？।؟።။។»”"’)'].map((c) => c.charCodeAt(0)));

export interface PageEvidence {
  /** One row of `width` buckets a block. */
  readonly rows: Uint8Array;
  /** Prose letters by block: what is long enough, free enough of links and shown. */
  readonly prose: Float64Array;
  readonly box: Int32Array;
  readonly style: Int32Array;
  readonly boxOf: Int32Array;
  readonly listed: Uint8Array;
}

/** Whether a block could be a paragraph, and how many letters speak for it. */
export function proseLetters(block: Block): number {
  if (block.hidden || block.letters < 25 || block.kind === "control") return 0;
  const free = 1 - block.linkLetters / block.letters;
  return free < 0.4 ? 0 : block.letters * free;
}

export function pageEvidence(
  draft: Draft,
  candidate: Container,
  regions: readonly (string | null)[],
  source: readonly Block[] = draft.source,
): PageEvidence {
  const { containers } = draft;
  const traits = traitsOf(containers);
  const count = source.length;
  const rows = new Uint8Array(count * width);
  const prose = new Float64Array(count);
  const proseSum = new Float64Array(count + 1);
  const box = new Int32Array(count);
  const style = new Int32Array(count);
  const styleKeys = new Map<string, number>();
  const styleProse: number[] = [];
  const styleLetters: number[] = [];
  const styleLinks: number[] = [];
  const firstOf = new Int32Array(containers.length).fill(-1);
  const boxLetters = new Float64Array(containers.length);
  const boxLinks = new Float64Array(containers.length);
  const boxProse = new Float64Array(containers.length);
  const boxPeers = new Int32Array(containers.length);
  const boxOf = new Int32Array(containers.length);
  for (const container of containers) {
    let up: Container | undefined = container;
    while (up && leafTags.has(up.tag) && up.parent >= 0) up = containers[up.parent];
    boxOf[container.index] = up?.index ?? 0;
  }
  const regionOf = new Uint8Array(containers.length);
  for (const { index, parent } of containers) {
    const own = regions[index];
    regionOf[index] = own ? nameGroups.indexOf(own) + 1 : parent < 0 ? 0 : (regionOf[parent] ?? 0);
  }
  let firstHeading = -1;
  let total = 0;
  const seen = new Set<string>();
  for (const [i, block] of source.entries()) {
    const value = proseLetters(block);
    prose[i] = value;
    total += value;
    proseSum[i + 1] = total;
    const leaf = containers[block.container];
    const parent = boxOf[block.container] ?? 0;
    box[i] = parent;
    const boxContainer = containers[parent];
    const key = `${block.kind} ${leaf?.tag} ${leaf?.className} ${boxContainer?.tag} ${boxContainer?.className.slice(0, 60)}`;
    let s = styleKeys.get(key);
    if (s === undefined) {
      s = styleKeys.size;
      styleKeys.set(key, s);
      styleProse.push(0);
      styleLetters.push(0);
      styleLinks.push(0);
    }
    style[i] = s;
    styleProse[s] = (styleProse[s] ?? 0) + value;
    styleLetters[s] = (styleLetters[s] ?? 0) + block.letters;
    styleLinks[s] = (styleLinks[s] ?? 0) + block.linkLetters;
    if (value > 0) boxPeers[parent] = (boxPeers[parent] ?? 0) + 1;
    if (firstHeading < 0 && block.kind === "heading" && block.level === 1 && !block.hidden) firstHeading = i;
    if (firstOf[parent] === -1) firstOf[parent] = i;
  }
  const listed = new Uint8Array(count);
  for (const { items } of findStoryLists(draft))
    for (const item of items) for (const block of item.blocks) listed[block.index] = 1;
  const heads = new Int32Array(count + 1);
  for (const [i, block] of source.entries()) heads[i + 1] = (heads[i] ?? 0) + (isHead(block) ? 1 : 0);
  const lettersSum = new Float64Array(count + 1);
  const linksSum = new Float64Array(count + 1);
  for (const [i, block] of source.entries()) {
    lettersSum[i + 1] = (lettersSum[i] ?? 0) + (block.hidden ? 0 : block.letters);
    linksSum[i + 1] = (linksSum[i] ?? 0) + (block.hidden ? 0 : block.linkLetters);
  }
  const position = new Map(source.map((block, i) => [block.index, i]));
  const startOf = (index: number): number => {
    // Source positions of a container; rows may be fewer than the page's blocks.
    return position.get(index) ?? lowerBound(source, index);
  };
  for (const container of containers) {
    const start = source === draft.source ? container.start : startOf(container.start);
    const end = source === draft.source ? container.end : startOf(container.end);
    boxLetters[container.index] = (lettersSum[end] ?? 0) - (lettersSum[start] ?? 0);
    boxLinks[container.index] = (linksSum[end] ?? 0) - (linksSum[start] ?? 0);
    boxProse[container.index] = (proseSum[end] ?? 0) - (proseSum[start] ?? 0);
  }
  const description = matchingKey(
    draft.embedded.meta.get("og:description") ?? draft.embedded.meta.get("description") ?? "",
  );
  const body = matchingKey(draft.embedded.article?.articleBody ?? "");
  const imageAt = new Set(draft.images.map((image) => image.before));
  const all = total || 1;
  for (const [i, block] of source.entries()) {
    const row = rows.subarray(i * width, (i + 1) * width);
    const set = (name: string, bucket: number): void => {
      row[F[name] ?? 0] = bucket;
    };
    const { text, letters } = block;
    const leaf = containers[block.container];
    const parent = box[i] ?? 0;
    const grand = boxOf[containers[parent]?.parent ?? 0] ?? 0;
    set("letters", bucketOf(letters, lettersBounds));
    set("links", bucketOf(letters === 0 ? 0 : block.linkLetters / letters, linkBounds));
    set("kind", kinds.indexOf(block.kind));
    set("end", endOf(text));
    set("start", startKind(text));
    set("signs", signsOf(text));
    set("capitals", isCapital(text) ? 1 : 0);
    set("digits", bucketOf(digitShare(text), [0.05, 0.2]));
    set("leaf", leafKind(leaf?.tag ?? ""));
    const strong = block.marks.some((mark) => mark.tag !== "a" && mark.end - mark.start >= text.length * 0.9);
    set("marked", strong ? 2 : block.marks.length > 0 ? 1 : 0);
    set("rank", traits.rank[block.container] ?? 3);
    set("leafRank", Math.min(3, Math.abs((traits.rank[parent] ?? 3) - (traits.rank[grand] ?? 3))));
    set("peers", bucketOf(boxPeers[parent] ?? 0, [1, 2, 4, 9]));
    set("parentLinks", bucketOf((boxLinks[parent] ?? 0) / (boxLetters[parent] || 1), densityBounds));
    set("parentShare", bucketOf((boxProse[parent] ?? 0) / all, shareBounds));
    set("grandLinks", bucketOf((boxLinks[grand] ?? 0) / (boxLetters[grand] || 1), densityBounds));
    set("grandShare", bucketOf((boxProse[grand] ?? 0) / all, shareBounds));
    const s = style[i] ?? 0;
    set("style", bucketOf((styleProse[s] ?? 0) / all, shareBounds));
    set("styleLinks", bucketOf((styleLinks[s] ?? 0) / (styleLetters[s] || 1), densityBounds));
    set("previous", neighbour(source[i - 1]));
    set("next", neighbour(source[i + 1]));
    set("before", bucketOf((proseSum[i] ?? 0) - (proseSum[Math.max(0, i - 4)] ?? 0), windowBounds));
    set("after", bucketOf((proseSum[Math.min(count, i + 5)] ?? 0) - (proseSum[i + 1] ?? 0), windowBounds));
    set("heading", firstHeading < 0 ? 0 : i < firstHeading ? 1 : bucketOf(i - firstHeading, [1, 4, 15, 60]) + 1);
    set("prosePassed", bucketOf((proseSum[i] ?? 0) / all, [0.001, 0.1, 0.4, 0.8, 0.95]));
    const key = letters >= 25 && letters < 1500 && (description !== "" || body !== "") ? matchingKey(text) : "";
    set(
      "description",
      description === ""
        ? 0
        : key !== "" && (description.startsWith(key.slice(0, 60)) || description.includes(key))
          ? 2
          : 1,
    );
    set("body", body.length < 200 ? 0 : key !== "" && body.includes(key.slice(0, 80)) ? 2 : 1);
    const printed = letters >= 10 ? text : "";
    set("repeated", printed !== "" && seen.has(printed) ? 1 : 0);
    seen.add(printed);
    set("image", (imageAt.has(block.index) ? 1 : 0) + (imageAt.has(block.index + 1) ? 2 : 0));
    set(
      "path",
      bucketOf(
        boxProse[parent] && boxPeers[parent] ? (proseLetters(block) > 0 ? 1 : 0) + (leaf?.index === parent ? 1 : 0) : 3,
        [1, 2, 3],
      ),
    );
    const region = regionOf[block.container] ?? 0;
    set("region", region);
    const inside = i >= candidate.start && i < candidate.end;
    set(
      "candidate",
      inside
        ? region === 0
          ? 1
          : 2
        : i >= candidate.end
          ? i < candidate.end + 6
            ? 3
            : 4
          : i >= candidate.start - 12
            ? 5
            : 6,
    );
    set("listed", listed[i] === 0 ? 0 : inside ? 1 : 2);
    set("teaser", teaserOf(source, i));
    const boxed = containers[parent];
    const grandBox = containers[grand];
    set("heads in box", bucketOf((heads[boxed?.end ?? 0] ?? 0) - (heads[boxed?.start ?? 0] ?? 0), [1, 2, 4]));
    set("heads around", bucketOf((heads[grandBox?.end ?? 0] ?? 0) - (heads[grandBox?.start ?? 0] ?? 0), [1, 2, 4]));
    const following = source[i + 1];
    set(
      "more link",
      following !== undefined &&
        following.letters < 16 &&
        following.linkLetters >= following.letters * 0.9 &&
        following.letters > 0
        ? 1
        : 0,
    );
    set("shape", shapeOf(block));
    const own = (traits.own[block.container] ?? 0) | (traits.own[parent] ?? 0);
    const near = traits.own[containers[parent]?.parent ?? 0] ?? 0;
    const around = traits.around[block.container] ?? 0;
    for (let g = 0; g < nameGroups.length; g++) {
      const bit = 1 << g;
      if (around & bit) row[(F["named comments"] ?? 0) + g] = own & bit ? 3 : near & bit ? 2 : 1;
    }
    const tags = traits.tags[block.container] ?? 0;
    for (let g = 0; g < tagGroups.length; g++) if (tags & (1 << g)) row[(F["in list"] ?? 0) + g] = 1;
  }
  return { rows, prose, box, style, boxOf, listed };
}

/** Length, links and the end of a block in one number: what one of them means depends on the others. */
export function shapeOf(block: Block): number {
  const { letters, text } = block;
  const links = bucketOf(letters === 0 ? 0 : block.linkLetters / letters, [0.1, 0.5]);
  return (bucketOf(letters, [25, 80, 200]) * 3 + links) * 2 + (endOf(text) >= 2 ? 1 : 0);
}

/** A line that is a link as a whole and long enough for a headline. */
function isHead(block: Block): boolean {
  return !block.hidden && block.letters >= 14 && block.linkLetters >= block.letters * 0.9;
}

/** Text behind a linked headline introduces another story. */
function teaserOf(source: readonly Block[], i: number): number {
  const last = source[i - 1];
  const block = source[i];
  if (!last || !block) return 0;
  if (isHead(block)) return 4;
  if (isHead(last)) return last.kind === "heading" ? 1 : 2;
  const earlier = source[i - 2];
  return earlier && isHead(earlier) && last.letters < 40 ? 3 : 0;
}

function lowerBound(source: readonly Block[], index: number): number {
  let low = 0;
  let high = source.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x3a) return 1;
  if (last === 0x3f) return 2;
  if (terminal.has(last)) return 3;
  return isSpaceless(last) ? 4 : 0;
}

/** Scripts that end sentences without a sign. */
function isSpaceless(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0fff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
}

function startKind(text: string): number {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return 1;
  if (first === '"' || first === "“" || first === "«" || first === "'" || first === "‘" || first === "„") return 2;
  return first !== first.toUpperCase() ? 3 : 0;
}

function signsOf(text: string): number {
  if (text.includes("©") || text.includes("(c)")) return 1;
  if (text.includes("@") || text.includes("http") || text.includes("www.")) return 2;
  if (text.includes("|") || text.includes("•") || text.includes("·")) return 3;
  if (text.includes("»") || text.includes("›") || text.includes("→") || text.includes(">")) return 4;
  return 0;
}

function isCapital(text: string): boolean {
  return text.length >= 4 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function digitShare(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
  }
  return text.length === 0 ? 0 : digits / text.length;
}

function leafKind(tag: string): number {
  switch (tag) {
    case "p":
      return 1;
    case "li":
    case "dd":
    case "dt":
      return 2;
    case "span":
    case "font":
    case "b":
    case "strong":
    case "em":
    case "i":
      return 3;
    case "a":
      return 4;
    case "td":
    case "th":
    case "tr":
      return 5;
    case "div":
    case "section":
    case "article":
      return 6;
    default:
      return tag.length === 2 && tag.startsWith("h") ? 7 : 0;
  }
}

function neighbour(block: Block | undefined): number {
  if (!block) return 0;
  if (block.kind === "heading") return 1;
  const linked = block.linkLetters > block.letters * 0.6;
  if (linked) return 2;
  return 3 + bucketOf(block.letters, [40, 140]);
}
