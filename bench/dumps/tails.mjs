// Invented ends of text dumps: lists of other stories in the forms that pages have when their markup is lost, and articles that end in
// lines of their own that look like such lists. `{id, text, title, related: [{title, section}], genuine: string[], noise: string[]}`
import { makeCorpus } from "../corpus/corpus.mjs";
import { randomOf } from "../corpus/random.mjs";
import { recordOf } from "../corpus/record.mjs";

const words = {
  en: {
    site: "Paddy Field Post",
    menu: ["Home", "Briefs", "Markets", "Letters", "Schools", "Rivers"],
    separators: [" | ", " / ", "   "],
    sections: ["Briefs", "Markets", "Letters", "Schools", "Rivers"],
    foreign: ["Opinion", "Photos", "Podcast"],
    months: "January February March April May June July August September October November December".split(" "),
    headings: [
      "More briefs",
      "EXPLORE",
      "Keep reading",
      "Picked for you",
      "Around the provinces",
      "In other news",
      "Related stories",
      "Latest",
      "What others read",
      "From the same desk",
    ],
    tools: [
      "Share | Tweet | Print",
      "Save for later · Text size · Report",
      "Like  Comment  Share",
      "Print friendly | Send to a friend",
    ],
    foot: [
      "Visitors today: 812   Total: 90,441",
      "Paddy Field Post is a publication of Ricebowl Media. © 2025",
      "Join the conversation 0 comments Sort by: Newest",
      "Registered office: Ban Xay, Vientiane. Tel 021 555 0130",
      "All content © Paddy Field Post 2025. Do not republish without permission.",
      "Weekend letter: the best of the week, Saturdays at 8. Your email address SIGN UP",
      "Report an error on this page | Imprint | Contact us",
      "Proudly powered by Paddle | Theme: Terrace",
    ],
    ago: (n) => `${n} days ago`,
    minutes: (n) => `${n} min`,
    genuine: [
      [
        "Programme",
        "12 May Opening of the fair and boat parade",
        "13 May Silk market and children's songs",
        "14 May Closing ceremony at the temple",
      ],
      ["Results", "Pakse 3, Thakhek 1", "Savannakhet 2, Vientiane 2", "Luang Prabang 0, Oudomxay 4"],
      [
        "The winners are:",
        "1 Mani Keo, village school of Ban Na",
        "2 Vieng Souk, lower school of Pakbeng",
        "3 Noy Phet, river school of Ban Hat",
      ],
      [
        "Prices this week",
        "Sticky rice, per kilogram: 12,000 kip",
        "Duck eggs, per tray: 46,000 kip",
        "Pork, per kilogram: 78,000 kip",
      ],
    ],
  },
  lo: {
    site: "ໜັງສືພິມທົ່ງນາ",
    menu: ["ໜ້າຫຼັກ", "ຂ່າວສັ້ນ", "ຕະຫຼາດ", "ປູກຝັງ", "ໂຮງຮຽນ", "ແມ່ນ້ຳ"],
    separators: [" | ", " · ", "   "],
    sections: ["ຂ່າວສັ້ນ", "ຕະຫຼາດ", "ປູກຝັງ", "ໂຮງຮຽນ", "ແມ່ນ້ຳ"],
    foreign: ["ພອດແຄສ", "ລ້ຽງສັດ"],
    months: "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ".split(" "),
    headings: ["ຂ່າວຫຼ້າສຸດ", "ບົດທີ່ຄ້າຍຄືກັນ", "ຂ່າວໃນໝວດດຽວກັນ", "ອ່ານຕໍ່", "ໂພສອື່ນໆ", "ມີຫຍັງໃໝ່", "ລາຍການຫຼ້າສຸດ", "ຈາກໂຕະຂ່າວດຽວກັນ"],
    tools: ["ພິມໜ້ານີ້ | ສົ່ງຕໍ່ | ແຈ້ງຂໍ້ຜິດພາດ", "ແຊຣ໌ໄປ Facebook · ແຊຣ໌ໄປ X · ຄັດລອກລິ້ງ", "ຖືກໃຈ  ຄຳເຫັນ  ແບ່ງປັນ"],
    foot: [
      "ຜູ້ເຂົ້າຊົມມື້ນີ້ 377 ຄົນ · ທັງໝົດ 1.204.556 ຄົນ",
      "ສະຫງວນລິຂະສິດ © 2025 ໜັງສືພິມທົ່ງນາ. ຫ້າມຄັດລອກໂດຍບໍ່ໄດ້ຮັບອະນຸຍາດ",
      "ພັດທະນາເວັບໄຊໂດຍ ສູນຂໍ້ມູນທົ່ງນາ © 2025",
      "ຂຽນຄຳເຫັນ (ຕ້ອງເຂົ້າສູ່ລະບົບກ່ອນ)",
      "ຂັບເຄື່ອນໂດຍ Paddle. ຮູບແບບ: Terrace",
      "ລິຂະສິດ © ທົ່ງນາ ມີເດຍ",
      "ສະໝັກຮັບຂ່າວທາງອີເມວ",
    ],
    ago: (n) => `${n} ມື້ກ່ອນ`,
    minutes: (n) => `${n} ນາທີ`,
    genuine: [
      ["ລາຍການງານ", "12 ພຶດສະພາ ເປີດງານ ແລະ ແຫ່ເຮືອ", "13 ພຶດສະພາ ຕະຫຼາດຜ້າໄໝ ແລະ ເພງເດັກ", "14 ພຶດສະພາ ພິທີປິດຢູ່ວັດ"],
      ["ຜົນການແຂ່ງຂັນ", "ປາກເຊ 3 ທ່າແຂກ 1", "ສະຫວັນນະເຂດ 2 ວຽງຈັນ 2", "ຫຼວງພະບາງ 0 ອຸດົມໄຊ 4"],
      ["ຜູ້ຊະນະໄດ້ແກ່:", "1 ມະນີ ແກ້ວ ໂຮງຮຽນບ້ານນາ", "2 ວຽງ ສຸກ ໂຮງຮຽນມັດທະຍົມປາກແບງ", "3 ນ້ອຍ ເພັດ ໂຮງຮຽນບ້ານຫາດ"],
      ["ລາຄາອາທິດນີ້", "ເຂົ້າໜຽວ ກິໂລລະ 12.000 ກີບ", "ໄຂ່ເປັດ ຖາດລະ 46.000 ກີບ", "ຊີ້ນໝູ ກິໂລລະ 78.000 ກີບ"],
    ],
  },
};

