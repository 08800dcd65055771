import { type NumberPlaces, numberChanges, numberPlaces } from "./number-changes.ts";
import { ShingleSet } from "./shingles.ts";

/** Bars of {@link likenessOf}, in thousandths. */
export interface LikenessBars {
  /** UTF-16 units of a shingle. */
  readonly shingle: number;
  /** Units at the head of the text by which updates are known: the lead and what follows. */
  readonly head: number;
  /** Share of the shorter text's shingles from which on two texts are one. */
  readonly copy: number;
  /** The same of the two heads, from which on other numbers mean an update. */
  readonly update: number;
  /** Least length of the shorter text, by that of the longer one: a brief in a digest is no copy of it. */
  readonly shortest: number;
}

/** A text prepared for comparison with many others. */
export interface ComparedText {
  readonly key: string;
  readonly shingles: ShingleSet;
  readonly head: ShingleSet;
  readonly numbers: NumberPlaces;
}

/** What two texts have to do with each other. */
export interface Likeness {
  readonly relation: "copy" | "update";
  /** Shared shingles by those of the text that has fewer, in thousandths. */
  readonly containment: number;
  /** Places where the same letters surround different numbers. */
  readonly numberChanges: number;
}

/** Prepares the comparison key of a text; what not every comparison needs is worked out when it is asked for. */
export function comparedText(key: string, { shingle, head }: LikenessBars): ComparedText {
  let whole: ShingleSet | undefined;
  let lead: ShingleSet | undefined;
  let places: NumberPlaces | undefined;
  return {
    key,
    get shingles() {
      whole ??= new ShingleSet(key, shingle);
      return whole;
    },
    get head() {
      lead ??= new ShingleSet(key.slice(0, head), shingle);
      return lead;
    },
    get numbers() {
      places ??= numberPlaces(key);
      return places;
    },
  };
}

/** Whether one text is a copy of the other, or tells the same story with other numbers; undefined for two texts. */
export function likenessOf(a: ComparedText, b: ComparedText, bars: LikenessBars): Likeness | undefined {
  const [shorter, longer] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (shorter.key.length * 1000 < longer.key.length * bars.shortest) return undefined;
  if (a.key === b.key && a.key !== "") return { relation: "copy", containment: 1000, numberChanges: 0 };
  const containment = containmentOf(a.shingles, b.shingles);
  if (containment < bars.copy && containmentOf(a.head, b.head) < bars.update) return undefined;
  const changes = numberChanges(a.numbers, b.numbers);
  if (changes > 0) return { relation: "update", containment, numberChanges: changes };
  return containment < bars.copy ? undefined : { relation: "copy", containment, numberChanges: 0 };
}

function containmentOf(a: ShingleSet, b: ShingleSet): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : Math.floor((a.shared(b) * 1000) / least);
}
