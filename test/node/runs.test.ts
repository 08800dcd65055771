import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedPage } from "../../bench/generated-pages.mjs";
import { cli } from "../cli/run-cli.ts";
import { wholeOr } from "../whole.ts";
import { otherNodes } from "./nodes.ts";

const count = wholeOr(3000, 450, 60);
let root = "";
const pages = (): string => join(root, "pages.ndjson");

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-runs-"));
  writeFileSync(pages(), Array.from({ length: count }, (_, at) => `${JSON.stringify(generatedPage(at))}\n`).join(""));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The files of a run, but for that of its timings. */
function filesOf(node: string, workers: number): Record<string, string> {
  const folder = mkdtempSync(join(root, "run-"));
  // Some of the pages fail, so that the exit code is not 0.
  try {
    execFileSync(node, [cli, "clean", pages(), "-o", folder, "--quiet", "--workers", String(workers)]);
  } catch (error) {
    if (!(error instanceof Error && "status" in error && error.status === 1)) throw error;
  }
  const names = readdirSync(folder).filter((name) => name !== "performance.json");
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe(`the files of a run of ${count} pages are the same to the byte`, { timeout: 600_000 }, () => {
  let one: Record<string, string> = {};
  beforeAll(() => {
    one = filesOf(process.execPath, 1);
  }, 600_000);

  it("of which some are kept and some are not", () => {
    expect(Object.keys(one)).toEqual(["articles-00000.ndjson", "failed.ndjson", "manifest.json", "rejected.ndjson"]);
    const { counts } = JSON.parse(one["manifest.json"] ?? "");
    expect(counts).toMatchObject({ pages: count, failed: Math.floor(count / 400) });
    expect(Math.min(counts.kept, counts.rejected)).toBeGreaterThan(0);
  });

  it.each([2, 4])("with %i workers as with one", (workers) => {
    expect(filesOf(process.execPath, workers)).toEqual(one);
  });

  it.skipIf(otherNodes.length === 0).each(otherNodes)("on %s with two workers", (node) => {
    expect(filesOf(node, 2)).toEqual(one);
  });
});
