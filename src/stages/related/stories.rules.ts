import type { Rule } from "../../article/rule.ts";

/**
 * Headings of lists of other stories, as a grammar over the whole line: which stories (related, latest, popular …), and what they
 * are called. Either order, since Lao puts the noun first, perhaps with their subject behind it.
 */
const which =
  "related|other|others|more|latest|recent|popular|most popular|most read|most viewed|top|trending|similar|recommended|suggested|further|breaking|featured|hot|also|new|earlier|older|old|previous|past";
const noun =
  "news|stories|story|articles?|posts?|headlines?|reading|topics?|reads?|items?|updates?|(?:press |news )?releases?|notices?|announcements?|bulletins?|entries|interviews|briefs|videos|galleries|episodes|threads";
/** Where they come from: `from the newsroom`, `in this category`. */
const origin = "(?:from|in|on|by|about) [\\p{L}\\p{M}\\p{Nd} .&’'-]{2,40}";
const here =
  "(?:this|the same|our) (?:section|category|issue|edition|page|author|series|topic|feed|letter|site|magazine|week)";
const laoNoun =
  "ຂ່າວສານ|ຂ່າວ|ເລື່ອງ|ເລື້ອງ|ບົດຄວາມ|ບົດຂ່າວ|ບົດ|ຫົວຂໍ້ຂ່າວ|ຫົວຂໍ້|ເນື້ອຫາ|ເນື້ອໃນ|ໂພສຕ໌|ໂພສ|ແຈ້ງການ|ປະກາດ|ລາຍການ|ກະທູ້|ກິດຈະກຳ|ວິດີໂອ|ຄລິບ";
const laoWhich =
  "ກ່ຽວຂ້ອງ|ພົວພັນ|ໃກ້ຄຽງ|ອື່ນໆ|ອື່ນ|ລ່າສຸດ|ຫຼ້າສຸດ|ຫລ້າສຸດ|ລ້າສຸດ|ໄດ້ຮັບຄວາມນິຍົມ|ຍອດນິຍົມ|ນິຍົມ|ໜ້າສົນໃຈ|ຫນ້າສົນໃຈ|ແນະນຳ|ເພີ່ມເຕີມ|ໃໝ່|ມາແຮງ|ເດັ່ນ|ດຽວກັນ|ຄ້າຍຄືກັນ|ອ່ານຫຼາຍທີ່ສຸດ|ອ່ານຫຼາຍ|ກ່ອນໜ້ານີ້|ກ່ອນຫນ້ານີ້|ກ່ອນໜ້າ|ໜ້າອ່ານ|ຄວນອ່ານ|ຕໍ່ເນື່ອງ|ຜ່ານມາ|ຍ້ອນຫຼັງ|ສຳຄັນ|ມື້ນີ້|ຍອດຮິດ|ຮອບວັນ|ປະຈຳວັນ|ປະຈຳອາທິດ|ໃນໝວດດຽວກັນ|ໝວດດຽວກັນ|ເກົ່າ|ຄົນອ່ານຫຼາຍ|ທ່ານອາດສົນໃຈ|ທ່ານອາດຈະສົນໃຈ";
