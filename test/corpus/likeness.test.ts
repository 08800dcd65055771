import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonKey } from "../../src/corpus/comparison-key.ts";
import { comparedText, likenessOf } from "../../src/corpus/likeness.ts";
import { checkPlan } from "../../src/corpus/plan.ts";
import { ShingleSet, shingleHashes } from "../../src/corpus/shingles.ts";
import { bandKeys } from "../../src/corpus/sketch.ts";

const { dedup } = checkPlan();
const relation = (a: string, b: string): string | undefined =>
  likenessOf(comparedText(comparisonKey(a), dedup), comparedText(comparisonKey(b), dedup), dedup)?.relation;

const stories = {
  en: [
    "The ferry at Ban Hatsay sank on Monday night with 14 people on board, the harbour office said.",
    "Divers found the wreck in eight metres of water, two kilometres below the landing, and brought up the engine.",
    "The owner had carried bricks in the afternoon and had not been told that the hull was cracked along the keel.",
  ],
  lo: [
    "ເຮືອບັກຢູ່ບ້ານຫາດຊາຍໄດ້ຫຼົ້ມໃນຄືນວັນຈັນ ໂດຍມີ 14 ຄົນຢູ່ໃນເຮືອ, ຫ້ອງການທ່າເຮືອກ່າວ.",
    "ນັກດຳນ້ຳໄດ້ພົບຊາກເຮືອໃນນ້ຳເລິກແປດແມັດ ສອງກິໂລແມັດລຸ່ມທ່າເຮືອ ແລະ ກູ້ເອົາຈັກຂຶ້ນມາ.",
    "ເຈົ້າຂອງເຮືອໄດ້ບັນທຸກດິນຈີ່ໃນຕອນສວາຍ ແລະ ບໍ່ມີໃຜບອກວ່າທ້ອງເຮືອແຕກຕາມລວງຍາວ.",
  ],
} as const;

describe.each(["en", "lo"] as const)("texts in %s", (language) => {
  const [lead, second, third] = stories[language];
  const whole = [lead, second, third].join("\n\n");

  test("a copy with a label, without its end, or respelt is a copy", () => {
    expect(relation(whole, `(KPL) ${whole}\n\nKPL`)).toBe("copy");
    expect(relation(whole, `${lead}\n\n${second}`)).toBe("copy");
    expect(relation(whole, whole.replaceAll("ຫຼ", "ຫລ").replaceAll(",", "").toUpperCase())).toBe("copy");
    expect(relation(whole, whole)).toBe("copy");
  });

  test("the same story with another number is an update", () => {
    expect(relation(whole, whole.replace("14", "17"))).toBe("update");
    expect(relation(whole, `${lead.replace("14", "17")}\n\n${third}`)).toBe("update");
  });

  test("a number that only one of them has is no correction", () => {
    expect(relation(whole, `${lead}\n\n${second}\n\n${third} 2025`)).toBe("copy");
  });

  test("another story, a translation, and a brief in a digest are neither", () => {
    expect(relation(whole, stories[language === "en" ? "lo" : "en"].join("\n\n"))).toBeUndefined();
    expect(relation(`${lead}\n\n${second}`, `${third}\n\n${third.slice(0, 60)}`)).toBeUndefined();
    const other = "Rice, coffee, cattle and cassava went over the border in larger numbers than ever, traders said. ";
    expect(relation(lead, lead + Array.from({ length: 6 }, (_, at) => other.slice(at * 7)).join(" "))).toBeUndefined();
  });
});

test("English numbers in words count as numbers", () => {
  const text =
    "The police of the district arrested two suspects near the bridge on Friday evening, an officer said to reporters.";
  expect(relation(text, text.replace("two", "five"))).toBe("update");
  expect(relation(text, text.replace("two", "2"))).toBe("copy");
  expect(comparisonKey("someone, one")).toBe("someone1");
});

test("shingles are those of a plain loop, and their sets share what sets share", () => {
  const text = fc.string({ unit: fc.constantFrom("ກ", "ຂ", "a", "b", "\u0ec9"), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 3, max: 9 }), (one, other, length) => {
      const runs = (of: string): string[] =>
        of === ""
          ? []
          : Array.from({ length: Math.max(1, of.length - length + 1) }, (_, at) => of.slice(at, at + length));
      expect(shingleHashes(one, length)).toHaveLength(runs(one).length);
      const [a, b] = [new Set(runs(one)), new Set(runs(other))];
      const shared = [...a].filter((run) => b.has(run)).length;
      const sets = [one, other].map((of) => new ShingleSet(of, length));
      expect(sets.map(({ size }) => size)).toEqual([a.size, b.size]);
      expect(sets[0]?.shared(sets[1] as ShingleSet)).toBe(shared);
    }),
  );
});

test("two sets share a band about as often as their likeness says, short ones too", () => {
  const shape = { bands: 200, rows: 2 };
  for (const size of [60, 2000]) {
    const hashes = shingleHashes(
      Array.from({ length: size * 2 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(""),
      1,
    );
    // Two thirds of each set are in the other one: a Jaccard similarity of one half, and a quarter of the bands.
    const [a, b] = [hashes.slice(0, size), hashes.slice(size / 3, size + size / 3)].map((own) => bandKeys(own, shape));
    const shared = a?.filter((key) => b?.includes(key)).length ?? 0;
    expect(shared).toBeGreaterThan(25);
    expect(shared).toBeLessThan(80);
  }
});
