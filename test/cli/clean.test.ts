import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage, cli, khao } from "./run-cli.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-cli-"));
  mkdirSync(join(root, "good"));
  mkdirSync(join(root, "bad"));
  mkdirSync(join(root, "none"));
  for (const at of [1, 2, 3]) writeFileSync(join(root, "good", `lo${at}.html`), articlePage("lo", `ຂົວແຫ່ງໃໝ່ ${at}`));
  writeFileSync(join(root, "good", "en.html"), articlePage("en", "New Bridge Opens in Champasak"));
  writeFileSync(join(root, "bad", "binary.html"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  writeFileSync(join(root, "bad", "empty.txt"), "");
  writeFileSync(
    join(root, "bad", "lines.ndjson"),
    `{"id":"ok","html":${JSON.stringify(articlePage("en", "Bridge"))}}\n{broken\n`,
  );
  symlinkSync(join(root, "gone"), join(root, "bad", "link.html"));
});
afterAll(() => rmSync(root, { recursive: true }));

const json = (path: string): { [key: string]: unknown } => JSON.parse(readFileSync(join(root, path), "utf8"));

describe("khao clean --recipes", () => {
  test.each([
    ["gone.json", null, "recipes-not-readable"],
    ["broken.json", "[{", "bad-recipe"],
    ["wrong.json", '[{"hosts":["a.example"],"title":["h1:has(a)"]}]', "bad-recipe"],
  ])("%s: exit 3, a code, and nothing written", async (name, content, code) => {
    if (content !== null) writeFileSync(join(root, name), content);
    const run = await khao(["clean", "good", "-o", "never", "--recipes", name], { cwd: root });
    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).toContain(`khao clean: ${code}: `);
    expect(readdirSync(root)).not.toContain("never");
  });

  test("a file of recipes is part of the configuration", async () => {
    writeFileSync(join(root, "own.json"), '\ufeff[{"hosts":["a.example"],"title":["h1"]}]');
    await khao(["clean", "good", "-o", "plain"], { cwd: root });
    const run = await khao(["clean", "good", "-o", "own", "--recipes", "own.json"], { cwd: root });
    expect(run.code).toBe(0);
    expect(json("own/manifest.json")["configHash"]).not.toBe(json("plain/manifest.json")["configHash"]);
  });
});

