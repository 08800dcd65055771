// One session of a run into a directory, to be killed at any moment or to meet a full disk. Pages are made up: what is at stake is the writing.
// It tells how many pages had been done before, and a dot for each that it cleans.
// node interrupted-run.mjs FOLDER FORMAT PAGES SPACE, where SPACE is the number of bytes that the disk still takes.
import { open } from "node:fs/promises";
import { runBatch } from "../../dist/batch/run-batch.js";
import { recordFormat } from "../../dist/write/record-format.js";
import { openRunDirectory } from "../../dist/write/run-directory.js";

const [folder, formatName, pages, space] = process.argv.slice(2);
if (space !== "all") await limitSpace(Number(space));

const plan = { khao: "0", configHash: "0", settings: { format: formatName }, inputs: ["made up"], inputDigest: "0" };
const format = formatName === "ndjson" ? undefined : recordFormat(formatName);
const run = await openRunDirectory(folder, plan, { shardSize: 40, markPages: 7, format });
if (!run.finished) {
  process.stdout.write(`${run.passed?.pages ?? 0}\n`);
  try {
    const counts = await runBatch(run.itemsLeft(items(Number(pages))), clean, run, { concurrency: 3 });
    await run.finish(counts);
  } catch (error) {
    await run.pause();
    if (error.code !== "ENOSPC") throw error;
    process.exit(28);
  }
}

async function* items(count) {
  for (let at = 0; at < count; at++) yield { page: { id: `page-${at}`, format: "text", content: textOf(at) } };
}

async function clean({ id, content }) {
  await new Promise((resolve) => setTimeout(resolve, id.length % 3));
  process.stdout.write(".");
  const at = Number(id.slice(5));
  if (at % 11 === 3) return { status: "rejected", code: "index-page", reason: content, ledger: Buffer.from("[]") };
  if (at % 17 === 5) return { status: "failed", code: "bad-input", reason: content };
  return { status: "kept", record: Buffer.from(JSON.stringify({ id, text: content })) };
}

/** From a few characters to more than what is gathered before a write. */
function textOf(at) {
  return `${at} ຂ່າວ\u2028 `.repeat(at % 50 === 49 ? 30_000 : 1 + ((at * 7919) % 400));
}

/** Makes writes fail once so many bytes are written, and the last one that succeeds write only a part. */
async function limitSpace(left) {
  const handle = await open(import.meta.filename ?? new URL(import.meta.url).pathname);
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const { write } = prototype;
  let free = left;
  prototype.write = function (buffer, offset, length, position) {
    if (free <= 0) {
      return Promise.reject(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }));
    }
    const count = Math.min(length, free);
    free -= count;
    return write.call(this, buffer, offset, count, position);
  };
}
