import type { Completed } from "./command-tree.ts";

/** The completion script for fish. */
export function fishCompletion(program: Completed): string {
  return `# fish completion of khao, written by: khao completion fish
complete -c khao -f
${lines(program, []).join("\n")}
`;
}

function lines(command: Completed, path: readonly string[]): string[] {
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`);
  // A command of a group is offered until one of the group is there.
  const inner = command.commands.map(({ name }) => name);
  const here = [...seen, ...(inner.length > 0 ? [`not __fish_seen_subcommand_from ${inner.join(" ")}`] : [])];
  const condition = here.length > 0 ? ` -n '${here.join("; and ")}'` : "";
  const options = command.options.map(({ names, summary, takesValue }) => {
    const flags = names
      .map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
      .join(" ");
    return `complete -c khao${condition} ${flags}${takesValue ? " -r -F" : ""} -d '${escaped(summary)}'`;
  });
  const words = command.words === null ? [] : [`complete -c khao${condition} -a '${command.words.join(" ")}'`];
  const files = command.words === null && inner.length === 0 ? [`complete -c khao${condition} -F`] : [];
  return [
    ...command.commands.map(({ name, summary }) => `complete -c khao${condition} -a ${name} -d '${escaped(summary)}'`),
    ...options,
    ...words,
    ...files,
    ...command.commands.flatMap((next) => lines(next, [...path, next.name])),
  ];
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
