import type { Piece } from "../inspection.ts";

/** A piece that stayed in the text, and one that did not. */
export type BodyPiece = Extract<Piece, { to: "body" }>;
export type OtherPiece = Exclude<Piece, { to: "body" }>;

/** What stands side by side: a paragraph, and what stood on the page between the one before and it. */
export interface PieceRow {
  readonly body: BodyPiece | null;
  readonly others: readonly OtherPiece[];
}

/** Rows of a page, in its order. The last one may have no paragraph. */
export function rowsOf(pieces: readonly Piece[]): PieceRow[] {
  const rows: PieceRow[] = [];
  let others: OtherPiece[] = [];
  for (const piece of pieces) {
    if (isBody(piece)) {
      rows.push({ body: piece, others });
      others = [];
    } else others.push(piece);
  }
  return others.length > 0 ? [...rows, { body: null, others }] : rows;
}

/** Whether a piece is in the text of the article. */
export function isBody(piece: Piece): piece is BodyPiece {
  return piece.to === "body";
}

/** Neighbours of one kind and one rule or field, in one group. */
export function groupsOf(others: readonly OtherPiece[]): (readonly OtherPiece[])[] {
  const groups: OtherPiece[][] = [];
  for (const piece of others) {
    const last = groups.at(-1);
    if (last?.[0] && nameOf(last[0]) === nameOf(piece) && !isDuplicate(piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Whether a piece was removed because another one says the same. */
export function isDuplicate(piece: OtherPiece): boolean {
  return piece.to === "ledger" && piece.duplicateOf !== null;
}

function nameOf(piece: OtherPiece): string {
  return piece.to === "ledger" ? `${piece.stage}/${piece.rule}` : `field ${piece.field}`;
}
