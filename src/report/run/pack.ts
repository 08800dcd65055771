import { deflateRawSync } from "node:zlib";

/** Packs a value for a page: JSON, deflated, in base64. The browser unpacks it with `DecompressionStream`. */
export function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString("base64");
}
