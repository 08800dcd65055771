import type { CleanOptions } from "../article/result.ts";
import type { PageItem } from "../batch/page-item.ts";
import type { Pool } from "../batch/pool.ts";
import { Problem } from "../batch/problem.ts";
import type { SkippedCount } from "../read/skipped.ts";
import type { InputSurvey } from "../read/survey-inputs.ts";
import type { Provenance } from "../stages/record/emit-record.ts";
import { type RecordFormat, recordFormat } from "../write/record-format.ts";
import { recordShape } from "../write/record-shape.ts";
import type { RunPlan } from "../write/run-plan.ts";
import type { CleaningOptions } from "./session.ts";
import type { WorkerOptions } from "./workers.ts";

/** Options of `khao clean`. */
export interface CleanCommandOptions extends WorkerOptions, CleaningOptions {
  readonly output: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly format: string;
  readonly schema: string;
  readonly limit?: number;
  readonly sample?: number;
  readonly restart?: boolean;
  readonly dryRun?: boolean;
  readonly fields?: string;
}

/** What `khao clean` has been asked to do, all names looked up. */
export interface CleanJob {
  readonly inputs: readonly string[];
  readonly options: CleanCommandOptions;
  readonly cleanOptions: CleanOptions;
  readonly cleaner: Pool;
  /** What makes the records. */
  readonly about: Provenance;
  readonly survey: InputSurvey;
  /** The pages that were chosen. */
  readonly items: AsyncIterable<PageItem>;
  /** What the readers pass by, because it is no page. */
  readonly skipped: SkippedCount;
  readonly signal: AbortSignal;
}

/** All that the files of a run depend on. */
export function planOf({ inputs, options, cleanOptions, about, survey }: CleanJob): RunPlan {
  const {
    format,
    schema,
    limit = null,
    sample = null,
    timeLimit,
    memoryLimit,
    recipes = null,
    fields = null,
  } = options;
  const { cleaning = "normal", pullQuotes = "keep", reject = true } = cleanOptions;
  return {
    khao: about.version,
    configHash: about.configHash,
    settings: { cleaning, pullQuotes, reject, recipes, fields, format, schema, limit, sample, timeLimit, memoryLimit },
    // A folder is the same with a slash behind it and without.
    inputs: inputs.map((input) => input.replace(/(?<=[^/\\])[/\\]$/u, "")).toSorted(),
    inputDigest: survey.digest,
  };
}

/** The form of the records; undefined for the form that they are written in anyway. */
export function formatOf({ format, schema }: CleanCommandOptions): RecordFormat | undefined {
  return format === "ndjson" && schema === "khao" ? undefined : recordFormat(format, recordShape(schema));
}

/**
 * Refuses forms that there are not.
 *
 * @throws {Problem} `format-needs-folder`, `no-such-form`
 */
export function checkForm({ output, format, schema }: CleanCommandOptions): void {
  if (output === "-" && format !== "ndjson") {
    const hint = "leave --format out, or name a folder with -o";
    throw new Problem("usage", "format-needs-folder", `standard output takes lines of JSON, no ${format}`, hint);
  }
  if (recordFormat(format, recordShape(schema)) === undefined) {
    const hint = "leave one of --format and --schema out";
    throw new Problem("usage", "no-such-form", `there is no ${format} of the schema ${schema}`, hint);
  }
}

/** How many pages there will be, where that can be said. */
export function expectedPages({ options, survey }: CleanJob): number | undefined {
  if (survey.pages === undefined || options.sample !== undefined) return undefined;
  return Math.min(survey.pages, options.limit ?? Number.POSITIVE_INFINITY);
}
