import type { ParquetWriteOptions } from "hyparquet-writer";
import type { Columns, ColumnType } from "./columns.ts";

type SchemaElement = NonNullable<ParquetWriteOptions["schema"]>[number];

/** The columns of a table as Parquet describes them: a tree, written down parent first. */
export function parquetSchema(columns: Columns): SchemaElement[] {
  const children = Object.entries(columns);
  return [
    { name: "root", num_children: children.length },
    ...children.flatMap(([name, type]) => elementsOf(name, type)),
  ];
}

function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  if (typeof type === "object" && "list" in type) {
    return [
      { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      ...elementsOf("element", type.list),
    ];
  }
  if (typeof type === "object") {
    const children = Object.entries(type.struct);
    return [
      { ...optional, num_children: children.length },
      ...children.flatMap(([key, held]) => elementsOf(key, held)),
    ];
  }
  switch (type) {
    case "string":
      return [{ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } }];
    case "json":
      return [{ ...optional, type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" } }];
    case "integer":
      return [{ ...optional, type: "INT64" }];
    case "number":
      return [{ ...optional, type: "DOUBLE" }];
    case "instant":
      return [
        {
          ...optional,
          type: "INT64",
          converted_type: "TIMESTAMP_MILLIS",
          logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
        },
      ];
    case "day":
      return [{ ...optional, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } }];
  }
}

/** A value as its column takes it. */
export function parquetValue(type: ColumnType, value: unknown): unknown {
  if (typeof type === "object" && "list" in type)
    return Array.isArray(value) ? value.map((held) => parquetValue(type.list, held)) : [];
  if (value === null || value === undefined) return null;
  if (typeof type === "object") {
    const fields = Object.entries(type.struct);
    return Object.fromEntries(fields.map(([key, held]) => [key, parquetValue(held, Reflect.get(Object(value), key))]));
  }
  switch (type) {
    case "integer":
      return BigInt(Number(value));
    case "instant":
    case "day":
      return new Date(String(value));
    case "string":
    case "number":
    case "json":
      return value;
  }
}
