import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

/**
 * Every regular expression of the sources is linear, or its input is bounded at the place of use. Expressions that are built at
 * run time are exported or tested where they live.
 */
const literal =
  /(?<=(?:^|[=(,:;!&|?[{}]|=>|return|case)\s*)\/(?![*/])(?<pattern>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/(?<flags>[dgimsuvy]*)/gmu;

const all = globSync("src/**/*.ts")
  .sort()
  .flatMap((file) =>
    [
      ...readFileSync(file, "utf8")
        .replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gmu, "")
        .matchAll(literal),
    ].map(({ groups }) => ({
      file,
      pattern: groups?.["pattern"] ?? "",
      flags: groups?.["flags"] ?? "",
    })),
  );

test("expressions are found", () => {
  expect(all.length).toBeGreaterThan(100);
});

describe.each(all)("$file: /$pattern/$flags", ({ pattern, flags }) => {
  test("takes no disproportionate time", () => {
    const result = checkSync(pattern, flags, { timeout: 20_000 });
    expect(result.status, result.status === "vulnerable" ? JSON.stringify(result.complexity) : "").not.toBe(
      "vulnerable",
    );
  });
});
