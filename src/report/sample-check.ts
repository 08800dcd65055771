import type { CleanResult } from "../article/result.ts";
import { type Difference, differences } from "./difference.ts";
import { differenceView } from "./difference-view.ts";
import { expectedJson } from "./expected.ts";
import { inspectView } from "./inspect.ts";
import { type Paint, plain } from "./terminal.ts";

/** How the result of a sample compares with what is expected of it. */
export interface SampleCheck {
  readonly name: string;
  readonly status: "same" | "different" | "no-expectation" | "bad-expectation";
  readonly differences: readonly Difference[];
}

/** Compares a result with the text of `expected.json`; `null` if there is no such file. */
export function sampleCheck(name: string, expected: string | null, result: CleanResult): SampleCheck {
  if (expected === null) return { name, status: "no-expectation", differences: [] };
  let before: unknown;
  try {
    before = JSON.parse(expected);
  } catch {
    return { name, status: "bad-expectation", differences: [] };
  }
  const found = differences(before, JSON.parse(expectedJson(result)));
  return { name, status: found.length === 0 ? "same" : "different", differences: found };
}

const words: Readonly<Record<SampleCheck["status"], string>> = {
  same: "as expected",
  different: "different",
  "no-expectation": "has no expected.json; look at the page with `khao inspect`, then run `khao samples update`",
  "bad-expectation": "has an expected.json that is no JSON",
};

/** The samples that differ, each difference shown, and a line of counts. */
export function sampleCheckView(checks: readonly SampleCheck[], paint: Paint): string {
  const failing = checks.filter(({ status }) => status !== "same");
  const parts = failing.map(({ name, status, differences: found }) => {
    const head = `${paint("red", "✗")} ${paint("bold", plain(name))}  ${words[status]}`;
    return found.length === 0 ? head : `${head}\n${differenceView(found, paint)}`;
  });
  const count = `${checks.length} ${checks.length === 1 ? "sample" : "samples"}: ${checks.length - failing.length} as expected, ${failing.length} not`;
  return `${[...parts, paint(failing.length === 0 ? "green" : "red", count)].join("\n")}\n`;
}

/** What an update accepts: the differences that become the expectation, or what is expected of a new sample. */
export function acceptedView({ name, differences: found }: SampleCheck, result: CleanResult, paint: Paint): string {
  const head = `${paint("green", "✓")} ${paint("bold", plain(name))}  wrote expected.json (${result.status})`;
  if (found.length > 0) return `${head}\n${differenceView(found, paint)}\n`;
  return `${head}\n${inspectView(name, result, paint)}`;
}
