import type { Command } from "commander";
import { programFrame } from "./program-frame.ts";

/** Filters that an engine starts for each partition of each step. */
const filters: ReadonlyMap<string, () => Promise<(program: Command) => void>> = new Map([
  ["emit", async () => (await import("./emit.ts")).addEmit],
  ["reduce", async () => (await import("./reduce.ts")).addReduce],
  ["apply", async () => (await import("./apply.ts")).addApply],
]);

/** A filter without the other commands, since loading those takes longer than many a partition; undefined for any other command. */
export async function filterNamed(name: string): Promise<Command | undefined> {
  const add = await filters.get(name)?.();
  if (!add) return undefined;
  const program = programFrame();
  add(program);
  return program;
}
