// What sites print around their articles, by language. Invented; several lines on purpose use words that no table of khao's holds.
const list = (text) => text.split("|").map((item) => item.trim());

export const frames = {
  en: {
    sites: list(
      "Mekong Ledger | THE RIVER TIMES | Plateau Post | Lao Morning | Upland Weekly | Bolaven Standard | NEWS OF THE NORTH | Ferry Gazette",
    ),
    slogans: list(
      "Your window on the Mekong | Since 1994 | News that matters | Independent. Local. Daily. | The voice of the south",
    ),
    sections: list(
      "Politics | Economy | Business | Society | Culture | Sport | World | Opinion | Environment | Health | Education | Tourism | Region | Laos | Features | Photos | Video | Agriculture | Technology | People",
    ),
    menu: list(
      "Home | About us | Contact | Archive | E-paper | Jobs | Classifieds | Events | Subscribe | Log in | Register | Advertise | Podcasts | Weather | Horoscope | Exchange rates",
    ),
    tools: list(
      "Print | Email | Share | Tweet | Print this page | Save | Listen to this article | Font size A- A A+ | A- A+ | Facebook Twitter WhatsApp Line | Share on Facebook | Copy link | Email Print 1204 | Aa | Share 12 | Zoom in | Send to a friend | Gift this article | Bookmark | Follow us on Telegram",
    ),
    search: list("Search | Search this site | Type to search... | Advanced search | Go"),
    ads: list("Advertisement | ADVERTISEMENT | Sponsored | Ad | Story continues below | Promoted content"),
    promos: list(
      "Get the morning letter in your inbox | Subscribe to our channel for more | Download our app from Google Play and the App Store | Support independent journalism for $2 a month | Join 12,000 readers on Telegram | Follow our page for the latest updates | Enjoying this story? Become a member",
    ),
    headings: list(
      "Related news | RELATED | More stories | Latest | Most read | You may also like | Also in Society | From the archive | Trending now | Other news | More from the region | Elsewhere on this site | Readers also opened | Today's top five | What we are watching | Don't miss | In this section | Editor's choice | The week in pictures",
    ),
    pointers: list("Read also: | READ ALSO: | Related: | See also: | More on this: | >> Read:"),
    comments: list(
      "Comments | 2 Comments | Leave a reply | Join the discussion | What readers say (3) | Post a comment",
    ),
    reader: list(
      "Noy: my cousin was there, it rained all day | Good news at last!! | Somsak P. 3 hours ago | who paid for this | Reply | Like · Reply · 2d | I hope the road comes too. | Kham 12 May at 10:22 | thank you for the story | Very proud | When will they fix the bridge in our village?",
    ),
    form: list(
      "Your email address will not be published. | Name * Email * | Save my name in this browser | Post comment | Type your comment here | Log in to comment | You must be logged in to post a comment.",
    ),
    foot: list(
      "© 2026 Mekong Ledger. All rights reserved. | Copyright 2025 River Media Co., Ltd | Terms of use | Privacy policy | About | Contact us: news@example.org | Tel: +856 21 555 0101, Fax: +856 21 555 0102 | Lane Xang Avenue, Vientiane, P.O. Box 310 | Powered by Paddle CMS | Back to top | Site map | Visitors today: 812 | Designed by Khao Studio | Published by the Ministry's press office | RSS | Cookie settings",
    ),
    tags: ["Tags:", "Tagged:", "Topics", "Keywords:", "Filed under:"],
    turners: [
      ["« Previous", "Next »"],
      ["Previous article", "Next article"],
      ["← Older", "Newer →"],
      ["PREV", "NEXT"],
    ],
    bylines: [
      "By {name}",
      "BY {NAME}",
      "{name}",
      "Posted by {name}",
      "Written by {name}",
      "Reporter: {name}",
      "by {name} | {date}",
      "{name} · {date}",
      "{date} by {name}",
      "Text and photos: {name}",
      "{name}, staff writer",
    ],
    dates: [
      "{date}",
      "Published: {date}",
      "Posted on {date}",
      "Last updated {date}",
      "{date} | 1,204 views",
      "{section} | {date}",
      "{date} – 3 min read",
      "{date}   Views: 318",
      "Updated: {date} 10:42",
      "Vientiane, {date}",
    ],
    counters: ["Views: 1,204", "318 views", "Read 88 times", "12 shares", "4 min read", "👁 415"],
    captions: [
      "Villagers wait at the landing on Saturday. Photo: {name}",
      "Photo: {name}",
      "The new building seen from the river.",
      "Officials at the opening ceremony (Photo {name})",
      "Image 1 of 4",
    ],
    subheads: [
      "What comes next",
      "A long wait",
      "Numbers",
      "Background",
      "Print",
      "Share of the work",
      "In the village",
      "Related costs",
      "Latest harvest",
    ],
    ends: [
      "KPL",
      "(KPL)",
      "By {name}",
      "Source: Lao News Agency",
      "ENDS",
      "Editor: {name}",
      "Reporting by {name}; editing by {name}",
      "{name}",
    ],
    bios: ["{name} is a reporter who covers the provinces.", "About the author: {name} writes on farming and trade."],
    misc: list(
      "Vientiane 31°C | USD 21,650 | Monday, 4 May 2026 | Loading... | Skip to content | Toggle navigation | Hot line 1166 | EN LO FR | Lao English | Welcome, guest | Dark mode | 12:42 | Live radio | Gold 1 baht 18.2m",
    ),
    months: list(
      "January | February | March | April | May | June | July | August | September | October | November | December",
    ),
    ago: ["3 hours ago", "2 days ago", "Yesterday", "Just now"],
  },
  lo: {
    sites: list("ຂ່າວແມ່ນ້ຳ | ໜັງສືພິມພູພຽງ | ລາວໃໝ່ນິວສ໌ | ສຽງປະຊາຊົນ | ວຽງຈັນມື້ນີ້ | ໂຮມຂ່າວ"),
    slogans: list("ຂ່າວໄວ ທັນເຫດການ | ສຽງຂອງປະຊາຊົນ | ຂ່າວສານເພື່ອທຸກຄົນ | ອອກທຸກວັນ"),
    sections: list(
      "ການເມືອງ | ເສດຖະກິດ | ສັງຄົມ | ວັດທະນະທຳ | ກິລາ | ຕ່າງປະເທດ | ການສຶກສາ | ສຸຂະພາບ | ສິ່ງແວດລ້ອມ | ທ່ອງທ່ຽວ | ບັນເທີງ | ເຕັກໂນໂລຊີ | ກະສິກຳ | ພາຍໃນ | ບົດຄວາມ | ພາບຂ່າວ | ວິດີໂອ | ຄົນດີ",
    ),
    menu: list(
      "ໜ້າຫຼັກ | ກ່ຽວກັບພວກເຮົາ | ຕິດຕໍ່ | ຄັງຂ່າວ | ວຽກເຮັດງານທຳ | ປະກາດ | ສະໝັກສະມາຊິກ | ເຂົ້າສູ່ລະບົບ | ລົງທະບຽນ | ໂຄສະນາ | ອາກາດ | ອັດຕາແລກປ່ຽນ | ດວງ",
    ),
    tools: list(
      "ພິມ | ສົ່ງອີເມວ | ແບ່ງປັນ | ພິມໜ້ານີ້ | ຂະໜາດຕົວອັກສອນ ກ- ກ+ | ກ- ກ ກ+ | ແຊຣ໌ 12 | Facebook Messenger | ສຳເນົາລິ້ງ | ຟັງຂ່າວນີ້ | ເກັບໄວ້ອ່ານ | Email Print 3598 | ພິມ ແບ່ງປັນ 88 | ສົ່ງໃຫ້ໝູ່ | ຂະຫຍາຍຮູບ | ອ່ານອອກສຽງ",
    ),
    search: list("ຄົ້ນຫາ | ຄົ້ນຫາ... | ຊອກຫາຂ່າວ | ໄປ"),
    ads: list("ໂຄສະນາ | ພື້ນທີ່ໂຄສະນາ | ຜູ້ສະໜັບສະໜູນ | ADVERTISEMENT"),
    promos: list(
      "ກົດຕິດຕາມເພຈຂອງພວກເຮົາ ເພື່ອຮັບຂ່າວໃໝ່ທຸກມື້ | ດາວໂຫຼດແອັບໄດ້ທີ່ Google Play | ເຂົ້າຮ່ວມກຸ່ມ Telegram ຂອງພວກເຮົາ | ສະໝັກຮັບຈົດໝາຍຂ່າວທຸກເຊົ້າ | ຕິດຕາມຂ່າວສານໄດ້ທາງ YouTube",
    ),
    headings: list(
      "ຂ່າວທີ່ກ່ຽວຂ້ອງ | ຂ່າວອື່ນໆ | ຂ່າວຫຼ້າສຸດ | ຍອດນິຍົມ | ອ່ານຫຼາຍທີ່ສຸດ | ທ່ານອາດສົນໃຈ | ຂ່າວໃນໝວດດຽວກັນ | ຈາກຄັງຂ່າວ | ເລື່ອງເດັ່ນປະຈຳອາທິດ | ຫ້າຂ່າວແຮງ | ຂ່າວຍ້ອນຫຼັງ | ບໍ່ຄວນພາດ | Related | ຂ່າວໃໝ່ມື້ນີ້ | ຄົນອ່ານນຳກັນ",
    ),
    pointers: list("ອ່ານຕື່ມ: | ອ່ານເພີ່ມ: | ຂ່າວທີ່ກ່ຽວຂ້ອງ: | ເບິ່ງຕື່ມ:"),
    comments: list("ຄຳເຫັນ | ຄວາມຄິດເຫັນ (2) | ສະແດງຄວາມຄິດເຫັນ | ຜູ້ອ່ານເວົ້າ | 3 ຄຳເຫັນ"),
    reader: list(
      "ນ້ອຍ: ດີໃຈນຳເດີ | ສາທຸໆ | ສົມສັກ ພ. 3 ຊົ່ວໂມງກ່ອນ | ໃຜອອກເງິນ | ຕອບກັບ | ຖືກໃຈ · ຕອບກັບ · 2 ມື້ | ຢາກໃຫ້ເຮັດທາງນຳ | ຂອບໃຈຫຼາຍໆ | ບ້ານຂ້ອຍຍັງບໍ່ມີເທື່ອ 555",
    ),
    form: list("ອີເມວຂອງທ່ານຈະບໍ່ຖືກເຜີຍແຜ່ | ຊື່ * ອີເມວ * | ຂຽນຄຳເຫັນຢູ່ນີ້ | ສົ່ງຄຳເຫັນ | ກະລຸນາເຂົ້າສູ່ລະບົບກ່ອນ"),
    foot: list(
      "© 2026 ຂ່າວແມ່ນ້ຳ | ສະຫງວນລິຂະສິດ 2025 ບໍລິສັດ ສື່ພູພຽງ ຈຳກັດ | ຖະໜົນລ້ານຊ້າງ ນະຄອນຫຼວງວຽງຈັນ | ໂທ: 021 555 010, ແຟັກ: 021 555 011 | ອີເມວ: news@example.la | ກັບຂຶ້ນເທິງ | ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ | ເງື່ອນໄຂການນຳໃຊ້ | ຜູ້ເຂົ້າຊົມມື້ນີ້: 812 | ອອກແບບໂດຍ ສະຕູດິໂອ | All rights reserved",
    ),
    tags: ["ແທັກ:", "ປ້າຍກຳກັບ:", "ໝວດ:", "ຄຳສຳຄັນ:", "Tags:"],
    turners: [
      ["« ຂ່າວກ່ອນໜ້າ", "ຂ່າວຕໍ່ໄປ »"],
      ["ກ່ອນໜ້າ", "ຖັດໄປ"],
      ["← ບົດກ່ອນ", "ບົດຕໍ່ໄປ →"],
    ],
    bylines: [
      "ໂດຍ {name}",
      "ໂດຍ: {name}",
      "ຂ່າວ: {name}",
      "ຂຽນໂດຍ {name}",
      "ນັກຂ່າວ: {name}",
      "{name} | {date}",
      "ໂດຍ {name} {date}",
      "ຂ່າວ-ພາບ: {name}",
    ],
    dates: [
      "{date}",
      "ວັນທີ {date}",
      "ລົງວັນທີ: {date}",
      "ອັບເດດ {date}",
      "{date} | ອ່ານ 1,204 ຄັ້ງ",
      "{section} | {date}",
      "{date} ເວລາ 10:42 ໂມງ",
      "ວັນຈັນ ທີ {date}",
    ],
    counters: ["ອ່ານ 1,204 ຄັ້ງ", "ຍອດເຂົ້າຊົມ 318", "ຜູ້ເຂົ້າຊົມ: 88", "20,411 ວິວ", "ອ່ານ 3 ນາທີ"],
    captions: ["ຊາວບ້ານລໍຖ້າຢູ່ທ່າເຮືອໃນວັນເສົາ", "ພາບ: {name}", "ອາຄານໃໝ່ ເບິ່ງຈາກແມ່ນ້ຳ (ພາບ: {name})", "ພິທີເປີດໃນຕອນເຊົ້າ"],
    subheads: ["ຂັ້ນຕອນຕໍ່ໄປ", "ລໍຖ້າມາດົນ", "ຕົວເລກ", "ຄວາມເປັນມາ", "ພິມ", "ຢູ່ບ້ານ", "ຂ່າວດີ", "ແບ່ງປັນວຽກ"],
    ends: ["ຂປລ", "(ຂປລ)", "ຂ່າວ: {name}", "ພາບ: {name}", "ທີ່ມາ: ຂປລ", "(ຂ່າວ-ພາບ: {name})", "ບັນນາທິການ: {name}", "{name}"],
    bios: ["{name} ເປັນນັກຂ່າວປະຈຳແຂວງ", "ກ່ຽວກັບຜູ້ຂຽນ: {name} ຂຽນເລື່ອງກະສິກຳ"],
    misc: list(
      "ວຽງຈັນ 31°C | USD 21,650 | ວັນຈັນ ທີ 4 ພຶດສະພາ 2026 | ກຳລັງໂຫຼດ... | ຂ້າມໄປຫາເນື້ອຫາ | ພາສາລາວ ▾ | ລາວ | English | ສາຍດ່ວນ 1166 | ຍິນດີຕ້ອນຮັບ | ວິທະຍຸສົດ | ໂໝດມືດ",
    ),
    months: list("ມັງກອນ | ກຸມພາ | ມີນາ | ເມສາ | ພຶດສະພາ | ມິຖຸນາ | ກໍລະກົດ | ສິງຫາ | ກັນຍາ | ຕຸລາ | ພະຈິກ | ທັນວາ"),
    ago: ["3 ຊົ່ວໂມງກ່ອນ", "2 ມື້ກ່ອນ", "ມື້ວານ"],
  },
};

