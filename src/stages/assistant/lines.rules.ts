import type { AssistantPattern } from "./pattern.ts";
import { edited, editVerb } from "./slots.rules.ts";
import { buttons } from "./tongues.rules.ts";

const line = (source: string): readonly RegExp[] => [new RegExp(source, "u")];
const anyNames = { scope: "paragraph", figures: true, names: 99 } as const;

const attribute = `(?:${edited}|final|original|alternative|suggested|proposed|possible|optional|potential|recommended|full|complete|sample|short|long|seo|seo-friendly|seo-optimized|english|lao|thai|french|chinese|vietnamese|news|press|social media)`;
const article =
  "(?:article|version|text|draft|translation|headlines?|titles?|summary|copy|story|paragraphs?|content|rewrite|lead|lede|caption|news item|post)";
const speaker =
  "(?:chatgpt|claude|gemini|copilot|grok|deepseek|perplexity|bard|meta ai|gpt-\\d[\\w.-]{0,6}|assistant|ai assistant|chatbot)";

/** "About", in front of a count. */
const about =
  "(?:(?:approx\\.?|approximately|about|around|roughly|exactly|total(?: of)?|~|≈|environ|au total|total|khoảng|tổng cộng|ປະມານ|ລວມ(?:ທັງໝົດ)?|ທັງໝົດ|ประมาณ|ราว|รวม(?:ทั้งหมด)?|ทั้งหมด|约|大约|共计?|总共|全文(?:共计?|约)?|正文(?:共计?|约)?) ?:? ?){0,3}";
const number = "\\p{Nd}{1,3}(?:[ .,]?\\p{Nd}{3})?";
/** What only texts are counted in. */
const unit =
  "(?:words?|characters?|chars|mots|signes|caractères|từ|chữ|ký tự|ຄຳ|ຕົວອັກສອນ|คำ|ตัวอักษร|个?字|字符|wörter|zeichen|palabras|caracteres|palavras|parole|caratteri)";
const counting =
  "(?:nombre (?:total )?de (?:mots|caractères|signes)|(?:tổng )?số (?:từ|chữ|ký tự)|ຈຳນວນ(?:ຄຳ(?:ສັບ)?|ຕົວອັກສອນ)|จำนวน(?:คำ|ตัวอักษร)|(?:总|全文|正文)?字(?:符)?数(?:统计)?|wortzahl|zeichenzahl|número de (?:palabras|caracteres|palavras)|recuento de palabras|contagem de palavras|numero di parole|jumlah kata)";
const lengthOf =
  "(?:length|longueur|độ dài|ຄວາມຍາວ(?:ຂອງບົດ(?:ຄວາມ|ຂ່າວ)?)?|ความยาว(?:ของบทความ)?|篇幅|长度|länge|longitud|extensión|lunghezza)";

/** What search engines are told of a page, in the languages of the rows. */
const searchNoun =
  "(?:titles?|headlines?|descriptions?|keywords?|key ?phrases?|tags?|slug|titre|mots[- ]clés?|tiêu đề|mô tả|từ khóa|thẻ|ຫົວຂໍ້|ຄຳອະທິບາຍ|ຄຳ(?:ສຳຄັນ|ຄົ້ນ(?:ຫາ)?)|หัวข้อ|ชื่อเรื่อง|คำอธิบาย|คีย์เวิร์ด|คำ(?:ค้น(?:หา)?|สำคัญ|หลัก)|标题|描述|关键词|关键字|说明|titel|beschreibung|título|descripción|palabras clave|descrição|palavras-chave)";
const searchEngine = "(?:seo|meta|méta|og|เมตา|ເມຕາ|元)";
const picture =
  "(?:images?|photos?|pictures?|visuals?|captions?|headlines?|titles?|tags|hashtags|slug|pull[- ]?quotes?|internal links?|infographics?|subheadings?|thumbnails?|graphics?)";

