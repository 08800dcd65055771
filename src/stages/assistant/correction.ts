import { remembered } from "../../article/page-memo.ts";

const longest = 500;

/** "Corrects", "is corrected", "correction", as newsrooms write it. */
const correcting =
  /(?<!\p{L})(?:(?:this|the) (?:updated |earlier |previous )?(?:version|story|article|report|headline)(?: has been| was| is|,)? (?:corrects?|corrected|clarif(?:ies|ied)|fixes|updates|amended)|corrects?|clarifies|corrected|correcting|(?:se )?corrig(?:e|ió|iu|é|ée|it|iert|ieren)|rectifica|rectifie|corregg?e|corretto|korrigiert|berichtigt|korrigerar|korrigerad|rättar|corrigeert|gecorrigeerd|poprawia|poprawiono|düzelti(?:r|ldi)|düzeltir|mengoreksi|mengubah|meralat|memperbetulkan|đính chính|sửa lại|исправля(?:ет|ется)|исправлен[аоы]?|уточня(?:ет|ется)|виправля(?:є|ється)|виправлено)(?!\p{L})|ແກ້ໄຂ|ແກ້ຄຳ|แก้ไข|แก้คำ|更正|订正|訂正|修正|정정|바로잡|تصحيح|يصحح|تصحح|صُحح|تصحیح|اصلاح|सुधार|सही कि|সংশোধন|កែតម្រូវ|កែសម្រួល|ပြင်ဆင်/iu;
/** Where in the story: a part of it by its number. */
const place =
  /(?<!\p{L})(?:paragraphs?|paras?\.?|sentences?|párrafos?|parágrafos?|paragrafo|paragrafi|paragraphes?|absatz|absätze|alinea'?s?|stycke|stycket|akapi\p{L}{1,3}|paragra\p{L}{1,5}|perenggan|đoạn|абзац\p{L}{0,3}|headline|titular|título|titolo|titre|überschrift|rubriken|kop|nagłów\p{L}{1,3}|başlı\p{L}{1,4}|judul|tiêu đề|заголов\p{L}{1,3}|byline|dateline|caption|figure|spelling|surname|(?:first|last|given) name|name of)(?!\p{L})|ວັກ|ຫຍໍ້ໜ້າ|ຫົວຂໍ້|ย่อหน้า|วรรค|พาดหัว|段|标题|見出し|단락|문단|제목|الفقرة|العنوان|بند|پاراگراف|تیتر|अनुच्छेद|पैराग्राफ|शीर्षक|অনুচ্ছেদ|শিরোনাম|កថាខណ្ឌ|စာပိုဒ်/iu;
/** What was wrong beside what is right. */
const contrast =
  /(?<!\p{L})(?:not|instead of|rather than|to (?:say|show|read|reflect|make clear|clarify|add|remove|delete|drop)|had (?:been )?(?:mis\p{L}{3,12}|wrong|incorrect\p{L}{0,2})|previously|no|em vez de|en lugar de|en vez de|não|non|invece di|au lieu de|et non|nicht|statt|anstatt|niet|in plaats van|inte|i stället för|nie|zamiast|değil|yerine|bukan|chứ không|thay vì|а не|вместо|не|замість)(?!\p{L})|ບໍ່ແມ່ນ|ຈາກ.{1,80}ເປັນ|ไม่ใช่|จาก.{1,80}เป็น|而非|而不是|不是|ではなく|から.{1,30}[にへ]|아니라|아닌|وليس|بدلا|بدلاً|نه|به جای|नहीं|बजाय|নয়|নয়|বদলে|មិនមែន|မဟုတ်/iu;
/** The narrator is somebody in a chat, or a text is bettered and no fact. */
const chat =
  /(?<!\p{L})(?:I|I'm|I’m|I've|I’ve|you|your|grammar|tone|flow|readability|clarity|wording|punctuation|typos|gramm\p{L}{3,9}|tono?|ich|ihre?n?|yo|he|saya|anda|tôi|bạn|je|j['’]ai|votre|vous|я|вы|ваш\p{L}{0,3})(?!\p{L})|ຂ້ອຍ|ທ່ານຕ້ອງການ|ໄວຍາກອນ|ສຳນວນ|ຄຳຜິດ|ສະກົດຜິດ|ປະໂຫຍກ|ຂຽນໃໝ່|คำผิด|คำซ้ำ|ประโยค|เขียนใหม่|ฉัน|ดิฉัน|ไวยากรณ์|สำนวน|我|您|语法|語尾|文体|文法|문법|문체|أنا|لقد قمت|أسلوب|من (?:فضلك)|لحن|व्याकरण|ব্যাকরণ/iu;

/**
 * Says whether a paragraph is the note of a newsroom that a story was corrected: the place in the story or what was named, and what was wrong
 * beside what is right. An assistant corrects the grammar and the tone.
 */
export const isCorrection: (text: string) => boolean = remembered((text) => {
  if (text.length > longest || !correcting.test(text)) return false;
  return place.test(text) && contrast.test(text) && !chat.test(text);
});
