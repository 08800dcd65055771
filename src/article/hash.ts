import { createHash } from "node:crypto";
import { keepOptimized } from "./keep-optimized.ts";

/** SHA-256 in lower-case hexadecimal; of a string, over its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

keepOptimized(createHash("sha256"));
