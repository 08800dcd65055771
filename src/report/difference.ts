import { align } from "./alignment.ts";

/** A place where two values differ. `undefined` stands for a value that is not there. */
export interface Difference {
  /** Such as `blocks[3].text`. */
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** All places where two JSON values differ, lists aligned first so that one new entry is one difference. */
export function differences(expected: unknown, actual: unknown, path = ""): Difference[] {
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifferences(expected, actual, path);
  if (isObject(expected) && isObject(actual)) {
    const [before, after] = [new Map(Object.entries(expected)), new Map(Object.entries(actual))];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      differences(before.get(key), after.get(key), path === "" ? key : `${path}.${key}`),
    );
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listDifferences(expected: readonly unknown[], actual: readonly unknown[], path: string): Difference[] {
  const found: Difference[] = [];
  const steps = align(
    expected.map((value) => JSON.stringify(value)),
    actual.map((value) => JSON.stringify(value)),
  );
  let [i, j] = [0, 0];
  for (let at = 0; at < steps.length; ) {
    if (steps[at]?.kind === "same") {
      [i, j, at] = [i + 1, j + 1, at + 1];
      continue;
    }
    let [gone, come] = [0, 0];
    for (; at < steps.length && steps[at]?.kind !== "same"; at++) {
      if (steps[at]?.kind === "removed") gone += 1;
      else come += 1;
    }
    // As many entries came as went: most likely the same ones, changed.
    if (gone === come) {
      for (let step = 0; step < gone; step++) {
        found.push(...differences(expected[i + step], actual[j + step], `${path}[${j + step}]`));
      }
    } else {
      for (let step = 0; step < gone; step++)
        found.push({ path: `${path}[${i + step}]`, expected: expected[i + step], actual: undefined });
      for (let step = 0; step < come; step++)
        found.push({ path: `${path}[${j + step}]`, expected: undefined, actual: actual[j + step] });
    }
    [i, j] = [i + gone, j + come];
  }
  return found;
}
