import { type Command, Option } from "commander";
import { chooseItems } from "../batch/choose-items.ts";
import { parseFieldNames } from "../read/field-names.ts";
import { readInputs } from "../read/read-inputs.ts";
import { countSkipped } from "../read/skipped.ts";
import { surveyInputs } from "../read/survey-inputs.ts";
import { formatNames } from "../write/record-format.ts";
import { shapeNames } from "../write/record-shape.ts";
import { type CleanCommandOptions, type CleanJob, checkForm } from "./clean-job.ts";
import { cleanToFolder } from "./clean-to-folder.ts";
import { cleanToStream } from "./clean-to-stream.ts";
import { tellPlan } from "./dry-run.ts";
import { cleanOptionsOf, interruptSignal, withCleaning } from "./session.ts";
import { share, wholeNumber } from "./values.ts";
import { openCleaner, withWorkers } from "./workers.ts";

/** `khao clean INPUT… -o DIR` */
export function addClean(program: Command): void {
  const command = program
    .command("clean")
    .summary("clean pages into a folder of records")
    .description(
      "Cleans pages into article records, and writes down why each other page and paragraph is not among them.",
    )
    .argument(
      "<input...>",
      "files, folders, globs (pages, NDJSON, WARC, WACZ, Parquet, zip, tar, also packed by gzip), or - for stdin",
    )
    .requiredOption("-o, --output <dir>", "folder of the run, or - for records on stdout")
    .addOption(
      new Option("--format <name>", "form of the records in the folder").choices(formatNames).default("ndjson"),
    )
    .addOption(new Option("--schema <name>", "names of their fields").choices(shapeNames).default("khao"))
    .option("--limit <number>", "only the first so many pages", wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .option("--sample <share>", "only a share of the pages, such as 1%, chosen by the hash of their id", share)
    .option("--restart", "begin anew where a run of other inputs or options is in the folder")
    .option("--dry-run", "say what would be done, and do nothing")
    .option("--json", "print the manifest of the run to stdout")
    .option("--quiet", "no words but errors")
    .option("--fields <list>", "names of fields in NDJSON and Parquet: html=body,url=metadata.url (docs/formats.md)")
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "keep pages that are no articles, with the reason as a quality flag")
    .addHelpText("after", help);
  withWorkers(withCleaning(command)).action(clean);
}

async function clean(inputs: readonly string[], options: CleanCommandOptions): Promise<void> {
  checkForm(options);
  // Listened to before anything is written.
  const signal = interruptSignal();
  const cleanOptions = await cleanOptionsOf(options);
  // Workers come up while the inputs are looked at. A dry run has no use for them.
  const workers = options.dryRun ? 0 : options.workers;
  const cleaner = await openCleaner(cleanOptions, signal, { ...options, workers });
  try {
    const job = await jobOf({ inputs, options, cleanOptions, cleaner, signal });
    if (options.dryRun) await tellPlan(job);
    else if (options.output === "-") await cleanToStream(job);
    else await cleanToFolder(job);
  } finally {
    cleaner.close();
  }
}

async function jobOf(
  asked: Pick<CleanJob, "inputs" | "options" | "cleanOptions" | "cleaner" | "signal">,
): Promise<CleanJob> {
  const { inputs, options, cleaner } = asked;
  const exclude = options.output === "-" ? undefined : options.output;
  const survey = await surveyInputs(inputs, exclude);
  const skipped = countSkipped();
  const pages = await readInputs(inputs, {
    stdin: process.stdin,
    onSkipped: skipped.onSkipped,
    ...(exclude === undefined ? {} : { exclude }),
    ...(options.fields === undefined ? {} : { fields: parseFieldNames(options.fields) }),
  });
  return { ...asked, survey, skipped, items: chooseItems(pages, options), about: await cleaner.about };
}

const help = `
Examples:
  khao clean pages/ -o output/               every page below a folder
  khao clean 'pages/**/*.html' -o output/    a glob, quoted
  khao clean pages.ndjson.gz -o output/      {"id", "html" | "text" | "content", "url"?} a line
  khao clean crawl.warc.gz -o output/        also .wacz .parquet .zip .tar.gz, told by their content
  khao clean dump.parquet -o output/ --fields html=raw_html,url=metadata.url
  khao clean pages/ -o parquet/ --format parquet   or csv, markdown, huggingface, ndjson.gz (docs/formats.md)
  khao clean pages/ -o dolma/ --schema dolma       or trafilatura, datatrove, schemaorg
  khao clean pages/ -o trial/ --sample 1%    the same hundredth of the pages in every run
  curl -s URL | khao clean - -o - | jq .title

In the folder: articles-00000.ndjson (records), rejected.ndjson (read well, no article), failed.ndjson (not read or not cleaned),
manifest.json (counts and checksums), performance.json. They appear all together when the run is through. After an interruption,
a crash or a full disk the same command goes on where it stopped; once it is through it does nothing (docs/batches.md).
Exit codes: 0 done, 1 some pages failed, 2 wrong command, 3 wrong configuration, 130 interrupted.`;
