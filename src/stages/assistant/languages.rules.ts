import type { AssistantPattern } from "./pattern.ts";

/**
 * The same slots in other languages. Lao and Thai put no spaces between words and no stop behind sentences, so a row is
 * matched anywhere in a short paragraph and leans on two or three slots that news does not fill together.
 */
const m = (source: string): RegExp => new RegExp(source, "u");

// Lao
const loText =
  "(?:ບົດຄວາມ|ບົດຂ່າວ|ບົດຂຽນ|ຂໍ້ຄວາມ|ຂ່າວ(?!ດີ|ສານ)|ຄຳແປ|ບົດແປ|ສະບັບແປ|ສະບັບຂຽນ|ສະບັບປັບປຸງ|ສະບັບຫຍໍ້|ບົດສະຫຼຸບ|ຫົວຂໍ້ຂ່າວ|ພາດຫົວ|ຮ່າງບົດ|ເນື້ອໃນ|ເນື້ອຫາ|ບົດລາຍງານ|ຕົ້ນສະບັບ)";
const loEdit =
  "(?:ຂຽນ(?:ຄືນ)?ໃໝ່|ປັບປຸງ|ແກ້ໄຂ|ແປ(?!ງ)|ສະຫຼຸບ|ຮຽບຮຽງ|ຫຍໍ້|ປັບສຳນວນ|ດັດແກ້|ປັບແກ້|ກວດແກ້|ຂະຫຍາຍ|ໃຫ້ສັ້ນ|ສັ້ນລົງ|ປັບ(?:ໂທນ|ພາສາ|ໃຫ້))";
const loQuality =
  "(?:ໄວຍາກອນ|ໄວຍະກອນ|ອ່ານງ່າຍ|ອ່ານໄດ້ງ່າຍ|ການອ່ານ|ເຂົ້າໃຈງ່າຍ|ກະທັດຮັດ|ສຳນວນ|ຄວາມໝາຍເດີມ|ເນື້ອໃນເດີມ|ເນື້ອຫາເດີມ|ເນື້ອໃນຕົ້ນສະບັບ|ຈຸດສຳຄັນ|ປະເດັນສຳຄັນ|ຄວາມຊັດເຈນ|ຊັດເຈນ|ຈະແຈ້ງ|ສະບັບເດີມ|ຕົ້ນສະບັບ|ລື່ນໄຫຼ|ເປັນທາງການ|ຮູບປະໂຫຍກ|ປະໂຫຍກ|ການສະກົດ|ນ້ຳສຽງ|ໂທນ|ຄຳສັບ|ເປັນທຳມະຊາດ|ພາສາທີ່(?:ເປັນທາງການ|ເຂົ້າໃຈ|ງ່າຍ))";
const loSelf =
  "(?:(?:ບົດຄວາມ|ບົດຂ່າວ|ຂໍ້ຄວາມ|ບົດຂຽນ|ບົດແປ|ຄຳແປ|ບົດສະຫຼຸບ|ບົດ|ຂ່າວ|ເນື້ອໃນ|ເນື້ອຫາ)?(?:ສະບັບ(?:ທີ່)?(?:ແປ|ປັບປຸງ|ແກ້ໄຂ|ຂຽນໃໝ່|ຂຽນຄືນໃໝ່|ຫຍໍ້|ໃໝ່)?(?:ໃໝ່)?ນີ້)|(?:ບົດຄວາມ|ບົດຂ່າວ|ຂໍ້ຄວາມ|ບົດແປ|ຄຳແປ|ບົດສະຫຼຸບ)(?:ທີ່(?:ປັບປຸງ|ແກ້ໄຂ|ຂຽນ|ແປ)[^ ]{0,12})?(?:ຂ້າງເທິງ)?ນີ້|(?:ຂໍ້ຄວາມ|ບົດຄວາມ|ບົດຂ່າວ)ຂ້າງເທິງ(?:ນີ້)?)";
const loLaw = m(
  "ກົດໝາຍ|ດຳລັດ|ສັນຍາ|ລັດຖະທຳມະນູນ|ມະຕິ|ແຜນການ|ຂໍ້ຕົກລົງ|ນິຕິກຳ|ລະບຽບ|ຍຸດທະສາດ|ຫຼັກສູດ|ສົນທິສັນຍາ|ໜັງສື|ຫນັງສື|ປຶ້ມ|ວາລະສານ|ປາຖະກະຖາ|ຮ່າງ(?!ບົດ)|ແປຈາກພາສາ",
);
const loMe = "(?:ຂ້ອຍ|ຂ້າພະເຈົ້າ|ຂະນ້ອຍ)";
const loSaid = m("ກ່າວ|ໃຫ້ສຳພາດ|ລາຍງານວ່າ|ໂທ ?[:0-9໐-໙]|ໂທລະສັບ|ຕິດຕໍ່|ສາຍດ່ວນ|ເບີໂທ|ຫ້ອງການ|ພະແນກ|ເຈົ້າໜ້າທີ່");

