import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a run went through until it was finished. */
export interface Ordeal {
  kills: number;
  fullDisks: number;
  damages: number;
  /** Sessions that went on where an earlier one stopped, rather than from the begin. */
  resumed: number;
}

/** How a session ended, and how many pages had been done before it. */
interface Session {
  readonly ending: "through" | "killed" | "disk full";
  readonly passed: number;
}

const child = fileURLToPath(new URL("./interrupted-run.mjs", import.meta.url));

/** When to kill a session: so many milliseconds after it has cleaned so many pages, which no machine is too slow for. */
interface Killing {
  readonly pages: number;
  readonly delay: number;
}

/** Runs one session; kills it at the given moment unless it is through before. */
export function session(
  folder: string,
  format: string,
  pages: number,
  killing?: Killing,
  space?: number,
): Promise<Session> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [child, folder, format, String(pages), String(space ?? "all")], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [told, words] = ["", ""];
    let timer: NodeJS.Timeout | undefined;
    const killInTime = (): void => {
      if (killing === undefined || timer !== undefined || cleaned(told) < killing.pages) return;
      timer = setTimeout(() => run.kill("SIGKILL"), killing.delay);
    };
    killInTime();
    run.stdout.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      killInTime();
    });
    run.stderr.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
    run.on("close", (code, signal) => {
      clearTimeout(timer);
      const ending = signal === "SIGKILL" ? "killed" : code === 0 ? "through" : code === 28 ? "disk full" : undefined;
      if (ending !== undefined) resolve({ ending, passed: Number.parseInt(told, 10) || 0 });
      else reject(new Error(`session ended with ${code ?? signal}: ${words}`));
    });
  });
}

/** How many pages a session has cleaned by what it told: the number of pages passed on the first line, then a dot for each. */
function cleaned(told: string): number {
  return Math.max(0, told.length - told.indexOf("\n") - 1);
}

/** Digests of all files of a finished run, but for that of its timings. */
export function digests(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => name !== "performance.json")
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/**
 * Interrupts a run so many times, by `kill -9` at any moment or by a disk that fills up, and leaves behind what a crash of the machine may
 * leave: lines half written beyond the journal, a torn journal, a file shorter than the journal says.
 */
export async function interrupt(
  folder: string,
  format: string,
  pages: number,
  times: number,
  random: () => number,
): Promise<Ordeal> {
  const ordeal: Ordeal = { kills: 0, fullDisks: 0, damages: 0, resumed: 0 };
  const below = (limit: number): number => Math.floor(random() * limit);
  while (ordeal.kills + ordeal.fullDisks < times) {
    const isKill = random() < 0.7;
    const { ending, passed } = isKill
      ? await session(folder, format, pages, { pages: below(pages), delay: below(20) })
      : await session(folder, format, pages, undefined, below(400_000));
    if (passed > 0) ordeal.resumed += 1;
    if (ending === "killed") ordeal.kills += 1;
    else if (ending === "disk full") ordeal.fullDisks += 1;
    else rmSync(folder, { recursive: true });
    if (existsSync(join(folder, ".khao")) && random() < 0.5) {
      damage(join(folder, ".khao"), below);
      ordeal.damages += 1;
    }
  }
  return ordeal;
}

function damage(work: string, below: (limit: number) => number): void {
  const files = readdirSync(work).filter((name) => name !== "lock" && statSync(join(work, name)).isFile());
  const name = files[below(files.length)];
  if (name === undefined) return;
  const path = join(work, name);
  const { size } = statSync(path);
  const kind = below(4);
  if (kind === 0) appendFileSync(path, '{"id":"half of a line'.slice(0, 1 + below(20)));
  else if (kind === 1) truncateSync(path, below(size + 1));
  else if (kind === 2 && size > 0) {
    const bytes = readFileSync(path);
    const at = below(size);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    writeFileSync(path, bytes);
  } else if (kind === 3) rmSync(path);
}
