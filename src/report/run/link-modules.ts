import { readFile } from "node:fs/promises";

/**
 * Links compiled modules into one script for a page: each module becomes a function that is called once, those that it imports before it.
 * It reads what `tsc` writes: imports and exports of names at the beginning of a line, no default ones, no cycles.
 *
 * @param entry - address of the compiled module that starts everything
 */
export async function linkModules(entry: URL): Promise<string> {
  const names = new Map<string, string>();
  const parts: string[] = [];

  const link = async (address: URL, path: readonly string[]): Promise<string> => {
    const known = names.get(address.href);
    if (known !== undefined) return known;
    if (path.includes(address.href))
      throw new Error(`modules import each other: ${[...path, address.href].join(" → ")}`);
    const source = await readFile(address, "utf8");
    const imports: string[] = [];
    for (const [statement, list = "", from = ""] of source.matchAll(importOfNames)) {
      if (!from.startsWith("."))
        throw new Error(`${address.href}: only modules of this project run in a page: ${statement}`);
      const module = await link(new URL(from, address), [...path, address.href]);
      imports.push(`const {${list.replaceAll(/\bas\b/gu, ":")}} = ${module};`);
    }
    const name = `module${names.size}`;
    names.set(address.href, name);
    parts.push(moduleFunction(name, imports, source));
    return name;
  };
  await link(entry, []);
  return `"use strict";\n${parts.join("\n")}\n`;
}

const importOfNames = /^import \{([^}]{1,2000})\} from "([^"]{1,200})";$/gmu;
const exported = /^export (?=(?:async )?(?:function\*?|const|let|class) ([A-Za-z_$][\w$]*))/gmu;

function moduleFunction(name: string, imports: readonly string[], source: string): string {
  const exports: string[] = [];
  const body = source
    .replace(importOfNames, "")
    .replace(exported, (_, own: string) => {
      exports.push(own);
      return "";
    })
    .replace(/^export \{\};$/mu, "");
  if (/^(?:import|export)\b/mu.test(body)) throw new Error(`${name}: an import or export of a kind that is not known`);
  return `const ${name} = (() => {\n${imports.join("\n")}\n${body.trim()}\nreturn { ${exports.join(", ")} };\n})();`;
}
