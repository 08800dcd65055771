import type { Command } from "commander";
import { plainJson } from "../report/terminal.ts";
import { exitCodes, outputPaint } from "./session.ts";
import { wholeNumber } from "./values.ts";

interface Options {
  readonly json?: boolean;
  readonly color: boolean;
  readonly most: number;
}

/** `khao diff RUN_A RUN_B` */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .summary("what changed between two runs")
    .description(
      "Compares two finished runs page by page: which pages moved, which fields differ, what each rule removes more or less, and the pages that changed most.",
    )
    .argument("<before>", "folder of a finished run")
    .argument("<after>", "folder of another run over the same pages")
    .option("--most <number>", "pages to show with all their differences", wholeNumber(0, 1_000_000), 10)
    .option("--json", "JSON to stdout: {pages, moves, fields, rules, most}")
    .option("--no-color", "plain text, also on a terminal")
    .addHelpText("after", help)
    .action(diff);
}

async function diff(first: string, second: string, { json = false, color, most }: Options): Promise<void> {
  const [{ openRun }, { matchRuns }, { compareRuns }, { runDifferenceView }] = await Promise.all([
    import("./open-run.ts"),
    import("../batch/match-runs.ts"),
    import("../report/run-difference.ts"),
    import("../report/run-difference-view.ts"),
  ]);
  const comparison = compareRuns(most);
  for await (const { before, after, same } of matchRuns(await openRun(first), await openRun(second))) {
    if (same && after) comparison.addSame(after);
    else comparison.add(before, after);
  }
  const result = comparison.result();
  process.stdout.write(json ? `${plainJson(result)}\n` : runDifferenceView(result, outputPaint(color)));
  const { changed, gone, added } = result.pages;
  if (changed + gone + added > 0) process.exitCode = exitCodes.regression;
}

const help = `
Examples:
  khao clean pages/ -o before/     with the old version or configuration
  khao clean pages/ -o after/ --strict
  khao diff before/ after/ --most 3

Exit codes: 0 the runs are the same, 4 they differ.`;
