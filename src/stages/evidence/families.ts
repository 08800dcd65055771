import { tagGroups } from "./container-traits.ts";
import { nameGroups } from "./name-traits.ts";

/**
 * A family of evidence: one question about a block, and the buckets that its answer falls into. A block falls into exactly one bucket of
 * each family; what a bucket is worth stands in `weights.data.ts`, in the order of the families here.
 */
export interface Family {
  /** Answers that are no measure, in the order of their buckets; the buckets of the measure follow. */
  readonly cases: readonly string[];
  /** Lower bounds of the buckets of a measure but for its first, which is everything below. */
  readonly bounds: readonly number[];
  readonly buckets: number;
}

/** A family of plain answers: the first is the usual one. */
function cases(...answers: readonly string[]): Family {
  return { cases: answers, bounds: [], buckets: answers.length };
}

/** A family of a number, cut at bounds; answers in front of it are for blocks that have no such number. */
function measure(bounds: readonly number[], ...answers: readonly string[]): Family {
  return { cases: answers, bounds, buckets: answers.length + bounds.length + 1 };
}

/** A number that a function packs itself, with its own meaning a value. */
function packed(buckets: number): Family {
  return { cases: [], bounds: [], buckets };
}

/** The bucket of a measured family that a number falls into. */
export function bucketOf(value: number, { cases: { length }, bounds }: Family): number {
  let bucket = 0;
  while (bucket < bounds.length && value >= (bounds[bucket] ?? 0)) bucket++;
  return length + bucket;
}

const shareOfProse = [0.001, 0.03, 0.1, 0.3, 0.7];
const linkDensity = [0.02, 0.1, 0.3, 0.6];
const proseNearby = [1, 100, 300, 800, 2000];
const manyHeadlines = [1, 2, 4];

/**
 * What is asked of a block by itself and of where it stands. Its box is the innermost element around it that may hold several
 * paragraphs, the outer box the next one around that; its style is its kind with the markup of its element and box.
 */
export const families = {
  /** Letters, marks and digits. */
  letters: measure([10, 25, 50, 80, 140, 250, 450]),
  /** Share of its letters that stand in links. */
  links: measure([0.001, 0.1, 0.3, 0.6, 0.95]),
  kind: cases("paragraph", "heading", "list-item", "quote", "caption", "table-row", "preformatted", "control"),
  /** The last sign of its text. */
  ending: cases("other", "colon", "question", "full stop or closing quote", "letter of a script without full stops"),
  /** The first sign of its text. */
  opening: cases("other", "digit", "quote", "lower case", "bracket", "dash, bullet or arrow"),
  /** Signs that news prose hardly has, the first of them. */
  signs: cases("none", "copyright", "address", "bar or bullet", "arrow"),
  capitals: cases("mixed", "all in capitals"),
  /** Share of ASCII digits in its text. */
  digits: measure([0.05, 0.2]),
  /** The element that it stands in. */
  element: cases("other", "paragraph", "list item", "inline", "link", "table cell", "division", "heading"),
  /** Bold, italics and links inside of it. */
  emphasis: cases("none", "in parts", "bold as a whole", "italic as a whole"),
  /** Where the links in it stand. */
  linkPlace: cases("none", "inside", "at its beginning", "at its end", "as a whole"),
  /** A colon behind its first words, and what stands in front of it. */
  label: cases("none", "words", "bold or linked words"),
  /** Other blocks of the page that begin with the same letters. */
  sharedOpening: measure([1, 2, 4]),
  /** Whether it names the site or an author of the page. */
  ownName: cases("page without names", "no", "site", "author"),
  /** What it speaks of where it is short: pictures, offers of the paper, other texts, who wrote. */
  press: cases("nothing of the kind", "pictures", "offers", "other texts", "who wrote, and when"),
  /** The surest article name around it, by its rank in `articleNames`. */
  articleName: cases("surest", "sure", "weak", "none"),
  /** Ranks between the article names around its box and around its outer box. */
  articleNameStep: measure([1, 2, 3]),
  /** Blocks of prose that share its box. */
  peers: measure([1, 2, 4, 9]),
  /** Share of letters in links, in its box. */
  boxLinks: measure(linkDensity),
  /** Share of the page's prose that its box holds. */
  boxShare: measure(shareOfProse),
  /** Share of letters in links, in the outer box. */
  outerLinks: measure(linkDensity),
  /** Share of the page's prose that the outer box holds. */
  outerShare: measure(shareOfProse),
  /** Share of the page's prose that has its style. */
  styleShare: measure(shareOfProse),
  /** Share of letters in links, in all blocks of its style. */
  styleLinks: measure(linkDensity),
  /** Letters of the block in front of it. */
  previous: measure([40, 140], "none", "heading", "link"),
  /** Letters of the block behind it. */
  next: measure([40, 140], "none", "heading", "link"),
  /** Letters of prose in the four blocks in front of it. */
  proseBefore: measure(proseNearby),
  /** Letters of prose in the four blocks behind it. */
  proseAfter: measure(proseNearby),
  /** Blocks since the first main heading of the page. */
  sinceHeading: measure([1, 4, 15, 60], "page without one"),
  /** Share of the page's prose in front of it. */
  prosePassed: measure([0.001, 0.1, 0.4, 0.8, 0.95]),
  /** Whether the page's own description begins with it or quotes it. */
  description: cases("page without one", "no", "yes"),
  /** Whether the article's text in the linked data has it, and where it has not, whether it has others of the page. */
  articleBody: cases("page without one", "too short or long to tell", "no, nor others", "no, but others", "yes"),
  repeated: cases("no", "its text stood earlier on the page"),
  image: cases("none", "in front of it", "behind it", "on both sides"),
  /** How it stands in its box. */
  standing: cases(
    "aside, in an element",
    "prose in an element, or aside without one",
    "prose without one",
    "no prose in the box",
  ),
  /** Its length, links and ending in one number, as `shapeOf` packs them. */
  shape: packed(24),
  /** The region that the markup around it names: none, or the row of `regionNames`. */
  region: packed(13),
  /** Where it stands to the container that the rule-based finder chose. */
  candidate: cases(
    "unused",
    "inside",
    "inside, in a region",
    "shortly behind",
    "far behind",
    "shortly before",
    "far before",
  ),
  /** Whether it belongs to a linked headline. */
  teaser: cases("no", "behind a linked heading", "behind a link", "second behind one", "is one"),
  /** Linked headlines in its box. */
  boxHeadlines: measure(manyHeadlines),
  /** Linked headlines in the outer box. */
  outerHeadlines: measure(manyHeadlines),
  moreLink: cases("no", "a short link follows"),
  /** Whether it stands in a list of other stories. */
  listed: cases("no", "inside the candidate", "outside of it"),
} as const satisfies Readonly<Record<string, Family>>;

