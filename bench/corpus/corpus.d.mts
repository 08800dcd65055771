/** An article before it is a page or a record. */
export interface Article {
  readonly id: string;
  readonly host: string;
  readonly url: string;
  readonly language: "lo" | "en";
  readonly section: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}
/** What is true of an article. */
export interface Truth {
  readonly id: string;
  /** Copies of one text share it; an update begins a cluster of its own. */
  readonly cluster: string;
  readonly language: "lo" | "en";
  /** The article in the other language. */
  readonly pair: string | null;
  /** The article whose numbers it corrects. */
  readonly updateOf: string | null;
  /** What a repost has changed; null for no repost. */
  readonly changes: readonly string[] | null;
}
export function makeCorpus(options: {
  readonly seed: string;
  readonly size: number;
  readonly hosts?: number;
}): Generator<{ readonly article: Article; readonly truth: Truth }>;
