/** All that the bytes of a run depend on. Two runs of the same plan give the same files. */
export interface RunPlan {
  /** Version of khao. */
  readonly khao: string;
  readonly configHash: string;
  /** What was asked for, by the names of options. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  readonly inputs: readonly string[];
  /** Of the names, sizes, begins and ends of all files; null if something comes from standard input. */
  readonly inputDigest: string | null;
}

/** What is different between the plan of a run and that of the command, in words; empty if nothing is. */
export interface PlanDifference {
  readonly inputs: readonly string[];
  readonly configuration: readonly string[];
}

/** Compares the plan of a run that is there with the plan of a command. */
export function planDifference(there: RunPlan, now: RunPlan): PlanDifference {
  const configuration = [...new Set([...Object.keys(there.settings), ...Object.keys(now.settings)])]
    .filter((name) => there.settings[name] !== now.settings[name])
    .map((name) => `${name} was ${words(there.settings[name])} and is ${words(now.settings[name])}`);
  if (there.khao !== now.khao) configuration.push(`khao was ${there.khao} and is ${now.khao}`);
  else if (there.configHash !== now.configHash && configuration.length === 0)
    configuration.push("the rules are others");
  const gone = there.inputs.filter((input) => !now.inputs.includes(input));
  const added = now.inputs.filter((input) => !there.inputs.includes(input));
  const inputs = [
    ...(gone.length > 0 ? [`no longer among the inputs: ${gone.join(", ")}`] : []),
    ...(added.length > 0 ? [`new among the inputs: ${added.join(", ")}`] : []),
  ];
  if (inputs.length === 0 && there.inputDigest !== now.inputDigest) {
    inputs.push("files were added, removed or changed (names, sizes, begins or ends)");
  }
  return { inputs, configuration };
}

function words(value: RunPlan["settings"][string] | undefined): string {
  return value === undefined || value === null ? "not set" : String(value);
}
