import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../../src/article/record.ts";
import { cleanPage } from "../../../src/clean-page.ts";

const words = {
  en: {
    menu: ["Home", "News", "Sport", "Video", "Contact"],
    title: "Potters of Ban Chan light their kilns again",
    text: [
      "The potters of Ban Chan have lit their kilns again after three months in which the river stood in their yards.",
      "“We lost 300 pots and all the dry wood,” said Bounmy Keo, who has worked there since 1986.",
      "Twelve families want to move the kilns to higher ground, and the district has lent them a tractor for it.",
      "The clay is dug on the other bank, where the water fell first.",
      "The next boat to the city leaves on Saturday with 4,000 pots on board.",
    ],
    heading: "Recommended stories",
    stories: ["Ferry to the island stops for three days", "Rice mill in Hinboun burns down"],
    teaser: "For three days no ferry to the island will run, because its engine is repaired.",
    foot: ["© 2025 River Post", "Back to top"],
    credit: "(Editing by Noy Phone)",
    remark: "(see page 4)",
  },
  lo: {
    menu: ["ໜ້າຫຼັກ", "ຂ່າວ", "ກິລາ", "ວິດີໂອ", "ຕິດຕໍ່"],
    title: "ຊ່າງປັ້ນໝໍ້ບ້ານຈັນ ຈູດເຕົາອີກຄັ້ງ",
    text: [
      "ຊ່າງປັ້ນໝໍ້ບ້ານຈັນ ໄດ້ຈູດເຕົາເຜົາອີກຄັ້ງ ຫຼັງຈາກນ້ຳຖ້ວມເດີ່ນບ້ານ ເປັນເວລາສາມເດືອນ ຍ້ອນນ້ຳຂອງຂຶ້ນສູງ.",
      "ທ່ານ ບຸນມີ ແກ້ວ ເວົ້າວ່າ: ພວກເຮົາເສຍໝໍ້ 300 ໜ່ວຍ ແລະ ຟືນແຫ້ງໝົດ ນັບແຕ່ວັນທີ 3 ເປັນຕົ້ນມາ.",
      "ສິບສອງຄອບຄົວ ຢາກຍ້າຍເຕົາຂຶ້ນບ່ອນສູງ ແລະ ເມືອງໄດ້ໃຫ້ຢືມລົດໄຖ 1 ຄັນ ເພື່ອຂົນດິນຈີ່.",
      "ດິນໜຽວ ແມ່ນຂຸດຢູ່ຝັ່ງກົງກັນຂ້າມ ບ່ອນທີ່ນ້ຳລົງກ່ອນໝູ່ ຊາວບ້ານຈຶ່ງຕ້ອງພາຍເຮືອຂ້າມໄປ.",
      "ເຮືອຖ້ຽວຕໍ່ໄປ ຈະອອກວັນເສົານີ້ ພ້ອມໝໍ້ 4.000 ໜ່ວຍ ທີ່ຈະນຳໄປຂາຍຢູ່ຕະຫຼາດນະຄອນຫຼວງ.",
    ],
    heading: "ຂ່າວແນະນຳ",
    stories: ["ເຮືອຂ້າມຟາກໄປດອນ ຢຸດແລ່ນສາມວັນ", "ໂຮງສີເຂົ້າຢູ່ຫີນບູນ ຖືກໄຟໄໝ້"],
    teaser: "ເຮືອຂ້າມຟາກໄປດອນ ຈະຢຸດແລ່ນສາມວັນ ເພື່ອສ້ອມແປງຈັກ ຕັ້ງແຕ່ວັນຈັນເປັນຕົ້ນໄປ.",
    foot: ["© 2025 ຂ່າວແມ່ນ້ຳ", "ກັບຂຶ້ນເທິງ"],
    credit: "(ບັນນາທິການ: ນ້ອຍ ພອນ)",
    remark: "(ເບິ່ງໜ້າ 4)",
  },
} as const;

