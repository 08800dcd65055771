import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordJsonSchema } from "../../src/article/record.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { inspectView } from "../../src/report/inspect.ts";
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

  test("inspect names the time of each stage, and underlines words of another language", async () => {
    const page = articlePage("lo", "ຂົວແຫ່ງໃໝ່").replace("300 ແມັດ", "300 ແມັດ Asian Development Bank");
    const view = await khao(["inspect", "-"], { stdin: page });
    const stages = createPipeline()
      .describe()
      .stages.map(({ name }) => name);
    const { times } = JSON.parse((await khao(["inspect", "-", "--json"], { stdin: page })).out);
    expect(times.map(({ step }: { step: string }) => step)).toEqual(["parse", ...stages, "record"]);
    for (const { milliseconds } of times) expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(view.out).toMatch(/^ {2}time {7}[\d.]+ ms {2}(?:[a-z-]+ [\d.]+(?:, )?)+$/mu);
    const result = createPipeline().run({ id: "1", format: "html", content: page });
    expect(inspectView("1", result, (style, text) => (style === "underline" ? `_${text}_` : text))).toContain(
      "_Asian Development Bank_",
    );
  });

  test("inspect --html is a page without scripts that shows hostile text as text", async () => {
    const page = articlePage("en", "New &lt;script&gt;alert(1)&lt;/script&gt; \u202eBridge");
    const { out, code } = await khao(["inspect", "-", "--html", "-"], { stdin: page });
    expect(code).toBe(0);
    const held = ["<script", "\u202e", "&lt;script&gt;alert(1)", "U+202E"].map((text) => out.includes(text));
    expect(held).toEqual([false, false, true, true]);
    expect(out).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri/u);
    const path = join(root, "inspected.html");
    expect(await khao(["inspect", join(root, "lo.html"), "--html", path])).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(path, "utf8")).toContain("ຂົວແຫ່ງໃໝ່");
    const nowhere = await khao(["inspect", "-", "--html", join(root, "no", "such.html")], { stdin: page });
    expect(nowhere).toMatchObject({ code: 2, out: "" });
    expect(nowhere.err).toContain("khao inspect: output-not-writable: ");
  });

  test("inspect --diff compares pages, saved results and configurations", async () => {
    const path = join(root, "lo.html");
    writeFileSync(join(root, "other.html"), articlePage("lo", "ຂົວເກົ່າ"));
    writeFileSync(join(root, "saved.json"), (await khao(["inspect", path, "--json"])).out);
    writeFileSync(join(root, "list.html"), "<title>Home</title><ul><li><a href='/1'>One</a></li></ul>");
    const [page, saved, strict, reject, none] = await Promise.all([
      khao(["inspect", path, "--diff", join(root, "other.html")]),
      khao(["inspect", join(root, "other.html"), "--diff", join(root, "saved.json")]),
      khao(["inspect", path, "--diff", "strict"]),
      khao(["inspect", join(root, "list.html"), "--diff", "no-reject"]),
      khao(["inspect", path, "--diff", join(root, "gone.json")]),
    ]);
    expect(page.out).toContain('record.title  "ຂົວແຫ່ງໃໝ່" → "ຂົວເກົ່າ"');
    expect(saved.out).toContain('record.title  "ຂົວເກົ່າ" → "ຂົວແຫ່ງໃໝ່"');
    expect(strict.out).toMatch(/→ strict {2}no difference\n$/u);
    expect(reject.out).toMatch(/status {2}"rejected" → "kept"/u);
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toContain("khao inspect: no-result: ");
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
