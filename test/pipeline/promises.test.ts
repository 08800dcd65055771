import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertNothingLost, LostTextError } from "../../src/article/conservation.ts";
import type { Draft } from "../../src/article/draft.ts";
import type { Page } from "../../src/article/page.ts";
import { recordSchema } from "../../src/article/record.ts";
import { canonicalLao } from "../../src/language/canonical.ts";
import { parsePage } from "../../src/parse/page.ts";
import { createPipeline, stages } from "../../src/pipeline.ts";
import { anyPage, textPage } from "./pages.ts";

const keepAll = createPipeline({ reject: false });
const context = { options: { reject: false } };
const runs = { numRuns: 300 };

/** Everything but white space: what "nothing" in the promises counts. */
const characters = (text: string): string => canonicalLao(text).replace(/\s+/gu, "");

function record(page: Page) {
  const result = keepAll.run(page);
  if (result.status !== "kept") throw new Error(`${result.code}: ${result.reason}`);
  return result.record;
}

describe("nothing is lost", () => {
  test("every block of any page ends in exactly one place, in all its pieces", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const finished = stages.reduce((draft, stage) => stage.run(draft, context), parsePage(page));
        assertNothingLost(finished);
      }),
      runs,
    );
  });

  test("the record holds every visible character of a text dump: body, fields, related and ledger together", () => {
    fc.assert(
      fc.property(textPage, (page) => {
        const { blocks, removed, quality } = record(page);
        const places = [...blocks, ...removed, ...quality.taken].map(({ text }) => characters(text)).join("");
        // Bullets are layout, and so are the marks that open a block of a dump.
        const bullets = /[•·▪◦●○■□‣∙*\-–—]/gu;
        const source = String(page.content)
          .split(/\r\n|[\n\r\u0085\u2028\u2029\f]/u)
          .map(characters)
          .join("");
        expect([...places.replace(bullets, "")].sort().join("")).toBe([...source.replace(bullets, "")].sort().join(""));
      }),
      runs,
    );
  });

  test("the account notices a lost block, a doubled one and a shortened one", () => {
    const draft = parsePage({ id: "a", format: "text", content: "First line of it\n\nSecond line of it" });
    const [first, second] = draft.blocks;
    if (!first || !second) throw new Error("two blocks expected");
    const broken: Draft[] = [
      { ...draft, blocks: [first] },
      { ...draft, blocks: [first, second, second] },
      { ...draft, blocks: [first, { ...second, text: "Second line" }] },
      { ...draft, taken: [{ field: "title", text: "First line of it", path: "", block: 0 }] },
    ];
    for (const one of broken) expect(() => assertNothingLost(one)).toThrow(LostTextError);
    expect(() => assertNothingLost(draft)).not.toThrow();
  });
});

describe("nothing is invented", () => {
  test("every paragraph of the record is on the page, but for the canonical form and what was cut out of it", () => {
    fc.assert(
      fc.property(textPage, (page) => {
        const whole = characters(String(page.content));
        const { blocks, removed, quality } = record(page);
        const cut = new Set([...removed, ...quality.taken].map(({ block }) => block));
        for (const block of blocks) if (!cut.has(block.block)) expect(whole).toContain(characters(block.text));
      }),
      runs,
    );
  });

  test("the text holds no character that the page does not", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        // The canonical form writes ຳ for ໍາ and ແ for ເເ.
        const allowed = new Set([...characters(String(page.content)), ..."ຳແ&<"]);
        for (const character of characters(record(page).text)) expect(allowed).toContain(character);
      }),
      runs,
    );
  });

  test("spans cover each block without gaps", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const { text, spans } of record(page).blocks) {
          let at = 0;
          for (const span of spans) {
            expect(span.start).toBe(at);
            at = span.end;
          }
          expect(at).toBe(text.length);
        }
      }),
      runs,
    );
  });
});

describe("deterministic", () => {
  test("the same page gives the same bytes, whatever was cleaned before it", () => {
    fc.assert(
      fc.property(anyPage, anyPage, (page, other) => {
        const first = JSON.stringify(createPipeline({ reject: false }).run(page));
        keepAll.run(other);
        expect(JSON.stringify(keepAll.run(page))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  test("options change the hash of the configuration, and nothing else does", () => {
    expect(createPipeline().describe().configHash).toBe(createPipeline({ reject: true }).describe().configHash);
    expect(createPipeline().describe().configHash).not.toBe(keepAll.describe().configHash);
  });

  test("a pipeline is frozen", () => {
    expect(Object.isFrozen(keepAll)).toBe(true);
    expect(Object.isFrozen(stages)).toBe(true);
  });
});

describe("idempotent stages", () => {
  for (const [index, stage] of stages.entries()) {
    test(`${stage.name}: a second run finds nothing more`, () => {
      fc.assert(
        fc.property(anyPage, (page) => {
          const before = stages.slice(0, index).reduce((draft, other) => other.run(draft, context), parsePage(page));
          const once = stage.run(before, context);
          const twice = stage.run(once, context);
          expect(twice.blocks.map(({ text }) => text)).toEqual(once.blocks.map(({ text }) => text));
          expect(twice.ledger.length).toBe(once.ledger.length);
          expect(twice.related).toEqual(once.related);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe("bad input", () => {
  test("any bytes and any string give a result with a code, never an exception", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 400 })),
        fc.constantFrom("html" as const, "text" as const),
        (content, format) => {
          const result = createPipeline().run({ id: "x", format, content });
          if (result.status === "failed") throw new Error(result.reason);
        },
      ),
      runs,
    );
  });

  test("every record satisfies its schema", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        recordSchema.parse(record(page));
      }),
      { numRuns: 100 },
    );
  });
});
