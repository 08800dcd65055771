import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assistantResidue } from "../../src/stages/assistant/residue.ts";
import type { PositionInArticle } from "../../src/stages/assistant/sentence.ts";

interface Line {
  readonly label: "residue" | "genuine";
  readonly language: string;
  readonly position: PositionInArticle;
  readonly text: string;
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(new URL(`../../bench/sets/${name}.ndjson`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

/** Lines of authors who had not seen the rules. The weights were fitted on them: this holds what was reached, no more. */
const lines = linesOf("assistant-lines");
/** Lines that no weight was fitted on. */
const unfitted = linesOf("assistant-lines-unfitted");

describe("lines that an assistant left, and look-alikes", () => {
  test.each(["en", "lo", "th", "vi", "zh", "fr"])("%s", (language) => {
    const own = lines.filter((line) => line.language === language);
    const found = own.filter(({ text, position }) => assistantResidue(text, { position }) !== undefined);
    const right = found.filter(({ label }) => label === "residue");
    expect(own.length).toBeGreaterThan(200);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.97);
    expect(right.length / own.filter(({ label }) => label === "residue").length).toBeGreaterThanOrEqual(0.6);
  });
});

test("lines that nothing was fitted on", () => {
  const found = unfitted.filter(({ text, position }) => assistantResidue(text, { position }) !== undefined);
  const right = found.filter(({ label }) => label === "residue");
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.98);
  expect(right.length / unfitted.filter(({ label }) => label === "residue").length).toBeGreaterThanOrEqual(0.65);
});

describe("someone speaks of the text to the one who ordered it", () => {
  test.each([
    ["last", "I swapped the second and third paragraphs and left your quotes alone, so check the order once more."],
    ["first", "Got it. Here's a tighter cut with the governor's quote up top and no jargon."],
    ["last", "Wenn Sie möchten, kürze ich den Artikel oder schlage eine andere Überschrift vor."],
    ["last", "He corregido la ortografía del texto y, si quieres, puedo cambiar el tono."],
    ["last", "Jika Anda mau, saya bisa menulis ulang artikel ini dengan gaya yang lebih santai."],
    ["last", "ຂ້ອຍໄດ້ຕັດປະໂຫຍກທີ່ຊ້ຳອອກ ແລະ ຮັກສາຕົວເລກຕາມຕົ້ນສະບັບ, ກະລຸນາກວດຄືນກ່ອນເຜີຍແຜ່."],
  ] as const)("%s: %s", (position, text) => {
    expect(assistantResidue(text, { position })?.rule).toMatch(/^assistant-/);
  });
  test.each([
    ["last", "I swapped my second bicycle for a boat and left the road alone for the rest of the year."],
    ["first", "Here is the text of the joint statement issued by the two prime ministers:"],
    ["middle", "Editor's note: an earlier version of this text gave the wrong name of the village."],
    ["last", "Wenn Sie Fragen zur Wahl haben, schreiben Sie der Redaktion."],
    ["middle", "He corregido mis errores, dijo el entrenador, y ahora juego mejor."],
    ["last", "Jika Anda ingin berlangganan, silakan hubungi kantor kami."],
    ["first", "I can rewrite the letter for you, the scribe at the post office offered."],
    ["first", "ຂ້ອຍໄດ້ປັບສຳນວນ ແລະ ຮັກສາຄວາມໝາຍເດີມໄວ້, ນັກຂຽນເມືອງຊຳເໜືອກ່າວ."],
    ["last", "ຂ້ອຍໄດ້ແກ້ຄຳຜິດ ແລະ ຫຍໍ້ບົດໃຫ້ສັ້ນລົງ, ອາຈານຄຳພອນກ່າວ."],
    ["last", "ຂ້າພະເຈົ້າໄດ້ຕັດສິນໃຈກັບຄືນບ້ານ ແລະ ຮັກສານາຂອງພໍ່ແມ່ໄວ້ໃຫ້ລູກຫຼານ."],
  ] as const)("%s: %s", (position, text) => {
    expect(assistantResidue(text, { position })).toBeUndefined();
  });
});
