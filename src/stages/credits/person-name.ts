/** Words that a list of names may hold in small letters. */
const particle = /^(?:and|of|the|for|in|at|de|da|dos|van|von|der|den|bin|al|el|la|le|with|und|et|och|og|dan|&)$/u;
const calendarWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|then|now|noon|night|unknown)$/iu;
/** Lao words that make a sentence of what might be a name. */
const laoVerb = /ໄດ້|ແລ້ວ|ກຳລັງ|ຈະ(?=[\p{L}\p{M}])|ບໍ່|ແມ່ນ|ຂອງ|ໃນ(?=[\p{L}\p{M}])|ຢູ່/u;

const nobody =
  /^(?:(?:web|site|news|super|content)?[ _-]?(?:admin(?:istrator)?|editor|user|master)|staff(?: (?:writer|reporter))?|newsroom|news desk|editorial (?:team|desk|board)|root|guest|unknown|anonymous|none|null|undefined|ແອດມິນ|ບັນນາທິການ|ກອງບັນນາທິການ|ຜູ້ດູແລ(?:ລະບົບ|ເວັບໄຊ)?|ຜູ້ຈັດການເວັບໄຊ)[ _-]?\d{0,4}$/iu;

/** `ptoday_web`: what someone signs in as. */
const account = /^[a-z0-9]{2,20}(?:_[a-z0-9]{1,20}){1,3}$/u;

/** Whether a byline names nobody: the account of whoever runs the site. */
export function isNobody(text: string): boolean {
  const name = text.trim();
  return nobody.test(name) || account.test(name);
}

/** The letter that a surname is cut to, `ມະນີວັນ ສ.`. */
const initial = /(?:\p{Lu}|\s[ກ-ຮ]{1,2})\.$/u;
/** Letters of the longest list of names. */
const longest = 60;

/**
 * Whether a text is the name of a person, or a list of names: in Latin letters capitals throughout, no sentence, no day of the week; in
 * Lao short and without the particles of a sentence.
 */
export function isProperName(text: string): boolean {
  const name = text.trim();
  if (name === "" || name.length > longest || /\p{Nd}{3}|[!?:]/u.test(name)) return false;
  if (/[.;。]$/u.test(name) && !initial.test(name)) return false;
  if (laoVerb.test(name)) return false;
  const words = name.split(/[\s,]+/u).filter((word) => word !== "");
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word));
  return words.length <= 9 && small.length === 0 && !words.some((word) => calendarWord.test(word));
}
