import { rm } from "node:fs/promises";
import type { ArticleRecord } from "../article/record.ts";
import { parquetSchema, parquetValue } from "./parquet-schema.ts";
import type { RecordFormat } from "./record-format.ts";
import type { RecordShape } from "./record-shape.ts";
import { shardPath } from "./shard-path.ts";

/** Rows and bytes of text that are held for one row group. */
const mostRows = 1000;
const mostText = 32 * 1024 * 1024;

/** A table packed by Snappy, with a fixed schema: types do not depend on what the records happen to hold. */
export function parquetFormat(shape: RecordShape): RecordFormat {
  return {
    name: "parquet",
    suffix: ".parquet",
    isFolder: false,
    shardPath: (index) => shardPath(index, ".parquet"),
    encode: (records, path) => writeParquet(records, path, shape),
  };
}

/** Writes records as one Parquet file. */
export async function writeParquet(
  records: AsyncIterable<ArticleRecord>,
  path: string,
  { columns, row }: RecordShape,
): Promise<void> {
  const { fileWriter, ParquetWriter } = await import("hyparquet-writer");
  await rm(path, { force: true });
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: parquetSchema(columns), createdBy: "khao" });
  let rows: object[] = [];
  let text = 0;
  const flush = async (): Promise<void> => {
    const columnData = Object.entries(columns).map(([name, type]) => ({
      name,
      data: rows.map((held) => parquetValue(type, Reflect.get(held, name))),
    }));
    await writer.write({ columnData, rowGroupSize: rows.length });
    rows = [];
    text = 0;
  };
  for await (const record of records) {
    rows.push(row(record));
    text += record.text.length + record.html.length;
    if (rows.length >= mostRows || text >= mostText) await flush();
  }
  if (rows.length > 0) await flush();
  await writer.finish();
}
