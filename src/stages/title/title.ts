import type { Block } from "../../article/block.ts";
import { type Draft, takeBlocks, withFields } from "../../article/draft.ts";
import type { Found } from "../../article/fields.ts";
import type { Stage } from "../../article/stage.ts";
import { readDateLine } from "../../language/date-line.ts";
import { findNewsDates } from "../../language/dates.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { readCredit } from "../credits/credit-line.ts";
import { bareHeadline } from "../dump/bare-headline.ts";
import { gluedSection, titleOfDump } from "../dump/title.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { absoluteUrl } from "../record/urls.ts";
import { isOwnName, siteNames } from "./own-names.ts";
import { agreementOf, isFullerWording, type TitleClaim } from "./title-agreement.ts";
import { claimedTitles } from "./title-claims.ts";

/** Letters that a title may have. */
const longestTitle = 300;
/** Letters from which on a block is a paragraph of the article, in a page. */
const proseLetters = 90;
/** Letters from which on a line may be a headline rather than the name of a section. */
const headlineLetters = 18;
/** Blocks below a headline among which its date stands, and letters that such a line may have beside it. */
const dateBelow = 2;
const besideDate = 20;
/** Blocks by which headings of one group lie apart: a headline, its date, a second line. */
const groupReach = 2;
/** Blocks in front of the first paragraph among which a headline stands beside it. */
const besideText = 2;
/** Blocks before the article that may still hold its title. */
const reach = 12;

/** Finds the title, preferring what readers see, confirmed by what the page says about itself; takes its block off the body. */
export const title: Stage = {
  name: "title",
  rules: [],
  run(draft) {
    if (draft.fields.title) return draft;
    const found = draft.page.format === "text" ? titleOfText(draft) : titleOfMarkup(draft);
    if (!found) return draft;
    const { value, from, section } = found;
    const titled = withFields(draft, {
      title: { value, from },
      section: section ? { value: section, from } : undefined,
    });
    return found.block ? takeBlocks(titled, "title", [found.block]) : titled;
  },
};

interface FoundTitle extends Found<string> {
  readonly block?: Block;
  readonly section?: string;
}

/** The title of a text: the line that its front matter names, that without a line, or else what the lines show. */
function titleOfText(draft: Draft): FoundTitle | undefined {
  const claims = draft.embedded.meta.size === 0 ? [] : claimedTitles(draft, siteNames(draft));
  const [claim] = claims;
  if (!claim) return titleOfDump(draft);
  const end = (draft.article?.start ?? 0) + reach;
  const front = draft.blocks.filter(({ index, letters }) => index < end && letters <= longestTitle);
  const agreed = strongest(front, claims, false);
  return agreed ? { ...agreed, value: bareHeadline(agreed.value), from: "visible" } : claim;
}

/** Some templates glue the section to the headline, which the page's other titles show. */
function titleOfMarkup(draft: Draft): FoundTitle | undefined {
  const sites = siteNames(draft);
  const claims = claimedTitles(draft, sites);
  const found = titleOfPage(draft, sites, claims);
  if (!found?.block || found.value !== found.block.text) return found;
  const glued = gluedSection(
    draft.source,
    found.value,
    claims.map(({ value }) => value),
  );
  return glued ? { ...found, value: glued.headline, section: glued.label } : found;
}

function titleOfPage(draft: Draft, sites: ReadonlySet<string>, claims: readonly TitleClaim[]): FoundTitle | undefined {
  const end = draft.article
    ? Math.max(draft.article.start + 4, Math.min(draft.article.start + reach, draft.article.end))
    : draft.source.length;
  const visible = draft.blocks.filter(
    (block) => !block.hidden && block.letters >= 4 && block.letters <= longestTitle && block.kind !== "control",
  );
  const headings = visible.filter((block) => block.kind === "heading");
  const near = visible.filter((block) => block.index < end && block.index >= (draft.article?.start ?? 0) - reach);

  const lastHeading = draft.article?.end ?? draft.source.length;
  const agreed =
    strongest(
      headings.filter((block) => block.index < end),
      claims,
      false,
    ) ??
    strongest(
      headings.filter((block) => block.index < lastHeading),
      claims,
      true,
    ) ??
    strongest(near, claims, false);
  if (agreed) return belowSiteName(draft, headings, agreed) ?? agreed;
  const overlong = overlongTitle(draft);
  if (overlong) return visibleTitle(overlong);
  const front = inFrontOfText(draft, near).filter((block) => !sites.has(matchingKey(block.text)));
  const heading = topHeading(draft, front);
  const [claim] = claims;
  if (claim && claim.from !== "title")
    return heading && claims.some((other) => isFullerWording(heading.text, other)) ? visibleTitle(heading) : claim;
  if (heading) return belowSiteName(draft, headings, visibleTitle(heading)) ?? visibleTitle(heading);
  const standing = mostProminent(
    draft,
    front.filter((block) => block.index <= (draft.article?.start ?? 0) + 2),
  );
  return standing ? visibleTitle(standing) : claim;
}

