import { createGzip } from "node:zlib";
import { expect, test } from "vitest";
import type { PageItem } from "../../src/batch/page-item.ts";
import type { Chunk } from "../../src/read/byte-reader.ts";
import { readSource } from "../../src/read/read-source.ts";
import { placed } from "../../src/read/source.ts";

/** `npm run test:damage` tries the sizes that the documents name. */
const whole = process.env["DAMAGE"] === "whole";
const megabyte = Buffer.alloc(1024 * 1024, "ab cd ef\t");

async function* bytesOf(...parts: readonly (string | number)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (typeof part === "string") yield Buffer.from(part);
    else for (let at = 0; at < part; at++) yield megabyte;
  }
}

/** Reads, and gives what came and how much memory it took beside what was there, in megabytes. */
async function read(name: string, chunks: AsyncIterable<Chunk>): Promise<{ codes: string[]; memory: number }> {
  const codes: string[] = [];
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const context = { fields: {}, depth: 0, onSkipped: () => undefined, readInner: readSource };
  try {
    for await (const item of readSource({ name, file: name }, chunks, context)) codes.push(code(item));
  } finally {
    clearInterval(watch);
  }
  return { codes, memory: (most - before) / 2 ** 20 };
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

const code = (item: PageItem): string => item.page?.id ?? item.failed?.code ?? "";

test("a line of a gigabyte, with good lines on both sides", async () => {
  const stream = bytesOf('{"id":"a","text":"x"}\n{"id":"', whole ? 1024 : 200, '"}\n{"id":"b","text":"x"}\n');
  const { codes, memory } = await read("x.ndjson", placed(stream));
  expect(codes).toEqual(["a", "limit-exceeded", "b"]);
  expect(memory).toBeLessThan(400);
});

test("a page of 200 megabytes", async () => {
  const { codes, memory } = await read("x.html", placed(bytesOf("<!doctype html><p>", 200)));
  expect(codes).toEqual(["page-too-large"]);
  expect(memory).toBeLessThan(200);
});

test("records of 200 megabytes in a WARC file, one as long as it says and one that is not", async () => {
  const record = (id: string, length: number): string =>
    `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: https://news.example/${id}\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n`;
  const size = 200 * megabyte.length;
  const small = (id: string): string => `${record(id, 1)}x\r\n\r\n`;
  const good = await read("x.warc", placed(bytesOf(small("a"), record("b", size), 200, "\r\n\r\n", small("c"))));
  expect(good.codes).toEqual(["<urn:uuid:a>", "page-too-large", "<urn:uuid:c>"]);
  const bad = await read("x.warc", placed(bytesOf(small("a"), record("b", size + 9), 200, "\r\n\r\n", small("c"))));
  expect(bad.codes.slice(0, 2)).toEqual(["<urn:uuid:a>", "unreadable-file"]);
  expect(Math.max(good.memory, bad.memory)).toBeLessThan(400);
});

test("gzip bombs: of a page, of lines", async () => {
  const packed: Buffer[] = [];
  const gzip = createGzip();
  gzip.on("data", (chunk: Buffer) => void packed.push(chunk));
  for (let at = 0; at < (whole ? 1024 : 80); at++)
    await new Promise((resolve) => gzip.write(Buffer.alloc(1024 * 1024), resolve));
  await new Promise((resolve) => gzip.end(resolve));
  const bomb = Buffer.concat(packed);
  for (const [name, expected] of [
    ["x.html.gz", "page-too-large"],
    ["x.ndjson.gz", "limit-exceeded"],
    ["x.warc.gz", "limit-exceeded"],
    ["x.tar.gz", "limit-exceeded"],
  ] as const) {
    const { codes, memory } = await read(name, placed(piecesOf(bomb)));
    expect([name, codes.at(-1)]).toEqual([name, expected]);
    expect(memory).toBeLessThan(400);
  }
});