// Thai
const thText = "(?:บทความ|ข่าว|ข้อความ|เนื้อหา|ฉบับ(?:แปล|ปรับปรุง|แก้ไข|เรียบเรียง|ย่อ)|คำแปล|บทแปล|บทสรุป|สรุป|พาดหัว|เวอร์ชัน)";
const thEdit =
  "(?:เรียบเรียง|เขียน(?:ขึ้น)?ใหม่|ปรับปรุง|แก้ไข|แปล(?!ง)|สรุป|ปรับ(?:โทน|สำนวน|แก้|ภาษา|เนื้อหา)|ย่อ|ขยายความ|รีไรท์|สั้นลง)";
const thQuality =
  "(?:ไวยากรณ์|อ่านง่าย|อ่านเข้าใจ|เข้าใจง่าย|กระชับ|สำนวน|ความหมายเดิม|เนื้อหาเดิม|เนื้อหาต้นฉบับ|ต้นฉบับ|ประเด็นสำคัญ|ใจความสำคัญ|ลื่นไหล|เป็นทางการ|โทน|ชัดเจน|เป็นธรรมชาติ|การอ่าน)";
const thOther = m("ติดต่อ|โทร|สำนักงาน|กล่าวว่า|กล่าว$|เจ้าหน้าที่|กระทรวง|กฎหมาย|พ\\.ร\\.บ|รัฐธรรมนูญ|สัญญา");

// Vietnamese
const viText =
  "(?:bài (?:viết|báo|dịch)|văn bản|đoạn (?:văn|trích)|nội dung|bản (?:dịch|tóm tắt|viết lại|chỉnh sửa|tin|sửa đổi|nháp)|phiên bản|tiêu đề|tin tức)";
const viEdit =
  "(?:viết lại|chỉnh sửa|dịch|tóm tắt|biên tập|rút gọn|điều chỉnh|trau chuốt|cải thiện|mở rộng|hiệu đính|diễn đạt lại)";
const viQuality =
  "(?:mạch lạc|dễ đọc|dễ hiểu|rõ ràng|ngữ pháp|chính tả|súc tích|ngắn gọn|văn phong|giọng văn|giọng điệu|điểm chính|ý chính|(?:nội dung|ý nghĩa|nguyên|văn bản) gốc|trôi chảy|tự nhiên|trang trọng|cấu trúc câu|chuyên nghiệp)";
const viOther = m(
  "hiệp định|luật|nghị định|cho biết|phát biểu|liên hệ|hotline|đường dây nóng|văn phòng|thỏa thuận|nghị quyết",
);

// Chinese
const zhText = "(?:文章|新闻稿|稿件|稿子|文本|译文|译本|翻译|版本|摘要|总结|标题|段落|内容|文字|改写|报道|稿)";
const zhEdit = "(?:改写|重写|修改|润色|翻译|缩写|扩写|总结|精简|优化|调整|修订|编辑|概括|缩短|改成)";
const zhQuality =
  "(?:可读性|流畅|语法|措辞|语气|简洁|清晰|通顺|连贯|原意|原文|要点|重点|风格|表达|语言|篇幅|逻辑|准确性|正式)";
const zhOther = m("协议|法律|法规|条例|表示|指出|联系|电话|办公室|规则|方案|法案|条约");

// French
const frText =
  "(?:article|texte|version|brouillon|résumé|traduction|titre|paragraphe|communiqué|contenu|réécriture|reformulation|dépêche)s?";
const frEdit =
  "(?:réécri\\p{L}{1,5}|reformul\\p{L}{1,4}|corrig\\p{L}{1,4}|rédig\\p{L}{1,4}|tradui\\p{L}{1,5}|résum\\p{L}{1,4}|raccourci\\p{L}{0,5}|adapt\\p{L}{1,4}|ajust\\p{L}{1,4}|amélior\\p{L}{1,6}|peaufin\\p{L}{1,4}|simplifi\\p{L}{1,4}|développ\\p{L}{1,4}|modifi\\p{L}{1,6}|condens\\p{L}{1,4}|remani\\p{L}{1,3})";
