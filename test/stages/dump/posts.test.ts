import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../../src/article/record.ts";
import { cleanPage } from "../../../src/clean-page.ts";
import { parseTextDump } from "../../../src/parse/text-dump.ts";
import { postOf } from "../../../src/stages/dump/posts.ts";

const words = {
  en: {
    page: "News of Our River",
    title: "Bamboo bridge breaks as the river rises overnight",
    lines: [
      "The bamboo bridge to Ban Phanluang broke at five this morning, after two nights of heavy rain in the hills above the town",
      "Nobody was hurt",
      "The police closed the road on both banks",
      "An old man who takes the toll said that he heard the wood crack, and woke the people who live nearest to the water",
      "Those who want to cross may take the boat",
      "The boat costs 10,000 kip, or 15,000 with a motorbike",
    ],
    other: "Petrol gets cheaper from tomorrow",
    quoted:
      "“River News, [14/05/2025 07:30]” stood above the message that woke the village, and nobody knows who sent it.",
  },
  lo: {
    page: "ຂ່າວແມ່ນ້ຳຂອງເຮົາ",
    title: "ຂົວໄມ້ໄຜ່ຂາດ ຫຼັງນ້ຳຂຶ້ນສູງໃນຄືນດຽວ",
    lines: [
      "ຂົວໄມ້ໄຜ່ທີ່ໄປບ້ານພັນຫຼວງ ຂາດໃນເວລາຫ້າໂມງເຊົ້ານີ້ ຫຼັງຈາກຝົນຕົກໜັກສອງຄືນລຽນກັນ ຢູ່ເຂດພູເໜືອຕົວເມືອງ",
      "ບໍ່ມີໃຜບາດເຈັບ",
      "ຕຳຫຼວດປິດທາງທັງສອງຝັ່ງແລ້ວ",
      "ພໍ່ເຖົ້າຜູ້ເກັບຄ່າຜ່ານຂົວ ເວົ້າວ່າ ໄດ້ຍິນສຽງໄມ້ຫັກ ແລ້ວກໍ່ໄປປຸກຄົນທີ່ຢູ່ໃກ້ນ້ຳທີ່ສຸດ ໃຫ້ລຸກຂຶ້ນມາ",
      "ຜູ້ທີ່ຢາກຂ້າມ ໃຫ້ໄປຂີ່ເຮືອ",
      "ຄ່າເຮືອ 10.000 ກີບ ຫຼື 15.000 ກີບ ຖ້າມີລົດຈັກ",
    ],
    other: "ນ້ຳມັນລົງລາຄາແຕ່ມື້ອື່ນ",
    quoted: "“ຂ່າວແມ່ນ້ຳ, [14/05/2025 07:30]” ແມ່ນສິ່ງທີ່ຢູ່ເທິງຂໍ້ຄວາມ ທີ່ປຸກຄົນທັງບ້ານ ແລະ ບໍ່ມີໃຜຮູ້ວ່າແມ່ນໃຜສົ່ງມາ.",
  },
} as const;

function kept(lines: readonly string[]): ArticleRecord {
  const result = cleanPage({ id: "1", format: "text", content: lines.join("\n") });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each(Object.entries(words))("posts (%s)", (_, own) => {
  const text = own.lines.join("\n\n");

  test("a post keeps its short lines, its first one is the title, and the name of the page is none", () => {
    const head = ["Facebook", `${own.page}'s post`, own.page, "14 August 2025 at 7:12 AM", "·", "Shared with Public"];
    const foot = ["See translation", "All reactions:", "2.4K", "186 comments", "912 shares", "Like", "Comment"];
    const record = kept([...head, `📢 ${own.title}`, ...own.lines, ...foot, "Tou Xiong", own.other, "3h", "LikeReply"]);
    expect(record).toMatchObject({ title: own.title, text });
    expect(record.publishedAt?.slice(0, 10)).toBe("2025-08-14");
  });

  test("of the messages of a channel the one with most of the letters is the post", () => {
    const record = kept([
      `${own.page}, [14/08/2025 06:02]`,
      own.other,
      "",
      `${own.page}, [14/08/2025 07:30]`,
      `🌧 ${own.title}`,
      "",
      own.lines.join("\n\n"),
      "",
      `${own.page}, [14/08/2025 08:15]`,
      own.other,
      "5.9K views",
    ]);
    expect(record).toMatchObject({ title: own.title, text });
    expect(record.publishedAt?.slice(0, 10)).toBe("2025-08-14");
  });

  test("messages as long as each other, a quoted message and an article that is public are no post", () => {
    const [first, , , second] = own.lines;
    for (const lines of [
      [`[1/2/24, 08:00:00] Noy: ${first}`, `[1/2/24, 08:01:00] Kham: ${first}`],
      [own.title, own.quoted, `${own.page}, [14/08/2025 07:30]`, first, second],
      [own.title, "Public", first, second],
    ]) {
      const { blocks } = parseTextDump(lines.join("\n\n"));
      expect(postOf(blocks)).toEqual({ start: 0, end: blocks.length });
    }
  });
});
