const label =
  /^(?:(?:mots[- ]clés|schlag(?:wörter|worte)|stich(?:wörter|worte)|palabras clave|etiquetas|palavras[- ]chave|parole chiave|trefwoorden|nyckelord|słowa kluczowe|klíčová slova|ключевые слова|ключові слова|теги|метки|anahtar kelimeler|etiketler|kata kunci|từ khóa|từ khoá|thẻ|แท็ก|คำค้น|คำสำคัญ|ពាក្យគន្លឹះ|ស្លាក|关键词|關鍵詞|关键字|關鍵字|标签|標籤|キーワード|タグ|키워드|태그|الكلمات المفتاحية|tags?|tagged(?: with| as)?|labels?|keywords?|filed under|filed in|posted in|topics?|categories|ແທັກ|ແທກ|ປ້າຍກຳກັບ|ຄຳສຳຄັນ|ຄໍາສໍາຄັນ|ໝວດ)[\s/]{0,3}){1,2}[:：]\s?/iu;
const plainLabel = /^(?:tags?|keywords?|topics?|ແທັກ|ແທກ|ປ້າຍກຳກັບ|ຄຳສຳຄັນ|ໝວດ)\s?[:：]?\s?(?=#)/iu;
/** Characters of the longest tag. */
const longestTag = 40;
const longestLine = 260;

/** Whether a line lists the tags of an article: names behind a label, or nothing but words with a hash. */
export function isTagLine(text: string): boolean {
  if (text.length > longestLine || /[.!?。]$/u.test(text)) return false;
  return isHashLine(text) || isLabelledList(text);
}

const heading =
  /^(?:(?:related |article )?(?:tags?|topics?|keywords?|categories)|filed under|ແທັກ|ແທກ|ປ້າຍກຳກັບ|ຄຳສຳຄັນ|ໝວດ|ໝວດໝູ່)\s?[:：]?$/iu;

/** Whether a line announces tags that stand on lines of their own. */
export function isTagHeading(text: string): boolean {
  return heading.test(text);
}

/** A label alone may begin a sentence; behind it stand short names. */
function isLabelledList(text: string): boolean {
  const front = label.exec(text)?.[0];
  if (front === undefined) return false;
  return tagsOf(text).every((tag) => tag.length <= longestTag);
}

function isHashLine(text: string): boolean {
  if (!text.includes("#")) return false;
  const words = text
    .replace(plainLabel, "")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => word.startsWith("#"));
}

/** The tags of a line, without hashes and without the label. */
export function tagsOf(text: string): string[] {
  const hashed = text.match(/#[\p{L}\p{M}\p{N}_]{1,60}/gu)?.map((tag) => tag.slice(1));
  return (
    hashed ??
    text
      .replace(label, "")
      .split(/[,;、，；،]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "")
  );
}