const frQuality =
  "(?:lisibilité|clarté|fluid(?:e|ité)|grammaire|grammatical\\p{L}{0,4}|orthograph\\p{L}{1,5}|ponctuation|ton|concis\\p{L}{0,3}|style|cohérence|points (?:clés|essentiels)|sens (?:d'origine|original|initial)|contenu (?:d'origine|original|initial)|texte (?:d'origine|original|source)|répétitions|lecture|tournures|formulations?)";
const frOther = m(
  "\\b(?:contactez|ambassade|loi|décret|accord|selon|a (?:déclaré|dit|annoncé|indiqué)|traité|bureau)\\b",
);

const loose = { names: 3, reporting: true } as const;

/** Rows for Lao. */
export const laoPatterns: readonly AssistantPattern[] = [
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [m(`${loMe} ?(?:ໄດ້)? ?${loEdit}`), m(`${loQuality}|ການສະກົດ|ບົດຄວາມ|ບົດຂ່າວ|ຂໍ້ຄວາມ`)],
    none: [loLaw, loSaid],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [m(loSelf), m(`${loQuality}`), m("ຮັກສາ|ປັບ|ແກ້ໄຂ|ເຮັດໃຫ້|ເນັ້ນ|ຊ່ວຍໃຫ້|ຍັງຄົງ|ຂຽນ|ໃຊ້|ລວມ|ແປ|ຮຽບຮຽງ")],
    none: [loLaw, loSaid],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.9,
    figures: true,
    all: [
      m(
        `^(?:(?:ແນ່ນອນ|ໄດ້ເລີຍ|ໄດ້|ຕົກລົງ|ໂດຍດີ|ຍິນດີ)[^:]{0,12})?(?:ນີ້ແມ່ນ|ນີ້ຄື|ຂ້າງລຸ່ມນີ້ແມ່ນ|ຂ້າງລຸ່ມນີ້ຄື|ຕໍ່ໄປນີ້ແມ່ນ|ລຸ່ມນີ້ແມ່ນ|ຕໍ່ໄປນີ້ຄື|ຂ້າງລຸ່ມນີ້ເປັນ) ?(?:ຄຳແປ|ບົດແປ|ສະບັບ(?:ແປ|ປັບປຸງ|ຂຽນ|ຫຍໍ້|ແກ້ໄຂ)|${loText}[^ ]{0,24}(?:${loEdit}|(?:ທ່ານ|ເຈົ້າ)(?:ໄດ້)?(?:ໃຫ້|ສົ່ງ|ສະໜອງ|ຂໍ|ຕ້ອງການ)|ຄຳ(?:ຮ້ອງ)?ຂໍຂອງ))`,
      ),
    ],
    none: [loLaw, loSaid],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.9,
    figures: true,
    all: [m("ຖ້າ|ຫາກ|ຕ້ອງການໃຫ້|ຢາກໃຫ້|ທ່ານຕ້ອງການ|ເຈົ້າຢາກ"), m(`${loMe}|ບອກໄດ້|ແຈ້ງໄດ້|ບອກມາ`), m(loEdit)],
    none: [loSaid, loLaw],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.88,
    figures: true,
    all: [
      m(`(?:ຕ້ອງການ|ຢາກ)ໃຫ້${loMe}|${loMe}(?:ຍັງ)?ສາມາດ(?:ຊ່ວຍ)?`),
      m(`${loEdit}|${loText}`),
      m("(?:ບໍ່|ບໍ)(?: ?[?？])?$|ຖ້າ|ຫາກ|ເພີ່ມເຕີມ|ໄດ້ເລີຍ"),
    ],
    none: [loSaid, loLaw, m("ບໍ່ສາມາດ")],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.84,
    all: [m(`^ຫວັງວ່າ(?:${loText})?(?:ນີ້|ຂໍ້ມູນນີ້|ສິ່ງນີ້|ຄຳຕອບນີ້)[^ ]{0,30}(?:ເປັນປະໂຫຍດ|ຊ່ວຍ)`), m(`ບອກ${loMe}|ແຈ້ງ|ທ່ານ`)],
    none: [loSaid],
  },
  {
    ...loose,
    rule: "assistant-knowledge-cutoff",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        `(?:ຂໍ້ມູນ|ຄວາມຮູ້|ການຝຶກ(?:ອົບຮົມ|ຝົນ)?|ການອັບເດດ(?:ຄັ້ງ)?(?:ລ່າສຸດ|ຫຼ້າສຸດ)?|ການປັບປຸງ(?:ຄັ້ງ)?(?:ລ່າສຸດ|ຫຼ້າສຸດ)?)(?:ການຝຶກ)?(?:ລ່າສຸດ|ຫຼ້າສຸດ)?ຂອງ${loMe}|${loMe}ບໍ່(?:ສາມາດ|ມີ)[^ ]{0,12}(?:ເຂົ້າເຖິງ|ອິນເຕີເນັດ|ຄົ້ນຫາ)`,
      ),
      m("ອັບເດດ|ປັບປຸງ|ຈົນເຖິງ|ເຖິງປີ|ເຖິງເດືອນ|ລ່າສຸດ|ຫຼ້າສຸດ|ປັດຈຸບັນ|ອິນເຕີເນັດ|ເວລາຈິງ|ເຂົ້າເຖິງ|[\\p{Nd}]{4}"),
    ],
    none: [m("ກ່າວ")],
  },
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.95,
    figures: true,
    names: 9,
    all: [
      m(`(?:ໃນ(?:ຖານະ|ນາມ)|ໃນຖານະທີ່ເປັນ|${loMe}(?:ເປັນ|ແມ່ນ)(?:ພຽງ)?)`),
      m("ແບບຈຳລອງ(?:ພາສາ)?|ຜູ້ຊ່ວຍ ?(?:ai|ເອໄອ|ປັນຍາປະດິດ|ອັດສະລິຍະ)|\\bai\\b|ເອໄອ|ປັນຍາປະດິດ|ໂມເດວ ?ພາສາ|ໂມເດລ ?ພາສາ"),
      m(loMe),
    ],
    none: [m("ກ່າວ|ນັກ(?:ຄົ້ນຄວ້າ|ພັດທະນາ|ວິທະຍາ)")],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [
      m(`(?:ຂໍໂທດ|ຂໍອະໄພ|ເສຍໃຈ)[^ ]{0,12}|${loMe}ບໍ່ສາມາດ`),
      m(`${loMe} ?ບໍ່ສາມາດ`),
      m(`ຄຳຮ້ອງຂໍ|ຄຳຂໍ|ຄຳຖາມ|${loText}|ຊ່ວຍ(?:ເລື່ອງ|ໃນ)?|ຢືນຢັນ|ສ້າງ`),
    ],
    none: [m("ກ່າວ|ໃຫ້ສຳພາດ")],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [
      m("^(?:ກະລຸນາ|ໂປດ|ຂໍໃຫ້)"),
      m("ສົ່ງ|ວາງ|ແບ່ງປັນ|ໃຫ້|ສະໜອງ"),
      m(loText),
      m(`(?:ທ່ານ|ເຈົ້າ)?(?:ຕ້ອງການ|ຢາກ)ໃຫ້${loMe}|ໃຫ້${loMe}(?:ແປ|ຂຽນ|ສະຫຼຸບ|ປັບ)`),
    ],
    none: [loSaid],
  },
  {
    ...loose,
    rule: "assistant-label",
    scope: "paragraph",
    confidence: 0.86,
    figures: true,
    all: [
      m(
        `^(?:${loText} ?\\(?${loEdit}[^ :]{0,8}\\)?|${loText} ?\\((?:ສະບັບ)?${loEdit}[^:]{0,12}\\)|ສະບັບ(?:ປັບປຸງ|ແກ້ໄຂ|ແປ|ຂຽນໃໝ່)(?:ໃໝ່)?(?:ແລ້ວ)?(?:(?:ເປັນ)?ພາສາ(?:ລາວ|ອັງກິດ))?|ຄຳແປ(?:ພາສາ(?:ລາວ|ອັງກິດ))?|ແປເປັນພາສາ(?:ລາວ|ອັງກິດ)) ?:$|^(?:ຈຳນວນຄຳ|ຈຳນວນຄຳສັບ) ?: ?\\p{Nd}{2,5}(?: ?ຄຳ)?$`,
      ),
    ],
  },
  {
    ...loose,
    rule: "assistant-edit-list",
    confidence: 0.86,
    figures: true,
    all: [
      m("^(?:ການ(?:ປ່ຽນແປງ|ແກ້ໄຂ|ປັບປຸງ)|ສິ່ງທີ່(?:ໄດ້)?(?:ປ່ຽນ|ແກ້|ປັບ)|ຈຸດທີ່(?:ໄດ້)?(?:ປັບ|ແກ້))[^:]{0,40}:"),
      m(loQuality),
      m(loEdit),
    ],
    none: [loLaw],
  },
];

