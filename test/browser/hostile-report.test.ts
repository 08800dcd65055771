import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/batch/page-item.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { articlePage, khao } from "../cli/run-cli.ts";
import { launch, noBrowser, openFile } from "./browser.ts";
import { writeRun } from "./written-run.ts";

const attacks = [
  `<script>globalThis.taken = true</script>`,
  `"><img src=x onerror="globalThis.taken = true">`,
  `</script><script>globalThis.taken = true</script>`,
  `</textarea></title><svg onload="globalThis.taken = true">`,
  `\u202eevil\u2066 \u200bhidden`,
  `\u001b]0;taken\u0007\u001b[2J\u009b31m`,
  `<!--<script>`,
  `{{constructor.constructor("globalThis.taken = true")()}}`,
];

/** A run in which everything that a page, or a changed file, can say is an attack. */
function hostileRun(extra: string): Promise<string> {
  const base = createPipeline().run({ id: "1", format: "html", content: articlePage("en", "Bridge") });
  if (base.status !== "kept") throw new Error("the page is kept");
  const { record } = base;
  const origin = { file: `${attacks[0]}.html` };
  const kept = attacks.map((attack, at): Outcome => {
    const text = `${attack} ${extra}`;
    const removal = {
      stage: text,
      rule: text,
      reason: text,
      text,
      path: text,
      block: 1,
      duplicateOf: 2,
      confidence: 0.5,
    };
    const hostile = {
      ...record,
      id: `${at} ${attack}`,
      url: `javascript:globalThis.taken=true//${attack}`,
      canonicalUrl: `https://a.example/"onclick="globalThis.taken=true`,
      host: attack,
      siteName: attack,
      title: text,
      authors: [attack],
      publishedAtSource: attack,
      text,
      blocks: record.blocks.map((block) => ({ ...block, text, spans: [], flags: [attack] })),
      related: [{ title: attack, url: `javascript:1`, section: null, publishedAt: null, summary: null }],
      removed: [removal],
      quality: { ...record.quality, flags: [attack], taken: [{ field: attack, text, path: attack, block: 0 }] },
    };
    return { id: hostile.id, url: null, origin, size: 0, result: { status: "kept", record: hostile } };
  });
  const lost = attacks.map(
    (attack): Outcome => ({
      id: `lost ${attack}`,
      url: `https://a.example/${attack}`,
      origin,
      size: 0,
      result: { status: "failed", code: "bad-input", reason: attack },
    }),
  );
  return writeRun([...kept, ...lost]);
}

/** Marks of direction, what has no width, and controls but for white space. */
const acting = /[\u202a-\u202e\u2066-\u2069\u200b]|[^\P{Cc}\n\t]/u;
let browser: Browser;
let folder = "";
beforeAll(async () => {
  folder = await hostileRun("one");
  expect((await khao(["report", folder])).code).toBe(0);
  if (noBrowser === undefined) browser = await launch();
}, 120_000);
afterAll(() => browser?.close());

describe("hostile text", () => {
  test.skipIf(noBrowser !== undefined)(
    "is text everywhere in the report, and what does not show is shown",
    async () => {
      const { page, complaints } = await openFile(browser, join(folder, "report.html"));
      await page.waitForFunction(() => document.querySelector("[role=option]"));
      for (const language of ["en", "lo", "en"]) await page.click(`[data-language=${language}]`);
      for (const rule of await page.locator(".rule").all())
        await rule.evaluate((element) => element.setAttribute("open", ""));
      const shown = async (): Promise<string> =>
        ((await page.locator("main").textContent()) ?? "").replaceAll(/\s+/gu, " ");
      const report = await shown();
      for (const attack of attacks.filter((text) => !/[\p{Cc}\u202e]/u.test(text))) expect(report).toContain(attack);
      expect(report).toContain("U+202Eevil");
      expect(report).not.toMatch(acting);

      await page.locator("[role=option]").first().click();
      for (let at = 0; at < attacks.length; at++) {
        await page.waitForSelector("dialog[open] article");
        const opened = await page.locator("dialog").textContent();
        expect(opened).not.toMatch(acting);
        const hrefs = await page
          .locator("dialog a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        for (const href of hrefs) expect(href).toMatch(/^https?:/u);
        await page.keyboard.press("ArrowRight");
      }
      const state = await page.evaluate(() => [
        Reflect.get(globalThis, "taken"),
        document.querySelectorAll("main script, dialog script, main img, dialog img, [onload], [onerror], [onclick]")
          .length,
      ]);
      expect(state).toEqual([undefined, 0]);
      expect(complaints).toEqual([]);
    },
  );

  test("is text everywhere in the terminal", async () => {
    const other = await hostileRun("two");
    for (const args of [
      ["diff", folder, other],
      ["report", folder, "--json"],
      ["verify", folder],
    ]) {
      const { out, err } = await khao(args);
      expect(`${out}${err}`).not.toMatch(/[\u009b\u202e\u2066\u200b]|[^\P{Cc}\n]/u);
    }
  });
});
