/** What a walk over the bytes says for and against UTF-8. */
export interface Utf8Evidence {
  /** Complete sequences of two or more bytes. */
  readonly good: number;
  /** Stretches that no UTF-8 text has: each becomes one U+FFFD. */
  readonly bad: number;
  /** A sequence of which two bytes or more stand before the end of the data cuts it. */
  readonly cut: boolean;
}

/** Sequence length and the allowed range of the second byte, by lead byte: overlong forms and surrogates stay out. */
function sequence(lead: number): readonly [length: number, low: number, high: number] {
  if (lead < 0xc2 || lead > 0xf4) return [0, 0, 0];
  if (lead < 0xe0) return [2, 0x80, 0xbf];
  if (lead < 0xf0) return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
}

/** Counts good and bad UTF-8 sequences as the WHATWG decoder would meet them. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const [length, low, high] = sequence(lead);
    let seen = 1;
    while (seen < length) {
      const next = bytes[at + seen] ?? 0;
      if (next < (seen === 1 ? low : 0x80) || next > (seen === 1 ? high : 0xbf)) break;
      seen += 1;
    }
    if (length > 0 && seen === length) good += 1;
    else if (length > 0 && at + seen === bytes.length) return { good, bad: bad + 1, cut: seen > 1 || good > 0 };
    else bad += 1;
    at += seen;
  }
  return { good, bad, cut: false };
}

/** How far into the data the pattern of zero bytes and the control characters are looked at. */
const sampleSize = 65_536;

/**
 * UTF-16 without a byte order mark. The high bytes of Latin text are 00, of Lao and Thai 0E, of general punctuation 20; in no
 * other encoding do these fill every second place, and a zero byte stands nowhere else.
 */
export function utf16Pattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, sampleSize) & ~1;
  if (end < 4 || bytes.length % 2 === 1 || !bytes.subarray(0, end).includes(0)) return undefined;
  const high = [0, 0];
  const zero = [0, 0];
  for (let at = 0; at < end; at++) {
    const byte = bytes[at];
    if (byte === 0) zero[at & 1] = (zero[at & 1] ?? 0) + 1;
    if (byte === 0 || byte === 0x0e || byte === 0x20) high[at & 1] = (high[at & 1] ?? 0) + 1;
  }
  for (const side of [0, 1] as const) {
    const other = side === 0 ? 1 : 0;
    const isHigh = (high[side] ?? 0) >= 0.7 * (end / 2) && (zero[side] ?? 0) > 0;
    if (isHigh && (zero[other] ?? 0) * 50 <= (zero[side] ?? 0)) return side === 0 ? "utf-16be" : "utf-16le";
  }
  return undefined;
}

const magics: readonly string[] = [
  "%PDF-",
  "PK\x03\x04",
  "\xff\xd8\xff",
  "\x89PNG",
  "GIF87a",
  "GIF89a",
  "\x1f\x8b",
  "BZh",
  "7z\xbc\xaf",
  "(\xb5/\xfd",
  "\xd0\xcf\x11\xe0",
  "RIFF",
  "OggS",
  "ID3",
  "wOF",
];

/** Files that are no text: a known signature, zero bytes, or many control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 8));
  const magic = magics.find((start) => head.startsWith(start));
  // The signatures in plain letters could begin a text, so these files must also hold control characters.
  if (magic !== undefined && !/^[A-Za-z0-9]+$/u.test(magic)) return true;
  const sample = bytes.subarray(0, sampleSize);
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x20) continue;
    // Tab, line feed, form feed, carriage return, and the escape of ISO-2022 and of terminal logs are at home in text.
    if (byte === 0) zeros += 1;
    else if (byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) controls += 1;
  }
  if (magic !== undefined && zeros + controls > 0) return true;
  return zeros * 1000 > sample.length || controls * 20 > sample.length;
}

/** Bytes as characters of the same number, for looking at markup before the encoding is known. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const metaTag = /<meta\s[^>]{0,400}/giu;
const charsetValue = /charset\s{0,5}=\s{0,5}["']?([-A-Za-z0-9_.:]{1,40})/iu;
const xmlDeclaration = /^<\?xml\s[^>]{0,200}encoding\s{0,5}=\s{0,5}["']([-A-Za-z0-9_.:]{1,40})/iu;

/** The charset parameter of a Content-Type header. */
export function headerCharset(contentType: string | undefined): string | undefined {
  return contentType === undefined ? undefined : charsetValue.exec(contentType.slice(0, 1000))?.[1];
}

/** The charset that the first 2 kB declare: `<meta charset>`, `<meta http-equiv>` or the XML declaration. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const head = withoutComments(latin1(bytes.subarray(0, 2048)));
  for (const [tag] of head.matchAll(metaTag)) {
    const label = charsetValue.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return xmlDeclaration.exec(head)?.[1];
}

function withoutComments(markup: string): string {
  let kept = "";
  for (let at = 0; ; ) {
    const open = markup.indexOf("<!--", at);
    if (open < 0) return kept + markup.slice(at);
    kept += markup.slice(at, open);
    const close = markup.indexOf("-->", open + 4);
    if (close < 0) return kept;
    at = close + 3;
  }
}
