/** What a word means inside a date. */
export type DateWord =
  /** `buddhist`: of a language whose years of two digits are Buddhist. */
  | { readonly kind: "month"; readonly value: number; readonly buddhist: boolean }
  /** From Monday, 0, to Sunday, 6; left out where a word does not say which one. */
  | { readonly kind: "weekday"; readonly value?: number }
  /** Stands before or inside a date and says nothing more: "on", "of", "ວັນທີ", "ngày". */
  | { readonly kind: "filler" }
  /** Says that the number beside it is a month or a year: "ເດືອນ 1 ປີ 2025", "tháng 1 năm 2025". */
  | { readonly kind: "month-mark" }
  | { readonly kind: "year-mark" }
  /** Follows a year: "2025 г." */
  | { readonly kind: "year-suffix" }
  /** Stands before a time: "at", "ເວລາ"; `sure` where nothing but a time can follow, so that a stop parts hours and minutes. */
  | { readonly kind: "clock"; readonly sure: boolean }
  | { readonly kind: "meridiem"; readonly value: "am" | "pm" }
  /** Minutes east of Greenwich. */
  | { readonly kind: "zone"; readonly value: number }
  /** Makes the year before or after it Buddhist (543 ahead) or says that it is not. */
  | { readonly kind: "era"; readonly value: "buddhist" | "common" }
  /** Follows the day: "1st". */
  | { readonly kind: "ordinal" }
  /** Between the two ends of a range: "to", "ຫາ". */
  | { readonly kind: "until" }
  /** Between two days of which neither is the date: "1 and 5 April 2024". */
  | { readonly kind: "and" }
  /** Follows hour or minute: "10h38", "ໂມງ". */
  | { readonly kind: "hour" }
  | { readonly kind: "minute" }
  /** Makes the number behind it a number of something: "No. 12/01/2025". */
  | { readonly kind: "numbering" }
  /** Makes all the numbers behind it those of a telephone. */
  | { readonly kind: "phone" };

