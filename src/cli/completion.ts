import { Argument, type Command } from "commander";
import { bashCompletion } from "./completion/bash.ts";
import { type Completed, commandTree } from "./completion/command-tree.ts";
import { fishCompletion } from "./completion/fish.ts";
import { zshCompletion } from "./completion/zsh.ts";
import { loadPipeline } from "./session.ts";

const scripts: Readonly<Record<string, (program: Completed) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `khao completion SHELL` */
export function addCompletion(program: Command): void {
  program
    .command("completion")
    .summary("print the completion script of a shell")
    .description("Prints a script that completes commands, options, files and rules of khao in a shell.")
    .addArgument(new Argument("<shell>", "the shell").choices(Object.keys(scripts)))
    .addHelpText("after", help)
    .action(async (shell: string) => {
      const { stages } = (await loadPipeline({ pullQuotes: "remove" })).describe();
      const rules = stages.flatMap((stage) => stage.rules.map(({ id }) => id));
      process.stdout.write(scripts[shell]?.(commandTree(program, { rule: rules })) ?? "");
    });
}

const help = `
Examples:
  khao completion bash > ~/.local/share/bash-completion/completions/khao
  khao completion zsh > ~/.zfunc/_khao          with fpath+=~/.zfunc before compinit
  khao completion fish > ~/.config/fish/completions/khao.fish`;
