import { appendFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keyOf, partitionOf } from "../key-line.ts";
import type { Shard } from "./shard.ts";

/** UTF-16 units that are gathered, over all partitions, before they are written. */
const gather = 24 * 1024 * 1024;

const fileOf = (folder: string, name: string, partition: number, shard: Shard): string =>
  join(folder, `${name}.p${String(partition).padStart(5, "0")}.s${shard.index}`);

/** Writes lines of one emitter or step into files, one for each partition. What this shard wrote before under the name goes. */
export class PartitionFiles {
  readonly #fileOf: (partition: number) => string;
  readonly #gathered: string[][];
  #size = 0;

  constructor(folder: string, name: string, partitions: number, shard: Shard) {
    this.#fileOf = (partition) => fileOf(folder, name, partition, shard);
    this.#gathered = Array.from({ length: partitions }, () => []);
    for (const partition of this.#gathered.keys()) rmSync(this.#fileOf(partition), { force: true });
  }

  add(line: string): void {
    this.#gathered[partitionOf(keyOf(line), this.#gathered.length)]?.push(line);
    this.#size += line.length;
    if (this.#size >= gather) this.flush();
  }

  flush(): void {
    for (const [partition, lines] of this.#gathered.entries()) {
      if (lines.length === 0) continue;
      appendFileSync(this.#fileOf(partition), `${lines.join("\n")}\n`, "latin1");
      lines.length = 0;
    }
    this.#size = 0;
  }
}

/** The files of some emitters and steps, of all shards: those of one partition, or of all of them. */
export function partitionFiles(folder: string, names: readonly string[], partition: number | "all"): string[] {
  const wanted = partition === "all" ? "\\d{5,}" : String(partition).padStart(5, "0");
  const pattern = new RegExp(`^(?:${names.join("|")})\\.p${wanted}\\.s\\d+$`, "u");
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}