/** Rows for Thai. */
export const thaiPatterns: readonly AssistantPattern[] = [
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [m(`(?:ฉัน|ผม|ดิฉัน)ได้?${thEdit}`), m(`${thQuality}|${thText}`)],
    none: [thOther],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [
      m("(?:ฉบับ|เวอร์ชัน|บทความ|ข้อความ|คำแปล|บทสรุป|เนื้อหา)(?:[^ ]{0,20})?(?:นี้|ข้างต้น)"),
      m(thQuality),
      m("รักษา|คง|ปรับ|แก้ไข|ช่วยให้|ทำให้|เน้น|เรียบเรียง|เขียน|ใช้"),
    ],
    none: [thOther],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.9,
    figures: true,
    all: [
      m("^(?:(?:แน่นอน|ได้เลย|ยินดี|ได้)[^:]{0,12})?(?:นี่คือ|ต่อไปนี้คือ|ด้านล่างนี้คือ|ด้านล่างคือ|นี่เป็น|ข้างล่างนี้คือ)"),
      m(thText),
      m(`${thEdit}|คุณ(?:ให้|ส่ง|ขอ|ต้องการ)|ที่(?:คุณ|ท่าน)`),
    ],
    none: [thOther],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.9,
    figures: true,
    all: [
      m("หาก|ถ้า|ต้องการให้|อยากให้"),
      m("ฉัน|ผม|ดิฉัน|แจ้งได้|บอกได้|แจ้งให้ทราบ|บอกมาได้|ได้เลย"),
      m(`${thEdit}|เพิ่มเติม(?:ส่วน|เนื้อหา)`),
    ],
    none: [thOther],
  },
  {
    ...loose,
    rule: "assistant-knowledge-cutoff",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "(?:ข้อมูล|ความรู้|การอัปเดต|การฝึก)[^ ]{0,20}ของ(?:ฉัน|ผม|ดิฉัน)|(?:ฉัน|ผม|ดิฉัน)ไม่(?:สามารถ|มี)[^ ]{0,12}(?:เข้าถึง|อินเทอร์เน็ต)",
      ),
      m("อัปเดต|ถึงปี|จนถึง|ล่าสุด|เรียลไทม์|ปัจจุบัน|เข้าถึง|\\p{Nd}{4}"),
    ],
  },
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.95,
    figures: true,
    names: 9,
    all: [
      m("(?:ในฐานะ|(?:ฉัน|ผม|ดิฉัน)(?:เป็น|คือ))"),
      m("โมเดลภาษา|แบบจำลองภาษา|\\bai\\b|ปัญญาประดิษฐ์|เอไอ|แชตบอต|แชทบอท"),
      m("ฉัน|ผม|ดิฉัน|ไม่สามารถ"),
    ],
    none: [m("กล่าว|นัก(?:วิจัย|พัฒนา)")],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [m("(?:ขออภัย|ขอโทษ|เสียใจ)|(?:ฉัน|ผม|ดิฉัน)ไม่สามารถ"), m("(?:ฉัน|ผม|ดิฉัน) ?ไม่สามารถ"), m(`คำขอ|${thText}|ช่วย`)],
    none: [m("กล่าว")],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [m("^(?:กรุณา|โปรด)"), m("ส่ง|วาง|แบ่งปัน|ให้|ระบุ"), m(thText), m("(?:ต้องการ|อยาก)ให้(?:ฉัน|ผม|ดิฉัน)")],
  },
];

