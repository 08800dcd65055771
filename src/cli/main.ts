#!/usr/bin/env node
import { CommanderError } from "commander";
import { messageOf, Problem } from "../batch/problem.ts";
import { plain } from "../report/terminal.ts";
import { createProgram } from "./program.ts";
import { exitCodes, Interruption, say } from "./session.ts";

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? exitCodes.done : exitCodes.somePagesFailed);
});

// Nobody listens any more; the data may still be wanted.
process.stderr.on("error", () => undefined);

const [asked] = process.argv.slice(2);
const program = await createProgram(asked);
/** The command that complains; what it complains about names its own file and line. */
const place = program.commands.some((command) => command.name() === asked) ? `khao ${asked}` : "khao";

try {
  await program.parseAsync();
} catch (error) {
  const code = explainError(error);
  // Standard input may still be open after an interruption, and would keep the process alive.
  if (code === exitCodes.interrupted) process.exit(code);
  process.exitCode = code;
}

/** Says what went wrong, where, under which stable code, and what to do; gives the exit code. */
function explainError(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    const message = error.message.replace(/^error: /u, "");
    // After a bare `khao`, commander has printed the help already.
    if (error.code !== "commander.help") complain("bad-command", message, `${place} --help shows how it is used`);
    return exitCodes.usage;
  }
  if (error instanceof Problem) {
    complain(error.code, error.message, error.hint);
    return error.kind === "usage" ? exitCodes.usage : exitCodes.configuration;
  }
  if (error instanceof Interruption) {
    complain("interrupted", error.message, error.hint);
    return exitCodes.interrupted;
  }
  const hint = "space and rights are the usual causes; when they are there, run the same command again";
  complain("run-failed", `the run broke off: ${messageOf(error)}`, hint);
  return exitCodes.somePagesFailed;
}

/** One line for every error: the place, a stable code, what is wrong, and what to do. */
function complain(code: string, message: string, hint: string): void {
  say(`${place}: ${code}: ${plain(message)}; ${plain(hint)}`);
}
