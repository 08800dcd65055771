import { sha256 } from "../article/hash.ts";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { longestLine } from "./limits.ts";
import { readLines } from "./lines.ts";
import { type FieldNames, pageFromJson } from "./page-from-json.ts";

/** Where NDJSON comes from, and what to do with a line that holds nothing but white space. */
export interface NdjsonOptions {
  /** Name of the source; a page without an id is called `name#line`. */
  readonly name: string;
  /** File in the record's source. Default: the name. */
  readonly file?: string;
  /** `fail` answers each line with a line; `skip` reads on. Default `skip`. */
  readonly blank?: "fail" | "skip";
  /**
   * What a page without an id is called by, and what is kept of where it stood: the `line` number, or its `content` alone, so that
   * nothing depends on how lines are dealt out. Default `line`.
   */
  readonly naming?: "line" | "content";
  /** Names of the fields, where they are not khao's own. */
  readonly fields?: FieldNames;
  /** Lines and bytes of the source in front of these chunks; counted on. */
  readonly counted?: { lines: number; bytes: number };
  /** Whether the chunks ended where the source is damaged: the line that breaks off there is part of the damage. */
  readonly isCut?: () => boolean;
}

/** Names a line by its bytes; one that was too long to be read has no bytes. */
function nameOf(bytes: Uint8Array | null): string {
  return bytes === null ? "too-long" : sha256(bytes).slice(0, 16);
}

const mark = [0xef, 0xbb, 0xbf] as const;

/** Pages of a stream with one JSON object a line. A bad line is a failed page and costs no other line. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, options: NdjsonOptions): AsyncGenerator<PageItem> {
  const {
    name,
    file = name,
    blank = "skip",
    naming = "line",
    fields,
    counted = { lines: 0, bytes: 0 },
    isCut,
  } = options;
  const before = { ...counted };
  for await (const line of readLines(chunks)) {
    const number = before.lines + line.number;
    const offset = before.bytes + line.offset;
    counted.lines = number;
    counted.bytes = offset + line.length;
    if (!line.isEnded && isCut?.()) return;
    const { bytes } = line;
    const byLine = naming === "line";
    const id = `${name}#${byLine ? number : nameOf(bytes)}`;
    const which = byLine ? `line ${number}` : "a line";
    const where = `${which} of ${name}${line.isEnded ? "" : ", where the input breaks off,"}`;
    const origin = byLine ? { file, offset } : null;
    if (bytes === null) {
      yield failedPage(id, "limit-exceeded", `${where} is longer than ${longestLine} bytes`, origin);
      continue;
    }
    const object = number === 1 && mark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(mark.length) : bytes;
    if (object.every((byte) => byte === 0x20 || byte === 0x09)) {
      if (blank === "fail") yield failedPage(id, "bad-input", `${where} is empty`, origin);
      continue;
    }
    yield pageFromJson(object, id, where, origin, fields);
  }
}
