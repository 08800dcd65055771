import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";

const languageOf = (text: string): string => detectLanguage(text).language;

describe("detectLanguage", () => {
  it.each([
    "ຂ່າວອື່ນໆ",
    "ລັດຖະບານເປີດກອງປະຊຸມສະໄໝສາມັນ ປະຈໍາເດືອນສິງຫາ 2025",
    "ງານ Lao Food Festival 2025 ໄດ້ຈັດຂຶ້ນທີ່ນະຄອນຫຼວງວຽງຈັນ",
    "ກອງປະຊຸມ ASEAN",
    "ຄວາມສະຫງົບ ແລະ ກานພັດທະນາ",
    "ວັນທີ 23 ມັງກອນ 2025",
    "ຂປລ",
  ])("%s is Lao", (text) => {
    expect(languageOf(text)).toBe("lo");
  });

  it.each([
    "Government Holds Regular Meeting for August 2025",
    "GOVERNMENT HOLDS REGULAR MEETING",
    "Email Print 3598",
    "Politics",
    "Sonexay Siphandone",
    "The 9th General Meeting (ກອງປະຊຸມ) was held in Luang Namtha.",
    "3rd Party Congress",
    "The café on the boulevard was full, and so was the hotel.",
  ])("%s is English", (text) => {
    expect(languageOf(text)).toBe("en");
  });

  it.each([
    ["th", "รัฐบาลไทยประชุมคณะรัฐมนตรี"],
    ["th", "คำว่า ສະບາຍດີ เป็นภาษาลาว แปลว่าสวัสดี"],
    ["fr", "Le gouvernement a tenu sa réunion mensuelle avec les ministres."],
    ["vi", "Chính phủ đã họp phiên thường kỳ tháng 8"],
    ["es", "El gobierno celebró la reunión mensual con los ministros del país."],
    ["de", "Die Regierung hat sich mit den Ministern der Länder getroffen."],
    ["zh", "老挝政府召开例行会议"],
    ["ja", "ラオス政府は定例会議を開いた"],
    ["ko", "라오스 정부 회의"],
    ["km", "រដ្ឋាភិបាលកម្ពុជា"],
    ["my", "အစိုးရအစည်းအဝေး"],
    ["ru", "Правительство провело заседание"],
  ])("finds %s", (code, text) => {
    expect(detectLanguage(text)).toMatchObject({ language: "other", code });
  });

  it.each([
    "",
    "23/01/2025 10:38",
    "8/27/2025 8:15:36 PM",
    "(GMT+08:00) 2005-12-09 09:20:04",
    "22 January 2025",
    "Jan 22, 2025, 10:38 AM",
    "໒໓/໐໑/໒໐໒໕",
    "3.598",
    "+856 21 123 456",
    "50 %",
    "***",
    "https://kpl.gov.la/detail.aspx?id=49759",
    "news@example.la",
    "f3a9c2d17b",
    "COVID-19",
  ])("%j has no language", (text) => {
    expect(languageOf(text)).toBe("und");
  });

  it("is unsure of single words and names", () => {
    expect(detectLanguage("Siphandone").confidence).toBeLessThan(0.7);
    expect(detectLanguage("The meeting was held in the capital of the country.").confidence).toBeGreaterThan(0.9);
  });
});
