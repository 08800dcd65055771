import { readFile } from "node:fs/promises";
import { checkProfiles, ProfileError, type SiteProfile } from "../article/site-profile.ts";
import { messageOf, Problem } from "../batch/problem.ts";

/**
 * Reads the file that `khao learn` writes.
 *
 * @throws {Problem} of the kind `configuration`: `profile-not-readable`, `bad-profile`
 */
export async function readProfiles(file: string): Promise<readonly SiteProfile[]> {
  const hint = "`khao learn PAGES -o profile.json` writes one";
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new Problem("configuration", "profile-not-readable", `cannot read the profile: ${messageOf(error)}`, hint);
  }
  try {
    const held: unknown = JSON.parse(text);
    if (typeof held !== "object" || held === null || !("sites" in held))
      throw new ProfileError("there is no list of sites");
    return checkProfiles(held.sites);
  } catch (error) {
    if (!(error instanceof ProfileError || error instanceof SyntaxError)) throw error;
    throw new Problem(
      "configuration",
      "bad-profile",
      `${file}: ${error instanceof ProfileError ? error.message : "no JSON"}`,
      hint,
    );
  }
}
