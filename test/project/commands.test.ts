import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, commandNames } from "../cli/run-cli.ts";
import { examplesWorkspace } from "./examples-workspace.ts";

const root = resolve(".");
const hasShell = spawnSync("sh", ["-c", "command -v jq"]).status === 0;
if (!hasShell) console.warn("no sh with jq: the commands of the documents are not run");
if (!hasShell && process.env["CI"] === "true" && process.platform === "linux") throw new Error("no sh with jq");

/** The commands of a document, one a line, in its order. A line that goes on in the next one, and a loop, is one command. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block = ""]) => withoutComments(block));
}

function withoutComments(block: string): string[] {
  const lines = /^for /mu.test(block) ? [block.trim()] : block.replaceAll(/\\\n\s*/gu, " ").split("\n");
  return lines
    .map((line) => line.replace(/\s+#\s.*$/u, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The examples that a command's help shows: indented lines below `Example(s):`, what they mean after two spaces or more. */
function examplesOf(help: string): string[] {
  const after = /^(?:Examples?|Start here):\n(?<lines>(?: {2}.*\n)+)/mu.exec(help)?.groups?.["lines"] ?? "";
  return after
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/u)[0] ?? "")
    .filter((line) => line !== "");
}

const help = (...args: string[]): string =>
  execFileSync(process.execPath, [cli, ...args, "--help"], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });

/** Exit codes of commands that tell a difference by them. */
const codesOf = (command: string): number[] => (/^(?:npx )?khao diff /u.test(command) ? [0, 4] : [0]);
/** What is run elsewhere or needs the network: other steps of CI run the first, nothing can run the second. */
const elsewhere = /^(?:npm |npx tsc|PEERS=|KHAO_SETS=|node bench\/(?!generated-pages)|khao dedup .*--shard \d)/u;

let workspace = "";
let environment: NodeJS.ProcessEnv = {};
beforeAll(() => {
  if (hasShell) ({ workspace, environment } = examplesWorkspace());
}, 120_000);
afterAll(() => {
  if (workspace !== "") rmSync(workspace, { recursive: true, force: true });
});

const done = new Set<string>();

function run(written: string): void {
  const command = written.replaceAll(/\bnpx (?=khao )/gu, "");
  if (done.has(command)) return;
  done.add(command);
  if (elsewhere.test(command)) {
    exists(command);
    return;
  }
  // A run into a folder that holds another one is refused, and each document begins anew.
  for (const [, output = ""] of command.matchAll(/\bkhao (?:clean|dedup) [^&|;]*-o (\w+)\//gu))
    rmSync(join(workspace, output), { recursive: true, force: true });
  const cwd = command.startsWith("node bench/") ? root : workspace;
  const line = cwd === root ? command.replace(/> (\S+)$/u, `> "${workspace}/$1"`) : command;
  const { status, stderr } = spawnSync("sh", ["-c", line.replaceAll("/…", "/1")], {
    cwd,
    env: environment,
    encoding: "utf8",
  });
  expect(
    codesOf(command),
    `${command}
${stderr}`,
  ).toContain(status);
}

/** Of what is run elsewhere: the script or the file is there. */
function exists(command: string): void {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [, name = ""] of command.matchAll(/npm (?:run )?([a-z:]+)/gu))
    if (name !== "install") expect(scripts).toHaveProperty([name]);
  for (const [file] of command.matchAll(/\bbench\/[\w-]+\.mjs/gu)) expect(existsSync(file), file).toBe(true);
}

describe.skipIf(!hasShell)("every command of the documents runs", () => {
  // The documents begin with a run of their own in output/; the help of a command may rely on it.
  test.each(["README.md", ...globSync("docs/*.md").sort()])(
    "%s",
    (file) => {
      for (const command of commandsOf(readFileSync(file, "utf8"))) run(command);
    },
    300_000,
  );

  test("the help of khao itself", () => {
    const examples = examplesOf(help());
    expect(examples.length).toBeGreaterThan(2);
    for (const command of examples) run(command);
  }, 60_000);

  test.each(commandNames())(
    "khao %s --help",
    (name) => {
      const examples = examplesOf(help(name));
      expect(examples.length).toBeGreaterThan(0);
      for (const command of examples.filter((line) => !line.includes("--watch"))) run(command);
    },
    120_000,
  );
});
