import { remembered } from "../../article/page-memo.ts";

const tool =
  /\b(?:AI|A\.I\.|artificial intelligence|ChatGPT|Gemini|Claude|language model|machine translation|automated translation|generative)\b|ປັນຍາປະດິດ|ເອໄອ|ปัญญาประดิษฐ์|เอไอ|trí tuệ nhân tạo|人工智能|intelligence artificielle|\bIA\b/u;
/** The same as articles speak of it, in the languages around. */
const machine =
  /(?<!\p{L})(?:chatbots?|chat ?gpt|chats? (?:de|con|con la) (?:ia|inteligencia artificial)|ai (?:assistants?|chat)|asistentes? (?:virtual(?:es)?|de ia|conversacional(?:es)?)|assistentes? (?:virtua(?:l|is)|de ia)|assistant(?:s)? (?:conversationnels?|virtuels?|ia)|ki-(?:assistent|chat)\p{L}{0,4}|sprachmodell\p{L}{0,3}|inteligencia artificial|inteligência artificial|intelligenza artificiale|künstliche intelligenz|kunstmatige intelligentie|yapay zekâ|yapay zeka|kecerdasan (?:buatan|artifisial)|sztuczn\p{L}{1,3} inteligencj\p{L}{1,2}|чат-бот\p{L}{0,3}|нейросет\p{L}{1,3}|искусственн\p{L}{2,3} интеллект\p{L}{0,2}|штучн\p{L}{2,3} інтелект\p{L}{0,2}|الذكاء الاصطناعي|روبوت (?:ال)?محادثة|هوش مصنوعی|चैटबॉट|एआई|চ্যাটবট|এআই)(?!\p{L})|チャットボット|生成AI|人工知能|챗봇|챗GPT|인공지능|聊天机器人|แชตบอต|แชทบอท|ແຊັດບອດ|ແຊດບອດ|បញ្ញាសិប្បនិម្មិត|ဉာဏ်ရည်တု/iu;

/** Whether a paragraph names an assistant or what it is made of. */
export function namesMachine(text: string): boolean {
  return tool.test(text) || machine.test(text);
}

const publication =
  /\b(?:[Tt]his|[Tt]he) (?:(?:news|original|above|English|Lao|audio|featured) )?(?:article|story|report|text|translation|content|post|page|summary|version|image|photo|illustration|headline)\b/u;
const made =
  /\b(?:created|written|translated|generated|produced|edited|summari[sz]ed|made|prepared|drafted|assisted|published|compiled|reviewed) (?:(?:entirely|partly|automatically|in part|into (?:English|Lao)|from (?:English|Lao)) )?(?:by|with|using|through|via|from)\b/u;
/** An outlet speaks of what stands before the reader, not of some story that a machine wrote elsewhere. */
const present = /\b(?:[Tt]his|[Tt]he above)\b|^\W{0,3}The (?:article|story|text|translation)\b/u;
const short =
  /^\W{0,3}(?:AI|Machine|Automatically)[ -](?:generated|translated|assisted)\b|^\W{0,3}(?:[Cc]reated|[Tt]ranslated|[Gg]enerated|[Ee]dited|[Ww]ritten|[Ss]ummari[sz]ed|[Pp]roduced) (?:by|with|using) /u;
const note =
  /^\W{0,3}(?:Editor(?:['’]s|s['’]|ial)? [Nn]ote|Note|Disclosure|Disclaimer|Correction|ໝາຍເຫດ|ຫມາຍເຫດ|หมายเหตุ)(?!\p{L})/u;
const localNote = /ນີ້|ໝາຍເຫດ|^\W{0,3}(?:ແປ|ສ້າງ|ຂຽນ)|นี้|หมายเหตุ|本文/u;
const localMade =
  /(?:ແປ|ສ້າງ|ຂຽນ|ຮຽບຮຽງ|ຜະລິດ)[^ ]{0,12} ?(?:ໂດຍ|ດ້ວຍ|ໃຊ້)|(?:แปล|สร้าง|เขียน|เรียบเรียง)[^ ]{0,12} ?(?:โดย|ด้วย|ใช้)|由|使用/u;
/** First person gives the assistant itself away; an outlet writes about its tools from outside. */
const narrator = /\b(?:I|I'm|I’m|my|me)\b|ຂ້ອຍ|ฉัน|我/u;
const longest = 400;
const longestLocal = 160;

/**
 * Says whether a paragraph is an outlet's own note on its use of AI. Such notes are genuine: they stay, and the record
 * carries them as `quality.disclosure`.
 */
export const isDisclosure: (text: string) => boolean = remembered((text) => {
  if (text.length > longest || !mayBeNote(text)) return false;
  if (!tool.test(text) || narrator.test(text) || /^\s{0,3}[“"«]/u.test(text)) return false;
  if (publication.test(text) && made.test(text) && present.test(text)) return true;
  if (short.test(text) || note.test(text)) return true;
  return text.length <= longestLocal && localNote.test(text) && localMade.test(text);
});

/** One of the signs of a note: its beginning, what it points to, or its verb; asked first, since a tool has many names. */
function mayBeNote(text: string): boolean {
  return (
    present.test(text) || short.test(text) || note.test(text) || (text.length <= longestLocal && localNote.test(text))
  );
}
