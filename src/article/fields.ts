/** How exactly a date is known. */
export type DatePrecision = "year" | "month" | "day" | "minute" | "second";

/** A date with the text that it was read from. */
export interface FoundDate {
  /** ISO 8601 with offset from minute precision on, else the calendar day, month or year alone. */
  readonly iso: string;
  readonly precision: DatePrecision;
  readonly source: string;
}

/** A value and where it was found: `h1`, `og:title`, `json-ld`, `visible`, `url`, … */
export interface Found<T> {
  readonly value: T;
  readonly from: string;
}

/** The fields of a record as far as stages have found them. */
export interface Fields {
  readonly title?: Found<string>;
  readonly publishedAt?: Found<FoundDate>;
  readonly modifiedAt?: Found<FoundDate>;
  readonly agency?: Found<string>;
  readonly authors?: Found<readonly string[]>;
  readonly dateline?: Found<string>;
  readonly section?: Found<string>;
  readonly tags?: Found<readonly string[]>;
  readonly views?: Found<number>;
  readonly siteName?: Found<string>;
  readonly canonicalUrl?: Found<string>;
  readonly disclosure?: Found<string>;
  /** Address of the same story in the other language. */
  readonly translationUrl?: Found<string>;
}
