// A command with a mishap, for check.mjs: the first process that comes to STATE is killed halfway (kill) or begins late (slow).
//   node unlucky.mjs kill|slow STATE COMMAND…
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const [mishap, state, command, ...rest] = process.argv.slice(2);

function isFirst() {
  try {
    writeFileSync(state, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

// The plan is asked for by the driver, where nothing is tried again.
const isHit = !rest.includes("plan") && isFirst();
if (isHit && mishap === "slow") await wait(15_000);
const child = spawn(command, rest, { stdio: "inherit" });
if (isHit && mishap === "kill") setTimeout(() => child.kill("SIGKILL"), 400);
child.on("exit", (code) => process.exit(code ?? 137));
