import { gzipSync } from "node:zlib";
import { httpResponse, sha1, warcRecord } from "./warc/warc-file.ts";

/** A file of six pages, and what each page says. */
export interface SixPages {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where each page's part of the file ends, where parts are files of their own. */
  readonly ends: readonly number[];
}

const sentence = (at: number): string => `ຂ່າວ ${at}: the bridge number ${at} was opened.`;

/** The text of each of the six pages. */
export const six: readonly string[] = [0, 1, 2, 3, 4, 5].map(sentence);

/** Six records of different types, with digests or without, plain or packed record by record. */
export function sixRecords(packed: boolean, digests: boolean): SixPages {
  const parts = six.map((text, at) => {
    const html = `<!doctype html><p>${text}</p>`;
    const [type, block] =
      at % 3 === 0
        ? (["response", httpResponse(html)] as const)
        : at % 3 === 1
          ? (["resource", Buffer.from(html)] as const)
          : (["conversion", Buffer.from(text)] as const);
    const fields = {
      ...(type === "resource" ? { "Content-Type": "text/html" } : {}),
      ...(digests ? { "WARC-Block-Digest": sha1(block) } : {}),
    };
    const record = warcRecord(type, `record-${at}`, block, fields);
    return packed ? gzipSync(record) : record;
  });
  let end = 0;
  return {
    name: packed ? "six.warc.gz" : "six.warc",
    bytes: Buffer.concat(parts),
    ends: parts.map((part) => {
      end += part.length;
      return end;
    }),
  };
}
