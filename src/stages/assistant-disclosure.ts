const tool =
  /\b(?:AI|A\.I\.|artificial intelligence|ChatGPT|Gemini|Claude|language model|machine translation|automated translation|generative)\b|ປັນຍາປະດິດ|ເອໄອ|ปัญญาประดิษฐ์|เอไอ|trí tuệ nhân tạo|人工智能|intelligence artificielle|\bIA\b/u;
const publication =
  /\b(?:[Tt]his|[Tt]he) (?:(?:news|original|above|English|Lao|audio|featured) ){0,2}(?:article|story|report|text|translation|content|post|page|summary|version|image|photo|illustration|headline)\b.{0,60}\b(?:created|written|translated|generated|produced|edited|summari[sz]ed|made|prepared|drafted|assisted|published|compiled|reviewed)\b.{0,40}\b(?:by|with|using|through|via|from)\b/u;
const short =
  /^\W{0,3}(?:AI|Machine|Automatically)[ -](?:generated|translated|assisted)\b|^\W{0,3}(?:[Cc]reated|[Tt]ranslated|[Gg]enerated|[Ee]dited|[Ww]ritten|[Ss]ummari[sz]ed|[Pp]roduced) (?:by|with|using)(?: the help of)? /u;
const note =
  /^\W{0,3}(?:Editor(?:['’]s|s['’]|ial)? [Nn]ote|Note|Disclosure|Disclaimer|Correction|ໝາຍເຫດ|ຫມາຍເຫດ|หมายเหตุ)\b/u;
const local =
  /(?:ບົດ|ຂ່າວ|ແປ|ສ້າງ|ຂຽນ).{0,40}(?:ໂດຍ|ດ້ວຍ|ໃຊ້).{0,20}(?:AI|ປັນຍາປະດິດ|ເອໄອ)|(?:บทความ|ข่าว|แปล|สร้าง).{0,40}(?:โดย|ด้วย|ใช้).{0,20}(?:AI|ปัญญาประดิษฐ์|เอไอ)|(?:本文|翻译).{0,20}(?:由|使用).{0,10}(?:AI|人工智能)/u;
/** First person gives the assistant itself away; an outlet writes about its tools from outside. */
const narrator = /\b(?:I|I'm|I’m|my|me)\b|ຂ້ອຍ|ฉัน/u;
const longest = 400;

/**
 * Says whether a paragraph is an outlet's own note on its use of AI. Such notes are genuine: they stay, and the record
 * carries them as `quality.disclosure`.
 */
export function isDisclosure(text: string): boolean {
  if (text.length > longest || !tool.test(text) || narrator.test(text)) return false;
  if (/[“"«]/u.test(text.slice(0, 3))) return false;
  return (
    publication.test(text) ||
    short.test(text) ||
    note.test(text) ||
    (local.test(text) && text.length <= 160 && /ນີ້|ໝາຍເຫດ|^\W{0,3}(?:ແປ|ສ້າງ|ຂຽນ)|นี้|หมายเหตุ|本文/u.test(text))
  );
}