/** Names of the months from January, by language; variants of one month are separated by a bar, `_` is a space. */
export const monthNames: Readonly<Record<string, string>> = {
  lo: "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ|ພຶສະພາ|ພຶກສະພາ ມິຖຸນາ ກໍລະກົດ|ກໍລະກັດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ|ພະຈິກາ ທັນວາ",
  loShort:
    "ມ.ກ.|ມັງ.ກ.|ມກ. ກ.ພ.|ກຸ.ພ.|ກພ. ມ.ນ.|ມີ.ນ.|ມນ. ມ.ສ.|ເມ.ສ.|ມສ. ພ.ພ.|ພຶ.ພ.|ພພ. ມິ.ຖ.|ມ.ຖ.|ມິຖ. ກ.ລ.|ກໍ.ລ.|ກລ. ສ.ຫ.|ສິ.ຫ.|ສຫ. ກ.ຍ.|ກັນ.ຍ.|ກຍ. ຕ.ລ.|ຕຸ.ລ.|ຕລ. ພ.ຈ.|ພຈ. ທ.ວ.|ທັນ.ວ.|ທວ.",
  th: "มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.",
  en: "january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  vi: "tháng_một|tháng_giêng tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_mười_hai|tháng_chạp",
  km: "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
  my: "ဇန်နဝါရီ|ဇန်နဝါရီလ|ဇန် ဖေဖော်ဝါရီ|ဖေဖော်ဝါရီလ|ဖေ မတ်|မတ်လ ဧပြီ|ဧပြီလ|ဧ မေ|မေလ ဇွန်|ဇွန်လ ဇူလိုင်|ဇူလိုင်လ|ဇူ ဩဂုတ်|ဩဂုတ်လ|ဩ စက်တင်ဘာ|စက်တင်ဘာလ|စက် အောက်တိုဘာ|အောက်တိုဘာလ|အောက် နိုဝင်ဘာ|နိုဝင်ဘာလ|နို ဒီဇင်ဘာ|ဒီဇင်ဘာလ|ဒီ",
  ms: "januari feb mac april mei jun julai|jul ogos|ogo september oktober november disember|dis",
  fil: "enero|ene pebrero|peb marso|mar abril|abr mayo|may hunyo|hun hulyo|hul agosto|ago setyembre|set oktubre|okt nobyembre|nob disyembre|dis",
  fr: "janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil|juill août|aout septembre octobre novembre décembre|decembre|déc",
  es: "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  pt: "janeiro fevereiro|fev março|marco abril maio junho julho agosto setembro|set outubro|out novembro dezembro|dez",
  de: "januar|jänner|jän februar märz|mär|maerz april mai juni juli august september oktober|okt november dezember|dez",
  it: "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre",
  id: "januari februari maret april mei juni juli agustus|agu september oktober november|nopember desember|des",
  nl: "januari februari maart|mrt april mei juni juli augustus september oktober november december",
  is: "janúar febrúar mars apríl maí júní|jún júlí|júl ágúst|ágú september október|okt nóvember|nóv desember|des",
  ca: "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  ro: "ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie decembrie",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  da: "januar februar marts april maj juni juli august september oktober november december",
  fi: "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
  et: "jaanuar|jaan veebruar|veebr märts aprill mai juuni juuli august september oktoober november detsember|dets",
  lv: "janvāris|janvārī|janv februāris|februārī|febr marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā|jūn jūlijs|jūlijā|jūl augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",
  lt: "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis",
  hu: "január február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december",
  tr: "ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım aralık",
  pl: "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
  cs: "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
  sk: "januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta|august septembra|september októbra|október novembra|november decembra|december",
  sl: "januar februar marec april maj junij|jun julij|jul avgust|avg september oktober november december",
  sr: "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
  // "listopada" is October here and November in Polish, which has no stop behind the day.
  hr: "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra svibnja|svibanj|svi lipnja|lipanj|._lip srpnja|srpanj|srp kolovoza|kolovoz|kol rujna|rujan|ruj ._listopada|._lis studenoga|studenog|studeni prosinca|prosinac",
  ru: "января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек",
  uk: "січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд",
  bg: "януари февруари март април май юни юли август септември октомври ноември декември",
  el: "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαΐ ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ",
  hi: "जनवरी|जन फ़रवरी|फरवरी|फ़र मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सितम्बर|सित अक्तूबर|अक्टूबर|अक्तू|अक्टू नवंबर|नवम्बर|नव दिसंबर|दिसम्बर|दिस",
  ar: "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
  arLevant: "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
  arMaghreb: "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
  bn: "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|অগাস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
  ka: "იანვარი|იანვარს თებერვალი|თებერვალს მარტი|მარტს აპრილი|აპრილს მაისი|მაისს ივნისი|ივნისს ივლისი|ივლისს აგვისტო|აგვისტოს სექტემბერი|სექტემბერს ოქტომბერი|ოქტომბერს ნოემბერი|ნოემბერს დეკემბერი|დეკემბერს",
  hy: "հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր",
  ta: "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
  ur: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  he: "ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
};

/** Names of the days from Monday, by language; variants of one day are separated by a bar, `_` is a space. */
export const weekdayNames: Readonly<Record<string, string>> = {
  lo: "ວັນຈັນ|ຈັນ ວັນອັງຄານ|ອັງຄານ ວັນພຸດ|ພຸດ ວັນພະຫັດ|ວັນພະຫັດສະບໍດີ|ພະຫັດ ວັນສຸກ|ສຸກ ວັນເສົາ|ເສົາ ວັນອາທິດ|ອາທິດ",
  th: "จันทร์|วันจันทร์ อังคาร|วันอังคาร พุธ|วันพุธ พฤหัสบดี|วันพฤหัสบดี ศุกร์|วันศุกร์ เสาร์|วันเสาร์ อาทิตย์|วันอาทิตย์",
  en: "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun",
  vi: "thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật",
  zh: "星期一|周一|週一 星期二|周二|週二 星期三|周三|週三 星期四|周四|週四 星期五|周五|週五 星期六|周六|週六 星期日|星期天|周日|週日",
  ja: "月曜日|月曜|月 火曜日|火曜|火 水曜日|水曜|水 木曜日|木曜|木 金曜日|金曜|金 土曜日|土曜|土 日曜日|日曜|日",
  ko: "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
  pt: "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado domingo",
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche",
  es: "lunes martes miércoles jueves viernes sábado domingo",
  de: "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
  it: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
  id: "senin selasa rabu kamis jumat sabtu minggu",
  nl: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
  sv: "måndag tisdag onsdag torsdag fredag lördag söndag",
  nb: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
  fi: "maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina perjantai|perjantaina lauantai|lauantaina sunnuntai|sunnuntaina",
  ro: "luni marți miercuri joi vineri sâmbătă duminică",
  tr: "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
  pl: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
  cs: "pondělí úterý středa čtvrtek pátek sobota neděle",
  ru: "понедельник вторник среда четверг пятница суббота воскресенье",
  uk: "понеділок вівторок середа четвер п'ятниця субота неділя",
  el: "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
  ar: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
};

