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

type Fields = Readonly<Record<string, unknown>>;

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
 * The record in a line of records (`articles-00000.ndjson`) or of results (`khao map`, `khao stream`); undefined for a result without one. Of a
 * record only `id` and `text` must be there.
 *
 * @throws {LineError} for everything else
 */
export function recordInLine(line: string): { readonly record: CorpusRecord; readonly whole: object } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError(`no JSON: ${line.slice(0, 60)}`);
  }
  const held = isFields(value) && typeof value["status"] === "string" ? recordOfResult(value) : value;
  if (held === undefined) return undefined;
  if (!isFields(held)) throw new LineError(`no record: ${line.slice(0, 60)}`);
  const [id, text] = [textOf(held, "id"), textOf(held, "text")];
  if (id === null || text === null) throw new LineError(`a record without "id" or "text": ${line.slice(0, 60)}`);
  const record = {
    id,
    text,
    host: textOf(held, "host"),
    language: textOf(held, "language") ?? "und",
    title: textOf(held, "title"),
    section: textOf(held, "section"),
    publishedAt: textOf(held, "publishedAt"),
    agency: textOf(held, "agency"),
  };
  return { record, whole: held };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOfResult(result: Fields): unknown {
  const { status, record } = result;
  if (status === "rejected" || status === "failed") return undefined;
  return status === "kept" ? record : result;
}
