import type { ArticleRecord } from "../article/record.ts";
import { csvFormat } from "./csv-format.ts";
import { huggingFaceFormat } from "./hugging-face-format.ts";
import { markdownFormat } from "./markdown-format.ts";
import { ndjsonFormat } from "./ndjson-format.ts";
import { parquetFormat } from "./parquet-format.ts";
import type { RecordShape } from "./record-shape.ts";
import { khaoShape } from "./shapes/khao.ts";

/**
 * How a shard of records is written. The bytes depend on the records and on nothing else, so a shard may be encoded again after an
 * interruption, and in any order.
 */
export interface RecordFormat {
  /** As `--format` names it. */
  readonly name: string;
  /** Ending of a shard's file, with its dot: `.ndjson`. Empty where a shard is a folder of files. */
  readonly suffix: string;
  /** Whether {@link encode} makes a folder at its path, with one file an article, rather than a file. */
  readonly isFolder: boolean;
  /** Path of a shard below the run directory, with `/` between its parts; the number of shards is known when all are encoded. */
  readonly shardPath: (index: number, count: number) => string;
  /**
   * Writes a shard to a path that is free or may be replaced; the folder above it is there. The caller chooses a temporary name, syncs
   * and renames. Holds a bounded part of the records in memory.
   *
   * @throws What the records or the file system threw. What was written until then is the caller's to take away.
   */
  readonly encode: (records: AsyncIterable<ArticleRecord>, path: string) => Promise<void>;
  /** Small files that describe the whole, such as a data card: path below the run directory, and content. */
  readonly companions?: (run: { readonly shards: number; readonly records: number }) => readonly Companion[];
}

/** A small file beside the shards of a run. */
export interface Companion {
  readonly path: string;
  readonly content: string;
}

/** Undefined where the format has no form for that shape. */
type FormatMaker = (shape: RecordShape) => RecordFormat | undefined;

const formats: ReadonlyMap<string, FormatMaker> = new Map<string, FormatMaker>([
  ["ndjson", (shape) => ndjsonFormat(shape, false)],
  ["ndjson.gz", (shape) => ndjsonFormat(shape, true)],
  ["parquet", parquetFormat],
  ["csv", csvFormat],
  ["markdown", (shape) => (shape.name === khaoShape.name ? markdownFormat : undefined)],
  ["huggingface", huggingFaceFormat],
]);

/** What `--format` may say. */
export const formatNames: readonly string[] = [...formats.keys()];

/** The format of that name, its records in a shape of `--schema`; undefined for every other name, and for other shapes in Markdown. */
export function recordFormat(name: string, shape: RecordShape = khaoShape): RecordFormat | undefined {
  return formats.get(name)?.(shape);
}
