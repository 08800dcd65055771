import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage, khao } from "./run-cli.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "khao-samples-"));
  writeFileSync(join(root, "page.html"), articlePage("lo", "ຂົວແຫ່ງໃໝ່"));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("khao samples", () => {
  test("add, check, a regression shown, update", async () => {
    const samples = join(root, "samples");
    const url = "https://kpl.example/detail?id=1";
    const added = await khao([
      "samples",
      "add",
      samples,
      join(root, "page.html"),
      "--name",
      "bridge--kpl",
      "--url",
      url,
    ]);
    expect(added.code).toBe(0);
    expect(readdirSync(join(samples, "bridge--kpl")).sort()).toEqual(["expected.json", "page.html", "source.json"]);
    const expectedPath = join(samples, "bridge--kpl", "expected.json");
    const expected = JSON.parse(readFileSync(expectedPath, "utf8"));
    expect(expected).toMatchObject({
      status: "kept",
      record: { id: "bridge--kpl", url, source: { file: "bridge--kpl/page.html" } },
    });
    expect(expected.record).not.toHaveProperty("pipeline");

    const good = await khao(["samples", "check", samples]);
    expect(good).toMatchObject({ code: 0, out: "1 sample: 1 as expected, 0 not\n" });

    expected.record.title = "ຂົວເກົ່າ";
    expected.record.blocks[1].text = expected.record.blocks[1].text.replace("300", "400");
    expected.record.text = expected.record.text.replace("300", "400");
    writeFileSync(expectedPath, JSON.stringify(expected));
    const bad = await khao(["samples", "check", samples]);
    expect(bad.code).toBe(4);
    expect(bad.out).toContain('record.title  "ຂົວເກົ່າ" → "ຂົວແຫ່ງໃໝ່"');
    expect(bad.out).toContain("[-400-]{+300+}");
    expect(bad.out).toContain("and what follows from it: text");
    const asJson = JSON.parse((await khao(["samples", "check", samples, "--json"])).out);
    expect(asJson[0].differences[0]).toEqual({ path: "record.title", expected: "ຂົວເກົ່າ", actual: "ຂົວແຫ່ງໃໝ່" });

    expect((await khao(["samples", "update", samples])).err).toContain("wrote bridge--kpl");
    rmSync(expectedPath);
    const missing = await khao(["samples", "check", samples]);
    expect(missing.code).toBe(4);
    expect(missing.out).toContain("has no expected.json");
  });

  test("mistakes", async () => {
    const page = join(root, "page.html");
    const runs = await Promise.all([
      khao(["samples", "check", join(root, "nowhere")]),
      khao(["samples", "add", join(root, "new"), page, "--name", "../escape"]),
      khao(["samples", "add", join(root, "new"), join(root, "gone.html"), "--name", "x"]),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(readdirSync(root)).not.toContain("escape");
  });
});
