import type { Completed } from "./command-tree.ts";

/** The completion script for zsh. */
export function zshCompletion(program: Completed): string {
  return `#compdef khao
# zsh completion of khao, written by: khao completion zsh
${functions(program, "_khao").join("\n")}
if [ "$funcstack[1]" = "_khao" ]; then _khao "$@"; else compdef _khao khao; fi
`;
}

/** One function for each command: its options, then its commands, its words or files. */
function functions(command: Completed, name: string): string[] {
  const options = command.options.map(({ names, summary, takesValue }) => {
    const text = `[${escaped(summary)}]${takesValue ? ":value:_files" : ""}`;
    return names.length > 1 ? `'(${names.join(" ")})'{${names.join(",")}}'${text}'` : `'${names[0] ?? ""}${text}'`;
  });
  if (command.commands.length === 0) {
    const rest = command.words === null ? "'*:file:_files'" : `'*:word:(${command.words.join(" ")})'`;
    return [`${name}() {\n  _arguments -s ${[...options, rest].join(" \\\n    ")}\n}`];
  }
  const described = command.commands.map((inner) => `'${inner.name}:${escaped(inner.summary)}'`);
  const cases = command.commands.map((inner) => `      ${inner.name}) ${name}_${inner.name} ;;`);
  return [
    ...command.commands.flatMap((inner) => functions(inner, `${name}_${inner.name}`)),
    `${name}() {
  local line state
  _arguments -C ${options.join(" \\\n    ")} \\
    '1: :->command' '*::argument:->argument'
  case $state in
    command) local commands=(${described.join(" ")}); _describe command commands ;;
    argument) case $line[1] in
${cases.join("\n")}
    esac ;;
  esac
}`,
  ];
}

function escaped(text: string): string {
  return text.replace(/[[\]:\\]/gu, "\\$&").replaceAll("'", "’");
}
