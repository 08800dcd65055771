import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import { inWords, readBytes } from "../read-bytes.ts";

const page = (at: number): string => `<!doctype html><p>ຂ່າວ ${at} ${"the bridge was opened ".repeat(at * 50)}</p>`;

/** A file that warcio writes: responses plain, chunked and packed, resources, conversions, and records that hold no page. */
async function warcioFile(gzip: boolean): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const add = async (
    type: "response" | "resource" | "conversion" | "request",
    at: number,
    body: Uint8Array,
    httpHeaders?: Record<string, string>,
  ): Promise<void> => {
    async function* content(): AsyncGenerator<Uint8Array> {
      yield body;
    }
    const record = WARCRecord.create(
      {
        url: `https://news.example/${at}`,
        date: "2025-01-23T03:38:00Z",
        type,
        warcVersion: at % 2 === 0 ? "WARC/1.1" : "WARC/1.0",
        warcHeaders: { "WARC-Record-ID": `<urn:uuid:${at}>`, ...(httpHeaders ? {} : { "Content-Type": "text/html" }) },
        ...(httpHeaders ? { httpHeaders, statusline: "HTTP/1.1 200 OK" } : {}),
      },
      content(),
    );
    parts.push(await WARCSerializer.serialize(record, { gzip }));
  };
  const html = { "Content-Type": "text/html" };
  await add("response", 0, Buffer.from(page(0)), html);
  await add("request", 1, Buffer.from(""), { Accept: "*/*" });
  await add("response", 2, gzipSync(page(2)), { ...html, "Content-Encoding": "gzip" });
  await add("response", 3, Buffer.from(page(3)), { ...html, "Content-Encoding": "identity" });
  const raw = Buffer.from(page(4));
  const chunked = Buffer.concat([Buffer.from(`${raw.length.toString(16)}\r\n`), raw, Buffer.from("\r\n0\r\n\r\n")]);
  await add("response", 4, chunked, { ...html, "Transfer-Encoding": "chunked" });
  await add("resource", 5, Buffer.from(page(5)));
  await add("conversion", 6, Buffer.from(page(6)));
  return Buffer.concat(parts);
}

test.each([false, true])(
  "what warcio writes (packed: %s) is read as warcio reads it, digests included",
  async (gzip) => {
    const bytes = await warcioFile(gzip);
    const theirs: string[] = [];
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytes;
    }
    for await (const record of new WARCParser(source())) {
      const text = await record.contentText();
      if (record.warcType !== "request") theirs.push(`${record.warcHeader("WARC-Record-ID")}: ${text}`);
    }
    const { items, skipped } = await readBytes(bytes, gzip ? "x.warc.gz" : "x.warc");
    expect(theirs).toHaveLength(6);
    expect(inWords(items)).toEqual(theirs);
    expect(items.map((item) => item.page?.url)).toEqual([0, 2, 3, 4, 5, 6].map((at) => `https://news.example/${at}`));
    expect(skipped).toEqual(["request record"]);
  },
);
