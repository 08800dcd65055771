import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command line: `npm run build` comes before the tests. */
export const cli: string = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line to its end. */
export function khao(
  args: readonly string[],
  options: { stdin?: string | Uint8Array; cwd?: string } = {},
): Promise<CliRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: options.cwd, env: { ...process.env, NO_COLOR: "1" } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");
  });
}

/** The commands that `khao --help` lists. */
export function commandNames(): string[] {
  const help = execFileSync(process.execPath, [cli, "--help"], { encoding: "utf8" });
  const list = /^Commands:\n(?<list>(?: {2}.*\n)+)/mu.exec(help)?.groups?.["list"] ?? "";
  return [...list.matchAll(/^ {2}([a-z]+)/gmu)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
}

const paragraphs = {
  lo: [
    "ນາຍົກລັດຖະມົນຕີ ໄດ້ເປີດຂົວແຫ່ງໃໝ່ ຢູ່ແຂວງຈຳປາສັກ ໃນວັນຈັນທີ່ຜ່ານມາ ໂດຍມີຊາວບ້ານເຂົ້າຮ່ວມຫຼາຍຮ້ອຍຄົນ.",
    "ຂົວດັ່ງກ່າວ ມີຄວາມຍາວ 300 ແມັດ ແລະ ໃຊ້ເວລາກໍ່ສ້າງສອງປີ ດ້ວຍງົບປະມານຂອງລັດຖະບານ.",
    "ຊາວບ້ານກ່າວວ່າ ຂົວໃໝ່ຈະຊ່ວຍໃຫ້ການເດີນທາງໄປຕະຫຼາດ ແລະ ໂຮງຮຽນ ສະດວກຂຶ້ນກວ່າເກົ່າ.",
  ],
  en: [
    "The prime minister opened a new bridge in Champasak province on Monday before a crowd of several hundred villagers.",
    "The bridge is 300 metres long and took two years to build with money from the state budget, officials said.",
    "Villagers said that the bridge would make the way to the market and to the school much shorter than before.",
  ],
} as const;

/** An article page that every version of khao keeps. */
export function articlePage(language: "lo" | "en", title: string): string {
  const body = paragraphs[language].map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>\n${body}\n</article></body></html>`;
}
