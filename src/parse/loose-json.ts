import { unitAt } from "../article/code-unit.ts";
/** Any value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const wrapperStart = /^(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/u;
const wrapperEnd = /(?:-->|;|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)$/u;
const longestWrapper = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the scripts
const controls = /[\u0000-\u001f]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the scripts
const controlRuns = /[\u0000-\u001f]+/gu;
const escapedQuote = /^[[{\s]{0,20}&(?:quot|#34|#x22);/iu;
const entities: ReadonlyMap<string, string> = new Map([
  ["&quot;", '"'],
  ["&#34;", '"'],
  ["&#x22;", '"'],
  ["&#39;", "'"],
  ["&#039;", "'"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
]);

/**
 * Reads the JSON of a script as templates write it: within comments or CDATA, with raw line breaks in strings, commas behind the last
 * item, escaped as HTML, several values one after the other. What cannot be read is left out.
 */
export function parseLooseJson(script: string): Json[] {
  const json = withoutWrapperEnd(script.trim().replace(wrapperStart, ""));
  let whole = parse(json);
  // JSON allows no raw line break or tab in a string, but templates put them there. Elsewhere they are white space.
  if (whole === undefined && controls.test(json)) whole = parse(json.replace(controlRuns, " "));
  if (whole !== undefined) return [whole];
  return mended(escapedQuote.test(json) ? unescaped(json) : json).flatMap((value) => {
    const read = parse(value);
    return read === undefined ? [] : [read];
  });
}

/** Only the end of a script is looked at: it may be long. */
function withoutWrapperEnd(json: string): string {
  const found = wrapperEnd.exec(json.slice(-longestWrapper));
  return found ? json.slice(0, -found[0].length) : json;
}

function parse(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

function unescaped(json: string): string {
  return json.replace(
    /&(?:quot|#34|#x22|#0?39|lt|gt|amp);/giu,
    (entity) => entities.get(entity.toLowerCase()) ?? entity,
  );
}

/** The top-level values of a broken script, mended as far as one pass can tell. */
function mended(json: string): string[] {
  const values: string[] = [];
  let out: string[] = [];
  let depth = 0;
  for (let at = 0, end = json.length; at < end; at++) {
    const sign = json.charAt(at);
    if (sign === '"') {
      const end = endOfString(json, at);
      out.push(cleanString(json.slice(at, end)));
      at = end - 1;
    } else if (json.startsWith("<!--", at) || json.startsWith("/*", at)) {
      const close = sign === "<" ? "-->" : "*/";
      const end = json.indexOf(close, at + 2);
      at = end < 0 ? json.length : end + close.length - 1;
    } else if (sign === "{" || sign === "[") {
      depth++;
      out.push(sign);
    } else if (sign === "}" || sign === "]") {
      depth--;
      if (out.at(-1) === ",") out.pop();
      out.push(sign);
      if (depth <= 0) {
        values.push(out.join(""));
        out = [];
        depth = 0;
      }
    } else if (depth > 0 && sign.trim() !== "") out.push(sign);
  }
  return values;
}

/** Index behind the closing quote. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1, end = json.length; at < end; at++) {
    if (unitAt(json, at, end) === 0x5c) at++;
    else if (unitAt(json, at, end) === 0x22) return at + 1;
  }
  return json.length;
}

/** A string without raw control characters and without escapes that JSON does not know. */
function cleanString(text: string): string {
  return text
    .replace(controlRuns, " ")
    .replace(/\\(?:(["\\/bfnrt]|u[\da-f]{4})|(.))/giu, (_, known, other) =>
      known === undefined ? other : `\\${known}`,
    );
}