/** Rows for Chinese. */
export const hanPatterns: readonly AssistantPattern[] = [
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [m(`我(?:已经|已|对|将|把)`), m(zhEdit), m(`${zhQuality}|文章|稿件|文本|段落`)],
    none: [zhOther],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.9,
    all: [
      m(
        "^(?:此|本|该|这个|这份|这篇|以上|上述|这一)(?:改写|修订|修改|润色|优化|精简|翻译|新|后的)?(?:后的?)?(?:版本|改写|译文|译本|文章|稿件|文本|摘要|总结|版)",
      ),
      m(zhQuality),
      m("保留|保持|提高|提升|突出|改进|改善|优化|增强|使|更|修正|确保|采用"),
    ],
    none: [zhOther],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.92,
    figures: true,
    all: [
      m("^(?:(?:当然|好的|没问题|可以|明白)[^:：]{0,8})?(?:以下是|下面是|这是|以下为|这里是)"),
      m(zhText),
      m(`${zhEdit}|您(?:提供|要求|发)|你(?:提供|要求|发)|根据(?:您|你)`),
    ],
    none: [zhOther],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.92,
    figures: true,
    all: [m("如果|如需|若(?:您|你|需)|是否需要|要不要|需要我|您(?:是否)?希望"), m("我|告诉|告知|随时"), m(zhEdit)],
    none: [zhOther],
  },
  {
    ...loose,
    rule: "assistant-knowledge-cutoff",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "我的?(?:知识|训练|数据|信息|最后|上次|最近)[^，。]{0,6}(?:知识|训练|更新|截止|数据)|我的(?:知识|训练|数据|信息|最后|上次|最近)|我(?:无法|不能)(?:访问|获取|浏览|联网)",
      ),
      m("更新|截止|截至|实时|互联网|数据|\\p{Nd}{4}"),
    ],
  },
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.95,
    figures: true,
    names: 9,
    all: [
      m(
        "(?:作为|我(?:只)?是)(?:一个|一名|一款)?(?:由\\p{L}{1,12}开发的)?(?:ai|人工智能|大?(?:型)?语言模型|智能助手|聊天机器人)",
      ),
      m("我"),
    ],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [m("(?:抱歉|对不起|很遗憾)"), m("我(?:无法|不能|没办法)"), m(`请求|要求|${zhText}|协助|帮助|满足`)],
    none: [m("表示|指出|记者")],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [m("^请(?:您|你)?(?:提供|发送|粘贴|分享|上传)"), m(zhText), m("我|您(?:想|希望|要)|你(?:想|希望|要)")],
    none: [zhOther],
  },
];

