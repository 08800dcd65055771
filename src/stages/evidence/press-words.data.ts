/** A group of words by which papers speak of their own trade. */
export interface PressWords {
  /** Whole words in small letters; `*` stands for any ending. */
  readonly words: string;
  /** Phrases of scripts that write no spaces. */
  readonly phrases: RegExp;
  /** Whether the words count only at the edges of a line and beside the signs of a label: sentences have them too. */
  readonly asLabel: boolean;
}

/** The groups in the order of the buckets of the family `press`. */
export const pressWords: readonly PressWords[] = [
  /** Where a picture comes from. */
  {
    words:
      "photo photos photograph photographs photographer photographers photography getty shutterstock istock alamy imago images courtesy handout credit screenshot afp dpa epa reuters foto fotos fotograf fotografin fotografie bild bilder bildquelle quelle abb crédit crédits photographie imagen imagem immagine фото зображення zdjęcie kuva ảnh",
    asLabel: true,
    phrases: /ພາບ(?:ຖ່າຍ|ຈາກ|ປະກອບ|:)|ຮູບ(?:ພາບ|ຈາກ|:)|ภาพ(?:จาก|ถ่าย|:)|写真|图片|圖|摄影|사진/u,
  },
  /** What else the paper offers or asks: letters, subscriptions, advertising. */
  {
    words:
      "newsletter newsletters inbox subscribe subscription unsubscribe advertisement advertisements advertiser advertising sponsored affiliate commission cookie cookies consent privacy whatsapp telegram facebook instagram podcast anzeige anzeigen werbung abonnieren abonnement abo einwilligung datenschutz teilen abonnez publicité suscrib* suscrip* boletín publicidad assine publicidade iscriviti pubblicità nieuwsbrief advertentie nyhetsbrev annons reklam reklama реклама подпис* підпис* bülten",
    asLabel: false,
    phrases: /ໂຄສະນາ|ສະໝັກ(?:ຮັບ|ສະມາຊິກ)|ກົດຕິດຕາມ|ติดตาม|โฆษณา|สมัครรับ|訂閱|订阅|広告|광고|구독/u,
  },
  /** Other texts of the paper, and the text as a thing. */
  {
    words:
      "article articles stories related topic topics thema themen artikel beitrag beitrage beiträge lesen nachrichten weitere lire lea leer leia leggi lees läs läs les læs czytaj čtěte читайте читати ilgili",
    asLabel: false,
    phrases: /ຂ່າວອື່ນ|ອ່ານ(?:ຕື່ມ|ເພີ່ມ|ຕໍ່|ຂ່າວ)|ข่าวอื่น|อ่าน(?:เพิ่ม|ต่อ|ข่าว)|相关|相關|関連|관련/u,
  },
  /** Who wrote, edited, checked; when. */
  {
    words:
      "reporter reporters reporting writer written edited editing editor reviewed author correspondent redaktion redakteur redakteurin autor autorin rédaction rédacteur redacción redactor redação redazione redactie redaktör toimittaja редактор корреспондент published posted updated veröffentlicht aktualisiert uhr publié publicado actualizado atualizado aggiornato bijgewerkt uppdaterad päivitetty опубликовано оновлено",
    asLabel: false,
    phrases: /ນັກຂ່າວ|ບັນນາທິການ|ຮຽບຮຽງ|ຂຽນໂດຍ|ຜູ້ຂຽນ|ອັບເດດ|ผู้สื่อข่าว|บรรณาธิการ|记者|記者|编辑|編輯|기자/u,
  },
];
