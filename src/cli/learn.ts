import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { messageOf, Problem } from "../batch/problem.ts";
import type { Observation } from "../corpus/profile/observe.ts";
import { readInputs } from "../read/read-inputs.ts";
import { say } from "./session.ts";

interface Options {
  readonly output: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `khao learn PAGES… -o FILE` */
export function addLearn(program: Command): void {
  program
    .command("learn")
    .summary("learn what recurs on the pages of each site")
    .description(
      "Looks at the pages of each host and writes down what recurs in their text, how their dates stand, what follows their titles. Nothing is cleaned.",
    )
    .argument("<input...>", "pages, as for `khao clean`")
    .requiredOption("-o, --output <file>", "file of the profile, or - for stdout")
    .option("--quiet", "no words but errors")
    .option("--json", "as always: the profile is JSON")
    .addHelpText(
      "after",
      `
Example:
  khao learn pages/ -o profile.json      read it, change "remove" to "flag" or take a row out where you know better
  khao clean pages/ -o output/ --profile profile.json

A block counts once a story: copies and updates of one are folded. It must stand on three stories to be listed, on four in ten of at least eight to be removed.`,
    )
    .action(learn);
}

async function learn(inputs: readonly string[], { output, quiet = false }: Options): Promise<void> {
  const pages = await readInputs(inputs, { stdin: process.stdin });
  const [{ observePage }, { learnSites }] = await Promise.all([
    import("../corpus/profile/observe.ts"),
    import("../corpus/profile/learn.ts"),
  ]);
  const observations: Observation[] = [];
  let read = 0;
  for await (const { page } of pages) {
    read++;
    const observation = page ? observePage(page) : null;
    if (observation) observations.push(observation);
  }
  const sites = learnSites(observations);
  const json = `${JSON.stringify({ profile: "khao-profile/1", sites }, null, 2)}\n`;
  try {
    if (output === "-") process.stdout.write(json);
    else await writeFile(output, json);
  } catch (error) {
    throw new Problem(
      "usage",
      "output-not-writable",
      `cannot write ${output}: ${messageOf(error)}`,
      "name a file with -o",
    );
  }
  const removed = sites.flatMap(({ blocks }) => blocks).filter(({ action }) => action === "remove").length;
  if (!quiet) say(`${sites.length} sites from ${observations.length} of ${read} pages: ${removed} blocks to remove`);
}
