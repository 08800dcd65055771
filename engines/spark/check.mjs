// Runs each task over one corpus on every engine and compares the bytes. Needs a build, Java and PySpark.
//   node engines/spark/check.mjs [--pages 300]                           short: one machine, seven shards, a cluster that loses an executor, a filter that is killed
//   node engines/spark/check.mjs --whole --pages 20000 [--folder DIR]    also 1, 7 and 64 partitions on threads and on a cluster, cleaning by itself, and a slow filter
// With --folder the work is kept, and a check that was broken off goes on with the engines that are missing; the build must be the same.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "300" },
    whole: { type: "boolean", default: false },
    folder: { type: "string" },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const own = (name) => path.join(root, "engines/spark", name);
const khao = [process.execPath, path.join(root, "dist/cli/main.js")];
const folder = values.folder ?? mkdtempSync(path.join(tmpdir(), "khao-engines-"));
const at = (name) => path.join(folder, name);
mkdirSync(folder, { recursive: true });

function run([command, ...rest]) {
  return execFileSync(command, rest, { maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "inherit"] });
}

/** One digest of all result files; a file of Spark's is a folder of parts, one after the other. */
function digest(output, names) {
  const hash = createHash("sha256");
  for (const name of names) {
    const file = path.join(output, name);
    const parts = statSync(file).isDirectory()
      ? readdirSync(file)
          .filter((part) => part.startsWith("part-"))
          .sort()
          .map((part) => path.join(file, part))
      : [file];
    for (const part of parts) hash.update(readFileSync(part));
  }
  return hash.digest("hex");
}

/** Starts the driver over pages, or over results of cleaning them; `mishap` is what befalls the run. */
async function spark({ task, isOfPages, master, partitions, mishap }) {
  const output = at("spark");
  for (const before of [output, `${output}.mishap`]) rmSync(before, { recursive: true, force: true });
  const command = mishap === "child killed" ? "kill" : mishap === "slow child, speculation" ? "slow" : undefined;
  const called = command ? [process.execPath, own("unlucky.mjs"), command, `${output}.mishap`, ...khao] : khao;
  const conf = {
    "spark.ui.enabled": false,
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.showConsoleProgress": false,
  };
  if (mishap === "slow child, speculation")
    Object.assign(conf, {
      "spark.speculation": true,
      "spark.speculation.interval": "200ms",
      "spark.speculation.multiplier": 1.5,
    });
  const confs = Object.entries(conf).flatMap(([name, value]) => ["--conf", `${name}=${value}`]);
  const driver = spawn(
    process.env.PYTHON ?? "python3",
    [
      own("khao_spark.py"),
      task,
      at(isOfPages ? "pages.ndjson" : "results.ndjson"),
      ...(isOfPages ? ["--pages"] : []),
      ...(task === "clean" ? [] : ["--records"]),
      "-o",
      output,
      "--khao",
      called.join(" "),
      "--partitions",
      String(partitions),
      "--log-level",
      "OFF",
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        SPARK_LOCAL_IP: "127.0.0.1",
        PYSPARK_SUBMIT_ARGS: ["--master", master, ...confs, "pyspark-shell"].join(" "),
      },
    },
  );
  let words = "";
  driver.stderr.on("data", (chunk) => {
    words = `${words}${chunk}`.slice(-20_000);
  });
  const ended = new Promise((resolve) => driver.on("close", resolve));
  const killed = mishap === "executor killed" ? await killExecutor(driver) : undefined;
  const code = await ended;
  if (code !== 0) throw new Error(`Spark ended with ${code}:\n${words}`);
  if (killed === false) throw new Error("no executor was there to be killed");
  return output;
}

/** Kills one executor of the driver's cluster as soon as it works: only among the descendants of this very driver. */
async function killExecutor(driver) {
  while (driver.exitCode === null) {
    const processes = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 2 ** 28 })
      .split("\n")
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line)?.slice(1))
      .filter((row) => row !== undefined);
    const below = new Set([String(driver.pid)]);
    for (let grown = -1; grown !== below.size; ) {
      grown = below.size;
      for (const [pid, parent] of processes) if (below.has(parent)) below.add(pid);
    }
    const mine = processes.filter(([pid]) => below.has(pid));
    const isBusy = mine.some(([, , args]) => /\b(?:map|emit|reduce)\b/u.test(args) && args.includes("main.js"));
    const executor = mine.find(([, , args]) => args.includes("CoarseGrainedExecutorBackend"));
    if (isBusy && executor) {
      process.kill(Number(executor[0]), "SIGKILL");
      return true;
    }
    await wait(200);
  }
  return false;
}

