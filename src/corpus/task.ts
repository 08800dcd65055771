import { groupsOf, inOrder } from "./key-line.ts";
import type { Line } from "./line.ts";
import type { Plan } from "./plan.ts";
import type { RecordView } from "./record-view.ts";

/** Lines that a task makes of each record. */
export interface Emitter {
  /** What these lines are called where steps say what they read. */
  readonly name: string;
  /** The step whose lines it must know all of, if there is one: they come in as a table. */
  readonly table?: string;
  readonly emit: (view: RecordView, plan: Plan, table: Table) => Iterable<Line>;
}

/** Lines of a step that are few enough to be held by whoever emits: value by key. */
export type Table = ReadonlyMap<string, number>;

/** Takes sorted lines and gives lines of the next step. */
export interface Step {
  readonly name: string;
  /** Emitters and earlier steps whose lines it reads, together. */
  readonly from: readonly string[];
  /** First fields that make a group: the key, or key and id. */
  readonly group: 1 | 2;
  /** All lines in one partition: the step must see everything, or its order is the order of the result. */
  readonly single?: true;
  /** Takes the lines group by group. A group is held in memory. */
  readonly reduce?: (groups: Iterable<readonly string[]>, plan: Plan) => Iterable<Line>;
  /** Or line by line, where a group may be as large as the corpus. */
  readonly scan?: (lines: Iterable<string>, plan: Plan) => Iterable<Line>;
}

/** What a step makes of the sorted lines of a partition. @throws {Error} if they are not sorted */
export function stepLines(step: Step, lines: Iterable<string>, plan: Plan): Iterable<Line> {
  if (step.scan) return step.scan(inOrder(lines), plan);
  return step.reduce?.(groupsOf(lines, step.group), plan) ?? [];
}

/** A piece of work over a whole corpus, as steps that know nothing of the engine that runs them. */
export interface Task {
  readonly name: string;
  readonly emitters: readonly Emitter[];
  readonly steps: readonly Step[];
  /** Files of the result, each made of the lines of one step. */
  readonly results: readonly { readonly file: string; readonly step: string }[];
  /** Writes what was found into the records: a join on their ids that not everybody wants. */
  readonly apply: { readonly emitter: Emitter; readonly step: Step };
}

/** The task with its join as a last step, whose result are records. */
export function withRecords({ emitters, steps, results, apply, ...task }: Task): Task {
  return {
    ...task,
    apply,
    emitters: [...emitters, apply.emitter],
    steps: [...steps, apply.step],
    results: [...results, { file: "records.ndjson", step: apply.step.name }],
  };
}
