import type { Removal, Taking } from "../article/ledger.ts";
import type { ArticleRecord } from "../article/record.ts";
import type { CleanResult } from "../article/result.ts";
import { letterCount } from "../language/script.ts";

/** A piece of a page's text and where it went. */
export type Piece =
  | {
      readonly to: "body";
      readonly kind: string;
      readonly language: string;
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

type KeptBlock = ArticleRecord["blocks"][number];

/** All text of a page in page order: what stayed, what became a field, and what was removed by which rule. */
export function inspectResult(result: CleanResult): Piece[] {
  if (result.status === "failed") return [];
  const removed = result.status === "kept" ? result.record.removed : result.ledger;
  const taken: readonly Taking[] = result.status === "kept" ? result.record.quality.taken : [];
  const body = result.status === "kept" ? [...result.record.blocks] : [];

  const gone = new Map<number, Piece[]>();
  const note = (block: number, piece: Piece): void => void gone.set(block, [...(gone.get(block) ?? []), piece]);
  for (const { field, block, path, text } of taken) note(block, { to: "field", field, block, path, text });
  for (const removal of removed) note(removal.block, { to: "ledger", ...removal });

  const pieces: Piece[] = [];
  const keepNext = (): void => {
    const block = body.shift();
    if (block)
      pieces.push({ to: "body", kind: block.kind, language: block.language, flags: block.flags, text: block.text });
  };
  const last = Math.max(-1, ...gone.keys());
  for (let block = 0; block <= last; block++) {
    const lost = gone.get(block);
    if (lost !== undefined) pieces.push(...lost);
    if (lost === undefined || isRestOf(body[0], lost)) keepNext();
  }
  while (body.length > 0) keepNext();
  return pieces;
}

/**
 * A record does not number its blocks: those that lost a part are told from those that followed a removal by their raw
 * text, which is as long as what is left and what went together.
 */
function isRestOf(block: KeptBlock | undefined, lost: readonly Piece[]): boolean {
  if (block === undefined || block.raw === null) return false;
  const before = letterCount(block.raw);
  const after = lost.reduce((sum, { text }) => sum + letterCount(text), letterCount(block.text));
  return after > letterCount(block.text) && Math.abs(before - after) * 10 <= after;
}
