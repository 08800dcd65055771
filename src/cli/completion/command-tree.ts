import type { Command } from "commander";

/** An option as a shell completes it. */
interface CompletedOption {
  /** `--output`, `-o`. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly takesValue: boolean;
}

/** A command as a shell completes it. */
export interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly commands: readonly Completed[];
  /** Words that its arguments may be; null for files. */
  readonly words: readonly string[] | null;
}

/**
 * What there is to complete, read off the program itself.
 *
 * @param words - what arguments of a name may be, such as the ids of rules
 */
export function commandTree(command: Command, words: Readonly<Record<string, readonly string[]>>): Completed {
  const own = command.registeredArguments.flatMap((argument) => argument.argChoices ?? words[argument.name()] ?? []);
  return {
    name: command.name(),
    summary: command.summary() || command.description(),
    options: [
      ...command.options.map(({ short, long, description, required, optional }) => ({
        names: [long, short].filter((name) => name !== undefined && name !== null),
        summary: description,
        takesValue: required || optional,
      })),
      { names: ["--help", "-h"], summary: "show help", takesValue: false },
    ],
    commands: command.commands.map((inner) => commandTree(inner, words)),
    words: own.length > 0 ? own : null,
  };
}
