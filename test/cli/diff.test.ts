import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage, khao } from "./run-cli.ts";

let root = "";
const place = (path: string): string => join(root, path);
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "khao-diff-"));
  for (const [run, year] of [
    ["before", "300"],
    ["after", "400"],
  ] as const) {
    mkdirSync(place(`${run}-pages`));
    const page = (name: string, content: string): void => writeFileSync(place(`${run}-pages/${name}.html`), content);
    page("same", articlePage("lo", "ຂົວແຫ່ງໃໝ່"));
    page("changed", articlePage("en", "A bridge").replace("300 metres", `${year} metres`));
    page("moved", run === "before" ? articlePage("en", "A market") : "");
    page(`only-${run}`, articlePage("en", "A ferry"));
    const top = run === "before" ? "" : "<p>Back to top</p>";
    page("rule", articlePage("en", "A school").replace("</article>", `${top}</article>`));
    writeFileSync(place(`${run}.ndjson`), "");
  }
  // The same names in both runs.
  for (const run of ["before", "after"])
    await khao(["clean", ".", "-o", place(run), "--quiet"], { cwd: place(`${run}-pages`) });
});
afterAll(() => rmSync(root, { recursive: true }));

describe("khao diff", () => {
  test("counts what is the same, changed, moved, gone and new, by field and by rule", async () => {
    const run = await khao(["diff", place("before"), place("after"), "--json"]);
    expect(run.code).toBe(4);
    const { pages, moves, fields, rules, most } = JSON.parse(run.out);
    expect(pages).toEqual({ same: 1, changed: 3, gone: 1, added: 1 });
    expect(moves).toEqual({ "kept → rejected empty-page": 1 });
    expect(fields).toMatchObject({ text: 1, blocks: 1, removed: 1 });
    expect(rules).toContainEqual({ rule: "interface-residue/to-top", before: 0, after: 1 });
    expect(most.map(({ id }: { id: string }) => id)).toContain("changed.html");
    const changed = most.find(({ id }: { id: string }) => id === "changed.html");
    expect(changed.letters).toBeGreaterThan(100);
  });

  test("shows it to people, escapes and all", async () => {
    const { out } = await khao(["diff", place("before"), place("after"), "--most", "5"]);
    expect(out).toContain("1 pages are the same, 3 differ, 1 only in the first run, 1 only in the second run");
    expect(out).toContain("[-300-]{+400+}");
    expect(out).toMatch(/interface-residue\/to-top +0 → 1 {2}\+1/u);
    expect(out).toContain("kept → rejected empty-page");
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test("a run and itself: exit 0; a folder that is no run: exit 2", async () => {
    const same = await khao(["diff", place("before"), place("before")]);
    expect(same).toMatchObject({ code: 0, out: "5 pages are the same, 0 differ\n" });
    const none = await khao(["diff", place("before"), place("gone")]);
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toContain("khao diff: manifest-not-readable: ");
  });
});
