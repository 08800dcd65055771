import type { CleanResult } from "../article/result.ts";
import { differences } from "./difference.ts";
import { differenceView } from "./difference-view.ts";
import { expectedJson } from "./expected.ts";
import { type Paint, plain } from "./terminal.ts";

/** How two results of a page differ, for people; what the page is called and where it came from does not count. */
export function resultDifferenceView(
  names: readonly [before: string, after: string],
  before: CleanResult,
  after: CleanResult,
  paint: Paint,
): string {
  const found = differences(JSON.parse(expectedJson(before)), JSON.parse(expectedJson(after))).filter(
    ({ path }) => path !== "record.id" && !path.startsWith("record.source"),
  );
  const head = paint("bold", `${plain(names[0])} → ${plain(names[1])}`);
  return found.length === 0 ? `${head}  no difference\n` : `${head}\n${differenceView(found, paint)}\n`;
}
