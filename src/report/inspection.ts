import type { Removal, Taking } from "../article/ledger.ts";
import type { CleanResult } from "../article/result.ts";

/** A piece of a page's text and where it went. */
export type Piece =
  | {
      readonly to: "body";
      readonly block: number;
      readonly kind: string;
      readonly language: string;
      /** Stretches of the text by language; UTF-16 offsets, no gaps. */
      readonly spans: readonly { readonly start: number; readonly end: number; readonly language: string }[];
      readonly flags: readonly string[];
      readonly text: string;
    }
  | {
      readonly to: "field";
      readonly field: string;
      readonly block: number;
      readonly path: string;
      readonly text: string;
    }
  | ({ readonly to: "ledger" } & Removal);

/** All text of a page in page order: what stayed, what became a field, and what was removed by which rule. */
export function inspectResult(result: CleanResult): Piece[] {
  if (result.status === "failed") return [];
  const kept = result.status === "kept" ? result.record : null;
  const removed = result.status === "rejected" ? result.ledger : (kept?.removed ?? []);
  const taken: readonly Taking[] = result.status === "rejected" ? result.taken : (kept?.quality.taken ?? []);
  const pieces: { readonly block: number; readonly piece: Piece }[] = [
    ...taken.map((taking) => ({ block: taking.block, piece: { to: "field", ...taking } as const })),
    ...removed.map((removal) => ({ block: removal.block, piece: { to: "ledger", ...removal } as const })),
    ...(kept?.blocks ?? []).map(({ block, kind, language, spans, flags, text }) => ({
      block,
      piece: { to: "body", block, kind, language, spans, flags, text } as const,
    })),
  ];
  // The sort is stable, so what a block lost stands in front of what is left of it.
  return pieces.sort((a, b) => a.block - b.block).map(({ piece }) => piece);
}
