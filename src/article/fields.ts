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
  readonly title: Found<string> | undefined;
  readonly publishedAt: Found<FoundDate> | undefined;
  readonly modifiedAt: Found<FoundDate> | undefined;
  readonly agency: Found<string> | undefined;
  readonly authors: Found<readonly string[]> | undefined;
  readonly dateline: Found<string> | undefined;
  readonly section: Found<string> | undefined;
  readonly tags: Found<readonly string[]> | undefined;
  readonly views: Found<number> | undefined;
  readonly siteName: Found<string> | undefined;
  readonly canonicalUrl: Found<string> | undefined;
  readonly disclosure: Found<string> | undefined;
  /** Address of the same story in the other language. */
  readonly translationUrl: Found<string> | undefined;
}

/** The same fields but for some. All are written out, found or not, so that fields have one shape: see `nextDraft`. */
export function nextFields(fields: Partial<Fields>, changes: Partial<Fields>): Fields {
  return {
    title: changes.title ?? fields.title,
    publishedAt: changes.publishedAt ?? fields.publishedAt,
    modifiedAt: changes.modifiedAt ?? fields.modifiedAt,
    agency: changes.agency ?? fields.agency,
    authors: changes.authors ?? fields.authors,
    dateline: changes.dateline ?? fields.dateline,
    section: changes.section ?? fields.section,
    tags: changes.tags ?? fields.tags,
    views: changes.views ?? fields.views,
    siteName: changes.siteName ?? fields.siteName,
    canonicalUrl: changes.canonicalUrl ?? fields.canonicalUrl,
    disclosure: changes.disclosure ?? fields.disclosure,
    translationUrl: changes.translationUrl ?? fields.translationUrl,
  };
}

/** Before any stage has looked. */
export const noFields: Fields = nextFields({}, {});
