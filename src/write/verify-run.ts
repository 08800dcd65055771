import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { recordSchema } from "../article/record.ts";
import { messageOf, Problem } from "../batch/problem.ts";

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

const fileName = /^(?:articles-\d{5,9}|rejected|failed)\.ndjson$/u;
const count = z.int().nonnegative();
const manifestSchema = z.object({
  counts: z.object({ pages: count, kept: count, rejected: count, failed: count }),
  // The pattern keeps a changed manifest from naming files outside of the folder.
  files: z.array(z.object({ name: z.string().regex(fileName), records: count, sha256: z.string(), bytes: count })),
});
const lostPageSchema = z.object({ id: z.string(), code: z.string(), reason: z.string() });

/** Bad records named for one file; their number is in the message of the last. */
const namedRecords = 10;
const lineFeed = 0x0a;

/**
 * Reads a finished run directory again: sizes, checksums, numbers of records, counts, and each record against its schema.
 *
 * @throws {Problem} `manifest-not-readable` or `bad-manifest` if there is nothing to hold the files against.
 */
export async function verifyRun(folder: string): Promise<RunCheck> {
  const { counts, files } = await readManifest(folder);
  const faults: RunFault[] = [];
  const found = { kept: 0, rejected: 0, failed: 0 };
  for (const file of files) {
    const status = file.name === "rejected.ndjson" ? "rejected" : file.name === "failed.ndjson" ? "failed" : "kept";
    const add = (code: RunFaultCode, message: string): void => void faults.push({ code, file: file.name, message });
    try {
      const real = await readRecords(join(folder, file.name), status, (message) => add("bad-record", message));
      found[status] += real.records;
      if (real.bytes !== file.bytes) add("size-differs", `${real.bytes} bytes, the manifest says ${file.bytes}`);
      if (real.sha256 !== file.sha256) add("digest-differs", `sha256 ${real.sha256}, the manifest says ${file.sha256}`);
      if (real.records !== file.records)
        add("records-differ", `${real.records} records, the manifest says ${file.records}`);
    } catch (error) {
      add("file-missing", messageOf(error));
    }
  }
  const named = new Set(files.map(({ name }) => name));
  for (const file of (await readdir(folder)).filter((name) => fileName.test(name) && !named.has(name)).sort())
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

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const path = join(folder, "manifest.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const hint = "name the folder of a finished run";
    throw new Problem("usage", "manifest-not-readable", `cannot read ${path}: ${messageOf(error)}`, hint);
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    const hint = "run khao clean into this folder again";
    throw new Problem("usage", "bad-manifest", `${path} is not a manifest of khao`, hint);
  }
}

async function readRecords(
  path: string,
  status: "kept" | "rejected" | "failed",
  complain: (message: string) => void,
): Promise<{ records: number; bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  const schema = status === "kept" ? recordSchema : lostPageSchema.extend({ status: z.literal(status) });
  let [records, bytes, bad] = [0, 0, 0];
  let pieces: Uint8Array[] = [];
  const check = (): void => {
    records += 1;
    const wrong = faultOf(Buffer.concat(pieces).toString("utf8"), schema);
    pieces = [];
    if (wrong === undefined) return;
    bad += 1;
    if (bad <= namedRecords) complain(`line ${records}: ${wrong}`);
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    let at = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, at)) {
      pieces.push(chunk.subarray(at, end));
      check();
      at = end + 1;
    }
    if (at < chunk.length) pieces.push(chunk.subarray(at));
  }
  // A whole file ends in a line break: what stands behind the last one is torn.
  if (pieces.length > 0) check();
  if (bad > namedRecords) complain(`${bad} lines in all`);
  return { records, bytes, sha256: hash.digest("hex") };
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
