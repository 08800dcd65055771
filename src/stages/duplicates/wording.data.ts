/** Small numbers as English words, from one; tens from twenty. */
export const smallNumbers =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
export const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Ordinal numbers as English words, from first, and what is written behind their digits. */
export const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
export const ordinalEnds = ["st", "nd", "rd"];
/** Lao words for one to nine; where other letters follow, the same begin other words: ສາມາດ, ຫ້າມ, ຫ້າງ, ຫ້າວ. */
export const laoNumbers = ["ໜຶ່ງ", "ສອງ", "ສາມ(?![າະ\\p{M}])", "ສີ່", "ຫ້າ(?![ງມວ])", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ"];

/** Words behind a number that stand for noughts. */
export const noughts: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mln: 6,
  billion: 9,
  bn: 9,
  ร้อย: 2,
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
  nghìn: 3,
  triệu: 6,
  tỷ: 9,
  ពាន់: 3,
  ម៉ឺន: 4,
  សែន: 5,
  លាន: 6,
  ຮ້ອຍ: 2,
  ພັນ: 3,
  ໝື່ນ: 4,
  ແສນ: 5,
  ລ້ານ: 6,
  ຕື້: 9,
};

/** The same right behind a number; with a space between, `m` is a metre. */
export const gluedNoughts: Readonly<Record<string, number>> = { k: 3, m: 6 };

/** What money is called: the sign or code that stands in front of a sum or behind it, and the words behind it. */
export const currencies: Readonly<Record<string, { readonly sign: string; readonly words: string }>> = {
  usd: {
    sign: "US ?\\$|USD|\\$",
    words: "(?:US|U\\.S\\.) ?dollars?|American dollars?|dollars?|ໂດລາ(?: ?ສະຫະລັດ)?|ໂດລ້າ(?: ?ສະຫະລັດ)?",
  },
  lak: { sign: "₭|LAK", words: "(?:Lao )?kips?|ກີບ" },
  thb: { sign: "฿|THB", words: "(?:Thai )?baht|ບາດ(?!ເຈັບ|ແຜ)" },
  cny: { sign: "CN ?¥|CNY|RMB|¥", words: "(?:Chinese )?yuan|ຢວນ" },
  eur: { sign: "€|EUR", words: "euros?|ເອີໂຣ" },
};

/** What is measured in, as it is written behind a number. */
export const units: Readonly<Record<string, string>> = {
  "": "%|per ?cent|percentage|ເປີເຊັນ|ເປີເຊັນຕ໌|ສ່ວນຮ້ອຍ",
  km: "km|kms|kilomet(?:re|er)s?|ກມ|ກິໂລແມັດ|ຫຼັກກິໂລແມັດ",
  kg: "kg|kgs|kilos?|kilogram(?:me)?s?|ກກ|ກິໂລ(?:ກຣາມ|ກຼາມ|ກລາມ)?",
  ha: "ha|hectares?|ຮຕ|ເຮັກຕາ|ເຮັກຕາຣ໌",
  mw: "MW|megawatts?|ເມກາວັດ|ເມກາວັດຕ໌",
};

/** Forms of address, which one copy of a lead leaves out. Each asks for its first letter before it looks back, which costs several times as much. */
export const formsOfAddress =
  "(?=[ACDHP])(?<![\\p{L}\\p{M}])(?:H\\. ?E\\.|(?:His|Her) Excellency|Comrade|(?:Ass(?:ociate|istant|oc\\.?|t\\.?) )?Prof(?:\\.|essor)?|Dr\\.?|Hon\\.?)(?= \\p{Lu})|(?=[ທພສ])(?<![\\p{L}\\p{M}])(?:ພະນະທ່ານ|ທ່ານ|ສະຫາຍ)(?= ?[\\p{Lo}A-Z])|(?=[ດປຮສ])(?<![\\p{L}\\p{M}])(?:ສາດສະດາຈານ|ຮອງສາດສະດາຈານ|ສຈ|ຮສ|ປອ|ດຣ)(?:\\. ?| )(?=[\\p{Lo}A-Z])";

/** The credit of a picture or of a source behind a text: `(Photo: Noy)`, `Source: KPL`. */
export const creditBehind =
  "[(\\[]?(?:photos?|pictures?|source|ພາບ|ຮູບ|ຮູບພາບ|ຂ່າວ|ຂ່າວ-ພາບ|ແຫຼ່ງ|ແຫຼ່ງຂ່າວ|ແຫຼ່ງທີ່ມາ|ທີ່ມາ|ໂດຍ)\\s?[:：][^.:()\\n]{2,40}[)\\]]?\\.?$";
/** An abbreviation in brackets behind the name that it stands for. */
export const abbreviationBehind = "(?<=[\\p{L}\\p{M}] ?)\\((?:\\p{Lu}{2,8}|[ກ-ຮໜໝ]{2,5})\\)";

/** The long and the short name of the country that most leads of the region name. */
export const countryNames: readonly (readonly [RegExp, string])[] = [
  [/Lao (?:PDR|People['’]s Democratic Republic)(?![a-z])/giu, "Laos"],
  [/(?:ສ ?ປ ?ປ|ສາທາລະນະລັດ ?ປະຊາທິປະໄຕ ?ປະຊາຊົນ) ?ລາວ/gu, "ລາວ"],
];

/** British spellings and their American ones; both copies are respelt, so that a word that only looks like one does no harm. */
export const respellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=s?\b|ed\b|ing\b|ers?\b|i[sz]e|able|ite|ful|less|ly|y\b)/giu, "or"],
  [/(?<=[a-z][bct])re(?=s?\b)/giu, "er"],
  [/(?<=[a-z]{2})is(?=e[sd]?\b|ing\b|ations?\b)/giu, "iz"],
  [/(?<=[a-z]{2}[aeiou][a-z]{0,3}[aeiou])ll(?=ed\b|ing\b|ers?\b)/giu, "l"],
  [/(?<=[a-z]{3}[ay]l?)ys(?=e[sd]?\b|ing\b)/giu, "yz"],
  [/(?<=progra)mme(?=s?\b)/giu, "m"],
  [/(?<=(?:cata|dia|dialo|analo|monolo)?log)ue(?=s?\b)/giu, ""],
  [/(?<=def|off|lic|pret)ence(?=s?\b)/giu, "ense"],
  [/\bgrey(?=s?\b|ed\b)/giu, "gray"],
  [/\bcheque(?=s?\b)/giu, "check"],
  [/\bsays\b/giu, "said"],
];
