import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyRun } from "../../src/write/verify-run.ts";
import { seeded, wholeOr } from "../whole.ts";
import { digests, interrupt, session } from "./interruptions.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-interrupted-"));
});
afterAll(() => rmSync(root, { recursive: true }));

const pages = 300;
const times = wholeOr(100, 8);

describe.each(["ndjson", "ndjson.gz"])("a run of %s", (format) => {
  test(`${times} times killed, out of space or damaged, ends with the bytes of a run that nothing happened to`, {
    timeout: 1_800_000,
  }, async () => {
    const [clean, tried] = [join(root, `clean-${format}`), join(root, `tried-${format}`)];
    expect(await session(clean, format, pages)).toEqual({ ending: "through", passed: 0 });
    const ordeal = await interrupt(tried, format, pages, times, seeded(times));
    console.log(`${format}: ${JSON.stringify(ordeal)}`);
    expect(ordeal.kills + ordeal.fullDisks).toBe(times);
    expect(ordeal.resumed).toBeGreaterThan(0);
    expect((await session(tried, format, pages)).ending).toBe("through");
    expect(digests(tried)).toEqual(digests(clean));
    // Nothing lost, nothing doubled.
    const ids = ["rejected.ndjson", "failed.ndjson"].flatMap((name) =>
      readFileSync(join(tried, name), "utf8").trim().split("\n"),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.parse(readFileSync(join(tried, "manifest.json"), "utf8")).counts.pages).toBe(pages);
    const { faults } = await verifyRun(tried);
    expect(faults.filter(({ code }) => code !== "bad-record")).toEqual([]);
  });
});
