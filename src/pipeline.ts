import { type Cleaning, cleanings } from "./article/cleaning.ts";
import { assertNothingLost } from "./article/conservation.ts";
import { type Draft, nextDraft } from "./article/draft.ts";
import { sha256 } from "./article/hash.ts";
import type { Page } from "./article/page.ts";
import { workOnPage } from "./article/page-memo.ts";
import { checkRecipes, type Recipe, type RecipeBook, recipeBook } from "./article/recipe.ts";
import type { CleanOptions, CleanResult, FailureCode } from "./article/result.ts";
import type { Rule } from "./article/rule.ts";
import { checkProfiles, profileBook, type SiteProfile } from "./article/site-profile.ts";
import type { Context, Stage } from "./article/stage.ts";
import { faultOf } from "./parse/check.ts";
import { LimitError } from "./parse/limit-error.ts";
import { parsePage } from "./parse/page.ts";
import { assistantResidueStage } from "./stages/assistant/residue.ts";
import { boilerplate } from "./stages/boilerplate/boilerplate.ts";
import { canonicalText } from "./stages/canonical-text.ts";
import { agencyLabel } from "./stages/credits/agency.ts";
import { credits } from "./stages/credits/credits.ts";
import { publicationDate } from "./stages/dates/publication-date.ts";
import { duplicates } from "./stages/duplicates/duplicates.ts";
import { pullQuotes } from "./stages/duplicates/pull-quotes.ts";
import { headerLines } from "./stages/header/header-lines.ts";
import { inserts } from "./stages/inserts/inserts.ts";
import { interfaceResidue } from "./stages/interface/interface-residue.ts";
import { languageLabels } from "./stages/language-labels.ts";
import { locateArticle } from "./stages/locate-article.ts";
import { recipeFields } from "./stages/recipe/recipe-fields.ts";
import { siteRecipe } from "./stages/recipe/site-recipe.ts";
import { emitRecord, type Provenance } from "./stages/record/emit-record.ts";
import { pageFields } from "./stages/record/page-fields.ts";
import { relatedStories } from "./stages/related/stories.ts";
import { lenientBar, strictBar } from "./stages/removal-bar.ts";
import { section } from "./stages/section.ts";
import { siteProfile } from "./stages/site-profile.ts";
import { title } from "./stages/title/title.ts";
import { verdict } from "./stages/verdict.ts";
import { wholePage } from "./stages/whole-page.ts";
import { version } from "./version.ts";

/** The whole design on one screen: what happens to a page, in order. */
export const stages: readonly Stage[] = Object.freeze([
  canonicalText,
  siteRecipe,
  locateArticle,
  title,
  pageFields,
  headerLines,
  publicationDate,
  section,
  relatedStories,
  interfaceResidue,
  credits,
  recipeFields,
  boilerplate,
  inserts,
  siteProfile,
  agencyLabel,
  assistantResidueStage,
  duplicates,
  wholePage,
  languageLabels,
  verdict,
]);

const barOf: Readonly<Record<Cleaning, readonly Stage[]>> = { strict: [strictBar], normal: [], lenient: [lenientBar] };

/** The stages with those that options ask for: they act last of all on the text, so that no other stage changes its mind over them. */
function stagesFor(options: CleanOptions): readonly Stage[] {
  const { cleaning = "normal", pullQuotes: quotes = "keep" } = options;
  if (!cleanings.includes(cleaning)) throw new RangeError(`cleaning is one of ${cleanings.join(", ")}`);
  if (quotes !== "keep" && quotes !== "remove") throw new RangeError("pullQuotes is keep or remove");
  const added = [...(quotes === "remove" ? [pullQuotes] : []), ...barOf[cleaning]];
  if (added.length === 0) return stages;
  return Object.freeze(stages.flatMap((stage) => (stage === languageLabels ? [...added, stage] : [stage])));
}

/** What a pipeline is made of, for provenance and for `khao explain`. */
export interface PipelineDescription {
  readonly version: string;
  readonly configHash: string;
  readonly stages: readonly { readonly name: string; readonly rules: readonly Rule[] }[];
}

/** Does one step of a pipeline and gives back what came of it: the place for measuring, which has no business in the core. */
type Observe = <T>(step: string, work: () => T) => T;

