import type { Command } from "commander";
import { addApply } from "./apply.ts";
import { addClean } from "./clean.ts";
import { addCompletion } from "./completion.ts";
import { addDedup } from "./dedup.ts";
import { addDiff } from "./diff.ts";
import { addEmit } from "./emit.ts";
import { addExplain } from "./explain.ts";
import { addInspect } from "./inspect.ts";
import { addLearn } from "./learn.ts";
import { addMap } from "./map.ts";
import { addPair } from "./pair.ts";
import { addPlan } from "./plan.ts";
import { programFrame } from "./program-frame.ts";
import { addReduce } from "./reduce.ts";
import { addReport } from "./report.ts";
import { addSamples } from "./samples.ts";
import { addSchema } from "./schema.ts";
import { addStream } from "./stream.ts";
import { addVerify } from "./verify.ts";

const commands = [
  addClean,
  addStream,
  addReport,
  addDiff,
  addVerify,
  addInspect,
  addExplain,
  addSamples,
  addSchema,
  addLearn,
  addDedup,
  addPair,
  addPlan,
  addMap,
  addEmit,
  addReduce,
  addApply,
  addCompletion,
];

/** All commands. */
export function createProgram(): Command {
  const program = programFrame();
  for (const add of commands) add(program);
  return program;
}
