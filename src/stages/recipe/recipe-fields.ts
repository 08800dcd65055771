import type { Block } from "../../article/block.ts";
import { type Draft, nextDraft, takeBlocks, withFields } from "../../article/draft.ts";
import type { Found, FoundDate } from "../../article/fields.ts";
import type { RecipeMark } from "../../article/recipe-mark.ts";
import type { Stage } from "../../article/stage.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { readDateLine } from "../../language/date-line.ts";
import { type DateHints, parseNewsDate } from "../../language/dates.ts";
import { letterCount } from "../../language/script.ts";
import { creditLabels } from "../credits/credits.rules.ts";
import { isNobody } from "../credits/person-name.ts";
import { recipeAgency } from "./agency.ts";
import { removeLines } from "./lines.ts";
import { mismatch } from "./mismatch.ts";
import { recipeFieldRules } from "./site-recipe.rules.ts";
import { marksOf, Standing } from "./standing.ts";

/** Elements of one role that are tried, and the letters that a date line, a name and a section may have. */
const mostTries = 10;
const longestDateLine = 160;
const longestName = 60;
const longestSection = 60;
/** Letters beside a date up to which its line is nothing but the date and its label. */
const labelLetters = 20;

/**
 * Puts what the recipe of the site names in the place of what the general way has found: date, authors, section, agency. After the
 * stages that fill these fields, so that they take their lines off the body as on any page.
 */
export const recipeFields: Stage = {
  name: "recipe-fields",
  rules: recipeFieldRules,
  run(draft) {
    if (!draft.recipe || draft.recipe.tooDeep) return draft;
    const lines = recipeAgency(removeLines(draft));
    return draft.page.format === "text" ? dateInOrder(lines) : section(authors(date(lines)));
  },
};

function hintsOf(draft: Draft): DateHints {
  const { dateOrder, offsetMinutes } = draft.recipe?.recipe ?? {};
  return {
    ...(dateOrder === undefined ? {} : { order: dateOrder }),
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
  };
}

function date(draft: Draft): Draft {
  if (!draft.recipe?.recipe.date) return dateInOrder(draft);
  for (const mark of marksOf(draft, "date").slice(0, mostTries)) {
    const found = dateOf(mark, hintsOf(draft));
    if (!found) continue;
    const before = draft.fields.publishedAt;
    // What the page says of the same day may tell the minute too.
    const finer = before?.value.iso.startsWith(found.value.iso) ? before : found;
    const dated = nextDraft(withFields(draft, { publishedAt: finer }), { flags: draft.flags.filter(isNoDateDoubt) });
    return takeOwn(dated, "publishedAt", mark, (block) => {
      const line = readDateLine(block.text);
      return line !== undefined && line.beside <= labelLetters;
    });
  }
  return dateInOrder(mismatch(draft, "date"));
}

function dateOf(mark: RecipeMark, hints: DateHints): Found<FoundDate> | undefined {
  for (const text of [mark.datetime, canonicalLao(mark.text)]) {
    const found = text && text.length <= longestDateLine ? parseNewsDate(text, hints) : undefined;
    if (found) {
      const { iso, precision, source } = found;
      return { from: "recipe", value: { iso, precision, source } };
    }
  }
  return undefined;
}

/** A visible date that the general way has read is read again in the order and the zone of the site. */
function dateInOrder(draft: Draft): Draft {
  const { publishedAt } = draft.fields;
  if (publishedAt?.from !== "visible") return draft;
  const again = parseNewsDate(publishedAt.value.source, hintsOf(draft));
  if (!again) return draft;
  const flags = draft.recipe?.recipe.dateOrder === undefined ? draft.flags : draft.flags.filter(isNoDateDoubt);
  if (again.iso === publishedAt.value.iso) return nextDraft(draft, { flags });
  const { iso, precision, source } = again;
  const found: Found<FoundDate> = { from: "recipe", value: { iso, precision, source } };
  return nextDraft(withFields(draft, { publishedAt: found }), { flags });
}

/** Whoever knows the site settles what the page left open. */
function isNoDateDoubt(flag: string): boolean {
  return flag !== "date-order-assumed" && flag !== "date-conflict";
}

/** All names of the first alternative that names anybody. */
function authors(draft: Draft): Draft {
  if (!draft.recipe?.recipe.authors) return draft;
  const marks = marksOf(draft, "authors");
  for (const rank of new Set(marks.map((mark) => mark.rank))) {
    const named = marks
      .filter((mark) => mark.rank === rank)
      .slice(0, mostTries)
      .flatMap((mark) => {
        const name = nameOf(mark);
        return name === null ? [] : [{ mark, name }];
      });
    if (named.length === 0) continue;
    const value = [...new Set(named.map(({ name }) => name))];
    let result: Draft = withFields(draft, { authors: { value, from: "recipe" } });
    for (const { mark } of named)
      result = takeOwn(result, "authors", mark, (block) => block.letters <= 2 * longestName);
    return result;
  }
  return mismatch(draft, "authors");
}

function nameOf(mark: RecipeMark): string | null {
  const text = canonicalLao(mark.text);
  const label = creditLabels.map(({ pattern }) => pattern.exec(text)?.[0] ?? "").find((found) => found !== "") ?? "";
  const name = text.slice(label.length).trim();
  const letters = letterCount(name);
  return letters < 2 || letters > longestName || isNobody(name) || /\p{Nd}{3}|[@!?]/u.test(name) ? null : name;
}

function section(draft: Draft): Draft {
  if (!draft.recipe?.recipe.section) return draft;
  for (const mark of marksOf(draft, "section").slice(0, mostTries)) {
    const value = canonicalLao(mark.text);
    const letters = letterCount(value);
    if (letters < 2 || letters > longestSection) continue;
    const sectioned: Draft = withFields(draft, { section: { value, from: "recipe" } });
    return takeOwn(sectioned, "section", mark, () => true);
  }
  return mismatch(draft, "section");
}

/** Takes the blocks of a mark off the body, where they still stand there and hold nothing else. */
function takeOwn(draft: Draft, field: string, mark: RecipeMark, fits: (block: Block) => boolean): Draft {
  const { blocks, stretch } = new Standing(draft).placeOf(mark);
  return stretch || blocks.length > 3 ? draft : takeBlocks(draft, field, blocks.filter(fits));
}
