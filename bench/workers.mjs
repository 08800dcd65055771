// What workers bring, and what memory they take: cleans the same made-up pages with one worker and with two, by turns.
// node bench/workers.mjs [pages] [repeats] [workers,workers…]. Linux, where /proc tells of processor time and memory.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { watchTree } from "./process-tree.mjs";
import { atRealSize } from "./real-size.mjs";

const [pages = 3000, repeats = 3] = process.argv.slice(2, 4).map(Number);
const counts = (process.argv[4] ?? "1,2").split(",").map(Number);
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "khao-workers-"));

const input = join(folder, "pages.ndjson");
await writePages(input);
const runs = [];
for (let repeat = 0; repeat < repeats; repeat++) {
  for (const workers of counts) {
    const run = await clean(workers, repeat);
    runs.push(run);
    console.log(
      `${workers} workers: ${run.seconds.toFixed(1)} s, processor ${run.main.toFixed(1)} s main + ${run.children.toFixed(1)} s workers, peak ${run.megabytes} MB, ${run.digest.slice(0, 12)}`,
    );
  }
}
const least = (workers) => Math.min(...runs.filter((run) => run.workers === workers).map(({ seconds }) => seconds));
for (const workers of counts.slice(1)) {
  console.log(
    `${workers} workers are ${(least(counts[0]) / least(workers)).toFixed(2)} times as fast as ${counts[0]} (least times)`,
  );
}
const same = new Set(runs.map(({ digest }) => digest)).size === 1;
console.log(same ? "all outputs are equal" : "OUTPUTS DIFFER");
rmSync(folder, { recursive: true });
if (!same) process.exitCode = 4;

/** Our own pages, again and again. */
async function writePages(path) {
  const rows = readFileSync(new URL("sets/news.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const file = createWriteStream(path);
  for (let at = 0; at < pages; at++) {
    const { url, html } = rows[at % rows.length];
    if (!file.write(`${JSON.stringify({ id: `page-${at}`, url, html: atRealSize(html, at) })}\n`)) {
      await new Promise((resolve) => file.once("drain", resolve));
    }
  }
  file.end();
  await finished(file);
}

/** One run, watched from outside. */
async function clean(workers, repeat) {
  const output = join(folder, `${workers}-${repeat}`);
  const start = performance.now();
  const child = spawn(process.execPath, [cli, "clean", input, "-o", output, "--quiet", "--workers", String(workers)], {
    stdio: "inherit",
  });
  const tree = watchTree(child.pid, 100);
  await new Promise((resolve) => child.on("close", resolve));
  tree.stop();
  const seconds = (performance.now() - start) / 1000;
  const manifest = readFileSync(join(output, "manifest.json"));
  rmSync(output, { recursive: true });
  const digest = createHash("sha256").update(manifest).digest("hex");
  return { workers, seconds, main: tree.main(), children: tree.children(), megabytes: tree.peakMegabytes(), digest };
}
