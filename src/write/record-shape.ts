import type { ArticleRecord } from "../article/record.ts";

/** A record in the words of another project: a pure function, and the name it goes by in `--schema`. */
export interface RecordShape {
  readonly name: string;
  readonly shape: (record: ArticleRecord) => object;
}

/** The record as it is, schema `khao/1`. */
export const khaoShape: RecordShape = { name: "khao", shape: (record) => record };

const shapes: readonly RecordShape[] = [khaoShape];

/** What `--schema` may say. */
export const shapeNames: readonly string[] = shapes.map(({ name }) => name);

/** The shape of that name; undefined for every other name. */
export function recordShape(name: string): RecordShape | undefined {
  return shapes.find((shape) => shape.name === name);
}
