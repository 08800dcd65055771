import type { Page, PageFormat } from "../../article/page.ts";
import type { FailureCode } from "../../article/result.ts";
import { largestPage } from "../limits.ts";
import { pageFormatOf } from "../media-type.ts";
import { hasDigest } from "./digest.ts";
import { parseHead } from "./head.ts";
import { httpBody } from "./http-body.ts";
import type { WarcRecord } from "./record.ts";

/** What a record comes to: a page, something else that is counted, or a failure. */
export type RecordContent =
  | { readonly page: Pick<Page, "format" | "content" | "contentType" | "fetchedAt" | "url"> }
  | { readonly skipped: string }
  | { readonly code: FailureCode; readonly reason: string };

/** Types of records that hold no page of their own. */
const otherRecords = new Set(["warcinfo", "request", "metadata", "revisit"]);

/** Addresses of what crawlers write down beside the pages: look-ups, logs, pictures of the screen. */
const otherSchemes = /^(?:dns|whois|metadata|urn|screenshot|thumbnail):/iu;

/** Reads the page out of a whole record, and holds it to its digests. */
export function pageOfRecord(record: WarcRecord): RecordContent {
  const { fields } = record.head;
  const type = (fields.get("warc-type") ?? "").toLowerCase();
  if (otherRecords.has(type)) return { skipped: `${type} record` };
  if (type === "continuation" || fields.has("warc-segment-number"))
    return { code: "bad-input", reason: "records in segments are not read" };
  if (!["response", "resource", "conversion"].includes(type))
    return { code: "bad-input", reason: "a record of an unknown type" };
  const url = fields.get("warc-target-uri")?.replace(/^<(.*)>$/u, "$1");
  if (url === undefined) return { code: "bad-input", reason: "the header has no warc-target-uri" };
  if (otherSchemes.test(url)) return { skipped: `record of ${url.slice(0, url.indexOf(":")).toLowerCase()}` };
  const content = type === "response" ? responseContent(record) : plainContent(record);
  if (!("page" in content)) return content;
  const fetchedAt = fields.get("warc-date");
  return { page: { ...content.page, url, ...(fetchedAt === undefined ? {} : { fetchedAt }) } };
}

function plainContent(record: WarcRecord): RecordContent {
  const { block, size } = record;
  const contentType = record.head.fields.get("content-type");
  const format = pageFormatOf(contentType, block);
  if (typeof format === "object") return { skipped: format.other };
  if (size > largestPage) return tooLarge(size);
  if (isWrong(record, "warc-block-digest", [() => block]) || isWrong(record, "warc-payload-digest", [() => block]))
    return wrongDigest;
  return page(format, block, contentType);
}

function responseContent(record: WarcRecord): RecordContent {
  const { block, size } = record;
  const declared = record.head.fields.get("content-type") ?? "application/http";
  const http = parseHead(block, false);
  if (!block.subarray(0, 5).equals(Buffer.from("HTTP/")) || http === "incomplete" || "fault" in http) {
    return /^text\/dns/iu.test(declared)
      ? { skipped: "text/dns" }
      : { code: "bad-input", reason: "the response does not begin with an HTTP header" };
  }
  const isHeld = size === block.length;
  if (isHeld && isWrong(record, "warc-block-digest", [() => block])) return wrongDigest;
  const status = /^HTTP\/\d(?:\.\d)? ([1-5]\d\d)(?: |$)/u.exec(http.start)?.[1];
  if (status === undefined) return { code: "bad-input", reason: "the HTTP status is no number from 100 to 599" };
  // A redirection without an address is shown by browsers, and so may hold a page.
  if (!/^2/u.test(status) && !(/^3/u.test(status) && !http.fields.has("location")))
    return { skipped: `HTTP status ${status}` };
  const contentType = http.fields.get("content-type");
  const raw = block.subarray(http.length);
  const isPacked = http.fields.has("content-encoding");
  const early = pageFormatOf(contentType, isPacked ? Buffer.alloc(0) : raw);
  if (typeof early === "object") return { skipped: early.other };
  if (!isHeld) return tooLarge(size);
  const body = httpBody(http, raw, record.head.fields.has("warc-truncated"));
  const payloads = [
    () => raw,
    () => ("joined" in body ? body.joined : undefined),
    () => ("content" in body ? body.content : undefined),
  ];
  if (isWrong(record, "warc-payload-digest", payloads)) return wrongDigest;
  if ("code" in body) return body;
  const format = pageFormatOf(contentType, body.content);
  return typeof format === "object" ? { skipped: format.other } : page(format, body.content, contentType);
}

function page(format: PageFormat, content: Uint8Array, contentType: string | undefined): RecordContent {
  return { page: { format, content, ...(contentType === undefined ? {} : { contentType }) } };
}

function isWrong(record: WarcRecord, field: string, candidates: readonly (() => Uint8Array | undefined)[]): boolean {
  const digest = record.head.fields.get(field);
  return digest !== undefined && hasDigest(digest, candidates) === false;
}

const wrongDigest = { code: "unreadable-file", reason: "the digest in the header does not fit the content" } as const;

function tooLarge(size: number): RecordContent {
  return { code: "page-too-large", reason: `${size} bytes, the limit is ${largestPage}` };
}
