/** Letters of the longest promotion. */
const longest = 200;

const action =
  "subscribe|sign up|join|follow|like|get|receive|support|download|install|donate|become a (?:member|supporter)|help us|buy us|never miss|stay (?:up to date|informed|connected|tuned)|find us|visit us|connect with us|add us|try|start|advertise";
const channel =
  "facebook|fb|telegram|whatsapp|youtube|tiktok|instagram|twitter|line|wechat|linkedin|viber|app store|google play|google news|newsletters?|inbox|mailing list|e-?mail|channel|app|updates?|alerts?|journalism|membership|print edition|e-paper|podcasts?|free trial|page|notes?|month|issues?|letterbox|mailbox";
const own =
  "our|us|your|you|here|now|today|free|every (?:other |second )?(?:day|morning|week|month|issue|\\p{L}{3,6}day)|daily|weekly|a month|\\p{Nd}{3}";

/** How English promotions begin: a look that spares most lines the long expressions. */
const opening = new RegExp(`^(?:${action}|did you|have you|are you|enjoy|love|find|to read|for )`, "i");
/** English: an action in front, a channel and the readers or the paper behind it. */
const imperative = new RegExp(
  `^(?:(?:${action})(?=\\s)(?=[^\\n]{0,160}(?<!\\p{L})(?:${channel})(?!\\p{L}))(?=[^\\n]{0,160}(?<!\\p{L})(?:${own})(?!\\p{L})))`,
  "iu",
);
/** `Follow River Post on Facebook and Telegram.`: nothing but where. */
const network =
  "facebook|twitter|x|instagram|youtube|tiktok|telegram|whatsapp|linkedin|threads|bluesky|spotify|viber|wechat";
const whereabouts = new RegExp(
  `^(?:follow|find|like|join|watch|hear) [^.\\n]{2,40} on (?:${network})(?:(?:,? (?:and|or) |, | & )(?:${network})){0,6}[.!]?$`,
  "iu",
);
/** A question to the reader, `Enjoyed this story?`, or a condition, and the action behind it. */
const wooing = new RegExp(
  `^(?:(?:did you |have you )?(?:enjoy|like|love|find)(?:ed|d)? (?:this|what you|our|reading)[^?\\n]{0,40}\\?|(?:are you )?enjoying [^?\\n]{2,40}\\?|(?:to read|for) (?:the full|the whole|more)[^,\\n]{0,40},) ?(?:please )?(?:${action}|consider)`,
  "iu",
);
/** Lao: the action in front, the readers, the paper or the channel behind it. */
const laoImperative =
  /^(?:ກົດ(?:ຖືກໃຈ|ຕິດຕາມ|ໄລ້|ໄລຄ໌)|ຕິດຕາມ|ດາວໂຫຼດ|ດາວໂຫລດ|ສະໝັກ(?:ຮັບ|ສະມາຊິກ)|ຮັບຂ່າວ|ຮັບຈົດໝາຍຂ່າວ|ສະໜັບສະໜູນ|ເຂົ້າຮ່ວມກຸ່ມ|ເຂົ້າກຸ່ມ|ແອັດ|ລົງໂຄສະນາ(?:ກັບ|ນຳ))(?=[^\n]{0,120}(?:ພວກເຮົາ|ຂອງທ່ານ|ກົດບ່ອນນີ້|ກົດທີ່ນີ້|ທຸກເຊົ້າ|ທຸກວັນ|ທຸກອາທິດ|ເພຈ|ເພສ|ຂ່າວສານ|ຂ່າວຄາວ|ຊ່ອງ|ກຸ່ມ|Facebook|ເຟສບຸກ|ເຟສ|Telegram|WhatsApp|YouTube|TikTok|App Store|Google Play|ແອັບ|ຕໍ່ມື້|ຕໍ່ເດືອນ))/iu;

/** Where to place advertisements. */
const advertising =
  /^(?:for advertis(?:ing|ements?)|to advertise|advertise with us|advertising (?:enquiries|inquiries)|ຕິດຕໍ່(?:ລົງ)?ໂຄສະນາ|ສົນໃຈ(?:ລົງ)?ໂຄສະນາ|ລົງໂຄສະນາ)(?=[\s:,])/iu;

/**
 * Whether a line woos the reader for a channel of the paper: `Subscribe to our newsletter`, `Like what you read? Support us`,
 * `ຕິດຕາມພວກເຮົາໄດ້ທີ່ YouTube`. Articles tell readers to do things as well, so only lines at the edges of an article are asked.
 */
export function isPromotion(text: string): boolean {
  if (text.length > longest) return false;
  if (opening.test(text) && (imperative.test(text) || whereabouts.test(text) || wooing.test(text))) return true;
  return laoImperative.test(text) || advertising.test(text);
}

/** Channels that a line names which woos for one, wherever it stands. */
const namedChannel = new RegExp(
  `(?<!\\p{L})(?:${network}|newsletters?|inbox|mailing list|app store|google play|e-paper|letterbox)(?!\\p{L})|ເຟສ|ເພຈ|ເພສ|ແອັບ|ຈົດໝາຍຂ່າວ`,
  "iu",
);

/** The same for a line inside an article, which must name the channel: an old man may ask people to follow him to the market. */
export function isSurePromotion(text: string): boolean {
  return isPromotion(text) && namedChannel.test(text);
}
