/** The named fields in front of a WARC record or an HTTP message. Names are in lower case; of two of one name the first counts. */
export interface Head {
  /** The line above the fields. */
  readonly start: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes up to what follows the empty line. */
  readonly length: number;
}

const lineFeed = 0x0a;

/**
 * Reads a head from the begin of bytes.
 *
 * @returns The head, `incomplete` if it goes on behind the bytes, or what is wrong with it.
 */
export function parseHead(bytes: Buffer, strict: boolean): Head | "incomplete" | { readonly fault: string } {
  let start: string | undefined;
  const fields = new Map<string, string>();
  let last = "";
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(lineFeed, at);
    if (end < 0) return "incomplete";
    const line = bytes.toString("utf8", at, bytes[end - 1] === 0x0d && end > at ? end - 1 : end);
    at = end + 1;
    if (line === "") break;
    if (start === undefined) start = line;
    else if (/^[ \t]/u.test(line) && last !== "") fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    else {
      const colon = line.indexOf(":");
      const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      if (/^[!#$%&'*+.^`|~\w-]+$/u.test(name)) {
        if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
        last = name;
      } else if (strict) return { fault: "a line of the header is no field" };
    }
  }
  return { start: start ?? "", fields, length: at };
}
