/**
 * Words without which no row of the grammar can match. Ordinary paragraphs are let through by this one test, and only the
 * ends of long ones are looked at, because residue stands at the start or at the end of a paragraph.
 */
const english =
  /\b(?:versions?|rewrit|rewrote|re-writ|reword|rework|rephras|readab|revis(?:ed|ion)|refined|polished|condensed|shortened|simplified|paraphras|translat|summar(?:y|i[sz])|draft|rendition|adaptation|headline|article|text|story|content|wording|tone|passage|paragraph|edit(?:ed|s)\b|tweak|improvements|corrections|modifications|adjustments|enhancements|changes|here(?:'|’)?s|here (?:is|are|you)|below|following is|certainly|absolutely|let me|let(?:'|’)s|feel free|would you|do you want|if (?:you|needed)|should you|shall i|hope (?:this|that|it)|i (?:can|could|do|don|am|have|will|need|rec|sug|lack|must|understand|aim|strive|cur)|i(?:'|’)(?:m|ve|d|ll)|happy to|anything else|my |search results|available sources|provided|please|kindly|could you|can you|you can|simply|unfortunately|as an? |language model|the user|we (?:need|should|must|have)|tell me|say the word|attached is|souhaitez|voulez|voici|ci-dessous|texte|version|désolé|en tant|veuillez|n'hésitez|connaissances|dữ liệu|bạn|dưới đây|đây là|phiên bản|bài viết|bản (?:dịch|tóm|viết|chỉnh)|xin lỗi|vui lòng|tôi|wenn (?:du|sie)|falls|möchte|soll ich|hier (?:ist|sind)|quieres|desea|aquí|a continuación|si lo|como (?:un )?(?:modelo|asistente)|als )/iu;
const local = /ຂ້ອຍ|ຂ້າພະເຈົ້າ|ຂະນ້ອຍ|ສະບັບ|ບົດ|ຂໍ້ຄວາມ|ຄ(?:ຳ|ໍາ)ແປ|ຂຽນ(?:ຄືນ)?ໃໝ່|ປັບປຸງ|ແກ້ໄຂ|ແຈ້ງ|ບອກ|ຫວັງວ່າ|ນີ້ແມ່ນ|ນີ້ຄື|ກະລຸນາ|ນີ້|ฉบับ|บทความ|ข้อความ|นี่คือ|คือ|หาก|ถ้า|ฉัน|ผม|ขออภัย|ขอโทษ|กรุณา|โปรด|คำแปล|สรุป|版本|以下|下面|这是|如果|如需|我|抱歉|此|本|该|请|作为|需要|希望/u;
const marks = /[[<]|XX|^\W{0,6}$|_[A-Z]/u;
const shortLine = 60;
const window = 420;

/** A cheap first look: false means that no rule can match. */
export function mayHoldResidue(text: string): boolean {
  const { length } = text;
  if (length <= shortLine) return length > 0;
  if (length <= 2 * window) return english.test(text) || marks.test(text) || local.test(text);
  const head = text.slice(0, window);
  const tail = text.slice(-window);
  return english.test(head) || english.test(tail) || marks.test(text) || local.test(head) || local.test(tail);
}
