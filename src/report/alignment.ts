/** One step from one sequence to another. */
export interface Step {
  readonly kind: "same" | "removed" | "added";
  readonly value: string;
}

/** Cells of the table beyond which two sequences count as wholly different between their common ends. */
const largestTable = 4_000_000;

/** The shortest way from one sequence to another: a longest common subsequence, and what goes and comes around it. */
export function align(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const same = (value: string): Step => ({ kind: "same", value });
  return [
    ...before.slice(0, start).map(same),
    ...alignMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function alignMiddle(before: readonly string[], after: readonly string[]): Step[] {
  const removed = before.map((value): Step => ({ kind: "removed", value }));
  const added = after.map((value): Step => ({ kind: "added", value }));
  const width = after.length + 1;
  if (before.length === 0 || after.length === 0 || before.length * width > largestTable) return [...removed, ...added];
  // lengths[i * width + j]: the longest common subsequence of before[i…] and after[j…].
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [gone, come] = [removed[i], added[j]];
    if (gone && come && gone.value === come.value) {
      steps.push({ kind: "same", value: gone.value });
      i += 1;
      j += 1;
    } else if (gone && (!come || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      steps.push(gone);
      i += 1;
    } else if (come) {
      steps.push(come);
      j += 1;
    }
  }
  return steps;
}
