import { join } from "node:path";
import type { Command } from "commander";
import { plain, plainJson } from "../report/terminal.ts";
import { say } from "./session.ts";
import { wholeNumber } from "./values.ts";

interface Options {
  readonly output?: string;
  readonly pages: number;
  readonly json?: boolean;
}

/** `khao report DIR` */
export function addReport(program: Command): void {
  program
    .command("report")
    .summary("one HTML file to look at a finished run")
    .description(
      "Writes a finished run as one HTML page: what was kept and removed and why, in charts, and every page to search and open. It loads nothing from anywhere and opens from the disk.",
    )
    .argument("<dir>", "folder of a finished run")
    .option("-o, --output <file>", "where to write it; default report.html in the folder, - for stdout")
    .option(
      "--pages <number>",
      "pages that can be opened in it; the charts count all of them",
      wholeNumber(0, 1_000_000),
      10_000,
    )
    .option("--json", "print the counted figures to stdout as JSON instead of writing a page")
    .addHelpText("after", help)
    .action(report);
}

async function report(folder: string, { output, pages, json = false }: Options): Promise<void> {
  const { openRun } = await import("./open-run.ts");
  const { facts, lines } = await openRun(folder);
  if (json) {
    const { createTally } = await import("../report/run/tally.ts");
    const tally = createTally();
    for await (const { entry } of lines()) tally.add(entry);
    process.stdout.write(`${plainJson(tally.summary(facts, 0))}\n`);
    return;
  }
  const { reportHtml } = await import("../report/run/report-html.ts");
  const html = reportHtml(facts, lines(), pages);
  if (output === "-") {
    const { lineWriter } = await import("../write/line-writer.ts");
    const writeLine = lineWriter(process.stdout);
    for await (const piece of html) await writeLine(piece);
    return;
  }
  const { writeWholeFile } = await import("../write/whole-file.ts");
  const path = output ?? join(folder, "report.html");
  await writeWholeFile(path, html);
  say(`${facts.counts.pages} ${facts.counts.pages === 1 ? "page" : "pages"} → ${plain(path)}`);
}

const help = `
Examples:
  khao report output/                        writes output/report.html
  khao report output/ -o look.html --pages 500
  khao report output/ --json                 the figures of the charts`;
