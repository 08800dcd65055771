import { describe, expect, test } from "vitest";
import { processorTime } from "../../src/batch/processor-time.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { laoSites } from "../../src/stages/recipe/lao-sites.data.ts";
import { wholeOr } from "../whole.ts";

/** A million of each under `npm run test:whole`. */
const count = wholeOr(1_000_000, 100_000);
const end = "The end of the page, which must not be lost.";
const paragraph = `<p>${"The governor opened the market on the bank of the river. ".repeat(3)}</p>`;

/** Nesting, and other shapes that are cheap to write. A page of a million elements is at the limit, and still cleaned. */
const kept: Readonly<Record<string, string>> = {
  div: "<div>".repeat(count),
  font: Array.from({ length: count }, (_, at) => `<font size=${at}>`).join(""),
  b: "<b>".repeat(count),
  table: "<table><tr><td>".repeat(count / 4),
  svg: "<svg>".repeat(count) + "</svg>".repeat(count),
  a: "<a href=x>".repeat(count),
  ul: "<ul><li>".repeat(count / 2),
  attributes: `<div ${Array.from({ length: count }, (_, at) => `a${at}=1`).join(" ")}>`,
  "equal attributes": `<div ${"class=a ".repeat(count)}>`,
  "end tags": "</div>".repeat(count),
  comments: "<!--x-->".repeat(count),
  breaks: "<br>".repeat(count),
  "open JSON-LD": `<script type="application/ld+json">${'{"a":['.repeat(count)}</script>`,
};

describe.each(["no recipes", "recipes"])("with %s", (recipes) => {
  const pipeline = createPipeline({ reject: false, ...(recipes === "recipes" ? { recipes: laoSites } : {}) });
  test.each(Object.entries(kept))(`${count} times %s: nothing is lost`, { timeout: 300_000 }, (_, shape) => {
    const url = recipes === "recipes" ? "https://kpl.gov.la/a" : "https://news.example/a";
    const content = `${paragraph}${shape}<p>${end}`;
    const start = processorTime();
    const result = pipeline.run({ id: "hostile", url, format: "html", content });
    // Measured: up to half a second a megabyte.
    expect((processorTime() - start) / 1000).toBeLessThan(2 + 4 * (content.length / 1e6));
    expect(result.status === "kept" && JSON.stringify(result.record)).toContain(end);
  });
});

test("more elements than a page may have are a failure with a code", () => {
  const content = `${paragraph}${"<p>x".repeat(600_000)}`;
  const result = createPipeline().run({ id: "wide", format: "html", content });
  expect(result).toMatchObject({ status: "failed", code: "limit-exceeded" });
});
