import { describe, expect, test } from "vitest";
import { judge, news, paragraphs, prepare } from "./pages.ts";

const box = "Keep reading for one dollar a month: the whole archive ທຸກຂ່າວ, our letters and no advertisements.";

describe.each(Object.entries(news))("a page that states its text for machines, %s", (_, texts) => {
  const stating = (articleBody: string, shown: readonly string[], tail = [box]): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody })}</script><div class="x">${paragraphs([...shown, ...tail])}</div>`;
  const oddsOf = (page: string, text: string): number => {
    const { source } = prepare(page).draft;
    return judge(page).odds[source.findIndex((block) => block.text === text)] ?? Number.NaN;
  };
  const whole = texts.join(" ");
  const last = texts.at(-1) ?? "";

  test("ends behind the last block that the statement has, all of it shown or only its beginning", () => {
    for (const shown of [texts, texts.slice(0, 2)]) {
      const page = stating(whole, shown);
      expect(oddsOf(page, box)).toBe(-6);
      expect(oddsOf(page, shown.at(-1) ?? "")).toBeGreaterThan(0);
    }
  });

  test("does not end where the statement breaks off inside of a block", () => {
    for (const length of [20, 60, 78]) {
      const page = stating(`${texts.slice(0, 3).join(" ")} ${(texts[3] ?? "").slice(0, length)}…`, texts, []);
      expect(oddsOf(page, last)).toBeGreaterThan(0);
    }
  });

  test("does not end where more prose follows than the statement has", () => {
    const page = stating(texts.slice(0, 2).join(" "), texts, []);
    expect(oddsOf(page, last)).toBeGreaterThan(0);
  });

  test("does not end by one block that any text may have", () => {
    const page = stating(`${texts[0]} ${"ຂ່າວ other ".repeat(90)}`, texts, []);
    expect(oddsOf(page, last)).toBeGreaterThan(0);
  });
});
