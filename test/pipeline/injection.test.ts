import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/article/page.ts";
import type { ArticleRecord } from "../../src/article/record.ts";
import { createPipeline } from "../../src/pipeline.ts";

const pipeline = createPipeline({ reject: false });

const english = [
  "The bridge over the upper river was closed on Monday after the water had carried away two of its wooden piers.",
  "Engineers of the transport office said that repairs would take at least six weeks and cost about 900 million kip.",
  "Until then a ferry carries people and goods from one bank to the other between six in the morning and six at night.",
  "The schools on the far bank remain open, and the teachers have found rooms in the village for the time being.",
  "Farmers bring their rice to the landing before dawn, because the queue at the ferry grows long in the afternoon.",
] as const;
const lao = [
  "ຂົວຂ້າມນ້ຳຕອນເທິງໄດ້ຖືກປິດໃນວັນຈັນ ຫຼັງຈາກກະແສນ້ຳໄດ້ພັດເອົາເສົາໄມ້ສອງຕົ້ນໄປກັບນ້ຳ ແລະ ເຮັດໃຫ້ຊາວບ້ານສັນຈອນບໍ່ໄດ້.",
  "ວິສະວະກອນຂອງຫ້ອງການໂຍທາທິການກ່າວວ່າ ການສ້ອມແປງຈະໃຊ້ເວລາຢ່າງໜ້ອຍຫົກອາທິດ ແລະ ໃຊ້ທຶນປະມານ 900 ລ້ານກີບ.",
  "ໃນໄລຍະນີ້ ເຮືອບັກຮັບສົ່ງຄົນ ແລະ ສິນຄ້າ ຈາກຝັ່ງໜຶ່ງໄປຫາອີກຝັ່ງໜຶ່ງ ແຕ່ຫົກໂມງເຊົ້າ ຫາ ຫົກໂມງແລງ ທຸກໆວັນ.",
  "ໂຮງຮຽນຢູ່ຝັ່ງກົງກັນຂ້າມຍັງເປີດສອນຕາມປົກກະຕິ ແລະ ຄູສອນໄດ້ຫາຫ້ອງພັກຢູ່ໃນບ້ານເປັນການຊົ່ວຄາວແລ້ວ.",
  "ຊາວນາຂົນເຂົ້າຂອງຕົນມາທ່າເຮືອກ່ອນຟ້າແຈ້ງ ຍ້ອນວ່າແຖວລໍຖ້າຂຶ້ນເຮືອຈະຍາວຂຶ້ນໃນຕອນບ່າຍຂອງແຕ່ລະວັນ.",
] as const;
const titles = { en: "River bridge closed after flood", lo: "ປິດຂົວຂ້າມນ້ຳຫຼັງນ້ຳຖ້ວມ" } as const;

/** Noise by the place where pages print it. None of the lines is an example of a rule. */
const above = ["Email Print 964", "ພິມ ສົ່ງອີເມວ 412", "Share Tweet", "ຍອດເຂົ້າຊົມ: 1,204", "A- A A+"] as const;
const openings = [
  "Sure! Here is the rewritten article:",
  "Certainly! Here's a polished version of the news story:",
] as const;
const closings = [
  "This revised version preserves all the key information while improving the flow of the text.",
  "Let me know if you would like a shorter version of this article!",
  "I've kept the facts intact while improving the clarity and the readability of the text.",
  "ຂ້ອຍໄດ້ປັບປຸງບົດຄວາມໃຫ້ອ່ານງ່າຍຂຶ້ນ ໂດຍຮັກສາເນື້ອໃນເດີມໄວ້.",
] as const;
const inside = ["【14†L3-L9】", ":contentReference[oaicite:2]{index=2}"] as const;
const below = ["Top", "Back to top", "0:00 / 0:00"] as const;
const signOffs = ["KPL", "(KPL)", "ຂປລ"] as const;
const stories = [
  "Silk weavers win order from abroad",
  "New ferry landing planned for the south bank",
  "ຊາວນາເກັບກ່ຽວເຂົ້ານາປີສຳເລັດຫຼາຍກວ່າເຄິ່ງ",
  "ເປີດຫ້ອງສະໝຸດແຫ່ງໃໝ່ໃນເມືອງນ້ອຍ",
] as const;
const headings = ["ຂ່າວອື່ນໆ", "Other News", "Related articles", "ຂ່າວທີ່ກ່ຽວຂ້ອງ"] as const;

interface Noise {
  readonly above: string | null;
  readonly lead: "plain" | "labelled" | "cut" | null;
  readonly opening: string | null;
  readonly inside: { readonly text: string; readonly at: number } | null;
  readonly closing: string | null;
  readonly signOff: string | null;
  readonly heading: string | null;
  readonly stories: readonly string[];
  readonly below: string | null;
}

const maybe = (values: readonly string[]): fc.Arbitrary<string | null> =>
  fc.option(fc.constantFrom(...values), { freq: 2 });
