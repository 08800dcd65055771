/** What a page says about itself outside its visible text. Everything here is hostile until checked. */
export interface EmbeddedMetadata {
  /** Text of `<title>`. */
  readonly titleTag: string | null;
  /** `lang` of `<html>`, as written. */
  readonly declaredLanguage: string | null;
  /** `<meta>` by `property`, `name` or `itemprop`, in lower case; the first value of each wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** `<link rel="canonical">`, as written. */
  readonly canonical: string | null;
  /** `<base href>`, as written. */
  readonly base: string | null;
  /** The article found in JSON-LD, flattened to what khao reads. */
  readonly article: LinkedArticle | null;
  /** `datePublished` that JSON-LD gives to the page rather than to an article. */
  readonly pagePublished: string | null;
  /** Names of the schema.org types that JSON-LD and microdata give to the page and what stands on it, such as `QAPage`. */
  readonly types: readonly string[];
}

/** The fields of a schema.org Article that khao reads. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly articleBody: string | null;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** A page without any. */
export const noMetadata: EmbeddedMetadata = {
  titleTag: null,
  declaredLanguage: null,
  meta: new Map(),
  canonical: null,
  base: null,
  article: null,
  pagePublished: null,
  types: [],
};
