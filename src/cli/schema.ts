import type { Command } from "commander";
import { recordJsonSchema } from "../article/record.ts";

/** `khao schema` */
export function addSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a record")
    .description(
      "Prints the JSON Schema (2020-12) of a record, written from the definition that khao itself validates with.",
    )
    .addHelpText("after", "\nExample:\n  khao schema > record.schema.json")
    .option("--json", "as always: the schema is JSON")
    .action(() => void process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`));
}
