import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { noticeOf } from "../../src/stages/inserts/notices.ts";

const english = [
  "The bridge over the upper river was closed on Monday after the water had carried away two of its wooden piers.",
  "Engineers of the transport office said that repairs would take at least six weeks and cost about 900 million kip.",
  "Until then a ferry carries people and goods from one bank to the other between six in the morning and six at night.",
  "The schools on the far bank remain open, and the teachers have found rooms in the village for the time being.",
];
const lao = [
  "ຂົວຂ້າມແມ່ນ້ຳຕອນເທິງຖືກປິດໃນວັນຈັນ ຫຼັງຈາກນ້ຳໄດ້ພັດເສົາໄມ້ຂອງຂົວໄປສອງຕົ້ນໃນຄືນທີ່ຜ່ານມາ",
  "ວິສະວະກອນຂອງຫ້ອງການຂົນສົ່ງກ່າວວ່າ ການສ້ອມແປງຈະໃຊ້ເວລາຢ່າງໜ້ອຍຫົກອາທິດ ແລະ ໃຊ້ເງິນປະມານ 900 ລ້ານກີບ",
  "ໃນໄລຍະນີ້ ມີເຮືອບັກຮັບສົ່ງຄົນ ແລະ ສິນຄ້າຈາກຝັ່ງໜຶ່ງໄປອີກຝັ່ງໜຶ່ງ ແຕ່ຫົກໂມງເຊົ້າຮອດຫົກໂມງແລງ",
  "ໂຮງຮຽນຢູ່ຝັ່ງນັ້ນຍັງເປີດສອນຢູ່ ແລະ ບັນດາຄູໄດ້ພັກຢູ່ໃນບ້ານໄປພາງກ່ອນ ຈົນກວ່າຂົວຈະແລ້ວ",
];

