import type { ArticleRecord } from "../article/record.ts";
import type { CleanResult } from "../article/result.ts";
import { inspectResult, type Piece } from "./inspection.ts";
import { type Paint, plain, shorten } from "./terminal.ts";
import type { StepTime } from "./timing.ts";

/** Removed text longer than this is shown by its begin: hidden link lists run to thousands of characters. */
const longestRemoval = 240;

/** Stages that took less, in milliseconds, are not named. */
const leastTime = 0.1;

/**
 * A page for people: its fields, then its text in page order, `+` in the body, `=` in a field, `-` removed and why. Words of another language
 * than their paragraph are underlined.
 */
export function inspectView(id: string, result: CleanResult, paint: Paint, times: readonly StepTime[] = []): string {
  const name = paint("bold", plain(id));
  if (result.status === "failed") return `${name}  ${paint("red", "failed")} ${result.code}: ${plain(result.reason)}\n`;
  const head =
    result.status === "kept"
      ? [`${name}  ${paint("green", "kept")}`, ...fieldLines(result.record, paint)]
      : [`${name}  ${paint("yellow", "rejected")} ${result.code}: ${plain(result.reason)}`];
  const pieces = inspectResult(result).map((piece) => pieceLines(piece, paint));
  return `${[...head, ...timeLine(times, paint), "", ...pieces].join("\n")}\n`;
}

function timeLine(times: readonly StepTime[], paint: Paint): string[] {
  if (times.length === 0) return [];
  const all = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const named = times
    .filter(({ milliseconds }) => milliseconds >= leastTime)
    .map(({ step, milliseconds }) => `${step} ${milliseconds.toFixed(1)}`);
  return [`  ${paint("cyan", "time".padEnd(10))} ${all.toFixed(1)} ms${paint("dim", `  ${named.join(", ")}`)}`];
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

function spanned({ text, language, spans }: Extract<Piece, { to: "body" }>, paint: Paint): string {
  if (spans.length < 2) return plain(text);
  return spans
    .map(({ start, end, language: own }) => {
      const part = plain(text.slice(start, end));
      return own === language || own === "und" ? part : paint("underline", part);
    })
    .join("");
}

function pieceLines(piece: Piece, paint: Paint): string {
  const text = plain(piece.text);
  if (piece.to === "body") {
    const flags = piece.flags.length === 0 ? "" : paint("yellow", `  ? ${plain(piece.flags.join(", "))}`);
    const kind = piece.kind === "paragraph" ? "" : `${piece.kind} `;
    return `${paint("green", "+")} ${paint("dim", `${kind}${piece.language}`)} ${spanned(piece, paint)}${flags}`;
  }
  if (piece.to === "field")
    return `${paint("cyan", "=")} ${paint("cyan", plain(piece.field))} ${shorten(text, longestRemoval)}`;
  const cause = `${piece.stage}/${piece.rule} ${piece.confidence}  ${piece.reason}  ${piece.path}`;
  return `${paint("red", "-")} ${paint("red", shorten(text, longestRemoval))}\n    ${paint("dim", plain(cause))}`;
}
