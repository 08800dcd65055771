/**
 * Words and phrases of interfaces, by group. A line is residue when it is made of nothing but these, numbers and separators;
 * a word inside a sentence never counts. Compared as matching keys, so spelling variants of Lao need one row.
 */
export const interfacePhrases: Readonly<Record<InterfaceGroup, string>> = {
  toolbar: `
    email | e-mail | mail | print | print out | print friendly | print friendly version | printer friendly | printer friendly version | printer-friendly version | save as pdf | reactions | mark as read | print this page | pdf | view this email in your browser | view in browser | view in your browser | open in browser | open in your browser | read online | view online | view web version | read in app | open in app | get the app | save | bookmark | copy url | copy link | permalink | tools | font size | a a a | a+ | a- | text size | full screen | zoom | show | hide |
    listen | download | embed | comment | report | edit | reply | like | dislike | back | close | open | opens in new window | opens in a new window | opens in new tab | opens in a new tab | next | previous | prev | next page | previous page | older posts | newer posts | next article | previous article | more | menu | toggle navigation | rss |
    ພິມ | ສະບັບພິມໄດ້ | ພິມໜ້ານີ້ | ເຄື່ອງມື | ລິງກ໌ຖາວອນ | ສົ່ງອີເມວ | ອີເມວ | ບັນທຶກ | ດາວໂຫຼດ | ຂະໜາດຕົວອັກສອນ | ກັບຄືນ | ຕໍ່ໄປ | ໜ້າຕໍ່ໄປ | ໜ້າກ່ອນ | ກ່ອນໜ້າ | ປິດ | ເປີດ | ຟັງ | ເພີ່ມເຕີມ | ຕອບກັບ | ຕອບ | ເຕັມໜ້າ | ພິມອອກ | ສົ່ງຕໍ່ | ກ+ | ກ | ຖືກໃຈ | ກົດຖືກໃຈ | ມັກ | ສຳເນົາລິ້ງ | ກັອບປີ້ລິ້ງ | ຂະໜາດໂຕໜັງສື | ຂະໜາດໂຕອັກສອນ | ຖັດໄປ | ໂໝດມືດ | ເມນູ`,
  share: `
    share | share this | share on | share via | share to | shares | tweet | facebook | twitter | x | whatsapp | telegram | line | linkedin | instagram | youtube | tiktok | pinterest | messenger | reddit | viber | wechat |
    fb | tw | fbtw | pin | pin it | snapchat | zalo | follow us | follow us on | follow | like us on | like this | liked by | like loading | email this | send to a friend | send this page to a friend | send this story to a friend | send this article to a friend | email this page to a friend | email this to a friend | e-mail to a friend | mail to a friend | mail this story | share this article | share this story | share this post | on |
    ແບ່ງປັນ | ແຊຣ໌ | ແຊຣ | ແຊ | ແຊຣ໌ໄປ | ແຊຣ໌ໄປທີ່ | ແບ່ງປັນໄປ | ຄັດລອກລິ້ງ | ຄັດລອກລິ້ງກ໌ | ກັອບປີ້ລິ້ງ | ກັອບລິ້ງ | ແບ່ງປັນຂ່າວນີ້ | ຕິດຕາມພວກເຮົາ | ກົດຕິດຕາມ | ຕິດຕາມ | ເຟສບຸກ | ທວິດເຕີ | ແບ່ງປັນໃສ່ | ແບ່ງປັນຜ່ານ | ແບ່ງປັນໄປທີ່ | ສົ່ງໃຫ້ໝູ່ | ແນະນຳໃຫ້ໝູ່ | ທວີດ | ທວີຕ | ແບ່ງປັນທາງ | ແຊຣ໌ທາງ | ແຊຣທາງ | ແບ່ງປັນຂ່າວ |
    partager | partager sur | teilen | teilen auf | compartir | compartir en | compartilhar | condividi | delen | bagikan | bagikan ke | chia sẻ | แชร์ | แชร์ข่าวนี้ | ทวีต | คัดลอกลิงก์ | ចែករំលែក | ចែករំលែកលើ | 分享 | 分享到 | 微信 | 微博 | qq空间`,
  counter: `
    ຮິດ | ຈຳນວນຄົນອ່ານ | ຈຳນວນຜູ້ອ່ານ | ຈຳນວນອ່ານ | ຈຳນວນຄົນເບິ່ງ | ຈຳນວນຮິດ | views | view | reads | read | hits | likes | comments | visitors | viewed | view count | page views | min read | minute read | minutes read | reading time | read time | estimated reading time | time to read | total views |
    lesedauer | lesezeit | temps de lecture | de lecture | tiempo de lectura | de lectura | tempo de leitura | de leitura | tempo di lettura | di lettura | leestijd | lästid | lesetid | læsetid | czas czytania | czytania | время чтения | чтения | час читання | okuma süresi | waktu baca | thời gian đọc | phút đọc | ເວລາອ່ານ | ໃຊ້ເວລາອ່ານ | เวลาอ่าน | ใช้เวลาอ่าน | อ่านราว | 阅读时间 | 閱讀時間 | 読了時間 | 읽는 시간 |
    ເທື່ອເບິ່ງ | ຍອດເຂົ້າຊົມ | ຄົນອ່ານ | ເຂົ້າຊົມ | ຜູ້ເຂົ້າຊົມ | ຍອດວິວ | ຍອດເບິ່ງ | ເບິ່ງ | ມີການເຂົ້າເບິ່ງໜ້ານີ້ | ຈຳນວນຜູ້ເຂົ້າຊົມ | ຈຳນວນຜູ້ເບິ່ງ | ຈຳນວນຄົນອ່ານ | ອ່ານແລ້ວ | ວິວ | ມີຜູ້ອ່ານ | ອ່ານ | ມີຜູ້ເຂົ້າຊົມ | ເຂົ້າເບິ່ງ | ເປີດອ່ານ | ເປີດເບິ່ງ | ເຂົ້າອ່ານ | ຈຳນວນຜູ້ອ່ານ`,
  unit: `times | min | minute | minutes | minuten | minuto | minutos | minuti | minuta | minuty | minuut | minuter | minutter | минута | минуты | минут | мин | dakika | menit | phút | นาที | 分钟 | 分鐘 | 分 | 분 | people | ເທື່ອ | ຄັ້ງ | ຄົນ | ນາທີ`,
  "to-top": `top | back to top | to top | go to top | scroll to top | up | ກັບຂຶ້ນເທິງ | ຂຶ້ນເທິງ | ໄປເທິງສຸດ`,
  "read-more": `
    read more | read full story | read this full story | continue reading | read the full article | show more | load more | see more | see all | view all | more details | click here | details here | read on |
    ອ່ານຕໍ່ | ອ່ານເພີ່ມ | ອ່ານເພີ່ມເຕີມ | ອ່ານເພິ່ມເຕີມ | ລາຍລະອຽດເພີ່ມເຕີມ | ລາຍລະອຽດອ່ານຢູ່ທີ່ນີ້ | ເບິ່ງທັງໝົດ | ເບິ່ງເພີ່ມເຕີມ | ອ່ານຕໍ່ໜ້າ | ກົດບ່ອນນີ້`,
  player: `
    video player | audio player | video player is loading | audio player is loading | stream type | stream type live | playback rate | playback speed | picture in picture | close modal | close modal dialog | this is a modal window | captions off | captions settings | subtitles off | descriptions off | seek to live | play video | play audio |
    play | pause | mute | unmute | no media source currently available | auto | audio | video | live | loading | loader image | spotimg | spot img | photo gallery | slideshow | click to enlarge | enlarge | listen to this article | listen to this story | listen to article | image | caption | photo |
    your browser doesnt support html5 audio | your browser does not support html5 audio | your browser doesnt support html5 video | your browser does not support the audio element | your browser does not support the video tag |
    ກົດຟັງສຽງ | ຟັງສຽງ | ຟັງສຽງລາຍງານນີ້ | ຟັງສຽງຂ່າວນີ້ | ຟັງສຽງບົດນີ້ | ຟັງລາຍງານນີ້ | ລິ້ງໂດຍກົງ | ດາວໂຫຼດໂດຍກົງ | ດາວໂຫລດໂດຍກົງ | ຝັງສຽງນີ້ໃສ່ເວັບຂອງທ່ານ | direct link | kbps | mp3`,
  advertising: `
    advertisement | advertisements | advert | adverts | sponsored | sponsored content | ads | ad | story continues below | article continues below | ໂຄສະນາ | ພື້ນທີ່ໂຄສະນາ | ເລື່ອນລົງເພື່ອອ່ານຕໍ່ | scroll to continue | scroll to continue reading | scroll down to continue | scroll down to continue reading |
    skip ad | skip advertisement | passer la publicité | saltar anuncio | werbung überspringen | anzeige | werbung | publicité | publicidad | publicidade | pubblicità | advertentie | annons | annonse | mainos | reklama | reklam | reklame | реклама | διαφήμιση | iklan | quảng cáo | โฆษณา | พื้นที่โฆษณา | ពាណិជ្ជកម្ម | ကြော်ငြာ | 广告 | 廣告 | 広告 | 광고 | إعلان | विज्ञापन`,
  comments: `
    leave a reply | discussion about this post | leave a comment | post a comment | add comment | post comment | no comments | write a comment | be the first to comment | cancel reply | join the conversation | post navigation | comments are closed | leave a comment on | 0 comments | log in to post comments | facebook comments | facebook comments box | comments box | ຄຳເຫັນຈາກເຟສບຸກ | ສົ່ງຄຳເຫັນ | log in to comment | log in to join the conversation | view all comments | see all comments | ຄຳເຫັນຜ່ານ facebook | ຄຳເຫັນທາງ facebook | ຄຳເຫັນຜ່ານເຟສບຸກ | facebook comments plugin |
    ຄຳເຫັນ | ຄວາມຄິດເຫັນ | ສະແດງຄວາມຄິດເຫັນ | ຍົກເລີກ | ຕົກລົງ | ຂຽນຄຳເຫັນ | ສະແດງຄຳເຫັນ | ສະແດງຄວາມເຫັນ | ຄວາມເຫັນ | ຝາກຄຳເຫັນ | ຝາກຄວາມຄິດເຫັນ | ຍົກເລີກການຕອບ | ຍົກເລີກການຕອບກັບ | ບໍ່ມີຄວາມຄິດເຫັນ | ບໍ່ມີຄຳເຫັນ | ຄວາມເຫັນຈາກຜູ້ອ່ານ | ຄວາມຄິດເຫັນຈາກຜູ້ອ່ານ | ເບິ່ງຄວາມຄິດເຫັນທັງໝົດ | ເບິ່ງຄຳເຫັນທັງໝົດ`,
  form: `
    votre e-mail | votre email | votre adresse e-mail | votre adresse email | votre adresse électronique | ihre e-mail | ihre e-mail-adresse | tu correo | tu correo electrónico | su correo electrónico | seu e-mail | seu email | la tua email | la tua e-mail | je e-mailadres | email của bạn | อีเมลของคุณ | ok |
    name | your name | website | your email | enter your email | email address | your email address | message | subject | submit | send | password | username | remember me | forgot password | yes | no | accept | accept all | reject | reject all | settings |
    ຊື່ | ຊື່ຂອງທ່ານ | ອີເມວຂອງທ່ານ | ປ້ອນອີເມວ | ປ້ອນອີເມວຂອງທ່ານ | ເວັບໄຊ | ຂໍ້ຄວາມ | ສົ່ງ | ສະໝັກ | ຊື່ຜູ້ໃຊ້ | ລະຫັດຜ່ານ | ຈື່ຂ້ອຍໄວ້ | ລືມລະຫັດຜ່ານ | ຍອມຮັບ | ປະຕິເສດ`,
  navigation: `
    zum inhalt springen | zum hauptinhalt springen | direkt zum inhalt | zum inhalt | aller au contenu | aller au contenu principal | aller au menu | passer au contenu | passer au contenu principal | accéder au contenu | accéder au contenu principal | saltar al contenido | saltar al contenido principal | ir al contenido | ir al contenido principal | pasar al contenido principal | pular para o conteúdo | pular para o conteúdo principal | ir para o conteúdo | ir para o conteúdo principal | saltar para o conteúdo | vai al contenuto | vai al contenuto principale | salta al contenuto | passa al contenuto | naar inhoud | ga naar de inhoud | ga naar inhoud | ga direct naar de inhoud | hoppa till innehåll | hoppa till huvudinnehåll | gå til innhold | hopp til innhold | gå til indhold | spring til indhold | siirry sisältöön | przejdź do treści | przejdź do głównej treści | přejít k obsahu | přeskočit na obsah | ugrás a tartalomra | перейти к содержимому | перейти к содержанию | перейти к основному содержанию | перейти до вмісту | içeriğe geç | içeriğe atla | ana içeriğe geç | lompat ke isi | lompat ke konten | langsung ke konten | langsung ke isi | langkau ke kandungan | chuyển đến nội dung | chuyển đến nội dung chính | chuyển tới nội dung | chuyển tới nội dung chính | bỏ qua nội dung | bỏ qua đến nội dung | ข้ามไปยังเนื้อหา | ข้ามไปยังเนื้อหาหลัก | ข้ามไปที่เนื้อหา | ข้ามไปที่เนื้อหาหลัก | ข้ามไปเนื้อหา | រំលងទៅមាតិកា | រំលងទៅកាន់មាតិកា | 跳到内容 | 跳到主要内容 | 跳至内容 | 跳至主要内容 | 跳转到主要内容 | 跳转至内容 | 跳到主要內容 | 跳至主要內容 | 跳至內容 | 移至主內容 | コンテンツへスキップ | コンテンツにスキップ | メインコンテンツへスキップ | 本文へスキップ | 콘텐츠로 건너뛰기 | 본문 바로가기 | 본문으로 건너뛰기 | تخطي إلى المحتوى | انتقل إلى المحتوى | التجاوز إلى المحتوى | सामग्री पर जाएं |
    home | home page | homepage | about | about us | contact | contact us | search | log in | login | sign in | sign up | register | logout | subscribe | site map | sitemap | privacy policy | privacy notice | privacy choices | your privacy choices | do not sell my personal information | do not sell or share my personal information | cookie settings | cookie preferences | manage cookies | accessibility statement | modern slavery statement | terms of use | terms and conditions | cookie policy |
    advertise | advertise with us | skip to | skip to content | skip to main content | skip to main navigation | skip to navigation | skip navigation | skip to search | skip to footer | jump to content | jump to main content | jump to navigation | accessibility links | thread tools | search this thread | display modes | reply with quote | page top | table of contents | inhaltsverzeichnis | table des matières | tabla de contenidos | tabla de contenido | spis treści | оглавление | mục lục | สารบัญ | ສາລະບານ | 目录 | 目錄 | 目次 | 목차 | view full site | careers | help | faq | english | lao | french | chinese | français | francais | 中文 | tiếng việt | 日本語 | ไทย | lao version | english version | welcome to lao news |
    ໜ້າຫຼັກ | ໜ້າທຳອິດ | ເນື້ອຫາທັງໝົດ | ຂ່າວທັງໝົດ | ໜ້າລັກ | ໂຮມເພຈ | ຄົ້ນຫາ | ຊອກຫາ | ສະໝັກສະມາຊິກ | ເຂົ້າສູ່ລະບົບ | ລົງທະບຽນ | ກ່ຽວກັບ | ກ່ຽວກັບພວກເຮົາ | ຕິດຕໍ່ | ຕິດຕໍ່ພວກເຮົາ | ປ້າຍບອກທາງ | ຂ້າມໄປຫາ | ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ | ລາວ | ພາສາລາວ | ພາສາອັງກິດ | ລິ້ງສຳຫຼັບເຂົ້າຫາ`,
};