if (!existsSync(at("results.ndjson"))) {
  run([process.execPath, path.join(root, "bench/corpus/generate.mjs"), "pages", "-o", folder, "--size", values.pages]);
  appendFileSync(at("pages.ndjson"), '{"id": "no content"}\n{broken\n{"html": "<p>Page without an id"}\n');
  run(["sh", "-c", `${khao.join(" ")} map < ${at("pages.ndjson")} > ${at("results.tmp")}`]);
  renameSync(at("results.tmp"), at("results.ndjson"));
}

const { tasks } = JSON.parse(run([...khao, "plan", "--tasks"]));
const filesOf = (task) =>
  task === "clean" ? ["results.ndjson"] : [...tasks[task].results.map(({ file }) => file), "records.ndjson"];
const done = existsSync(at("rows.ndjson"))
  ? readFileSync(at("rows.ndjson"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];
const digests = new Map();
let failed = 0;
let passed = 0;

/** Runs a task on one engine, unless that was done before, and holds its digest against the first one of the task. */
async function row(task, engine, make) {
  let result = done.find((other) => other.task === task && other.engine === engine);
  if (result === undefined) {
    const start = performance.now();
    const found = digest(await make(), filesOf(task));
    result = { task, engine, found, seconds: Math.round((performance.now() - start) / 100) / 10 };
    appendFileSync(at("rows.ndjson"), `${JSON.stringify(result)}\n`);
  }
  const { found, seconds } = result;
  if (!digests.has(task)) digests.set(task, found);
  const isSame = found === digests.get(task);
  if (isSame) passed++;
  else failed++;
  console.log(`${isSame ? "same " : "OTHER"} ${found.slice(0, 16)}  ${task}: ${engine} (${seconds} s)`);
}

function local(task, name, ...options) {
  const output = at(`${task}-${name}`);
  run([...khao, task, at("results.ndjson"), "-o", output, "--records", "--quiet", ...options]);
  return output;
}

function shards(task, count) {
  let output;
  for (const phase of [...phasesWithRecords(tasks[task]), "finish"])
    for (let index = 0; index < count; index++)
      output = local(task, "shards", "--shard", `${index}/${count}`, "--phase", phase);
  return output;
}

/** With --records the join is one more phase, and its lines are emitted in the first. */
function phasesWithRecords({ phases, apply }) {
  const [first, ...rest] = phases;
  return [`${first}-${apply.lines}`, ...rest, apply.step];
}

const cluster = "local-cluster[2,1,1024]";
const everywhere = ["local[2]", cluster].flatMap((master) => [1, 7, 64].map((partitions) => ({ master, partitions })));
const whole = [
  ...everywhere,
  { master: cluster, partitions: 7, mishap: "executor killed" },
  { master: "local[2,4]", partitions: 7, mishap: "child killed" },
  { master: cluster, partitions: 7, mishap: "slow child, speculation" },
];
const short = {
  dedup: [{ master: cluster, partitions: 3, mishap: "executor killed" }],
  pair: [{ master: "local[2,4]", partitions: 2, mishap: "child killed" }],
  clean: [],
};
for (const task of [...Object.keys(tasks), "clean"]) {
  if (task === "clean") await row(task, "one worker", () => folder);
  else {
    await row(task, "one worker", () => local(task, "one"));
    await row(task, "two workers", () => local(task, "two", "--workers", "2"));
    await row(task, "seven shards", () => shards(task, 7));
  }
  for (const { master, partitions, mishap } of values.whole ? whole : short[task]) {
    // Cleaning is most of the work, so the whole check cleans by itself, and finds and pairs in what was cleaned.
    const isOfPages = task === "clean" || !values.whole;
    const engine = [`Spark ${master}`, `${partitions} partitions`, ...(mishap ? [mishap] : [])].join(", ");
    await row(task, engine, () => spark({ task, isOfPages, master, partitions, mishap }));
  }
}
if (values.folder === undefined) rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
