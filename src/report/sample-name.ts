import { existsSync } from "node:fs";
import { basename, join } from "node:path";

/** File names that say nothing of what is in the file. */
const saysNothing = /^(?:page|index|default|detail|download|article|stdin|-)?$/u;
/** Characters of each part of a name. */
const longestPart = 40;

/**
 * A name for a new sample that nothing has yet: what its file is called, or its title where that says nothing, and the host: `doubled-lead--kpl-gov-la`.
 */
export function sampleName(root: string, path: string, title: string | null, url: string | undefined): string {
  const stem = slug(basename(path).replace(/\.[A-Za-z0-9]{1,5}$/u, ""));
  const what = saysNothing.test(stem) ? slug(title ?? "") || "page" : stem;
  const host = url !== undefined && URL.canParse(url) ? slug(new URL(url).hostname.replace(/^www\./u, "")) : "";
  const name = host === "" ? what : `${what}--${host}`;
  let free = name;
  for (let copy = 2; existsSync(join(root, free)); copy++) free = `${name}-${copy}`;
  return free;
}

function slug(text: string): string {
  const parts = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts
    .join("-")
    .slice(0, longestPart)
    .replace(/^\p{M}+|-$/gu, "");
}
