/** What a word means inside a date. */
export type DateWord =
  | { readonly kind: "month"; readonly value: number }
  | { readonly kind: "weekday" }
  /** Stands before or inside a date and says nothing more: "on", "of", "ວັນທີ", "ngày". */
  | { readonly kind: "filler" }
  /** Says that the number beside it is a month or a year: "ເດືອນ 1 ປີ 2025", "tháng 1 năm 2025". */
  | { readonly kind: "month-mark" }
  | { readonly kind: "year-mark" }
  /** Stands before a time: "at", "ເວລາ". */
  | { readonly kind: "clock" }
  | { readonly kind: "meridiem"; readonly value: "am" | "pm" }
  /** Minutes east of Greenwich. */
  | { readonly kind: "zone"; readonly value: number }
  /** Makes the year before or after it Buddhist (543 ahead) or says that it is not. */
  | { readonly kind: "era"; readonly value: "buddhist" | "common" }
  /** Follows the day: "1st". */
  | { readonly kind: "ordinal" }
  /** Between the two ends of a range: "to", "ຫາ". */
  | { readonly kind: "until" }
  /** Follows hour or minute: "10h38", "ໂມງ". */
  | { readonly kind: "hour" }
  | { readonly kind: "minute" }
  /** Makes the number behind it a number of something: "No. 12/01/2025". */
  | { readonly kind: "numbering" };

/** Names of the months from January, by language; variants of one month are separated by a bar. */
export const monthNames: Readonly<Record<string, string>> = {
  lo: "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ|ພຶສະພາ ມິຖຸນາ ກໍລະກົດ|ກໍລະກັດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
  loShort:
    "ມ.ກ.|ມັງ.ກ.|ມກ. ກ.ພ.|ກຸ.ພ. ມ.ນ.|ມີ.ນ. ມ.ສ.|ເມ.ສ. ພ.ພ.|ພຶ.ພ. ມິ.ຖ.|ມ.ຖ. ກ.ລ.|ກໍ.ລ. ສ.ຫ.|ສິ.ຫ. ກ.ຍ.|ກັນ.ຍ. ຕ.ລ.|ຕຸ.ລ. ພ.ຈ. ທ.ວ.|ທັນ.ວ.",
  th: "มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.",
  en: "january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  fr: "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc",
  es: "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  pt: "janeiro fevereiro|fev março|marco abril maio junho julho agosto setembro|set outubro|out novembro dezembro|dez",
  de: "januar|jänner|jän februar märz|mär|maerz april mai juni juli august september oktober|okt november dezember|dez",
  it: "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre",
  id: "januari februari maret april mei juni juli agustus|agu september oktober november|nopember desember|des",
  nl: "januari februari maart|mrt april mei juni juli augustus september oktober november december",
};

/** Other words by their kind and value; in lower case, separated by white space. */
export const dateWords: readonly { readonly word: DateWord; readonly forms: string }[] = [
  {
    word: { kind: "weekday" },
    forms: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica
senin selasa rabu kamis jumat sabtu minggu ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນສຸກ ວັນເສົາ ວັນອາທິດ
จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์`,
  },
  {
    word: { kind: "filler" },
    forms: `on of the de del le la el den der dated ວັນທີ ວັນ ທີ ວັນທີ່ ທີ່ ວັນເດືອນປີ ngày วันที่ ที่`,
  },
  { word: { kind: "month-mark" }, forms: "tháng ເດືອນ เดือน" },
  { word: { kind: "year-mark" }, forms: "năm ປີ ปี" },
  { word: { kind: "clock" }, forms: "at ເວລາ ໂມງ: lúc um à เวลา a.las alle pukul jam" },
  { word: { kind: "meridiem", value: "am" }, forms: "am a.m. a.m" },
  { word: { kind: "meridiem", value: "pm" }, forms: "pm p.m. p.m" },
  { word: { kind: "zone", value: 0 }, forms: "gmt utc z" },
  { word: { kind: "zone", value: 420 }, forms: "ict wib" },
  { word: { kind: "zone", value: 60 }, forms: "cet" },
  { word: { kind: "zone", value: 120 }, forms: "cest eest" },
  { word: { kind: "zone", value: 540 }, forms: "jst kst" },
  { word: { kind: "zone", value: -300 }, forms: "est cdt" },
  { word: { kind: "zone", value: -240 }, forms: "edt" },
  { word: { kind: "zone", value: -480 }, forms: "pst" },
  { word: { kind: "zone", value: -420 }, forms: "pdt mst" },
  { word: { kind: "zone", value: -360 }, forms: "mdt" },
  {
    word: { kind: "era", value: "buddhist" },
    forms: "ພ.ສ. ພ.ສ ພສ ພຸດທະສັກກະຣາດ ພຸດທະສັກກະລາດ ພຸດທະສັກກາດ พ.ศ. พ.ศ พุทธศักราช b.e. be",
  },
  { word: { kind: "era", value: "common" }, forms: "ຄ.ສ. ຄ.ສ ຄສ ຄຣິສຕະສັກກະຣາດ ค.ศ. ค.ศ a.d. ad" },
  { word: { kind: "ordinal" }, forms: "st nd rd th er º" },
  { word: { kind: "until" }, forms: "to until till through ຫາ ເຖິງ ຮອດ đến ถึง bis au al" },
  { word: { kind: "hour" }, forms: "h ໂມງ hrs hours uhr giờ น." },
  { word: { kind: "minute" }, forms: "ນາທີ ນທ phút นาที" },
  { word: { kind: "numbering" }, forms: "no nr no. nr. № ref code version ver v ip ເລກທີ ສະບັບ ມາດຕາ ฉบับที่ เลขที่ số" },
];

/** Words that name a day by its distance from today, in days. */
export const relativeDays: readonly { readonly forms: string; readonly days: number }[] = [
  { forms: "today ມື້ນີ້ ວັນນີ້ วันนี้ aujourd'hui hoy oggi heute", days: 0 },
  { forms: "yesterday ມື້ວານນີ້ ມື້ວານ ວານນີ້ เมื่อวาน เมื่อวานนี้ hier ayer ieri gestern", days: -1 },
];

/** "N days ago": the unit with the word that makes it past; days per unit. */
export const relativeUnits: readonly { readonly pattern: RegExp; readonly days: number }[] = [
  { pattern: /^(\d{1,3}) (?:days? ago|ມື້ກ່ອນ(?:ໜ້ານີ້)?|ວັນກ່ອນ|ມື້ທີ່ຜ່ານມາ|วันที่แล้ว|วันที่ผ่านมา)$/u, days: 1 },
  { pattern: /^(\d{1,2}) (?:weeks? ago|ອາທິດກ່ອນ|ອາທິດທີ່ຜ່ານມາ|สัปดาห์ที่แล้ว)$/u, days: 7 },
];
