/** Scripts written without spaces between words: there a character is a token. */
const spaceless =
  /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const token = new RegExp(`${spaceless.source}|[\\p{L}\\p{M}\\p{N}]`, "gu");

/** Tokens of a text: words, and single characters of scripts written without spaces. @param {string} text */
export function tokensOf(text) {
  const tokens = [];
  let word = "";
  let end = -1;
  for (const { 0: sign, index } of text.normalize("NFC").toLowerCase().matchAll(token)) {
    const alone = spaceless.test(sign);
    if (word !== "" && (alone || index !== end)) {
      tokens.push(word);
      word = "";
    }
    if (alone) tokens.push(sign);
    else word += sign;
    end = index + sign.length;
  }
  if (word !== "") tokens.push(word);
  return tokens;
}

/** Runs of three tokens; a shorter text is one run. @param {readonly string[]} tokens */
export function shinglesOf(tokens) {
  if (tokens.length === 0) return [];
  if (tokens.length < 3) return [tokens.join(" ")];
  return tokens.slice(2).map((last, at) => `${tokens[at]} ${tokens[at + 1]} ${last}`);
}
