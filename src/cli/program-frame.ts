import { Command } from "commander";
import { version } from "../version.ts";

/** The command line without its commands. Errors are thrown, so that `main` is the one place that turns them into exit codes. */
export function programFrame(): Command {
  return new Command("khao")
    .description("Scraped Lao and English news pages in, clean article records out, every removal explained.")
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText("after", help);
}

const help = `
Start here:
  khao clean pages/ -o output/      clean a folder of pages
  khao report output/               look at the run in a browser
  khao inspect pages/one.html       see what was kept, what was dropped, and why
  khao explain                      all reasons for dropping text

Data goes to stdout or files, words to stderr.
Exit codes: 0 done, 1 some pages failed, 2 wrong command, 3 wrong configuration, 4 samples or a run differ, 130 interrupted.`;
