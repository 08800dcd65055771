/**
 * Letters that have no language: addresses, names of files, clocks and zones beside digits, units, currencies, coordinates, and words of
 * letters and digits. They are taken out of a line before its language is asked for.
 */

/** Ends of host names that are no words of a language: "ended.in" and "ended.The" lack a space, "example.la" lacks nothing. */
const host = /[\p{L}\p{N}-]\.(?:com|org|net|edu|gov|info|asia|la|th|vn|kh|cn|jp|kr|sg|fr|de|uk|eu)(?![\p{L}\p{N}-])/u;
const file =
  /[^./\\]\.(?:html?|php\d?|aspx?|jsp|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|zip|rar|gz|css|m?js|json|xml|txt|csv)$/iu;
const scheme = /^[("'[<]*(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|www\.|\/\/[\p{L}\p{N}])/iu;
/** `/home/www/index.php`, `C:\news\`; "and/or" is neither. */
const path = /^(?:[a-z]:)?\\|^\/[^/\s]{1,80}\/|\.[a-z]{2,6}\/|\\[\p{L}\p{N}]/iu;
/** Cheap sign of one of these. */
const atAddress = /[@\\]|[./][A-Za-z]/u;
const longestWord = 2000;
const unbroken = /[^\s\u0E80-\u0EFF]+/gu;

const unit =
  "(?:km\\/h|mph|kW\\/?h|MW\\/?h|GW\\/?h|m\\/s|[kMGTPcmnµ]?(?:m|g|W|V|Wp|A|Hz|B|b|l|L|t|J|Pa|N)|ha|hPa|bar|ft|lbs?|oz|psi|dB|rpm|ppm|pH|px|kcal|cal|min|sec|hrs?|s|h)[²³]?";
/** All digits, and letters of other scripts: `\\p{Nd}` reaches beyond the basic plane, and looking there costs many times as much. */
const digitOrOther = "[0-9²³\\u0660-\\u1FFF\\u2070-\\uFFFF]";

/**
 * Clock, zone, unit, currency and point of the compass beside digits. Single letters are units behind a number only. Each asks first for what
 * most places lack, a letter that it may begin with or the end of a number: looking back from every letter costs several times as much. In
 * front of each stands a look that costs a fraction and that most texts do not pass.
 */
const besideDigits: readonly (readonly [look: RegExp, pattern: RegExp])[] = [
  [
    /(?<![a-z])(?:[ap]\.?m|gmt|utc|ict)(?![a-z])/i,
    /(?=[apgui])(?<![\p{L}\p{M}])(?:[ap]\.?m\.?|gmt|utc|ict)(?![\p{L}\p{M}])/giu,
  ],
  [
    new RegExp(`${digitOrOther} ?${unit}(?![A-Za-z])|x ?${digitOrOther}`),
    new RegExp(
      `(?<=[\\p{Nd}²³ ])(?<=[\\p{Nd}²³] ?)${unit}(?![\\p{L}\\p{M}])|(?=x)(?<![\\p{L}\\p{M}])x(?= ?\\p{Nd})`,
      "gu",
    ),
  ],
  [
    /[°º]|[\d'’′″"] ?[NSEW]/,
    /(?=[CFNSEW])(?<=[°º] ?)[CFNSEW](?![\p{L}\p{M}])|(?=[NSEW])(?<=[\p{Nd}'’′″"] ?)[NSEW](?![\p{L}\p{M}'’])/gu,
  ],
  [/[A-Z]\$/, /(?=[A-Z])(?<![\p{L}\p{M}])(?:US|AU|A|S|HK|NT|C|NZ)(?=\$)/gu],
  [
    /[A-Z]{3}|R[ps]/,
    /(?=[A-Z])(?<![\p{L}\p{M}])(?:USD|EUR|GBP|JPY|CNY|RMB|THB|VND|LAK|KHR|MMK|SGD|MYR|IDR|PHP|KRW|HKD|TWD|INR|AUD|NZD|CAD|CHF|RUB|Rp|Rs)(?![\p{L}\p{M}])/gu,
  ],
];

const anyDigit = /\d/gu;
const digit = /\d/u;
const ordinal = /^\d{1,4}(?:st|nd|rd|th|s)$/iu;
const asciiLetter = /[A-Za-z]/u;

/** One of these every address has, and few words have any. */
const addressSign = /[@\\/:.]/u;

function isAddress(word: string): boolean {
  if (!addressSign.test(word)) return false;
  if (word.includes("@")) return true;
  const bounded = word.slice(0, longestWord);
  return scheme.test(bounded) || file.test(bounded) || path.test(bounded) || host.test(bounded);
}

/** Letters and digits in one word; joined by hyphens, each part a code, a number or capitals: "COVID-19", not "37th-largest". */
function isCode(word: string): boolean {
  if (!digit.test(word) || !asciiLetter.test(word)) return false;
  return word.split(/[-_]/u).every((part) => (digit.test(part) ? !ordinal.test(part) : part === part.toUpperCase()));
}

const isJoint = (code: number): boolean => code === 0x2d || code === 0x5f;

/** Whether a code unit stands in words of ASCII letters and digits, `_` and `-` included. */
function isWordUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || isJoint(code);
}

/** Puts a space for each code. A word is a run of word units without `_` and `-` in front; only those around a digit are looked at. */
function withoutCodeWords(text: string): string {
  let rest = "";
  let done = 0;
  anyDigit.lastIndex = 0;
  for (let found = anyDigit.exec(text); found; found = anyDigit.exec(text)) {
    let start = found.index;
    let end = found.index + 1;
    while (start > done && isWordUnit(text.charCodeAt(start - 1))) start--;
    while (isJoint(text.charCodeAt(start))) start++;
    while (isWordUnit(text.charCodeAt(end))) end++;
    if (isCode(text.slice(start, end))) {
      rest += `${text.slice(done, start)} `;
      done = end;
    }
    anyDigit.lastIndex = end;
  }
  return done === 0 ? text : rest + text.slice(done);
}

/** Takes out what has letters but no language, and puts a space in its place. */
export function withoutCodes(text: string): string {
  let rest = text;
  if (atAddress.test(rest)) rest = rest.replace(unbroken, (word) => (isAddress(word) ? " " : word));
  if (!digit.test(rest)) return rest;
  for (const [look, pattern] of besideDigits) if (look.test(rest)) rest = rest.replace(pattern, " ");
  return withoutCodeWords(rest);
}
