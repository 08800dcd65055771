import { describe, expect, test } from "vitest";
import { possibleBeginnings } from "../../src/language/pattern-pieces.ts";
import { maskQuotations, PreparedSentence } from "../../src/stages/assistant/sentence.ts";
import { type VoiceLanguage, type VoiceSign, voiceSigns } from "../../src/stages/assistant/voice.data.ts";
import { moreVoiceSigns } from "../../src/stages/assistant/voice-more.data.ts";
import { type SignPlace, signNames, signPlaces } from "../../src/stages/assistant/voice-signs.ts";
import { genuineLines, laterGenuineLines, laterResidueLines, residueLines } from "./assistant-lines.data.ts";

const spaceless = new Set(["lo", "th", "zh"]);

/** Every phrase of every sign tried at every place, one by one. */
function placesByTrial(key: string, language: VoiceLanguage): SignPlace[] {
  const places: SignPlace[] = [];
  for (const [sign, name] of signNames.entries()) {
    const rows: VoiceSign = voiceSigns[name];
    const own = language in moreVoiceSigns ? moreVoiceSigns[language as "de"][name] : rows[language];
    if (own === undefined) continue;
    if (typeof own === "string") {
      const found = new RegExp(own, "u").exec(key);
      if (found) places.push({ sign, start: found.index, end: found.index + found[0].length });
      continue;
    }
    const bound = spaceless.has(language) ? "" : "(?![\\p{L}\\p{N}])";
    for (let start = 0; start < key.length; start++) {
      if (bound !== "" && !/^(?<![\p{L}\p{N}])[\p{L}\p{N}]/u.test(key.slice(start))) continue;
      if (bound !== "" && start > 0 && /[\p{L}\p{N}]/u.test(key.charAt(start - 1))) continue;
      for (const source of own) {
        const pattern = new RegExp(`(?:${source})${bound}`, "uy");
        pattern.lastIndex = start;
        if (!pattern.test(key)) continue;
        places.push({ sign, start, end: pattern.lastIndex });
        break;
      }
    }
  }
  return places;
}

const sorted = (places: readonly SignPlace[]): readonly string[] =>
  places.map(({ sign, start, end }) => `${start} ${end} ${signNames[sign]}`).sort();

describe("signs of the assistant's voice", () => {
  const lines = [...residueLines, ...genuineLines, ...laterResidueLines, ...laterGenuineLines];

  test("are found by the letters that they begin with as they are by trying all phrases everywhere", () => {
    let found = 0;
    for (const line of lines.filter((_, at) => at % 4 === 0)) {
      const masked = maskQuotations(line);
      const { key, language } = new PreparedSentence(masked, 0, masked.length);
      const places = signPlaces(key, language);
      found += places.length;
      expect(sorted(places)).toEqual(sorted(placesByTrial(key, language)));
    }
    expect(found).toBeGreaterThan(200);
  });

  test("are looked up by letters: none of them begins with what cannot be told", () => {
    const rows: readonly VoiceSign[] = signNames.map((name) => voiceSigns[name]);
    for (const phrases of rows.flatMap((row) => Object.values(row)))
      if (typeof phrases !== "string")
        for (const phrase of phrases) expect(possibleBeginnings(new RegExp(phrase, "u"), 8)).not.toContain("");
  });
});
