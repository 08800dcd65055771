// A worker whose pages can be poisonous: what a page's text says is done. No page is really cleaned, so that a new worker costs little.

import { serveWorker } from "../../dist/batch/worker-loop.js";

const deeds = {
  loop: () => {
    for (;;);
  },
  regex: () => /^(a+)+$/u.test(`${"a".repeat(64)}b`),
  // Each of these fails in another place of the engine; the first two end a process whatever limit a thread in it has.
  array: () => {
    const list = [];
    for (;;) list.push(0.5);
  },
  map: () => {
    const map = new Map();
    for (let at = 0; ; at++) map.set(at, at);
  },
  objects: () => {
    const list = [];
    for (;;) list.push(new Array(1e6).fill({}));
  },
  buffers: () => {
    const list = [];
    for (;;) list.push(Buffer.alloc(64e6, 1));
  },
  stack: () => {
    const down = () => down() + 1;
    return down();
  },
  exit: () => process.exit(7),
  abort: () => process.abort(),
  kill: () => process.kill(process.pid, "SIGKILL"),
};

serveWorker(() => (page) => {
  const deed = deeds[/^poison:(\w+)$/u.exec(page.content)?.[1] ?? ""];
  try {
    deed?.();
  } catch (error) {
    if (error instanceof RangeError) return { status: "failed", code: "stack-limit", reason: "nests too deeply" };
    throw error;
  }
  return { status: "rejected", code: "no-article", reason: page.content, ledger: [], taken: [] };
});
