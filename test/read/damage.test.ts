import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { six } from "./damage.ts";
import { tarFile, zipFile } from "./pack-files.ts";
import { readBytes } from "./read-bytes.ts";

/** `npm run test:damage` tries every place. */
const whole = process.env["DAMAGE"] === "whole";

const pages = six.map((text, at) => ({ name: `${at}.html`, content: `<!doctype html><p>${text}</p>` }));
const lines = six.map((text, at) => `${JSON.stringify({ id: String(at), text })}\n`);

/** Files of six pages, and whether a changed letter can be told. */
const files: readonly (readonly [name: string, bytes: Buffer, isChecked: boolean])[] = [
  ["six.ndjson", Buffer.from(lines.join("")), false],
  ["six.ndjson.gz", gzipSync(lines.join("")), true],
  ["members.ndjson.gz", Buffer.concat(lines.map((line) => gzipSync(line))), true],
  ["six.tar", tarFile(pages), false],
  ["six.tar.gz", gzipSync(tarFile(pages)), true],
  ["six.zip", zipFile(pages), true],
  ["stored.zip", zipFile(pages.map((page) => ({ ...page, store: true }))), true],
];

describe.each(files)("%s", (name, bytes, isChecked) => {
  const read = async (
    damaged: Uint8Array,
  ): Promise<{ whole: number; pages: number; failed: number; skipped: number }> => {
    const { items, skipped } = await readBytes(damaged, name);
    const texts = items.flatMap(({ page }) => (page ? [Buffer.from(page.content).toString("utf8")] : []));
    const kept = six.filter((text) => texts.some((found) => found.includes(text)));
    return { whole: kept.length, pages: texts.length, failed: items.length - texts.length, skipped: skipped.length };
  };

  test("undamaged", async () => {
    expect(await read(bytes)).toEqual({ whole: 6, pages: 6, failed: 0, skipped: 0 });
  });

  test("cut: pages are whole, or a failure says that something is missing", async () => {
    const ends = name.endsWith(".ndjson") || name.startsWith("members") ? boundaries(name) : [];
    for (let cut = 1; cut < bytes.length; cut += whole ? 1 : 13) {
      const found = await read(bytes.subarray(0, cut));
      // Nobody can tell that lines or members are missing behind the last whole one.
      const isNamed = found.whole === 6 || found.failed > 0 || ends.includes(cut);
      expect([cut, found, isNamed]).toEqual([cut, found, true]);
    }
  });

  test("a flipped bit: each page is whole, or altered where nothing can tell, or a failure is named", async () => {
    for (let bit = 0; bit < bytes.length * 8; bit += whole ? 1 : 61) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = await read(damaged);
      const isNamed = found.whole === 6 || found.failed > 0 || (!isChecked && found.pages + found.skipped >= 6);
      expect([bit, found, isNamed]).toEqual([bit, found, true]);
    }
  });
});

/** Where lines or members end, or a line could end. */
function boundaries(name: string): number[] {
  let end = 0;
  return lines.flatMap((line) => {
    end += name.startsWith("members") ? gzipSync(line).length : Buffer.byteLength(line);
    return [end, end - 1];
  });
}
