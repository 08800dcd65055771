import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

/**
 * No regular expression of the sources takes disproportionate time on any input. Literals are read from the files; what is built at
 * run time is caught while the modules load.
 */
const literal =
  /(?<=(?:^|[=(,:;!&|?[{}]|=>|return|case)\s*)\/(?![*/])(?<pattern>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/(?<flags>[dgimsuvy]*)/gmu;

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

const files = globSync("src/**/*.ts").sort();

function literals(): Expression[] {
  return files.flatMap((file) =>
    [
      ...readFileSync(file, "utf8")
        .replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gmu, "")
        .matchAll(literal),
    ].map(({ groups }) => ({ file, pattern: groups?.["pattern"] ?? "", flags: groups?.["flags"] ?? "" })),
  );
}

async function built(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = RegExp;
  let loading = "";
  const Watching = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const expression = new target(pattern, flags);
      if (typeof pattern === "string")
        found.push({ file: loading, pattern: expression.source, flags: expression.flags });
      return expression;
    },
  });
  globalThis.RegExp = Watching;
  try {
    for (const file of files.filter((name) => /src\/(?:language|parse|stages)\//u.test(name))) {
      loading = file;
      await import(`../../${file}`);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The grammar of assistants sees sentences of at most 700 characters and paragraphs of at most 1,500, so a square is a millisecond. */
const boundedFiles = /assistant\/(?:english|languages|lines|slots)\.rules\.ts$/u;

const all = [...literals(), ...(await built())];
const unique = [
  ...new Map(all.map((expression) => [`/${expression.pattern}/${expression.flags}`, expression])).values(),
];

test("expressions are found, written out and built", () => {
  expect(unique.length).toBeGreaterThan(300);
});

describe.each(unique)("$file: /$pattern/$flags", ({ file, pattern, flags }) => {
  test("takes no disproportionate time", { timeout: 60_000 }, () => {
    const result = checkSync(pattern, flags, { timeout: 10_000 });
    const square =
      result.status === "vulnerable" && result.complexity.type === "polynomial" && result.complexity.degree === 2;
    if (square && boundedFiles.test(file)) return;
    expect(result.status, result.status === "vulnerable" ? JSON.stringify(result.complexity) : "").not.toBe(
      "vulnerable",
    );
  });
});
