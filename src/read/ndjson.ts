import { failedPage, type PageItem } from "../batch/page-item.ts";
import { readLines } from "./lines.ts";
import { pageFromJson } from "./page-from-json.ts";

/** Where NDJSON comes from, and what to do with a line that holds nothing but white space. */
export interface NdjsonOptions {
  /** Name of the source; a page without an id is called `name#line`. */
  readonly name: string;
  /** File in the record's source. Default: the name. */
  readonly file?: string;
  /** `fail` answers each line with a line; `skip` reads on. Default `skip`. */
  readonly blank?: "fail" | "skip";
}

const mark = [0xef, 0xbb, 0xbf] as const;

/** Pages of a stream with one JSON object a line. A bad line is a failed page and costs no other line. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>, options: NdjsonOptions): AsyncGenerator<PageItem> {
  const { name, file = name, blank = "skip" } = options;
  for await (const { number, offset, bytes } of readLines(chunks)) {
    const id = `${name}#${number}`;
    const where = `line ${number} of ${name}`;
    const origin = { file, offset };
    if (bytes === null) {
      yield failedPage(id, "page-too-large", `${where} is longer than a line may be`, origin);
      continue;
    }
    const line = number === 1 && mark.every((byte, at) => bytes[at] === byte) ? bytes.subarray(mark.length) : bytes;
    if (line.every((byte) => byte === 0x20 || byte === 0x09)) {
      if (blank === "fail") yield failedPage(id, "bad-input", `${where} is empty`, origin);
      continue;
    }
    yield pageFromJson(line, id, where, origin);
  }
}
