import type { Removal, Taking } from "../article/ledger.ts";
import type { ArticleRecord } from "../article/record.ts";
import type { CleanResult } from "../article/result.ts";
import { matchingKey } from "../language/matching-key.ts";
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
  let last = -1;
  const note = (block: number, piece: Piece): void => {
    const known = gone.get(block);
    if (known) known.push(piece);
    else gone.set(block, [piece]);
    last = Math.max(last, block);
  };
  for (const { field, block, path, text } of taken) note(block, { to: "field", field, block, path, text });
  for (const removal of removed) note(removal.block, { to: "ledger", ...removal });

  const pieces: Piece[] = [];
  const keepNext = (): void => {
    const block = body.shift();
    if (block)
      pieces.push({ to: "body", kind: block.kind, language: block.language, flags: block.flags, text: block.text });
  };
  for (let block = 0; block <= last; block++) {
    const lost = gone.get(block);
    if (lost !== undefined) pieces.push(...lost);
    if (lost === undefined || isRestOf(body[0], lost)) keepNext();
  }
  while (body.length > 0) keepNext();
  return pieces;
}

/**
 * A record does not number its blocks. One that lost a part is told from one that follows a removal by its raw text, which
 * holds what went and is that much longer than what is left: a doubled lead stands in the raw text of its twin as well.
 */
function isRestOf(block: KeptBlock | undefined, lost: readonly Piece[]): boolean {
  if (block === undefined || block.raw === null) return false;
  const whole = matchingKey(block.raw);
  if (!lost.every(({ text }) => whole.includes(matchingKey(text)))) return false;
  const gone = lost.reduce((sum, { text }) => sum + letterCount(text), 0);
  return gone > 0 && letterCount(block.raw) - letterCount(block.text) >= gone * 0.8;
}
