import { describe, expect, test } from "vitest";
import { six, sixRecords } from "../damage.ts";
import { readBytes } from "../read-bytes.ts";

/** `DAMAGE=whole` tries every place; otherwise some are left out. */
const step = process.env["DAMAGE"] === "whole" ? 1 : 7;

const variants = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const;

describe.each(variants)("six records, packed: %s, with digests: %s", (packed, digests) => {
  const { name, bytes, ends } = sixRecords(packed, digests);
  /** The records that came out whole, in their order, and how many failures were named. */
  const recovered = async (damaged: Uint8Array): Promise<{ whole: string[]; failed: number; altered: number }> => {
    const { items, skipped } = await readBytes(damaged, name);
    expect(skipped).toEqual([]);
    const texts = items.flatMap(({ page }) => (page ? [Buffer.from(page.content as Uint8Array).toString("utf8")] : []));
    const whole = six.filter((text) => texts.some((found) => found.includes(text)));
    return { whole, failed: items.length - texts.length, altered: texts.length - whole.length };
  };

  test("undamaged", async () => {
    expect(await recovered(bytes)).toEqual({ whole: six, failed: 0, altered: 0 });
  });

  test("cut at a byte: the records in front of the cut are whole, the one that is cut is a failure", async () => {
    for (let cut = 1; cut < bytes.length; cut += step) {
      const before = ends.filter((end) => end <= cut).length;
      const begun = ends.includes(cut) ? before : before + 1;
      const { whole, failed, altered } = await recovered(bytes.subarray(0, cut));
      // A digest that fits makes a record whole whose last line breaks are cut.
      expect([cut, whole]).toEqual([cut, six.slice(0, digests ? whole.length : before)]);
      expect([cut, whole.length >= before, whole.length + failed >= begun, altered]).toEqual([cut, true, true, 0]);
    }
  });

  test("a flipped bit: every record comes out whole, or altered where nothing can tell, or as a failure", async () => {
    for (let bit = 0; bit < bytes.length * 8; bit += step) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { whole, failed, altered } = await recovered(damaged);
      const hit = ends.findIndex((end) => bit >> 3 < end);
      const others = six.filter((_, at) => at !== hit);
      const place = `bit ${bit & 7} of byte ${bit >> 3}`;
      expect([place, others.filter((text) => !whole.includes(text))]).toEqual([place, []]);
      expect([place, whole.length + failed + altered >= six.length]).toEqual([place, true]);
      if (packed || digests) expect([place, altered]).toEqual([place, 0]);
    }
  });
});
