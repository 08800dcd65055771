// What memory a run takes over many pages, and whether it stays flat: pages made up as they are read, on standard input, results thrown away.
// node bench/memory.mjs [pages] [workers] [stream|clean]. Linux. 100,000 pages take a quarter of an hour.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedPage } from "./generated-pages.mjs";
import { watchTree } from "./process-tree.mjs";
import { atRealSize } from "./real-size.mjs";

const [pages = 100_000, workers = 2] = process.argv.slice(2, 4).map(Number);
const command = process.argv[4] ?? "stream";
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "khao-memory-"));
const own = command === "clean" ? ["clean", "-", "-o", folder, "--quiet"] : [command];

const start = performance.now();
const child = spawn(process.execPath, [cli, ...own, "--workers", String(workers)], {
  stdio: ["pipe", "pipe", "inherit"],
});
const tree = watchTree(child.pid);
let [bytes, answers] = [0, 0];
child.stdout.on("data", (chunk) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers += 1;
});
const closed = new Promise((resolve) => child.on("close", resolve));
const peaks = [];
for (let number = 0; number < pages; number++) {
  const page = generatedPage(number);
  const line = `${JSON.stringify({ ...page, ...(page.html ? { html: atRealSize(page.html, number) } : {}) })}\n`;
  bytes += line.length;
  if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once("drain", resolve));
  if ((number + 1) % Math.ceil(pages / 10) === 0) {
    peaks.push(tree.peakMegabytes());
    console.log(
      `${number + 1} pages, ${((performance.now() - start) / 1000).toFixed(0)} s: at most ${peaks.at(-1)} MB`,
    );
  }
}
child.stdin.end();
const code = await closed;
tree.stop();
rmSync(folder, { recursive: true });
console.log(
  `${command}, ${workers} workers: ${pages} pages, ${(bytes / 1e6).toFixed(0)} MB, exit ${code}: at most ${Math.max(...peaks, tree.peakMegabytes())} MB; processor ${tree.main().toFixed(0)} s main + ${tree.children().toFixed(0)} s workers`,
);
if (command === "stream" && answers !== pages) throw new Error(`${answers} answers to ${pages} pages`);
