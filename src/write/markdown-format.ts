import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileNamer } from "./file-name.ts";
import { markdownOf } from "./markdown.ts";
import type { RecordFormat } from "./record-format.ts";
import { shardPath } from "./shard-path.ts";

/** One Markdown file an article, in a folder for each shard, named by its id as far as file systems allow. */
export const markdownFormat: RecordFormat = {
  name: "markdown",
  suffix: "",
  isFolder: true,
  shardPath: (index) => shardPath(index, ""),
  encode: async (records, path) => {
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
    const nameOf = fileNamer();
    // Never through a link, and never over a file that is there.
    for await (const record of records)
      await writeFile(join(path, nameOf(record.id, ".md")), markdownOf(record), { flag: "wx" });
  },
};
