/** An invented dump, and what each of its lines may be: kinds of `lineKinds`, several joined by a bar. */
export interface Dump {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly (readonly [kind: string, text: string])[];
}

export function makeDumps(count: number, seed?: string): Iterable<Dump>;
