import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import * as khao from "../../src/index.ts";

/** Code of every `@example` in the sources and of every `js` block of the documents. */
function examples(): { file: string; code: string }[] {
  const found: { file: string; code: string }[] = [];
  for (const file of globSync("src/**/*.ts").sort()) {
    for (const [comment] of readFileSync(file, "utf8").matchAll(/\/\*\*[\s\S]*?\*\//gu)) {
      const example = /@example\n(?<body>[\s\S]*?)(?=\n \* @|\n \*\/|\n\s*\*\/)/u.exec(comment)?.groups?.["body"];
      if (!example) continue;
      const code = example.replaceAll(/^\s*\* ?/gmu, "").replaceAll(/^```.*$/gmu, "");
      found.push({ file, code });
    }
  }
  for (const file of globSync(["README.md", "docs/*.md"]).sort()) {
    for (const { groups } of readFileSync(file, "utf8").matchAll(/^```js\n(?<code>[\s\S]*?)^```/gmu))
      found.push({ file, code: groups?.["code"] ?? "" });
  }
  return found;
}

/** `expression; // => value` becomes a check that the expression has that value. */
function runnable(code: string): string {
  return code
    .replaceAll(/^import \{([^}]*)\} from "khao";$/gmu, "const {$1} = khao;")
    .replaceAll(
      /^(\s*)(\S.*?);?\s*\/\/ => (.+)$/gmu,
      (_, indent: string, expression: string, value: string) => `${indent}check(${expression}, ${value});`,
    );
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;
const all = examples();

test("every function of the library has an example", () => {
  const names = Object.entries(khao)
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name);
  const shown = all.map(({ code }) => code).join("\n");
  expect(names.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
});

describe.each(all)("$file", ({ code }) => {
  test("its example runs, and its values are true", async () => {
    let checks = 0;
    await new AsyncFunction("khao", "check", runnable(code))(khao, (actual: unknown, expected: unknown) => {
      checks++;
      expect(actual).toEqual(expected);
    });
    expect(checks).toBeGreaterThan(0);
  });
});
