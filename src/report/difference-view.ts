import { align, type Step } from "./alignment.ts";
import type { Difference } from "./difference.ts";
import { type Paint, plain, shorten } from "./terminal.ts";

/** Texts longer than this are compared word by word. */
const longText = 60;
/** Words shown on each side of a change. */
const context = 8;

// A change in the body shows in all of these; one line for them is enough.
const derived =
  /^record\.(?:text|html|lead|contentHash|languages\..{1,9}|quality\.(?:letters|keptShare|canonicalChanges\..{1,99}))$/u;

/** Differences between an expected and an actual result, for people. */
export function differenceView(differences: readonly Difference[], paint: Paint): string {
  const inBody = differences.some(({ path }) => path.startsWith("record.blocks"));
  const shown = inBody ? differences.filter(({ path }) => !derived.test(path)) : differences;
  const following = differences
    .filter((difference) => !shown.includes(difference))
    .map(({ path }) => path.slice("record.".length));
  const lines = shown.map((difference) => oneDifference(difference, paint));
  if (following.length > 0) lines.push(paint("dim", `    and what follows from it: ${following.join(", ")}`));
  return lines.join("\n");
}

function oneDifference({ path, expected, actual }: Difference, paint: Paint): string {
  const name = `    ${paint("cyan", plain(path))}`;
  if (expected === undefined) return `${name}  ${paint("green", `+ ${show(actual)}`)}`;
  if (actual === undefined) return `${name}  ${paint("red", `- ${show(expected)}`)}`;
  if (
    typeof expected === "string" &&
    typeof actual === "string" &&
    Math.max(expected.length, actual.length) > longText
  ) {
    return `${name}  ${wordDifference(expected, actual, paint)}`;
  }
  return `${name}  ${paint("red", show(expected))} → ${paint("green", show(actual))}`;
}

/** An entry of a list is shown by its text, if it has one. */
function show(value: unknown): string {
  const text = typeof value === "object" && value !== null && "text" in value ? value.text : undefined;
  const rule = typeof value === "object" && value !== null && "rule" in value ? ` (${String(value.rule)})` : "";
  return shorten(plain(JSON.stringify(text ?? value) + rule), 300);
}

const segmenter = new Intl.Segmenter("lo", { granularity: "word" });

/** Both texts in one line, what went as `[-…-]` and what came as `{+…+}`, with the words around. Lao words have no spaces between them. */
function wordDifference(before: string, after: string, paint: Paint): string {
  const words = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const steps = align(words(before), words(after));
  const near = (at: number): boolean =>
    steps.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== "same");
  const runs: Step[] = [];
  steps.forEach((step, at) => {
    const value = step.kind !== "same" || near(at) ? step.value : "\0";
    const last = runs.at(-1);
    if (last?.kind !== step.kind) runs.push({ kind: step.kind, value });
    else if (value !== "\0" || !last.value.endsWith("\0"))
      runs[runs.length - 1] = { kind: step.kind, value: last.value + value };
  });
  return runs
    .map(({ kind, value }) => {
      if (kind === "same") return value.split("\0").map(plain).join("…");
      return kind === "removed" ? paint("red", `[-${plain(value)}-]`) : paint("green", `{+${plain(value)}+}`);
    })
    .join("");
}
