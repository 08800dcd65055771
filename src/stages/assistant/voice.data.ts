/** The languages whose signs are told apart: by script, and for Latin letters by accents and the smallest words. */
export type VoiceLanguage = "en" | "fr" | "vi" | "lo" | "th" | "zh" | "de" | "es" | "pt" | "it" | "id";

/**
 * One sign of the assistant's voice, by language: words and phrases, each the source of a regular expression over lower-case text, or
 * one expression for the whole text.
 */
export type VoiceSign = Readonly<Partial<Record<VoiceLanguage, readonly string[] | string>>>;

const words = (list: string): readonly string[] => list.split(" | ").map((phrase) => phrase.trim());

/**
 * What a sentence can hold that speaks of a text to the one who ordered it. None of them is residue by itself; what they weigh,
 * alone and in pairs, is fitted (see `voice-weights.data.ts`). Latin signs are met at the bounds of words.
 */
export const voiceSigns = {
  /** The one who writes says "I". */
  narrator: {
    en: words("i | i'm | i've | i'd | i'll | me | my | myself"),
    fr: words("je | j'\\p{L}{1,20} | moi | mon | ma | mes | me | m'\\p{L}{1,20}"),
    vi: words("tôi | mình | em | chúng tôi"),
    lo: words("ຂ້ອຍ | ຂ້າພະເຈົ້າ | ຂະນ້ອຍ"),
    th: words("ฉัน | ผม(?!ู้) | ดิฉัน | เรา"),
    zh: words("我(?![们国省市军方县])"),
  },
  /** Somebody is spoken to. */
  addressee: {
    en: words("you | your | you're | you'd | you've | you'll | yours | yourself | u | ur"),
    fr: words("vous | votre | vos | tu | ton | ta | tes | te | toi"),
    vi: words("bạn(?! đọc| bè| hàng| trẻ) | anh chị | anh/chị | quý vị | của bạn"),
    lo: words(
      "ຂອງທ່ານ | ໃຫ້ທ່ານ | ທ່ານ(?:ຕ້ອງການ|ສາມາດ|ໃຫ້|ສົ່ງ|ວາງ|ອາດ|ຄວນ|ຢາກ|ກຳນົດ|ຂໍ|ແນບ|ເລືອກ|ໄດ້(?:ໃຫ້|ສົ່ງ|ແນບ)) | ຖ້າທ່ານ | ຫາກທ່ານ | ເຈົ້າ(?!ໜ້າ|ແຂວງ|ເມືອງ|ຂອງ|ຟ້າ|ຊີວິດ|ພາບ|ກົມ|ຄອງ|ການ|ນາຍ|ຍິງ|ຊາຍ|ອາວາດ|ອະທິການ)",
    ),
    th: words("คุณ(?!ภาพ|สมบัติ|ค่า|ธรรม|ประโยชน์|วุฒิ|ูป|ลักษณะ|หญิง|ชาย)"),
    zh: words("你(?!们) | 您"),
  },
  /** A text, or a kind of text. */
  text: {
    en: words(
      "articles? | text | drafts? | rewrites? | summar(?:y|ies) | translations? | paraphrases? | cop(?:y|ies) | content | wording | captions? | press releases? | release | write-?ups? | story | piece | passage | headlines? | titles? | essay | posts? | scripts? | version | version \\d | email | blurb | brief | outline | response | answer | prompt | notes | source text | transcript | news items? | news (?:story|stories|articles?|report) | feature | abstract | introduction | section | template | references | statement | report | overview | page | list | paragraphs | website copy | entry | letter | profile | sidebar | explainer | biography | reports? | news brief | rendition | rewording | paraphrasing | headline options | the copy | edit | subheads? | blurbs?",
    ),
    fr: words(
      "articles? | texte | brouillon | résumé | traduction | titres? | titraille | communiqué | contenu | réécriture | reformulation | dépêche | version | légende | chapô | accroche | papier | copie | brève | post | ébauche | rédaction | chapeau | billet | légendes?",
    ),
    vi: words(
      "bài (?:viết|báo|dịch|đăng|gốc) | văn bản | đoạn (?:văn|trích) | nội dung | bản (?:dịch|tóm tắt|viết lại|chỉnh sửa|tin|nháp|gốc|rút gọn) | phiên bản | tiêu đề | tít | thông cáo | chú thích | caption | kịch bản | bản (?:này|thảo|cuối|ngắn|dài|sửa|đầy đủ) | bài",
    ),
    lo: words(
      "ບົດຄວາມ | ບົດຂ່າວ | ບົດຂຽນ | ຂໍ້ຄວາມ | ຄຳແປ | ບົດແປ | ສະບັບ | ບົດສະຫຼຸບ | ຫົວຂໍ້ຂ່າວ | ພາດຫົວ | ຫົວຂໍ້ | ຮ່າງ | ເນື້ອໃນ | ເນື້ອຫາ | ບົດລາຍງານ | ຂ່າວສັ້ນ | ຄຳບັນຍາຍ | ແຄັບຊັນ | ບົດ | ຄຳແນະນຳ | ຂ່າວ(?:ສະບັບ|ທີ່ຂຽນ) | ບົດສຳພາດ",
    ),
    th: words(
      "บทความ | ข่าว | ข้อความ | เนื้อหา | ฉบับ | คำแปล | บทแปล | บทสรุป | พาดหัว | เวอร์ชัน | ร่าง | แคปชัน | สคริปต์ | คำโปรย | หัวข้อ | ต้นฉบับ | ข้อเขียน",
    ),
    zh: words(
      "文章 | 新闻稿 | 稿件 | 稿子 | 文本 | 译文 | 译稿 | 翻译 | 版本 | 版 | 摘要 | 总结 | 标题 | 正文 | 改写 | 报道 | 通讯 | 文案 | 脚本 | 导语 | 提纲 | 稿 | 本文 | 全文 | 初稿 | 定稿 | 内容 | 文字",
    ),
  },
  /** A part of a text. */
  part: {
    en: words(
      "paragraphs? | lead | lede | intro(?:duction)? | opening | sentences? | quotes? | quotation | wording | spelling | punctuation | line | last line | figures | names | heading | subheads? | bullets? | bullet points | clause | phrases? | body | body copy | dateline | grammar | tense | the facts | details | transitions? | repetition | closing | conclusion | ending | terms | wording | background | statistics | context | placeholders? | brackets | bold | facts | names and dates | dates | titles and names | sources | attribution | attributions | subheadings? | section | first paragraph | quotations | jargon | titles | repetitive | repeated | redundant | redundancies | sentence | word choice | terms? | terminology | spellings? | acronyms",
    ),
    fr: words(
      "paragraphes? | phrases? | citations? | guillemets | introduction | chute | accords? | répétitions? | orthographe | ponctuation | grammaire | chiffres | noms | intertitres? | puces | tournures? | mots? | coquilles? | intertitres | formulation | transitions? | fautes | titres? | noms propres",
    ),
    vi: words(
      "đoạn | câu | trích dẫn | số liệu | mở bài | đoạn mở đầu | kết bài | chính tả | ngữ pháp | dấu câu | tên riêng | cách diễn đạt | từ | đoạn văn | tiêu đề phụ | lỗi | trùng lặp | chức danh | bố cục | ký tự",
    ),
    lo: words(
      "ວັກ | ປະໂຫຍກ | ຄຳເວົ້າ | ຕົວເລກ | ຄຳສັບ | ຄຳວ່າ | ຄຳສະກົດ | ຫຍໍ້ໜ້າ | ຄຳນຳ | ໄວຍາກອນ | ສຳນວນ | ຄຳຜິດ | ຊື່ | ວັກຕອນ | ຄຳອ້າງອີງ | ຫົວຂໍ້ຍ່ອຍ | ການສະກົດ | ຄຳຊ້ຳ | ຊ້ຳກັນ | ໂຄງສ້າງ | ສະຖິຕິ | ວັນທີ",
    ),
    th: words(
      "ย่อหน้า | ประโยค | คำพูด | ตัวเลข | คำศัพท์ | คำว่า | คำผิด | คำนำ | ไวยากรณ์ | สำนวน | คำฟุ่มเฟือย | ชื่อ | หัวข้อย่อย | ตัวสะกด | สะกด | คำซ้ำ | เครื่องหมายวรรคตอน | วรรค | สถิติ | วันที่ | โครงสร้าง",
    ),
    zh: words(
      "段 | 段落 | 句 | 句子 | 引语 | 引言 | 数字 | 词 | 错别字 | 标点 | 语法 | 措辞 | 小标题 | 开头 | 结尾 | 语序 | 长句 | 重复 | 人名 | 职务 | 拼写 | 日期 | 数据 | 名单 | 表达 | 信息",
    ),
  },
  /** The text that was handed over, or the one just made. */
  reference: {
    en: words(
      "the original | original text | your (?:article|text|draft|notes|source|release|document|file|message|paragraphs?|earlier|outline|transcript|second|first|version|copy|brief) | the source | source (?:text|material) | the release | the above | above | below | this version | the text you | you (?:provided|shared|sent|pasted|gave|described|asked|requested|mentioned|uploaded|attached) | the examples above | in the text | as provided | provided (?:text|article|context|information|sources?|documents?|search results) | the provided | search results | available (?:sources|information|data|records) | (?:sources|information|data) available | sources i | available to me | given text | the information (?:given|provided) | your input | input | supplied | details you | the figures above | the quotes above | this (?:article|text|story|piece|draft|summary|translation|rewrite|structure|format|response|template|content) | your (?:original|wording|text|message|keywords|points|piece|voice|request) | original (?:wording|meaning|version|article|piece|quotes|text) | earlier (?:draft|version|response|reply|answer) | previous (?:draft|version|response|reply|answer) | my (?:earlier|previous|last|first) (?:draft|version|response|reply|answer|message) | both versions | the passage | the given | the prompt | you (?:linked|mean|wrote|listed|supplied|submitted) | source wording | these (?:edits|changes|versions) | this (?:edit|rewording|paraphrase|copy|rendition) | underneath | text below",
    ),
    fr: words(
      "(?:texte|version|article|communiqué) (?:d'origine|original|initial|source|fourni) | l'original | ci-dessus | ci-dessous | votre (?:texte|article|brouillon|communiqué|message|demande) | fournie?s? | que vous (?:avez|m'avez) | vos informations | cette version | ci-joint | le texte corrigé | version finale | vos (?:notes|corrections|indications|consignes) | le texte que | dans tout le texte | de l'original | version précédente",
    ),
    vi: words(
      "bản gốc | bài gốc | văn bản gốc | ở trên | trên đây | dưới đây | bạn (?:gửi|cung cấp|đưa|yêu cầu|dán) | bài viết trên | nguyên văn | tài liệu bạn | bản trước | câu trả lời trước | toàn bài | của bạn | bên dưới | nguyên bản | văn bản trên",
    ),
    lo: words(
      "ຕົ້ນສະບັບ | ຂ້າງເທິງ | ຂ້າງລຸ່ມ | ລຸ່ມນີ້ | ສະບັບນີ້ | ສະບັບເດີມ | ທີ່(?:ທ່ານ)?ໃຫ້ມາ | ທີ່(?:ທ່ານ)?ສົ່ງມາ | ສະບັບປັບປຸງ | ບົດນີ້ | ຂໍ້ຄວາມທີ່ທ່ານ | ຕາມຕົ້ນສະບັບ | ກ່ອນໜ້ານີ້ | ຂໍ້ມູນທີ່ທ່ານ | ທັງບົດ | ບົດຂ່າວຂອງທ່ານ | ສະບັບເຕັມ | ສະບັບສຸດທ້າຍ",
    ),
    th: words(
      "ต้นฉบับ | ข้างต้น | ด้านล่าง | ข้างล่าง | ที่คุณ(?:ส่ง|ให้|แนบ|ต้องการ) | ที่ส่งมา | ที่ให้มา | ฉบับนี้ | เวอร์ชันนี้ | ทั้งบทความ | ข้อมูลที่คุณ | ของคุณ | ฉบับเต็ม | ฉบับสุดท้าย | ก่อนหน้านี้",
    ),
    zh: words(
      "原文 | 原稿 | 上述 | 以上 | 以下 | 下面 | 您(?:提供|发送|给|上传)(?:的)? | 你(?:提供|发|给|上传)(?:的)? | 本版 | 此版本 | 该版本 | 改写后 | 修改后 | 全文 | 与原文 | 您的(?:文章|要求|意见|稿) | 之前的 | 上一版 | 见下 | 如下 | 文中 | 初稿 | 最终版本",
    ),
  },
  /** Work on a text. */
  edit: {
    en: words(
      "rewrit\\w{1,4} | rewrote | rephras\\w{1,3} | reword\\w{0,3} | revis\\w{1,3} | edited | edit | polish(?:ed|ing)? | proofread\\w{0,3} | paraphras\\w{1,3} | summari[sz]\\w{1,3} | translat\\w{1,3} | condens\\w{1,3} | shorten\\w{0,3} | trim(?:med)? | expand(?:ed)? | simplif\\w{1,4} | streamlin\\w{1,3} | restructur\\w{1,3} | reformat\\w{0,3} | tailor(?:ed)? | adjust(?:ed)? | tweak(?:ed)? | adapt(?:ed)? | tighten(?:ed)? | clean(?:ed)? up | draft(?:ed)? | reworked | rework | merged? | swapped | swap | standardi[sz]ed | turn (?:this|it) into | turned | format(?:ted)? | punch(?:ed)? up | smooth(?:ed)? | reorder(?:ed)? | rendered | moved | cut | fixed | corrected | removed | replaced | kept | left (?:it|them) | preserved | retained | written in | spell(?:ed|ings?) | rearranged | humani[sz]ed? | localis\\w{1,3} | refin\\w{1,4} | enhanc\\w{1,3} | improv(?:ed|es|ing|e) | optimi[sz]\\w{1,3} | recast | reshap\\w{1,3} | restyled? | craft(?:ed)? | elaborat\\w{1,3} | generat\\w{1,3} | creat(?:e|ed|ing) | compos(?:e|ed) | prepared? | structur(?:e|ed|ing) | wrote | written | write | put together | modif\\w{1,5} | customi[sz]\\w{1,3} | convert(?:ed)? | substitut\\w{1,3} | clarif\\w{1,4} | maintain(?:s|ed|ing)? | keeps? | preserv(?:es|ing) | highlight(?:s|ed)? | incorporat\\w{1,3} | split | combined? | work on | updated? | added | dropped | changed | reads | tightens? | breaks? up | broken up | included | introduced | worked (?:them|it|this) | bolded | toned down | touched | left out | restored | redone | redo | clean(?:ed)? | avoid(?:s|ed)? | scrubbed | swapped out | converted | reduced | sharpened | tidied | tidy(?:ing)? | toned | rework(?:ed|ing)? | used .{0,14}throughout | localized | merging | correct(?:s|ed|ing|ions)? | removes? | trims? | retains? | eliminat\\w{1,3} | replac\\w{1,4} | add | shorten",
    ),
    fr: words(
      "réécri\\p{L}{1,5} | reformul\\p{L}{1,4} | corrig\\p{L}{1,4} | rédig\\p{L}{1,4} | tradui\\p{L}{1,5} | résum\\p{L}{1,4} | raccourci\\p{L}{0,5} | adapt\\p{L}{1,4} | ajust\\p{L}{1,4} | amélior\\p{L}{1,6} | peaufin\\p{L}{1,4} | simplifi\\p{L}{1,4} | modifi\\p{L}{1,6} | condens\\p{L}{1,4} | remani\\p{L}{1,3} | conserv\\p{L}{1,4} | gardée? | gardé | supprim\\p{L}{1,4} | remplac\\p{L}{1,4} | allég\\p{L}{1,5} | rétabli\\p{L}{0,3} | remont\\p{L}{1,4} | transform\\p{L}{1,4} | déplac\\p{L}{1,4} | laiss\\p{L}{1,4} | scind\\p{L}{1,4} | retravaill\\p{L}{1,4} | rectifi\\p{L}{1,4} | ajout\\p{L}{1,5} | oubli\\p{L}{1,4} | restructur\\p{L}{1,4} | ramen\\p{L}{1,4} | utilis\\p{L}{1,4} | revu\\p{L}{0,2} | modifi\\p{L}{1,5}",
    ),
    vi: words(
      "viết lại | chỉnh sửa | dịch | tóm tắt | biên tập | rút gọn | điều chỉnh | trau chuốt | cải thiện | mở rộng | hiệu đính | diễn đạt lại | giữ nguyên | sửa | thay đổi | bổ sung | lược bỏ | cắt | chuyển (?:thành|sang) | viết thêm | viết | đổi | tách | thêm | bỏ | sắp xếp | dùng từ | gộp | xóa | dịch lại | diễn đạt | cập nhật | hoàn chỉnh",
    ),
    lo: words(
      "ຂຽນ(?:ຄືນ)?ໃໝ່ | ປັບປຸງ | ແກ້ໄຂ | ແປ(?!ງ|ກ) | ສະຫຼຸບ | ຮຽບຮຽງ | ຫຍໍ້ | ປັບສຳນວນ | ດັດແກ້ | ປັບແກ້ | ກວດແກ້ | ຂະຫຍາຍ | ໃຫ້ສັ້ນ | ສັ້ນລົງ | ຕັດ | ຍ້າຍ | ແຍກ | ປ່ຽນຄຳ | ຮັກສາ | ປັບໃຫ້ | ຂຽນ | ແກ້ຄຳ | ປ່ຽນ | ເພີ່ມ | ຕື່ມ | ແບ່ງ | ຈັດລຽງ | ລຶບ | ປັບ | ໃຊ້ຄຳ | ໃຊ້ພາສາ | ລວມ | ແກ້(?!ວ)",
    ),
    th: words(
      "เรียบเรียง | เขียน(?:ขึ้น)?ใหม่ | ปรับปรุง | แก้ไข | แปล(?!ง|ก) | สรุป | ปรับ | ย่อ(?!ม|หน้า) | ขยายความ | รีไรท์ | สั้นลง | ตัด | ย้าย | แก้คำ | คงไว้ | เขียน | เพิ่ม | เปลี่ยน | แบ่ง | จัดลำดับ | ลบ | คง(?!การ|ที่|จะ) | ใช้คำ | ใช้ภาษา | รวม | แก้ | ตรวจแก้",
    ),
    zh: words(
      "改写 | 重写 | 修改 | 润色 | 翻译 | 缩写 | 扩写 | 总结 | 精简 | 优化 | 调整 | 修订 | 编辑 | 概括 | 缩短 | 改成 | 提炼 | 保留 | 删除 | 删去 | 替换 | 写 | 修正 | 删 | 更正 | 补上 | 补充 | 改为 | 译为 | 合并 | 拆分 | 统一 | 缩减 | 添加 | 改动 | 译 | 措辞 | 撰写 | 梳理 | 整理 | 校对 | 改",
    ),
  },
  /** What only texts are like. */
  quality: {
    en: words(
      "readab\\w{1,8} | tone | flows? | concise(?:ly)? | clarity | clear(?:er)? | grammar | style | formal(?:ity)? | informal | neutral | punch(?:y|ier) | tighter | shorter | longer | natural(?:ly)? | playful | tabloid(?:-style)? | register | engaging | catch(?:y|ier) | polished | professional(?:ly)? | conversational | inverted[- ]pyramid | british spelling | american spelling | voice | angle | human-interest | warm | reading level | journalistic | ap style | literal | idiomatic | meaning | structure | accura(?:cy|te) | consistent | unchanged | fluen(?:t|cy) | dramatic | readers? | audience | general readers | emotional | factual | informative | easy to (?:read|follow|understand) | easier | grasp | readable | human-like | human-sounding | grammatical(?:ly)? | coheren(?:t|ce) | promotional | seo-friendly | credible | objective | plagiarism(?:-free)? | most (?:important|critical|newsworthy|essential) | key (?:facts|points|information|details|elements|takeaways) | main (?:facts|points|ideas?) | essential (?:facts|information|details) | up front | intact | simple(?:r)? | plain | sentence structure | compelling | sharper | stronger | nuance | impact | detailed | concrete | active voice | past tense | more readable | crisp(?:er)? | smoother | smoothly | jargon(?:-free)? | brevity | plain (?:english|language) | robotic | scan | in full | duplicated | repetition | repetitive | active | passive | tense | neutrally | friendlier | crisp | hook | flow | shorter paragraphs | stronger lede | word-for-word | search[- ]friendly | non-native | international audience | general (?:public|readership|audience) | house style | formatting | subheadings | consistent(?:ly)? | consistency | punchier | catchier | softened",
    ),
    fr: words(
      "lisibilité | clarté | fluid(?:e|ité) | ton (?:neutre|sobre|formel|plus) | ton | concis\\p{L}{0,3} | style | cohérence | registre | sobre | institutionnel | accrocheur | percutante? | neutre | formel | lecture | naturel | vouvoiement | journalistique | plus (?:court|long|direct|vivant|léger)e? | sens | fluidité | plagiat | naturelle?s? | accrocheuse | référencé | grand public | large public | grammaire | orthographe | allégé\\p{L}{0,2} | percutant",
    ),
    vi: words(
      "mạch lạc | dễ đọc | dễ hiểu | rõ ràng | súc tích | ngắn gọn | ngắn hơn | văn phong | giọng văn | giọng điệu | trôi chảy | tự nhiên | trang trọng | chuyên nghiệp | trẻ trung | hấp dẫn | trung lập | lặp | ý chính | phong cách | chuẩn seo | dễ tìm | tránh trùng lặp | ngữ pháp | chính tả | độc giả | đỡ lặp | đủ ý | cách diễn đạt | hay hơn",
    ),
    lo: words(
      "ອ່ານງ່າຍ | ອ່ານໄດ້ງ່າຍ | ເຂົ້າໃຈງ່າຍ | ກະທັດຮັດ | ສຳນວນ | ລື່ນໄຫຼ | ເປັນທາງການ | ນ້ຳສຽງ | ໂທນ | ລຽບງ່າຍ | ເປັນທຳມະຊາດ | ຊັດເຈນ | ຄວາມໝາຍ | ກະຊັບ | ດຶງດູດ | ເປັນກັນເອງ | ເໝາະສົມ | ຄົບຖ້ວນ | ມາດຕະຖານ | ທຳມະຊາດ | ກາງ | ໜ້າສົນໃຈ | ມືອາຊີບ | ຕໍ່ເນື່ອງ | ສັ້ນກວ່າ | ຜູ້ອ່ານທົ່ວໄປ | ໄວຍາກອນ | ຊ້ຳກັນ",
    ),
    th: words(
      "อ่านง่าย | เข้าใจง่าย | กระชับ | ลื่นไหล | เป็นทางการ | ทางการ | โทน | น้ำเสียง | เป็นธรรมชาติ | ความหมาย | เร้าใจ | เป็นกันเอง | ชัดเจน | น่าสนใจ | ดึงดูด | เป็นกลาง | มาตรฐาน | ไวยากรณ์ | มืออาชีพ | อ่าน | สั้นกว่า | ผู้อ่านทั่วไป | สำนวน | ซ้ำซ้อน | การคัดลอก | ครบถ้วน",
    ),
    zh: words(
      "可读性 | 流畅 | 语气 | 简洁 | 清晰 | 通顺 | 连贯 | 原意 | 要点 | 重点 | 风格 | 凝练 | 口语化 | 正式 | 结构 | 核心信息 | 冲击力 | 语言 | 自然 | 客观 | 中立 | 语序 | 语法 | 标点 | 重复 | 吸引 | 忠实 | 完整 | 精炼 | 更短 | 阅读 | 读者 | 表达方式",
    ),
  },
  /** The machine behind it, and what it cannot do. */
  machine: {
    en: words(
      "ai | a\\.i\\. | language model | text-based model | llm | chatbot | virtual assistant | assistant | training data | trained on | training | knowledge cut-?off | cut-?off | my knowledge | last update | knowledge | real[- ]time | live | brows\\w{1,3} | internet | the web | links | attachments? | images? | file | what i know | up to date | use policy | guidelines | polic(?:y|ies) | openai | chatgpt | prompt | tokens? | databases? | external (?:websites|links|sources|documents) | current (?:data|information|events|figures) | latest (?:data|information|developments) | most recent | up-to-date | sources | cutoff date | artificial intelligence | information about | information (?:on|beyond|after) | my data | verify | the ability | capable of | last updated | my (?:information|training|response|responses|knowledge) | search results | web results | real-time | browse | paywall | training cutoff | content guidelines | conversation | chat | generated | large language model",
    ),
    fr: words(
      "ia | intelligence artificielle | modèle de langage | modèle | assistant | données d'entraînement | entraînement | temps réel | internet | connaissances | mise à jour | liens | pièce jointe | fichier | chatgpt | résultats de recherche | la page | modèle linguistique | informations postérieures | sources",
    ),
    vi: words(
      "trí tuệ nhân tạo | mô hình ngôn ngữ | mô hình | trợ lý | dữ liệu huấn luyện | dữ liệu của tôi | thời gian thực | internet | kiến thức | cập nhật | tệp | liên kết | chatgpt | ai | kết quả tìm kiếm | trang web | thông tin sau | đường link | nguồn",
    ),
    lo: words(
      "ແບບຈຳລອງ | ຜູ້ຊ່ວຍ | ປັນຍາປະດິດ | ເອໄອ | ຂໍ້ມູນ(?:ການຝຶກ|ຫຼ້າສຸດ|ລ່າສຸດ)[^ ]{0,12}(?:ຂ້ອຍ|ຂ້າພະເຈົ້າ)? | ອິນເຕີເນັດ | ເວລາຈິງ | ໄຟລ໌ | ລິ້ງ | ຄວາມຮູ້ | ai | chatgpt | ຂໍ້ມູນຫຼັງ | ຜົນການຄົ້ນຫາ | ໜ້າເວັບ | ແຫຼ່ງຂໍ້ມູນ",
    ),
    th: words(
      "แบบจำลอง | โมเดล | ผู้ช่วย | ปัญญาประดิษฐ์ | เอไอ | ข้อมูลล่าสุด | อินเทอร์เน็ต | เรียลไทม์ | ไฟล์(?:แนบ)? | ลิงก์ | ช่องแชต | ai | chatgpt | ข้อมูลหลัง | ผลการค้นหา | หน้าเว็บ | แหล่งข้อมูล | โมเดลภาษา",
    ),
    zh: words(
      "语言模型 | 人工智能 | 助手 | 训练数据 | 知识 | 截至我 | 实时 | 联网 | 互联网 | 文件 | 链接 | 图片 | 更新 | ai | chatgpt | 搜索结果 | 网页 | 来源 | 实时信息 | 模型",
    ),
  },
  inability: {
    en: words(
      "can't | cannot | can not | unable | couldn't | could not | don't have | do not have | not able to | wasn't able | was not able | don't see | do not see | no access | isn't possible | may not (?:be|reflect|include) | might not | sorry | apologi[sz]e | apologies | missed | won't be able | decline | not aware | lack | lacks | violat\\w{1,3} | goes against | no information | not (?:available|specified|mentioned|provided|included) | does not (?:mention|specify|include|give|say|contain) | doesn't (?:mention|specify|include|give|say|contain) | limited | no mention | have not | haven't | cannot be | against",
    ),
    fr: words(
      "ne (?:peux|puis|dispose|vois|parviens|suis) (?:pas|en mesure|malheureusement)? | n'ai (?:pas|aucun) | impossible | désolée? | excusez | ne suis pas | n'ai pas | ne dispose pas | n'y a pas | malheureusement | je regrette",
    ),
    vi: words(
      "không thể | không có quyền | không tìm thấy | xin lỗi | rất tiếc | không mở được | không phải | chưa thể | không mở | không tìm | không có | chưa",
    ),
    lo: words("ບໍ່ສາມາດ | ຂໍໂທດ | ຂໍອະໄພ | ບໍ່ພົບ | ບໍ່ເຫັນ | ບໍ່ມີຂໍ້ມູນ | ເສຍໃຈ | ບໍ່ໄດ້ໃສ່ | ບໍ່ຄົບ | ບໍ່ໄດ້"),
    th: words("ไม่สามารถ | ขออภัย | ขอโทษ | ไม่พบ | ไม่เห็น | ไม่มีข้อมูล | เสียใจ | ไม่ได้ | ไม่ครบ | ไม่มี"),
    zh: words("无法 | 不能 | 抱歉 | 对不起 | 没有看到 | 没有找到 | 未能 | 没有权限 | 没有 | 未找到 | 没能 | 不会"),
  },
  /** An offer, or a question what to do next. */
  offer: {
    en: words(
      "want me | want (?:this|it|the|a)(?: \\w{2,12})? | would you like | do you want | would you prefer | let me know | say the word | just (?:say|ask|tell|let) | happy to | glad to | if you(?:'d)? (?:like|want|need|prefer|wish) | i can also | i can | i could | i'll | shall i | should i | next,? i | feel free | if needed | if helpful | if useful | which would | which (?:one|version|option) | need (?:a|any|another|me) | anything else | hope this | hope that | my pick | i'd go with | tell me | ask me | anything you'd like | is there | another (?:text|article|one) | ready (?:for|when) | whenever you | when you are | looking for | if that (?:helps|works|would) | if it helps | i'd be | glad | i would be | would be useful | i'm happy | continue | any (?:changes|questions|adjustments|edits|clarification) | further | i'm happy to | happy to revise | happy to adjust | prefer | i can provide | i can tailor | shall we | does (?:this|that|it) work | your thoughts | your feedback | (?:another|one more) (?:pass|round) | send (?:me|them|it) | would it help | may i | can i | if anything | tweak it | next (?:batch|article|section|part) | when you're ready | on request | just let | if you paste | any time you | i'm here",
    ),
    fr: words(
      "souhaitez-vous | voulez-vous | si vous (?:le )?(?:souhaitez|voulez|préférez|avez) | dites-moi | n'hésitez pas | je peux | je pourrais | puis-je | faites-moi savoir | tenez-moi | veux-tu | si besoin | laquelle | lequel | préférez | envoyez-moi | est-ce que cela | vous convient | souhaitez | besoin | proposer | retravailler",
    ),
    vi: words(
      "bạn có muốn | nếu bạn (?:muốn|cần|thích) | nếu cần | hãy cho (?:tôi|mình) biết | cho (?:tôi|mình) biết | (?:tôi|mình) có thể | (?:tôi|mình) sẽ | đừng ngần ngại | có cần | nhé | không\\? | bạn muốn | cứ gửi | bạn thích | sửa lại | gợi ý | nếu bạn | ổn chưa | phản hồi | sẵn lòng",
    ),
    lo: words(
      "ຕ້ອງການໃຫ້ | ຢາກໃຫ້ | ຖ້າຕ້ອງການ | ຫາກຕ້ອງການ | ຖ້າທ່ານ | ຫາກທ່ານ | ບອກ(?:ຂ້ອຍ|ໄດ້|ມາ) | ແຈ້ງ(?:ໃຫ້)?(?:ຂ້ອຍ|ຂ້າພະເຈົ້າ) | ຂ້ອຍ(?:ຍັງ)?ສາມາດ | ຊ່ວຍ[^ ]{0,30}ບໍ່ | ໃຫ້ເລືອກ | ໄດ້ເລີຍ | ແກ້ໃຫ້ | ໃຫ້ໄດ້ | ສົ່ງບົດ | ໃຫ້ຊ່ວຍ | ໃຊ້ໄດ້ບໍ | ລອງອ່ານ | ບອກໄດ້ | ຢາກປ່ຽນ | ແກ້ໄຂເພີ່ມ | ແນະນຳ",
    ),
    th: words(
      "ต้องการให้ | อยากให้ | หากต้องการ | ถ้าต้องการ | บอกได้ | แจ้งได้ | ผมจะ | ฉันจะ | ไหม(?:ครับ|คะ) | ได้เลย | ให้เลือก | ยินดี(?:ช่วย|ปรับ) | (?:ผม|ฉัน)(?:ยัง)?สามารถ | ไหมครับ | ไหมคะ | ให้ช่วย | ส่งข่าว | บอกผม | แจ้ง | ปรับให้ | ย่อให้ | ใช้ได้ไหม | ยังไม่ถูกใจ | อยากได้ | มากกว่ากัน | ให้ได้",
    ),
    zh: words(
      "如果需要 | 如需 | 需要我 | 要不要 | 我可以 | 我再 | 我来 | 是否需要 | 告诉我 | 随时 | 可以帮 | 帮你 | 帮您 | 为您 | 供选择 | 备选 | 推荐 | 还需要 | 请随时 | 可以再 | 再拟 | 发给我 | 请告知 | 这样可以 | 您更喜欢 | 期待您 | 为您生成 | 如不满意",
    ),
  },
  /** An answer begins. */
  opening: {
    en: "^(?:certainly|sure|absolutely|of course|got it|great|good (?:question|catch|point)|you're (?:right|welcome)|understood|love (?:this|it|that)|perfect|no problem|thanks? (?:you )?for|sorry|apologies|my apologies|hmm|okay|ok|alright|right|noted|done|happy to|yes|all set|nice|excellent|wonderful|i hear you|fair point|makes sense|sounds good|will do|cleaned up)(?![\\p{L}])",
    fr: "^(?:bien sûr|certainement|d'accord|parfait|entendu|avec plaisir|absolument|très bien|merci|désolé|compris|voici|c'est noté|excellente|bonne)(?![\\p{L}])",
    vi: "^(?:chắc chắn|tất nhiên|được|vâng|dạ|rất tiếc|xin lỗi|cảm ơn|hoàn toàn|dĩ nhiên|đã hiểu|ok|tuyệt)(?![\\p{L}])",
    lo: "^(?:ແນ່ນອນ|ໄດ້ເລີຍ|ຕົກລົງ|ຍິນດີ|ຂໍໂທດ|ຂໍອະໄພ|ໂດຍດີ|ຂອບໃຈ|ເຂົ້າໃຈ|ໄດ້ແລ້ວ|ເຈົ້າ ?,)",
    th: "^(?:แน่นอน|ได้เลย|ได้ครับ|ได้ค่ะ|ยินดี|ขออภัย|ขอโทษ|ขอบคุณ|เข้าใจแล้ว|รับทราบ|ตกลง|เรียบร้อย)",
    zh: "^(?:当然|好的|没问题|可以|抱歉|对不起|明白|了解|谢谢|收到|好|没有问题|非常)",
  },
  /** Something is handed over. */
  here: {
    en: words(
      "here's | here is | here are | here you go | below is | below are | attached is | the following | find below | see below | corrected \\w{3,9} below | ready to (?:paste|publish|post|go|use|print|run) | here's one | this is (?:a|your|the|my) | find (?:the|it) | as follows | you'll find | following | i've (?:written|put|drafted|prepared|included)",
    ),
    fr: words("voici | voilà | ci-dessous | ci-joint | prête? à | vous trouverez"),
    vi: words("dưới đây | sau đây là | đây là | mời bạn | gửi bạn | như sau"),
    lo: words("ນີ້ແມ່ນ | ນີ້ຄື | ຂ້າງລຸ່ມນີ້ | ລຸ່ມນີ້ | ຕໍ່ໄປນີ້ | ດັ່ງນີ້"),
    th: words("นี่คือ | ต่อไปนี้ | ด้านล่าง | ข้างล่าง | ดังนี้ | นี่เป็น"),
    zh: words("以下是 | 下面是 | 这是 | 如下 | 下面"),
  },
  /** The one addressed has something to do with the text. */
  request: {
    en: words(
      "please (?:\\w{2,8} )?(?:verify|check|confirm|replace|paste|provide|share|copy|upload|send|note|review|fill|adjust|insert|supply|double-check|add) | double[- ]check | you may want to | you might want to | you may wish | you should (?:check|verify|confirm) | be sure to | make sure | swap in | replace (?:with|it|the|them) | fill in | change it back | have one read | before (?:you )?(?:publish|publication|publishing|running|print|printing|posting|it goes|going to press|filing|you file) | paste (?:the|it|your) | copy (?:the|and paste) | remember to | consider (?:adding|including|using|a|whether) | adding a | including a | you (?:can|may|could|might) (?:also )?(?:add|use|copy|paste|include|replace|adjust|modify|adapt|customi[sz]e|edit) | substitute | correct (?:this|it) | ensure | could you | can you | please | you have not | you haven't | would (?:give|help|enrich|add) | to make (?:the|it|this) | check (?:the|with|official) | recommend | confirm (?:the|with) | consult | worth checking | resend | clarify | can you (?:resend|clarify|share|send|add|paste) | could you (?:add|share|send|paste|clarify) | paste | please (?:paste|provide|share|send|let|tell) | fact-checking | needs? (?:fact-checking|verification) | when confirmed | to be (?:added|confirmed|supplied) | replace it",
    ),
    fr: words(
      "veuillez | merci de (?:vérifier|fournir|coller|préciser|compléter|me) | à (?:compléter|vérifier|préciser|remplacer) | vérifiez | pensez à | avant (?:publication|parution|de publier|diffusion|envoi|mise en ligne) | collez | remplacez | il faudra | complétez | veuillez fournir | envoyez | précisez | merci de",
    ),
    vi: words(
      "vui lòng | hãy (?:kiểm tra|thay|điền|gửi|dán|cung cấp|bổ sung) | bạn nên | nên kiểm tra | kiểm tra lại | trước khi (?:đăng|xuất bản|in|phát hành) | điền | thay bằng | dán (?:nội dung|bài|văn bản) | vui lòng gửi | gửi bài | kiểm tra | vui lòng dán",
    ),
    lo: words(
      "ກະລຸນາ(?:ກວດ|ວາງ|ສົ່ງ|ຕື່ມ|ໃສ່|ແນບ|ປ່ຽນ|ຢືນຢັນ|ລະບຸ) | ຄວນກວດ | ກ່ອນ(?:ເຜີຍແຜ່|ລົງ|ພິມ|ນຳໄປ) | ກວດສອບ | ປ່ຽນໄດ້ | ໃສ່ຊື່ | ກະລຸນາສົ່ງ | ກະລຸນາບອກ | ສ່ວນທີ່ເຫຼືອ | ກະລຸນາກວດສອບ",
    ),
    th: words(
      "กรุณา(?:ตรวจ|วาง|ส่ง|ใส่|แนบ|ระบุ) | รบกวน | โปรด(?:ตรวจ|ส่ง|วาง|ระบุ) | แนะนำให้ตรวจ | ควรตรวจ | ตรวจสอบ | ก่อน(?:นำไป|เผยแพร่|ลง|โพสต์|ตีพิมพ์) | ใส่ชื่อ | ช่วยส่ง | ช่วยระบุ | กรุณา | โปรดตรวจสอบ | วางข้อความ",
    ),
    zh: words(
      "请(?:补充|提供|粘贴|核实|核对|确认|替换|填写|直接|将|把|您|上传|发送) | 建议(?:您|你|核|补|在) | 发布前 | 刊发前 | 发稿前 | 核实 | 此处 | 请提供 | 请直接 | 请把 | 请以 | 粘贴 | 请改写",
    ),
  },
  /** What was ordered. */
  order: {
    en: words(
      "as requested | as you (?:asked|requested|described|mentioned) | you asked for | your (?:limit|request|brief|instructions?|house style|style guide|brand voice|desk|needs|audience|readers|purposes) | within your | house style | for your | per your | target (?:audience|length) | audience: | tone: | the (?:limit|word count|word limit) | requested | your (?:website|publication|input|message|story|draft|project|essay|post|topic) | details you | you gave me | as you | on request | you want | you'd like | you would like | as you asked | you'd asked | based on (?:your|the) | key points you | you listed | the (?:instructions?|requirements?|guidelines?|constraints) | word limit | requested (?:length|word) | you supplied | asked for | no markdown | style of",
    ),
    fr: words(
      "comme (?:demandé|convenu|souhaité) | demandée?s? | votre (?:demande|charte|ligne|cible|public) | consigne | public cible | ton : | longueur | comme demandé | vos corrections | demande | consignes? | à partir de vos",
    ),
    vi: words(
      "đúng yêu cầu | theo yêu cầu | yêu cầu của bạn | như bạn yêu cầu | đối tượng | yêu cầu | theo góp ý | theo yêu cầu của bạn | dựa trên thông tin bạn | lệnh",
    ),
    lo: words(
      "ຕາມ(?:ທີ່)?(?:ທ່ານ)?(?:ຕ້ອງການ|ຂໍ|ຮ້ອງຂໍ|ຄຳຂໍ|ຄຳສັ່ງ) | ໜັງສືພິມຂອງທ່ານ | ຄວາມຕ້ອງການຂອງທ່ານ | ຕາມທີ່ທ່ານ | ຕາມຄຳແນະນຳ | ອີງຕາມຂໍ້ມູນທີ່ທ່ານ | ຄຳສັ່ງ | ຮ້ອງຂໍ | ຖ້າທ່ານຕ້ອງການ",
    ),
    th: words(
      "ตามที่(?:คุณ)?(?:ขอ|ต้องการ|แจ้ง|กำหนด) | ตามคำขอ | ตามโจทย์ | กลุ่มเป้าหมาย | ตามคำแนะนำ | คำสั่ง | จากข้อมูลที่คุณ | ตามที่คุณขอ",
    ),
    zh: words(
      "按(?:照)?(?:您|你|要求) | 符合要求 | 根据(?:您|你) | 要求 | 应(?:您|你) | 根据您的 | 按照您的 | 指令 | 您的要求 | 意见",
    ),
  },
  /** A length in words or letters. */
  count: {
    en: "(?<![\\p{L}\\p{N}])\\d[\\d,]{0,5}[ -]?(?:words?|characters?|chars|paragraphs?|sentences?)(?![\\p{L}])|(?<![\\p{L}])word count(?![\\p{L}])",
    fr: "\\d[\\d ]{0,5}(?:mots|signes|caractères|phrases)(?![\\p{L}])",
    vi: "\\d{1,5} (?:từ|chữ|ký tự|câu)(?![\\p{L}])|số từ",
    lo: "\\p{Nd}{1,5} ?(?:ຄຳ|ຕົວອັກສອນ|ວັກ|ປະໂຫຍກ)|ຈຳນວນຄຳ",
    th: "\\p{Nd}{1,5} ?(?:คำ|ตัวอักษร|ย่อหน้า|ประโยค)|จำนวนคำ",
    zh: "[\\d一二三四五六七八九十百千]{1,5}(?:余)?字|字数",
  },
  /** Where texts are put, and what they are put into. */
  channel: {
    en: words(
      "facebook | telegram | linkedin | tiktok | whatsapp | instagram | twitter | social(?: media)? | newsletter | tweet | thread | caption | hashtags? | seo | meta | slug | keywords? | timeline | infographic | bullet points? | table | headline options? | headline ideas? | teaser | push notification | podcast | meta (?:title|description) | alt text | keyphrase | excerpt | search engines? | search intent | internal links? | image suggestion | suggested image | image prompt | photo prompt | word count | press release | instagram caption | facebook post | radio | headline | reading time | reading level | readability score | seo title | tags",
    ),
    fr: words(
      "facebook | linkedin | réseaux sociaux | newsletter | instagram | seo | référencement | mots-clés | méta | légende | hashtags? | titres? alternatifs? | mots-clés seo | méta-description | réseaux | publication",
    ),
    vi: words(
      "facebook | tiktok | zalo | mạng xã hội | seo | từ khóa | meta | mô tả meta | hashtag | caption | chuẩn seo | từ khóa chính | ảnh minh họa | bài đăng",
    ),
    lo: words(
      "ເຟສບຸກ | ເຟສບຸກ | ສື່ສັງຄົມ | seo | ຄຳສຳຄັນ | facebook | tiktok | ແຮຊແທັກ | meta | ຄຳຄົ້ນ | ຄຳຄົ້ນຫາ | ແນະນຳຮູບ | ໂພສ",
    ),
    th: words(
      "เฟซบุ๊ก | โซเชียล | seo | แฮชแท็ก | คีย์เวิร์ด | แคปชัน | tiktok | facebook | เมตา | meta | คำค้น | ภาพประกอบ | โพสต์ | hashtag",
    ),
    zh: words(
      "朋友圈 | 公众号 | 微博 | 抖音 | 小红书 | 关键词 | 话题标签 | seo | 元描述 | 核心关键词 | 微信 | 配图 | 搜索 | 描述",
    ),
  },
  /** The one who ordered, spoken of as a third person. */
  user: {
    en: words("the user(?:'s)? | user wants | user asked"),
    fr: words("l'utilisateur | l'utilisatrice"),
    vi: words("người dùng"),
    lo: words("ຜູ້ໃຊ້"),
    th: words("ผู้ใช้"),
    zh: words("用户"),
  },
  /** Thinking aloud about what to do. */
  plan: {
    en: words(
      "let me | let's | i need to | i should | i must | we need to | i'll go with | so i | final output | final answer | output | must (?:not|keep|avoid) | step by step | double-checking | wait | count again | produce | first, | then | no commentary | the task | instructions? say | i think | the user | i will | i'll | need to | should keep | the answer | extract | start with | begin with | thinking | we (?:must|should|have to|will|can|shouldn't|mustn't|don't) | we'll need to | drafting | now, | next: | let me (?:write|check|double-check|draft|count|start|think|craft|make) | let's (?:craft|write|draft|produce|count|rewrite|check|keep) | must | maybe i should | the instructions? | constraints | all satisfied | that works | hmm | so i should | final draft | i'll keep | i'll go | i'll start | find the lede | so no | avoid | should not | shouldn't | do not (?:add|include|mention|translate|use) | output only | return only | in your own words | plain text | never mention | your task is | your response must | act as | you are an? (?:\\w{3,14} ){0,3}(?:assistant|editor|journalist|translator|engine|writer|reporter|ai)",
    ),
    fr: words(
      "je dois | je vais | il faut | commençons | d'abord | ensuite | réfléchissons | vérifions | la consigne | attention à | il faut rester | ne pas ajouter | je dois conserver | vous êtes un | réponds | répondez uniquement",
    ),
    vi: words(
      "mình (?:sẽ|cần|phải|nên) | tôi (?:sẽ|cần|phải|nên) | trước tiên | cần giữ | hãy bắt đầu | không thêm | chúng ta cần | mình cần | không thêm ý kiến | bạn là một | chỉ trả lời | hãy viết lại",
    ),
    lo: words(
      "ສະນັ້ນ(?:ຂ້ອຍ)?ຕ້ອງ | ຂ້ອຍ(?:ຕ້ອງ|ຄວນ|ຈະ) | ກ່ອນອື່ນ | ບໍ່ໃຫ້ເພີ່ມ | ຕ້ອງຮັກສາ | ເຮົາຕ້ອງ | ຂ້ອຍຈະ | ຂ້ອຍຄວນ | ຫ້າມ | ຈົ່ງ | ຄຳສັ່ງບອກ | ດັ່ງນັ້ນ | ບໍ່ເກີນ",
    ),
    th: words(
      "(?:ฉัน|ผม)(?:ต้อง|ควร|จะ) | ก่อนอื่น | เริ่มจาก | ต้องคง | ห้ามเพิ่ม | เราต้อง | ผมจะ | ฉันควร | ห้าม | จง | คำสั่งให้ | ดังนั้น | ไม่เกิน | คุณคือ",
    ),
    zh: words(
      "先 | 再 | 我(?:需要|应该|要|得|先) | 首先 | 重点放在 | 注意(?:不|保) | 接下来 | 我们需要 | 控制在 | 不能加入 | 你是一名 | 所以我 | 指令 | 我会 | 要求用",
    ),
  },
  /** One of several tries. */
  option: {
    en: "^\\W{0,3}(?:option|version|variant|variation|alternative|draft|take|choice|style|headline|title|idea)s?(?: (?:#?\\d|[a-d]|one|two|three))?(?![\\p{L}])|(?:short|long|shorter|longer|formal|casual|final|alternative|punchier) (?:version|take|cut|draft)|headline (?:ideas|options|suggestions)|\\d (?:headlines?|titles?|options|versions)",
    fr: "^\\W{0,3}(?:option|version|variante|proposition|titre)s?(?: (?:\\d|[a-d]))?(?![\\p{L}])|(?:titres|options|versions|variantes) (?:proposés?|possibles|alternatifs)",
    vi: "^\\W{0,3}(?:phiên bản|lựa chọn|phương án|bản|tiêu đề) (?:\\d|ngắn|dài)|gợi ý (?:tiêu đề|tít)|tiêu đề gợi ý",
    lo: "^\\W{0,3}(?:ແບບທີ|ທາງເລືອກ|ສະບັບທີ|ຕົວເລືອກ)|ຫົວຂໍ້[^ ]{0,12}(?:ແນະນຳ|ໃຫ້ເລືອກ)|(?:ແບບ|ສະບັບ)(?:ສັ້ນ|ຍາວ)",
    th: "^\\W{0,3}(?:แบบที่|ตัวเลือก|เวอร์ชัน|ฉบับที่)|พาดหัว[^ ]{0,8}(?:แนะนำ|ให้เลือก)|(?:แบบ|ฉบับ)(?:สั้น|ยาว)",
    zh: "^\\W{0,3}(?:版本|方案|选项|备选)[一二三四123abc]?|备选标题|标题建议|(?:精简|简短|短|长)版",
  },
  /** What was made up, unsure or not found. */
  doubt: {
    en: words(
      "fictional | illustrative | placeholder | made[- ]up | invented | hypothetical | not in (?:your|the) (?:source|text|original) | couldn't find | couldn't verify | no source | independent confirmation | one thing to flag | worth checking | not specified | unclear | two different | as of | may be outdated | general information | not a (?:doctor|lawyer|substitute) | missing | inconsisten\\w{1,4} | assumed | i've assumed | not (?:well|widely|extensively) (?:documented|known) | documented | likely | i may have | may contain | errors | inaccura\\w{1,4} | assuming | i assumed | unverified | approximate | general | not reflect | for illustration | actual | specific (?:details|information) | made up | source needed | as an example | don't say | doesn't say | doesn't mention | cuts off | cut off | incomplete | left it out | leaves it out | differ | general knowledge | not verified | have not verified | reliable sources | confirming",
    ),
    fr: words(
      "fictifs? | fictives? | inventée?s? | à titre d'exemple | n'ai pas trouvé | non précisée?s? | incohéren\\p{L}{1,4} | deux (?:dates|chiffres|orthographes) | source",
    ),
    vi: words("hư cấu | minh họa | giả định | không rõ | không tìm thấy | hai cách khác nhau | không được nêu | lưu ý"),
    lo: words("ສົມມຸດ | ບໍ່ໄດ້ລະບຸ | ບໍ່ຊັດເຈນ | ໝາຍເຫດ | ຕົວຢ່າງ | ບໍ່ຄົບຖ້ວນ | ຢືນຢັນ | ແຫຼ່ງຂ່າວທາງການ"),
    th: words("สมมติ | ไม่ได้ระบุ | ไม่ชัดเจน | หมายเหตุ | ตัวอย่าง | ไม่ครบ | ยืนยัน | แหล่งข่าว"),
    zh: words("虚构 | 示例 | 未注明 | 不明确 | 注 | 假设 | 证实 | 来源 | 以官方 | 没有说明"),
  },
  /** A fault of the writer's own, owned up to. */
  fault: {
    en: words(
      "i missed | i (?:mis\\w{3,10}|overlooked|forgot|confused|overstated|mixed up|mistakenly) | i(?:'ve| have|'d| had) (?:confused|mis\\w{3,10}|made up|missed|overstated|mixed up) | i got (?:that|it|this) wrong | good catch | nice catch | you're (?:absolutely |quite |completely |totally )?right | you are (?:absolutely |quite |completely |totally )?right | fair (?:point|enough) | oversight | my (?:mistake|error|fault|bad|apologies) | an error on my part | apolog\\w{2,5} for (?:the|that|any|my|this) (?:\\w{3,12} )?(?:mistake|error|oversight|confusion|mix-?up|misunderstanding) | sorry about (?:that|this|the) | pointing (?:that|this|it) out | flagging (?:that|this|it) | i see the (?:issue|problem) | i stand corrected | your frustration | i must apologi[sz]e",
    ),
    fr: words(
      "mes excuses | vous avez (?:tout à fait |parfaitement )?raison | j'avais (?:mal|oublié|omis) | j'ai (?:oublié|omis|confondu|mal) | erreur de ma part | pardon | merci de (?:l'avoir )?signalé | bien vu",
    ),
    vi: words(
      "bạn nói đúng | mình (?:đã )?(?:bỏ sót|hiểu sai|nhầm|quên|viết sai) | tôi (?:đã )?(?:bỏ sót|hiểu sai|nhầm|quên|viết sai) | xin lỗi (?:bạn|vì) | nhầm lẫn | sai sót (?:này|trên|của)",
    ),
    lo: words(
      "ທ່ານເວົ້າຖືກ | ເຈົ້າເວົ້າຖືກ | ຂ້ອຍ(?:ລືມ|ສັບສົນ|ເຂົ້າໃຈ[^ ]{0,10}ຜິດ|ຜິດ|ຂໍໂທດ|ຂໍອະໄພ) | ຂໍ(?:ອະໄພ|ໂທດ)ໃນຄວາມຜິດພາດ | ຂໍ(?:ອະໄພ|ໂທດ)ສຳລັບ",
    ),
    th: words(
      "คุณพูดถูก | ผม(?:ลืม|สับสน|เข้าใจ[^ ]{0,10}ผิด|พลาด) | ฉัน(?:ลืม|สับสน|เข้าใจ[^ ]{0,10}ผิด|พลาด) | ขอโทษ(?:ครับ|ค่ะ) | ขออภัย(?:ครับ|ค่ะ) | ในความผิดพลาด | สำหรับความผิดพลาด",
    ),
    zh: words(
      "您说得对 | 你说得对 | 抱歉之前 | 疏漏 | 我(?:误解|弄混|漏|忽略|搞错|遗漏) | 确实遗漏 | 感谢(?:您|你)?指正 | 我的(?:失误|错误|疏忽)",
    ),
  },
  /** A short goodbye, which by itself says nothing of a text. */
  farewell: {
    en: words(
      "hope (?:this|that|it) (?:helps|works|meets|suits|is) | hope that helps | enjoy | good luck | have a (?:great|nice|good|wonderful) | glad (?:i could|to) help | happy to help | looking forward to | any ?time | you're (?:very |most )?welcome | good to go | cheers | here (?:if you need|to help) | anything else | all the best | happy (?:writing|publishing|editing) | ready (?:to go|for publication|for the next)",
    ),
    fr: words(
      "j'espère | bonne (?:publication|lecture|continuation|journée|rédaction) | dans l'attente | à votre disposition | avec plaisir | au plaisir | bon courage",
    ),
    vi: words("hy vọng | chúc bạn | rất mong | sẵn lòng | rất vui | luôn sẵn sàng"),
    lo: words("ຫວັງວ່າ | ຍິນດີ(?:ທີ່|ຊ່ວຍ|ສະເໝີ) | ລໍຖ້າຄຳ | ຂໍໃຫ້ໂຊກດີ | ຊ່ວຍ(?:ຫຍັງ)?[^ ]{0,8}ອີກບໍ"),
    th: words("หวังว่า | ยินดี(?:ที่|ช่วย|เสมอ|ให้) | รอฟัง | ขอให้โชคดี | ให้ช่วย[^ ]{0,12}ไหม | พร้อม(?:เผยแพร่|ใช้)"),
    zh: words("希望 | 祝(?:您|你) | 期待(?:您|你) | 供(?:您)?参考 | 随时 | 乐意 | 很高兴为"),
  },
  /** Particles of polite talk, which writing about the news does without. */
  polite: {
    vi: words("nhé | ạ | nha | dạ"),
    lo: words("ເດີ້ | ເນາະ | ເດີ(?! ນ)"),
    th: words("ครับ | ค่ะ | คะ(?!แนน|น้า|นึง|มำ|ยั้น|เน)"),
    zh: words("您 | 哦 | 呢[。！？]"),
  },
  /** Instead of news: signs that speak for a person, an office or the public. */
  reported: {
    en: words(
      "said | says | told | lawmakers | legislators | senators | critics | lawyers | villagers | voters | admitted | joked | insisted | promised | added | testified | complained | recalls | laughed | whispered | conceded | confessed | mayor | coach | witness(?:es)? | judge | researchers | reporter | according to | announced | stated | stressed | recalled | replied | asked | warned | wrote | explained | argued | spokes(?:man|woman|person) | reporters | minister | police | residents | officials | mr | mrs | ms | dr | governor | professor | survey",
    ),
    fr: words(
      "a (?:déclaré|dit|annoncé|indiqué|expliqué|affirmé|confié|écrit|précisé) | selon | explique | raconte | affirme | ministre | ambassade | professeure? | m\\. | mme | témoigne",
    ),
    vi: words(
      "cho biết | phát biểu | nói | chia sẻ | theo (?:ông|bà|báo|bộ|sở|anh|chị|luật) | ông | bà | bộ trưởng | kể | trả lời | giải thích",
    ),
    lo: words(
      "ກ່າວ | ໃຫ້ສຳພາດ | ລາຍງານວ່າ | ຊີ້ແຈງ | ທ່ານນາງ | ທ່ານ (?=\\p{L}) | ລັດຖະມົນຕີ | ກະຊວງ | ບອກວ່າ | ເວົ້າວ່າ | ອະທິບາຍ | ຕອບ",
    ),
    th: words("กล่าว | เปิดเผย | ระบุว่า | ชี้แจง | นาย(?!ก)\\p{L} | นาง | รัฐมนตรี | กระทรวง | บอกว่า | อธิบาย | เล่าว่า | ตอบ"),
    zh: words("表示 | 指出 | 说 | 介绍 | 告诉 | 记者 | 部长 | 教授 | 先生 | 女士 | 称 | 回答"),
  },
  /** An office, a shop, a law: who else speaks to readers. */
  office: {
    en: words(
      "contact | call | phone | telephone | hotline | office | department | ministry | embassy | subscribe | newsroom | website | comments section | comments below | email us | write to us | our | we | us | apply | register | visit | tickets? | law | decree | bill | act | constitution | regulation | court | parliament | assembly | treaty | agreement | edition | book | novel | film | textbook | dictionary | students? | pupils | course | exam | app | software | users | download | recipe | ingredients",
    ),
    fr: words(
      "contactez | contacter | téléphone | bureau | ambassade | ministère | loi | décret | accord | traité | nous | notre | nos | abonnez | lecteurs | élèves | livre | roman | édition | logiciel | application | cours | examen | recette",
    ),
    vi: words(
      "liên hệ | điện thoại | hotline | đường dây nóng | văn phòng | luật | nghị định | thông tư | nghị quyết | hiệp định | chúng tôi | bạn đọc | độc giả | học sinh | sinh viên | sách | phần mềm | ứng dụng | khóa học | công thức",
    ),
    lo: words(
      "ຕິດຕໍ່ | ໂທ ?[:0-9໐-໙] | ໂທລະສັບ | ສາຍດ່ວນ | ເບີໂທ | ຫ້ອງການ | ພະແນກ | ກົດໝາຍ | ດຳລັດ | ສັນຍາ | ລັດຖະທຳມະນູນ | ມະຕິ | ນິຕິກຳ | ລະບຽບ | ປຶ້ມ | ນັກຮຽນ | ນັກສຶກສາ | ພວກເຮົາ | ຜູ້ອ່ານ | ແອັບ | ຫຼັກສູດ | ວາລະສານ",
    ),
    th: words(
      "ติดต่อ | โทร | สำนักงาน | กฎหมาย | พ\\.ร\\.บ | รัฐธรรมนูญ | สัญญา | ระเบียบ | หนังสือ(?!พิมพ์) | นักเรียน | นักศึกษา | ผู้อ่าน | แอป | หลักสูตร | นวนิยาย | เราจะ",
    ),
    zh: words(
      "联系 | 电话 | 办公室 | 法律 | 法规 | 条例 | 协议 | 条约 | 法案 | 我们 | 读者 | 学生 | 教材 | 小说 | 软件 | 应用 | 用户体验 | 课程 | 本报 | 本刊",
    ),
  },
} as const satisfies Record<string, VoiceSign>;

export type VoiceSignName = keyof typeof voiceSigns;
