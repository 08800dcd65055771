import type { Draft } from "../../article/draft.ts";

/**
 * Whether the markup of a page says nothing of what its lines are for: no links, no controls, no names of elements. A page of a site has
 * some of them around its article; where none are, there may be no interface at all, and a lone line that reads like one is weaker evidence.
 */
export function isBarePage({ page, containers, source }: Draft): boolean {
  return (
    page.format === "html" &&
    containers.every(({ className, id, purpose }) => className === "" && id === "" && purpose === "") &&
    source.every(({ kind, linkLetters }) => linkLetters === 0 && kind !== "control")
  );
}
