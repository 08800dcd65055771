import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { Problem } from "../batch/problem.ts";

/** Who holds a lock. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When that process began, in ticks since the machine did, where the system says so: process numbers come back. */
  readonly began: string | null;
}

/**
 * Takes the lock of a folder, so that two runs do not write into it at the same time. The lock of a process that is gone counts for
 * nothing.
 *
 * @returns What gives the lock back.
 * @throws {Problem} `run-locked`
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock");
  const own = join(folder, `lock.${process.pid}`);
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, began: await beginOf(process.pid) });
  await writeFile(own, mine);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // A link is made whole or not at all, and never over another one.
      const made = await link(own, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === "EEXIST") return false;
          throw error;
        },
      );
      if (made) return () => rm(path, { force: true });
      const held = await readFile(path, "utf8").catch(() => "");
      const holder = holderOf(held);
      if (holder !== undefined && (await isThere(holder))) throw locked(holder, path);
      await takeAway(path, held, `${own}.stale`);
    }
    throw new Problem("usage", "run-locked", `cannot lock ${path}`, "is another run starting? try again");
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes a stale lock, unless another process has replaced it in the meantime. */
async function takeAway(path: string, stale: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8")) !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function holderOf(json: string): Holder | undefined {
  try {
    const { host, pid, began } = JSON.parse(json);
    return typeof host === "string" && Number.isSafeInteger(pid) && pid > 0 ? { host, pid, began } : undefined;
  } catch {
    return undefined;
  }
}

async function isThere({ host, pid, began }: Holder): Promise<boolean> {
  // Nobody can see from here what runs on another machine.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return began === null || (await beginOf(pid)) === began;
}

async function beginOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The second field is a name in parentheses and may hold anything; the begin is the twentieth after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function locked({ host, pid }: Holder, path: string): Problem {
  const where = host === hostname() ? "" : ` on ${host}`;
  return new Problem(
    "usage",
    "run-locked",
    `another run is writing into this folder (process ${pid}${where})`,
    `wait for it, or name another folder with -o; if there is no such process, remove ${path}`,
  );
}
