import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CleanResult } from "../../src/article/result.ts";
import { failedPage, type Outcome, type PageItem } from "../../src/batch/page-item.ts";
import { runBatch } from "../../src/batch/run-batch.ts";

async function* items(count: number): AsyncGenerator<PageItem> {
  for (let at = 0; at < count; at++) yield { page: { id: `p${at}`, format: "text", content: "ຂ່າວ" } };
}
const rejected: CleanResult = { status: "rejected", code: "empty-page", reason: "no text", ledger: [], taken: [] };
const collect = (): { ids: string[]; outcomes: Outcome[]; write: (outcome: Outcome) => Promise<void> } => {
  const outcomes: Outcome[] = [];
  const ids: string[] = [];
  return {
    ids,
    outcomes,
    write: async (outcome) => {
      ids.push(outcome.id);
      outcomes.push(outcome);
    },
  };
};

describe("runBatch", () => {
  test("outcomes come in input order whatever the concurrency and the time each page takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(3), { maxLength: 30 }),
        async (concurrency, delays) => {
          const sink = collect();
          const clean = async (page: { id: string }): Promise<CleanResult> => {
            await new Promise((resolve) => setTimeout(resolve, delays[Number(page.id.slice(1))]));
            return rejected;
          };
          const counts = await runBatch(items(delays.length), clean, sink, { concurrency });
          expect(sink.ids).toEqual(delays.map((_, at) => `p${at}`));
          expect(counts).toEqual({ pages: delays.length, kept: 0, rejected: delays.length, failed: 0 });
        },
      ),
      { numRuns: 15 },
    );
  });

  test("a page that throws becomes a failed record and the others come out as if it had not been there", async () => {
    const sink = collect();
    const clean = async (page: { id: string }): Promise<CleanResult> => {
      if (page.id === "p1") throw new RangeError("Maximum call stack\nsize exceeded");
      return rejected;
    };
    expect(await runBatch(items(4), clean, sink, { concurrency: 2 })).toEqual({
      pages: 4,
      kept: 0,
      rejected: 3,
      failed: 1,
    });
    expect(sink.outcomes[1]?.result).toEqual({
      status: "failed",
      code: "internal-error",
      reason: "Maximum call stack size exceeded",
    });
  });

  test("what a reader could not read is passed on", async () => {
    async function* broken(): AsyncGenerator<PageItem> {
      yield failedPage("x", "bad-input", "line 3 is no JSON", { file: "x.ndjson", offset: 12 });
    }
    const sink = collect();
    expect(await runBatch(broken(), async () => rejected, sink)).toMatchObject({ pages: 1, failed: 1 });
    expect(sink.outcomes).toEqual([
      {
        id: "x",
        url: null,
        origin: { file: "x.ndjson", offset: 12 },
        size: 0,
        result: { status: "failed", code: "bad-input", reason: "line 3 is no JSON" },
      },
    ]);
  });

  test("reads no further than the sink can follow", async () => {
    let read = 0;
    let written = 0;
    let widest = 0;
    async function* counted(): AsyncGenerator<PageItem> {
      for await (const item of items(200)) {
        read += 1;
        widest = Math.max(widest, read - written);
        yield item;
      }
    }
    const slow = {
      write: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        written += 1;
      },
    };
    await runBatch(counted(), async () => rejected, slow, { concurrency: 2 });
    expect(written).toBe(200);
    expect(widest).toBeLessThan(15);
  });

  test("errors of the sink and of the reader end the run", async () => {
    const full = { write: async () => Promise.reject(new Error("no space left")) };
    await expect(runBatch(items(1000), async () => rejected, full, { concurrency: 3 })).rejects.toThrow(
      "no space left",
    );
    async function* torn(): AsyncGenerator<PageItem> {
      yield* items(2);
      throw new Error("torn");
    }
    await expect(runBatch(torn(), async () => rejected, collect())).rejects.toThrow("torn");
  });

  test("a signal stops the run, even while the reader waits for input", async () => {
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<PageItem> {
      yield* items(1);
      await new Promise(() => undefined);
    }
    const sink = collect();
    setTimeout(() => controller.abort(new Error("interrupted")), 5);
    await expect(runBatch(endless(), async () => rejected, sink, { signal: controller.signal })).rejects.toThrow(
      "interrupted",
    );
    expect(sink.ids).toEqual(["p0"]);
  });
});
