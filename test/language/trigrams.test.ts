import { francAll } from "franc";
import { describe, expect, test } from "vitest";
import { trigramModels } from "../../src/language/trigrams.data.ts";
import { languageDistances } from "../../src/language/trigrams.ts";

/** ISO 639-3, as franc says it, for some of the languages. */
const names = { en: "eng", fr: "fra", vi: "vie", es: "spa", de: "deu", pt: "por", it: "ita", id: "ind" } as const;

const texts = [
  "the school on the bank of the river was opened on monday, and 120 pupils came.",
  "le marché du village a été ouvert lundi au bord de la rivière, dit le maire.",
  "die neue brücke über den fluss wurde am montag eröffnet.",
  "jembatan baru di atas sungai itu dibuka pada hari senin.",
  "a ponte nova sobre o rio foi aberta na segunda-feira",
  "cầu mới qua sông được khánh thành vào thứ hai",
  "silk weavers",
];

describe("distances of languages", () => {
  test.each(texts)("franc ranks them alike: %s", (text) => {
    const own = languageDistances(text, new Set(Object.keys(names))).sort((a, b) => a.distance - b.distance);
    const ranking = francAll(text, { minLength: 1, only: Object.values(names) });
    expect(own.map(({ code }) => names[code as keyof typeof names])).toEqual(ranking.map(([name]) => name));
  });

  test("each model has its trigrams once", () => {
    for (const model of Object.values(trigramModels)) {
      const trigrams = model.split("|");
      expect(new Set(trigrams).size).toBe(trigrams.length);
      expect(trigrams.every(({ length }) => length === 3)).toBe(true);
    }
  });

  test("a text without letters is as far from one language as from another", () => {
    const distances = languageDistances("", new Set(["en", "fr"])).map(({ distance }) => distance);
    expect(new Set(distances).size).toBe(1);
  });
});