const rough = [-2, -0.5, 0.5, 2];
const meanChance = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * What is asked once there is a first opinion on every block: the company that a block keeps. The run is the stretch of blocks that the
 * opinions favour most, the main box the container around most of it, a part one child of the main box.
 */
export const companyFamilies = {
  /** Log-odds of the block by itself. */
  opinion: measure([-4, -2.5, -1.2, -0.4, 0.4, 1.2, 2.5, 4]),
  /** Log-odds of the block in front of it, and of the one behind it. */
  previousOpinion: measure(rough, "none"),
  nextOpinion: measure(rough, "none"),
  /** Log-odds of the nearest long block in front of it, and behind it. */
  proseBefore: measure(rough, "none"),
  proseBehind: measure(rough, "none"),
  /** Mean chance of the blocks in its box, in the outer box, and of its style. */
  boxOpinion: measure(meanChance),
  outerOpinion: measure(meanChance),
  styleOpinion: measure(meanChance),
  /** Where it stands to the run. */
  range: cases("far before", "shortly before", "inside", "shortly behind", "far behind"),
  /** How deep its box lies in the main box. */
  mainBox: cases("outside", "is its box", "a child", "a grandchild", "deeper", "beside it"),
  /** Whether its style is that of the article's prose. */
  mainStyle: cases("no", "second", "first"),
  /** Share of the article's letters in front of it. */
  passed: measure([0.001, 0.05, 0.2, 0.5, 0.9, 0.999]),
  /** Letters of its part, against those of the article. */
  partLetters: measure([0.02, 0.06, 0.15, 0.4], "in no part"),
  /** Mean chance of the blocks in its part. */
  partOpinion: measure(meanChance),
  /** Blocks in its part. */
  partBlocks: measure([2, 4, 9], "in no part"),
  partImage: cases("no", "its part begins with an image"),
  /** As `shape`, told apart by whether it stands in the run. */
  shapeInRange: packed(48),
} as const satisfies Readonly<Record<string, Family>>;

/** How a name or a tag is known around a block: for names how near, for tags only that. */
const namedFamily = cases("no", "further out", "just outside its box", "its element or box");
const taggedFamily = cases("no", "around it");

type Indexes<Name extends string> = Readonly<Record<Name, number>>;

function indexesOf<Name extends string>(of: Readonly<Record<Name, Family>>): Indexes<Name> {
  return Object.fromEntries(Object.keys(of).map((name, index) => [name, index])) as Indexes<Name>;
}

/** Places in a block's row. Behind the families come one for each name group and one for each tag group. */
export const place: Indexes<keyof typeof families> = indexesOf(families);
export const firstNamed: number = Object.keys(families).length;
export const firstTagged: number = firstNamed + nameGroups.length;
/** Buckets in the row of a block. */
export const rowWidth: number = firstTagged + tagGroups.length;

/** Places in a block's row of company. */
export const companyPlace: Indexes<keyof typeof companyFamilies> = indexesOf(companyFamilies);
export const companyWidth: number = Object.keys(companyFamilies).length;

/** All families of a block's row and of its row of company, in their order. */
export const allFamilies: readonly (readonly [name: string, family: Family])[] = [
  ...Object.entries(families),
  ...nameGroups.map((group): [string, Family] => [`named ${group}`, namedFamily]),
  ...tagGroups.map((group): [string, Family] => [`in ${group}`, taggedFamily]),
  ...Object.entries(companyFamilies),
];
