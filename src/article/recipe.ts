import { z } from "zod";
import { selectorFault } from "./selector.ts";

/**
 * What is known of the pages of one host, as data. Every part is optional, and each list of selectors holds alternatives, the surest
 * first: sites change their templates, and archives hold all of them. docs/recipes.md tells which selectors are allowed.
 */
export interface Recipe {
  /** Host names in lower case without `www.`; a recipe serves their subdomains too. */
  readonly hosts: readonly string[];
  /** The element that holds the body of the article, or its paragraphs. */
  readonly article?: readonly string[] | undefined;
  /** The headline as readers see it. */
  readonly title?: readonly string[] | undefined;
  /** The day of publication: a `datetime` attribute, or the text. */
  readonly date?: readonly string[] | undefined;
  /** One element for each author, or one line with all of them. */
  readonly authors?: readonly string[] | undefined;
  readonly section?: readonly string[] | undefined;
  /** What is never part of an article on this site. */
  readonly remove?: readonly string[] | undefined;
  /** How the site writes dates in numbers. */
  readonly dateOrder?: "dmy" | "mdy" | undefined;
  /** Minutes east of Greenwich of the times that the site prints. Default 420, the time of Laos. */
  readonly offsetMinutes?: number | undefined;
  /** How the site signs its news, in front of the lead and below the text: `KPL`, `ຂປລ`. */
  readonly agencyLabels?: readonly string[] | undefined;
  /** Whole lines that operate the site: `fb`, `ສະບັບພິມໄດ້`. */
  readonly interfaceLines?: readonly string[] | undefined;
}

/** Parts of a recipe that name elements of a page. */
export const recipeRoles = ["article", "title", "date", "authors", "section", "remove"] as const;
export type RecipeRole = (typeof recipeRoles)[number];

/** Thrown for a recipe that is none. `code` is `bad-recipe`; the message says where and why. */
export class RecipeError extends Error {
  override readonly name = "RecipeError";
  readonly code = "bad-recipe";
}

const mostSelectors = 12;
const selectors = z
  .array(
    z.string().superRefine((selector, context) => {
      const fault = selectorFault(selector);
      if (fault !== null) context.addIssue({ code: "custom", message: fault });
    }),
  )
  .max(mostSelectors)
  .optional();
const line = z
  .string()
  .max(80)
  .regex(/[\p{L}\p{N}]/u, "must hold a letter or a digit");
const host = z
  .string()
  .max(253)
  .regex(/^(?!www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/u, "must be a host name in lower case, without www.");

/** The definition that recipes are checked by. */
const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  hosts: z.array(host).min(1).max(20),
  article: selectors,
  title: selectors,
  date: selectors,
  authors: selectors,
  section: selectors,
  remove: selectors,
  dateOrder: z.enum(["dmy", "mdy"]).optional(),
  offsetMinutes: z.int().min(-720).max(840).optional(),
  agencyLabels: z.array(line).max(50).optional(),
  interfaceLines: z.array(line).max(200).optional(),
});

/** Far more rows than there are news sites in one country. */
const mostRecipes = 10_000;

/**
 * Checks recipes from anywhere, such as a parsed JSON file.
 *
 * @throws {RecipeError} naming the first row and part that is wrong
 * @example
 * import { checkRecipes } from "khao";
 * checkRecipes([{ hosts: ["news.example"], date: ["span.post-time"], dateOrder: "dmy" }]).length; // => 1
 */
export function checkRecipes(value: unknown): readonly Recipe[] {
  const checked = z.array(recipeSchema).max(mostRecipes).safeParse(value);
  if (checked.success) return Object.freeze(checked.data);
  const [issue] = checked.error.issues;
  const where = (issue?.path ?? []).map(String).join(".");
  throw new RecipeError(`recipes${where === "" ? "" : `.${where}`}: ${issue?.message ?? "no recipes"}`);
}

/** Recipes by host. */
export type RecipeBook = ReadonlyMap<string, Recipe>;

/** Of two rows for one host the later one serves: a user's rows stand behind those of khao. */
export function recipeBook(recipes: readonly Recipe[]): RecipeBook {
  return new Map(recipes.flatMap((recipe) => recipe.hosts.map((name): [string, Recipe] => [name, recipe])));
}

/** The recipe of a host: its own row, or the one of the nearest domain above it. */
export function recipeFor(book: RecipeBook, host: string | null): Recipe | undefined {
  if (host === null || book.size === 0) return undefined;
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const recipe = book.get(name);
    if (recipe) return recipe;
  }
  return undefined;
}
