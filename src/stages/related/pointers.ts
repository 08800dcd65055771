import type { Block } from "../../article/block.ts";
import type { Cut, Draft, RelatedStory } from "../../article/draft.ts";
import { alphabeticLength, letterCount } from "../../language/script.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { absoluteUrl, isPageOfSite } from "../record/urls.ts";
import { linkedPieces } from "./block-pieces.ts";
import { endsInStop } from "./headline-pieces.ts";
import { addressOf, leadsToNoStory } from "./item.ts";
import { storyAddress } from "./lists.ts";
import { isPromotion } from "./promotion.ts";
import { isForeignHeading } from "./related-heading.ts";
import { readAlso, weakPointer } from "./stories.rules.ts";
import { textBounds } from "./text-bounds.ts";

const stage = "related-stories";
/** Letters of the longest pointer to another story. */
const longestPointer = 260;
/** Letters that the headline below a label may have. */
const shortestTitle = 12;
const longestTitle = 140;
/** The same behind a label whose language nobody knows. */
const headlineLetters = 36;
/** Letters of the label in front of links. */
const longestLabel = 24;
/** What invites to go on reading, in front of a link that is the rest of the line. */
const invitation =
  /^[^\p{L}\p{M}\p{Nd}\n]{0,4}(?:read|see|watch|listen|view|more|also|further|related|earlier|next|ອ່ານ|ເບິ່ງ|ຊົມ|ຟັງ|ຕິດຕາມ|ຂ່າວ(?:ທີ່)?ກ່ຽວຂ້ອງ|ກ່ຽວຂ້ອງ)[\p{L}\p{M} ]{0,20}[\s:：>»|]{0,4}$/iu;
/** How invitations begin, and labels: looks that spare most lines the whole expressions. */
const invitationOpening =
  /^[^a-z\u0E80-\u0EFF]{0,8}(?:read|see|watch|listen|view|more|also|further|related|earlier|next|ອ່ານ|ເບິ່ງ|ຊົມ|ຟັງ|ຕິດຕາມ|ຂ່າວ|ກ່ຽວຂ້ອງ)/i;
