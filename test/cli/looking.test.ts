import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordJsonSchema } from "../../src/article/record.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { articlePage, khao } from "./run-cli.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-look-"));
  writeFileSync(join(root, "lo.html"), articlePage("lo", "ຂົວແຫ່ງໃໝ່"));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("inspect, explain, schema, help", () => {
  test("inspect shows the page in order and lets no escape through", async () => {
    const page = articlePage("en", "New Bridge").replace("two years", "two\u001b[2J \u202eyears");
    const view = await khao(["inspect", "-"], { stdin: page });
    expect(view.code).toBe(0);
    expect(view.out).toContain("stdin  kept");
    expect(view.out).toMatch(/^= title New Bridge$/mu);
    expect(view.out).toMatch(/^\+ en Villagers said/mu);
    expect(view.out).not.toMatch(/[\u009b\u202e]|[^\P{Cc}\n]/u);
    const data = JSON.parse((await khao(["inspect", join(root, "lo.html"), "--json"])).out);
    expect(data.result.status).toBe("kept");
    expect(data.pieces.filter(({ to }: { to: string }) => to === "body")).toHaveLength(3);
  });

  test("explain lists all rules, shows one, and helps with a name that is none", async () => {
    const { stages } = createPipeline({ pullQuotes: "remove" }).describe();
    const rule = stages.flatMap(({ rules }) => rules)[0];
    const [list, data, one, none] = await Promise.all([
      khao(["explain"]),
      khao(["explain", "--json"]),
      khao(["explain", rule?.id ?? ""]),
      khao(["explain", "no-such-thing"]),
    ]);
    for (const { id } of stages.flatMap(({ rules }) => rules)) expect(list.out).toContain(id);
    expect(JSON.parse(data.out)).toEqual(JSON.parse(JSON.stringify(stages)));
    expect(one.out).toContain(rule?.lookAlike);
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toContain(": unknown-rule: ");
  });

  test("schema and help go to stdout", async () => {
    const [schema, help, version] = await Promise.all([
      khao(["schema"]),
      khao(["clean", "--help"]),
      khao(["--version"]),
    ]);
    expect(JSON.parse(schema.out)).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("Examples:");
    const { version: expected } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(version).toEqual({ code: 0, out: `${expected}\n`, err: "" });
  });
});
