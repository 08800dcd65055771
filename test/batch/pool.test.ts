import { afterEach, describe, expect, test } from "vitest";
import type { Page } from "../../src/article/page.ts";
import { openPool, type Pool, type PoolOptions } from "../../src/batch/pool.ts";
import { type WrittenResult, writeResult } from "../../src/batch/written-result.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { articlePage } from "../cli/run-cli.ts";

const ownEntry = new URL("../../dist/batch/worker-main.js", import.meta.url);
const poisonEntry = new URL("./poison-worker.mjs", import.meta.url);

let pool: Pool | undefined;
afterEach(() => pool?.close());

const open = (options: Partial<PoolOptions> = {}): Pool => {
  pool = openPool({ workers: 2, entry: poisonEntry, limits: { heap: 64, time: 4000 }, ...options });
  return pool;
};
const line = (id: string, content = `line of ${id}`): Page => ({ id, format: "text", content });
const lines = (count: number): Page[] => Array.from({ length: count }, (_, at) => line(String(at)));
const cleanAll = (pages: readonly Page[], through: Pool): Promise<WrittenResult[]> =>
  Promise.all(pages.map((page) => through.clean(page)));
const withoutTime = ({ milliseconds: _, ...result }: WrittenResult): object => result;

/** What a page can do, and the code that it fails with. `array` and `map` end a whole process, whatever limit a thread in it has. */
const deeds = {
  loop: "time-limit",
  regex: "time-limit",
  array: "memory-limit",
  map: "memory-limit",
  objects: "memory-limit",
  buffers: "memory-limit",
  stack: "stack-limit",
  exit: "worker-crash",
  abort: "worker-crash",
  kill: "worker-crash",
} as const;

describe("a pool", () => {
  test("gives what the pipeline gives, to the byte", { timeout: 60_000 }, async () => {
    const pages: Page[] = [
      { id: "lo", format: "html", content: articlePage("lo", "ຂົວແຫ່ງໃໝ່") },
      { id: "bytes", format: "html", content: new TextEncoder().encode(`x${articlePage("lo", "ຂົວ")}`).subarray(1) },
      { id: "half of a pair", format: "text", content: `\ud800 ຂ່າວ \udc00\n\n${"A line of the text. ".repeat(9)}` },
      { id: "none", format: "text", content: "" },
    ];
    const { run } = createPipeline({ cleaning: "strict" });
    const expected = pages.map((page) => withoutTime(writeResult(run(page), 0)));
    const own = open({ entry: ownEntry, limits: {}, options: { cleaning: "strict" } });
    expect((await cleanAll(pages, own)).map(withoutTime)).toEqual(expected);
  });

  test("each poisonous page fails alone and with its code; what was waiting behind it comes out", {
    timeout: 120_000,
  }, async () => {
    const pages = Object.keys(deeds).flatMap((deed) => [...lines(4), line(deed, `poison:${deed}`), ...lines(3)]);
    const results = await cleanAll(pages, open());
    const codes = pages.map(({ id, content }, at) => {
      const result = results[at];
      if (result?.status !== "failed") return result?.status === "rejected" && result.reason === content ? "fine" : id;
      return `${id} ${result.code}`;
    });
    const poisonous = Object.entries(deeds).map((pair) => pair.join(" "));
    expect(codes.filter((code) => code !== "fine")).toEqual(poisonous);
    expect(codes).toHaveLength(pages.length);
  });

  test("workers are renewed after so many pages", { timeout: 60_000 }, async () => {
    const results = await cleanAll(lines(40), open({ limits: { pages: 7 } }));
    expect(results.map((result) => result.status === "rejected" && result.reason)).toEqual(
      lines(40).map(({ content }) => content),
    );
  });

  test("a worker that does not start ends the run with a problem", async () => {
    const gone = open({ entry: new URL("./no-such-worker.mjs", import.meta.url) });
    await expect(gone.clean(line("1"))).rejects.toMatchObject({ code: "worker-not-started" });
    await expect(gone.clean(line("2"))).rejects.toMatchObject({ code: "worker-not-started" });
  });

  test("closing it ends a page that hangs", async () => {
    const own = open({ limits: {} });
    const hanging = own.clean(line("loop", "poison:loop"));
    setTimeout(own.close, 50);
    await expect(hanging).rejects.toThrow("closed");
  });
});
