import type { Command } from "commander";
import { plain } from "../report/terminal.ts";
import { verifyRun } from "../write/verify-run.ts";
import { exitCodes, say } from "./session.ts";

/** `khao verify DIR` */
export function addVerify(program: Command): void {
  program
    .command("verify")
    .summary("hold a finished run against its manifest")
    .description(
      "Reads a run directory again: sizes, checksums and numbers of records against manifest.json, and each record against its schema.",
    )
    .argument("<dir>", "folder of a finished run")
    .option("--json", "print what was found to stdout as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  khao verify output/\n  khao verify output/ --json | jq .faults\n\nExit codes: 0 all as the manifest says, 2 no manifest there, 4 a difference.",
    )
    .action(verify);
}

async function verify(folder: string, options: { readonly json?: boolean }): Promise<void> {
  const check = await verifyRun(folder);
  if (options.json) process.stdout.write(`${JSON.stringify(check)}\n`);
  else for (const { code, file, message } of check.faults) say(`${plain(file)}: ${plain(message)} [${code}]`);
  const { files, records, faults } = check;
  if (!options.json) say(`${files} files, ${records} records: ${faults.length || "no"} differences`);
  if (faults.length > 0) process.exitCode = exitCodes.regression;
}
