import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Outcome, PageItem } from "../../src/batch/page-item.ts";
import { openPool } from "../../src/batch/pool.ts";
import { runBatch } from "../../src/batch/run-batch.ts";
import type { WrittenResult } from "../../src/batch/written-result.ts";
import { articlePage } from "../cli/run-cli.ts";
import { seeded, wholeOr } from "../whole.ts";

const count = wholeOr(10_000, 400, 60);
const poisonous = wholeOr(40, 10, 4);
const codes = {
  array: "memory-limit",
  loop: "time-limit",
  exit: "worker-crash",
  stack: "stack-limit",
  map: "memory-limit",
  regex: "time-limit",
  abort: "worker-crash",
  buffers: "memory-limit",
  kill: "worker-crash",
  wide: "limit-exceeded",
} as const;
const entry = new URL("./poison-pipeline-worker.mjs", import.meta.url);

async function* pages(poison: ReadonlyMap<number, string>): AsyncGenerator<PageItem> {
  for (let at = 0; at < count; at++) {
    const deed = poison.get(at);
    const title = `${at % 3 === 0 ? "ຂົວແຫ່ງໃໝ່" : "Bridge"} ${at}`;
    if (deed === "wide") yield { page: { id: `p${at}`, format: "html", content: "<p>x".repeat(600_000) } };
    else if (deed !== undefined) yield { page: { id: `p${at}`, format: "text", content: `poison:${deed}` } };
    else yield { page: { id: `p${at}`, format: "html", content: articlePage(at % 3 === 0 ? "lo" : "en", title) } };
  }
}

/** Outcomes in short: a code, or a digest of the record. */
async function run(poison: ReadonlyMap<number, string>): Promise<string[]> {
  const pool = openPool({ workers: 2, entry, limits: { time: 12_000, heap: 256 } });
  const results: string[] = [];
  const write = async ({ result }: Outcome<WrittenResult>): Promise<void> => {
    const text = result.status === "kept" ? result.record : `${result.status} ${result.code}`;
    results.push(result.status === "failed" ? result.code : createHash("sha256").update(text).digest("hex"));
  };
  await runBatch(pages(poison), pool.clean, { write }, pool.pace).finally(pool.close);
  return results;
}

test(`${poisonous} poisonous pages among ${count}: exactly these fail, the others are as without them`, {
  timeout: 3_600_000,
}, async () => {
  const random = seeded(count);
  const poison = new Map<number, string>();
  const deeds = Object.keys(codes);
  while (poison.size < poisonous) {
    const at = Math.floor(random() * count);
    if (!poison.has(at)) poison.set(at, deeds[poison.size % deeds.length] ?? "");
  }
  const [without, together] = [await run(new Map()), await run(poison)];
  expect(without.every((result) => result.length === 64)).toBe(true);
  const codeOf = (at: number): string => Object.entries(codes).find(([deed]) => deed === poison.get(at))?.[1] ?? "";
  expect(together).toEqual(without.map((result, at) => (poison.has(at) ? codeOf(at) : result)));
});
