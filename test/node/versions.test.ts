import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { otherNodes as others } from "./nodes.ts";

const run = (node: string, ...words: string[]): string => execFileSync(node, words, { encoding: "utf8" });

describe.skipIf(others.length === 0)(
  "another version of Node (skipped unless KHAO_NODES lists programs)",
  { timeout: 300_000 },
  () => {
    const here = others.length === 0 ? "" : run(process.execPath, "test/node/digest.mjs");

    it("is among them", () => {
      const versions = new Set([process.execPath, ...others].map((node) => run(node, "--version")));
      expect(versions.size).toBeGreaterThan(1);
    });

    it.each(others)("%s gives the same records, canonical texts, languages and dates", (node) => {
      expect(JSON.parse(run(node, "test/node/digest.mjs"))).toEqual(JSON.parse(here));
    });
  },
);
