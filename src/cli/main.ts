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

try {
  await createProgram().parseAsync();
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
    if (error.code !== "commander.help")
      complain(message, "bad-command", "`khao --help` and `khao COMMAND --help` show how");
    return exitCodes.usage;
  }
  if (error instanceof Problem) {
    complain(error.message, error.code, error.hint);
    return error.kind === "usage" ? exitCodes.usage : exitCodes.configuration;
  }
  if (error instanceof Interruption) {
    complain(
      "interrupted: nothing was written to the output, an earlier run in it is as it was",
      "interrupted",
      "run the same command again",
    );
    return exitCodes.interrupted;
  }
  complain(
    `the run broke off: ${messageOf(error)}`,
    "run-failed",
    "nothing was written to the output; free space and rights are the usual causes",
  );
  return exitCodes.somePagesFailed;
}

function complain(message: string, code: string, hint: string): void {
  say(`khao: ${plain(message)} [${code}]\n  hint: ${plain(hint)}`);
}
