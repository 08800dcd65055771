/** What stands in front of a time without a colon. */
export const labels =
  "(?:first |last |latest )?(?:published|posted|updated?|modified|created|added)|ໂພສ(?:ເມື່ອ)?|ເຜີຍແຜ່(?:ເມື່ອ)?|ອັບເດດ(?:ເມື່ອ)?|ປັບປຸງ(?:ເມື່ອ)?|ຫຼ້າສຸດ|โพสต์(?:เมื่อ)?|อัปเดต(?:เมื่อ)?|เผยแพร่(?:เมื่อ)?|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|aggiornato|pubblicato|опубликовано|обновлено";

/** Words behind a number and its unit that say that it is past, and words that may stand in front of the number as well. */
export const afterWords: { readonly words: string; readonly fronts: string } = {
  words:
    "ago|atrás|fa|geleden|sedan|sen|siden|sitten|temu|назад|тому|тому назад|önce|yang lalu|lalu|पहले|पूर्व|trước|cách đây|전|tagasi|atgal|pirms|ezelőtt|în urmă",
  fronts: "för|for|há|acum|maždaug|about|almost|over|más de|около",
};

/** Words in front of a number that introduce other things too, with the units that make a time of it. */
export const beforeFrames: readonly (readonly [front: string, units: string])[] = [
  ["vor", "sek\\p{L}{0,5}|min\\p{L}{0,4}|std|stunden?|h|m|s|tag(?:en)?|woche?n?|wo|monat(?:en)?|jahr(?:en)?"],
  ["il y a", "s(?:econdes?)?|min(?:utes?)?|h(?:eures?)?|j(?:ours?)?|sem(?:aines?)?|mois|m|ans?|a"],
  ["hace|hai|fa", "s(?:egundos?)?|min(?:utos?)?|m|h(?:oras?)?|d(?:ías?)?|sem(?:anas?)?|mes(?:es)?|años?|a"],
  ["há|cerca de", "s(?:egundos?)?|seg|min(?:utos?)?|h(?:oras?)?|dias?|sem(?:anas?)?|m[êe]s(?:es)?|anos?"],
  [
    "před|pred|prije|pre",
    "s(?:ekund\\p{L}{0,3})?|min(?:ut\\p{L}{0,3})?|h(?:odin\\p{L}{0,3})?|sat[ai]?|d(?:nem|ny|ňami|ana)|týd\\p{L}{0,4}|měs\\p{L}{0,5}|rokem|lety|r|l",
  ],
  [
    "πριν(?: από)?",
    "δευτ|δευτερόλεπτ\\p{L}{1,2}|λεπτ?|λεπτ[άό]|ώ|ημ|εβδ|έτ(?:ος|η)|ώρ\\p{L}{1,3}|ημέρ\\p{L}{1,3}|εβδομάδ\\p{L}{1,3}|μήν\\p{L}{1,3}|χρόνι\\p{L}{1,2}",
  ],
  [
    "преди",
    "сек|мин|ч|дн|седм|м|г|секунд\\p{L}{1,2}|минут\\p{L}{1,2}|час\\p{L}{0,2}|д[еэн]\\p{L}{1,2}|седмиц\\p{L}{1,2}|месец\\p{L}{0,2}|годин\\p{L}{1,2}",
  ],
  [
    "قبل|منذ",
    "ثاني(?:ة|تين)|ثوان[يٍِ]?|دقيق(?:ة|تين)|دقائق|ساع(?:ة|تين|ات)|يوم(?:ين)?|أيام|أسبوع(?:ين)?|أسابيع|شهر(?:ين)?|أشهر|شهور|سن(?:ة|تين|وات)|عام(?:ين)?|أعوام",
  ],
  ["לפני", "שני(?:ה|ות)|דק(?:ה|ות)|שע(?:ה|ות|תיים)|י(?:ום|מים)|שבוע(?:ות)?|חוד?ש(?:ים)?|שנ(?:ה|ים)"],
  ["ပြီးခဲ့သည့်|လွန်ခဲ့သော", "စက္ကန့်|မိနစ်|နာရီ|ရက်|ပတ်|လ|နှစ်"],
];

/** Units of scripts that are written without spaces, and what makes them past. */
export const spacelessUnits =
  "ວິນາທີ|ວິ\\.?|ນາທີ|ນທ\\.?|ຊົ່ວໂມງ|ຊມ\\.?|ມື້|ວັນ|ອາທິດ|ສັບປະດາ|ອທ\\.?|ເດືອນ|ດ\\.|ປີ|วินาที|นาที|ชั่วโมง|ชม\\.?|วัน|สัปดาห์|อาทิตย์|เดือน|ปี|វិនាទី|នាទី|ម៉ោង|ថ្ងៃ|សប្ដាហ៍|សប្តាហ៍|ខែ|ឆ្នាំ|秒钟?|秒鐘|分钟?|分鐘|个?小时|個?小時|時間|天|日|周|週間?|星期|个?月|個月|か月|ヶ月|年|초|분|시간|일|주|개월|년";
export const spacelessAfter =
  "ກ່ອນ(?:ໜ້ານີ້)?|(?:ທີ່|ທີ)?ຜ່ານມາ(?:ແລ້ວ)?|(?:ທີ່|ທີ)?ແລ້ວ|ມາແລ້ວ|ที่แล้ว|ที่ผ่านมา|ก่อน(?:หน้านี้)?|มาแล้ว|\u200b{0,2}មុន|前|以前|전";

/** Days by their distance from today. */
export const dayWords =
  "yesterday|today|ມື້ວານ(?:ນີ້)?|ມື້ນີ້|ວັນນີ້|เมื่อวาน(?:นี้)?|วันนี้|gestern|heute|hier|aujourd[’']hui|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|i går|igår|i dag|idag|eilen|tänään|wczoraj|dziś|dzisiaj|včera|dnes|вчера|сегодня|учора|вчора|сьогодні|dün|bugün|kemarin|hari ini|hôm qua|hôm nay|昨天|今天|昨日|今日|어제|오늘|أمس|اليوم";
