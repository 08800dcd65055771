import { describe, expect, test } from "vitest";
import { isPageJump, startOfPageNumber } from "../../src/language/page-jump.ts";

describe("jumps from page to page", () => {
  test.each([
    "Turn to page 6",
    "Please turn to page A6",
    "Continued on page 12",
    "CONTINUED FROM PAGE ONE",
    "Cont'd from front page",
    "From page 5",
    "See FERRY, page 3",
    "● Full story: page 4",
    "(Suite de la page 3)",
    "Lire la suite page 8",
    "Continúa en la página 4",
    "Segue a pagina 7",
    "Fortsetzung auf Seite 6",
    "Lees verder op pagina 5",
    "Окончание на стр. 4",
    "Xem tiếp trang 6",
    "Tiếp theo trang 1",
    "Bersambung ke hal 7",
    "ອ່ານຕໍ່ໜ້າ 7",
    "ຕໍ່ຈາກໜ້າ 3",
    "ຕໍ່ໜ້າ ໗",
    "อ่านต่อหน้า 6",
    "ต่อจากหน้า 1",
    "តទៅទំព័រ ៦",
    "下转第6版",
    "（上接第一版）",
    "3面に続く",
    "1면에서 계속",
  ])("%s", (line) => {
    expect(isPageJump(line)).toBe(true);
  });

  test.each([
    "Turn to page 6 and write your name into the box.",
    "From page 5 on the book is about ferries",
    "He tore the letter from page to page",
    "Page 6",
    "ໜ້າ 7",
    "ອ່ານຕໍ່ໜ້າ 7 ຂອງປຶ້ມແບບຮຽນ ຊັ້ນ ມ.5",
    "ຄູໃຫ້ນັກຮຽນອ່ານຕໍ່ໜ້າ 7",
    "Suite 6",
    "接6名",
  ])("not %s", (line) => {
    expect(isPageJump(line)).toBe(false);
  });
});

describe("entries of a paper's index", () => {
  test.each([
    ["Bakery opens at last ..... 5", "Bakery opens at last"],
    ["Bakery opens at last, page 5", "Bakery opens at last"],
    ["ເປີດທາງຍ່າງແຄມນ້ຳ ........ ໜ້າ 2", "ເປີດທາງຍ່າງແຄມນ້ຳ"],
    ["ເປີດທາງຍ່າງແຄມນ້ຳ ໜ້າ 2", "ເປີດທາງຍ່າງແຄມນ້ຳ"],
    ["Mở chợ nổi trang 3", "Mở chợ nổi"],
  ])("%s", (line, title) => {
    expect(line.slice(0, startOfPageNumber(line))).toBe(title);
  });

  test.each(["Ferry boats carry 40", "ລາຄາ 5.000", "He waited... 5 hours", "The law fills page after page"])(
    "not %s",
    (line) => {
      expect(startOfPageNumber(line)).toBe(-1);
    },
  );
});
