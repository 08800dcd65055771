import type { LineKind } from "../../../article/line-table.ts";

/**
 * The families of evidence on a line of a text dump and their buckets. Every line falls into one bucket of each family; what a bucket is
 * worth for each kind of line stands in `weights.data.ts`, in this order.
 */
export const lineFamilies = {
  letters: ["0", "1", "4", "10", "18", "30", "45", "65", "90", "130", "200", "400"],
  ending: ["letter", "stop", "question", "quote", "colon", "ellipsis", "digit", "sign"],
  sentences: ["none", "one stop inside", "several"],
  commas: ["none", "one", "several"],
  opening: ["small", "capital", "uncased", "digit", "quote", "sign"],
  capitals: ["uncased", "few", "some", "most", "all"],
  interface: [
    "no",
    "tools",
    "counter",
    "several tools",
    "comments",
    "copyright",
    "subscription",
    "reader's end",
    "other",
  ],
  date: ["none", "alone", "with a label", "in front", "behind", "inside"],
  credit: ["none", "author", "other", "bare name"],
  menu: ["no", "home", "breadcrumb", "items", "two items"],
  announces: ["nothing", "stories", "stories, loosely", "comments", "tags", "pointer"],
  woos: ["no", "promotion", "turner", "reader's words"],
  section: ["no", "name", "common name", "glued behind"],
  marks: ["none", "address", "hash", "bars", "number in front", "bullet", "title's label"],
  gap: ["alone", "first", "inner", "last", "all close", "all apart"],
  repeated: [
    "no",
    "right above",
    "right below",
    "above",
    "below",
    "within another",
    "begins a paragraph",
    "but for its numbers",
  ],
  shared: ["too short", "0", "10", "25", "40", "60", "80"],
  sharedMost: ["no", "near", "first"],
  address: ["no", "some", "half", "most", "first"],
  above: ["nothing", "1", "2", "3", "5", "9"],
  below: ["nothing", "1", "2", "3", "5", "9"],
  textAbove: ["none", "little", "some", "half", "most", "nearly all", "all"],
  place: ["first", "2", "4", "8", "16", "30"],
  placeFromEnd: ["last", "2", "4", "8", "16", "30"],
  alike: ["1", "2", "3", "5", "10"],
  signBelow: ["none", "1", "2", "3"],
  signAbove: ["none", "1", "2", "3"],
  script: ["main", "other", "none"],
  previous: ["edge", "short", "line", "text", "date", "credit", "interface", "heading"],
  next: ["edge", "short", "line", "text", "date", "credit", "interface", "heading"],
  afterNext: ["edge", "short", "line", "text", "date", "credit", "interface", "heading"],
  headingAbove: ["none", "1", "2", "4", "8", "16"],
  listed: ["no", "heading, text below", "heading", "loose heading, text below", "loose heading", "behind all text"],
  headline: ["no", "last above the text", "first above the text", "only one", "between", "in the text", "behind"],
  commentsAbove: ["none", "1", "3", "9"],
  foot: ["none", "above it", "its first line", "in it"],
  frameAbove: ["0", "1", "2", "5", "12"],
  frameBelow: ["0", "1", "2", "5", "12"],
  rows: ["none", "own", "two", "several"],
  rhythm: ["none", "2", "3", "with text"],
  led: ["no", "onward", "below onward", "colon", "below colon"],
  tail: ["text below", "no frame", "frame below", "frame above", "frame around"],
  dress: ["text below", "bare", "some", "dressed"],
  group: [
    "no groups",
    "alone",
    "alone, right behind",
    "alone, behind",
    "close lines",
    "close lines, behind",
    "above a frame",
    "below a frame",
  ],
  quiet: ["0", "1", "2", "3", "5", "9", "16"],
  headlines: ["text", "0", "1", "2", "3", "5"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LineFamily = keyof typeof lineFamilies;
export const lineFamilyNames: readonly LineFamily[] = Object.keys(lineFamilies) as LineFamily[];

/** A bucket of each family. */
export type Buckets = { readonly [Family in LineFamily]: (typeof lineFamilies)[Family][number] };

/** The bucket of a number, in a family whose buckets are the least numbers that fall into them. */
export function stepOf<Family extends LineFamily>(family: Family, value: number): Buckets[Family] {
  const buckets: readonly string[] = lineFamilies[family];
  return (buckets.findLast((bucket) => value >= Number(bucket)) ?? buckets[0]) as Buckets[Family];
}

/** Which kinds may stand below which; the first row is the top of the page. */
export const following: Readonly<Record<LineKind | "top", readonly LineKind[]>> = {
  top: ["front", "title", "text"],
  front: ["front", "title", "text"],
  title: ["text", "inner"],
  text: ["text", "inner", "heading", "item", "part", "behind"],
  inner: ["text", "inner"],
  heading: ["heading", "item", "part", "behind"],
  item: ["heading", "item", "part", "behind"],
  part: ["heading", "item", "part", "behind"],
  behind: ["heading", "item", "part", "behind"],
};
