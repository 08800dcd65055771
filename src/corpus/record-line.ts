import type { Field } from "./key-line.ts";

/** What tasks read of a record; everything else of it passes through untouched. */
export interface CorpusRecord {
  readonly id: string;
  readonly host: string | null;
  readonly language: string;
  readonly title: string | null;
  readonly text: string;
  readonly section: string | null;
  readonly publishedAt: string | null;
  readonly agency: string | null;
}

const fieldNames = [
  "id",
  "host",
  "language",
  "title",
  "text",
  "section",
  "publishedAt",
  "agency",
] as const satisfies (keyof CorpusRecord)[];

type Fields = { readonly [name: string]: Field };

const textOf = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  return typeof value === "string" ? value : null;
};

/** Thrown for a line that is neither a record nor a result. `code` is `bad-line`. */
export class LineError extends Error {
  override readonly name = "LineError";
  readonly code = "bad-line";
}

/**
 * The record in a line of records (`articles-00000.ndjson`) or of results (`khao map`, `khao stream`), in UTF-8; undefined for a result without
 * one. Of a record only `id` and `text` must be there. What stands behind the fields of a record as `khao clean` writes it, two thirds of the
 * line, is not looked at.
 *
 * @throws {LineError} for everything else
 */
export function recordInLine(line: Buffer): CorpusRecord | undefined {
  const held = fieldsInFront(line) ?? wholeRecordInLine(line);
  if (held === undefined) return undefined;
  const [id, text] = [textOf(held, "id"), textOf(held, "text")];
  if (id === null || text === null) throw new LineError(`a record without "id" or "text": ${shown(line)}`);
  return {
    id,
    text,
    host: textOf(held, "host"),
    language: textOf(held, "language") ?? "und",
    title: textOf(held, "title"),
    section: textOf(held, "section"),
    publishedAt: textOf(held, "publishedAt"),
    agency: textOf(held, "agency"),
  };
}

/** The whole record in a line, fields of other owners too. @throws {LineError} */
export function wholeRecordInLine(line: Buffer): Fields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line.toString("utf8"));
  } catch {
    throw new LineError(`no JSON: ${shown(line)}`);
  }
  const held = isFields(value) && typeof value["status"] === "string" ? recordOfResult(value) : value;
  if (held !== undefined && !isFields(held)) throw new LineError(`no record: ${shown(line)}`);
  return held;
}

/** In a text of JSON this stands nowhere but in front of a value: in a string its quotation marks would be escaped. */
const nextField = Buffer.from(',"html":');
const resultHead = Buffer.from('{"status":"kept",');
/** A record ends in the field `pipeline`: a line that was cut off does not get by. */
const recordEnd = Buffer.from("}}");

/** What of a record stands in front of `html`, if that is everything that tasks read; undefined where one has to look closer. */
function fieldsInFront(line: Buffer): Fields | undefined {
  const end = line.indexOf(nextField);
  if (end < 0 || !line.subarray(-recordEnd.length).equals(recordEnd)) return undefined;
  const isResult = line.subarray(0, resultHead.length).equals(resultHead);
  try {
    const value: unknown = JSON.parse(`${line.toString("utf8", 0, end)}${isResult ? "}}" : "}"}`);
    const held = isResult && isFields(value) ? value["record"] : value;
    return isFields(held) && fieldNames.every((name) => Object.hasOwn(held, name)) ? held : undefined;
  } catch {
    return undefined;
  }
}

function shown(line: Buffer): string {
  return line.toString("utf8").slice(0, 60);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOfResult(result: Fields): unknown {
  const { status, record } = result;
  if (status === "rejected" || status === "failed") return undefined;
  return status === "kept" ? record : result;
}
