import { crc32 } from "node:zlib";
import { decodeLine, encodeLine, type Line } from "./line.ts";

/** A value of a key line. */
export type Field = string | number | boolean | null | readonly Field[] | { readonly [name: string]: Field };

// Without the flag `u`: JSON escapes UTF-16 units one by one.
const beyondAscii = /[\u0080-\uffff]/g;

/** JSON of ASCII characters alone, so that every engine sorts it the same way: by UTF-16 units, code points or UTF-8 bytes. */
function asciiJson(value: Field): string {
  return JSON.stringify(value).replace(beyondAscii, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A line between two steps: a JSON array that begins with the key, which is ASCII without quotes and backslashes. Lines are sorted as
 * whole strings; that brings equal keys together, in them equal ids, and leaves nothing to chance.
 */
export function keyLine(key: string, ...fields: readonly Field[]): Line {
  return `["${key}",${fields.map(asciiJson).join(",")}]` as Line;
}

/** {@link keyLine} for many keys and the same fields, which are encoded once. */
export function* keyLines(keys: Iterable<string>, ...fields: readonly Field[]): Generator<Line> {
  const rest = `",${fields.map(asciiJson).join(",")}]`;
  for (const key of keys) yield `["${key}${rest}` as Line;
}

/** As {@link keyLine}, with a last field that is written as it is: texts would double in size, and no order depends on them. */
export function textLine(key: string, fields: readonly Field[], last: Field): Line {
  return carriedLine(key, fields, encodeLine(JSON.stringify(last)));
}

/** {@link textLine} with a last field that comes from another line, as {@link carriedOf} gives it. */
export function carriedLine(key: string, fields: readonly Field[], last: string): Line {
  return `["${key}",${fields.map(asciiJson).join(",")},${last}]` as Line;
}

/** The fields of a line. */
export function fieldsOf(line: string): readonly unknown[] {
  return JSON.parse(decodeLine(line));
}

/** Key and id of a line, and what stands behind them, not decoded: `1,"text"` of `["key","id",1,"text"]`. */
export function carriedOf(line: string): { readonly id: string; readonly rest: string } {
  const end = prefixLength(line, 2);
  const [, id]: readonly unknown[] = JSON.parse(`${line.slice(0, end)}]`);
  return { id: String(id), rest: line.slice(end + 1, -1) };
}

/** The key by which lines of one id come together: CRC-32 of its UTF-8 bytes, eight hexadecimal digits. */
export function idKey(id: string): string {
  return crc32(id).toString(16).padStart(8, "0");
}

/** The key of a line. @throws {Error} for a line that is no key line */
export function keyOf(line: string): string {
  const end = line.startsWith('["') ? line.indexOf('"', 2) : -1;
  if (end < 0) throw new Error(`no key line: ${line.slice(0, 80)}`);
  return line.slice(2, end);
}

/** In which partition the lines of a key are: CRC-32 of its bytes, modulo the number of partitions. */
export function partitionOf(key: string, partitions: number): number {
  return crc32(key) % partitions;
}

/** How many UTF-16 units of a line its first fields take: one (the key) or two (key and id). */
function prefixLength(line: string, fields: 1 | 2): number {
  const keyEnd = 2 + keyOf(line).length + 1;
  if (fields === 1) return keyEnd;
  let at = keyEnd + 2;
  while (at < line.length && line[at] !== '"') at += line[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Passes lines on as long as they are sorted. @throws {Error} where one is not: silence would lose groups */
export function* inOrder(lines: Iterable<string>): Generator<string> {
  let before = "";
  for (const line of lines) {
    if (line < before)
      throw new Error(`lines are not sorted: ${line.slice(0, 60)} stands behind ${before.slice(0, 60)}`);
    before = line;
    yield line;
  }
}

/** Sorted lines in groups that share their first fields. */
export function* groupsOf(lines: Iterable<string>, fields: 1 | 2): Generator<readonly string[]> {
  let group: string[] = [];
  let prefix = "";
  for (const line of inOrder(lines)) {
    if (group.length > 0 && line.startsWith(prefix)) {
      group.push(line);
      continue;
    }
    if (group.length > 0) yield group;
    group = [line];
    // With the sign behind it, so that no longer id begins with a shorter one.
    prefix = line.slice(0, prefixLength(line, fields) + 1);
  }
  if (group.length > 0) yield group;
}
