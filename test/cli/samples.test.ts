import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage, cli, khao } from "./run-cli.ts";

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

    const updated = await khao(["samples", "update", samples]);
    expect(updated.out).toContain("bridge--kpl  wrote expected.json (kept)");
    // What was accepted is shown.
    expect(updated.out).toContain('record.title  "ຂົວເກົ່າ" → "ຂົວແຫ່ງໃໝ່"');
    expect(updated.err).toBe("1 sample: 1 written\n");
    rmSync(expectedPath);
    const missing = await khao(["samples", "check", samples]);
    expect(missing.code).toBe(4);
    expect(missing.out).toContain("has no expected.json");
  });

  test("add asks nothing: folder, name and address come from the page, and what is expected is shown", async () => {
    const folder = mkdtempSync(join(root, "own-"));
    const page = articlePage("lo", "ຂົວແຫ່ງໃໝ່").replace(
      "<title>",
      '<link rel="canonical" href="https://www.news.example/2025/01/23/bridge"><title>',
    );
    writeFileSync(join(folder, "page.html"), page);
    writeFileSync(join(folder, "Doubled Lead.html"), page);
    const runs = [
      await khao(["samples", "add", "page.html"], { cwd: folder }),
      await khao(["samples", "add", "page.html"], { cwd: folder }),
      await khao(["samples", "add", "samples", "Doubled Lead.html"], { cwd: folder }),
    ];
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const names = ["doubled-lead--news-example", "ຂົວແຫ່ງໃໝ່--news-example", "ຂົວແຫ່ງໃໝ່--news-example-2"];
    expect(readdirSync(join(folder, "samples")).sort()).toEqual(names.toSorted());
    for (const name of names) {
      const own = join(folder, "samples", name);
      expect(readdirSync(own).sort()).toEqual(["expected.json", "page.html", "source.json"]);
      const { url } = JSON.parse(readFileSync(join(own, "source.json"), "utf8"));
      expect(url).toBe("https://www.news.example/2025/01/23/bridge");
      expect(JSON.parse(readFileSync(join(own, "expected.json"), "utf8")).record.url).toBe(url);
    }
    expect(runs[0]?.out).toContain("+ lo ນາຍົກລັດຖະມົນຕີ");
    expect((await khao(["samples", "check"], { cwd: folder })).code).toBe(0);
  });

  test("check --watch checks again after a change, and ends with Ctrl-C", async () => {
    const folder = mkdtempSync(join(root, "watched-"));
    await khao(["samples", "add", folder, join(root, "page.html"), "--name", "one"]);
    const child = spawn(process.execPath, [cli, "samples", "check", folder, "--watch"], {
      env: { ...process.env, NO_COLOR: "1" },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    await expect.poll(() => err, { timeout: 20_000 }).toContain("watching");
    expect(out).toBe("1 sample: 1 as expected, 0 not\n");
    rmSync(join(folder, "one", "expected.json"));
    await expect.poll(() => out, { timeout: 20_000 }).toContain("has no expected.json");
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  }, 60_000);

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