function kept(lines: readonly string[], gap: string): ArticleRecord {
  const result = cleanPage({ id: "1", format: "text", content: lines.join(gap) }, { reject: false });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each(Object.entries(words))("a box of other stories in a text dump (%s)", (_, own) => {
  const head = [...own.menu, own.title, "12/03/2025"];
  const text = own.text.join("\n\n");
  const titles = (record: ArticleRecord): string[] => record.related.map(({ title }) => title);

  test.each(["\n", "\n\n"])("the text goes on behind it (lines parted by %j)", (gap) => {
    for (const at of [2, 3, 4])
      for (const stories of [own.stories.slice(0, 1), own.stories]) {
        const box = [own.heading, ...stories];
        const record = kept([...head, ...own.text.slice(0, at), ...box, ...own.text.slice(at), ...own.foot], gap);
        expect(record.text).toBe(text);
        expect(titles(record)).toEqual(stories);
      }
  });

  test("behind the article the same is a list, and a teaser below its headline is none of the text", () => {
    const list = [own.heading, ...own.stories];
    const listed = kept([...head, ...own.text, ...list, ...own.foot], "\n");
    expect(listed.text).toBe(text);
    expect(titles(listed)).toEqual(own.stories);
    const teased = kept([...head, ...own.text, own.heading, own.stories[0], own.teaser, ...own.foot], "\n");
    expect(teased.text).toBe(text);
  });

  test("an editor's credit behind the last sentence goes, and the paragraph stays", () => {
    const last = own.text.at(-1) ?? "";
    const record = kept([...head, ...own.text.slice(0, -1), `${last} ${own.credit}`, ...own.foot], "\n");
    expect(record.text).toBe(text);
    expect(record.authors).toEqual([]);
    const remarked = kept([...head, ...own.text.slice(0, -1), `${last} ${own.remark}`, ...own.foot], "\n");
    expect(remarked.text).toBe(`${text} ${own.remark}`);
  });
});

test("sentences of scripts that need no Latin stop are text of the article", () => {
  const chinese = [
    "首页新闻图片视频专题",
    "江口镇新建两座木桥",
    "2025-05-19 08:30",
    "江口镇上周开始修建两座木桥，全长八十米，预计年底完工，届时河两岸的居民不用再坐渡船往来，学生上学的路也会近一半。",
    "广告",
    "镇长陈永福说：“以前下雨天孩子们要绕三公里路才能到学校，有的家长干脆让孩子留在家里，现在总算有了办法。”",
    "工程费用由村民和县政府各出一半，材料全部来自本地。（责任编辑：林小舟）",
    "相关阅读",
    "县里开通第一条夜间公交线路",
    "版权所有 © 2025 江口日报",
  ];
  expect(kept(chinese, "\n").text).toBe(`${chinese[3]}\n\n${chinese[5]}\n\n${chinese[6]?.replace(/（.*/u, "")}`);
  const thai = [
    "เข้าสู่ระบบ",
    "ชาวสวนส้มบ้านดอยร่วมกันขุดคลองใหม่",
    "7 ก.ค. 2568 10:21 น.",
    "ชาวสวนส้มบ้านดอยร่วมกันขุดคลองใหม่ยาว 3 กิโลเมตร เพื่อนำน้ำจากลำห้วยมาใช้ในสวน หลังฝนทิ้งช่วงนานสองเดือน",
    "ข่าวแนะนำ",
    "รถไฟสายเหนือหยุดวิ่งสองวัน",
    "ผู้ใหญ่บ้านกล่าวว่า คลองจะเสร็จก่อนสิ้นเดือน และทุกครอบครัวจะได้น้ำสัปดาห์ละสองวัน",
    "ข่าวที่เกี่ยวข้อง",
    "ตลาดนัดวันอาทิตย์ย้ายไปที่ใหม่",
    "© สงวนลิขสิทธิ์ 2568",
  ];
  expect(kept(thai, "\n").text).toBe(`${thai[3]}\n\n${thai[6]}`);
});
