/** What other sites do to a story before they print it again. Each takes and gives `{title, paragraphs}`. */
const labels = {
  en: [
    ["(KPL) ", "KPL"],
    ["VIENTIANE, Laos — ", "Source: Lao News Agency"],
    ["(Agencies) ", ""],
    ["Pakse – ", "From our correspondent"],
    ["", "Republished with permission."],
  ],
  lo: [
    ["(ຂປລ) ", "ຂປລ"],
    ["ວຽງຈັນ: ", "ທີ່ມາ: ຂ່າວສານປະເທດລາວ"],
    ["ຂປລ. ", ""],
    ["(ສຳນັກຂ່າວ) ", "ຈາກນັກຂ່າວຂອງພວກເຮົາ"],
    ["", "ພິມຄືນໂດຍໄດ້ຮັບອະນຸຍາດ."],
  ],
};
const endings = {
  en: [
    "Readers who know more about this matter can write to our office.",
    "The story has been shared widely on social media since yesterday.",
    "Our reporters will follow the matter and bring news as it comes in.",
    "Residents hope that the promises made will be kept this time.",
    "Similar news has come from other parts of the country in recent weeks.",
  ],
  lo: [
    "ຜູ້ອ່ານທີ່ຮູ້ເລື່ອງນີ້ເພີ່ມເຕີມ ສາມາດຂຽນຈົດໝາຍມາຫາຫ້ອງການຂອງພວກເຮົາ.",
    "ຂ່າວນີ້ໄດ້ຖືກແບ່ງປັນຢ່າງກວ້າງຂວາງໃນສື່ສັງຄົມຕັ້ງແຕ່ມື້ວານ.",
    "ນັກຂ່າວຂອງພວກເຮົາຈະຕິດຕາມເລື່ອງນີ້ຕໍ່ໄປ ແລະ ລາຍງານໃຫ້ຊາບ.",
    "ຊາວບ້ານຫວັງວ່າ ຄຳໝັ້ນສັນຍາຈະຖືກປະຕິບັດໃນຄັ້ງນີ້.",
    "ຂ່າວຄ້າຍຄືກັນນີ້ມີມາຈາກຫຼາຍພາກຂອງປະເທດໃນໄລຍະຜ່ານມາ.",
  ],
};
const spellings = {
  en: [
    [/“|”/gu, '"'],
    [/’/gu, "'"],
    [/metres/gu, "meters"],
    [/programme/gu, "program"],
    [/per cent/gu, "percent"],
    [/ labour/gu, " labor"],
    [/\band\b/gu, "&"],
    [/, (which|who)/gu, " $1"],
    [/ District,/gu, " district,"],
  ],
  lo: [
    [/ໜ/gu, "ຫນ"],
    [/ໝ/gu, "ຫມ"],
    [/ຫຼ/gu, "ຫລ"],
    [/ແລະ /gu, "ແລະ"],
    [/ຢູ່ບ້ານ/gu, "ຢູ່ ບ້ານ"],
    [/ໂຄງການ/gu, "ໂຄງ ການ"],
    [/“|”/gu, '"'],
    [/ກ່າວວ່າ/gu, "ກ່າວ ວ່າ"],
    [/ປະຊາຊົນ/gu, "ປະຊາຊົນ "],
  ],
};

const changes = {
  label: (random, { title, paragraphs }, language) => {
    const [front, end] = random.pick(labels[language]);
    const [lead, ...rest] = paragraphs;
    return { title, paragraphs: [front + lead, ...rest, ...(end ? [end] : [])] };
  },
  cut: (random, { title, paragraphs }) => {
    const size = paragraphs.map((text) => text.length);
    const all = size.reduce((sum, length) => sum + length, 0);
    let [kept, at] = [0, 0];
    // More than half stays, so that a reader would still call it the same story.
    while (at < size.length && (kept < all * 0.55 || random.chance(50))) kept += size[at++];
    return { title, paragraphs: paragraphs.slice(0, at) };
  },
  spelling: (random, { title, paragraphs }, language) => {
    const chosen = random.sample(spellings[language], 5);
    const spell = (text) => chosen.reduce((result, [from, to]) => result.replace(from, to), text);
    return { title: spell(title), paragraphs: paragraphs.map(spell) };
  },
  ending: (random, { title, paragraphs }, language) => {
    const kept = paragraphs.length > 4 && random.chance(60) ? paragraphs.slice(0, -1) : paragraphs;
    return { title, paragraphs: [...kept, ...random.sample(endings[language], random.between(1, 2))] };
  },
  slips: (random, { title, paragraphs }) => {
    const slip = (text) => {
      let result = text;
      for (let count = Math.ceil(text.length / 300); count > 0; count--) {
        const at = random.below(result.length - 2);
        // A digit that changes would be news.
        if (/\p{Nd}/u.test(result.slice(at - 1, at + 3))) continue;
        result = result.slice(0, at) + (random.chance(50) ? result[at] : "") + result.slice(at + 1);
      }
      return result;
    };
    return { title, paragraphs: paragraphs.map(slip) };
  },
  title: (random, { title, paragraphs }) => ({
    title: random.chance(50) ? title.split(/[:,]/u)[0] : `${title} — ${random.pick(["Update", "Laos", "ຂ່າວ"])}`,
    paragraphs,
  }),
};
const names = Object.keys(changes);

/**
 * A story as another site prints it.
 *
 * @returns {{ story: { title: string, paragraphs: string[] }, changes: string[] }} with the names of what was done; none for an exact copy
 */
export function repost(random, story, language) {
  const chosen = random.chance(20) ? [] : random.sample(names, random.pick([1, 1, 2, 3]));
  return { story: chosen.reduce((result, name) => changes[name](random, result, language), story), changes: chosen };
}
