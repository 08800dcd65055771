export interface Tail {
  readonly id: string;
  /** How its items are printed, by number. */
  readonly form: number;
  readonly language: string;
  readonly heading: string;
  readonly text: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly related: readonly { readonly title: string; readonly section: string | null; readonly line: string }[];
  /** The article's own lines at its end. */
  readonly genuine: readonly string[];
  readonly noise: readonly string[];
}

export function makeTails(count: number, seed?: string): Generator<Tail>;
