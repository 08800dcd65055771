import type { Page } from "../../src/article/page.ts";
export interface SiteTruth {
  readonly id: string;
  readonly host: string;
  readonly language: "lo" | "en";
  readonly title: string;
  readonly day: string;
  readonly order: "dmy" | "mdy" | "ymd";
  /** Sign and name behind each title in the title tag. */
  readonly suffix: string;
  readonly genuine: readonly string[];
  /** What the site prints among the paragraphs. */
  readonly boilerplate: readonly string[];
}
export function makeSitePages(
  seed: string,
  number: number,
  count?: number,
): Generator<{ readonly page: Page & { readonly content: string; readonly url: string }; readonly truth: SiteTruth }>;