/** Tools and what they are for: `Print this notice`, `ລາຍງານບັນຫາ`. Each verb goes with each object of its language. */
export const toolPhrases: readonly (readonly [group: InterfaceGroup, verbs: string, objects: string])[] = [
  [
    "toolbar",
    "print | save | download | bookmark | report | like | email | e-mail | mail | listen to | rate | send | recommend | open | forward",
    "this | this page | this article | this story | this post | this news | this notice | page | article | story | a problem | an error | an issue | this link",
  ],
  // What a reader of the screen is told of a button: `Click to share on X (Opens in new window)`.
  [
    "share",
    "click to | tap to | press to | click here to",
    "share | share on | share this on | share via | share by | email | email this | email this to a friend | email a link to a friend | print | save | follow us on | tweet | copy link | subscribe",
  ],
  [
    "share",
    "share | tweet | pin | post",
    "this page | this news | this notice | this link | this with friends | with friends | page | article | to friends",
  ],
  [
    "toolbar",
    "ພິມ | ບັນທຶກ | ດາວໂຫຼດ | ລາຍງານ | ສົ່ງ | ຟັງ | ແນະນຳ | ກົດຖືກໃຈ | ສົ່ງຕໍ່",
    "ໜ້ານີ້ | ຂ່າວນີ້ | ບົດນີ້ | ບົດຂ່າວນີ້ | ບົດຄວາມນີ້ | ແຈ້ງການນີ້ | ເອກະສານນີ້ | ບັນຫາ | ຂໍ້ຜິດພາດ | ໃຫ້ໝູ່ | ຂ່າວນີ້ໃຫ້ໝູ່ | ທາງອີເມວ | ເປັນ pdf",
  ],
  [
    "read-more",
    "read | view | see | watch | open | discover | continue to | listen to",
    "the article | full article | the full article | the full story | the whole story | the press release | press release | the report | the post | post | photos | the photos | the video | the gallery | the interview | the review | story | article | details | the details | the issue | full text | the full text",
  ],
  [
    "navigation",
    "back to | return to | go back to | go to",
    "list | the list | overview | the overview | news | the news | all news | home | homepage | the homepage | home page | main page | the main page | front page | the front page | previous page | archive | index | category | search results",
  ],
  [
    "navigation",
    "ກັບໄປ | ກັບຄືນ | ກັບໄປຫາ | ກັບຄືນໄປ | ກັບຄືນໄປຫາ",
    "ໜ້າຫຼັກ | ໜ້າທຳອິດ | ໜ້າລາຍການ | ລາຍການຂ່າວ | ຂ່າວທັງໝົດ | ໜ້າກ່ອນ | ໜ້າຂ່າວ",
  ],
  [
    "navigation",
    "ຂ້າມ | ຂ້າມໄປ | ຂ້າມໄປຫາ | ຂ້າມໄປທີ່ | ຂ້າມໄປຍັງ | ໂດດໄປ | ໂດດໄປຫາ | ໄປຫາ | ໄປທີ່ | ໄປຍັງ",
    "ເນື້ອຫາ | ເນື້ອຫາຫຼັກ | ເນື້ອໃນ | ເນື້ອໃນຫຼັກ | ເນື້ອໃນຂ່າວ | ເນື້ອຫາຂ່າວ | ບົດຄວາມ | ເມນູ | ເມນູຫຼັກ",
  ],
  [
    "toolbar",
    "save | add | bookmark | save this | add this | save article | save story",
    "to your reading list | to my reading list | to reading list | for later | to read later | to your list | to my list | to favorites | to favourites | to your favorites | to your favourites | to bookmarks | to your bookmarks | to saved items",
  ],
  ["share", "ແບ່ງປັນ | ແຊຣ໌ | ແຊຣ | ແຊ", "ສິ່ງນີ້ | ໜ້ານີ້ | ບົດນີ້ | ບົດຂ່າວນີ້ | ບົດຄວາມນີ້ | ແຈ້ງການນີ້ | ຂ່າວນີ້ | ໃຫ້ໝູ່ | ໃຫ້ໝູ່ເພື່ອນ"],
];