describe("khao clean", () => {
  test("a folder becomes a run directory, byte for byte the same whatever the order of inputs", async () => {
    const first = await khao(["clean", "good", "-o", "out1"], { cwd: root });
    expect(first).toEqual({ code: 0, out: "", err: "4 pages: 4 kept, 0 rejected, 0 failed → out1/\n" });
    const files = ["en", "lo1", "lo2", "lo3"].map((name) => `good/${name}.html`);
    const [second, third] = await Promise.all([
      khao(["clean", ...files, "-o", "out2"], { cwd: root }),
      khao(["clean", ...files.toReversed(), "-o", "out3", "--quiet", "--json"], { cwd: root }),
    ]);
    expect(second.code).toBe(0);
    expect(third.err).toBe("");
    expect(JSON.parse(third.out)).toEqual(json("out3/manifest.json"));
    for (const name of ["articles-00000.ndjson", "rejected.ndjson", "failed.ndjson", "manifest.json"]) {
      expect(readFileSync(join(root, "out2", name))).toEqual(readFileSync(join(root, "out3", name)));
    }
    expect(readFileSync(join(root, "out1/articles-00000.ndjson"))).toEqual(
      readFileSync(join(root, "out2/articles-00000.ndjson")),
    );
  });

  test("bad pages become records of their own, the others come out, and the exit code is 1", async () => {
    const run = await khao(["clean", "bad", "good", "-o", "out-bad"], { cwd: root });
    expect(run.code).toBe(1);
    expect(run.err).toContain("9 pages: 5 kept, 2 rejected, 2 failed → out-bad/");
    expect(run.err).toContain("lines.ndjson#2: bad-input: line 2 of lines.ndjson is no JSON");
    expect(json("out-bad/manifest.json")["counts"]).toEqual({ pages: 9, kept: 5, rejected: 2, failed: 2 });
    const codes = (name: string): string[] =>
      readFileSync(join(root, "out-bad", name), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).code);
    expect(codes("rejected.ndjson")).toEqual(["binary", "empty-page"]);
    expect(codes("failed.ndjson")).toEqual(["bad-input", "unreadable-file"]);
  });

  test("mistakes of the command: exit 2, what and where, a code and a hint", async () => {
    const runs = await Promise.all([
      khao(["clean", "none", "-o", "x"], { cwd: root }),
      khao(["clean", "nowhere", "-o", "x"], { cwd: root }),
      khao(["clean", "good"], { cwd: root }),
      khao(["clean", "good", "-o", "good/en.html"], { cwd: root }),
      khao(["sweep"], { cwd: root }),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(runs.map(({ err }) => /^khao(?: clean)?: ([a-z-]+): .+; ./u.exec(err)?.[1])).toEqual([
      "no-pages",
      "input-not-found",
      "bad-command",
      "output-not-writable",
      "bad-command",
    ]);
    expect(runs[0]?.err).toContain("no pages found in none (looked for .html .htm");
    expect(readdirSync(root)).not.toContain("x");
  });

  test("standard input to standard output, with words on standard error", async () => {
    const page = await khao(["clean", "-", "-o", "-"], { stdin: articlePage("lo", "ຂົວແຫ່ງໃໝ່") });
    expect(JSON.parse(page.out)).toMatchObject({ id: "stdin", title: "ຂົວແຫ່ງໃໝ່", language: "lo" });
    expect(page).toMatchObject({ code: 0, err: "1 page: 1 kept, 0 rejected, 0 failed\n" });
    const lines = await khao(["clean", "-", "-o", "-"], { stdin: '{"id":"a\u001b[31m","text":""}\n{"id":"b"}\n' });
    expect(lines).toMatchObject({ code: 1, out: "" });
    expect(lines.err).not.toContain("\u001b");
    expect(lines.err).toContain("b: bad-input: ");
  });

  test("an interruption ends it with 130, even while it waits for input, and the same command goes on", async () => {
    const args = ["clean", "-", "-o", "out-stopped", "--workers", "1"];
    const line = (at: number): string => `{"id":"page ${at}","text":""}\n`;
    const child = spawn(process.execPath, [cli, ...args], { cwd: root });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    const journal = join(root, "out-stopped", ".khao", "journal");
    let sent = 0;
    await waitFor(() => {
      child.stdin.write(line(sent++));
      return existsSync(journal) && readFileSync(journal, "utf8").includes('{"mark"');
    });
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    expect(err).toContain("interrupted: what is done is kept; the same command goes on from there");
    expect(readdirSync(join(root, "out-stopped"))).toEqual([".khao"]);

    const others = Array.from({ length: sent }, (_, at) => line(at + 1)).join("");
    const changed = await khao(args, { cwd: root, stdin: others });
    expect(changed).toMatchObject({ code: 2, err: expect.stringContaining("inputs-changed") });
    const same = Array.from({ length: sent + 1 }, (_, at) => line(at)).join("");
    const again = await khao(args, { cwd: root, stdin: same });
    expect(again).toMatchObject({ code: 0, err: expect.stringMatching(/going on after [1-9]\d* pages/u) });
    const pages = sent + 1;
    expect(json("out-stopped/manifest.json")["counts"]).toEqual({ pages, kept: 0, rejected: pages, failed: 0 });
  });

  test("a finished run is left alone; what has changed is named", async () => {
    mkdirSync(join(root, "mine"));
    writeFileSync(join(root, "mine", "a.html"), articlePage("en", "Bridge"));
    const args = ["clean", "mine", "-o", "mine-out", "--workers", "0"];
    expect((await khao(args, { cwd: root })).code).toBe(0);
    const again = await khao(args, { cwd: root });
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining("nothing to do") });
    // As a shell completes the name of a folder.
    const slash = await khao(["clean", "mine/", ...args.slice(2)], { cwd: root });
    expect(slash).toMatchObject({ code: 0, err: expect.stringContaining("nothing to do") });
    const strict = await khao([...args, "--strict"], { cwd: root });
    expect(strict).toMatchObject({ code: 3, err: expect.stringContaining("cleaning was normal and is strict") });
    writeFileSync(join(root, "mine", "b.html"), articlePage("en", "Ferry"));
    const more = await khao(args, { cwd: root });
    expect(more).toMatchObject({ code: 2, err: expect.stringContaining("inputs-changed") });
    const plan = await khao([...args, "--dry-run", "--json"], { cwd: root });
    expect(JSON.parse(plan.out)).toMatchObject({
      pages: { html: 2, text: 0, unreadable: 0 },
      output: expect.stringContaining("refused"),
    });
    expect((await khao([...args, "--restart"], { cwd: root })).err).toContain("2 pages: 2 kept");
  });

  test("--limit and --sample take the same pages in every run", async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `{"id":"${at}","text":""}\n`).join("");
    const ids = async (...args: string[]): Promise<string[]> => {
      const run = await khao(["clean", "-", "-o", "-", "--workers", "0", ...args], { stdin: lines });
      return [...run.err.matchAll(/^(\d+): empty-page/gmu)].map(([, id]) => id ?? "");
    };
    const [five, tenth, quarter] = await Promise.all([
      ids("--limit", "5"),
      ids("--sample", "10%"),
      ids("--sample", "0.25"),
    ]);
    expect(five).toEqual(["0", "1", "2", "3", "4"]);
    expect(tenth?.length).toBeGreaterThan(8);
    expect(tenth?.length).toBeLessThan(35);
    expect(tenth?.every((id) => quarter?.includes(id))).toBe(true);
    expect((quarter?.length ?? 0) > (tenth?.length ?? 0)).toBe(true);
    for (const wrong of [
      ["--sample", "0"],
      ["--sample", "120%"],
      ["--limit", "x"],
      ["--workers", "-1"],
    ]) {
      expect((await khao(["clean", "-", "-o", "-", ...wrong])).code).toBe(2);
    }
  });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
