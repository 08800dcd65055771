import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPipeline } from "../../src/pipeline.ts";
import { sanitized } from "../../src/stages/record/record-html.ts";
import { wholeOr } from "../whole.ts";
import { launch, noBrowser } from "./browser.ts";
import { xssPayloads } from "./xss-payloads.ts";

const all = xssPayloads();
const every = wholeOr(1, 1, 8);
const payloads = all.filter((_, at) => at % every === 0);
const pipeline = createPipeline({ reject: false });
const paragraph =
  "The governor opened the market on the bank of the river on Monday, and the villagers thanked the engineers.";

let browser: Browser;
beforeAll(async () => {
  if (noBrowser === undefined) browser = await launch();
});
afterAll(() => browser?.close());

/** Fragments opened in one page each, then clicked, hovered, focused and typed into: the numbers of those that ran a script. */
async function firedBy(fragments: readonly string[]): Promise<number[]> {
  const context = await browser.newContext();
  // Nothing is asked for; an image that is not there is an error at once.
  await context.route(/^https?:/u, (route) => route.abort());
  const fired = new Set<number>();
  await context.exposeBinding("report", (_, number: number) => void fired.add(number));
  await context.addInitScript(() => {
    const told = (number: number): void => void (window as unknown as { report: (n: number) => void }).report(number);
    Object.assign(window, { fired: told, alert: told, prompt: told, confirm: told });
  });
  let before: Page | undefined;
  for (const fragment of fragments) {
    // A page of its own: what the last one still navigates to is its own affair. It stays open for one more, for scripts that come late.
    const page = await context.newPage();
    await page.setContent(`<!doctype html><body>${fragment}`, { waitUntil: "domcontentloaded" }).catch(() => undefined);
    await page.evaluate(touchAll).catch(() => undefined);
    await before?.close();
    before = page;
  }
  await before?.waitForTimeout(200);
  await context.close();
  return [...fired];
}

/** Does to every element what a reader may do. Runs in the page. */
function touchAll(): void {
  const stay = (event: Event): void => {
    const address = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : null;
    if (/^https?:/u.test(address ?? "")) event.preventDefault();
  };
  document.addEventListener("click", stay);
  const kinds: readonly [new (type: string, init: EventInit) => Event, string][] = [
    [PointerEvent, "pointerover pointerdown pointerup"],
    [MouseEvent, "mouseover mouseenter mousemove mousedown mouseup dblclick contextmenu auxclick"],
    [FocusEvent, "focus focusin blur"],
    [KeyboardEvent, "keydown keyup"],
    [Event, "input change scroll wheel drag copy paste cut toggle submit"],
  ];
  for (const element of document.querySelectorAll("*")) {
    for (const [Kind, names] of kinds) {
      for (const name of names.split(" ")) element.dispatchEvent(new Kind(name, { bubbles: true, cancelable: true }));
    }
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    if (element instanceof HTMLElement) element.click();
  }
}

/** Several payloads in one page, where that saves time and cannot hide anything: nothing of them may be left. */
function pagesOf(size: number): string[] {
  const pages: string[] = [];
  for (let at = 0; at < payloads.length; at += size) {
    pages.push(
      payloads
        .slice(at, at + size)
        .map(({ html }) => `<p>${paragraph}</p>\n${html}\n`)
        .join(""),
    );
  }
  return pages;
}

function recordHtmlOf(content: string, format: "html" | "text"): string {
  const result = pipeline.run({ id: "x", format, url: "https://news.example/a", content });
  if (result.status !== "kept") throw new Error(JSON.stringify(result));
  return result.record.html;
}

describe.skipIf(noBrowser !== undefined)(`${payloads.length} of ${all.length} payloads`, { timeout: 600_000 }, () => {
  test("there are more than a thousand, all different", () => {
    expect(new Set(all.map(({ html }) => html.replaceAll(/\d+/gu, ""))).size).toBeGreaterThan(1000);
  });

  test("the control fires: the browser of this test runs what is not sanitized", async () => {
    const families = new Map<string, string[]>();
    for (const { family, html } of payloads) families.set(family, [...(families.get(family) ?? []), html]);
    const shares = new Map<string, number>();
    for (const [family, own] of families) {
      const some = own.filter((_, at) => at % Math.ceil(own.length / 20) === 0);
      shares.set(family, (await firedBy(some)).length / some.length);
    }
    console.log(`control, share that fires: ${JSON.stringify(Object.fromEntries(shares))}`);
    for (const family of ["event handlers", "addresses", "parsers that disagree", "twice wrapped"]) {
      expect(shares.get(family), family).toBeGreaterThan(0.1);
    }
  });

  test.each(["html", "text"] as const)("in pages of %s: none fires from the html of the record", async (format) => {
    const alone = payloads.map(({ html }) =>
      recordHtmlOf(`<p>${paragraph}</p><p>${html}</p><p>${paragraph} x</p>`, format),
    );
    const together = pagesOf(20).map((page) => recordHtmlOf(page, format));
    expect(await firedBy([...inPages(alone), ...together])).toEqual([]);
    for (const html of [...alone, ...together]) expectHarmless(html);
  });

  test("none fires through the sanitizer alone, the second lock", async () => {
    const clean = payloads.map(({ html }) => sanitized(html));
    expect(await firedBy(inPages(clean))).toEqual([]);
    for (const html of clean) expectHarmless(html);
  });
});

/** Clean fragments are opened fifty at a time: each is closed in itself, as {@link expectHarmless} holds. */
function inPages(fragments: readonly string[]): string[] {
  return fragments.flatMap((_, at) => (at % 50 === 0 ? [fragments.slice(at, at + 50).join("\n")] : []));
}

const tag = /<\/?([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/giu;

/** An address of the web, or one on the same site. */
const harmlessHref = /^ href="(?:https?:|(?![^"/?#]*:))[^"<>]*"$/iu;

/** By reading alone: known tags, no attribute but an address of the web. */
function expectHarmless(html: string): void {
  for (const [whole, name, attributes] of html.matchAll(tag)) {
    expect("p h2 h3 h4 h5 h6 ul li blockquote figcaption pre a strong em".split(" "), whole).toContain(name);
    expect(attributes === "" || (name === "a" && harmlessHref.test(attributes ?? "")), whole).toBe(true);
  }
  expect(html.replace(tag, "")).not.toContain("<");
}
