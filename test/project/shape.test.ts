import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { recordJsonSchema } from "../../src/article/record.ts";
import { canonicalRules } from "../../src/language/canonical.rules.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { rulesPage } from "../../src/report/rules-page.ts";
import { version } from "../../src/version.ts";

const files = globSync("src/**/*.ts").sort();
const source = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const packageJson = JSON.parse(readFileSync("package.json", "utf8"));

/** Data flows one way: a folder imports only from itself and from the layers in front of it. */
const layers: readonly (readonly string[])[] = [
  ["article"],
  ["language"],
  ["parse"],
  ["stages"],
  ["pipeline"],
  ["batch", "corpus"],
  ["read", "write", "report"],
  ["cli"],
];
/** Classes whose instances are made while modules load or a language is first met, and kept from then on. */
const onlyOnLoad = new Set(["SourceReader", "Beginnings", "Phrase", "Row"]);
const pureLayers = new Set(["article", "language", "parse", "stages"]);

function layerOf(file: string): string {
  const [folder, rest] = path.relative("src", file).split(path.sep);
  return rest === undefined ? "pipeline" : (folder ?? "");
}

function importsOf(file: string): string[] {
  return [...(source.get(file) ?? "").matchAll(/(?:from|import)\s*\(?"([^"]+)"/gu)].map((match) => match[1] ?? "");
}

const rank = (layer: string): number => layers.findIndex((names) => names.includes(layer));

describe.each(files)("%s", (file) => {
  test("imports only from layers below its own", () => {
    const own = layerOf(file);
    expect(rank(own)).toBeGreaterThanOrEqual(0);
    for (const name of importsOf(file).filter((other) => other.startsWith("."))) {
      const other = layerOf(path.normalize(path.join(path.dirname(file), name)));
      expect(own === other || rank(other) < rank(own), `${file} imports ${name}`).toBe(true);
    }
  });

  test("has no more than 300 lines, unless it is data", () => {
    const lines = (source.get(file) ?? "").split("\n").length - 1;
    expect(/\.(?:rules|data)\.ts$/u.test(file) || lines <= 300, `${lines} lines`).toBe(true);
  });

  test("keeps the core pure: no files, sockets, clock, chance or locale", () => {
    if (!pureLayers.has(layerOf(file))) return;
    const text = (source.get(file) ?? "").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
    const builtins = importsOf(file).filter((name) => name.startsWith("node:"));
    expect(builtins.filter((name) => name !== "node:crypto")).toEqual([]);
    expect(text).not.toMatch(
      /Math\.random|Date\.now|new Date\(\)|process\.|fetch\(|setTimeout|toLocale|localeCompare|Intl\.DateTimeFormat/u,
    );
  });
});

test("keeps one instance of each class that is made anew for every page", () => {
  const core = files.filter((file) => pureLayers.has(layerOf(file)));
  const all = core.map((file) => source.get(file) ?? "").join("\n");
  const names = [...all.matchAll(/^(?:export )?class (\w+)(?:<.*>)? \{/gmu)].map((match) => match[1] ?? "");
  expect(names.length).toBeGreaterThan(8);
  // One that lies in a constant of its module is kept by that.
  const kept = (name: string): boolean =>
    new RegExp(`^(?:keepOptimized\\(|const \\w+ = )new ${name}\\(`, "mu").test(all);
  expect(names.filter((name) => !kept(name) && !onlyOnLoad.has(name))).toEqual([]);
});

test("the median file is of about a hundred lines", () => {
  const lengths = [...source]
    .filter(([file]) => !/\.(?:rules|data)\.ts$/u.test(file))
    .map(([, text]) => text.split("\n").length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(120);
});

test("the version of the records is the version of the package", () => {
  expect(version).toBe(packageJson.version);
});

test("nothing runs on installation, and every entry point exists after a build", () => {
  for (const name of ["preinstall", "install", "postinstall", "prepare"])
    expect(packageJson.scripts).not.toHaveProperty(name);
  for (const file of [packageJson.main, packageJson.types, packageJson.bin.khao, packageJson.exports["."].default]) {
    expect(globSync(path.normalize(file))).toHaveLength(1);
  }
});

test("the documents name every rule of the canonical form and every field of the record", () => {
  const lao = readFileSync("docs/lao.md", "utf8");
  for (const { name } of canonicalRules) expect(lao).toContain(`| \`${name}\` |`);
  const fields = readFileSync("docs/record.md", "utf8");
  for (const name of Object.keys(recordJsonSchema()["properties"] as object))
    expect(fields).toContain(`| \`${name}\` |`);
});

test("the drawing of the pipeline has every stage, in order", () => {
  const drawing = /```\n([\s\S]*?)```/u.exec(readFileSync("docs/pipeline.md", "utf8"))?.[1] ?? "";
  const stages = createPipeline()
    .describe()
    .stages.map(({ name }) => name);
  const drawn = [...drawing.matchAll(/^ {2}│ {10,}([a-z]+(?:-[a-z]+)*) {2,}/gmu)].map(([, name = ""]) => name);
  expect(drawn).toEqual(stages);
});

test("docs/rules.md is written from the rule tables (npm run rules writes it)", () => {
  const { stages } = createPipeline({ pullQuotes: "remove" }).describe();
  expect(readFileSync("docs/rules.md", "utf8") === rulesPage(stages), "run npm run rules").toBe(true);
});

test("docs/record.schema.json is the schema of the records (npm run schema writes it)", () => {
  expect(JSON.parse(readFileSync("docs/record.schema.json", "utf8"))).toEqual(recordJsonSchema());
});
