/** Paragraphs that say the same: indices on each side, one of the two may be empty. */
export interface Alignment {
  readonly lo: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
}

/** What a step of so many paragraphs on either side costs, in eighths of a bit: writers mostly keep paragraphs, sometimes leave one out. */
const steps: readonly { readonly lo: number; readonly en: number; readonly cost: number }[] = [
  { lo: 1, en: 1, cost: 0 },
  { lo: 1, en: 0, cost: 30 },
  { lo: 0, en: 1, cost: 30 },
  { lo: 2, en: 1, cost: 36 },
  { lo: 1, en: 2, cost: 36 },
  { lo: 2, en: 2, cost: 56 },
];
/** Variance of lengths, per letter; what a difference of lengths may cost at most. */
const variance = 24;
const mostLengthCost = 72;

/**
 * Aligns paragraphs as Gale and Church do, by their lengths, with what they share as further evidence. The order on both sides is kept.
 *
 * @param lengths letters of the paragraphs of each side
 * @param shared what two paragraphs have in common, in eighths of a bit
 */
export function alignParagraphs(
  lengths: { readonly lo: readonly number[]; readonly en: readonly number[] },
  shared: (lo: number, en: number) => number,
): Alignment[] {
  const { lo, en } = lengths;
  const total = (of: readonly number[]): number =>
    Math.max(
      1,
      of.reduce((sum, length) => sum + length, 0),
    );
  const [allLo, allEn] = [total(lo), total(en)];
  const width = en.length + 1;
  const best: { cost: number; step: (typeof steps)[number] | null; score: number }[] = [
    { cost: 0, step: null, score: 0 },
  ];
  for (let at = 1; at < (lo.length + 1) * width; at++) {
    const [i, j] = [Math.floor(at / width), at % width];
    let least = { cost: Number.MAX_SAFE_INTEGER, step: steps[0] ?? null, score: 0 };
    for (const step of steps) {
      if (step.lo > i || step.en > j) continue;
      const before = best[(i - step.lo) * width + j - step.en];
      if (!before) continue;
      const score = sharedIn(i - step.lo, i, j - step.en, j, shared);
      // Lengths by the share of the whole text, so that no ratio of the two languages has to be known.
      const lengthCost =
        step.lo > 0 && step.en > 0
          ? differenceCost(
              Math.round((total(lo.slice(i - step.lo, i)) * allEn) / allLo),
              total(en.slice(j - step.en, j)),
            )
          : 0;
      const cost = before.cost + step.cost + lengthCost - score;
      if (cost < least.cost) least = { cost, step, score };
    }
    best[at] = least;
  }
  const found: Alignment[] = [];
  for (let [i, j] = [lo.length, en.length]; i > 0 || j > 0; ) {
    const { step, score = 0 } = best[i * width + j] ?? { step: null };
    if (!step) break;
    found.push({ lo: range(i - step.lo, i), en: range(j - step.en, j), score });
    i -= step.lo;
    j -= step.en;
  }
  return found.reverse();
}

function sharedIn(
  fromLo: number,
  toLo: number,
  fromEn: number,
  toEn: number,
  shared: (lo: number, en: number) => number,
): number {
  let sum = 0;
  for (let lo = fromLo; lo < toLo; lo++) for (let en = fromEn; en < toEn; en++) sum += shared(lo, en);
  return sum;
}

/** Half the square of the difference over its variance, in eighths of a bit. */
function differenceCost(expected: number, length: number): number {
  return Math.min(
    mostLengthCost,
    Math.floor((6 * (length - expected) ** 2) / (variance * Math.max(1, Math.floor((length + expected) / 2)))),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
