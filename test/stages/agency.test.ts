import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const english = "The National Assembly opened its ordinary session on Monday with a debate on the budget.";
const lao = "ສະພາແຫ່ງຊາດໄດ້ໄຂກອງປະຊຸມສະໄໝສາມັນໃນວັນຈັນ ໂດຍມີການປຶກສາຫາລືກ່ຽວກັບງົບປະມານ";
const rest = [
  "Members will vote on the plan for the coming year before the session closes at the end of the month, the speaker said.",
  "ສະມາຊິກຈະລົງຄະແນນຮັບຮອງແຜນຂອງປີໜ້າກ່ອນກອງປະຊຸມຈະປິດລົງໃນທ້າຍເດືອນນີ້ ປະທານກອງປະຊຸມກ່າວ",
];

/** The same paragraphs as a page and as a text dump. */
function records(...paragraphs: string[]): ArticleRecord[] {
  const title = "Session of the assembly";
  const html = `<div><h1>${title}</h1><div>12/05/2025</div>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div>`;
  return (["html", "text"] as const).map((format) => {
    const result = cleanPage({
      id: "1",
      format,
      content: format === "html" ? html : [title, "12/05/2025", ...paragraphs].join("\n"),
    });
    if (result.status !== "kept") throw new Error(result.reason);
    return result.record;
  });
}

describe("labels and datelines leave the lead", () => {
  test.each([
    ["(KPL) ", english, "KPL", null],
    ["KPL – ", english, "KPL", null],
    ["VIENTIANE, May 12 (Xinhua) -- ", english, "Xinhua", "VIENTIANE, May 12"],
    ["Vientiane (VNA) – ", english, "VNA", "Vientiane"],
    ["VIENTIANE (Reuters) - ", english, "Reuters", "VIENTIANE"],
    ["VIENTIANE, Laos (AP) — ", english, "AP", "VIENTIANE, Laos"],
    ["LUANG PRABANG, 12 May (KPL) - ", english, "KPL", "LUANG PRABANG, 12 May"],
    ["HANOI, Vietnam (AFP) -- ", english, "AFP", "HANOI, Vietnam"],
    ["(ຂປລ) ", lao, "KPL", null],
    ["ຂປລ. ", lao, "KPL", null],
    ["ຂປລ (KPL) ", lao, "KPL", null],
    ["(ຂປລ): ", lao, "KPL", null],
  ])("%s", (label, lead, agency, dateline) => {
    for (const record of records(label + lead, ...rest)) expect(record).toMatchObject({ lead, agency, dateline });
  });
});

test.each(["KPL", "(KPL)", "ຂປລ", "- Reuters", "VNA."])("the sign-off %s leaves the end", (line) => {
  for (const record of records(english, ...rest, line)) {
    expect(record.text).toBe([english, ...rest].join("\n\n"));
    expect(record.agency).not.toBeNull();
  }
});

test("a bare code leaves the lead only if the page names the agency once more", () => {
  for (const record of records(`KPL ${english}`, ...rest))
    expect(record).toMatchObject({ lead: `KPL ${english}`, agency: null });
  for (const record of records(`KPL ${english}`, ...rest, "KPL"))
    expect(record).toMatchObject({ lead: english, agency: "KPL" });
});

test("an agency named by two labels and a sign-off is one", () => {
  for (const record of records(`KPL ${lao}`, `(ຂປລ) ${lao}`, ...rest, "KPL")) {
    expect(record.text).toBe([lao, ...rest].join("\n\n"));
    expect(record.agency).toBe("KPL");
  }
});

describe("sentences that begin like a label stay whole", () => {
  test.each([
    "KPL and VNA signed a memorandum on the exchange of news and photographs on Monday.",
    "KPL staff planted 300 trees in the yard of the agency to mark its anniversary.",
    "KPL's director met the delegation from Hanoi on Monday morning.",
    "Reuters reported on Tuesday that the talks had failed.",
    "Vientiane – Kunming trains will run twice a day from June, the operator said.",
    "VIENTIANE CAPITAL was flooded for the third time this year.",
    "(Some) villagers refused to move, the district chief said.",
    "May 12 (Monday) is a holiday in the province, the governor said.",
    "AFP troops (Armed Forces of the Philippines) took part in the drill on Monday.",
    "ວຽງຈັນ - ຄຸນໝິງ ຈະມີລົດໄຟສອງຖ້ຽວຕໍ່ວັນ ນັບແຕ່ເດືອນມິຖຸນາ",
    "(ບາງ) ຄອບຄົວບໍ່ຍອມຍົກຍ້າຍອອກຈາກພື້ນທີ່ນ້ຳຖ້ວມ ເຈົ້າເມືອງກ່າວ",
  ])("%s", (lead) => {
    for (const record of records(lead, ...rest)) expect(record).toMatchObject({ lead, dateline: null });
  });
});
