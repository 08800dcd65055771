import type { Completed } from "./command-tree.ts";

/** The completion script for bash. */
export function bashCompletion(program: Completed): string {
  const cases = branches(program, []).map(
    ({ path, command }) =>
      `    "${path.join(" ")}") words="${wordsOf(command)}"; files=${command.words === null && command.commands.length === 0 ? 1 : 0} ;;`,
  );
  const inner = branches(program, []).flatMap(({ path }) => (path.length > 0 ? [`"${path.join(" ")}"`] : []));
  return `# bash completion of khao, written by: khao completion bash
_khao() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" words="" files=0 word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
      ${inner.join("|")}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "$files" = 1 ] && [ "\${current#-}" = "$current" ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _khao khao
`;
}

/** A command with the words that lead to it. */
function branches(command: Completed, path: readonly string[]): { path: readonly string[]; command: Completed }[] {
  return [{ path, command }, ...command.commands.flatMap((inner) => branches(inner, [...path, inner.name]))];
}

function wordsOf({ commands, options, words }: Completed): string {
  return [...commands.map(({ name }) => name), ...(words ?? []), ...options.flatMap(({ names }) => names)].join(" ");
}
