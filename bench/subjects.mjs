// What can be scored: khao as it is built, and extractors of others where they are installed. A subject takes {id, url, html} and
// gives {text, title?, date?}.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { textOf } from "./html-text.mjs";

const root = path.join(import.meta.dirname, "..");

async function khao() {
  const built = path.join(root, "dist", "index.js");
  if (!existsSync(built)) throw new Error("no build: run `npm run build` first");
  const { createPipeline, laoSites, version } = await import(pathToFileURL(built).href);
  const pipeline = (recipes) => {
    const made = createPipeline({ reject: false, recipes });
    return ({ id, url, html }) => {
      const result = made.run({ id, url: url || undefined, format: "html", content: html });
      if (result.status !== "kept") return { text: "" };
      const { text, title, publishedAt } = result.record;
      return { text, title, date: publishedAt };
    };
  };
  return { version, plain: pipeline([]), recipes: pipeline(laoSites) };
}

/** Each gives `{label, run}`; those of others throw where their package is not there. */
export const subjects = {
  khao: async () => {
    const { version, plain } = await khao();
    return { label: `khao ${version}`, run: plain };
  },
  "khao-recipes": async () => {
    const { version, recipes } = await khao();
    return { label: `khao ${version} with recipes`, run: recipes };
  },
  readability: async () => {
    const { Readability } = await peer("@mozilla/readability");
    const { parseHTML } = await peer("linkedom");
    return {
      label: `Readability ${peerVersion("@mozilla/readability")} on linkedom ${peerVersion("linkedom")}`,
      run: ({ html }) => {
        // linkedom makes no document of a page that does not say that it is one.
        const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
        const found = new Readability(parseHTML(whole).document).parse();
        return { text: textOf(found?.content ?? ""), title: found?.title, date: found?.publishedTime };
      },
    };
  },
  defuddle: async () => {
    const { Defuddle } = await peer("defuddle/node");
    return {
      label: `Defuddle ${peerVersion("defuddle")}`,
      run: async ({ html, url }) => {
        const found = await Defuddle(html, url || "https://example.org/", { useAsync: false });
        return { text: textOf(found.content ?? ""), title: found.title, date: found.published };
      },
    };
  },
  "article-extractor": async () => {
    const { extractFromHtml } = await peer("@extractus/article-extractor");
    return {
      label: `article-extractor ${peerVersion("@extractus/article-extractor")}`,
      run: async ({ html, url }) => {
        const found = await extractFromHtml(html, url || "https://example.org/", { contentLengthThreshold: 0 });
        return { text: textOf(found?.content ?? ""), title: found?.title, date: found?.published };
      },
    };
  },
};

/** The subjects of these names that are there; of the others a line says that they are left out. */
export async function loadSubjects(names) {
  const loaded = [];
  for (const name of names) {
    try {
      loaded.push(await subjects[name]());
    } catch (error) {
      console.error(`${name} is left out: ${error.message}`);
    }
  }
  return loaded;
}

/** Peers are no dependencies of khao: they are looked for from the folder that PEERS names, else from here. */
const from = path.resolve(process.env["PEERS"] ?? root, "package.json");

async function peer(name) {
  const require = createRequire(from);
  let file;
  try {
    file = require.resolve(name);
  } catch {
    file = packageEntry(name);
  }
  if (!file) throw new Error(`${name} is not installed`);
  return import(pathToFileURL(file).href);
}

/** The file of an import, for packages that cannot be resolved by `require` because they export to `import` only. */
function packageEntry(name) {
  const folder = packageFolder(name);
  if (!folder) return undefined;
  const { exports, module, main, folder: at } = folder;
  const rest = name.split("/").slice(name.startsWith("@") ? 2 : 1);
  const entry =
    exports?.[rest.length > 0 ? `./${rest.join("/")}` : "."] ??
    (rest.length > 0 ? undefined : (exports ?? module ?? main));
  const file = fileOf(entry);
  return file && path.join(at, file);
}

function fileOf(entry) {
  if (typeof entry === "string") return entry;
  for (const condition of ["node", "import", "default"]) {
    const file = entry?.[condition] && fileOf(entry[condition]);
    if (file) return file;
  }
  return undefined;
}

function packageFolder(name) {
  const bare = name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
  const require = createRequire(from);
  for (const folder of require.resolve.paths(bare) ?? []) {
    const file = path.join(folder, bare, "package.json");
    if (existsSync(file)) return { ...require(file), folder: path.dirname(file) };
  }
  return undefined;
}

const peerVersion = (name) => packageFolder(name)?.version ?? "?";

/** Answers of a subject for all pages, in order. What throws is an empty answer. The console of others is kept quiet. */
export async function answersOf(run, pages) {
  const names = ["log", "warn", "info", "debug", "error"];
  const before = names.map((name) => console[name]);
  for (const name of names) console[name] = () => undefined;
  const answers = [];
  try {
    for (const page of pages) {
      let answer;
      try {
        answer = await run(page);
      } catch {
        answer = undefined;
      }
      answers.push({ ...answer, text: answer?.text ?? "" });
    }
  } finally {
    for (const [at, name] of names.entries()) console[name] = before[at];
  }
  return answers;
}
