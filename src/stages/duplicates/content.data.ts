/** What weighs nothing in a comparison of contents, and what means the same, by language. Both copies are brought to it, so a slip does no harm. */

/** Words that carry tense, aspect and the build of a sentence. */
const english = `a an the and of by in on at to as for is are was were be been being has have had will shall do does did it its they their this that these those which who whom whose there here it's said say report according new about also while when`;
const french = `le la les un une des du de et à au aux en est sont a ont été être s se sa ses ce cet cette qui que pour dans`;
const spanish = `el la los las un una unos de del y a al en es ha han sido se su sus que lo para este esta por como`;
const german = `der das den dem des ein eine einen einem einer und in im an am zu zum zur ist sind wurde wurden hat haben wird werden sich auf`;
const vietnamese = `đã đang sẽ được bị ở tại của và là với cho này một các những do vào trong mà thì để theo`;
const indonesian = `yang di ke dari dan pada untuk dengan ini itu telah akan sudah adalah dalam`;
/** One set for all: what is a word of another language with a meaning, `son`, `war`, `die`, is left out. */
export const weightlessWords: ReadonlySet<string> = new Set(
  [english, french, spanish, german, vietnamese, indonesian].flatMap((words) => words.split(/\s+/u)),
);

/** The same in Lao, whose words no space parts: letters that are taken out wherever they stand. */
export const weightlessLao =
  "ເປັນເວລາ|ໃນໂອກາດ|ໃນລະຫວ່າງ|ໃນໄລຍະ|ເປັນຕົ້ນໄປ|ພ້ອມທັງ|ພ້ອມດ້ວຍ|ພ້ອມກັນ|ສາມາດ|ຈຳນວນ|ແລະ|ໄດ້|ຈະ|ແລ້ວ|ເພື່ອ|ຊຶ່ງ|ເຊິ່ງ|ໂດຍ|ຢ່າງ|ຢູ່|ທີ່|ໃນ|ຂອງ|ວ່າ|ຈຶ່ງ|ກັບ|ກັນ|ພ້ອມ|ນັບແຕ່|ຕັ້ງແຕ່|ແຕ່|ໃຫ້|ແກ່|ຮ່ວມ|ຄົນ|ຄື|ແມ່ນ|ນີ້|ບັນດາ|ຄັ້ງ|ຕໍ່|ມາ|ທັງ|ດ້ວຍ|ເຮັດ|ການ|ຄວາມ|ເປັນ|ມີ|ຜູ້|ກ່ຽວກັບ|ວ່າດ້ວຍ|ດ້ານ|ຖືກ";
/** The same in Thai, Khmer and Chinese. */
export const weightlessOthers =
  "จำนวน|และ|ได้|จะ|แล้ว|เพื่อ|ซึ่ง|โดย|อย่าง|อยู่|ที่|ใน|ของ|ว่า|จึง|กับ|กัน|ให้|แก่|คน|เป็น|นี้|จังหวัด|จ\\.|ចំនួន|និង|បាន|នឹង|នៅក្នុង|នៅ|ក្នុង|ដោយ|នៃ|ដែល|ត្រូវ|ការ|មាន|ទៅ|了|的|在|将|已|于|日前|今年|累计|表示|宣布|个";

/** Endings by which the forms of a word differ. */
export const wordEnding = /(?<=\p{L}{3})(?:ing|ed|es|s|ly|e|er|or|ment)$/u;

/** Forms that no ending makes alike, and words of which one copy has one and the other copy the other. The first stands for all. */
export const sameWords: readonly string[] = [
  "steal stole stolen",
  "find found finds",
  "take took taken",
  "give gave given",
  "begin began begun start starts started starting",
  "rise rose risen",
  "fall fell fallen",
  "leave left",
  "win won wins winning",
  "hold held",
  "build built",
  "buy bought purchase purchased purchases",
  "sell sold",
  "hide hid hidden hiding conceal concealed concealing",
  "drown drowned drowning",
  "nobody none",
  "over more above",
  "warn warns warned",
  "arrest arrested detain detained",
  "company co corp corporation",
  "north northern",
  "south southern",
  "east eastern",
  "west western",
  "kill killed dead die died dies",
  "tonne ton tonnes tons",
  "car cars vehicle vehicles",
  "aid help assist",
  "he his him himself",
  "she her hers herself",
  "get got",
  "use used uses using",
  "make made",
  "pay paid",
  "meet met",
  "teacher teachers",
];

