import fc from "fast-check";
import { francAll } from "franc";
import { expect, test } from "vitest";
import { nearestModel } from "../../src/language/trigrams.ts";

/** Codes as franc says them, to those of khao. */
const iso: Readonly<Record<string, string>> = Object.fromEntries(
  `eng:en fra:fr vie:vi spa:es deu:de por:pt ita:it ind:id nld:nl pol:pl tur:tr swe:sv dan:da nob:no fin:fi ron:ro ces:cs slk:sk hun:hu hrv:hr
  slv:sl cat:ca lit:lt lvs:lv ekk:et tgl:tl swh:sw als:sq und:und`
    .split(/\s+/u)
    .map((pair) => pair.split(":")),
);
const all = Object.keys(iso).filter((code) => code !== "und");
const frequent = all.slice(0, 8);

/** What franc itself says. */
function byFranc(text: string): { code: string; lead: number } {
  const ranking = francAll(text, { minLength: 1, only: text.length > 60 ? all : frequent });
  return { code: ranking[0]?.[0] ?? "und", lead: 1 - (ranking.find(([code]) => code === "eng")?.[1] ?? 1) };
}

const words = fc.constantFrom(
  ...`the minister said of new bridge le conseil des ministres a été réuni der bundestag hat und nicht el gobierno que
  chính phủ việt nam o presidente não está il governo della pemerintah dan yang 2024 – “ ” 1.5 % … xylophone qqq`.split(
    /\s+/u,
  ),
);

test("agrees with franc on words of many languages", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
      const text = list.join(" ").slice(0, 400);
      const found = nearestModel(text);
      const other = byFranc(text);
      expect(found?.lead ?? 0).toBe(other.lead);
      expect(found?.code ?? "und").toBe(iso[other.code]);
    }),
  );
});

test("agrees with franc on any text in small letters", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 90 }), (any) => {
      const text = any.toLowerCase();
      const found = nearestModel(text);
      if (found !== undefined) expect(found.lead).toBe(byFranc(text).lead);
    }),
  );
});

test("knows no model for other scripts", () => {
  expect(nearestModel("ລັດຖະບານ ຈັດກອງປະຊຸມ")).toBeUndefined();
  expect(nearestModel("правительство провело заседание")).toBeUndefined();
  expect(nearestModel("2024 – 25")).toBeUndefined();
});

test("names the language of plain sentences, and how far English is behind", () => {
  expect(
    nearestModel("the government held its regular meeting on monday and the minister said that it was good"),
  ).toEqual({ code: "en", lead: 0 });
  const polish = nearestModel("rząd odbył w poniedziałek regularne posiedzenie, a minister powiedział, że było dobre");
  expect(polish?.code).toBe("pl");
  expect(polish?.lead).toBeGreaterThan(0.1);
});