export type InterfaceGroup =
  | "toolbar"
  | "share"
  | "counter"
  | "unit"
  | "to-top"
  | "read-more"
  | "player"
  | "advertising"
  | "comments"
  | "form"
  | "navigation";

/**
 * Sentences that only an interface says. Each is a short grammar over a whole line of at most 200 letters, not a phrase to be
 * found anywhere.
 */
export const interfaceSentences: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ["copied-message", /^the (?:url|code|link|text) has been copied to (?:your|the) clipboard[.!]?$/iu],
  [
    "comment-form",
    /^(?:your email address will not be published[.!]?(?: required fields are marked \*?)?|required fields are marked \*?|you must be logged in to (?:post a )?comment[.!]?|ອີເມວຂອງທ່ານຈະບໍ່ຖືກເຜີຍແຜ່[.!]?)$/iu,
  ],
  [
    "comment-form",
    /^(?:comments?|ຄຳເຫັນ|ຄວາມເຫັນ|ຄວາມຄິດເຫັນ|(?:les )?commentaires?|(?:vos )?réactions|réagir(?: à (?:cet|l[’'])\s?article)?|kommentare?|leserkommentare|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|komentar|yorumlar|комментарии|комментариев|коментарі|(?:ý kiến )?bình luận|ý kiến(?: bạn đọc| độc giả)?|ความคิดเห็น|ความเห็น|មតិ|(?:网友|網友|读者|讀者|全部|最新)?(?:评论|評論|留言|跟帖)|コメント|댓글)\s?[(（]\s?\p{Nd}{1,6}\s?[)）](?:(?:我要|发表|發表)(?:评论|評論))?$/iu,
  ],
  [
    "cookie-sentence",
    /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|using) (?:to |this|our|the site|the website)[^.]{0,80}cookies)[^\n]{0,160}$/iu,
  ],
  [
    "subscription-sentence",
    /^(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to) (?:our|the|free)[^.!]{0,60}(?:newsletters?|alerts?|updates?|channel|briefing|mailing list)[^\n]{0,80}$/iu,
  ],
  [
    "subscription-sentence",
    /^(?:inscrivez-vous|abonnez-vous|je m[’']inscris|s[’']inscrire|s[’']abonner|recevez|abonnieren sie|melden sie sich|jetzt|suscríbete|suscríbase|apúntate|assine|inscreva-se|receba|iscriviti|ricevi|schrijf je|meld je aan|prenumerera|zapisz się|подпишитесь|подписаться|đăng ký nhận|สมัครรับ|ສະໝັກຮັບຂ່າວ)[^.!?,:;\n]{0,50}(?:newsletters?|infolettre|lettre d[’']information|boletín|boletim|nieuwsbrief|nyhetsbrev|newslettera|рассылку|bản tin|จดหมายข่าว|ທາງອີເມວ)[^.!?:;\n]{0,30}[.!]?$/iu,
  ],
  [
    "copyright",
    /^(?!photo|image|picture|ພາບ|ຮູບ)[^.\n]{2,60}(?:©|\(c\))\s?\p{Nd}{4}(?:\s?[-–]\s?\p{Nd}{4})?[^\n]{0,60}$/iu,
  ],
  ["pagination", /^(?:page|ໜ້າທີ|ໜ້າ) \p{Nd}{1,4} ?(?:of|\/|ຂອງ|ຈາກ) ?\p{Nd}{1,4}$/iu],
  [
    "pagination",
    /^(?:(?:page|ໜ້າ)\s)?\p{Nd}{1,3}(?:[ ,|]{1,2}(?:\p{Nd}{1,4}|…|\.{2,3})){1,12}[ |]{1,2}(?:next|last|ຖັດໄປ|ຕໍ່ໄປ|ໜ້າຕໍ່ໄປ|ສຸດທ້າຍ|»|›|>>?)$/iu,
  ],
  [
    "copyright",
    /^(?:(?:copyright|ລິຂະສິດ)\s{0,2}(?:©|\(c\)|\p{Nd}{4})|©|\(c\)\s{0,2}\p{Nd}{4}|ສະຫງວນລິຂະສິດ(?!ທີ່|ໃນ|ຂອງ))[^\n]{0,120}$/iu,
  ],
  [
    "copyright",
    /^all (?:content|text|photos|material)s?(?: and \p{L}{3,12})? (?:is |are )?(?:copyright|©)[^\n]{0,80}$/iu,
  ],
  ["copyright", /^[^.\n]{0,120}all rights reserved[.!]?(?: [^\n]{0,60})?$/iu],
  ["copyright", /^[^.\n]{0,120}ສະຫງວນລິຂະສິດ[.!]?$/u],
  // Names of its parts with what they show, its speed, and the bar between two times.
  [
    "player",
    /^(?:(?:current time|duration|remaining time|duration time)[\s:-]{0,3}\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?|(?:loaded|progress|volume):\s?\p{Nd}{1,3}(?:\.\p{Nd}{1,2})?%|[0-3](?:\.\p{Nd}{1,2})?x|seek to live, currently [a-z ]{4,24}|(?:beginning|end) of dialog window\.[^\n]{0,80})$/iu,
  ],
  [
    "player",
    /^[^\p{Nd}\n]{0,40}\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?\s{0,3}[\u2500-\u25ff\u26aa\u26ab🔘]{3,80}\s{0,3}\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?[^\p{Nd}\n]{0,60}$/u,
  ],
  // A clock time alone may stand in a timetable; a player shows 0:00, seconds, or two times.
  [
    "player",
    /^(?:0{1,2}:00|\p{Nd}{1,2}:\p{Nd}{2}:\p{Nd}{2}|\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})? ?\/? ?\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)$/u,
  ],
  [
    "player",
    /^(?:this (?:slideshow|video|content|page|site|gallery|form) requires javascript\.?|(?:please )?enable javascript[^.\n]{0,80}\.?|(?:sorry, )?your (?:browser|device) (?:does not|doesn['’]?t|cannot|can['’]?t) (?:support|play)[^.\n]{0,60}\.?|(?:ໂປຣແກຣມ|ໂປແກມ|ບຣາວເຊີ|ບາວເຊີ|ອຸປະກອນ|ເຄື່ອງ)[\p{Script=Lao} ]{0,30}ຂອງທ່ານ\s?ບໍ່(?:ຮອງຮັບ|ສະໜັບສະໜູນ|ສາມາດ)[\p{Script=Lao} ]{0,40})$/iu,
  ],
  [
    "rating",
    /^(?:(?:please )?rate this(?: \p{L}{3,10})?[\s:]{0,3}[\p{Nd}\s★☆./]{0,30}|average(?: rating)?: ?\p{Nd}[\p{Nd}.,]{0,5}[^.\n]{0,30}|was this(?: \p{L}{3,10})? (?:helpful|useful|interesting)\?[^.\n]{0,60}|reactions: ?\p{Nd}{1,6}[\p{L}\p{M}\p{Nd} ]{0,60}|ໃຫ້ຄະແນນ(?:ຂ່າວ|ບົດ|ບົດຄວາມ|ບົດຂ່າວ)?ນີ້[^.\n]{0,40})$/iu,
  ],
  ["counter", /^(?:(?:\p{Extended_Pictographic}\uFE0F?|[↗↑♥♡★])\s?\p{Nd}[\p{Nd}.,]{0,8}[KM]?\s{0,3}){1,6}$/u],
  [
    "address",
    /^(?:url|link|permalink|short ?link|source url|retrieved from|ລິ້ງ|ລິ້ງຂ່າວ|ທີ່ຢູ່ລິ້ງ)\s?[:：]\s?https?:\/\/\S{3,200}$/iu,
  ],
  ["end-mark", /^(?:[Ee]nditem|\(?(?:END|ENDS|ENDITEM)\)?\.?|[-–—]\s?(?:30|ends?|END)\s?[-–—]|###)$/u],
  [
    "counter",
    /^(?:(?:we have|there are|currently) )?\p{Nd}{1,7} (?:guests?|visitors?|users?|members?)(?:,? and (?:no|\p{Nd}{1,6}) (?:members?|guests?|users?))? (?:are )?(?:currently )?online$/iu,
  ],
  [
    "counter",
    /^(?:(?:users? |visitors? )?online|today|yesterday|this (?:week|month)|total(?: visits?| hits)?|visitors?|ອອນລາຍ|ອອນໄລ|ມື້ນີ້|ມື້ວານ|ທັງໝົດ|ຜູ້ເຂົ້າຊົມ)\s?[:：]\s?\p{Nd}[\p{Nd}.,]{0,12}(?:\s?[|·,/]?\s?[\p{L}\p{M} ]{2,16}\s?[:：]\s?\p{Nd}[\p{Nd}.,]{0,12}){1,6}$/iu,
  ],
  [
    "tool-line",
    /^(?:see translation|all reactions:?|create new account|see (?:more|posts) (?:of|from|by) [^\n.]{2,60} on facebook)$/iu,
  ],
  ["separator", /^([-_=~*–—])\1{5,}$|^➖{4,60}$/u],
  [
    "subscription-sentence",
    /^(?=.{20})(?:[^.\n]{2,60} is a reader-supported publication\.)?\s?(?:to receive new [a-z]{4,10}(?: and support my (?:work|writing))?, consider becoming a (?:free or )?paid subscriber\.)?$/iu,
  ],
  [
    "account-sentence",
    /^(?:(?:welcome|hello|hi|dear)[, ]{1,2}(?:guest|visitor|reader)[.,!:]? ?(?:please )?(?:log ?in|sign in|login|register|you have)[^\n]{0,80}|(?:please )?(?:log ?in|sign in) or (?:register|sign up|create an account|subscribe)[^\n]{0,60}|you have \p{Nd}{1,3} (?:free )?(?:articles?|stories) (?:left|remaining)[^\n]{0,60}|you are not logged in[^\n]{0,60})$/iu,
  ],
  [
    "account-sentence",
    /^(?:(?:ຍິນດີຕ້ອນຮັບ|ສະບາຍດີ)[, ]{0,2}(?:ຜູ້ມາຢ້ຽມຢາມ|ທ່ານຜູ້ອ່ານ|ຜູ້ອ່ານ)[.,! ]{0,2})?ກະລຸນາ\s?(?:ເຂົ້າສູ່ລະບົບ|ລົງທະບຽນ|ລົງຊື່ເຂົ້າໃຊ້)[\p{Script=Lao} ]{0,60}[.!]?$/u,
  ],
  ["copyright", /^copyright (?!law|act|rules)[^.\n]{2,60}\. ?(?:tel|phone|e-?mail|fax)\b[^\n]{0,80}$/iu],
  ["counter", /^lecture ?: ?\p{Nd}{1,3} ?min(?:utes?)?\.?$/iu],
  // What a button to like a page says, and what an embedded post of a network shows below itself.
  [
    "counter",
    /^(?:\p{Nd}[\p{Nd}.,]{0,8}[KM]? people like this\.? (?:sign up to see what your friends like|be the first of your friends)|ຖືກໃຈ \p{Nd}[\p{Nd}.,]{0,8} ຄົນ ?ເປັນຄົນທຳອິດໃນ(?:ໝູ່|ໝູ່ເພື່ອນ|ເພື່ອນ)ຂອງທ່ານ[\p{Script=Lao} ]{0,30})\.?$/iu,
  ],
  ["counter", /^0 ?\/ ?\p{Nd}{1,6}$/u],
  ["counter", /^\(?visited \p{Nd}[\p{Nd}.,]{0,12} times?(?:, \p{Nd}[\p{Nd}.,]{0,12} visits? today)?\)?\.?$/iu],
  ["image-residue", /^\[(?:img|image|photo|video|gallery|ຮູບ|ຮູບພາບ|ພາບ|ວິດີໂອ)\]$/iu],
  [
    "shortcode",
    /^\[(?<name>[a-z][a-z0-9_-]{1,30})(?: [a-z_-]{2,20}(?: ?= ?["'“”″‘’][^"'“”″‘’\]\n]{0,160}["'“”″‘’]|=[a-z0-9_.:/-]{1,60})){1,8} ?\/?\](?:[^[\]\n]{0,120}\[\/\k<name>\])?$/iu,
  ],
  ["image-residue", /^<!--[^\n]{0,60}-->$/u],
  [
    "image-residue",
    /^(?:[0-9a-f]{32}|\[?[\p{L}\p{N}_-]{1,60}\.(?:jpe?g|png|gif|webp)\]?|\[(?:inline|link|embed)\])$/iu,
  ],
  ["print-slug", /^[^\s/]{3,80}\.(?:indd|idml|qxp|qxd|pmd)(?: [^\n]{0,60})?$/iu],
  [
    "imprint",
    /^(?:printed(?: and published)? (?:by|at) [^.,\n]{2,60} (?:ltd|limited|plc|inc|llc|gmbh|co)\.?(?: [^\n]{0,140})?|ພິມ(?:ທີ່|ຢູ່) ?ໂຮງພິມ[\p{Script=Lao} ]{2,24}|พิมพ์ที่ ?(?:โรงพิมพ์|บริษัท)[\p{Script=Thai} ]{2,50})$/iu,
  ],
  [
    "subscription-sentence",
    /^(?:ចុចទីនេះ|ចុចលើ|กดติดตาม|ติดตามเรา|suivez-nous sur|rejoignez-nous sur|síguenos en|siga-nos no|folgen sie uns auf|seguici su|volg ons op|ikuti kami di|theo dõi chúng tôi|关注我们|ຕິດຕາມພວກເຮົາ(?:ໄດ້)?(?:ທີ່|ທາງ|ຜ່ານ))[^\n.!?]{0,40}(?:facebook|telegram|whatsapp|youtube|tiktok|instagram|google news|line|twitter|x|zalo|微信|微博)[^\n.!?]{0,30}$/iu,
  ],
  // What WordPress sets below a story in its feed.
  [
    "feed-note",
    /^(?:The post|The article|Der Beitrag|Het bericht|L[’']article|L[’']articolo|La entrada|O post) [^\n]{3,180} (?:appeared first on|first appeared on|erschien zuerst auf|verscheen eerst op|est apparu en premier sur|proviene da|se publicó primero en|apareceu primeiro em) (?=[\p{Lu}\p{Lo}\p{Nd}])[^\n,;!?]{2,60}$/u,
  ],
  [
    "advertising",
    /^(?:sponsored|sponsored by|advertorial|paid (?:content|post)|partner content|promoted|today[’']s sponsor|ໂຄສະນາ|ສະໜັບສະໜູນໂດຍ|ผู้สนับสนุน)\s?[:：]\s?[^\n]{2,100}$/iu,
  ],
  [
    "advertising",
    /^(?:[-–—\s]{0,4}ADVERTISING[-–—\s]{0,4}|[【［〔](?:广告|廣告|広告|推广|推廣|赞助|贊助|광고|협찬|AD|PR|ໂຄສະນາ|โฆษณา)[】］〕][^\n]{0,100})$/u,
  ],
  [
    "advertising",
    /^\[(?:advertisement|sponsored|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|quảng cáo|iklan|广告|廣告|広告|광고|ໂຄສະນາ|โฆษณา)\][^\n]{0,100}$/iu,
  ],
  ["advertising", /^(?:(?:sponsored|presented|brought to you) by \p{Lu}|ສະໜັບສະໜູນໂດຍ\s)[^\n.,;:!?]{2,40}$/iu],
  [
    "account-sentence",
    /^(?:this (?:article|story|content) is (?:for|available (?:only )?to|exclusive to) (?:our )?subscribers(?: only)?|(?:for )?subscribers?[ -](?:only|exclusive)(?: (?:article|content|story))?|exclusive (?:for|to) subscribers|(?:article |contenu )?réservé (?:aux|à nos) abonnés|nur für abonnenten|exclusivo para (?:suscriptores|assinantes)|(?:articolo |contenuto )?riservato agli abbonati|ສະເພາະ(?:ສະມາຊິກ|ຜູ້ສະໝັກ)(?:ເທົ່ານັ້ນ)?)[.!]?$/iu,
  ],
  [
    "rating",
    /^(?:what do you think (?:of|about)|how do you feel about) this (?:story|article|news)\?$|^ທ່ານ(?:ຄິດ|ຮູ້ສຶກ|ມີຄວາມເຫັນ)ແນວໃດ(?:ກັບ|ຕໍ່|ກ່ຽວກັບ)(?:ຂ່າວ|ບົດ|ບົດຄວາມ|ບົດຂ່າວ)ນີ້\s?\??$/iu,
  ],
  // An empty field, and buttons in a row.
  ["form-field", /^\[\s?_{3,160}\s?\](?:\s?\[\s?[^[\]\n]{1,30}\]){0,3}$/u],
  ["form-field", /^\[ (?=\p{L})[^[\]\n]{1,30} \](?:\s{1,4}\[ (?=\p{L})[^[\]\n]{1,30} \]){1,4}$/u],
  // Widgets as text browsers draw them: radio buttons with their labels, and the frames of boxes and tables.
  ["form-field", /^(?:(?:\([ *xX•o]\)|\[[ *xX]\])\s?[^()[\]\n]{1,40}){2,10}$/u],
  ["separator", /^[\u2500-\u259f+|= _-]{0,100}(?:[\u2500-\u259f]{3}|[=_-]\+)[\u2500-\u259f+|= _-]{0,200}$/u],
  ["image-residue", /^\[[\p{L}\p{N}_-]{1,60}[-_]\p{Nd}{2,4}x\p{Nd}{2,4}\]$/iu],
  ["read-more", /^(?!.{0,40}«)[\p{L}\p{M}\s.…]{0,30}(?:>>+|»+|→)$/u],
];
