import type { Block } from "../../article/block.ts";
import { type Cut, cutBlocks, type Draft, takeBlocks, withFields } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { headerZone, isQuoted, titlePosition } from "../header/header-zone.ts";
import { isOwnName } from "../title/own-names.ts";
import { sureAgency } from "./agency-name.ts";
import { claimedAuthors, longestName, splitClaimedNames, splitNames, tellApart } from "./author-names.ts";
import { bareBylines, markedBylines } from "./bylines.ts";
import { isContribution } from "./contribution.ts";
import { type CreditLine, mayNamePhotographer, readBracketedName, readCredits } from "./credit-line.ts";
import { type GluedCredit, gluedCredit } from "./glued-credit.ts";
import { isNobody, isProperName } from "./person-name.ts";

/** Credits stand around the title and in the last blocks of the article. */
const lastBlocks = 5;

/** Finds who wrote the article: embedded metadata, credit lines (`ຂ່າວ: …`, `By …`), bylines in the markup. Credit lines leave the body. */
export const credits: Stage = {
  name: "credits",
  rules: [],
  run(draft) {
    const header = headerZone(draft);
    const inside = upToTheEnd(draft);
    const lines = creditLines(inside, header);
    const known = new Set(lines.map((line) => line.block));
    const unlabelled = header.filter((block) => !known.has(block));
    const marked = markedBylines(draft, unlabelled);
    const bylines = marked.length > 0 ? marked : bareBylines(draft, unlabelled);
    const glued = gluedCredits(inside);
    const claimed = claimedAuthors(draft);
    const helpers = contributions(inside);
    const credited = tellApart(
      [...lines, ...[...glued.values()].flatMap(({ credits: behind }) => behind)]
        .filter(({ role, name }) => role === "author" && !isNobody(name))
        .map(({ name }) => name),
    );
    const signed = tellApart(bylines.map(({ name }) => name));
    const authors = unique([claimed.names.flatMap(splitClaimedNames), credited.persons, signed.persons]);
    const taken = takeBlocks(draft, "authors", [...[...lines, ...bylines].map((line) => line.block), ...helpers]);
    const own = header.filter((block) => isImprint(draft, block));
    const wires = header.filter((block) => block.kind === "paragraph" && sureAgency(block.text) !== undefined);
    const source = lines.find(({ role, name }) => role === "source" && !isOwnName(draft, name));
    const printed = own[0] ? { value: own[0].text, from: "visible" } : undefined;
    const wire = sureAgency(wires[0]?.text ?? "");
    const visible = credited.agency ?? signed.agency ?? wire ?? source?.name;
    const agency =
      taken.fields.agency ?? printed ?? claimed.agency ?? (visible ? { value: visible, from: "visible" } : undefined);
    const credits = withFields(taken, { authors, agency });
    const whole = takeBlocks(credits, "agency", [...own, ...wires.filter((block) => !known.has(block))]);
    return cutBlocks(whole, cutsOf(glued));
  },
};

/** What is glued to the last paragraphs; the block itself stays. */
function gluedCredits(inside: readonly Block[]): ReadonlyMap<Block, GluedCredit> {
  return new Map(
    inside.slice(-lastBlocks).flatMap((block): [Block, GluedCredit][] => {
      const credit = block.kind === "paragraph" ? gluedCredit(block.text) : undefined;
      return credit ? [[block, credit]] : [];
    }),
  );
}

function cutsOf(glued: ReadonlyMap<Block, GluedCredit>): ReadonlyMap<Block, readonly Cut[]> {
  return new Map(
    [...glued].map(([block, { start }]) => [block, [{ start, end: block.text.length, to: { field: "authors" } }]]),
  );
}

/** In a text dump the paper's own name on a line below the title: whose the story is. */
function isImprint(draft: Draft, block: Block): boolean {
  if (draft.page.format !== "text" || block.index <= titlePosition(draft) || block.letters > longestName) return false;
  return isProperName(block.text) && isOwnName(draft, block.text);
}

interface Credit extends CreditLine {
  readonly block: Block;
}

/** The blocks up to shortly behind the article. */
function upToTheEnd(draft: Draft): readonly Block[] {
  const end = draft.article?.end ?? draft.source.length;
  const mayCredit = (block: Block): boolean => block.kind !== "control" && !block.hidden && !isQuoted(draft, block);
  return draft.blocks.filter((block) => block.index < end + 3 && mayCredit(block));
}

/** Lines at the end that tell who else worked on the story, who are no authors of it. */
function contributions(inside: readonly Block[]): readonly Block[] {
  return inside
    .slice(-lastBlocks)
    .filter(({ kind, text }) => kind !== "heading" && kind !== "caption" && isContribution(text));
}

function creditLines(inside: readonly Block[], header: readonly Block[]): Credit[] {
  const tail = new Set(inside.slice(-lastBlocks));
  const places = new Set([...header, ...tail]);
  const found: Credit[] = [];
  for (const block of inside) {
    if (block.kind === "caption" || block.kind === "heading") continue;
    if (!places.has(block) && !mayNamePhotographer(block.text)) continue;
    const signature = signatureOf(block, tail);
    // A photographer is named beside the picture, wherever it stands; who wrote the story, at its ends.
    for (const credit of signature ? [signature] : readCredits(block.text))
      if (credit.role === "photo" || places.has(block)) found.push({ block, ...credit });
  }
  return found;
}

/** A name alone in brackets signs an article at its end; elsewhere it may say who spoke. */
function signatureOf(block: Block, tail: ReadonlySet<Block>): CreditLine | undefined {
  const name = tail.has(block) ? readBracketedName(block.text) : undefined;
  return name === undefined ? undefined : { role: "author", name };
}

/** More names than any article has; the rest of a list is not believed. */
const mostAuthors = 50;

/** The first source that names anybody. */
function unique(sources: readonly (readonly string[])[]): { value: string[]; from: string } | undefined {
  const names = ["metadata", "visible", "byline"];
  for (const [index, list] of sources.entries()) {
    const seen = new Set<string>();
    const value = list
      .flatMap(splitNames)
      .slice(0, mostAuthors)
      .filter((name) => !seen.has(matchingKey(name)) && seen.add(matchingKey(name)));
    if (value.length > 0) return { value, from: names[index] ?? "visible" };
  }
  return undefined;
}
