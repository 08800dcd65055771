import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage, cli, commandNames } from "../cli/run-cli.ts";

const root = resolve(".");
const hasShell = spawnSync("sh", ["-c", "command -v jq"]).status === 0;
if (!hasShell) console.warn("no sh with jq: the commands of the documents are not run");
if (!hasShell && process.env["CI"] === "true" && process.platform === "linux") throw new Error("no sh with jq");

/** The commands of a document, one a line, in its order. What goes on over several lines is one command. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block = ""]) => withoutComments(block));
}

function withoutComments(block: string): string[] {
  return block
    .replaceAll(/\\\n\s*/gu, " ")
    .split("\n")
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
const elsewhere = /^(?:npm |npx tsc|PEERS=|KHAO_SETS=|node bench\/(?:score|compare|speed|scaling|fit|site-pages))/u;

let workspace = "";
let environment: NodeJS.ProcessEnv = {};
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), "khao-docs-"));
  const bin = join(workspace, "bin");
  for (const folder of ["bin", "pages", "home"]) mkdirSync(join(workspace, folder));
  const tool = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  tool("khao", `exec "${process.execPath}" "${cli}" "$@"`);
  // The network of an example: any address is an article.
  tool("curl", `cat "${join(workspace, "page.html")}"`);
  tool("less", "cat");
  const english = articlePage("en", "New Bridge Opens");
  const lines = ["a", "b"].map((id) => JSON.stringify({ id, html: english })).join("\n");
  for (const name of ["page.html", "pages/one.html"]) writeFileSync(join(workspace, name), english);
  writeFileSync(join(workspace, "pages/two.html"), articlePage("lo", "ຂົວແຫ່ງໃໝ່"));
  writeFileSync(join(workspace, "pages.ndjson"), `${lines}\n`);
  writeFileSync(join(workspace, "pages.ndjson.gz"), gzipSync(`${lines}\n`));
  writeFileSync(join(workspace, "my-sites.json"), '[{"hosts":["a.example"],"title":["h1"]}]');
  for (const name of ["br-paragraphs--voa", "doubled-lead-lao--kpl-now", "index-page--kpl-now"])
    cpSync(join("samples", name), join(workspace, "samples", name), { recursive: true });
  // What an example may look at that another one has made.
  for (const folder of ["output", "before", "after"])
    execFileSync(process.execPath, [cli, "clean", "pages", "-o", folder, "--quiet"], { cwd: workspace });
  environment = {
    ...process.env,
    NO_COLOR: "1",
    HOME: join(workspace, "home"),
    PATH: `${bin}${delimiter}${process.env["PATH"]}`,
  };
  for (const folder of [".zfunc", ".local/share/bash-completion/completions", ".config/fish/completions"])
    mkdirSync(join(workspace, "home", folder), { recursive: true });
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const done = new Set<string>();

function run(written: string): void {
  const command = written.replace(/^npx (?=khao)/u, "");
  if (done.has(command)) return;
  done.add(command);
  if (elsewhere.test(command)) {
    exists(command);
    return;
  }
  // A run into a folder that holds another one is refused, and each document begins anew.
  const output = /^khao clean .*-o (\w+)\//u.exec(command)?.[1];
  if (output !== undefined) rmSync(join(workspace, output), { recursive: true, force: true });
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
      if (!["schema", "verify", "explain"].includes(name)) expect(examples.length).toBeGreaterThan(0);
      for (const command of examples.filter((line) => !line.includes("--watch"))) run(command);
    },
    120_000,
  );
});