/** Rows for Vietnamese and French, and the offers and openers of German and Spanish. */
export const latinPatterns: readonly AssistantPattern[] = [
  // "As a language model, I …" and "my knowledge ends in …", in the languages around.
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.92,
    all: [
      m(
        "(?<!\\p{L})(?:als|como|come|en tant qu(?:e |')|in quanto|sebagai|enquanto|na qualidade de) ?(?:(?:um|un|uno|una|ein|eine|une|grande?|großes) ){0,2}(?:modelo de (?:lenguaje|linguagem)|modello (?:linguistico|di linguaggio)|modèle de langage|model bahasa|(?:ki|ai|ia)?-?(?:sprachmodell|assistent|assistant)|(?:asistente|assistente) (?:virtual|virtuale|de ia|ia)|asisten (?:virtual|ai)|ia|ki)(?!\\p{L})",
      ),
      m(
        "(?<!\\p{L})(?:no (?:tengo|puedo|poseo)|não (?:tenho|posso|possuo)|non (?:ho|posso|sono)|je|j'ai|(?:habe|kann|bin|verfüge) ich|ich (?:habe|kann|bin)|saya|puedo|posso)(?!\\p{L})",
      ),
    ],
  },
  {
    ...loose,
    rule: "assistant-knowledge-cutoff",
    confidence: 0.9,
    all: [
      m(
        "(?<!\\p{L})(?:mein(?:e|er|em)? (?:wissensstand|kenntnisstand|trainingsdaten|informationen|letzte[sn]? (?:aktualisierung|update))|mi (?:conocimiento|entrenamiento|última actualización)|mis (?:datos|conocimientos)|meus? (?:conhecimento|dados|treinamento)|minha última atualização|(?:le mie|mie) (?:conoscenze|informazioni)|il mio addestramento|mes (?:connaissances|données)|ma dernière mise à jour|pengetahuan saya|data (?:pelatihan )?saya|pembaruan terakhir saya)(?!\\p{L})",
      ),
      m("(?:19|20)\\d\\d"),
    ],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [m(`(?<!\\p{L})tôi đã ${viEdit}`), m(`${viText}|${viQuality}`)],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.88,
    all: [m(`(?<!\\p{L})j'ai ${frEdit}`), m(`${frText}|${frQuality}`)],
    none: [frOther],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.9,
    all: [
      m(
        "^(?:(?:phiên bản|bản (?:dịch|viết lại|chỉnh sửa|tóm tắt|biên tập)|bài viết|văn bản|đoạn văn)(?: (?:đã )?(?:được )?(?:chỉnh sửa|viết lại|sửa đổi|cải tiến|rút gọn|mới|trên))?(?: này| trên))",
      ),
      m(viQuality),
      m("giữ|cải thiện|nhấn mạnh|đảm bảo|làm|sử dụng|truyền tải|tăng|được|khắc phục"),
    ],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.9,
    figures: true,
    all: [
      m(
        "^(?:(?:chắc chắn(?: rồi)?|tất nhiên(?: rồi)?|được(?: rồi| chứ)?|vâng|dĩ nhiên)[!,.]? )?(?:dưới đây là|đây là|sau đây là|bên dưới là)(?!\\p{L})",
      ),
      m(viText),
      m(`${viEdit}|${viQuality}|bạn (?:đã )?(?:cung cấp|gửi|yêu cầu|chia sẻ)`),
    ],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.92,
    figures: true,
    all: [
      m("(?:nếu (?:bạn|anh|chị|cần)|bạn (?:có )?muốn|bạn có cần|hãy cho tôi biết)"),
      m("tôi|cho mình biết|mình"),
      m(`${viEdit}|${viText}|giọng|thay đổi`),
    ],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-knowledge-cutoff",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "(?:kiến thức|dữ liệu(?: huấn luyện)?|thông tin|(?:lần )?cập nhật(?: cuối| gần nhất)?)(?: \\p{L}{1,8}){0,3} của tôi|tôi không (?:có|thể) (?:quyền )?truy cập",
      ),
      m("cập nhật|đến (?:năm|tháng)|tính đến|thời gian thực|internet|\\p{Nd}{4}"),
    ],
  },
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.95,
    figures: true,
    names: 9,
    all: [
      m(
        "(?:là|với tư cách(?: là)?|tôi (?:chỉ )?là) (?:một )?(?:mô hình ngôn ngữ|trợ lý (?:ai|ảo)|ai\\b|trí tuệ nhân tạo|mô hình ai|chatbot)",
      ),
      m("tôi"),
    ],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [
      m("(?:xin lỗi|rất tiếc)|tôi không thể"),
      m("tôi (?:không thể|không có khả năng)"),
      m(`yêu cầu|${viText}|hỗ trợ|giúp`),
    ],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [m("^(?:vui lòng|xin hãy|bạn vui lòng|hãy)"), m("cung cấp|gửi|dán|chia sẻ"), m(viText), m("tôi|bạn muốn")],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-self-description",
    confidence: 0.9,
    all: [
      m(
        `^(?:cette|ce|la|le) (?:nouvelle |nouveau )?(?:version|texte|article|traduction|résumé|réécriture|reformulation)(?: (?:est )?(?:révisée?|réécrite?|remaniée?|corrigée?|reformulée?|améliorée?|condensée?|ci-dessus)(?: et \\p{L}{4,14})?)? (?:conserve|préserve|améliore|respecte|met|garde|reprend|corrige|est|maintient|assure|adopte|simplifie|clarifie|rend)(?!\\p{L})`,
      ),
      m(`\\b${frQuality}(?![\\p{L}])`),
    ],
    none: [frOther],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "^(?:(?:bien sûr|certainement|d'accord|avec plaisir|absolument|parfait) ?[!,.]? )?(?:voici|ci-dessous)(?!\\p{L})",
      ),
      m(frText),
      m(`${frEdit}|que vous (?:avez|m'avez)|de votre`),
    ],
    none: [frOther, m("\\b(?:discours|liste)\\b")],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu|si vous (?:le )?(?:souhaitez|voulez|désirez)|si tu (?:veux|souhaites)|n'hésitez pas|faites-moi savoir|dites-moi)",
      ),
      m("(?:\\bque je\\b|\\bje (?:peux|pourrais|suis)|\\bmoi\\b|-moi\\b|\\bme\\b|demander)"),
      m(`${frEdit}|${frText}|\\bton\\b`),
    ],
    none: [frOther],
  },
  {
    ...loose,
    rule: "assistant-knowledge-cutoff",
    confidence: 0.92,
    figures: true,
    all: [
      m("(?<!\\p{L})(?:mes connaissances|mes données|ma dernière mise à jour|mon entraînement|je n'ai pas accès)"),
      m("mise à jour|arrêt|jusqu|temps réel|internet|dernière|\\p{Nd}{4}|données"),
    ],
  },
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.95,
    figures: true,
    names: 9,
    all: [
      m(
        "(?:en tant (?:que|qu')|je (?:ne )?suis (?:qu')?) ?(?:une? )?(?:modèle (?:de langage|linguistique|d'ia)|ia(?!\\p{L})|intelligence artificielle|assistant (?:ia|virtuel)|grand modèle)",
      ),
      m("\\bje\\b|\\bj'|\\bmes\\b"),
    ],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.9,
    all: [m("désolée?"), m("je ne (?:peux|suis)"), m(`${frText}|demande|aider|répondre`)],
    none: [frOther],
  },
  {
    ...loose,
    rule: "assistant-refusal",
    confidence: 0.88,
    all: [
      m("^(?:veuillez|merci de|pouvez-vous|pourriez-vous)"),
      m("fournir|partager|coller|envoyer|transmettre"),
      m(frText),
      m("que vous (?:souhaitez|voulez)|\\bje\\b"),
    ],
    none: [frOther],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.92,
    figures: true,
    // Every noun has a capital letter.
    names: 99,
    all: [
      m(
        "^(?:wenn du (?:möchtest|willst|magst)|wenn sie (?:möchten|wollen|wünschen)|falls (?:du|sie)|soll ich|möchtest du|möchten sie|gerne)",
      ),
      m("\\bich\\b"),
      m(
        "(?:anpass|passe |kürz|umschreib|schreib|übersetz|formulier|überarbeit|version|fassung|\\bton\\b|text|artikel|länge|zusammenfass)",
      ),
    ],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.92,
    figures: true,
    // Every noun has a capital letter.
    names: 99,
    all: [
      m("^(?:(?:natürlich|gerne?|sicher|klar|selbstverständlich)[!,.]? )?(?:hier (?:ist|sind|kommt)|nachfolgend)"),
      m(
        "(?:überarbeitete|umgeschriebene|gekürzte|verbesserte|übersetzte|neu formulierte|korrigierte|optimierte|übersetzung (?:des|deines|ihres)|zusammenfassung (?:des textes|des artikels|deines|ihres)|(?:dein|ihr)e? (?:text|artikel))",
      ),
    ],
    none: [m("(?<!\\p{L})(?:interviews?|rede|ansprache|gesetz\\p{L}{0,4}|vertrag\\p{L}{0,4}|briefe?s?)(?!\\p{L})")],
  },
  {
    ...loose,
    rule: "assistant-offer",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "(?:¿(?:quieres|quiere|desea|deseas|te gustaría|le gustaría) que|si (?:quieres|lo deseas|desea|lo prefieres|necesitas)|avísame|házmelo saber|dime si)",
      ),
      m("(?:puedo|adapt|reescrib|ajust|resum|traduz|traduc|acort|corrij|redact|versión|tono|cambio)"),
      m("(?:texto|artículo|versión|tono|titular|resumen|noticia|cambio|estilo|redact)"),
    ],
  },
  {
    ...loose,
    rule: "assistant-opener",
    confidence: 0.92,
    figures: true,
    all: [
      m(
        "^(?:(?:claro(?: que sí)?|por supuesto|desde luego|¡claro(?: que sí)?!|¡por supuesto!)[!,.]? )?(?:aquí (?:tienes|está|tiene|te dejo)|a continuación)",
      ),
      m(
        "(?:reescrit|versión (?:mejorada|revisada|corregida|resumida|reescrita)|traducción de(?:l| tu| su) (?:texto|artículo)|resumen de(?:l| tu| su) (?:texto|artículo)|corregid[oa]|que (?:me )?(?:has|ha) (?:proporcionado|compartido))",
      ),
    ],
    none: [m("(?<!\\p{L})(?:ley|decreto|contrato|convenio|entrevista|discurso|carta)(?!\\p{L})")],
  },
  {
    ...loose,
    rule: "assistant-identity",
    confidence: 0.95,
    figures: true,
    names: 9,
    all: [
      m(
        "^(?:als (?:ein )?(?:ki(?:-| )?(?:sprachmodell|modell|assistent)?|sprachmodell)\\b.{0,40}\\bich\\b|como (?:un )?(?:modelo de lenguaje|asistente de ia|inteligencia artificial|modelo de ia)\\b)",
      ),
    ],
  },
  {
    ...loose,
    rule: "assistant-edit-list",
    confidence: 0.86,
    figures: true,
    all: [
      m("^(?:những |các )?(?:(?:điểm )?(?:thay đổi|chỉnh sửa|sửa đổi))(?: chính)?(?: đã thực hiện)? ?:"),
      m(`${viQuality}|câu (?:văn|thứ|cuối|đầu)|cách viết|từ ngữ`),
    ],
    none: [viOther],
  },
  {
    ...loose,
    rule: "assistant-edit-list",
    confidence: 0.86,
    figures: true,
    all: [
      m(
        "^(?:principales |quelques )?(?:modifications|corrections|changements|améliorations)(?: \\p{L}{4,12})? apportées ?:",
      ),
      m(`${frQuality}|accords|phrases?`),
    ],
    none: [frOther],
  },
];
