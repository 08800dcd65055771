import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { articlePage, cli, khao } from "../cli/run-cli.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-security-"));
  mkdirSync(join(root, "pages"));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("no socket is opened", () => {
  const guard = new URL("./no-network.mjs", import.meta.url).href;

  test("the guard of this test sees what it must see", () => {
    for (const code of ["fetch('https://news.example/')", "require('net').connect(80, '127.0.0.1')"]) {
      const run = spawnSync(process.execPath, ["--import", guard, "-e", code], { encoding: "utf8" });
      expect(run.stderr).toContain("NETWORK");
    }
  });

  test("not for pages that ask for it, in workers or in the main process", () => {
    const asking = `<base href="https://news.example/"><link rel=stylesheet href="a.css"><script src="a.js"></script>
      <img src="https://news.example/a.jpg"><iframe src="https://news.example/"></iframe><meta http-equiv=refresh content="0;url=https://news.example/">`;
    writeFileSync(
      join(root, "pages", "a.html"),
      articlePage("en", "Bridge").replace("<article>", `<article>${asking}`),
    );
    const options = {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: `--import=${guard}` },
    } as const;
    for (const workers of ["0", "1"]) {
      const run = spawnSync(process.execPath, [cli, "clean", "pages", "-o", "-", "--workers", workers], options);
      expect(run.stderr).not.toContain("NETWORK");
      expect(JSON.parse(run.stdout)).toMatchObject({
        title: "Bridge",
        images: [{ url: "https://news.example/a.jpg" }],
      });
    }
  });
});

describe("keys that lead to prototypes are harmless", () => {
  const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const poisonous = (value: unknown): string =>
    `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")},"@type":"NewsArticle","headline":"Bridge"}`;
  const clean = (): void => {
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  };

  test.each(["string", { polluted: true }, [{ polluted: true }], null])("in JSON-LD and names of meta: %j", (value) => {
    const head = keys.map(
      (key) => `<meta name="${key}" content="polluted"><meta property="${key}" content="polluted">`,
    );
    const page = `<script type="application/ld+json">${poisonous(value)}</script>${head.join("")}${articlePage("en", "Bridge")}`;
    const result = cleanPage({ id: "__proto__", format: "html", content: page });
    expect(result.status === "kept" && result.record).toMatchObject({ id: "__proto__", title: "Bridge" });
    expect(JSON.stringify(result)).not.toContain("polluted");
    clean();
  });

  test("in NDJSON, a source.json and recipes", async () => {
    const line = poisonous({ polluted: true }).replace("}", `,"text":"","id":"constructor"}`);
    const own = `{"__proto__":{"text":"x","id":"inherited"},"id":"own"}`;
    const run = await khao(["stream", "--workers", "0"], { stdin: `${line}\n${own}\n` });
    const answers = run.out
      .trimEnd()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ id, code }) => [id, code])).toEqual([expect.anything(), ["own", "bad-input"]]);
    mkdirSync(join(root, "sample"));
    writeFileSync(join(root, "sample", "page.html"), articlePage("en", "Bridge"));
    writeFileSync(join(root, "sample", "source.json"), '{"__proto__":{"url":"https://polluted.example/"}}');
    const clean = await khao(["clean", "sample", "-o", "-", "--workers", "0"], { cwd: root });
    expect(JSON.parse(clean.out).url).toBeNull();
    writeFileSync(join(root, "recipes.json"), '[{"__proto__":{"hosts":["a.example"]}}]');
    const recipes = await khao(["clean", "sample", "-o", "-", "--recipes", "recipes.json"], { cwd: root });
    expect(recipes).toMatchObject({ code: 3, err: expect.stringContaining("bad-recipe") });
  });
});

describe("terminal escapes never reach the terminal", () => {
  const escapes = "\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]0;title\u0007\u009b2J\u0008\u202egnirts";
  /** What a terminal may be shown: no control characters but line breaks and tabs, no marks of direction. */
  const forbiddenIn = (text: string): string[] => text.match(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu) ?? [];
  const inNames = process.platform === "win32" ? "evil" : escapes.slice(0, 5);

  test("from pages, names of files, ids and addresses, in what every command says", async () => {
    const page = articlePage("en", `Bridge ${escapes}`)
      .replace("<article>", `<article><p>Email Print ${escapes}</p>`)
      .replace("</article>", `<p>Read also: <a href="/x">${escapes} other story of the day</a></p></article>`);
    const name = `${inNames}\u202e.html`;
    mkdirSync(join(root, "evil"));
    writeFileSync(join(root, "evil", name), page);
    writeFileSync(
      join(root, "evil", "lines.ndjson"),
      `${JSON.stringify({ id: escapes, url: escapes })}\n{${escapes}\n`,
    );
    const runs = await Promise.all([
      khao(["clean", "evil", "-o", `out${inNames}`, "--workers", "0"], { cwd: root }),
      khao(["inspect", join("evil", name)], { cwd: root }),
      khao(["clean", `no-such-${escapes.slice(0, 9)}`, "-o", "x"], { cwd: root }),
      khao(["explain", escapes], { cwd: root }),
      khao(["clean", "evil", "-o", "x", "--dry-run", "--recipes", escapes], { cwd: root }),
      khao([escapes]),
    ]);
    for (const { out, err } of runs) {
      expect([forbiddenIn(err), forbiddenIn(out)]).toEqual([[], []]);
    }
    expect(runs[0]?.err).toContain("1 kept");
    // The picture of a control character stands in its place.
    expect(runs[1]?.out).toContain("\\u{");
  });

  test("data on standard output is JSON, where they are escaped", () => {
    const stdin = `${JSON.stringify({ id: escapes, html: articlePage("en", escapes) })}\n`;
    const out = execFileSync(process.execPath, [cli, "stream", "--workers", "0"], { input: stdin, encoding: "utf8" });
    expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}(?<![\u007f-\u009f])/u);
  });

  test("the folder of the run is what it was called", () => {
    const manifest = JSON.parse(readFileSync(join(root, `out${inNames}`, "manifest.json"), "utf8"));
    expect(manifest.counts.pages).toBe(3);
  });
});
