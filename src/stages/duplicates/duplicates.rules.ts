import type { Rule } from "../../article/rule.ts";

export const duplicateRules: readonly Rule[] = [
  {
    id: "duplicated-lead",
    summary: "The lead printed twice, as a summary and again as the first paragraph; the fuller copy stays.",
    place: "lead",
    example:
      "<p><mark>The governor of the province opened a new market for 250 traders on the bank of the river on Monday.</mark></p><p>The governor of the province opened a new market for 250 traders on the bank of the river on Monday. It replaces the old hall.</p>",
    lookAlike:
      "<p>In 2010 the two towns raised their relations to a partnership of trade and of culture.</p><p>In 2015 the two towns raised their relations to a partnership of trade and of science.</p>",
  },
  {
    id: "repeated-title",
    summary: "The title printed again in front of the text.",
    place: "lead",
    example: "<p>Specimen page of the rule test</p>",
    lookAlike: "<p>The specimen page of the rule test was read by two hundred people.</p>",
  },
  {
    id: "repeated-caption",
    summary: "A caption printed again with the mark of an agency behind it.",
    place: "lead",
    example: "<p>ນ້ຳສ້າງແຫ່ງໜຶ່ງ ທີ່ຊາວບ້ານໃຊ້ໃນລະດູແລ້ງ</p><p><mark>ນ້ຳສ້າງແຫ່ງໜຶ່ງ ທີ່ຊາວບ້ານໃຊ້ໃນລະດູແລ້ງ (RFA)</mark></p>",
    lookAlike:
      "<p>The first well of the village is deep (12 metres)</p><p>The first well of the village is deep (30 metres)</p>",
  },
  {
    id: "repeated-paragraph",
    summary: "A long paragraph that the layout printed twice, letter for letter.",
    place: "end",
    example:
      "<p>ອົງການປົກຄອງແຂວງໄດ້ມອບອຸປະກອນການຮຽນການສອນໃຫ້ໂຮງຮຽນປະຖົມ 12 ແຫ່ງ ໃນເຂດຊົນນະບົດຫ່າງໄກສອກຫຼີກ ພ້ອມທັງສັນຍາຈະສ້ອມແປງຫໍພັກຄູໃຫ້ສຳເລັດພາຍໃນປີນີ້.</p><p><mark>ອົງການປົກຄອງແຂວງໄດ້ມອບອຸປະກອນການຮຽນການສອນໃຫ້ໂຮງຮຽນປະຖົມ 12 ແຫ່ງ ໃນເຂດຊົນນະບົດຫ່າງໄກສອກຫຼີກ ພ້ອມທັງສັນຍາຈະສ້ອມແປງຫໍພັກຄູໃຫ້ສຳເລັດພາຍໃນປີນີ້.</mark></p>",
    lookAlike:
      "<p>“We will be back next year,” said the captain.</p><p>“We will be back next year,” said the captain.</p>",
  },
];
