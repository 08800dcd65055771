import type { Counts } from "../batch/page-item.ts";

const pause = 100;

/** A counter on standard error while a run lasts, on a terminal only. */
export function progressCounter(quiet: boolean): { onProgress: (counts: Counts) => void; clear: () => void } {
  if (quiet || !process.stderr.isTTY) return { onProgress: () => undefined, clear: () => undefined };
  let shownAt = 0;
  return {
    onProgress: ({ pages, kept, rejected, failed }) => {
      const now = Date.now();
      if (now - shownAt < pause) return;
      shownAt = now;
      process.stderr.write(`\r${pages} pages: ${kept} kept, ${rejected} rejected, ${failed} failed`);
    },
    clear: () => void process.stderr.write("\r\u001b[K"),
  };
}
