import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { type VoiceSign, voiceSigns } from "../../src/stages/assistant/voice.data.ts";
import { moreVoiceSigns } from "../../src/stages/assistant/voice-more.data.ts";

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
      await import(/* @vite-ignore */ `../../${file}`);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Whether an expression repeats anything without a bound. Without such a repeat it is linear by construction, whatever fuzzing guesses. */
function hasUnboundedRepeat(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, "x");
  return /[*+]|\{\d+,\}/u.test(bare);
}

/** Phrases become expressions when a text first begins like one of them. */
function phrases(): Expression[] {
  const rows: readonly Readonly<Record<string, readonly string[] | string | undefined>>[] = [
    ...Object.values<VoiceSign>(voiceSigns),
    ...Object.values(moreVoiceSigns),
  ];
  return rows
    .flatMap((row) => Object.values(row).flatMap((sources) => sources ?? []))
    .map((pattern) => ({ file: "src/stages/assistant/voice.data.ts", pattern, flags: "uy" }));
}

const all = [...literals(), ...(await built()), ...phrases()];
const unique = [
  ...new Map(all.map((expression) => [`/${expression.pattern}/${expression.flags}`, expression])).values(),
];

test("expressions are found, written out and built", () => {
  expect(unique.length).toBeGreaterThan(300);
});

describe.each(unique)("$file: /$pattern/$flags", ({ pattern, flags }) => {
  test("takes no disproportionate time", { timeout: 60_000 }, () => {
    const result = checkSync(pattern, flags, { timeout: 10_000 });
    if (result.status === "vulnerable" && result.checker === "fuzz" && !hasUnboundedRepeat(pattern)) return;
    expect(result.status, result.status === "vulnerable" ? JSON.stringify(result.complexity) : "").not.toBe(
      "vulnerable",
    );
  });
});
