import { findNewsDates } from "../language/dates.ts";
import { trimBlank } from "../language/white-space.ts";
import { embeddedOf } from "./front-matter.ts";
import type { MessageHead } from "./message-head.ts";

const lineBreak = /\r\n|[\n\r]/u;
/** Lines of the longest head, and those among which it shows what it is. */
const mostLines = 60;
const topLines = 8;

/** `The Wayback Machine - https://web.archive.org/web/20230501120000/https://…`. */
const archived =
  /^(?:the )?(?:wayback machine|internet archive)\s{0,3}[-–—:|]\s{0,3}https?:\/\/web\.archive\.org\/web\/(?<stamp>\d{14})[a-z_]{0,4}\/(?<address>\S{4,600})$|^https?:\/\/web\.archive\.org\/web\/(?<bareStamp>\d{14})[a-z_]{0,4}\/(?<bareAddress>\S{4,600})$/iu;
const captures = /^\p{Nd}[\p{Nd}.,]{0,9} captures?$/iu;
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
/** The lines of its toolbar: how often and when the page was copied, and the buttons that lead from one copy to the next. */
const toolbar: readonly RegExp[] = [
  captures,
  new RegExp(`^\\d{1,2} ${month} \\d{4}(?: ?[-–] ?\\d{1,2} ${month} \\d{4})?$`, "iu"),
  new RegExp(`^${month}(?:\\s{1,4}${month}){0,2}$`, "iu"),
  /^(?:previous capture)?\s{0,4}\d{0,2}\s{0,4}(?:next capture)?$/iu,
  /^\d{4}(?:\s{1,4}\d{4}){0,2}$/u,
  /^(?:success|fail|go|loading|close|help|about this capture|timestamps|wayback machine|internet archive|sign up|log in|\u{1F464}|https?:\/\/\S{4,600})$/iu,
];
/** Above and below what the toolbar says of the collection that a copy belongs to. */
const [collected, timestamps] = [/^collected by$/iu, /^timestamps$/iu];

/** The engines that keep copies, an address, and the time of the copy: their banners say so in the reader's language. */
const engine = /google|bing|yandex|yahoo|baidu|百度/iu;
const pageAddress = /https?:\/\/[^\s<>"“”]{4,600}/iu;
const copyTime =
  /\p{Nd}{1,2}:\p{Nd}{2}:\p{Nd}{2}\s?(?:GMT|UTC)|(?<!\p{Nd})\p{Nd}{1,2}\/\p{Nd}{1,2}\/\p{Nd}{4}(?!\p{Nd})/u;
/** How to look for a word in the copy: the line that ends the banner. */
const findTip = /ctrl\s?[+-]\s?f(?!\p{L})|⌘/iu;
/** Lines of a banner that was broken, and from it to the tip. */
const bannerLines = 3;
const tipReach = 4;

/**
 * Reads what an archive of the web (the toolbar of the Wayback Machine) or a search engine's cache puts over its copy of a page. None of it is
 * text, and its date is that of the copy.
 *
 * @returns null where the text has none
 */
export function readCopyHead(content: string): MessageHead | null {
  const lines = content.split(lineBreak, mostLines).map((line) => trimBlank(line.replace(/^\uFEFF/u, "")));
  const head = readToolbar(lines) ?? readBanner(lines);
  if (!head) return null;
  const { address, fetchedAt, end } = head;
  return {
    embedded: embeddedOf(new Map(address === null ? [] : [["url", [address]]])),
    text: content.split(lineBreak).slice(end).join("\n"),
    fetchedAt,
  };
}

interface CopyHead {
  readonly address: string | null;
  readonly fetchedAt: string | null;
  /** Number of lines that it takes. */
  readonly end: number;
}

function readToolbar(lines: readonly string[]): CopyHead | null {
  const first = lines.findIndex((line) => line !== "");
  const found = archived.exec(lines[first] ?? "")?.groups;
  const isToolbar = lines.slice(first, first + topLines).some((line) => captures.test(line));
  if (!found && !(isToolbar && isToolbarLine(lines[first] ?? ""))) return null;
  let end = first + (found ? 1 : 0);
  for (let at = end; isToolbar && at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    if (collected.test(line))
      at = Math.max(
        at,
        lines.findIndex((other) => timestamps.test(other)),
      );
    else if (!isToolbarLine(line)) break;
    end = at + 1;
  }
  const stamp = found?.["stamp"] ?? found?.["bareStamp"];
  return {
    address: found?.["address"] ?? found?.["bareAddress"] ?? null,
    fetchedAt: stamp?.replace(/^(....)(..)(..)(..)(..)(..)$/u, "$1-$2-$3T$4:$5:$6Z") ?? null,
    end,
  };
}

function isToolbarLine(line: string): boolean {
  return toolbar.some((pattern) => pattern.test(line));
}

function readBanner(lines: readonly string[]): CopyHead | null {
  const first = lines.findIndex((line) => line !== "");
  for (let end = first + 1; first >= 0 && end <= first + bannerLines; end++) {
    const banner = lines.slice(first, end).join(" ");
    const address = pageAddress.exec(banner)?.[0];
    if (address === undefined || !copyTime.test(banner) || !engine.test(banner.replace(address, ""))) continue;
    const tip = lines.findIndex((line, at) => at >= end - 1 && at < end + tipReach && findTip.test(line));
    return {
      address: address.replace(/[.,;:。，]$/u, ""),
      fetchedAt: findNewsDates(banner.replace(address, " "))[0]?.iso ?? null,
      end: tip < 0 ? end : tip + 1,
    };
  }
  return null;
}
