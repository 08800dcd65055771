/**
 * What notices to the reader are made of, by what the words say: each list holds alternatives of one regular expression, language by
 * language. None of them is a sign by itself; a notice speaks to the reader, of a thing, and of what happens to it.
 */
export const noticeWords: Readonly<Record<"address" | "embed" | "display" | "signUp" | "terms", readonly string[]>> = {
  /** The reader, or the reader speaking. */
  address: [
    "you|your|yourself|i agree|i consent|we need your",
    "sie|ihre[rnms]?|ihnen|du|dir|dich|deine?[rnms]?|ich bin|ich stimme|ich willige",
    "vous|votre|vos|j.accepte|tu|tú|usted|su consentimiento|tus?|acepto|voi|tuo|tuoi|il tuo|accetto|acconsento|você|seus?|suas?|aceito|concordo",
    "u|uw|je|jij|jouw|ik ga akkoord|du|din|ditt|dina|jeg godtar|sinun|voit|hyväksyn",
    "twoj\\p{L}{1,3}|wyrażam|zgadzam się|možete|váš|vaše|vašeho|souhlasím|вы|вам|ваш\\p{L}{0,3}|я согласен",
    "ທ່ານ|ຂອງທ່ານ|ຂ້າພະເຈົ້າຍອມຮັບ|คุณ|ท่าน|bạn",
  ],
  /** Content of others that a page shows only on demand. */
  embed: [
    "(?:external|embedded|third[ -]party|social media) (?:content|contents|media|posts?|services?|platforms?|providers?)|content (?:from|of|by) (?:youtube|x|twitter|facebook|instagram|tiktok|third parties|external)",
    "extern\\p{L}{0,2} (?:inhalt\\p{L}{0,2}|medien|diensten?)|eingebettete\\p{L}? (?:inhalte?|medien)|inhalte? (?:von|aus) (?:youtube|x|twitter|facebook|instagram|tiktok|dritten|drittanbietern|sozialen)|drittplattformen|redaktionelle[rn]? inhalt",
    "contenus? (?:externes?|tiers|intégrés?|incorporés?)|contenidos? (?:externos?|incrustados?|de terceros)|contenut[oi] (?:estern[oi]|incorporat[oi]|di terzi)|conteúdos? (?:externos?|incorporados?|de terceiros)",
    "(?:externe|ingesloten) (?:inhoud|content|media)|(?:externt|inbäddat|eksternt|innebygd) (?:innehåll|innhold|indhold)|(?:zewnętrzn\\p{L}{1,3}|osadzon\\p{L}{1,3}) treś\\p{L}{1,3}|treści zewnętrzn\\p{L}{1,3}|(?:externí|vložený) obsah|(?:внешн|встроенн)\\p{L}{2,3} контент\\p{L}{0,2}",
    "ເນື້ອຫາ(?:ຈາກ)?ພາຍນອກ|ເນື້ອຫາທີ່ຝັງ|เนื้อหา(?:จาก)?ภายนอก|nội dung (?:bên ngoài|nhúng)",
  ],
  /** That it is shown, and what for. */
  display: [
    "display(?:ed|ing)?|show(?:n)?|view|load(?:ed)?|see this|watch|consent|accept|cookies?|personal data|privacy",
    "an(?:zu)?zeigen|angezeigt|ein(?:zu)?blenden|aus(?:zu)?blenden|laden|geladen|einwilligung|einverstanden|zustimm\\p{L}{2,5}|personenbezogene\\p{L}? daten|finden|findest",
    "affich\\p{L}{1,3}|consentement|consentir|données personnelles|mostrar|ver|visualizar|consentimiento|consentimento|datos personales|dados pessoais|visualizzare|mostrare|consenso|dati personali",
    "weergeven|bekijken|tonen|toestemming|visa|vise|samtycke|samtykke|suostumu\\p{L}{1,3}|wyświetl\\p{L}{1,4}|zgod\\p{L}{1,2}|zobrazi\\p{L}{1,2}|souhlas\\p{L}{0,2}|показ\\p{L}{2,5}|согласи\\p{L}{1,2}",
    "ສະແດງ|ເບິ່ງ|ຍິນຍອມ|ຂໍ້ມູນສ່ວນຕົວ|แสดง|ยินยอม|ข้อมูลส่วนบุคคล|hiển thị|đồng ý",
  ],
  /** That the reader joins a list, or leaves one. */
  signUp: [
    "sign(?:ing)? up|signed up|subscrib(?:e|ing)|unsubscribe|submitting|provid(?:e|ing) your e-?mail(?: address)?|enter(?:ing)? your e-?mail|newsletters?|opt out",
    "anmeld(?:ung|en)|abonnier\\p{L}{1,3}|abonnements?|ab(?:zu)?melden|abbestellen|registrier\\p{L}{1,3}",
    "inscri(?:re|vant|ption|vez)|abonn(?:er|ez|ant)|désinscri\\p{L}{1,4}|désabonn\\p{L}{1,4}|suscri\\p{L}{2,6}|inscrib\\p{L}{2,4}|darse de baja|iscri\\p{L}{2,6}|cancellar\\p{L}{1,4}|inscrev\\p{L}{2,4}|assina\\p{L}{1,4}|subscrever",
    "aanmeld\\p{L}{1,3}|inschrijv\\p{L}{1,3}|uitschrijven|prenumerera\\p{L}{0,3}|avregistrera|nyhetsbrev\\p{L}{0,2}|påmeld\\p{L}{1,3}|uutiskirje\\p{L}{0,3}|zapis\\p{L}{2,6}|wypisa\\p{L}{1,2}|odhlásit|přihláš\\p{L}{2,5}|подпис\\p{L}{2,6}|отписаться",
    "ສະໝັກ(?:ຮັບ|ສະມາຊິກ)|ຍົກເລີກການຮັບ|ຈົດໝາຍຂ່າວ|สมัครรับ|จดหมายข่าว|đăng ký nhận",
  ],
  /** What the reader agrees to with it. */
  terms: [
    "agree to|terms (?:of|and)|privacy (?:policy|notice|statement)|you confirm|you consent|at any time|promotional offers|no spam|your inbox|one-click",
    "datenschutz\\p{L}{0,16}|agb|nutzungsbedingungen|einwillig\\p{L}{1,4}|willige\\p{L}?|jederzeit|ihr postfach",
    "politique de (?:confidentialité|protection)|conditions (?:générales|d.utilisation)|à tout moment|política de privacidad(?:e)?|términos|termos|en cualquier momento|a qualquer momento|aviso legal|informativa|in qualsiasi momento|condizioni",
    "privacyverklaring|voorwaarden|op elk moment|integritetspolicy|villkor|personvern\\p{L}{0,9}|når som helst|tietosuoja\\p{L}{0,9}|regulamin\\p{L}{0,3}|polityk\\p{L}{1,2} prywatności|w każdej chwili|kdykoli|zásad\\p{L}{1,3} (?:ochrany|zpracování)|политик\\p{L}{1,2} конфиденциальности|в любой момент",
    "ເງື່ອນໄຂ|ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ|ໄດ້ທຸກເວລາ|นโยบายความเป็นส่วนตัว|เงื่อนไข|ได้ทุกเมื่อ|chính sách (?:bảo mật|riêng tư)|bất cứ lúc nào",
  ],
};
