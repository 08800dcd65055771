export interface PlainPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** A paragraph a line. */
  readonly gold: string;
  readonly title?: string;
}
export type PlainForm = "paragraphs" | "article" | "dump";

export interface PlainScore {
  readonly of: number;
  readonly lost: readonly { readonly id: string; readonly rule: string; readonly text: string }[];
}

export function scorePlainPages(
  pages: readonly PlainPage[],
  cleanPage: typeof import("../src/clean-page.ts").cleanPage,
  form?: PlainForm,
): PlainScore;
