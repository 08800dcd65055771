// What workers bring, and what memory they take: cleans the same made-up pages with one worker and with two, by turns.
// node bench/workers.mjs [pages] [repeats] [workers,workers…]. Linux, where /proc tells of processor time and memory.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const [pages = 3000, repeats = 3] = process.argv.slice(2, 4).map(Number);
const counts = (process.argv[4] ?? "1,2").split(",").map(Number);
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "khao-workers-"));
const ticks = 100;

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

/** Our own pages, each made another one by a paragraph and by a frame of links as real sites have them. */
async function writePages(path) {
  const rows = readFileSync(new URL("sets/news.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const links = Array.from({ length: 150 }, (_, at) => `<li><a href="/section-${at}/">Section number ${at}</a></li>`);
  const frame = `<nav><ul>${links.join("\n")}</ul></nav><script>${"window.settings.push({id: 1});".repeat(500)}</script>`;
  const file = createWriteStream(path);
  for (let at = 0; at < pages; at++) {
    const { url, html } = rows[at % rows.length];
    const page = html.replace(/<body[^>]*>/u, (body) => `${body}${frame}<p>This is page number ${at} of the set.</p>`);
    if (!file.write(`${JSON.stringify({ id: `page-${at}`, url, html: page })}\n`)) {
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
  const times = new Map();
  let megabytes = 0;
  const timer = setInterval(() => {
    let sum = 0;
    for (const pid of [child.pid, ...childrenOf(child.pid)]) {
      const { time, memory } = processOf(pid);
      times.set(pid, Math.max(time, times.get(pid) ?? 0));
      sum += memory;
    }
    megabytes = Math.max(megabytes, Math.round(sum / 1e6));
  }, 100);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  const main = times.get(child.pid) ?? 0;
  const children = [...times.values()].reduce((sum, time) => sum + time, 0) - main;
  const manifest = readFileSync(join(output, "manifest.json"));
  rmSync(output, { recursive: true });
  return { workers, seconds, main, children, megabytes, digest: createHash("sha256").update(manifest).digest("hex") };
}

function childrenOf(pid) {
  return readdirSync("/proc").filter((name) => /^\d+$/u.test(name) && parentOf(name) === pid);
}

function parentOf(pid) {
  try {
    return Number(fieldsOf(pid)[1]);
  } catch {
    return undefined;
  }
}

/** Processor time in seconds, memory in bytes. */
function processOf(pid) {
  try {
    const fields = fieldsOf(pid);
    return { time: (Number(fields[11]) + Number(fields[12])) / ticks, memory: Number(fields[21]) * 4096 };
  } catch {
    return { time: 0, memory: 0 };
  }
}

function fieldsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
