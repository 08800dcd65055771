import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { createPipeline } from "../../src/pipeline.ts";
import { commandNames, khao } from "./run-cli.ts";

const has = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

/** What bash offers for the last word of a line. */
function offered(script: string, line: readonly string[]): string[] {
  const words = line.map((word) => `'${word}'`).join(" ");
  const ask = `${script}\nCOMP_WORDS=(${words}); COMP_CWORD=${line.length - 1}; _khao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", ask], { encoding: "utf8" }).split("\n").filter(Boolean).sort();
}

describe("khao completion", () => {
  test.skipIf(!has("bash"))("bash completes commands, options, rules, shells and files", async () => {
    const { out, code } = await khao(["completion", "bash"]);
    expect(code).toBe(0);
    expect(offered(out, ["khao", "sa"])).toEqual(["samples"]);
    expect(offered(out, ["khao", "samples", ""])).toEqual(expect.arrayContaining(["check", "update", "add"]));
    expect(offered(out, ["khao", "samples", "check", "--w"])).toEqual(["--watch"]);
    expect(offered(out, ["khao", "clean", "pack"])).toEqual(["package-lock.json", "package.json"]);
    expect(offered(out, ["khao", "completion", ""])).toEqual(expect.arrayContaining(["bash", "zsh", "fish"]));
    const rules = createPipeline({ pullQuotes: "remove" })
      .describe()
      .stages.flatMap((stage) => stage.rules.map(({ id }) => id));
    expect(offered(out, ["khao", "explain", ""])).toEqual(expect.arrayContaining(rules));
  });

  test.each(["zsh", "fish"])("%s: a script that the shell can read, with every command", async (shell) => {
    const { out, code } = await khao(["completion", shell]);
    expect(code).toBe(0);
    const commands = commandNames();
    expect(commands.length).toBeGreaterThan(8);
    for (const name of commands) expect(out).toMatch(new RegExp(`(?:'${name}:|-a ${name} )`, "u"));
    if (has(shell)) execFileSync(shell, ["-n"], { input: out });
  });

  test("another shell is a mistake that names those that there are", async () => {
    const run = await khao(["completion", "tcsh"]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/^khao completion: bad-command: .*bash, zsh, fish/u);
  });
});
