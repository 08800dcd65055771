import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { articlePage, cli, khao } from "./run-cli.ts";

const line = (id: string, language: "lo" | "en"): string =>
  JSON.stringify({ id, html: articlePage(language, `Bridge ${id}`) });

describe("khao stream", () => {
  test("answers each line with a line, in order, whatever is in it", async () => {
    const lines = [line("1", "lo"), "", "{broken", '{"id":"4","text":""}', "[]", '{"id":"6"}', line("7", "en")];
    const run = await khao(["stream"], { stdin: `\ufeff${lines.join("\r\n")}` });
    expect(run).toMatchObject({ code: 0, err: "" });
    const answers = run.out
      .trimEnd()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ id, status, code }) => [id, status, code])).toEqual([
      ["1", "kept", undefined],
      ["stdin#2", "failed", "bad-input"],
      ["stdin#3", "failed", "bad-input"],
      ["4", "rejected", "empty-page"],
      ["stdin#5", "failed", "bad-input"],
      ["6", "failed", "bad-input"],
      ["7", "kept", undefined],
    ]);
    expect(answers[0].record).toMatchObject({ schema: "khao/1", id: "1", language: "lo" });
    expect(Object.keys(answers[0])).toEqual(["id", "status", "record"]);
    expect(Object.keys(answers[1])).toEqual(["id", "status", "code", "reason"]);
  });

  test("a last line that breaks off is answered, and says so; one that only lacks its line break is a page", async () => {
    const torn = await khao(["stream", "--workers", "0"], { stdin: '{"id":"1","text":""}\n{"id":"2","te' });
    const answers = torn.out.trimEnd().split("\n");
    expect(answers).toHaveLength(2);
    expect(JSON.parse(answers[1] ?? "")).toEqual({
      id: "stdin#2",
      status: "failed",
      code: "bad-input",
      reason: "line 2 of stdin, where the input breaks off, is no JSON",
    });
    const whole = await khao(["stream", "--workers", "0"], { stdin: '{"id":"2","text":""}' });
    expect(JSON.parse(whole.out)).toMatchObject({ id: "2", status: "rejected" });
  });

  test("answers at once, before the next line comes", async () => {
    const child = spawn(process.execPath, [cli, "stream"]);
    child.stdin.write(`${line("1", "en")}\n`);
    const answer = await new Promise<string>((resolve) => child.stdout.setEncoding("utf8").once("data", resolve));
    expect(JSON.parse(answer).id).toBe("1");
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });

  test("reads the recipes of the Lao sites by name", async () => {
    const page = articlePage("en", "Bridge").replace("<article>", '<div class="post-ct-entry">');
    const stdin = JSON.stringify({ id: "1", url: "https://kpl.gov.la/detail.aspx?id=1", html: page });
    const flagsOf = async (args: readonly string[]): Promise<string[]> =>
      JSON.parse((await khao(["stream", ...args], { stdin })).out).record.quality.flags;
    expect(await flagsOf(["--recipes", "lao"])).toContain("recipe-mismatch:date");
    expect(await flagsOf([])).not.toContain("recipe-mismatch:date");
  });

  test("is quiet when the reader leaves", async () => {
    const child = spawn(process.execPath, [cli, "stream"]);
    let err = "";
    child.stderr.on("data", (data) => {
      err += String(data);
    });
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(`${line("1", "en")}\n`.repeat(300));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect(err).toBe("");
  });
});

describe("khao map", () => {
  test("answers a line alike wherever it stands", async () => {
    const lines = [line("1", "lo"), "{broken", '{"html":"<p>A page without an id"}', "", line("7", "en"), "[]"];
    const answers = async (chosen: readonly string[]): Promise<string[]> => {
      const { code, out } = await khao(["map"], { stdin: chosen.map((each) => `${each}\n`).join("") });
      expect(code).toBe(0);
      return out.split("\n").filter((answer) => answer !== "");
    };
    const together = await answers(lines);
    expect(together).toHaveLength(5);
    const apart = [await answers(lines.slice(3)), await answers(lines.slice(0, 3).reverse())].flat();
    expect(apart.sort()).toEqual(together.sort());
    const ids = together.map((answer) => JSON.parse(answer).id);
    expect(ids.filter((id) => /^stdin#[0-9a-f]{16}$/u.test(id))).toHaveLength(3);
  });
});
