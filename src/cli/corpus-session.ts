import { Problem } from "../batch/problem.ts";
import { writeLines } from "../corpus/engine/lines.ts";
import { OtherRunError } from "../corpus/engine/run-task.ts";
import { LineError } from "../corpus/record-line.ts";
import type { Task } from "../corpus/task.ts";
import { tasks } from "../corpus/tasks.ts";

export const standardInput = 0;
const standardOutput = 1;

/** @throws {Problem} `unknown-task` */
export function taskNamed(name: string): Task {
  const task = tasks.get(name);
  if (task) return task;
  throw new Problem("usage", "unknown-task", `no task ${name}`, `choose one of ${[...tasks.keys()].join(", ")}`);
}

/** The row of a task that has a name. @throws {Problem} `unknown-name` */
export function rowNamed<T extends { readonly name: string }>(rows: readonly T[], name: string): T {
  const row = rows.find((other) => other.name === name);
  if (row) return row;
  throw new Problem(
    "usage",
    "unknown-name",
    `no ${name} in this task`,
    `choose one of ${rows.map((other) => other.name).join(", ")}`,
  );
}

/** Writes the lines of a filter to standard output. A reader that has seen enough is no error. */
export function filterTo(lines: Iterable<string>): Promise<void> {
  return withProblems(() => {
    try {
      writeLines(standardOutput, lines);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
    }
  });
}

/** Turns the mistakes of whoever calls into problems with a hint. */
export async function withProblems(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LineError)
      throw new Problem(
        "usage",
        error.code,
        error.message,
        "records as `khao clean` writes them, or results of `khao map`, one a line",
      );
    if (error instanceof OtherRunError)
      throw new Problem(
        "usage",
        error.code,
        error.message,
        "use another folder, or remove it: it holds nothing but work in progress",
      );
    throw error;
  }
}
