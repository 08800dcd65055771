// Invented pages of news in any number, always the same ones: for tests and for measuring of size, never of quality.
//   node bench/generated-pages.mjs 10000 > pages.ndjson
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const sites = [
  "vela-news",
  "mekong-daily",
  "kong-post",
  "lane-xang",
  "namtha-radio",
  "hill-herald",
  "silk-times",
  "paksan-net",
];
const words = {
  en: {
    who: [
      "The governor",
      "A group of farmers",
      "The trade office",
      "Students of the teachers' college",
      "The health ministry",
      "A weavers' cooperative",
    ],
    did: [
      "opened a new market",
      "planted 4,000 trees",
      "signed an agreement on rice exports",
      "repaired the road to the dam",
      "began a survey of wells",
      "received solar lamps",
    ],
    where: [
      "in Ban Hatsay",
      "on the bank of the Nam Ou",
      "in three districts of the north",
      "near the old bridge",
      "in Sangthong",
      "at the foot of Phou Khao",
    ],
    why: [
      "so that traders no longer cross the river by boat",
      "after two years of work",
      "with money from the state budget",
      "because the rains came late",
      "as part of a plan for the whole province",
      "while prices of fuel went up again",
    ],
  },
  lo: {
    who: ["ເຈົ້າແຂວງ", "ກຸ່ມຊາວນາ", "ຫ້ອງການການຄ້າ", "ນັກສຶກສາວິທະຍາໄລຄູ", "ກະຊວງສາທາລະນະສຸກ", "ສະຫະກອນຕ່ຳແຜ່ນ"],
    did: [
      "ໄດ້ເປີດຕະຫຼາດແຫ່ງໃໝ່",
      "ໄດ້ປູກຕົ້ນໄມ້ 4.000 ຕົ້ນ",
      "ໄດ້ເຊັນສັນຍາສົ່ງອອກເຂົ້າ",
      "ໄດ້ສ້ອມແປງທາງໄປຫາເຂື່ອນ",
      "ໄດ້ເລີ່ມສຳຫຼວດນ້ຳສ້າງ",
      "ໄດ້ຮັບໂຄມໄຟແສງຕາເວັນ",
    ],
    where: ["ຢູ່ບ້ານຫາດຊາຍ", "ຢູ່ແຄມນ້ຳອູ", "ຢູ່ສາມເມືອງທາງພາກເໜືອ", "ຢູ່ໃກ້ຂົວເກົ່າ", "ຢູ່ເມືອງສັງທອງ", "ຢູ່ຕີນພູເຂົາ"],
    why: [
      "ເພື່ອໃຫ້ພໍ່ຄ້າແມ່ຄ້າບໍ່ຕ້ອງຂ້າມນ້ຳດ້ວຍເຮືອ",
      "ຫຼັງຈາກກໍ່ສ້າງມາໄດ້ສອງປີ",
      "ດ້ວຍງົບປະມານຂອງລັດ",
      "ຍ້ອນວ່າຝົນມາຊ້າ",
      "ຕາມແຜນຂອງທັງແຂວງ",
      "ໃນຂະນະທີ່ລາຄານ້ຳມັນຂຶ້ນອີກ",
    ],
  },
};
const residue = {
  en: "This revised version keeps all the key information while improving the flow and readability of the text.",
  lo: "ສະບັບນີ້ຮັກສາເນື້ອໃນເດີມໄວ້ ແຕ່ປັບປຸງໃຫ້ອ່ານງ່າຍຂຶ້ນ ແລະ ເປັນທາງການກວ່າເກົ່າ.",
};
const menus = {
  en: ["Home", "Politics", "Economy", "Sport", "Contact"],
  lo: ["ໜ້າຫຼັກ", "ການເມືອງ", "ເສດຖະກິດ", "ກິລາ", "ຕິດຕໍ່"],
};

/** A generator of numbers that gives the same ones everywhere (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The page of a number: `{id, url, html}`. Every 25th is no article, and every 400th is broken. */
export function generatedPage(number) {
  const next = chance(number * 7919 + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const language = next() < 0.55 ? "lo" : "en";
  const { who, did, where } = words[language];
  const sentence = (own = words[language]) => {
    const end =
      own === words.lo ? ` ໃນວັນທີ ${1 + Math.floor(next() * 28)}.` : `, on day ${1 + Math.floor(next() * 90)}.`;
    return `${pick(own.who)} ${pick(own.did)} ${pick(own.where)} ${pick(own.why)}${end}`;
  };
  const title = `${pick(who)} ${pick(did)} ${pick(where)} (${number})`;
  const site = pick(sites);
  const url = `https://www.${site}.example/${language}/${number}`;
  const id = `page-${String(number).padStart(6, "0")}`;
  if (number % 400 === 399) return { id, url };
  const menu = menus[language].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("");
  const frame = (body) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title} | ${site}</title></head><body><nav><ul>${menu}</ul></nav>${body}<footer>© ${site}</footer></body></html>`;
  const stories = Array.from(
    { length: 6 },
    () => `<li><a href="/${language}/${Math.floor(next() * 9e5)}">${pick(who)} ${pick(did)}</a></li>`,
  ).join("");
  if (number % 25 === 24) return { id, url, html: frame(`<ul class="stories">${stories}</ul>`) };
  const paragraphs = Array.from({ length: 2 + Math.floor(next() ** 2 * 14) }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => sentence()).join(" "),
  );
  const [lead] = paragraphs;
  if (next() < 0.12) paragraphs.unshift(`KPL ${lead}`);
  if (next() < 0.08) paragraphs.push(residue[language]);
  if (next() < 0.06) paragraphs.splice(1, 0, `${sentence(words.en)} ${sentence(words.lo)}`);
  const day = `${1 + Math.floor(next() * 28)}/${1 + Math.floor(next() * 12)}/${2022 + Math.floor(next() * 3)}`;
  const date = next() < 0.9 ? `<time>${day} ${8 + Math.floor(next() * 10)}:${10 + Math.floor(next() * 49)}</time>` : "";
  const views = next() < 0.5 ? `<span>${Math.floor(next() * 5000)} views</span>` : "";
  const related = next() < 0.6 ? `<h3>${language === "lo" ? "ຂ່າວອື່ນໆ" : "Other news"}</h3><ul>${stories}</ul>` : "";
  return {
    id,
    url,
    html: frame(
      `<article><h1>${title}</h1>${date}${views}${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>${related}`,
    ),
  };
}

if (argv[1] === fileURLToPath(import.meta.url))
  for (let number = 0; number < Number(argv[2] ?? 1000); number++) console.log(JSON.stringify(generatedPage(number)));
