import { dedupTask } from "./dedup/task.ts";
import type { Task } from "./task.ts";

/** All tasks by name. */
export const tasks: ReadonlyMap<string, Task> = new Map([dedupTask].map((task) => [task.name, task]));
