import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { recordSchema } from "../article/record.ts";
import { messageOf } from "../batch/problem.ts";
import { linesOf } from "./lines-of.ts";
import { readManifest } from "./manifest.ts";

/** What a check of a run directory can find. */
type RunFaultCode =
  | "file-missing"
  | "file-unknown"
  | "size-differs"
  | "digest-differs"
  | "records-differ"
  | "counts-differ"
  | "bad-record";

/** One difference between a run directory and its manifest. */
interface RunFault {
  readonly code: RunFaultCode;
  readonly file: string;
  readonly message: string;
}

/** What {@link verifyRun} found; a run is as its manifest says where `faults` is empty. */
export interface RunCheck {
  readonly files: number;
  readonly records: number;
  readonly faults: readonly RunFault[];
}

/** Names that a run gives to files at the top of its folder. */
const ownName = /^(?:articles-\d{5,9}(?:\..{1,20})?|rejected\.ndjson|failed\.ndjson)$/u;
const lostPageSchema = z.object({ id: z.string(), code: z.string(), reason: z.string() });

/** Bad records named for one file; their number is in the message of the last. */
const namedRecords = 10;

/**
 * Reads a finished run directory again: sizes, checksums, numbers of records, counts, and each record against its schema.
 *
 * @throws {Problem} `manifest-not-readable` or `bad-manifest` if there is nothing to hold the files against.
 */
export async function verifyRun(folder: string): Promise<RunCheck> {
  const { counts, files, settings } = await readManifest(folder);
  const faults: RunFault[] = [];
  const found = { kept: 0, rejected: 0, failed: 0 };
  for (const file of files) {
    const status = file.name === "rejected.ndjson" ? "rejected" : file.name === "failed.ndjson" ? "failed" : "kept";
    const add = (code: RunFaultCode, message: string): void => void faults.push({ code, file: file.name, message });
    try {
      const schema = schemaOf(file.name, status, settings["schema"]);
      const real = await readFileAgain(join(folder, file.name), schema, (message) => add("bad-record", message));
      found[status] += real.records ?? file.records;
      if (real.bytes !== file.bytes) add("size-differs", `${real.bytes} bytes, the manifest says ${file.bytes}`);
      if (real.sha256 !== file.sha256) add("digest-differs", `sha256 ${real.sha256}, the manifest says ${file.sha256}`);
      if (real.records !== undefined && real.records !== file.records)
        add("records-differ", `${real.records} records, the manifest says ${file.records}`);
    } catch (error) {
      add("file-missing", messageOf(error));
    }
  }
  const tops = new Set(files.map(({ name }) => name.split("/", 1)[0]));
  for (const file of (await readdir(folder)).filter((name) => ownName.test(name) && !tops.has(name)).sort())
    faults.push({ code: "file-unknown", file, message: "the manifest does not know this file" });
  const records = found.kept + found.rejected + found.failed;
  const differing = (["kept", "rejected", "failed"] as const).filter((status) => found[status] !== counts[status]);
  if (differing.length > 0 || records !== counts.pages)
    faults.push({
      code: "counts-differ",
      file: "manifest.json",
      message: `${counts.pages} pages are ${counts.kept} + ${counts.rejected} + ${counts.failed} in the manifest, ${found.kept} + ${found.rejected} + ${found.failed} in the files`,
    });
  return { files: files.length, records, faults };
}

/** What each line of a file must be; undefined for a file that is not made of lines. */
function schemaOf(
  name: string,
  status: "kept" | "rejected" | "failed",
  shape: string | number | boolean | null | undefined,
): z.ZodType | undefined {
  if (!/\.ndjson(?:\.gz)?$/u.test(name)) return undefined;
  if (status !== "kept") return lostPageSchema.extend({ status: z.literal(status) });
  return shape === "khao" ? recordSchema : z.object();
}

async function readFileAgain(
  path: string,
  schema: z.ZodType | undefined,
  complain: (message: string) => void,
): Promise<{ records: number | undefined; bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  let records: number | undefined;
  if (schema === undefined) for await (const _ of chunks());
  else records = await checkLines(path.endsWith(".gz") ? unpacked(chunks()) : chunks(), schema, complain);
  return { records, bytes, sha256: hash.digest("hex") };
}

function unpacked(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  // Errors of either end come out of the iteration.
  pipeline(chunks, gunzip).catch(() => undefined);
  return gunzip;
}

async function checkLines(
  chunks: AsyncIterable<Buffer>,
  schema: z.ZodType,
  complain: (message: string) => void,
): Promise<number> {
  let [records, bad] = [0, 0];
  for await (const line of linesOf(chunks)) {
    records += 1;
    const wrong = faultOf(line.toString("utf8"), schema);
    if (wrong === undefined) continue;
    bad += 1;
    if (bad <= namedRecords) complain(`line ${records}: ${wrong}`);
  }
  if (bad > namedRecords) complain(`${bad} lines in all`);
  return records;
}

function faultOf(line: string, schema: z.ZodType): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "no JSON";
  }
  const issue = schema.safeParse(value).error?.issues[0];
  return issue && `${issue.path.join(".") || "record"}: ${issue.message}`;
}
