/** What a scorer gives: means over a set, and F1 of each page in the order of the pairs. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly pages: readonly number[];
}
export interface Pair {
  readonly gold: string;
  readonly text: string;
}
export function tokens(text: string): readonly string[];
export function shingle(pairs: readonly Pair[]): Score;
export function words(pairs: readonly Pair[]): Score;
export function sameTitle(gold: string, found: string | null | undefined): boolean;
export function sameDay(gold: string, found: string | null | undefined): boolean;
export const scorers: Readonly<Record<"shingle" | "words", (pairs: readonly Pair[]) => Score>>;
