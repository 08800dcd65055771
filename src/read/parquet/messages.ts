/** What the thread that decodes Parquet is asked for. */
export type Request =
  | { readonly open: string }
  | { readonly columns: readonly string[]; readonly start: number; readonly end: number };

/** A part of the rows that is stored together. */
export interface RowGroup {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly packed: number; readonly unpacked: number }[];
}

/** What a file says of itself. */
export interface Contents {
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
  readonly rows: number;
}

/** Why something cannot be read. */
export interface Trouble {
  readonly code: "unreadable-file" | "limit-exceeded";
  readonly reason: string;
  /** Whether looking at smaller parts would not help. */
  readonly isFinal: boolean;
}

/** What the thread says: that it has begun, and then one answer to each request. */
export type Answer =
  | { readonly ready: true }
  | { readonly contents: Contents }
  | { readonly rows: readonly object[] }
  | { readonly trouble: Trouble };
