import { headerCharset, looksBinary, metaCharset, utf8Evidence, utf16Pattern } from "./decode-evidence.ts";
import { windows1252High } from "./windows-1252.data.ts";

/** Text, the WHATWG name of the encoding that it was read with, and how many U+FFFD stand for unreadable bytes. */
interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly replaced: number;
}

/** What became of the bytes of a page. */
export type Decoded = DecodedText | { readonly binary: true };

/**
 * Turns the bytes of a page into text by the evidence, strongest first: a byte order mark, valid UTF-8 (which hardly ever
 * happens by chance, while headers and `<meta>` are often wrong), the charset of the header, the charset that the first
 * 2 kB of the page declare, and at last windows-1252, as browsers do. UTF-8 with little damage stays UTF-8.
 *
 * Never throws. Line endings and everything else stay as they are; a byte order mark is left out.
 *
 * @param bytes The page as it came.
 * @param contentType The Content-Type header, such as `text/html; charset=windows-874`.
 * @returns The text, or `{binary: true}` for what is no text at all (an image, a PDF, an archive).
 * @example
 * import { decodeBytes } from "khao";
 * decodeBytes(new TextEncoder().encode("ຂ່າວ"), "text/html; charset=windows-1252"); // => { text: "ຂ່າວ", charset: "utf-8", replaced: 0 }
 * decodeBytes(new Uint8Array([0x93, 0x4c, 0x61, 0x6f, 0x94])); // => { text: "“Lao”", charset: "windows-1252", replaced: 0 }
 * decodeBytes(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])); // => { binary: true }
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byByteOrderMark(bytes);
  if (marked !== undefined) return marked;
  const utf16 = utf16Pattern(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16);
  if (looksBinary(bytes)) return { binary: true };
  return asValidUtf8(bytes) ?? byDeclaration(bytes, contentType);
}

function byByteOrderMark(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const rest = bytes.subarray(3);
    return looksBinary(rest) ? { binary: true } : (asValidUtf8(rest) ?? asUtf8(rest));
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), "utf-16be");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), "utf-16le");
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, charset: "utf-16le" | "utf-16be"): Decoded {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  // Some image and music files begin with FF FE: their text is half control characters.
  let controls = 0;
  const seen = Math.min(text.length, 4096);
  for (let at = 0; at < seen; at++) if (text.charCodeAt(at) < 9) controls += 1;
  if (controls * 20 > seen) return { binary: true };
  return { text, charset, replaced: replacements(text) };
}

function asValidUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const clean = text.replaceAll("\0", "\ufffd");
    return { text: clean, charset: "utf-8", replaced: clean === text ? 0 : replacements(clean) - replacements(text) };
  } catch {
    return undefined;
  }
}

function asUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replaceAll("\0", "\ufffd");
  return { text, charset: "utf-8", replaced: utf8Evidence(bytes).bad };
}

/** The bytes are not valid UTF-8: weighs what is left of it against what header and markup say. */
function byDeclaration(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const { good, bad, cut } = utf8Evidence(bytes);
  const declared = [headerCharset(contentType), metaCharset(bytes)].map(encodingOf);
  // Every other encoding breaks nearly each of its sequences as UTF-8, so a share of one in twenty is damage, not chance.
  if ((cut && bad === 1) || bad * 20 <= good) return asUtf8(bytes);
  if (declared.includes("utf-8") && good >= bad) return asUtf8(bytes);
  for (const charset of declared) {
    if (charset === undefined || charset.startsWith("utf-")) continue;
    const decoded = decodeAs(bytes, charset);
    if (decoded.replaced * 50 <= decoded.text.length) return decoded;
  }
  return decodeAs(bytes, "windows-1252");
}

/** The WHATWG name for a label; undefined for labels that nobody knows. */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.toLowerCase().replace(/^x-(?=sjis|utf)/u, "")).encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  let text = new TextDecoder(charset).decode(bytes);
  if (charset === "windows-1252") {
    text = text.replace(/[\u0080-\u009f]/gu, (control) =>
      String.fromCharCode(windows1252High[control.charCodeAt(0) - 0x80] ?? 0xfffd),
    );
  }
  // ICU gives private characters for the bytes that windows-874 leaves undefined.
  if (charset === "windows-874") text = text.replace(/[\uf8c0-\uf8ff]/gu, "\ufffd");
  text = text.replaceAll("\0", "\ufffd");
  return { text, charset, replaced: replacements(text) };
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count += 1;
  return count;
}
