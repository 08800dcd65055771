import type { Rule } from "../article/rule.ts";

/** Lines that operate a site. The look-alikes use the same words in sentences. */
export const interfaceRules: readonly Rule[] = [
  {
    id: "tool-line",
    summary: "A line of nothing but interface words and numbers: toolbars, share buttons, menus, language switches.",
    place: "body",
    example: "<p>Email Print 3598</p>",
    lookAlike: "<p>Print shops share the profits by e-mail order.</p>",
  },
  {
    id: "counter",
    summary: "A line that counts views, likes or pictures; the number of a view counter becomes the field `views`.",
    place: "body",
    example: "<p>ຍອດເຂົ້າຊົມ 412 ຄັ້ງ</p>",
    lookAlike: "<p>ທີມຊາດລາວໄດ້ລົງແຂ່ງຂັນ 412 ຄັ້ງ ນັບແຕ່ປີ 1960 ເປັນຕົ້ນມາ.</p>",
  },
  {
    id: "to-top",
    summary: "A link back to the top of the page.",
    place: "after",
    example: "<p>ກັບຂຶ້ນເທິງ</p>",
    lookAlike: "<p>Top officials of both countries attended the ceremony.</p>",
  },
  {
    id: "read-more",
    summary: "A button that opens the rest of a story.",
    place: "body",
    example: "<p>ອ່ານຕໍ່...&gt;&gt;</p>",
    lookAlike: "<p>ນັກຮຽນສາມາດອ່ານຕໍ່ໄດ້ຢູ່ຫໍສະໝຸດແຫ່ງຊາດ ໂດຍບໍ່ເສຍຄ່າ.</p>",
  },
  {
    id: "player",
    summary: "What a media player leaves in the text: times, loading notes, a missing source.",
    place: "body",
    example: "<p>0:00 / 0:00</p>",
    lookAlike: "<p>The match ended 0-0 after extra time.</p>",
  },
  {
    id: "comments",
    summary: "Headings and buttons of a comment thread.",
    place: "after",
    example: "<h3>Leave a Reply</h3>",
    lookAlike: "<p>Comments by the minister were welcomed in all provinces.</p>",
  },
  {
    id: "comment-form",
    summary: "Notes of a comment form.",
    place: "after",
    example: "<p>Your email address will not be published. Required fields are marked *</p>",
    lookAlike: "<p>The address of the new office will be published next week.</p>",
  },
  {
    id: "copied-message",
    summary: "The note of a button that copies an address or a code.",
    place: "body",
    example: "<p>The URL has been copied to your clipboard</p>",
    lookAlike: "<p>The text has been copied by hand for two hundred years.</p>",
  },
  {
    id: "cookie-notice",
    summary: "A notice about cookies.",
    place: "after",
    example: "<p>We use cookies to improve your experience on our website.</p>",
    lookAlike: "<p>Villagers use cookies made of rice flour in the ceremony.</p>",
  },
  {
    id: "subscription-box",
    summary: "An invitation to subscribe to the site's own letters or channels.",
    place: "after",
    example: "<p>Sign up for our daily newsletter and never miss a story.</p>",
    lookAlike: "<p>Farmers can sign up for the irrigation scheme until the end of May.</p>",
  },
  {
    id: "copyright",
    summary: "A copyright line.",
    place: "after",
    example: "<p>© 2024 ໜັງສືພິມຕົວຢ່າງ. All rights reserved.</p>",
    lookAlike: "<p>The law on copyright was amended in 2017.</p>",
  },
  {
    id: "image-residue",
    summary: "The file name of a picture, left as text.",
    place: "body",
    example: "<p>a3f5c09be1d24c7f8b6e0a9d1c2b3e4f</p>",
    lookAlike: "<p>The picture was taken in Pakse.</p>",
  },
];