/** An article with something set in behind its second paragraph and at its end. */
function page(inside: string, { prose = english, end = "", head = "" } = {}): ArticleRecord {
  const [first, second, ...rest] = prose.map((text) => `<p>${text}</p>`);
  const content = `<html><head>${head}</head><body><h1>Bridge closed after flood</h1><div class="story-body">${first}${second}${inside}${rest.join("")}${end}</div></body></html>`;
  const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const gone = ({ removed }: ArticleRecord, rule: string): string[] =>
  removed.filter((removal) => removal.rule === rule).map(({ text }) => text);

describe("notices", () => {
  test.each([
    "To view this embedded content you need to accept cookies.",
    "We need your consent to load content from YouTube.",
    "An dieser Stelle finden Sie externe Inhalte, die unseren Artikel ergänzen.",
    "Pour afficher ce contenu externe, vous devez donner votre consentement.",
    "Para ver este contenido externo usted debe aceptar las cookies.",
    "ເນື້ອຫາຈາກພາຍນອກນີ້ຈະສະແດງ ເມື່ອທ່ານຍິນຍອມ",
  ])("of embedded content: %s", (text) => expect(noticeOf(text)).toBe("embed-notice"));

  test.each([
    "By submitting, you agree to our privacy policy.",
    "Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung.",
    "En vous inscrivant, vous acceptez notre politique de confidentialité.",
    "Al suscribirte aceptas nuestros términos; puedes darte de baja, tú decides, en cualquier momento.",
    "ທ່ານສາມາດຍົກເລີກການຮັບຈົດໝາຍຂ່າວໄດ້ທຸກເວລາ",
  ])("of terms: %s", (text) => expect(noticeOf(text)).toBe("sign-up-terms"));

  test.each([
    "The regulator said sites had displayed external content of third parties without the consent of their users.",
    "Parliament passed a law on the terms of service of platforms that ask people to sign up with a passport.",
    "“If you sign up as a teacher, you get a room and a bicycle,” said the head of the district office.",
    "Der Bundestag stimmte einem Gesetz zu, das eingebettete Inhalte von Dritten regelt.",
    "ລັດຖະບານໄດ້ອອກນະໂຍບາຍຄວາມເປັນສ່ວນຕົວສະບັບໃໝ່ ເຊິ່ງຈະມີຜົນໃນເດືອນໜ້າ",
    "ກະຊວງໄດ້ສະໝັກສະມາຊິກໃໝ່ 200 ຄົນເຂົ້າໃນໂຄງການປູກຕົ້ນໄມ້",
  ])("news of the same matters is none: %s", (text) => expect(noticeOf(text)).toBeNull());

  test.each([
    [
      "en",
      english,
      "Morning Letter",
      "The stories of the day before breakfast.",
      "By signing up you agree to our terms of use.",
    ],
    ["lo", lao, "ຈົດໝາຍເຊົ້າ", "ຂ່າວສຳຄັນຂອງມື້ກ່ອນເຂົ້າເຊົ້າ.", "ທ່ານສາມາດຍົກເລີກການຮັບຈົດໝາຍຂ່າວໄດ້ທຸກເວລາ"],
  ])("take their box with them, and nothing of the article (%s)", (_, prose, heading, praise, terms) => {
    const record = page(`<div class="x7"><h3>${heading}</h3><p>${praise}</p><p>${terms}</p></div>`, { prose });
    expect(record.text).toBe(prose.join("\n\n"));
    expect(gone(record, "sign-up-terms")).toContain(terms);
  });

  test("one without a box takes nothing else", () => {
    const record = page("<p>By signing up you agree to our terms of use.</p>");
    expect(record.text).toBe(english.join("\n\n"));
  });
});

describe("notes about the author", () => {
  const head = '<meta name="author" content="Khamla Phonexay">';
  test("behind the article begin with the author's name", () => {
    const note = "Khamla Phonexay has written about rivers for twenty years and lives in Pakse.";
    const record = page("", { head, end: `<p>${note}</p>` });
    expect(record.authors).toEqual(["Khamla Phonexay"]);
    expect(gone(record, "author-note")).toEqual([note]);
  });
  test("in Lao", () => {
    const note = "ຄຳຫຼ້າ ພອນໄຊ ຂຽນຂ່າວກ່ຽວກັບແມ່ນ້ຳມາໄດ້ຊາວປີ ແລະ ອາໄສຢູ່ປາກເຊ";
    const record = page("", {
      prose: lao,
      head: '<meta name="author" content="ຄຳຫຼ້າ ພອນໄຊ">',
      end: `<p>${note}</p>`,
    });
    expect(gone(record, "author-note")).toEqual([note]);
  });
  test.each([
    ["somebody else", "Somphone Keo, who runs the ferry, has lived in Pakse since 2010 and does not want to leave."],
    ["somebody who is quoted", "Khamla Phonexay said: “The ferry will go on until the bridge is open again in June.”"],
  ])("a last line about %s stays", (_, line) => expect(page("", { head, end: `<p>${line}</p>` }).text).toContain(line));
});

describe("headings of boxes that went", () => {
  const link = (at: number): string =>
    `<p><a href="/n/${at}">Ferry of the upper river to run at night as well, number ${at}</a></p>`;
  test("the same heading above links, twice, is of boxes", () => {
    const record = page(`<h4>See also</h4>${link(1)}<p>${lao[0]}</p><h4>See also</h4>${link(2)}`);
    expect(record.text).not.toContain("See also");
    expect(gone(record, "orphan-heading")).toEqual(["See also", "See also"]);
  });
  test("once, above a link and text, it is of a section", () =>
    expect(page(`<h4>What comes next</h4>${link(1)}`).text).toContain("What comes next"));
});

describe("captions that only their credit tells", () => {
  const image = '<img src="/p/bridge.jpg" alt="">';
  const captions = (record: ArticleRecord): string[] =>
    record.blocks.filter(({ kind }) => kind === "caption").map(({ text }) => text);
  test.each([
    "The bridge on Monday. (AP Photo/Noy Phone)",
    "Die Brücke am Montag. Foto: Noy Phone/dpa",
    "The bridge on Monday (Image: River Times via Getty Images)",
    "ຂົວໃນວັນຈັນຜ່ານມາ (ຮູບໂດຍ: ນ້ອຍ ພອນ)",
  ])("a line beside an image that ends in one: %s", (line) => {
    const record = page(`${image}<p>${line}</p>`);
    expect(captions(record)).toEqual([line]);
    expect(record.text).toBe(english.join("\n\n"));
    expect(record.images[0]?.caption).toBe(line);
  });
  test.each(["Photo by Noy Phone", "REUTERS/Noy Phone", "ພາບ: ຄຳຫຼ້າ"])(
    "what stands between an image and the line %s",
    (credit) => {
      const record = page(`${image}<p>The bridge after the flood of Monday night</p><p>${credit}</p>`);
      expect(record.text).toBe(english.join("\n\n"));
      expect(captions(record)[0]).toBe("The bridge after the flood of Monday night");
    },
  );
  test.each([
    "The photograph by Noy Phone won the first prize of the fair on Monday (its third in a row), the jury said.",
    "He took a picture of the bridge and sent it to the office, which put it on its page the same night.",
    "ລາວໄດ້ຖ່າຍຮູບຂົວ ແລະ ສົ່ງໃຫ້ຫ້ອງການ ເຊິ່ງໄດ້ນຳລົງໜ້າເວັບໃນຄືນດຽວກັນ",
  ])("prose beside an image stays: %s", (line) => expect(page(`${image}<p>${line}</p>`).text).toContain(line));
  test.each([
    ["The wooden piers on Sunday", "The ferry at noon", "(ကင်မရာ: နွယ်)"],
    ["ເສົາໄມ້ໃນວັນອາທິດ", "ເຮືອບັກຕອນທ່ຽງ", "(ຝີມື: ນ້ອຍ ພອນ)"],
  ])("lines at two images that end in the same brackets: %s", (first, second, credit) => {
    const record = page(`${image}<p>${first} ${credit}</p><p>${english[3]}</p>${image}<p>${second} ${credit}</p>`);
    expect(captions(record)).toEqual([`${first} ${credit}`, `${second} ${credit}`]);
  });
  test("a line at an image that ends in the sign of copyright and a name", () => {
    const record = page(`${image}<p>ຂົວໃນວັນຈັນ © River Times 2018</p>`);
    expect(captions(record)).toEqual(["ຂົວໃນວັນຈັນ © River Times 2018"]);
  });
  test("brackets at the end of one line, or away from images, say nothing", () => {
    const sources = "<p>Prices rose in May (source: market office)</p><p>They fell in June (source: market office)</p>";
    expect(page(sources).text).toContain("fell in June");
    expect(page(`${image}<p>Prices rose in May (source: market office)</p>`).text).toContain("rose in May");
  });
  test("a credit away from any image stays", () =>
    expect(page("<p>The agency that reported it first was AFP (Photo: none was sent)</p>").text).toContain(
      "first was AFP",
    ));
});

test("a first paragraph behind many hidden lines is a lead still", () => {
  const hidden = '<p style="display:none">Members only</p>'.repeat(40);
  const content = `<title>Bridge closed after flood</title><h1>Bridge closed after flood</h1><div class="a1"><p>${english[0]}</p></div>${hidden}<div class="b2">${english
    .slice(1)
    .map((text) => `<p>${text}</p>`)
    .join("")}</div>`;
  const result = cleanPage({ id: "1", format: "html", content });
  expect(result.status === "kept" && result.record.text).toBe(english.join("\n\n"));
});

describe("cards of links inside a sentence", () => {
  const link = (text: string): string => `<a href="/n/${text.length}">${text}</a>`;
  test.each([
    [
      "Gov. ",
      "Noy Phone",
      ["Noy Phone, governor", "Governor opens the bridge at Pakse", "New ferry for the islands", "MORE"],
    ],
    ["ທ່ານ ", "ນ້ອຍ ພອນ", ["ນ້ອຍ ພອນ, ເຈົ້າແຂວງ", "ເຈົ້າແຂວງໄດ້ໄປເປີດຂົວຢູ່ເມືອງປາກເຊ", "ເຮືອບັກໃໝ່ສຳລັບບັນດາດອນພາກໃຕ້ຂອງລາວ", "ຕໍ່"]],
  ])("%s goes, and the name that it hangs on stays", (before, name, card) => {
    const rest = ` ${english[1]}`;
    const record = page(`<p>${before}${link(name)} <span>${card.map(link).join(" ")}</span>${rest}</p>`);
    expect(record.text).toContain(`${before}${name}${rest}`);
    expect(gone(record, "link-card")).toEqual([card.join(" ")]);
  });
  test.each([
    [
      "with commas between them",
      `Read of ${["the bridge at Pakse and its cost", "the ferry for the islands", "the road", "the pier"].map(link).join(", ")} in the report of the office.`,
    ],
    [
      "that are names only",
      `The committee of ${["Noy Phone", "Khamla Keo", "Vanna Say", "Bounmy Sy"].map(link).join(" ")} met on Monday at the office of the governor.`,
    ],
  ])("links %s stay", (_, markup) => expect(gone(page(`<p>${markup}</p>`), "link-card")).toEqual([]));
});