/** The same as stretches of a text, of languages with and without spaces. */
export const samePhrases: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:[cdjlmst]|qu)['’](?=\p{L})/giu, ""],
  [/(?:no one|not anyone)(?![a-z])/giu, "nobody"],
  [/more than(?! (?:a|the|any|half))(?![a-z])|upwards of(?![a-z])/giu, "over"],
  [/(?:more than|over) half(?![a-z])/giu, "over 50"],
  [/(?:aged|at the age of|age) (?=\d)/giu, ""],
  [/[ -]years?[ -]old(?![a-z])|(?<=\d) years of age(?![a-z])/giu, ""],
  [/(?:an?|the) (?:new )?(?:report|study|survey|poll) (?:finds|found|says|said|shows|showed)(?![a-z])/giu, ""],
  [/(?:an|1) hour(?!s)/giu, "60 minutes"],
  [/\bPM\b/gu, "Prime Minister"],
  [/\bUN\b/gu, "United Nations"],
  [/ວັນທີ ?|ທີ ?(?=[0-9])/gu, ""],
  [/(?<![\u0E80-\u0EFF])ມ\. ?(?=[\u0E80-\u0EFF]{2})/gu, "ເມືອງ"],
  [/(?<![\u0E80-\u0EFF])ຂ\. ?(?=[\u0E80-\u0EFF]{2})/gu, "ແຂວງ"],
  [/(?<![\u0E80-\u0EFF])ບ\. ?(?=[\u0E80-\u0EFF]{2})/gu, "ບ້ານ"],
  [/ນະຄອນ(?!ຫຼວງ|ຫລວງ)/gu, "ເມືອງ"],
  [/(?<count>[0-9][0-9.,]{0,12} ?[\u0E80-\u0EFF]{2,8}?)ຕໍ່ ?(?<span>ມື້|ວັນ|ອາທິດ|ເດືອນ|ປີ)/gu, "$<span>ລະ $<count>"],
  [/ແມ່ມານ|ແມ່ຖືພາ/gu, "ແມ່ມານ"],
  [/(?:ຮຽນ|ສຶກສາ)ຕໍ່/gu, "ຮຽນຕໍ່"],
  [/ສ ?ປ ?ຈີນ|ສປ\. ?ຈີນ|ສາທາລະນະລັດ ?ປະຊາຊົນ ?ຈີນ/gu, "ຈີນ"],
  [/ສ ?ສ ?ຫວຽດນາມ|ສາທາລະນະລັດ ?ສັງຄົມນິຍົມ ?ຫວຽດນາມ/gu, "ຫວຽດນາມ"],
  [/ສ\. ?ເກົາຫ(?:ຼ|ລ)ີ|ສ ເກົາຫ(?:ຼ|ລ)ີ|ສາທາລະນະລັດ ?ເກົາຫ(?:ຼ|ລ)ີ/gu, "ເກົາຫຼີ"],
  [/ອົງການ ?ສະຫະປະຊາຊາດ|ອົງການ ?ສປຊ/gu, "ສປຊ"],
  [/(?:ບໍລິສັດ ?)?ລັດວິສາຫະກິດ ?ໄຟຟ້າລາວ|ຟຟລ/gu, "ໄຟຟ້າລາວ"],
  [/ອົງການ ?UNICEF|ອົງການ ?ຢູນິເຊັບ|ຢູນິເຊັບ|ຢູນິເຊຟ/gu, "unicef"],
  [/ບົດບັນທຶກ ?ຄວາມເຂົ້າໃຈ/gu, "MOU"],
  [/ຫຼາຍກວ່າ|ຫຼາຍເຖິງ|ກວ່າ/gu, "ກວ່າ"],
  [/ຈັບກຸມ|ກັກຕົວ|ຈັບຕົວ/gu, "ກັກຕົວ"],
  [/ພົບເຫັນ|ຄົ້ນພົບ/gu, "ພົບ"],
  [/ຫຼຽນຄຳ|ຫຼຽນທອງ/gu, "ຫຼຽນຄຳ"],
  [/ເຖິງແກ່ກຳ|ເຖິງແກ່ມໍລະນະກຳ|ເຖິງແກ່ຊີວິດ/gu, "ເສຍຊີວິດ"],
  [/ເຈົ້າໜ້າທີ່ ?ຕຳຫຼວດ(?: ?ປກສ)?|ຕຳຫຼວດ ?ປກສ/gu, "ຕຳຫຼວດ"],
  [/ສະຖານ(?:ທູດ|ເອກອັກຄະ ?ລັດຖະທູດ)/gu, "ສະຖານທູດ"],
  [/อุตุฯ|อุตุนิยมวิทยา/gu, "อุตุ"],
  [/นายกฯ|นายกรัฐมนตรี/gu, "นายก"],
  [/ຊື້ ?- ?ຂາຍ/gu, "ຊື້ຂາຍ"],
];

/** What turns a sentence into another one wherever the longer copy adds it: it denies, doubts or says that it is no longer so. */
export const reversals =
  "not no never none nobody neither nor without cannot deny denied denies denial false untrue reject rejected fail failed fails refuse refused unless cancel cancelled canceled postpone postponed suspend suspended ne pas non jamais aucun sans nunca sin ni nicht kein keine không chưa chẳng tidak bukan belum except";
export const spacelessReversals = /ບໍ(?!ລ)|ປະຕິເສດ|ຍົກເລີກ|ເລືອນ|ຫາກ|ไม่|มิ|ยกเลิก|เลื่อน|ปฏิเสธ|មិន|ពុំ|គ្មាន|不|没|未|否|取消|推迟/u;

/** What makes another person, another time or a wish of it where it is put between two words: `the deputy minister`, `wants to buy`. */
export const modifiers =
  "other others another second next last again further still before after until instead almost nearly less fewer under may might could would should want wants plan plans planned propose proposed consider considering urge urged ask asked threaten threatened from against than if because men women only mid trước sau contre contra";
/** What makes another person of a name or an office, or a part of a whole. */
export const offices =
  "deputy vice former formerly ex acting late son wife daughter husband brother father mother half quarter phó cựu ancien";
export const spacelessOffices = /ຮອງ|ອດີດ|ລູກ(?!ຄາ|ບານ)|ເມຍ|ຜົວ|ຮັກສາການ|ຮັກສາແທນ|副|前/u;
export const spacelessModifiers =
  /ກອນ|ລັງ|ອີກ|ສເນີ|ຖາ|ເກືອບ|ຈາກ|ຫຼຸດ|ຍິງ|ຊາຍ|ຕອງກ|ຢາກ|ຄາດ|ວາງແຜນ|ກຽມ|ต้องการ|ก่อน|หลัง|อีก|จาก|后|再|被/u;
