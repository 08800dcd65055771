/** What a page is made of: HTML markup, or the text that somebody saved from a browser window. */
export type PageFormat = "html" | "text";

/** Where a page was read from, kept in the record so that the raw text stays reachable. */
export interface PageOrigin {
  /** Path or name of the file, as the user gave it. */
  readonly file: string;
  /** Offset of the page in that file, in bytes; 0 for a file that holds one page. */
  readonly offset?: number;
}

/** One scraped page as it came. */
export interface Page {
  /** Unique in a run; it comes back in the record. */
  readonly id: string;
  readonly url?: string | undefined;
  readonly format: PageFormat;
  /** A string, or bytes that are decoded by the evidence (see `decodeBytes`). */
  readonly content: string | Uint8Array;
  /** The HTTP header as it came; its charset is one piece of evidence among others, because headers lie. */
  readonly contentType?: string | undefined;
  /** ISO 8601. Copied into the record; never used to date an article. */
  readonly fetchedAt?: string | undefined;
  readonly origin?: PageOrigin | undefined;
}

/** What stages may know of the page itself, once its bytes are text. */
export interface PageInfo {
  readonly id: string;
  readonly url: string | null;
  /** Host name in lower case without `www.`, or null without a usable URL. */
  readonly host: string | null;
  readonly format: PageFormat;
  readonly fetchedAt: string | null;
  readonly origin: PageOrigin | null;
  /** Name of the encoding that the bytes were read with; null if the page came as a string. */
  readonly charset: string | null;
  /** Of the bytes, or of the string in UTF-8; lower-case hexadecimal. */
  readonly sha256: string;
}
