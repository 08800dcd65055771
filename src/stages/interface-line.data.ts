/**
 * Words and phrases of interfaces, by group. A line is residue when it is made of nothing but these, numbers and separators;
 * a word inside a sentence never counts. Compared as matching keys, so spelling variants of Lao need one row.
 */
export const interfacePhrases: Readonly<Record<InterfaceGroup, string>> = {
  toolbar: `
    email | e-mail | mail | print | printer friendly | print this page | pdf | save | bookmark | copy url | copy link | permalink | tools | font size | a a a | a+ | a- | text size | full screen | zoom |
    listen | download | embed | comment | report | edit | reply | like | dislike | back | close | open | next | previous | prev | next page | previous page | older posts | newer posts | next article | previous article | more | menu | toggle navigation | rss |
    ພິມ | ສະບັບພິມໄດ້ | ພິມໜ້ານີ້ | ເຄື່ອງມື | ລິງກ໌ຖາວອນ | ສົ່ງອີເມວ | ອີເມວ | ບັນທຶກ | ດາວໂຫຼດ | ຂະໜາດຕົວອັກສອນ | ກັບຄືນ | ຕໍ່ໄປ | ໜ້າຕໍ່ໄປ | ໜ້າກ່ອນ | ກ່ອນໜ້າ | ປິດ | ເປີດ | ຟັງ | ເພີ່ມເຕີມ | ຕອບກັບ | ເຕັມໜ້າ`,
  share: `
    share | share this | share on | share via | share to | shares | tweet | facebook | twitter | x | whatsapp | telegram | line | linkedin | instagram | youtube | tiktok | pinterest | messenger | reddit | viber | wechat |
    fb | tw | fbtw | follow us | follow us on | follow | like us on | share this article | share this story | share this post | on |
    ແບ່ງປັນ | ແຊຣ໌ | ແຊຣ | ແຊ | ແບ່ງປັນຂ່າວນີ້ | ຕິດຕາມພວກເຮົາ | ກົດຕິດຕາມ | ຕິດຕາມ | ເຟສບຸກ | ທວິດເຕີ`,
  counter: `
    views | view | reads | read | hits | likes | comments | visitors | viewed | view count | page views | min read | minute read | minutes read | total views |
    ເທື່ອເບິ່ງ | ຍອດເຂົ້າຊົມ | ຄົນອ່ານ | ເຂົ້າຊົມ | ຜູ້ເຂົ້າຊົມ | ຍອດວິວ | ຍອດເບິ່ງ | ເບິ່ງ | ມີການເຂົ້າເບິ່ງໜ້ານີ້ | ຈຳນວນຜູ້ເຂົ້າຊົມ | ຈຳນວນຜູ້ເບິ່ງ | ຈຳນວນຄົນອ່ານ | ອ່ານແລ້ວ | ວິວ | ມີຜູ້ອ່ານ | ອ່ານ | ມີຜູ້ເຂົ້າຊົມ`,
  unit: `times | min | minutes | people | ເທື່ອ | ຄັ້ງ | ຄົນ | ນາທີ`,
  "to-top": `top | back to top | to top | go to top | scroll to top | up | ກັບຂຶ້ນເທິງ | ຂຶ້ນເທິງ | ໄປເທິງສຸດ`,
  "read-more": `
    read more | read full story | read this full story | continue reading | read the full article | show more | load more | see more | see all | view all | more details | click here | details here | read on |
    ອ່ານຕໍ່ | ອ່ານເພີ່ມ | ອ່ານເພີ່ມເຕີມ | ອ່ານເພິ່ມເຕີມ | ລາຍລະອຽດເພີ່ມເຕີມ | ລາຍລະອຽດອ່ານຢູ່ທີ່ນີ້ | ເບິ່ງທັງໝົດ | ເບິ່ງເພີ່ມເຕີມ | ອ່ານຕໍ່ໜ້າ | ກົດບ່ອນນີ້`,
  player: `
    play | pause | mute | unmute | no media source currently available | auto | audio | video | live | loading | loader image | spotimg | spot img | photo gallery | slideshow | click to enlarge | enlarge | listen to this article | listen to this story | listen to article | image | caption | photo |
    your browser doesnt support html5 audio | your browser does not support html5 audio | your browser doesnt support html5 video | your browser does not support the audio element | your browser does not support the video tag |
    ກົດຟັງສຽງ | ຟັງສຽງ`,
  advertising: `advertisement | advertisements | sponsored | sponsored content | ads | ad | story continues below | article continues below | ໂຄສະນາ | ພື້ນທີ່ໂຄສະນາ`,
  comments: `
    leave a reply | leave a comment | post a comment | add comment | post comment | no comments | write a comment | be the first to comment | cancel reply | join the conversation | post navigation | comments are closed |
    ຄຳເຫັນ | ຄວາມຄິດເຫັນ | ສະແດງຄວາມຄິດເຫັນ | ຍົກເລີກ | ຕົກລົງ | ຂຽນຄຳເຫັນ`,
  navigation: `
    home | home page | homepage | about | about us | contact | contact us | search | log in | login | sign in | sign up | register | logout | subscribe | site map | sitemap | privacy policy | terms of use | terms and conditions | cookie policy |
    advertise | advertise with us | skip to | skip to content | skip to main content | skip to main navigation | view full site | careers | help | faq | english | lao | french | chinese | français | francais | 中文 | tiếng việt | 日本語 | ไทย | lao version | english version | welcome to lao news |
    ໜ້າຫຼັກ | ໜ້າທຳອິດ | ເນື້ອຫາທັງໝົດ | ຂ່າວທັງໝົດ | ໜ້າລັກ | ໂຮມເພຈ | ຄົ້ນຫາ | ຊອກຫາ | ສະໝັກສະມາຊິກ | ເຂົ້າສູ່ລະບົບ | ລົງທະບຽນ | ກ່ຽວກັບ | ກ່ຽວກັບພວກເຮົາ | ຕິດຕໍ່ | ຕິດຕໍ່ພວກເຮົາ | ປ້າຍບອກທາງ | ຂ້າມໄປຫາ | ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ | ລາວ | ພາສາລາວ | ພາສາອັງກິດ | ລິ້ງສຳຫຼັບເຂົ້າຫາ`,
};

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
  ["comment-form", /^(?:comments?|ຄຳເຫັນ|ຄວາມຄິດເຫັນ)\s?\(\p{Nd}{1,6}\)$/iu],
  [
    "cookie-sentence",
    /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|using) (?:to |this|our|the site|the website)[^.]{0,80}cookies)[^\n]{0,160}$/iu,
  ],
  [
    "subscription-sentence",
    /^(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to) (?:our|the|free)[^.!]{0,60}(?:newsletters?|alerts?|updates?|channel|briefing|mailing list)[^\n]{0,80}$/iu,
  ],
  [
    "copyright",
    /^(?:(?:copyright|ລິຂະສິດ)\s{0,2}(?:©|\(c\)|\p{Nd}{4})|©|\(c\)\s{0,2}\p{Nd}{4}|ສະຫງວນລິຂະສິດ(?!ທີ່|ໃນ|ຂອງ))[^\n]{0,120}$/iu,
  ],
  ["copyright", /^[^.\n]{0,120}all rights reserved[.!]?(?: [^\n]{0,60})?$/iu],
  ["copyright", /^[^.\n]{0,120}ສະຫງວນລິຂະສິດ[.!]?$/u],
  // A clock time alone may stand in a timetable; a player shows 0:00, seconds, or two times.
  [
    "player",
    /^(?:0{1,2}:00|\p{Nd}{1,2}:\p{Nd}{2}:\p{Nd}{2}|\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})? ?\/? ?\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)$/u,
  ],
  ["counter", /^0 ?\/ ?\p{Nd}{1,6}$/u],
  ["image-residue", /^<!--[^\n]{0,60}-->$/u],
  ["image-residue", /^(?:[0-9a-f]{32}|[\p{L}\p{N}_-]{1,60}\.(?:jpe?g|png|gif|webp))$/iu],
  ["read-more", /^(?!.{0,40}«)[\p{L}\p{M}\s.…]{0,30}(?:>>+|»+|→)$/u],
];