/** A frozen pipeline: the same page gives the same result, always. */
export interface Pipeline {
  readonly stages: readonly Stage[];
  /**
   * Cleans one page. Never throws: what goes wrong comes back as a failed result with a stable code.
   *
   * @param observe - is handed each step to do: `parse`, the stages by their names, and `record`
   */
  run(page: Page, observe?: Observe): CleanResult;
  describe(): PipelineDescription;
}

/**
 * Makes a pipeline. Make it once and use it for every page of a run.
 *
 * @throws {RecipeError} if `options.recipes` holds one that is none
 * @throws {ProfileError} if `options.profiles` holds one that is none
 * @throws {RangeError} if another option has a value that it does not know
 * @example
 * import { createPipeline } from "khao";
 * const pipeline = createPipeline({ reject: false });
 * pipeline.run({ id: "1", format: "text", content: "Bridge Opens\n\nThe bridge was opened on Monday." }).status; // => "kept"
 */
export function createPipeline(options: CleanOptions = {}): Pipeline {
  const profiles = checkProfiles(options.profiles ?? []);
  const context: Context = Object.freeze({
    options: Object.freeze({ reject: options.reject ?? true }),
    profiles: profileBook(profiles),
  });
  const recipes = checkRecipes(options.recipes ?? []);
  // What people say of a site goes before what was counted.
  const book = recipeBook([...profiles.flatMap(orderRecipe), ...recipes]);
  const own = stagesFor(options);
  const rules = own.map((stage) => [stage.name, stage.rules.map((rule) => rule.id)]);
  const provenance: Provenance = Object.freeze({
    version,
    configHash: sha256(
      JSON.stringify({
        version,
        options: context.options,
        rules,
        ...(recipes.length > 0 ? { recipes } : {}),
        ...(profiles.length > 0 ? { profiles } : {}),
      }),
    ).slice(0, 16),
  });
  return Object.freeze({
    stages: own,
    run: (page: Page, observe: Observe = (_, work) => work()): CleanResult =>
      runStages(page, own, book, context, provenance, observe),
    describe: (): PipelineDescription => ({
      ...provenance,
      stages: own.map(({ name, rules }) => ({ name, rules })),
    }),
  });
}

/** The order of dates that a profile has learnt, as the recipe that says no more than that. */
function orderRecipe({ host, dateOrder }: SiteProfile): readonly Recipe[] {
  return dateOrder ? [{ hosts: [host], dateOrder }] : [];
}

/** A page with all stages behind it, for those who want more of it than its record; null for one that cannot be read. */
export function draftOf(page: Page): Draft | null {
  if (faultOf(page) !== null) return null;
  try {
    const context: Context = { options: { reject: false } };
    return workOnPage(() => stages.reduce((draft, stage) => stage.run(draft, context), parsePage(page, new Map())));
  } catch {
    return null;
  }
}

function runStages(
  page: Page,
  stages: readonly Stage[],
  recipes: RecipeBook,
  context: Context,
  provenance: Provenance,
  observe: Observe,
): CleanResult {
  const fault = faultOf(page);
  if (fault !== null) return { status: "failed", code: "bad-input", reason: fault };
  try {
    return workOnPage(() => {
      const parsed = observe("parse", () => parsePage(page, recipes));
      const done = stages.reduce((draft, stage) => observe(stage.name, () => stage.run(draft, context)), parsed);
      return observe("record", () => finish(done, context, provenance));
    });
  } catch (error) {
    return { status: "failed", ...failureOf(error) };
  }
}

function failureOf(error: unknown): { code: FailureCode; reason: string } {
  if (error instanceof LimitError) return { code: "limit-exceeded", reason: error.message };
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // The engine's own words; where else they stand, a page that recurses is failed all the same.
  if (/^RangeError: Maximum call stack/u.test(reason)) return { code: "stack-limit", reason: "nests too deeply" };
  return { code: "internal-error", reason };
}

function finish(draft: Draft, context: Context, provenance: Provenance): CleanResult {
  assertNothingLost(draft);
  const { rejection } = draft;
  if (rejection && context.options.reject) {
    return { status: "rejected", ...rejection, ledger: draft.ledger, taken: draft.taken };
  }
  const flagged = rejection ? nextDraft(draft, { flags: [...draft.flags, rejection.code] }) : draft;
  return { status: "kept", record: emitRecord(flagged, provenance) };
}
