import { expect, it } from "vitest";
import { assistantResidue } from "../../src/stages/assistant/residue.ts";

it.each([
  "ນີ້ແມ່ນຕາຕະລາງເດີນລົດເມສະບັບປັບປຸງ ທີ່ບໍລິສັດໄດ້ປະກາດໃນວັນຈັນ:",
  "ນີ້ແມ່ນບົດລາຍງານສະບັບປັບປຸງ ທີ່ກະຊວງໄດ້ເຜີຍແຜ່ໃນວັນສຸກ:",
  "ນີ້ແມ່ນບົດສະຫຼຸບສະບັບແກ້ໄຂ ທີ່ອົງການໄດ້ອອກໃນອາທິດນີ້:",
  "Here is the revised version of the report that the ministry published on Monday:",
  "Here is the edited summary of the findings released by the auditors:",
  "นี่คือตารางเดินรถฉบับปรับปรุงที่บริษัทประกาศเมื่อวันจันทร์:",
  "Dưới đây là bản tin sửa đổi do Bộ Y tế công bố hôm thứ Hai:",
  "以下是卫生部周一公布的修改版报告摘要：",
  "Hier ist die überarbeitete Fassung des Berichts, die das Ministerium am Montag veröffentlichte:",
  "Aquí está la versión revisada del texto publicada por el ministerio el lunes:",
  "Voici la version révisée du texte publiée par le ministère lundi :",
])("what somebody brought out is news: %s", (text) => {
  expect(assistantResidue(text)).toBeUndefined();
});

it.each([
  "ນີ້ແມ່ນບົດຂ່າວສະບັບປັບປຸງ ທີ່ພ້ອມເຜີຍແຜ່:",
  "ນີ້ແມ່ນສະບັບທີ່ປັບປຸງແລ້ວ ໂດຍຮັກສາຂໍ້ມູນເດີມໄວ້:",
  "Here is the polished version of your article, ready to be published:",
  "นี่คือบทความฉบับปรับปรุงที่พร้อมเผยแพร่:",
  "Hier ist die überarbeitete Version Ihres Artikels:",
])("what is handed over is none: %s", (text) => {
  expect(assistantResidue(text)).toBeDefined();
});