/** What articles end in, or hold between their paragraphs, and what looks like a frame. */
export const genuineLines = {
  en: [
    ["The prizes went to:", "1. Thongsy", "2. Vieng", "3. Mani"],
    ["Results", "Blue team 4, red team 1", "Green team 2, white team 2"],
    ["Opening hours", "Weekdays 8:00 - 17:00", "Saturday 8:00 - 12:00"],
    ["Q: How long did it take?", "A: Two winters.", "Q: Who paid?", "A: All of us."],
    ["My mother wove the morning", "My father rowed the night", "And I have only paper", "To hold against the light"],
    ["Crops", "Maize", "Cassava", "Coffee"],
    ["Price per kilogram: 14,000 kip", "Price per sack: 600,000 kip"],
    ["Call 020 555 1234 to give blood.", "Place: Red Cross office, Sokpaluang road"],
    ["Letters from the field", "The school of Ban Xay has a roof again", "The well of Ban Na is dry since March"],
    ["(Laughter)", "And then he sat down."],
    ['"We are not tired."', '"We are never tired."'],
    ["Members of the jury", "Vanhpheng Soulisack", "Anne Roux", "Bounma Keola"],
    ["Length: 340 metres | Width: 9 metres | Cost: 12 billion kip"],
    ["Read", "Children read aloud for an hour every day, and the youngest listen."],
    ["Latest on the harvest", "The rain came two weeks late, so that most fields were planted in July."],
    ["More than money", "What the families want first is a road that does not drown."],
  ],
  lo: [
    ["ລາງວັນໄດ້ແກ່:", "1. ທອງສີ", "2. ວຽງ", "3. ມະນີ"],
    ["ຜົນການແຂ່ງຂັນ", "ທີມສີຟ້າ 4 ທີມສີແດງ 1", "ທີມສີຂຽວ 2 ທີມສີຂາວ 2"],
    ["ເວລາເປີດ", "ວັນຈັນ ຫາ ວັນສຸກ 8:00 - 17:00", "ວັນເສົາ 8:00 - 12:00"],
    ["ຖາມ: ໃຊ້ເວລາດົນປານໃດ?", "ຕອບ: ສອງປີ", "ຖາມ: ໃຜອອກເງິນ?", "ຕອບ: ພວກເຮົາທຸກຄົນ"],
    ["ແມ່ຕ່ຳຫູກຕອນເຊົ້າ", "ພໍ່ພາຍເຮືອຕອນຄ່ຳ", "ຂ້ອຍມີແຕ່ເຈ້ຍຂາວ", "ໄວ້ຕ້ານລົມໜາວ"],
    ["ພືດທີ່ປູກ", "ສາລີ", "ມັນຕົ້ນ", "ກາເຟ"],
    ["ລາຄາກິໂລລະ: 14.000 ກີບ", "ລາຄາເປົາລະ: 600.000 ກີບ"],
    ["ໂທ 020 555 1234 ເພື່ອບໍລິຈາກເລືອດ", "ສະຖານທີ່: ຫ້ອງການກາແດງ ຖະໜົນໂຊກປ່າຫຼວງ"],
    ["ຂ່າວຈາກທົ່ງນາ", "ໂຮງຮຽນບ້ານໄຊ ມີຫຼັງຄາຄືນແລ້ວ", "ນ້ຳສ້າງບ້ານນາ ແຫ້ງແຕ່ເດືອນມີນາ"],
    ["ຄະນະກຳມະການ", "ທ່ານ ວັນເພັງ ສຸລິສັກ", "ນາງ ບຸນມາ ແກ້ວລາ"],
    ["ອ່ານ", "ເດັກນ້ອຍອ່ານອອກສຽງໜຶ່ງຊົ່ວໂມງທຸກມື້"],
    ["ຫຼາຍກວ່າເງິນ", "ສິ່ງທີ່ຄອບຄົວຕ້ອງການກ່ອນ ແມ່ນທາງທີ່ບໍ່ຈົມນ້ຳ"],
  ],
};