/** How an item is printed: a title, the name of its section, a date. */
const forms = [
  ({ title, section, date }) => `${title}${section}${date}`,
  ({ title, section, date, lao }) => `${title}${lao ? section : section.toUpperCase()}${date}`,
  ({ title, section, ago }) => `${title} ${section} • ${ago}`,
  ({ title, date }) => `${title}${date}`,
  ({ title, month }) => `${title} - ${month}`,
  ({ title, day }) => `${title} ${day}`,
  ({ title, section, minutes }) => `${title}${section} · ${minutes}`,
  ({ title, section }) => `${title} ${section}`,
  ({ title, date }) => `${title} (${date})`,
  ({ title }) => title,
  ({ title, at }) => `${at + 1} ${title}`,
  ({ title, date }) => `${date} ${title}`,
  ({ title, section, date }) => `${title} | ${section} | ${date}`,
  ({ title, date }) => `${title}   ${date}`,
];
/** Forms of which the names of sections are part of the line. */
const sectioned = new Set([0, 1, 2, 6, 7, 12]);

/** @param {number} count */
export function* makeTails(count, seed = "tails") {
  const records = [...makeCorpus({ seed, size: count * 2 })].map(({ article }) => recordOf(article));
  for (let number = 0; number < count; number++) yield tailOf(number, records, randomOf(`${seed} ${number}`));
}

function tailOf(number, records, { pick, chance, between, sample }) {
  const record = records[number];
  const lao = record.language === "lo";
  const own = words[lao ? "lo" : "en"];
  const form = number % forms.length;
  const isLook = chance(40);
  const others = sample(
    records.filter(({ language, title }) => language === record.language && title !== record.title),
    between(3, 5),
  );
  const dateForm = between(0, 2);
  const related = others.map(({ title }, at) => {
    const [day, month, year] = [between(1, 28), between(1, 12), between(2023, 2025)];
    const name = own.months[month - 1];
    const date = [
      `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`,
      lao ? `${day} ${name} ${year}` : `${name.slice(0, 3)} ${day}, ${year}`,
      `${day} ${name} ${year}`,
    ][dateForm];
    const section = pick(chance(80) ? own.sections : own.foreign);
    const parts = {
      title,
      section,
      date,
      at,
      lao,
      day: `${day} ${name}`,
      month: `${name} ${year}`,
      ago: own.ago(between(2, 9)),
      minutes: own.minutes(between(3, 50)),
    };
    return { title, section: sectioned.has(form) ? section : null, line: forms[form](parts) };
  });
  const paragraphs = record.text.split("\n\n").slice(0, between(3, 8));
  const genuine = isLook ? pick(own.genuine) : [];
  const tool = pick(own.tools);
  const heading = pick(own.headings);
  const foot = sample(own.foot, between(1, 4));
  const tail =
    isLook && chance(50) ? [] : [...(chance(30) ? [tool] : []), heading, ...related.map(({ line }) => line), ...foot];
  const front = [
    own.site,
    own.menu.join(pick(own.separators)),
    record.title,
    pick([`12/01/2026 10:21`, lao ? "ວັນທີ 12 ມັງກອນ 2026" : "12 January 2026"]),
    tool,
  ];
  const text = [
    front.join("\n"),
    ...paragraphs,
    ...(genuine.length > 0 ? [genuine.join("\n")] : []),
    ...(tail.length > 0 ? [tail.join("\n")] : []),
  ].join("\n\n");
  return {
    id: `tail-${number}`,
    form,
    language: record.language,
    heading,
    text,
    title: record.title,
    paragraphs,
    related: tail.length > 0 ? related : [],
    genuine,
    noise: tail.length > 0 ? [tool, ...foot] : [tool],
  };
}
