import { dedupTask } from "./dedup/task.ts";
import { pairTask } from "./pair/task.ts";
import type { Task } from "./task.ts";

/** All tasks by name. */
export const tasks: ReadonlyMap<string, Task> = new Map([dedupTask, pairTask].map((task) => [task.name, task]));
