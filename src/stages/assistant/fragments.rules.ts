import type { AssistantRuleId } from "./pattern.ts";

/** A technical leftover inside a paragraph: only what the pattern finds goes, the sentence stays. */
export interface FragmentPattern {
  readonly rule: AssistantRuleId;
  readonly confidence: number;
  /** With the flags `g` and `u`. */
  readonly find: RegExp;
  /** Every match holds one of these, which cost less to look for. */
  readonly signs: readonly string[];
}

const fragment = (
  rule: AssistantRuleId,
  confidence: number,
  signs: readonly string[],
  find: RegExp,
): FragmentPattern => ({ rule, confidence, signs, find });

/** Forms that only the export of a chat assistant writes. */
export const fragmentPatterns: readonly FragmentPattern[] = [
  fragment(
    "assistant-citation",
    0.99,
    ["contentReference"],
    /:{0,2}contentReference(?:\[oaicite:\d{1,4}\])?(?:\{index=\d{1,4}\})?/gu,
  ),
  fragment(
    "assistant-citation",
    0.99,
    ["oai"],
    /[[(]?(?:oai_?cite|oai_?citation)[:_-]{0,2}\d{0,4}(?:‡[^\s\])]{0,80})?[\])]?(?:\([^\s)]{0,200}\))?/gu,
  ),
  fragment(
    "assistant-citation",
    0.98,
    ["【", "†"],
    /【\d{1,4}(?::\d{1,4})?†[^【】]{0,80}】|【\d{1,4}(?::\d{1,4})?】|\[(?:source: ?)?\d{1,4}(?::\d{1,4})?†[^[\]]{0,80}\]/gu,
  ),
  fragment(
    "assistant-citation",
    0.97,
    ["["],
    /\[\^\d{1,3}\^\]|\[(?:web|citation|attached_file|attached-file|page|memory|chart|file|source|generated_image|conversation_history|calculator_tool):\d{1,4}\]/gu,
  ),
  fragment(
    "assistant-citation",
    0.98,
    ["[cite"],
    /\[cite_start\]|\[cite_end\]|\[cite: ?\d{1,4}(?:[,–-] ?\d{1,4}){0,20}\]|\[cite\]/gu,
  ),
  fragment(
    "assistant-citation",
    0.98,
    ["\uE200", "turn"],
    /\uE200[^\uE200\uE201]{0,200}\uE201|(?:(?:file)?cite)?turn\d{1,3}(?:search|view|news|image|file|fetch|click|academia|finance|sports|forecast|product|maps)\d{1,3}/gu,
  ),
  fragment(
    "assistant-citation",
    0.98,
    ["grok", "({"],
    /<\/?grok[-:][^<>]{1,200}>|\(\{"attribution":\{[^{}]{0,200}\}\}\)/gu,
  ),
  // Marks of turns, at either end: within a sentence somebody writes about them.
  fragment(
    "assistant-interface",
    0.97,
    ["<|", "_of_turn>", "INST]"],
    /^\s{0,4}(?:(?:<\|(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|begin_of_text|system|user|assistant|end)\|>(?:system|user|assistant)?|<(?:start|end)_of_turn>(?:user|model)?|\[\/?INST\])\s{0,4}){1,4}|(?:\s{0,4}(?:<\|(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|begin_of_text|system|user|assistant|end)\|>(?:system|user|assistant)?|<(?:start|end)_of_turn>(?:user|model)?|\[\/?INST\])){1,4}\s{0,4}$/gu,
  ),
  // Chips of sources behind a sentence: "Reuters+2BBC+1".
  fragment(
    "assistant-citation",
    0.95,
    ["+"],
    /(?<=[.!?”"’)])\s?(?:\p{Lu}[\p{L}.&’-]{1,20}(?: [\p{Lu}&][\p{L}.&’-]{0,20}){0,3}\+\d{1,2}\s?){2,8}(?![\p{Ll}\p{N}])/gu,
  ),
  // Of "?utm_source=…&id=4" the question mark has to stay.
  fragment(
    "assistant-citation",
    0.98,
    ["utm_source=", "referrer="],
    /(?:(?<=\?)(?:utm_source=(?:chatgpt\.com|chat\.openai\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?|grok\.com)|referrer=grok\.com)&|&(?:utm_source=(?:chatgpt\.com|chat\.openai\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?|grok\.com)|referrer=grok\.com)(?![\w-])|\?(?:utm_source=(?:chatgpt\.com|chat\.openai\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?|grok\.com)|referrer=grok\.com)(?![\w&-]))/gu,
  ),
];

/** Nouns that a gap ends in: "[Company Name]", "[Date]", "[City, Country]". */
const gapNoun =
  "(?:location|date|number|name|city|state|province|district|village|country|organi[sz]ation|company|agency|title|position|time|venue|event|amount|year|month|day|topic|e-?mail|address|phone|contact (?:information|details|info)|website|link|url|quote|source|spokesperson|official|university|product|percentage|figure|price|author|reporter|publication|outlet|dateline|recipient|ministry|details|x{2,30}|x|tbd)";
const bare = `(?!(?:the|a|an|his|her|its|our|my|this|that|other|same|last|next|no)\\b)(?:[\\p{L}'’]{2,16} ){0,2}${gapNoun}(?:(?:,|/| and| or) ?(?:[\\p{L}'’]{2,16} )?${gapNoun}){0,2}|(?:name|title|position) of (?:the )?[^\\[\\]]{2,30}|specific [^\\[\\]]{2,30}`;
/** What a gap asks for in other languages: "[ຊື່ເຈົ້າໜ້າທີ່]", "[Chức vụ]", "[职务]". */
const localNoun =
  "(?:ຊື່[^\\[\\]]{0,40}|ຕຳແໜ່ງ|ວັນທີ|ສະຖານທີ່|ຈຳນວນ|ຕົວເລກ|ชื่อ[^\\[\\]]{0,40}|ตำแหน่ง|วันที่|สถานที่|จำนวน|ตัวเลข|(?:họ )?tên[^\\[\\]]{0,40}|chức (?:vụ|danh)|ngày(?: tháng)?|địa điểm|số liệu|nom(?: (?:de|du|des) [^\\[\\]]{2,40})?|votre[^\\[\\]]{0,40}|fonction|lieu|您的[^\\[\\]]{0,40}|[\\p{Script=Han}]{0,6}(?:姓名|名称|职务)|日期|地点)";
/** "Put in", "add", "fill in": the verb that a gap in another language begins with. */
const localVerb =
  "(?:ໃສ່|ແຊກ|ເພີ່ມ(?!ຂຶ້ນ)|ຕື່ມ|ລະບຸ|ระบุ|ใส่|แทรก|เพิ่ม(?!ขึ้น)|เติม|กรอก|chèn|thêm|điền|nhập|bổ sung|insérer|insérez|ajouter|ajoutez|à compléter|compléter|插入|添加|填写|填入|请(?:填写|插入|补充)|(?:在)?此处?(?:插入|补充|添加|填写)|insertar|inserte|inserir|insira|inserire|inserisci|masukkan)(?![\\p{Ll}])";
const toldNoun =
  "(?:subheading|heading|statistics?|name|quote|photo|image|caption|date|figures?|link|source|location|details|title|number|logo|contact)";
const typedVerb =
  "(?:insert|add|enter|include|fill in|your|replace(?: with)?|provide|link to|mention|specify|placeholder(?: for)?|describe|image of|date of|name of|attach|optional:|(?:please )?confirm)";

/**
 * Bracketed gaps in a closed grammar; a comment of an editor ("[the Prime Minister]", "[signed in 2008]") is outside of it. Round brackets hold
 * asides of all kinds: there the verb needs its noun.
 */
export const placeholder: RegExp = new RegExp(
  [
    `\\[(?<typed>${typedVerb}\\b[^\\[\\]]{0,100}|[^\\[\\]]{3,60} to be (?:added|supplied|inserted|confirmed)|tk\\b[^\\[\\]]{0,60})\\]`,
    `\\[(?<bare>${bare})\\]`,
    `(?<!\\p{L})\\((?<told>insert (?:(?:the|a|an|your|here|link|name|quote|photo|image|date|source|caption|number|${toldNoun})\\b|\\p{L}{3,14} (?:here|link|name|photo|quote))[^()]{0,80}|placeholder for [^()]{2,80}|(?:source|citation|photo|quote|image) needed|fill in [^()]{2,60})\\)`,
    "(?<variable>\\[{1,2}[A-Z]{2,20}(?:_[A-Z]{2,20}){1,6}\\]{1,2})|\\{\\{(?<field>[\\p{L}_. ]{2,40})\\}\\}",
    `(?:\\{|<{1,2})(?<braced>(?:insert|add|enter)\\b[^{}<>]{2,80})(?:\\}|>{1,2})|\\{(?<bracedLocal>${localVerb}[^{}]{0,60})\\}`,
    "(?<date>\\b(?:20\\d\\d|19\\d\\d)-XX(?:-XX)?\\b|\\b20XX\\b|\\b(?:INSERT|PASTE|ADD)_[A-Z_]{3,40}\\b|\\bXX (?:people|percent|million|billion|kip)\\b|(?<!_)_{3,12} (?:people|percent|million|billion|kip)\\b)",
    `[[【](?<local>${localVerb}[^\\[\\]【】]{0,60}|${localNoun}|(?:(?:su|tu|el|seu|o|il tuo|ihr|dein|der) )?(?:nombre|nome|name)(?: (?:de|del|da|do|des|der|dei|e|und|y)\\b[^\\[\\]]{0,40}|(?: einfügen)?)|(?:nama|tanggal|tempat|jabatan) (?:anda|lengkap|pejabat|kegiatan|acara|instansi|narasumber)[^\\[\\]]{0,30}|[^\\[\\]]{2,40} (?:einfügen|hier ergänzen))[\\]】]`,
    `[(（](?<localTold>(?:ໃສ່|ແຊກ|ใส่|แทรก|กรอก|chèn|điền|insérer|insérez|插入|填写|此处(?:插入|补充))[^()（）]{1,40})[)）]`,
    "【(?:(?:具体|您的|插入|填写)[^【】]{0,20}|[^【】]{0,8}(?:姓名|名称|日期|地点|职务|单位|数字|金额))】",
  ].join("|"),
  "giu",
);

/** Markdown that should have been rendered: paired strong marks, heading signs, link syntax. The words in between stay. */
export const markdownPairs: RegExp =
  /(?<open>\*\*)(?=\S)(?<inner>[^*\n]{1,200}?)(?<close>(?<=\S)\*\*)(?!\*)|(?<=^)(?<heading>#{2,6} )(?=[^\s#])/gu;
