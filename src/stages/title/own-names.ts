import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { readInterfaceLine } from "../interface/interface-line.ts";

/** Blocks at the end of a page among which its copyright stands. */
const footBlocks = 15;
/** Letters from which on a name is long enough to be looked for in a line. */
const shortest = 4;

/** Letters of a host's name from which on it is the name of the site. */
const shortestHostName = 4;

/** Matching keys of what the site calls itself: by its metadata, by its host. */
export function siteNames(draft: Draft): ReadonlySet<string> {
  const { meta, article } = draft.embedded;
  const labels = (draft.page.host ?? "").split(".").filter((label) => label.length >= shortestHostName);
  const names = [
    meta.get("og:site_name"),
    meta.get("application-name"),
    article?.publisher,
    draft.page.host,
    ...labels,
  ];
  return new Set(names.map((name) => matchingKey(name ?? "")).filter((key) => key !== ""));
}

/** Whether a name is that of the site itself: by its metadata, its first line, or its copyright. */
export function isOwnName(draft: Draft, name: string): boolean {
  const key = matchingKey(name);
  if (siteNames(draft).has(key) || matchingKey(draft.source[0]?.text ?? "") === key) return true;
  return (
    key.length >= shortest &&
    draft.source
      .slice(-footBlocks)
      .some(({ text }) => matchingKey(text).includes(key) && readInterfaceLine(text)?.rule === "copyright")
  );
}
