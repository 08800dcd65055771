import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyRun } from "../../src/write/verify-run.ts";
import { articlePage, khao } from "./run-cli.ts";

let root = "";
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "khao-verify-"));
  writeFileSync(join(root, "lo.html"), articlePage("lo", "ຂົວແຫ່ງໃໝ່"));
  writeFileSync(join(root, "en.html"), articlePage("en", "New Bridge Opens in Champasak"));
  writeFileSync(join(root, "bad.html"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await khao(["clean", "lo.html", "en.html", "bad.html", "-o", "run"], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true }));

/** A copy of the run, changed; gives the codes of what is found. */
async function codesAfter(change: (at: (name: string) => string) => void): Promise<string[]> {
  const folder = mkdtempSync(join(root, "copy-"));
  cpSync(join(root, "run"), folder, { recursive: true });
  change((name) => join(folder, name));
  return (await verifyRun(folder)).faults.map(({ code }) => code);
}
const articles = "articles-00000.ndjson";

describe("khao verify", () => {
  test("a run as it was written: exit 0", async () => {
    expect(await khao(["verify", "run"], { cwd: root })).toEqual({
      code: 0,
      out: "",
      err: "3 files, 3 records: no differences\n",
    });
    const run = await khao(["verify", "run", "--json"], { cwd: root });
    expect(JSON.parse(run.out)).toEqual({ files: 3, records: 3, faults: [] });
  });

  test("each kind of damage has its code", async () => {
    expect(await codesAfter((at) => rmSync(at("rejected.ndjson")))).toEqual(["file-missing", "counts-differ"]);
    expect(await codesAfter((at) => writeFileSync(at("articles-00007.ndjson"), ""))).toEqual(["file-unknown"]);
    expect(await codesAfter((at) => truncateSync(at(articles), readFileSync(at(articles)).length - 9))).toEqual([
      "bad-record",
      "size-differs",
      "digest-differs",
    ]);
    expect(await codesAfter((at) => appendFileSync(at(articles), '{"schema":"khao/1"}\n'))).toEqual([
      "bad-record",
      "size-differs",
      "digest-differs",
      "records-differ",
      "counts-differ",
    ]);
    const swapped = (at: (name: string) => string): void =>
      writeFileSync(at(articles), readFileSync(at(articles), "utf8").replace("Champasak", "Champasax"));
    expect(await codesAfter(swapped)).toEqual(["digest-differs"]);
  });

  test("a difference is exit 4, no manifest exit 2", async () => {
    cpSync(join(root, "run"), join(root, "changed"), { recursive: true });
    appendFileSync(join(root, "changed", articles), "{torn");
    const changed = await khao(["verify", "changed"], { cwd: root });
    expect(changed.code).toBe(4);
    expect(changed.err).toContain(`${articles}: line 3: no JSON [bad-record]`);
    expect((await khao(["verify", "gone"], { cwd: root })).err).toContain(": manifest-not-readable: ");
    writeFileSync(join(root, "changed", "manifest.json"), '{"counts":{},"files":[{"name":"../lo.html"}]}');
    const run = await khao(["verify", "changed"], { cwd: root });
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(": bad-manifest: ");
  });
});