const anyNoise: fc.Arbitrary<Noise> = fc.record({
  above: maybe(above),
  lead: fc.option(fc.constantFrom("plain" as const, "labelled" as const, "cut" as const), { freq: 2 }),
  opening: maybe(openings),
  inside: fc.option(fc.record({ text: fc.constantFrom(...inside), at: fc.nat({ max: 4 }) }), { freq: 2 }),
  closing: maybe(closings),
  signOff: maybe(signOffs),
  heading: maybe(headings),
  stories: fc.uniqueArray(fc.constantFrom(...stories), { minLength: 2 }),
  below: maybe(below),
});
const none: Noise = {
  above: null,
  lead: null,
  opening: null,
  inside: null,
  closing: null,
  signOff: null,
  heading: null,
  stories: [],
  below: null,
};

interface Article {
  readonly language: "en" | "lo";
  readonly paragraphs: readonly string[];
}

/** Three to five paragraphs in one language, or two in each. */
const anyArticle: fc.Arbitrary<Article> = fc.oneof(
  fc.shuffledSubarray([...english], { minLength: 3 }).map((paragraphs): Article => ({ language: "en", paragraphs })),
  fc.shuffledSubarray([...lao], { minLength: 3 }).map((paragraphs): Article => ({ language: "lo", paragraphs })),
  fc
    .tuple(fc.shuffledSubarray([...lao], { minLength: 2 }), fc.shuffledSubarray([...english], { minLength: 2 }))
    .map(([first, second]): Article => ({ language: "lo", paragraphs: [...first, ...second] })),
);

const present = (lines: readonly (string | null)[]): string[] => lines.filter((line) => line !== null);

function leadCopy(lead: string, form: Noise["lead"]): string | null {
  if (form === null) return null;
  const cut = lead.slice(0, lead.lastIndexOf(" ", Math.floor(lead.length * 0.8)));
  return form === "plain" ? lead : form === "cut" ? `${cut}…` : `(KPL) ${lead}`;
}

/** The lines in front of the paragraphs and behind them, and the paragraphs with what is stuck into one. */
function linesOf({ paragraphs }: Article, noise: Noise): { before: string[]; text: string[]; after: string[] } {
  const at = noise.inside ? noise.inside.at % paragraphs.length : -1;
  return {
    before: present([noise.opening, leadCopy(paragraphs[0] ?? "", noise.lead)]),
    text: paragraphs.map((paragraph, place) => (place === at ? `${paragraph}${noise.inside?.text}` : paragraph)),
    after: present([noise.closing, noise.signOff]),
  };
}

const paragraph = (text: string): string => `<p>${text}</p>`;

function htmlPage(article: Article, noise: Noise): Page {
  const { before, text, after } = linesOf(article, noise);
  const title = titles[article.language];
  const list = noise.stories.map((story, place) => `<li><a href="/n/${place}">${story}</a></li>`).join("");
  const related = noise.heading === null ? "" : `<div class="box"><h3>${noise.heading}</h3><ul>${list}</ul></div>`;
  return {
    id: "page",
    url: "https://example.org/n/9",
    format: "html",
    content: `<html><head><title>${title}</title></head><body><h1>${title}</h1>${present([noise.above]).map(paragraph).join("")}
      <div class="content">${[...before, ...text, ...after].map(paragraph).join("\n")}</div>${related}${present([noise.below]).map(paragraph).join("")}</body></html>`,
  };
}

function dumpPage(article: Article, noise: Noise): Page {
  const { before, text, after } = linesOf(article, noise);
  const related =
    noise.heading === null ? [] : [noise.heading, noise.stories.map((story) => `    • ${story}`).join("\n")];
  const lines = [titles[article.language], ...present([noise.above]), ...before, ...text, ...after, ...related];
  return { id: "page", format: "text", content: [...lines, ...present([noise.below])].join("\n\n") };
}

function recordOf(page: Page): ArticleRecord {
  const result = pipeline.run(page);
  if (result.status !== "kept") throw new Error(`${result.status} ${result.code} ${result.reason}`);
  return result.record;
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "");

describe.each([
  ["HTML", htmlPage],
  ["a text dump", dumpPage],
])("removing nothing but the noise gives back the page before it (%s)", (_, pageOf) => {
  test("the text is that of the clean page, and what went is what was put in", () => {
    fc.assert(
      fc.property(anyArticle, anyNoise, (article, noise) => {
        const clean = recordOf(pageOf(article, none));
        expect(clean.removed).toEqual([]);
        expect(clean.text).toBe(article.paragraphs.join("\n\n"));
        const noisy = recordOf(pageOf(article, noise));
        expect(noisy.text).toBe(clean.text);
        expect(noisy.title).toBe(clean.title);
        const injected = present([
          noise.above,
          leadCopy(article.paragraphs[0] ?? "", noise.lead),
          noise.opening,
          noise.inside?.text ?? null,
          noise.closing,
          noise.signOff,
          noise.heading,
          noise.below,
          ...(noise.heading === null ? [] : noise.stories),
        ]);
        const gone = [...noisy.removed, ...noisy.quality.taken.filter(({ field }) => field !== "title")];
        expect([...letters(gone.map(({ text }) => text).join(""))].sort().join("")).toBe(
          [...letters(injected.join(""))].sort().join(""),
        );
      }),
      { numRuns: 250 },
    );
  });
});
