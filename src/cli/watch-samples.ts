import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";
import { interruptSignal, say } from "./session.ts";

/** Milliseconds without a change before the samples are checked: a build writes many files. */
const quiet = 300;

/**
 * Checks samples whenever one of them or the code of khao changes. Each check is a process of its own, since code that was loaded once stays as
 * it was. Ends with an interruption.
 */
export async function watchSamples(root: string, names: readonly string[], color: boolean): Promise<void> {
  const program = fileURLToPath(new URL("main.js", import.meta.url));
  const code = fileURLToPath(new URL("..", import.meta.url));
  const signal = interruptSignal();
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;

  const run = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const child = spawn(
      process.execPath,
      [program, "samples", "check", root, ...names, ...(color ? [] : ["--no-color"])],
      {
        stdio: ["ignore", "inherit", "inherit"],
      },
    );
    child.on("close", () => {
      running = false;
      say(`watching ${root} and khao itself; Ctrl-C ends`);
      if (again) run();
      again = false;
    });
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
  };
  const watchers = [root, code].map((folder) => watch(folder, { recursive: true }, changed));
  run();
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}