/** A first heading that is too long for a title, and is one all the same: the page calls itself by the very words. */
function overlongTitle({ blocks, embedded: { titleTag, meta } }: Draft): Block | undefined {
  const first = blocks.find(({ kind, level, hidden }) => kind === "heading" && level === 1 && !hidden);
  if (!first || first.letters <= longestTitle) return undefined;
  const key = matchingKey(first.text);
  // Claims of that length are cut when they are read.
  const isClaimed = (claim = ""): boolean => claim.length > longestTitle && key.startsWith(matchingKey(claim));
  return isClaimed(titleTag ?? "") || isClaimed(meta.get("og:title")) ? first : undefined;
}

/** Blocks with no paragraph of the article in front of them: a title never stands below its text. */
function inFrontOfText(draft: Draft, blocks: readonly Block[]): Block[] {
  const end = firstProse(draft)?.index ?? draft.source.length;
  return blocks.filter((block) => block.index < end);
}

/** The first paragraph of the article that the evidence does not speak against, as it does against what readers shout. */
function firstProse({ source, article }: Draft): Block | undefined {
  const isOwn = (block: Block): boolean => block.index >= (article?.start ?? 0) && isProse(block);
  return source.find((block) => isOwn(block) && (article?.odds?.[block.index] ?? 0) >= 0) ?? source.find(isOwn);
}

function isProse({ letters, linkLetters }: Block): boolean {
  return letters >= proseLetters && linkLetters < letters / 2;
}

/** Letters that the name of a site may have. */
const longestSiteName = 30;

/**
 * Sites print their own name as a heading too, and some say nothing else in the title tag. It is no title where a longer heading
 * follows before the text, and the menu stands between them, or the name is the site's beyond doubt.
 */
function belowSiteName(draft: Draft, headings: readonly Block[], { block, value }: FoundTitle): FoundTitle | undefined {
  if (!block || block.letters > longestSiteName) return undefined;
  const text = draft.source.find((other) => other.index > block.index && isProse(other));
  const below = highest(
    headings.filter(
      (other) =>
        other.index > block.index &&
        other.index < (text?.index ?? draft.article?.end ?? 0) &&
        other.letters >= headlineLetters &&
        other.letters > block.letters &&
        findNewsDates(other.text).length === 0,
    ),
  );
  if (!below) return undefined;
  const between = draft.source.slice(block.index + 1, below.index);
  const isMenu = between.filter(({ letters, linkLetters }) => letters > 0 && linkLetters >= letters * 0.8).length >= 2;
  const tag = matchingKey(draft.embedded.titleTag ?? "");
  const named = tag.includes(matchingKey(below.text)) || isOwnName(draft, value);
  return isMenu || named ? visibleTitle(below) : undefined;
}

/** The heading of the highest rank in front of the text; of several small ones the nearest to it. Days are printed as headings too. */
function topHeading(draft: Draft, blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter(
    (block) =>
      block.kind === "heading" &&
      (block.linkLetters === 0 || leadsHere(draft, block)) &&
      !/[:：]$/u.test(block.text) &&
      readDateLine(block.text)?.beside !== 0,
  );
  const high = highest(headings.filter((block) => block.level <= 2));
  const nearest = headings.findLast((block) => block.letters >= headlineLetters);
  return high && nearest && isBanner(draft, high, nearest) ? nearest : (high ?? nearest);
}

/**
 * The first of the headings of the highest rank. Without a first-rank one boxes above the text have headings like its own: then the first of the
 * group that stands nearest to the text.
 */
