// A process and what it has started, seen from outside. Linux, where /proc tells of processor time and memory.
import { readdirSync, readFileSync } from "node:fs";

const ticks = 100;

/**
 * Watches a process and its children until they end.
 *
 * @param {number} root
 * @param {number} pause Milliseconds between two looks.
 */
export function watchTree(root, pause = 250) {
  const times = new Map();
  let [now, peak] = [0, 0];
  const timer = setInterval(() => {
    now = 0;
    for (const pid of [root, ...childrenOf(root)]) {
      times.set(pid, Math.max(timeOf(pid), times.get(pid) ?? 0));
      now += memoryOf(pid);
    }
    peak = Math.max(peak, now);
  }, pause);
  return {
    stop: () => clearInterval(timer),
    /** Memory in MB; what processes share is counted once. */
    megabytes: () => Math.round(now / 1e6),
    /** The most since it was asked last. */
    peakMegabytes: () => {
      const most = Math.round(peak / 1e6);
      peak = now;
      return most;
    },
    /** Processor time in seconds. */
    main: () => times.get(root) ?? 0,
    children: () => [...times].reduce((sum, [pid, time]) => (pid === root ? sum : sum + time), 0),
  };
}

function childrenOf(pid) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name) && Number(fieldsOf(name)?.[1]) === pid)
    .map(Number);
}

function timeOf(pid) {
  const fields = fieldsOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticks : 0;
}

function memoryOf(pid) {
  const pss = /^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${pid}/smaps_rollup`) ?? "");
  return pss ? Number(pss[1]) * 1024 : 0;
}

function fieldsOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Undefined for a process that is gone. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
