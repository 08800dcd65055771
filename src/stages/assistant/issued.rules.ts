/**
 * Says who brought a document out, and when, which is news: "Here is the revised timetable that the company announced on Monday:". Whoever
 * hands over what a chat assistant has written names nobody.
 */
export const issued: RegExp = new RegExp(
  [
    "(?:that|which) (?:the |a |an )?.{2,40} (?:published|announced|issued|released|adopted|approved|unveiled)",
    "(?:published|announced|issued|released|adopted|approved|unveiled) (?:by|on|this|last|yesterday|in)(?= |$)",
    "ທີ່[^ ]{2,40} ?(?:ໄດ້|ຫາກໍ)(?:ປະກາດ|ເຜີຍແຜ່|ອອກ|ຮັບຮອງ|ແຈ້ງ|ວາງສະແດງ)",
    "ที่[^ ]{2,40}(?:ประกาศ|เผยแพร่เมื่อ|ได้เผยแพร่|อนุมัติ|แถลง)",
    "(?:do|mà) .{2,40}(?:công bố|ban hành|phát hành|thông báo)",
    "(?:公布|颁布|印发|宣布|通过)的",
    "veröffentlichte[ns]?|bekannt ?g[ae][bg]|verabschiedet",
    "(?:publicad|anunciad|emitid|aprobad)[oa]s? (?:por|el|la)|que .{2,40}(?:anunció|publicó|emitió|aprobó)",
    "(?:publiée?s?|annoncée?s?|diffusée?s?|adoptée?s?) (?:par|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|qu['’].{2,40}a (?:annoncé|publié|diffusé|adopté)",
    "(?:divulgad|publicad|anunciad|aprovad)[oa]s? (?:por|pel[oa]|na|no)",
    "(?:pubblicat|annunciat|diffus|approvat)[oa] (?:da|dal|dalla|ieri)",
    "yang (?:diumumkan|diterbitkan|dirilis|disahkan)",
    "(?:gepubliceerd|bekendgemaakt|aangekondigd) door",
    "опубликован|объявлен|обнародован|утвержд[её]н|оприлюднен|оголошен|затверджен",
    "(?:発表|公表|公開)した",
    "(?:발표|공개|공고)한",
    "(?:yayımla|yayınla|açıkla|duyur)(?:dığı|nan|ulan)",
    "(?:opublikowan|ogłoszon|przyjęt)[ayeę]",
    "(?:أعلن|نشر|أصدر)ت?ها?|منتشر کرد",
  ].join("|"),
  "u",
);