function highest(headings: readonly Block[]): Block | undefined {
  const first = [...headings].sort((a, b) => a.level - b.level)[0];
  if (!first || first.level === 1) return first;
  const peers = headings.filter(({ level }) => level === first.level);
  return peers.reduce((start, block, at) => {
    const before = peers[at - 1];
    const isGroup = before?.container === block.container || block.index - (before?.index ?? 0) <= groupReach;
    return isGroup ? start : block;
  }, first);
}

/** Whether a heading is a link to the very page that it stands on. */
function leadsHere(draft: Draft, { marks }: Block): boolean {
  const { canonical } = draft.embedded;
  const own = [draft.page.url, canonical].flatMap((url) => (url ? [absoluteUrl(url, draft)] : []));
  return marks.some(({ tag, href }) => tag === "a" && href !== undefined && own.includes(absoluteUrl(href, draft)));
}

/** Whether a short heading names a part of the site in an element of its own, while a headline stands below it beside the text. */
function isBanner(draft: Draft, high: Block, headline: Block): boolean {
  if (high.level === 1 || high.letters >= headlineLetters || headline.index <= high.index) return false;
  const text = draft.source.find(({ index, letters }) => index > headline.index && letters >= proseLetters);
  return text?.container === headline.container && high.container !== headline.container;
}

function visibleTitle(block: Block, value = block.text): FoundTitle {
  return { value, from: block.kind === "heading" ? `h${block.level}` : "visible", block };
}

/** The block that agrees with a claim most, or, where only `equal` ones count, that says the same. */
function strongest(blocks: readonly Block[], claims: readonly TitleClaim[], equal: boolean): FoundTitle | undefined {
  let winner: FoundTitle | undefined;
  let most = 0;
  for (const block of blocks) {
    const key = matchingKey(block.text);
    for (const claim of claims) {
      // The title tag often holds nothing but the site's name, which stands on the page too.
      if (claim.from === "title" && block.kind !== "heading" && key.length < 20) continue;
      const { points, value } = agreementOf(block.text, key, claim);
      // Among equals the last one before the article stands nearest to it, but a copy inside a list comes after.
      if (points > most && (!equal || points > key.length)) {
        most = points;
        winner = visibleTitle(block, value);
      }
    }
  }
  return winner;
}

/** Rates of exchange, results: figures, and hardly a word. */
function isFigures(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** The lines among which the date of a headline stands: those below it, and in its own element the one above. */
function linesBeside({ source }: Draft, { index, container }: Block): Block[] {
  const above = source[index - 1];
  const below = source.slice(index + 1, index + 1 + dateBelow);
  return above?.container === container ? [above, ...below] : below;
}

/** On a page without headings: the line in front of the text that is set apart most, by weight, by its element's name, by length. */
function mostProminent(draft: Draft, blocks: readonly Block[]): Block | undefined {
  let winner: Block | undefined;
  let most = 0;
  const text = firstProse(draft);
  const around = [text?.container, draft.containers[text?.container ?? -1]?.parent];
  for (const block of blocks) {
    if (
      block.letters < 15 ||
      block.letters > longestTitle / 2 ||
      isFigures(block.text) ||
      /[.。:：]$|photo\s?[:\p{Lu}]/iu.test(block.text)
    )
      continue;
    const bold = block.marks.some((mark) => mark.tag === "strong" && mark.end - mark.start >= block.text.length - 2);
    if ((block.linkLetters > 0 && !bold) || isInterfaceLine(block.text) || findNewsDates(block.text).length > 0)
      continue;
    if (readCredit(block.text)) continue;
    const container = draft.containers[block.container];
    const named =
      container !== undefined && /title|head(?:line|ing)|style\d/iu.test(`${container.className} ${container.id}`);
    const dated = linesBeside(draft, block).some(
      ({ text }) => (readDateLine(text)?.beside ?? Number.POSITIVE_INFINITY) <= besideDate,
    );
    const beside = text !== undefined && text.index - block.index <= besideText && around.includes(block.container);
    const points =
      1 + (dated ? 3 : 0) + (beside ? 3 : 0) + (bold ? 2 : 0) + (named ? 2 : 0) + (block.letters >= 25 ? 1 : 0);
    // Of equal lines the nearest to the text; but paragraphs go on below their headline, longer than it and in the same element.
    const goesOn = winner?.container === block.container && winner.letters < block.letters;
    if (points >= most + (goesOn ? 2 : 0)) {
      most = points;
      winner = block;
    }
  }
  return winner;
}
