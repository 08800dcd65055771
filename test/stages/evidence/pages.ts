import type { Container } from "../../../src/article/block.ts";
import type { Draft } from "../../../src/article/draft.ts";
import { parsePage } from "../../../src/parse/page.ts";
import { nameContainers, regionsOf } from "../../../src/stages/boilerplate/containers.ts";
import { findCandidate, proseValue } from "../../../src/stages/evidence/candidate.ts";
import { companyOf } from "../../../src/stages/evidence/company.ts";
import { allFamilies, companyWidth, rowWidth } from "../../../src/stages/evidence/families.ts";
import { gatherEvidence, type Judgement, judgeBlocks } from "../../../src/stages/evidence/judge.ts";

/** Paragraphs of news in both languages, long enough to be prose. */
export const news = {
  English: [
    "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the provincial agriculture office said.",
    "The early harvest follows a dry season in which many fields received only half of the expected rain, according to officials.",
    "The office expects yields of about 3.4 tonnes a hectare, compared with 4.1 tonnes in an average year.",
    "Traders at the morning market said that prices had risen by a tenth since the beginning of the month.",
    "The provincial governor asked the districts to report the losses of every village by the end of the week.",
  ],
  Lao: [
    "ຊາວນາຢູ່ພາກເໜືອໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີໄວກວ່າປົກກະຕິສອງອາທິດ ອີງຕາມຫ້ອງການກະສິກຳແຂວງ",
    "ການເກັບກ່ຽວໄວຂຶ້ນນີ້ ເກີດຂຶ້ນຫຼັງຈາກລະດູແລ້ງທີ່ຫຼາຍທົ່ງນາໄດ້ຮັບນ້ຳຝົນພຽງເຄິ່ງໜຶ່ງຂອງທີ່ຄາດໄວ້",
    "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ",
    "ພໍ່ຄ້າແມ່ຄ້າຢູ່ຕະຫຼາດເຊົ້າກ່າວວ່າ ລາຄາໄດ້ເພີ່ມຂຶ້ນໜຶ່ງສ່ວນສິບນັບແຕ່ຕົ້ນເດືອນເປັນຕົ້ນມາ",
    "ທ່ານເຈົ້າແຂວງໄດ້ຮຽກຮ້ອງໃຫ້ບັນດາເມືອງລາຍງານຄວາມເສຍຫາຍຂອງແຕ່ລະບ້ານກ່ອນທ້າຍອາທິດນີ້",
  ],
} as const;

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

export interface Prepared {
  readonly draft: Draft;
  readonly candidate: Container;
  readonly regions: readonly (string | null)[];
}

export function prepare(html: string): Prepared {
  const draft = parsePage({ id: "page", format: "html", content: html });
  const names = nameContainers(draft.containers);
  const regions = regionsOf(draft, names, proseValue);
  const candidate = findCandidate(draft, regions, names) ?? draft.containers[0];
  if (!candidate) throw new Error("a page has a root");
  return { draft, candidate, regions };
}

export function judge(html: string): Judgement {
  const { draft, candidate, regions } = prepare(html);
  return judgeBlocks(draft, candidate, regions);
}

/** The buckets of the first block that has the text, by family; those of company under `company.` and their names. */
export function bucketsOf(html: string, text: string): Record<string, number> {
  const { draft, candidate, regions } = prepare(html);
  const evidence = gatherEvidence(draft, candidate, regions);
  const { odds } = judgeBlocks(draft, candidate, regions);
  const { rows } = companyOf(draft, evidence, odds);
  const block = draft.source.findIndex((one) => one.text.includes(text));
  if (block < 0) throw new Error(`no block has ${text}`);
  return Object.fromEntries(
    allFamilies.map(([name], at) =>
      at < rowWidth
        ? [name, evidence.rows[block * rowWidth + at] ?? 0]
        : [`company.${name}`, rows[block * companyWidth + at - rowWidth] ?? 0],
    ),
  );
}
