import type { ArticleRecord } from "../article/record.ts";
import type { CleanResult } from "../article/result.ts";
import { inspectResult, type Piece } from "./inspection.ts";
import { type Paint, plain, shorten } from "./terminal.ts";

/** Removed text longer than this is shown by its begin: hidden link lists run to thousands of characters. */
const longestRemoval = 240;

/** A page for people: its fields, then its text in page order, `+` in the body, `=` in a field, `-` removed and why. */
export function inspectView(id: string, result: CleanResult, paint: Paint): string {
  const name = paint("bold", plain(id));
  if (result.status === "failed") return `${name}  ${paint("red", "failed")} ${result.code}: ${plain(result.reason)}\n`;
  const head =
    result.status === "kept"
      ? [`${name}  ${paint("green", "kept")}`, ...fieldLines(result.record, paint)]
      : [`${name}  ${paint("yellow", "rejected")} ${result.code}: ${plain(result.reason)}`];
  const pieces = inspectResult(result).map((piece) => pieceLines(piece, paint));
  return `${[...head, "", ...pieces].join("\n")}\n`;
}

function fieldLines(record: ArticleRecord, paint: Paint): string[] {
  const { quality } = record;
  const rows: readonly (readonly [name: string, value: string | null, from?: string | undefined])[] = [
    ["title", record.title, quality.sources["title"]],
    ["language", record.language],
    ["published", record.publishedAt, record.publishedAtSource === null ? undefined : `“${record.publishedAtSource}”`],
    ["modified", record.modifiedAt],
    ["agency", record.agency, quality.sources["agency"]],
    ["authors", record.authors.join(", ") || null, quality.sources["authors"]],
    ["dateline", record.dateline],
    ["section", record.section, quality.sources["section"]],
    ["tags", record.tags.join(", ") || null],
    ["views", record.views === null ? null : String(record.views)],
    ["related", record.related.map(({ title }) => title).join(" | ") || null],
    ["flags", quality.flags.join(", ") || null],
  ];
  return rows.flatMap(([name, value, from]) => {
    if (value === null) return [];
    const source = from === undefined ? "" : paint("dim", `  (${plain(from)})`);
    return [`  ${paint("cyan", name.padEnd(10))} ${plain(value)}${source}`];
  });
}

function pieceLines(piece: Piece, paint: Paint): string {
  const text = plain(piece.text);
  if (piece.to === "body") {
    const flags = piece.flags.length === 0 ? "" : paint("yellow", `  ? ${plain(piece.flags.join(", "))}`);
    const kind = piece.kind === "paragraph" ? "" : `${piece.kind} `;
    return `${paint("green", "+")} ${paint("dim", `${kind}${piece.language}`)} ${text}${flags}`;
  }
  if (piece.to === "field")
    return `${paint("cyan", "=")} ${paint("cyan", plain(piece.field))} ${shorten(text, longestRemoval)}`;
  const cause = `${piece.stage}/${piece.rule} ${piece.confidence}  ${piece.reason}  ${piece.path}`;
  return `${paint("red", "-")} ${paint("red", shorten(text, longestRemoval))}\n    ${paint("dim", plain(cause))}`;
}
