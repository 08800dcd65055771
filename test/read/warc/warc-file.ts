import { createHash } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** SHA-1 as WARC files write it, reckoned by way of a string of bits. */
export function sha1(bytes: Uint8Array): string {
  const bits = [...createHash("sha1").update(bytes).digest()].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return `sha1:${(bits.match(/.{5}/gu) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join("")}`;
}

/** A record with its head; fields that are given replace those that it would have. */
export function warcRecord(
  type: string,
  id: string,
  block: string | Uint8Array,
  fields: Record<string, string> = {},
): Buffer {
  const bytes = Buffer.from(block);
  const all: Record<string, string> = {
    "WARC-Type": type,
    "WARC-Record-ID": `<urn:uuid:${id}>`,
    "WARC-Date": "2025-01-23T03:38:00Z",
    "WARC-Target-URI": `https://news.example/${id}`,
    "Content-Type": type === "response" ? "application/http; msgtype=response" : "text/plain",
    "Content-Length": String(bytes.length),
    ...fields,
  };
  const head = Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** An HTTP response as it comes over the wire. */
export function httpResponse(
  body: string | Uint8Array,
  head = "Content-Type: text/html; charset=utf-8",
  status = "200 OK",
): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]);
}
