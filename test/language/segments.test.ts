import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";
import { firstSegments, knownMisses, secondSegments } from "./segments.data.ts";

interface Kind {
  readonly name: string;
  readonly labels: readonly string[];
  readonly lines: string[];
}

const kinds: Kind[] = [];
for (const line of `${firstSegments}${secondSegments}`.split("\n")) {
  const [, name, labels] = /^# (.+) = ([a-z ?]+)$/u.exec(line) ?? [];
  if (name !== undefined && labels !== undefined) kinds.push({ name, labels: labels.split(" "), lines: [] });
  else if (line !== "") kinds.at(-1)?.lines.push(line);
}

describe("lines of many kinds", () => {
  it.each(kinds)("$name", ({ labels, lines }) => {
    const wrong = lines.filter((line) => {
      const { language, confidence } = detectLanguage(line);
      return !labels.includes(language) || (labels.includes("?") && confidence >= 0.7);
    });
    expect(wrong).toEqual(lines.filter((line) => knownMisses.has(line)));
  });

  it("are more than five hundred", () => {
    expect(kinds.flatMap(({ lines }) => lines).length).toBeGreaterThan(500);
  });
});
