import type { Piece } from "../inspection.ts";

/** A field as it is shown: its name, its value and where it was found. */
export interface ShownField {
  readonly name: string;
  readonly value: string;
  readonly from: string | null;
}

/** One page of a run with everything that a view of it shows. */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly status: "kept" | "rejected" | "failed";
  /** Why there is no record; null for a kept page. */
  readonly loss: { readonly code: string; readonly reason: string } | null;
  readonly title: string | null;
  readonly fields: readonly ShownField[];
  readonly flags: readonly string[];
  /** All text of the page in its order. */
  readonly pieces: readonly Piece[];
  readonly related: readonly { readonly title: string; readonly publishedAt: string | null }[];
}

/** What the list knows of all pages of a report, column by column: the same place in each is the same page. */
export interface PageIndex {
  /** Strings that columns name by their number. */
  readonly strings: readonly string[];
  readonly ids: readonly string[];
  readonly titles: readonly (string | null)[];
  /** Numbers of strings; -1 is none. */
  readonly sites: readonly number[];
  readonly languages: readonly number[];
  readonly dates: readonly (string | null)[];
  /** `kept`, or the status and the code of the loss: `rejected index-page`. */
  readonly statuses: readonly number[];
  readonly flags: readonly (readonly number[])[];
  readonly rules: readonly (readonly number[])[];
  readonly letters: readonly number[];
  /** Share of the page's letters that was kept, and the confidence of the least sure removal; 1 where there is none. */
  readonly kept: readonly number[];
  readonly confidence: readonly number[];
  /** For each pack of articles the place of its first page. */
  readonly packs: readonly number[];
}
