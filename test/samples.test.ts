import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createPipeline } from "../src/pipeline.ts";
import { readSamples } from "../src/read/samples.ts";
import { sampleCheck, sampleCheckView } from "../src/report/sample-check.ts";

const pipeline = createPipeline();
const samples = await readSamples("samples", []);
const uncoloured = (_: unknown, text: string): string => text;

test("every folder of samples is one, and has its expected record", () => {
  const folders = readdirSync("samples");
  expect(samples.map(({ name }) => name).sort()).toEqual(folders.sort());
  for (const folder of folders) expect(existsSync(`samples/${folder}/expected.json`), folder).toBe(true);
});

describe.each(samples)("$name", ({ name, page: item, expected }) => {
  test("comes out as expected", () => {
    if (!item.page) throw new Error("a sample must be readable");
    const check = sampleCheck(name, expected, pipeline.run(item.page));
    expect(check.status, sampleCheckView([check], uncoloured)).toBe("same");
  });
});
