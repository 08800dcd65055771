import type { Block } from "../article/block.ts";
import { type Draft, takeBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { canonicalLao } from "../language/canonical.ts";
import { matchingKey } from "../language/matching-key.ts";
import { letterCount } from "../language/script.ts";
import { markupToText } from "../parse/fragment.ts";
import { markupNames } from "./containers.ts";
import { creditLabels } from "./credits.rules.ts";
import { headerZone } from "./header-zone.ts";
import { isNobody, isProperName } from "./person-name.ts";

/** Letters that a name with its title of respect may have. */
const longestName = 60;
/** Credits stand around the title and in the last blocks of the article. */
const lastBlocks = 5;
const bylineName = /(?:^|[\s_-])(?:author|byline|by-line|writer|reporter|journalist)s?(?:$|[\s_-])/iu;

/** Finds who wrote the article: embedded metadata, credit lines (`ຂ່າວ: …`, `By …`), bylines in the markup. Credit lines leave the body. */
export const credits: Stage = {
  name: "credits",
  rules: [],
  run(draft) {
    const header = headerZone(draft);
    const lines = creditLines(draft, header);
    const bylines = markedBylines(draft, header, lines);
    const authors = unique([
      embeddedAuthors(draft),
      lines.filter((line) => line.role === "author" && !isNobody(line.name)).map((line) => line.name),
      bylines.map((line) => line.name),
    ]);
    const taken = takeBlocks(
      draft,
      "authors",
      [...lines, ...bylines].map((line) => line.block),
    );
    return authors ? { ...taken, fields: { ...taken.fields, authors } } : taken;
  },
};

interface Credit {
  readonly block: Block;
  readonly role: "author" | "photo" | "source";
  readonly name: string;
}

function creditLines(draft: Draft, header: readonly Block[]): Credit[] {
  const end = draft.article?.end ?? draft.source.length;
  const inside = draft.blocks.filter((block) => block.index < end + 3 && block.kind !== "control" && !block.hidden);
  const places = new Set([...header, ...inside.slice(-lastBlocks)]);
  const found: Credit[] = [];
  for (const block of inside) {
    if (block.kind === "caption" || block.kind === "heading" || block.letters > longestName + 20) continue;
    for (const [role, pattern] of creditLabels) {
      // A photographer is named beside the picture, wherever it stands; who wrote the story, at its ends.
      if (role !== "photo" && !places.has(block)) continue;
      const label = pattern.exec(block.text)?.[0];
      const name = label === undefined ? "" : cleanName(block.text.slice(label.length));
      if (label === undefined || !isName(name) || (needsName(role, label) && !isProperName(name) && !isNobody(name)))
        continue;
      found.push({ block, role, name });
      break;
    }
  }
  return found;
}

/** A colon makes a byline; what a picture shows and where a figure comes from stand behind colons too. */
function needsName(role: Credit["role"], label: string): boolean {
  return role !== "author" || !/[:：]/u.test(label);
}

/** Short blocks of the header that the markup calls a byline, or the links of one. */
function markedBylines(draft: Draft, header: readonly Block[], lines: readonly Credit[]): Credit[] {
  const known = new Set(lines.map((line) => line.block));
  const embedded = new Set((draft.embedded.article?.authors ?? []).map(matchingKey));
  return header.flatMap((block): Credit[] => {
    if (known.has(block) || block.kind === "heading" || block.letters > longestName) return [];
    const container = draft.containers[block.container];
    const marked = container !== undefined && bylineName.test(markupNames(container));
    const name = cleanName(block.text.replace(/^by\s/iu, ""));
    return (marked && isName(name)) || embedded.has(matchingKey(name)) ? [{ block, role: "author", name }] : [];
  });
}

function embeddedAuthors(draft: Draft): string[] {
  const { article, meta } = draft.embedded;
  const claimed = article?.authors.length
    ? article.authors
    : [meta.get("author") ?? meta.get("article:author") ?? meta.get("byl") ?? ""];
  const sites = new Set(
    [article?.publisher, meta.get("og:site_name")].flatMap((name) => (name ? [matchingKey(name)] : [])),
  );
  return claimed
    .map((name) => cleanName(canonicalLao(markupToText(name)).replace(/^by\s/iu, "")))
    .filter(
      (name) => isName(name) && !/^https?:|[/@]/iu.test(name) && !isNobody(name) && !sites.has(matchingKey(name)),
    );
}

function cleanName(text: string): string {
  return text.replace(/^[\s|,;:•·–()-]{1,10}/u, "").replace(/[\s|,;:•·–()-]{1,10}$/u, "");
}

/** Two names with "and" between them are two people; three parts or more may be an office. */
function splitNames(names: string): string[] {
  const parts = names.split(/\s(?:and|&|ແລະ)\s/u);
  return parts.length === 2 && parts.every((part) => /\s/u.test(part.trim()))
    ? parts.map((part) => part.trim())
    : [names];
}

/** More names than any article has; the rest of a list is not believed. */
const mostAuthors = 50;

/** A label without its name. */
const labelOnly = /^(?:by|author|authors|writer|reporter|ໂດຍ|ຂ່າວ|ຂຽນໂດຍ|ນັກຂ່າວ|ພາບ|ຜູ້ຂຽນ)\s?[:：]?$/iu;

function isName(text: string): boolean {
  if (labelOnly.test(text)) return false;
  const letters = letterCount(text);
  return letters >= 2 && letters <= longestName && !/\p{Nd}{3}|[!?]/u.test(text);
}

/** The first source that names anybody. */
function unique(sources: readonly (readonly string[])[]): { value: string[]; from: string } | undefined {
  const names = ["metadata", "visible", "byline"];
  for (const [index, list] of sources.entries()) {
    const byKey = new Map(
      list
        .flatMap(splitNames)
        .slice(0, mostAuthors)
        .map((name) => [matchingKey(name), name]),
    );
    const value = [...byKey.values()];
    if (value.length > 0) return { value, from: names[index] ?? "visible" };
  }
  return undefined;
}