/** Rows for whole lines: labels, counts and the words of chat windows. */
export const linePatterns: readonly AssistantPattern[] = [
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.9,
    all: line(
      `^(?:the )?(?:${attribute}[ -]){1,3}${article}(?: \\([^)]{2,40}\\))? ?:$|^${article} \\((?:fully )?${edited}(?: [^)]{2,30})?\\) ?:$`,
    ),
    none: line(
      "^(?:the )?(?:original|full|complete|final|short|long|sample|news|press) (?:story|text|version|caption|post|article|title|summary|news item)s? ?:$",
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.88,
    all: line(
      "^(?:(?:headline|title|caption|tagline|lead|intro) (?:options?|ideas|suggestions|variations|alternatives)|(?:rewritten|rephrased|revised|paraphrased|reworded|polished|condensed|simplified|humani[sz]ed)(?: \\([^)]{2,40}\\))?) ?:$|^[a-z ]{4,24} \\((?:under|about|approx\\.?|approximately|around|~|max\\.?|in)? ?\\d{2,4}[- ]words?\\) ?:?$|^hashtags ?: ?#",
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.82,
    all: line(
      `^(?:the )?(?:revised|rewritten|edited|polished|corrected|rephrased|refined|improved) (?:(?:news|english|lao) )?(?:article|version|text|draft|translation|headline|paragraph|news story)$`,
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.92,
    all: line(
      "^(?:seo[ -](?:title|headline|description|keywords?|tags|meta)|(?:seo[ -])?meta[ -](?:title|description|keywords?)|seo-(?:friendly|optimi[sz]ed) (?:title|headline|description|slug)|url slug|slug|focus (?:keyword|keyphrase)s?|key ?phrase|sub-?headline|suggested (?:headline|title|caption|image|tags|hashtags|slug)s?|(?:alternative|alternate|possible|proposed|revised|rewritten|new) (?:headline|title)s?|alt text|image prompt|social media (?:caption|post|copy)|call to action|excerpt)(?: \\([^)]{2,40}\\)| ?\\d)? ?:",
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.86,
    all: line(
      "^(?:revised|rewritten|improved|edited|suggested|alternative|optimi[sz]ed|polished|updated|catchy|proposed|recommended)(?: news| seo)? (?:headline|title)s? ?:|^headline(?: option)?(?: \\d| \\([^)]{2,30}\\))? ?:(?: .{8,200})?$",
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.84,
    all: line(
      "^(?:body|body text|article body|main body|lead paragraph|lede|dek|article text|translated text|rewritten text|rewrite|translation|english|input|output|response|answer|(?:option|version|variant|draft) (?:\\d|[a-c])(?: \\([^)]{2,40}\\))?|end of (?:article|text|translation)|title and body) ?:$|^\\W?end of (?:the )?(?:article|text|translation|draft|rewrite|response)\\.?$",
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.9,
    all: line(
      "^\\(?(?:rewritten|rephrased|translated|condensed|paraphrased|revised|edited|shortened) (?:for|to|in|with|by)\\b[^.]{0,60}\\b(?:clarity|readability|tone|flow|seo|conciseness|brevity|english|style)\\b[^.]{0,40}$",
    ),
    none: line("\\b(?:length and clarity|interview|brevity and clarity)\\b"),
  },
  {
    ...anyNames,
    rule: "assistant-word-count",
    confidence: 0.95,
    all: line(
      "^(?:(?:approximate|approx\\.?|total|final|current|estimated|article) ){0,2}(?:word|character)s?[ -]?(?:count|length|total)(?: \\(approx\\w{0,8}\\.?\\))? ?[:=–-]? ?(?:approx\\.?|approximately|about|around|~|≈)? ?\\d{1,3},?\\d{0,3}(?: ?words| characters)?\\.?$",
    ),
  },
  {
    ...anyNames,
    rule: "assistant-word-count",
    confidence: 0.92,
    all: line(
      "^(?:total|length|total length|total words|words|article length)(?: count)? ?: ?(?:approx\\.?|approximately|about|around|~|≈)? ?\\d{1,3},?\\d{0,3}(?: ?words)?\\.?$",
    ),
    none: line("^total(?: count)? ?: ?[\\d,]{1,8}$|^length ?: ?\\d{1,8}$"),
  },
  {
    ...anyNames,
    rule: "assistant-word-count",
    confidence: 0.9,
    all: line("^(?:approx\\.?|approximately|about|around|exactly|~|≈)? ?\\d{2,4} words(?: total| in total)?\\.?$"),
  },
  {
    ...anyNames,
    rule: "assistant-interface",
    reporting: true,
    confidence: 0.96,
    all: line(`^(?:you|${speaker}) said ?:?$`),
  },
  {
    ...anyNames,
    rule: "assistant-interface",
    reporting: true,
    confidence: 0.9,
    all: line(`^(?:${speaker}|user|human|prompt|system|my prompt) ?:$`),
  },
  {
    ...anyNames,
    rule: "assistant-interface",
    reporting: true,
    confidence: 0.95,
    all: line(
      "^(?:copy code|copy response|copy text|regenerate(?: response| draft)?|stop generating|continue generating|edit in canvas|open in canvas|new chat|message chatgpt|ask anything|ask follow-up|ask a follow-up|send a message|show drafts|view other drafts|double-check response|good response|bad response|show thinking|hide thinking|view analysis|share & export|memory updated|free research preview|read aloud|reply to (?:claude|chatgpt|gemini)\\.{0,3}|how can i help(?: you)?(?: today)?\\??|what can i help with\\??|chatgpt \\w{1,4}|temporary chat|scroll to bottom|end of response|skip to content chat history)$",
    ),
    none: line("^(?:share|copy text|read aloud|chatgpt (?:said|is|was|has|can|app|plus|now|ban|use|bug))$"),
  },
  {
    ...anyNames,
    rule: "assistant-interface",
    reporting: true,
    confidence: 0.93,
    all: line(`^(?:${buttons})[.。]?$`),
  },
  // "User: make it shorter": the turn of the one who orders, with the order.
  {
    ...anyNames,
    rule: "assistant-interface",
    reporting: true,
    confidence: 0.9,
    all: [
      ...line(
        `^(?:user|human|prompt|my prompt) ?: ?(?:please |can you |could you |now )?(?:make (?:it|this)|${editVerb}|write|add|give me|remove|use)\\b`,
      ),
      ...line(
        "\\b(?:shorter|longer|simpler|headlines?|titles?|quotes?|tone|articles?|text|story|paragraphs?|summary|words|version|bullet points|english|lao)\\b",
      ),
    ],
  },
  {
    ...anyNames,
    rule: "assistant-interface",
    reporting: true,
    confidence: 0.95,
    all: line(
      `^ai(?:-generated)? (?:content|responses?|answers?) (?:may|can) (?:be (?:incorrect|inaccurate)|include mistakes|contain (?:errors|mistakes))|^is this conversation helpful|^was this response (?:better|helpful)|^(?:thought|reasoned|thinking|worked) (?:about .{3,60} )?for (?:\\d{1,3}|a few|a couple of) ?(?:s|m|seconds?|minutes?)(?: \\d{1,2}s)?$|^(?:searched|searching|browsed) (?:the web|\\d{1,3} (?:sites|sources|websites))\\.{0,3}$|^there was an error generating a response|^you've reached (?:the|your) (?:current )?usage (?:cap|limit)|^(?:chatgpt|claude|gemini|copilot) is (?:generating|thinking|typing)\\b|^\\d{1,3} (?:web )?(?:citations|search results) ?$`,
    ),
  },
  {
    ...anyNames,
    rule: "assistant-offer",
    confidence: 0.82,
    all: line(
      `^(?:say|type|reply|just say|just type) \\uFFFC{2,30}(?: (?:to|and|for|if)\\b.{3,80})?$|^\\(?(?:continued in (?:the )?next (?:message|response)|to be continued in the next (?:message|response)|${editVerb} as needed)$`,
    ),
  },
  // The same counts and labels in other languages.
  {
    ...anyNames,
    rule: "assistant-word-count",
    confidence: 0.92,
    all: line(`^${counting}(?: ?[(（][^()（）]{1,30}[)）])? ?[:：]? ?${about}${number} ?${unit}?[.。]?$`),
  },
  {
    ...anyNames,
    rule: "assistant-word-count",
    confidence: 0.9,
    all: line(`^(?:${lengthOf} ?[:：]? ?)?${about}${number} ?${unit}[.。]?$`),
    // A caption of a museum, a price list: one sign is no text.
    none: line("^\\p{Nd} |^1 |^\\p{Nd} ?\\p{L}"),
  },
  {
    ...anyNames,
    rule: "assistant-word-count",
    confidence: 0.9,
    all: line(
      `^(?:word count:? )?${about}${number} words?\\b.{0,12}\\b(?:${number} characters|reading time|(?:within|under|below|above|over|short of) (?:the|your)|excluding|including|you asked|requested|target|limit)`,
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.9,
    all: line(
      `^(?:${searchEngine}[ -]?${searchNoun}|${searchNoun}(?: ?chuẩn)?[ -]?${searchEngine})(?: ?[(（][^()（）]{2,40}[)）])? ?[:：]`,
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.88,
    all: line(
      `^(?:(?:primary|main|focus|target|secondary|long-tail) (?:keyword|keyphrase)s?(?: density)?|search intent|readability score|reading level|mots?[- ]clés? princip\\p{L}{2,3}|từ khóa (?:chính|phụ)|คีย์เวิร์ด(?:หลัก|รอง)|คำค้น(?:หา)?หลัก|ຄຳຄົ້ນ(?:ຫາ)?ຫຼັກ|(?:核心|主要?|长尾)关键词)(?: ?[(（][^()（）]{2,40}[)）])? ?[:：]`,
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.86,
    all: line(
      `^(?:(?:suggested|recommended|proposed|possible|accompanying) ${picture}|${picture} (?:suggestion|idea|prompt|recommendation|placeholder)s?|(?:gợi ý|đề xuất) (?:hình )?ảnh|suggestions? d'(?:image|illustration)|ແນະນຳ(?:ຮູບ(?:ພາບ)?|ຫົວຂໍ້)|(?:ข้อเสนอแนะ|แนะนำ|ไอเดีย)(?:รูป|ภาพ)(?:ประกอบ)?|(?:配图|图片|插图)建议|建议(?:配图|图片|标题))(?: ?[(（][^()（）]{2,40}[)）])? ?[:：]`,
    ),
  },
  {
    ...anyNames,
    rule: "assistant-label",
    confidence: 0.86,
    all: line(
      "^(?:ສະບັບ(?:ປັບປຸງ|ແກ້ໄຂ|ຂຽນ(?:ຄືນ)?ໃໝ່)|(?:ບົດຄວາມ|ບົດຂ່າວ|ຂ່າວ)(?:ທີ່)?(?:ຂຽນ(?:ຄືນ)?ໃໝ່|ແກ້ໄຂ|ປັບປຸງ)(?:ແລ້ວ)?|ສິ່ງທີ່(?:ໄດ້)?(?:ແກ້ໄຂ|ປັບປຸງ|ປ່ຽນ(?:ແປງ)?)|ສະຫຼຸບການແກ້ໄຂ|ຫົວຂໍ້(?:ຂ່າວ)?ທາງເລືອກ|ฉบับ(?:ปรับปรุง|แก้ไข|เรียบเรียง|เขียนใหม่)(?:ใหม่)?|(?:บทความ|ข่าว)(?:ที่)?(?:เขียนใหม่|แก้ไข|ปรับปรุง|เรียบเรียงใหม่)(?:แล้ว)?|สิ่งที่(?:แก้ไข|ปรับ(?:ปรุง)?|เปลี่ยน(?:แปลง)?)|สรุปการ(?:แก้ไข|ปรับ(?:ปรุง)?)|คำแปล|พาดหัวทางเลือก|(?:bài viết|bản|văn bản)(?: đã)? (?:chỉnh sửa|viết lại|biên tập|sửa)|bản dịch|các thay đổi(?: chính)?|改写(?:稿|版|后)?|修改(?:稿|版|后|说明|内容)|润色(?:稿|版|后)|译文|(?:article|texte) (?:réécrit|corrigé|reformulé|révisé|remanié)|version (?:réécrite|corrigée|reformulée|révisée|remaniée)|(?:principales )?modifications(?: apportées)?) ?[:：]$",
    ),
  },
  // "Grammar fixes: “has went” → “has gone”": what is quoted is masked.
  {
    ...anyNames,
    rule: "assistant-edit-list",
    confidence: 0.9,
    reporting: true,
    all: [
      ...line(
        "^(?:(?:grammar|grammatical|spelling|punctuation|wording|style|stylistic|word choice) (?:and )?){1,3}(?:fixes|changes|edits|corrections|improvements|tweaks|adjustments) ?:",
      ),
      ...line("→|->|\\uFFFC|\\b(?:replaced|changed|added|removed|corrected|fixed)\\b"),
    ],
  },
];
