import type { ArticleRecord } from "../../article/record.ts";
import type { RunEntry } from "../../batch/finished-run.ts";

/** Host of the address in lower case, without www.; null where there is none. */
export function hostOf(entry: RunEntry): string | null {
  if (entry.status === "kept") return entry.record.host;
  if (entry.url === null || !URL.canParse(entry.url)) return null;
  return new URL(entry.url).hostname.replace(/^www\./u, "") || null;
}

/** The flags of an article and of its blocks, each once. */
export function flagsOf(record: ArticleRecord): string[] {
  return [...new Set([...record.quality.flags, ...record.blocks.flatMap(({ flags }) => flags)])];
}