/** Other words by their kind and value; in lower case, separated by white space. */
export const dateWords: readonly { readonly word: DateWord; readonly forms: string }[] = [
  {
    word: { kind: "filler" },
    forms: `on of the de del le la el den der d’ d' dated ວັນທີ ວັນ ທີ ວັນທີ່ ທີ່ ຂອງ ວັນເດືອນປີ ngày วันที่ ที่ ថ្ងៃទី ថ្ងៃ`,
  },
  { word: { kind: "month-mark" }, forms: "tháng thg ເດືອນ เดือน ខែ" },
  { word: { kind: "year-mark" }, forms: "năm ປີ ปี ឆ្នាំ" },
  { word: { kind: "year-suffix" }, forms: "г р m gada ခုနှစ် ခု" },
  {
    word: { kind: "clock", sure: true },
    forms: "ເວລາ ໂມງ: เวลา time pukul jam kl kl. klo kell ore lúc នៅម៉ោង ម៉ោង",
  },
  {
    word: { kind: "clock", sure: false },
    forms: "at um à a_las a_les às as alle om pada nang v u o ob do в о у στις في",
  },
  {
    word: { kind: "meridiem", value: "am" },
    forms: "am a.m. ກ່ອນທ່ຽງ ໂມງເຊົ້າ ຕອນເຊົ້າ sa pg π.μ. ص 上午 午前 오전",
  },
  {
    word: { kind: "meridiem", value: "pm" },
    forms: "pm p.m. ຫຼັງທ່ຽງ ຫລັງທ່ຽງ ໂມງແລງ ໂມງບ່າຍ ຕອນບ່າຍ ຕອນແລງ ch ptg μ.μ. م 下午 午後 오후",
  },
  { word: { kind: "zone", value: 0 }, forms: "gmt utc z" },
  { word: { kind: "zone", value: 420 }, forms: "ict wib" },
  { word: { kind: "zone", value: 60 }, forms: "cet bst" },
  { word: { kind: "zone", value: 120 }, forms: "cest eest" },
  { word: { kind: "zone", value: 540 }, forms: "jst kst" },
  { word: { kind: "zone", value: -300 }, forms: "est cdt" },
  { word: { kind: "zone", value: -240 }, forms: "edt" },
  { word: { kind: "zone", value: -480 }, forms: "pst" },
  { word: { kind: "zone", value: -420 }, forms: "pdt mst" },
  { word: { kind: "zone", value: -360 }, forms: "mdt" },
  {
    word: { kind: "era", value: "buddhist" },
    forms: "ພ.ສ. ພສ ພຸດທະສັກກະຣາດ ພຸດທະສັກກະລາດ ພຸດທະສັກກາດ พ.ศ. พุทธศักราช b.e. be",
  },
  { word: { kind: "era", value: "common" }, forms: "ຄ.ສ. ຄສ ຄຣິສຕະສັກກະຣາດ ค.ศ. a.d. ad" },
  { word: { kind: "ordinal" }, forms: "st nd rd th er º ရက် ရက်နေ့" },
  { word: { kind: "until" }, forms: "to until till through ຫາ ເຖິງ ຮອດ đến ถึง bis au al" },
  { word: { kind: "and" }, forms: "and ແລະ et und và dan และ" },
  { word: { kind: "hour" }, forms: "h ໂມງ hrs hours uhr giờ น." },
  { word: { kind: "minute" }, forms: "ນາທີ ນທ phút นาที" },
  {
    word: { kind: "phone" },
    forms: "tel phone telephone fax hotline mobile whatsapp tél ໂທ ໂທລະສັບ ແຟັກ ແຟກ ມືຖື โทร โทรศัพท์ điện_thoại",
  },
  {
    word: { kind: "numbering" },
    forms: "no nr № ref code version ver chapter section figure ip ເລກທີ ສະບັບ ມາດຕາ ฉบับที่ เลขที่ số",
  },
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
