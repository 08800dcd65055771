import { Problem } from "../batch/problem.ts";
import { type FieldNames, fieldMeanings } from "./page-from-json.ts";

/**
 * Reads `--fields html=body,url=metadata.url`: what khao calls a field, and what the input calls it.
 *
 * @throws {Problem} `bad-fields`
 */
export function parseFieldNames(list: string): FieldNames {
  const names = new Map<string, string>();
  for (const part of list.split(",")) {
    const equals = part.indexOf("=");
    const [meaning, name] = [part.slice(0, Math.max(equals, 0)).trim(), part.slice(equals + 1).trim()];
    if (!fieldMeanings.some((known) => known === meaning) || name === "" || names.has(meaning)) {
      throw new Problem(
        "usage",
        "bad-fields",
        `--fields does not know what to do with "${part}"`,
        `such as --fields html=body,url=metadata.url; names are ${fieldMeanings.join(", ")}`,
      );
    }
    names.set(meaning, name);
  }
  return Object.fromEntries(names);
}
