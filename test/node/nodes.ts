import { delimiter } from "node:path";

/** Node programs of other versions, as `.ci/run` fetches them; none unless KHAO_NODES lists them. */
export const otherNodes: readonly string[] = (process.env["KHAO_NODES"] ?? "")
  .split(delimiter)
  .filter((path) => path !== "");
if (otherNodes.length === 0 && process.env["CI"] === "true") throw new Error("KHAO_NODES names no other Node versions");
