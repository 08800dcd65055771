import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalRules } from "../../src/language/canonical.rules.ts";
import { canonicalize, canonicalLao } from "../../src/language/canonical.ts";
import { textFaults } from "../../src/language/faults.ts";
import { matchingKey } from "../../src/language/matching-key.ts";

/** Pieces that make trouble together: Lao marks in any order, Thai twins, joiners, spaces, accents. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."ກຂນມຫວເແໂໄໆໜໝ",
        ..."\u0EB0\u0EB1\u0EB2\u0EB3\u0EB4\u0EB5\u0EB8\u0EB9\u0EBA\u0EBB\u0EBC\u0EBD",
        ..."\u0EC8\u0EC9\u0ECA\u0ECB\u0ECC\u0ECD\u0ECE",
        ..."กนมเแำา\u0E35\u0E48\u0E49\u0E4D",
        ..." \u00A0\u200B\u200C\u200D\uFEFF\u00AD\t\n",
        ..."aé1.(e\u0301\u0323\u093C",
      ),
      fc.string({ unit: "grapheme", maxLength: 2 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(""));

describe("canonicalLao", () => {
  it.each(canonicalRules.map((rule) => [rule.name, rule] as const))("applies the example of %s", (name, rule) => {
    const [before, after] = rule.example;
    expect(before).not.toBe(after);
    const { text, changes } = canonicalize(before);
    expect(text).toBe(after);
    expect(changes).toEqual({ [name]: 1 });
    expect(canonicalLao(before)).toBe(after);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const once = canonicalLao(text);
        expect(canonicalLao(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
        expect(canonicalize(text).text).toBe(once);
        expect(canonicalize(once).changes).toEqual({});
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it.each([
    [
      "all spellings of AM",
      ["ນ\u0EC9\u0EB3", "ນ\u0ECD\u0EC9\u0EB2", "ນ\u0EC9\u0ECD\u0EB2", "ນ\u0EB3\u0EC9", "ນ\u0ECD\u0EB2\u0EC9"],
    ],
    ["a tone before and behind a lower vowel", ["ຄ\u0EB9\u0EC8", "ຄ\u0EC8\u0EB9", "ຄ\u0EC8\u0EC8\u0EB9"]],
    ["a tone before the niggahita", ["ກ\u0ECD\u0EC8", "ກ\u0EC8\u0ECD"]],
  ])("brings %s together", (_, forms) => {
    expect(new Set(forms.map(canonicalLao)).size).toBe(1);
  });

  it.each([
    ["ໜ and ໝ", "ໜ້າ ໝູ່"],
    ["ຫນ, a spelling", "ຫນ້າ"],
    ["Lao digits", "໒໐໒໕"],
    ["ໆ behind a space", "ອື່ນ ໆ"],
    ["an English sentence", "The “quoted” words — 3,598 of them — stay."],
    ["a Thai sentence", "รัฐบาลไทยประชุมที่กรุงเทพ"],
    ["a Thai word set off by spaces", "ຄຳວ່າ สวัสดี ເປັນພາສາໄທ"],
    ["two different tones", "ກ\u0EC8\u0EC9"],
    ["an emoji with joiners", "👨\u200D👩\u200D👧"],
    ["Persian with a non-joiner", "می\u200Cروم"],
  ])("leaves %s alone", (_, text) => {
    expect(canonicalLao(text)).toBe(text);
    expect(canonicalize(text).changes).toEqual({});
  });

  it("makes every white space one space and trims", () => {
    expect(canonicalLao("\u00A0 a\u3000\n b\u2009c \t")).toBe("a b c");
    expect(canonicalLao(" \u200B ")).toBe("");
    expect(canonicalize("a  b").changes).toEqual({});
  });

  it("counts each rule", () => {
    expect(canonicalize("ຂ່າວ\u200Bສານ ນໍ້າ ທໍາ").changes).toEqual({ invisible: 1, "decomposed-am": 2 });
  });
});

describe("toCanonical", () => {
  it("is the identity where nothing changed, and clamps", () => {
    const { toCanonical } = canonicalize("ລາວ Lao");
    expect([0, 3, 7, 99, -1].map(toCanonical)).toEqual([0, 3, 7, 7, 0]);
  });

  it("keeps marked words in place", () => {
    const before = "  ນໍ້າ\u200Bທໍາ   link ເເລະ strong";
    const { text, toCanonical } = canonicalize(before);
    for (const word of ["link", "strong"]) {
      const start = before.indexOf(word);
      expect(text.slice(toCanonical(start), toCanonical(start + word.length))).toBe(word);
    }
  });

  it("is monotone and reaches from end to end", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const canonical = canonicalize(text);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const moved = canonical.toCanonical(offset);
          expect(moved).toBeGreaterThanOrEqual(last);
          expect(moved).toBeLessThanOrEqual(canonical.text.length);
          last = moved;
        }
        expect(canonical.toCanonical(text.length)).toBe(canonical.text.length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe("toRaw", () => {
  it.each([
    ["ນໍ້າ Lao", "ນ້ຳ", "ນໍ້າ"],
    ["ຂ່າວ\u200Bສານ  ລາວ", "ລາວ", "ລາວ"],
    ["\u200B a\u00A0\u00A0b ", "b", "b"],
    ["ປ ະເດັນ ໃໝ່", "ປະເດັນ", "ປ ະເດັນ"],
    ["ລາວ Lao", "Lao", "Lao"],
  ])("finds in %j the source of %j", (before, word, source) => {
    const { text, toRaw } = canonicalize(before);
    const { start, end } = toRaw(text.indexOf(word), text.indexOf(word) + word.length);
    expect(before.slice(start, end)).toBe(source);
  });

  it("stays inside the input, start before end", () => {
    fc.assert(
      fc.property(soup, fc.nat(30), fc.nat(30), (text, one, other) => {
        const { start, end } = canonicalize(text).toRaw(one, other);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe("the order in which marks were typed", () => {
  // One vowel above or below, one tone, AM or none: everything that a syllable can hold.
  const vowel = fc.constantFrom("", ..."\u0EB1\u0EB4\u0EB5\u0EB6\u0EB7\u0EB8\u0EB9\u0EBB");
  const tone = fc.constantFrom("", ..."\u0EC8\u0EC9\u0ECA\u0ECB");
  const consonant = fc.constantFrom(..."ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢລວຫອຮໜໝ");

  it("does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(consonant, vowel, tone), { maxLength: 8 }), (syllables) => {
        const one = syllables.map(([base, mark, accent]) => base + mark + accent).join("");
        const other = syllables.map(([base, mark, accent]) => base + accent + mark).join("");
        expect(canonicalLao(other)).toBe(canonicalLao(one));
      }),
      { seed: 7 },
    );
    fc.assert(
      fc.property(consonant, tone, (base, accent) => {
        const forms = [
          `${base}${accent}\u0EB3`,
          `${base}\u0EB3${accent}`,
          `${base}\u0ECD${accent}\u0EB2`,
          `${base}${accent}\u0ECD\u0EB2`,
          `${base}\u0ECD\u0EB2${accent}`,
        ];
        expect(new Set(forms.map(canonicalLao))).toEqual(new Set([`${base}${accent}\u0EB3`]));
      }),
      { seed: 7 },
    );
  });

  it("is all that changes: no Lao code point goes or comes but by a rule that names it", () => {
    const bag = (text: string): string =>
      // What the rules may join is written out; what they may drop is the second of two same marks.
      [
        ...text
          .normalize("NFC")
          .replaceAll("\u0EB3", "\u0ECD\u0EB2")
          .replaceAll("\u0EC1", "\u0EC0\u0EC0")
          .replace(/[^\u0E80-\u0EFF]/gu, ""),
      ]
        .sort()
        .join("");
    const letters = fc.constantFrom(..."ກຂນມຫວເແໂໃໄໆໜໝຯ໐໙ະັາຳິີຸູົຼຽ່້໊໋໌ໍໞໟ");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 16 }), (list) => {
        const text = list.join("");
        const { text: result, changes } = canonicalize(text);
        if (changes["repeated-mark"] === undefined) expect(bag(result)).toBe(bag(text));
        else expect(new Set(bag(result))).toEqual(new Set(bag(text)));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe("decomposition by ICU as an oracle", () => {
  // NFKD takes ຳ apart as typists do, and ໜ ໝ besides: the canonical form puts the first together, the key knows both.
  const syllable = fc
    .tuple(
      fc.constantFrom(..."ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢລວຫອຮໜໝ"),
      fc.constantFrom("", ..."\u0EB1\u0EB4\u0EB5\u0EB6\u0EB7\u0EB8\u0EB9\u0EBB"),
      fc.constantFrom("", ..."\u0EC8\u0EC9\u0ECA\u0ECB"),
      fc.constantFrom("", "\u0EB3", "\u0EB2", "\u0EB0"),
    )
    .map(([base, vowel, accent, end]) => base + (end === "\u0EB3" ? "" : vowel) + accent + end);
  const word = fc.array(syllable, { maxLength: 8 }).map((parts) => parts.join(""));

  it("is undone", () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(canonicalLao(text)).toBe(text.normalize("NFC"));
        expect(matchingKey(text.normalize("NFKD"))).toBe(matchingKey(text));
        if (!/[\u0EDC\u0EDD]/u.test(text)) expect(canonicalLao(text.normalize("NFKD"))).toBe(canonicalLao(text));
      }),
      { seed: 7 },
    );
  });

  it.each([{ month: "long" }, { month: "short" }, { weekday: "long" }, { weekday: "short" }] as const)(
    "and CLDR writes its Lao names in canonical form: %j",
    (style) => {
      const print = new Intl.DateTimeFormat("lo", { ...style, timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const name = print.format(new Date(Date.UTC(2024, month, 1 + month)));
        expect(canonicalLao(name)).toBe(name);
      }
    },
  );
});

describe("textFaults", () => {
  it.each([
    ["ກ\u0EC8\u0EC9າວ", ["two-tones"]],
    [
      "\u00AA\u00C8\u00BE\u00B8\u00A6\u00BE\u00AD \u00AF\u00D0\u00E0\u00AA\u00A9\u00D6\u00BE\u00B8 \u00A1\u00C8\u00BE\u00B8",
      ["legacy-font"],
    ],
    // "ລາວ" three times, its UTF-8 read as windows-1252: a false charset, no font.
    [
      "\u00E0\u00BA\u00A5\u00E0\u00BA\u00B2\u00E0\u00BA\u00A7 \u00E0\u00BA\u00A5\u00E0\u00BA\u00B2\u00E0\u00BA\u00A7",
      [],
    ],
    ["L’été, où êtes-vous né, à Évry ? Ça dépend.", []],
    ["Þjóðleikhúsið sýnir ævintýri í kvöld.", []],
    ["ນ້ຳ ແລະ ຂ່າວ", []],
    ["Plain English.", []],
  ])("of %j", (text, faults) => {
    expect(textFaults(text)).toEqual(faults);
  });
});
