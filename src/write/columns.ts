/** What a column of a table holds. Every value may be absent but a list, which is empty then. */
export type ColumnType =
  | "string"
  | "integer"
  | "number"
  /** An instant: ISO 8601 with an offset. */
  | "instant"
  /** A day: ISO 8601. */
  | "day"
  /** Any value, as JSON: for what is nested too deep, or has no fixed keys. */
  | "json"
  | { readonly list: ColumnType }
  | { readonly struct: Columns };

/** Columns by name, in their order. */
export interface Columns {
  readonly [name: string]: ColumnType;
}

/** A list of strings. */
export const strings: ColumnType = { list: "string" };
