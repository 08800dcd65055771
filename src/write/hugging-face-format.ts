import { writeParquet } from "./parquet-format.ts";
import type { Companion, RecordFormat } from "./record-format.ts";
import type { RecordShape } from "./record-shape.ts";

const five = (number: number): string => String(number).padStart(5, "0");

/** Sizes that a data card names. */
const sizes: readonly (readonly [below: number, name: string])[] = [
  [1e3, "n<1K"],
  [1e4, "1K<n<10K"],
  [1e5, "10K<n<100K"],
  [1e6, "100K<n<1M"],
  [1e7, "1M<n<10M"],
  [Number.POSITIVE_INFINITY, "n>10M"],
];

/** The layout of a data set on Hugging Face: Parquet in `data/`, and a card that says where it is. */
export function huggingFaceFormat(shape: RecordShape): RecordFormat {
  return {
    name: "huggingface",
    suffix: ".parquet",
    isFolder: false,
    shardPath: (index, count) => `data/train-${five(index)}-of-${five(count)}.parquet`,
    encode: (records, path) => writeParquet(records, path, shape),
    companions: ({ records }) => [dataCard(shape, records)],
  };
}

function dataCard({ name, columns }: RecordShape, records: number): Companion {
  const size = sizes.find(([below]) => records < below)?.[1] ?? "n>10M";
  const content = `---
language:
- lo
- en
size_categories:
- ${size}
task_categories:
- text-generation
tags:
- news
configs:
- config_name: default
  data_files:
  - split: train
    path: data/train-*.parquet
---

# News articles

${records} articles, cleaned by khao, in the shape \`${name}\`. Who wrote them holds their rights: name the sources and a licence here before
this is published.

| column | type |
|---|---|
${Object.entries(columns)
  .map(([column, type]) => `| \`${column}\` | ${typeName(type)} |`)
  .join("\n")}
`;
  return { path: "README.md", content };
}

function typeName(type: RecordShape["columns"][string]): string {
  if (typeof type === "string") return type === "instant" ? "timestamp (UTC)" : type === "day" ? "date" : type;
  return "list" in type ? `list of ${typeName(type.list)}` : `struct of ${Object.keys(type.struct).join(", ")}`;
}