const labelOpening = /^[([]?(?:read|also|see|don|more|related|recommended|you|ອ່ານ|ເບິ່ງ|ຂ່າວ)/i;
const ending = /[:：៖>»|]\s{0,2}$/u;
const labelEnding = /^[^.,;!?]{0,40}[\p{L}\p{M}]\s?[:：៖]\s{0,2}$/u;
/** What may stand between the links of one pointer. */
const between = /^[\s/|,;·•]{0,3}$/u;

/** Pointers to other stories in the text: what to cut out of their blocks, and the stories. */
export interface Pointers {
  readonly cuts: ReadonlyMap<Block, readonly Cut[]>;
  readonly stories: readonly RelatedStory[];
}

/**
 * Finds pointers inside the text: `Read also: …`, lines that are nothing but an invitation and a link, and linked headlines between paragraphs.
 *
 * @param told - linked lines that the article tells of
 */
export function findPointers(draft: Draft, told: ReadonlySet<Block>): Pointers {
  const cuts = new Map<Block, readonly Cut[]>();
  const stories: RelatedStory[] = [];
  const isDump = draft.page.format === "text";
  const pointed = new Set<Block>();
  let pointedTo: string | null = null;
  const point = (title: string, href: string | null): void => {
    stories.push({
      title,
      url: addressOf({ text: title, href }, draft),
      section: null,
      publishedAt: null,
      summary: null,
    });
  };
  const { blocks } = draft;
  for (let at = 0; at < blocks.length; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined || block.hidden || block.letters > longestPointer || pointed.has(block)) continue;
    const target = isDump ? pointedLine(block, next) : undefined;
    const invited = isDump ? undefined : invitedStories(block, draft);
    const label = invited ? 0 : pointerLabel(block, isDump, next);
    if (target) {
      pointed.add(target);
      cuts.set(block, [labelCut(block.text.length)]);
      cuts.set(target, [{ start: 0, end: target.text.length, to: { field: "related" } }]);
      point(target.text, null);
    } else if (label > 0) {
      cuts.set(block, pointerCuts(block, label));
      point(block.text.slice(label).trim(), block.marks.find((mark) => mark.tag === "a")?.href ?? null);
    } else if (invited) {
      cuts.set(block, pointerCuts(block, invited.label));
      for (const { text, href } of invited.stories) point(text, href);
    } else if (!isDump && !told.has(block) && isLinkedHeadline(block, draft)) {
      cuts.set(block, [{ start: 0, end: block.text.length, to: { field: "related" } }]);
      const href = block.marks[0]?.href ?? null;
      // A card has its summary below its headline, in the same link.
      if (href !== pointedTo) point(block.text.trim(), href);
      pointedTo = href;
    }
  }
  return { cuts, stories };
}

/**
 * Where the label of a pointer ends, or 0. A label that begins sentences too, `More: …`, needs a link behind it, or in a text dump, which
 * has no links, a headline: a line without a full stop.
 */
function pointerLabel(block: Block, isDump: boolean, next: Block | undefined): number {
  const label = labelOpening.test(block.text) ? (readAlso.exec(block.text)?.[0] ?? "") : foreignLabel(block.text);
  if (label === "" || label.length >= block.text.length) return 0;
  // Lines right below make a subheading of it.
  const alone = next === undefined || next.layout.gap > 0;
  const pointing = isDump ? alone && !/[.!?。]$/u.test(block.text) : block.linkLetters >= block.letters / 2;
  return weakPointer.test(label) && !pointing ? 0 : label.length;
}

/** Characters of the longest label in neither Lao nor English. */
const longestForeign = 40;

/** A label in front of a pointer in neither Lao nor English, `Baca juga: `; empty if there is none. */
function foreignLabel(text: string): string {
  const colon = /[:：៖]\s?/u.exec(text.slice(0, longestForeign));
  const label = colon ? text.slice(0, colon.index + colon[0].length) : "";
  return label !== "" && isForeignHeading(label) ? label : "";
}

interface Invited {
  /** Where the label ends. */
  readonly label: number;
  readonly stories: readonly { readonly text: string; readonly href: string | null }[];
}

/** The stories of a line that is an invitation, set apart from what follows, and then nothing but links: `<b>See also</b> <a>…</a>`. */
function invitedStories(block: Block, draft: Draft): Invited | undefined {
  const { text, marks, seams, raw, kind } = block;
  const start = marks.find(({ tag }) => tag === "a")?.start ?? 0;
  if (start === 0 || start > longestLabel * 2) return undefined;
  const label = text.slice(0, start);
  if (letterCount(label) > longestLabel) return undefined;
  const isInvitation = (invitationOpening.test(text) && invitation.test(label)) || isForeignHeading(label);
  if (!isInvitation) return labelledStory(block, label, draft);
  const bold = marks.some((mark) => mark.tag === "strong" && mark.start === 0 && mark.end >= label.trimEnd().length);
  const apart = ending.test(label) || kind === "heading" || bold || (text === raw && seams.includes(start));
  if (!apart) return undefined;
  const [, ...pieces] = linkedPieces(block);
  const stories = pieces.filter(({ href }) => href !== null);
  const areLinks = pieces.every((piece) => (piece.href === null ? between.test(piece.text) : isTitle(piece.text)));
  return stories.length > 0 && areLinks && !stories.some(leadsToNoStory) ? { label: start, stories } : undefined;
}

/**
 * The one story behind a label of whatever language, `Lees ook: <a>…</a>`: a short label with a colon, and then nothing but a link as long as a
 * headline to another page of the site. Sources and documents lie elsewhere or have short names.
 */
function labelledStory(block: Block, label: string, draft: Draft): Invited | undefined {
  if (block.kind !== "paragraph" || !labelEnding.test(label)) return undefined;
  const [story, another] = linkedPieces(block)
    .filter(({ text }) => /\p{L}/u.test(text))
    .slice(1);
  if (!story?.href || another || letterCount(story.text) < headlineLetters || !isTitle(story.text)) return undefined;
  const url = absoluteUrl(story.href, draft);
  return url !== null && isPageOfSite(url, draft) ? { label: label.length, stories: [story] } : undefined;
}

/** Letters that a headline without any label has. */
const bareHeadline = 24;

/** A line between two paragraphs that is nothing but a link as long as a headline to another page of the site. */
function isLinkedHeadline(block: Block, draft: Draft): boolean {
  const { text, marks, kind, index, letters, linkLetters } = block;
  const [link] = marks;
  if (linkLetters < letters || link?.href === undefined || (kind !== "paragraph" && kind !== "heading")) return false;
  if (marks.some(({ tag, href }) => tag === "a" && href !== link.href)) return false;
  if (alphabeticLength(text) < bareHeadline || text.length > longestTitle || !isTitle(text)) return false;
  const { first, last } = textBounds(draft);
  if (index <= first || index >= last) return false;
  if (isPromotion(text)) return false;
  const url = absoluteUrl(link.href, draft);
  return url !== null && isPageOfSite(url, draft) && isLikeOwn(url, draft) && !leadsToNoStory({ text, href: url });
}

/** Whether an address has as many parts as that of the page, which it is not, and the numbers or words of a story if that one has them. */
function isLikeOwn(url: string, { page }: Draft): boolean {
  const own = partsOf(page.url ?? "");
  const parts = partsOf(url);
  if (parts.length !== own.length || parts.join("/") === own.join("/")) return false;
  return storyAddress.test(url) || !storyAddress.test(page.url ?? "");
}

function partsOf(url: string): string[] {
  const [address = ""] = url.split(/[?#]/u, 1);
  return address.split("/").filter((part) => part !== "");
}

function isTitle(text: string): boolean {
  return letterCount(text) >= shortestTitle && !endsInStop(text) && !isInterfaceLine(text);
}

/** In a text dump the headline may stand on the line below its label, which ends in a colon. */
function pointedLine(label: Block, next: Block | undefined): Block | undefined {
  if (!next || !/[:：]$/u.test(label.text)) return undefined;
  if (!readAlso.test(`${label.text} x`) && foreignLabel(label.text) === "") return undefined;
  const close = next.layout.gap === 0 && !next.layout.bullet;
  return close && next.letters >= shortestTitle && next.letters <= longestTitle && !/[.!?:。]$/u.test(next.text)
    ? next
    : undefined;
}

function labelCut(end: number): Cut {
  const reason = "the label of a pointer to another story";
  return { start: 0, end, to: { stage, rule: "read-also-label", reason, confidence: 0.95 } };
}

function pointerCuts(block: Block, labelEnd: number): Cut[] {
  return [labelCut(labelEnd), { start: labelEnd, end: block.text.length, to: { field: "related" } }];
}
