import { z } from "zod";

/** A block that recurs on the pages of a site. */
export interface RecurringBlock {
  /** Matching key of the whole block: what it is known by. */
  readonly key: string;
  /** The block as one page has it, for people. */
  readonly text: string;
  /** Different stories whose text holds it. */
  readonly pages: number;
  /** `remove`, or `flag` where it may be genuine: a series, a column, a quotation that several stories repeat. */
  readonly action: "remove" | "flag";
  /** Ids of some of the pages. */
  readonly examples: readonly string[];
}

/** What the pages of one host taught. Written by `khao learn`, read and changed by people, used by `--profile`. */
export interface SiteProfile {
  /** Host name in lower case without `www.`. */
  readonly host: string;
  /** Pages that hold an article, and how many stories they tell: copies and updates of one count once. */
  readonly pages: number;
  readonly stories: number;
  readonly blocks: readonly RecurringBlock[];
  /** What follows the headline in the title tag, sign included. */
  readonly titleSuffixes: readonly { readonly text: string; readonly pages: number }[];
  /** Names of sections, in breadcrumbs and in lists of other stories. */
  readonly labels: readonly { readonly text: string; readonly count: number }[];
  /** Order of dates in numbers, by the dates of all pages of which only one reading is a day; null where they do not agree. */
  readonly dateOrder: "dmy" | "mdy" | null;
  readonly dateVotes: { readonly dmy: number; readonly mdy: number };
  /** Where the article stands on most pages, and on how many. */
  readonly mainPath: { readonly path: string; readonly pages: number } | null;
}

/** Thrown for profiles that are none. `code` is `bad-profile`; the message says where and why. */
export class ProfileError extends Error {
  override readonly name = "ProfileError";
  readonly code = "bad-profile";
}

/** Different stories on which a block must stand: with fewer, nothing recurs. */
export const fewestPages = 3;

const count = z.int().min(0);
const profileSchema: z.ZodType<SiteProfile> = z.strictObject({
  host: z.string().min(1).max(253),
  pages: count,
  stories: count,
  blocks: z
    .array(
      z.strictObject({
        key: z.string().min(1),
        text: z.string(),
        pages: z.int().min(fewestPages),
        action: z.enum(["remove", "flag"]),
        examples: z.array(z.string()),
      }),
    )
    .max(10_000),
  titleSuffixes: z.array(z.strictObject({ text: z.string().min(2).max(200), pages: count })).max(100),
  labels: z.array(z.strictObject({ text: z.string(), count })).max(10_000),
  dateOrder: z.enum(["dmy", "mdy"]).nullable(),
  dateVotes: z.strictObject({ dmy: count, mdy: count }),
  mainPath: z.strictObject({ path: z.string(), pages: count }).nullable(),
});

/**
 * Checks site profiles from anywhere, such as a parsed JSON file.
 *
 * @throws {ProfileError} naming the first part that is wrong
 * @example
 * import { checkProfiles } from "khao";
 * checkProfiles([]).length; // => 0
 */
export function checkProfiles(value: unknown): readonly SiteProfile[] {
  const checked = z.array(profileSchema).max(100_000).safeParse(value);
  if (checked.success) return Object.freeze(checked.data);
  const [issue] = checked.error.issues;
  throw new ProfileError(`sites.${(issue?.path ?? []).map(String).join(".")}: ${issue?.message ?? "no profiles"}`);
}

/** Profiles by host, ready to be asked block by block. */
export type ProfileBook = ReadonlyMap<string, SiteKnowledge>;

/** What a stage wants of a profile. */
export interface SiteKnowledge {
  readonly stories: number;
  readonly titleSuffixes: readonly string[];
  readonly blocks: ReadonlyMap<string, RecurringBlock>;
}

/** Of two profiles of one host the later one serves. */
export function profileBook(profiles: readonly SiteProfile[]): ProfileBook {
  return new Map(
    profiles.map(({ host, stories, titleSuffixes, blocks }) => [
      host,
      {
        stories,
        titleSuffixes: titleSuffixes.map(({ text }) => text),
        blocks: new Map(blocks.map((block) => [block.key, block])),
      },
    ]),
  );
}
