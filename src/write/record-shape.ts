import type { ArticleRecord } from "../article/record.ts";
import type { Columns } from "./columns.ts";
import { datatroveShape } from "./shapes/datatrove.ts";
import { dolmaShape } from "./shapes/dolma.ts";
import { khaoShape } from "./shapes/khao.ts";
import { schemaOrgShape } from "./shapes/schema-org.ts";
import { trafilaturaShape } from "./shapes/trafilatura.ts";

/** A record in the words of another project: pure functions, and the name that they go by in `--schema`. */
export interface RecordShape {
  readonly name: string;
  /** One object, as a line of NDJSON holds it. */
  readonly shape: (record: ArticleRecord) => object;
  /** The same as a row of a table, for Parquet and CSV. */
  readonly row: (record: ArticleRecord) => object;
  readonly columns: Columns;
}

const shapes: readonly RecordShape[] = [khaoShape, trafilaturaShape, dolmaShape, datatroveShape, schemaOrgShape];

/** What `--schema` may say. */
export const shapeNames: readonly string[] = shapes.map(({ name }) => name);

/** The shape of that name; undefined for every other name. */
export function recordShape(name: string): RecordShape | undefined {
  return shapes.find((shape) => shape.name === name);
}
