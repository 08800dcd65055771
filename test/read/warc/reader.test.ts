import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inWords, readBytes } from "../read-bytes.ts";
import { httpResponse, sha1, warcRecord } from "./warc-file.ts";

const page = "<!doctype html><p>ຂ່າວ</p>";
const response = (id: string, block: Uint8Array = httpResponse(page), fields: Record<string, string> = {}): Buffer =>
  warcRecord("response", id, block, fields);

describe("pages", () => {
  test("responses, resources and conversions, with address, date and media type", async () => {
    const file = Buffer.concat([
      warcRecord("warcinfo", "info", "software: x\r\n", {
        "WARC-Target-URI": "",
        "Content-Type": "application/warc-fields",
      }),
      warcRecord("request", "ask", "GET / HTTP/1.1\r\n\r\n"),
      response("a"),
      warcRecord("resource", "b", page, { "Content-Type": "text/html" }),
      warcRecord("conversion", "c", "ຂ່າວ"),
      warcRecord("metadata", "meta", "fetchTimeMs: 7\r\n"),
    ]);
    const { items, skipped } = await readBytes(file, "x.warc");
    expect(inWords(items)).toEqual([`<urn:uuid:a>: ${page}`, `<urn:uuid:b>: ${page}`, "<urn:uuid:c>: ຂ່າວ"]);
    expect(items.map((item) => item.page?.format)).toEqual(["html", "html", "text"]);
    expect(items[0]?.page).toMatchObject({
      url: "https://news.example/a",
      fetchedAt: "2025-01-23T03:38:00Z",
      contentType: "text/html; charset=utf-8",
      origin: { file: "x.warc", offset: file.indexOf("WARC/1.0\r\nWARC-Type: response") },
    });
    expect(skipped).toEqual(["warcinfo record", "request record", "metadata record"]);
  });

  test("what is no page is counted by what it is", async () => {
    const { items, skipped } = await readBytes(
      Buffer.concat([
        response("png", httpResponse("\x89PNG", "Content-Type: image/png")),
        response("gone", httpResponse(page, "Content-Type: text/html", "404 Not Found")),
        response("moved", httpResponse(page, "Location: /x", "301 Moved")),
        response("dns", Buffer.from("20250123 10.0.0.1"), { "Content-Type": "text/dns" }),
        warcRecord("resource", "log", "a log", { "WARC-Target-URI": "metadata://crawler/log" }),
        warcRecord("revisit", "again", ""),
        response("unlabelled", httpResponse(page, "Server: x")),
        response("unlabelled-binary", httpResponse(Buffer.alloc(99), "Server: x")),
        response("shown", httpResponse(page, "Server: x", "300 Multiple Choices")),
      ]),
      "x.warc",
    );
    expect(inWords(items)).toEqual([`<urn:uuid:unlabelled>: ${page}`, `<urn:uuid:shown>: ${page}`]);
    expect(skipped).toEqual([
      "image/png",
      "HTTP status 404",
      "HTTP status 301",
      "text/dns",
      "record of metadata",
      "revisit record",
      "binary",
    ]);
  });

  test.each([
    ["gzip", gzipSync(page)],
    ["x-gzip", gzipSync(page)],
    ["deflate", deflateSync(page)],
    ["deflate", deflateRawSync(page)],
    ["br", brotliCompressSync(page)],
    ["identity", Buffer.from(page)],
    ["gzip", Buffer.from(page)],
    ["unheard-of", Buffer.from(page)],
    ["deflate, gzip", gzipSync(deflateSync(page))],
  ])("content encoding %s", async (name, body) => {
    const { items } = await readBytes(response("a", httpResponse(body, `content-encoding: ${name}`)), "x.warc");
    expect(inWords(items)).toEqual([`<urn:uuid:a>: ${page}`]);
  });

  test("chunks, also around packed data, and a header that says so of a body without them", async () => {
    const packed = gzipSync(page);
    const chunks = Buffer.concat([
      Buffer.from("a;note=x\r\n"),
      packed.subarray(0, 10),
      Buffer.from(`\r\n${(packed.length - 10).toString(16)}\r\n`),
      packed.subarray(10),
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
    const head = "Transfer-Encoding: chunked\r\nContent-Encoding: gzip";
    const { items } = await readBytes(
      Buffer.concat([
        response("a", httpResponse(chunks, head)),
        response("b", httpResponse(page, "Transfer-Encoding: chunked")),
        response("c", httpResponse(chunks.subarray(0, -9), head)),
        response("d", httpResponse(chunks.subarray(0, -9), head), { "WARC-Truncated": "length" }),
      ]),
      "x.warc",
    );
    expect(inWords(items)).toEqual([
      `<urn:uuid:a>: ${page}`,
      `<urn:uuid:b>: ${page}`,
      "<urn:uuid:c>! bad-input",
      `<urn:uuid:d>: ${page}`,
    ]);
  });

  test("digests of the block and of the payload, however the writer took it", async () => {
    const packed = gzipSync(page);
    const block = httpResponse(packed, "Content-Encoding: gzip");
    const { items } = await readBytes(
      Buffer.concat([
        response("a", block, { "WARC-Block-Digest": sha1(block), "WARC-Payload-Digest": sha1(packed) }),
        response("b", block, { "WARC-Payload-Digest": sha1(Buffer.from(page)) }),
        response("c", block, { "WARC-Payload-Digest": "blake9:xyz" }),
        response("d", block, { "WARC-Payload-Digest": sha1(Buffer.from("other")) }),
        response("e", block, { "WARC-Block-Digest": sha1(packed) }),
        response("f", block, { "WARC-Block-Digest": "sha1:short" }),
      ]),
      "x.warc",
    );
    expect(inWords(items).map((words) => words.replace(page, "page"))).toEqual([
      "<urn:uuid:a>: page",
      "<urn:uuid:b>: page",
      "<urn:uuid:c>: page",
      "<urn:uuid:d>! unreadable-file",
      "<urn:uuid:e>! unreadable-file",
      "<urn:uuid:f>! unreadable-file",
    ]);
  });
});

describe("damage", () => {
  const records = ["a", "b", "c"].map((id) => response(id));
  const [a, b, c] = records as [Buffer, Buffer, Buffer];

  test.each<[string, Buffer]>([
    ["too short", response("b", httpResponse(page), { "Content-Length": "40" })],
    ["too long", response("b", httpResponse(page), { "Content-Length": "130" })],
    ["longer than the file", response("b", httpResponse(page), { "Content-Length": "99999" })],
    ["a number too large to hold", response("b", httpResponse(page), { "Content-Length": "99999999999" })],
    ["no number", response("b", httpResponse(page), { "Content-Length": "7x" })],
    ["without a length", response("b", httpResponse(page), { "Content-Length": "" })],
    ["without a type", warcRecord("", "b", page)],
    ["of an unknown type", warcRecord("respanse", "b", page)],
    ["without an address", response("b", httpResponse(page), { "WARC-Target-URI": "" })],
    ["no response", response("b", Buffer.from(page))],
    ["in segments", response("b", httpResponse(page), { "WARC-Segment-Number": "1" })],
    ["with a strange status", response("b", httpResponse(page, "A: b", "OK"))],
  ])("a record %s is one failed page with its id and offset", async (_, damaged) => {
    for (const packed of [false, true]) {
      const parts = [a, damaged, c].map((part) => (packed ? gzipSync(part) : part));
      const { items } = await readBytes(Buffer.concat(parts), packed ? "x.warc.gz" : "x.warc");
      expect(items.map((item) => item.page?.id ?? item.failed?.id)).toEqual([
        "<urn:uuid:a>",
        "<urn:uuid:b>",
        "<urn:uuid:c>",
      ]);
      expect(items[1]?.failed?.origin).toEqual({ file: packed ? "x.warc.gz" : "x.warc", offset: parts[0]?.length });
    }
  });

  test("garbage in front of, between and behind records is named by its offset", async () => {
    const garbage = Buffer.from("\x00garbage WARC/1.0 and more\r\n");
    const block = httpResponse(page);
    const [first, second] = ["a", "b"].map((id) => response(id, block, { "WARC-Block-Digest": sha1(block) }));
    const parts = [garbage, first, garbage, second, garbage] as Buffer[];
    const { items } = await readBytes(Buffer.concat(parts), "x.warc");
    const offset = (part: number): number => Buffer.concat(parts.slice(0, part)).length;
    expect(inWords(items).map((words) => words.replace(page, "page"))).toEqual([
      "x.warc! unreadable-file",
      "<urn:uuid:a>: page",
      `x.warc@${offset(2)}! unreadable-file`,
      "<urn:uuid:b>: page",
      `x.warc@${offset(4)}! unreadable-file`,
    ]);
  });

  test("records in one gzip member, mixed members, and a member in the middle that is damaged", async () => {
    const one = await readBytes(gzipSync(Buffer.concat(records)), "x.warc.gz");
    const mixed = await readBytes(Buffer.concat([gzipSync(Buffer.concat([a, b])), gzipSync(c)]), "x.warc.gz");
    const split = await readBytes(
      Buffer.concat([gzipSync(a.subarray(0, 50)), gzipSync(Buffer.concat([a.subarray(50), b, c]))]),
      "x",
    );
    for (const { items } of [one, mixed, split])
      expect(items.map((item) => item.page?.id)).toEqual(["<urn:uuid:a>", "<urn:uuid:b>", "<urn:uuid:c>"]);
    const members = records.map((record) => gzipSync(record));
    members[1]?.fill(0xff, 30, 60);
    const { items } = await readBytes(Buffer.concat(members), "x.warc.gz");
    expect(items.map((item) => item.page?.id ?? item.failed?.origin?.offset)).toEqual([
      "<urn:uuid:a>",
      members[0]?.length,
      "<urn:uuid:c>",
    ]);
  });

  test("pages over the limit are passed without being held, and cost no other record", async () => {
    const large = response("large", httpResponse(Buffer.alloc(30 * 1024 * 1024, "<p>x</p>")));
    const swelling = response(
      "swelling",
      httpResponse(gzipSync(Buffer.alloc(20 * 1024 * 1024)), "Content-Encoding: gzip"),
    );
    const { items } = await readBytes(Buffer.concat([a, large, swelling, b]), "x.warc");
    expect(inWords(items).map((words) => words.replace(page, "page"))).toEqual([
      "<urn:uuid:a>: page",
      "<urn:uuid:large>! page-too-large",
      "<urn:uuid:swelling>! page-too-large",
      "<urn:uuid:b>: page",
    ]);
  });

  test("a bomb in a member costs that member only", async () => {
    const bomb = gzipSync(Buffer.concat([b.subarray(0, -40), Buffer.alloc(80 * 1024 * 1024)]));
    const { items } = await readBytes(Buffer.concat([gzipSync(a), bomb, gzipSync(c)]), "x.warc.gz");
    expect(items.map((item) => item.page?.id ?? item.failed?.code)).toEqual([
      "<urn:uuid:a>",
      "limit-exceeded",
      "<urn:uuid:c>",
    ]);
  });

  test("a header without an end is passed", async () => {
    const endless = Buffer.from(`WARC/1.0\r\n${"X-Field: y\r\n".repeat(20_000)}`);
    const { items } = await readBytes(Buffer.concat([a, endless, b]), "x.warc");
    expect(items.map((item) => item.page?.id ?? item.failed?.code)).toEqual([
      "<urn:uuid:a>",
      "limit-exceeded",
      "<urn:uuid:b>",
    ]);
  });
});