/** Words that say so behind a subject too: `ຂ່າວກິລາລ່າສຸດ`. */
const laoWhichOfSubject = "ລ່າສຸດ|ຫຼ້າສຸດ|ຫລ້າສຸດ|ອື່ນໆ|ອື່ນ|ຍອດນິຍົມ|ທີ່ກ່ຽວຂ້ອງ|ຍ້ອນຫຼັງ";
const laoForms = [
  "ລ່າສຸດ|ຫຼ້າສຸດ|ຫລ້າສຸດ|(?:ທີ່)?ກ່ຽວຂ້ອງ|ຍອດນິຍົມ|ຍອດຮິດ|ມາແຮງ|ແນະນຳ(?:ສຳລັບທ່ານ)?",
  `(?:${laoNoun})(?:ອື່ນໆ?)?\\s?(?:ທີ່)?\\s?(?:${laoWhich})(?:\\s?(?:ຈາກ|ຂອງ|ໃນ)[\\p{L}\\p{M} ]{2,30})?`,
  `(?:${laoNoun})[\\p{L}\\p{M}]{2,16}(?:${laoWhichOfSubject})`,
  `(?:${laoNoun})(?:ອື່ນໆ?)?\\s?ໃນ(?:ໝວດ|ສະບັບ|ຊຸດ)[\\p{L}\\p{M} ]{0,24}`,
  "(?:ບໍ່ຄວນ|ຫ້າມ|ຢ່າ)ພາດ",
  "ອ່ານ(?:ຂ່າວ|ເລື່ອງ|ບົດ)?(?:ອື່ນໆ|ອື່ນ)",
  "ອ່ານຫຍັງຕໍ່(?:ດີ)?",
  "(?:ທ່ານ\\s?)?ອາດ(?:ຈະ)?(?:ສົນໃຈ|ມັກ)(?:ເລື່ອງນີ້|ຂ່າວນີ້|ຂ່າວເຫຼົ່ານີ້|ບົດຄວາມນີ້)?",
  "ອ່ານຫຼາຍ(?:ທີ່)?ສຸດ(?:ໃນ(?:ອາທິດ|ມື້|ເດືອນ)(?:ນີ້)?)?",
  "ຕິດຕາມອ່ານ(?:ຕໍ່|ຂ່າວອື່ນ)?",
].join("|");
const latinForms = [
  `(?:the )?(?:${which}) (?:${noun})(?: ${origin})?`,
  `(?:${noun}) (?:you may|you might) (?:also )?like`,
  "you (?:may|might) (?:also )?(?:like|be interested in|have missed)",
  `(?:more|also|next|(?:the )?latest|trending|popular|recommended|most (?:read|popular|viewed)) ${origin}`,
  "(?:see|read) (?:also|next|more)",
  `(?:keep|further) reading|read more (?:${noun})|(?:read|explore|discover) more`,
  "(?:more |full |other )?coverage(?: from [\\p{L}\\p{M}\\p{Nd} ]{2,40})|related ?(?:posts?|articles?|news)?|latest|trending(?: now)?|recommended(?: for you)?|popular(?: now)?|most (?:popular|read|viewed|commented)|just in",
  `(?:from|in) ${here}|elsewhere (?:on|in) ${here}|also (?:today|this week)`,
  "must[ -]reads?|don['’]t miss|up next|next up|(?:what to )?read (?:this )?next|editor['’]?s['’]? picks?|in other news|what others (?:are reading|read)",
].join("|");
/** Signs around a heading: `+ More:`, `== … ==`, `🔥 …`. */
const signs = '[^\\p{L}\\p{M}\\p{Nd}\\n“”"«]{0,5}';
/** In small letters: to fold the case of the large classes of letters takes most of the time of compiling. */
export const latinHeading: RegExp = new RegExp(`^${signs}(?:${latinForms})${signs}$`, "u");
export const laoHeading: RegExp = new RegExp(`^${signs}(?:${laoForms})${signs}$`, "u");
/** How headings in Latin letters begin: a look that spares most lines the expression for the whole of them. */
export const latinOpenings: readonly string[] =
  "the|rel|oth|mor|lat|rec|pop|mos|top|tre|sim|sug|fur|bre|fea|hot|als|new|ear|old|pre|pas|sto|art|pos|hea|rea|ite|upd|not|ann|bul|ent|int|bri|vid|gal|epi|thr|you|nex|see|kee|exp|dis|ful|cov|jus|fro|in |els|mus|don|up |edi|wha".split(
    "|",
  );

/** A pointer to another story inside the text: `Read also: …`, `ອ່ານຕໍ່: …`. */
export const readAlso: RegExp =
  /^(?:\(|\[)?(?:(?:ອ່ານ|ເບິ່ງ)\p{Script=Lao}{0,12}\s[|/]?\s?)?(?:read also|also read|read more|read next|see also|see more|don['’]t miss|more on this(?: story)?|you (?:may|might) also (?:like|enjoy)|related(?: stor(?:y|ies)| article| news)?|recommended|you may also like|more|ອ່ານຕໍ່|ອ່ານຕື່ມ|ອ່ານເພີ່ມ|ອ່ານເພີ່ມເຕີມ|ອ່ານເພິ່ມເຕີມ|ອ່ານນຳ|ອ່ານອີກ|ອ່ານປະກອບ|ເບິ່ງນຳ|ເບິ່ງອີກ|ເບິ່ງເພີ່ມເຕີມ|ອ່ານຂ່າວ|ຂ່າວທີ່ກ່ຽວຂ້ອງ|ຂ່າວກ່ຽວຂ້ອງ|ເບິ່ງຕື່ມ)\s?(?:[:：>»|]{1,3})\s?(?=[\p{L}\p{M}\p{N}“"'‘])/iu;

/** Labels that begin sentences as well. */
export const weakPointer: RegExp = /^\W{0,2}(?:recommended|more|related|see more|read more)\P{L}{0,6}$/iu;

/** A link to the same story in the other language. */
export const translationLink: RegExp =
  /^(?=[^\n]{4,80}$)(?:[^\n.]{0,50}(?:ພາສາອັງກິດ|ພາສາລາວ)|(?:read|view|see) [^\n.]{0,30}in (?:english|lao)|(?:english|lao) version)[^\n]{0,20}$/iu;

export const relatedRules: readonly Rule[] = [
  {
    id: "related-heading",
    summary: "The heading of a list of other stories; the stories themselves become `related`.",
    place: "after",
    example:
      '<h4><mark>ຂ່າວອື່ນໆ</mark></h4><ul><li><a href="/n/1">Farmers of three districts receive new seed before the rains</a></li><li><a href="/n/2">Provincial hospital opens a second ward for children</a></li></ul>',
    lookAlike: "<p>ຂ່າວອື່ນໆທີ່ປະຊາຊົນສົນໃຈ ແມ່ນລາຄານ້ຳມັນ ແລະ ຄ່າໄຟຟ້າ ໃນຕົ້ນປີນີ້.</p>",
  },
  {
    id: "read-also-label",
    summary: "The label of a pointer to another story inside the text; the story becomes `related`.",
    place: "body",
    example: '<p><mark>Read also:</mark> <a href="/n/3">Rice prices fall for the third month in a row</a></p>',
    lookAlike: "<p>Read more and write every day, the poet told the pupils of the school.</p>",
  },
];
