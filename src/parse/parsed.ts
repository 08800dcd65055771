import type { Block, Container, PageImage, PageTime } from "../article/block.ts";
import type { EmbeddedMetadata } from "../article/embedded.ts";
import type { PageRecipe } from "../article/recipe-mark.ts";

/** What parsing makes of a page: everything that stages will ever know of it. */
export interface ParsedPage {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly images: readonly PageImage[];
  readonly times: readonly PageTime[];
  readonly embedded: EmbeddedMetadata;
  readonly flags: readonly string[];
  /** The recipe that the page was parsed with, and what it names. */
  readonly recipe?: PageRecipe;
  /** When the page was fetched, where its own head tells. */
  readonly fetchedAt?: string | null;
}
