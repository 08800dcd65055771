import { monthNames } from "./date-grammar.data.ts";

/** What numbers count in Lao: people and things, places, times, sums, measures. */
const counted = `ຄົນ ທ່ານ ຄອບຄົວ ຫຼັງຄາ ຫຼັງ ຄັນ ລຳ ໂຕ ຕົວ ຫົວ ໜ່ວຍ ຕົ້ນ ແຫ່ງ ບ່ອນ ບ້ານ ເມືອງ ແຂວງ ປະເທດ ບໍລິສັດ ໂຄງການ ໂຮງຮຽນ ສຳນັກງານ ກຸ່ມ
ທີມ ຄັ້ງ ເທື່ອ ຮອບ ຂໍ້ ລາຍການ ລາຍ ກໍລະນີ ສະບັບ ສາຍ ຈຸດ ຊັ້ນ ອັນ ປີ ເດືອນ ອາທິດ ວັນ ມື້ ຊົ່ວໂມງ ໂມງ ນາທີ ວິນາທີ ສິບ ຮ້ອຍ ພັນ ໝື່ນ ແສນ ລ້ານ ຕື້
ກີບ ບາດ ໂດລາ ຢວນ ດົງ ເອີໂຣ ເປີເຊັນ ສ່ວນຮ້ອຍ ແມັດ ກິໂລ ກິໂລແມັດ ຊັງຕີແມັດ ໂຕນ ຕັນ ເຮັກຕາ ລິດ ກຣາມ ເມກາວັດ ອົງສາ`;
const months = (monthNames["lo"] ?? "").replaceAll("|", " ");
const countedInLao: readonly string[] = `${counted} ${months}`.split(/\s+/u);
const countedInHan = "年月日号號时時分岁歲人名个個位家次万萬亿億元公里度";

/** Whether the word at an offset is one that the number in front of it counts: ຄົນ in "30 ຄົນ", 年 in "2024年". */
export function isCounted(text: string, at: number): boolean {
  if (at >= text.length) return false;
  return countedInHan.includes(text.charAt(at)) || countedInLao.some((word) => text.startsWith(word, at));
}
