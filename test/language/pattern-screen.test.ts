import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibleBeginnings, requiredPieces } from "../../src/language/pattern-pieces.ts";
import { mayMatch, PatternScreen } from "../../src/language/pattern-screen.ts";
import { englishPatterns } from "../../src/stages/assistant/english.rules.ts";
import { hanPatterns, laoPatterns, latinPatterns, thaiPatterns } from "../../src/stages/assistant/languages.rules.ts";
import { linePatterns } from "../../src/stages/assistant/lines.rules.ts";
import { interfaceSentences } from "../../src/stages/interface/interface-line.data.ts";
import { genuineLines, laterGenuineLines, laterResidueLines, residueLines } from "../stages/assistant-lines.data.ts";

describe("pieces that an expression needs", () => {
  test.each<[RegExp, readonly (readonly string[])[]]>([
    [/\b(?:read|see) also:/iu, [["read also:", "see also:"]]],
    [/^related (?:stories|news)$/u, [["related st", "related ne"]]],
    // What may be left out is no need, and what comes several times is needed once.
    [/(?:breaking )?news(?: today)?/u, [["breaking n", "news", "news today"]]],
    [/(?:very ){2,3}\d{1,3}good/u, [["good"], ["very "]]],
    [/colou?rs/u, [["colours", "colors"]]],
    [/[xyz]-ray/u, [["x-ray", "y-ray", "z-ray"]]],
    [/ÉTÉ\d/iu, []],
    [/ÉTÉS\d/iu, [["étés"]]],
    [/(?=look)(?!never)(?<=behind)word/u, [["word"]]],
    [/(?<label>updated)\s+\k<label>/u, [["updated"]]],
    [/ຂ່າວ\u0e81\u{0e82}/u, [["ຂ່າວກຂ"]]],
    // One short or unknown choice, and anything may match.
    [/(?:stories|\d+)/u, []],
    [/(?:stories|by)/u, []],
    [/\p{Lu}[^a]{3}./u, []],
  ])("%s", (pattern, pieces) => {
    const sorted = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort()).sort();
    expect(sorted(requiredPieces(pattern))).toEqual(sorted(pieces));
  });
});

describe("beginnings that an expression needs", () => {
  test.each<[RegExp, readonly string[]]>([
    [/(?:the )?stor(?:y|ies)/u, ["the st", "story", "storie"]],
    [/^(?:Read|see) also:/iu, ["read a", "see al"]],
    // What may be repeated begins once, and nothing is told of what comes behind it.
    [/(?:very )?(?:good )+news/u, ["very g", "good "]],
    [/trims?/u, ["trim"]],
    [/rewrit\w{1,4}/u, ["rewrit"]],
    [/(?!never)new(?=s)/u, ["new"]],
    [/\p{Lu}new|old/u, [""]],
    [/ຂ່າວ(?:ດ່ວນ|ອື່ນ)/u, ["ຂ່າວດ່", "ຂ່າວອື"]],
  ])("%s", (pattern, beginnings) => {
    expect([...possibleBeginnings(pattern, 6)].sort()).toEqual([...beginnings].sort());
  });
});

const assistantLines = [...residueLines, ...genuineLines, ...laterResidueLines, ...laterGenuineLines];

describe("expressions behind a screen", () => {
  const patterns = [
    ...[...englishPatterns, ...latinPatterns, ...laoPatterns, ...thaiPatterns, ...hanPatterns, ...linePatterns].flatMap(
      ({ all }) => all,
    ),
    ...interfaceSentences.map(([, pattern]) => pattern),
  ];
  const screen = new PatternScreen();
  const screened = patterns.map((pattern) => screen.add(pattern));
  /** Expressions that match a text although the screen rules them out. */
  const missed = (text: string) => {
    const held = screen.piecesIn(text);
    return screened.filter(({ pattern, needed }) => !mayMatch(held, needed) && pattern.test(text));
  };

  test("answer as the expressions themselves, on lines that they are made for", () => {
    for (const line of assistantLines)
      for (const text of [line, line.toLowerCase(), line.toUpperCase()]) expect(missed(text)).toEqual([]);
  });

  test("answer as the expressions themselves, on pieces of such lines put together", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...assistantLines.flatMap((line) => line.split(" "))), { maxLength: 12 }),
        (words) => {
          expect(missed(words.join(" "))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("are spared the texts that lack the words they cannot match without", () => {
    const isSpared = (text: string) => {
      const held = screen.piecesIn(text);
      return screened.filter(({ needed }) => !mayMatch(held, needed)).length;
    };
    for (const line of genuineLines) expect(isSpared(line)).toBeGreaterThan(screened.length / 2);
  });

  test.each<[RegExp, readonly string[]]>([
    // The long s and the sign of Kelvin are folded as expressions do it.
    [/basket/iu, ["BASKET", "baſket", "bas\u212aet"]],
    [/ремонт/iu, ["РЕМОНТ"]],
    // Pieces of four letters and of more are found by tables of their own.
    [/news|stories/u, ["old news", "stories", "restories"]],
  ])("of %s let its matches through", (pattern, texts) => {
    const own = new PatternScreen();
    const { needed } = own.add(pattern);
    for (const text of texts) expect(mayMatch(own.piecesIn(text), needed)).toBe(true);
    for (const text of ["basked", "new storie", ""]) expect(mayMatch(own.piecesIn(text), needed)).toBe(false);
  });
});
