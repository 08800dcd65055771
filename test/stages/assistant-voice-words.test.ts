import { describe, expect, test } from "vitest";
import { maskQuotations, PreparedSentence } from "../../src/stages/assistant/sentence.ts";
import { voiceOf } from "../../src/stages/assistant/voice.ts";
import { allVoiceFeatures } from "../../src/stages/assistant/voice-features.ts";
import { voiceBias, voiceWeights } from "../../src/stages/assistant/voice-weights.data.ts";
import { laterResidueLines, residueLines } from "./assistant-lines.data.ts";

const weights = new Map(
  voiceWeights
    .trim()
    .split("\n")
    .map((line): [string, number] => [
      line.slice(line.indexOf(" ") + 1),
      Number(line.slice(0, line.indexOf(" "))) / 100,
    ]),
);

/** The chance as it is fitted: the sum of what all features are worth, each by its name. */
function chanceByNames(sentence: PreparedSentence): number {
  let odds = voiceBias + (weights.get("pos=last") ?? 0);
  for (const name of allVoiceFeatures(sentence)) odds += weights.get(name) ?? 0;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

describe("the voice of an assistant", () => {
  test("words are weighed as their names would be, though no name is put together", () => {
    const lines = [...residueLines, ...laterResidueLines].map((line) => {
      const masked = maskQuotations(line);
      return new PreparedSentence(masked, 0, masked.length);
    });
    const heard = lines.filter((sentence) => voiceOf(sentence, "last") > 0);
    expect(heard.length).toBeGreaterThan(lines.length / 2);
    for (const sentence of heard) expect(voiceOf(sentence, "last")).toBe(chanceByNames(sentence));
  });
});
