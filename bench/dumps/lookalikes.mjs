// Lines that an article itself has and that look like a list of other stories: results, programmes, prices, names, verse, answers.
import { givenFirst, givenLast } from "../corpus/names.data.mjs";

const split = (text) => text.split("|").map((item) => item.trim());

const words = {
  en: {
    titles: split(
      "The participants | Who won | What is on | Final standings | At a glance | Where it happened | The numbers | On sale | Those honoured | Day by day | Also in the programme | The shopping list | Points so far | New on the shelf | Answers | Timetable | The line-up | What it costs | Best of the season | Latest readings | Further meetings | More dates",
    ),
    places: split(
      "Ban Hat | Ban Sop | Pak Mong | Nong Khiaw | Muang Sing | Thateng | Paksong | Attapeu | Kenethao | Viengxay | Nakasang | Mahaxay | Xepon | Phiang | Longsane",
    ),
    events: split(
      "opening of the market | walk to the cave | contest of the drummers | talk by the midwife | film under the trees | dinner for the guests | planting of a hundred trees | race of the long boats | reading for children | mass at the river | evening of old songs | lesson in weaving",
    ),
    roles: split(
      "chair | treasurer | forestry | violin | village head of the year | second place | nurse | teacher of music | goalkeeper | minister of works | guide | law | pilot",
    ),
    goods: split(
      "Pork | Duck eggs | Glutinous rice | River fish | Charcoal | Diesel | Bananas | Onions | Silk thread | Cement | Chicken | Salt | Morning glory | Honey",
    ),
    units: split("kg | tray | sack | litre | bunch | bag"),
    days: split("Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday"),
    months: split(
      "January | February | March | April | May | June | July | August | September | October | November | December",
    ),
    verse: split(
      "The boats are asleep on the sand | and nobody asks for the shore | my brother has written in chalk | a name on the back of the door | the lamp is a moon for the moths | we wait for the rice to be steam | the dogs of the temple are old | and follow the monks in a dream | a button was all that I kept | the river has taken the coat",
    ),
    quotes: split(
      "I would rather swim | Ask my wife, she counts the money | We have waited long enough | It is too loud at night | They should have come in the dry season | Nobody told us | The old one was better | My children like it | Who is going to pay | I have seen worse",
    ),
    works: split(
      "The Year Without Mangoes | Songs for a Slow Bus | My Uncle the Bridge | House of Nine Doors | A Dictionary of Rain | The Salt Road | Night Ferry | Letters to No One | The Weaver's Arithmetic | Under the Tamarind",
    ),
    steps: split(
      "Fill in the yellow form | Bring two photographs | Ask for a number at the door | Pay at the second counter | Turn off the gas | Boil the water for ten minutes | Wear a helmet | Cover the jars | Keep the receipt | Sign in front of a witness | Wash the leaves | Let it rest overnight",
    ),
    questions: split(
      "How long does it last? | Who may apply? | What happens to the school? | Is it dangerous? | Why now? | Where does the money come from? | May dogs come along?",
    ),
    answers: split(
      "Two dry seasons. | Everybody over sixteen. | It moves to the old office. | No. | Because of the bridge. | From the lottery. | On a leash.",
    ),
    chronicle: split(
      "first survey of the site | road reaches the village | work stops for want of cement | school burns down | new owner | eleven families move | first harvest | licence renewed | flood takes the pier | reopening",
    ),
    groups: split(
      "Association of Ferrymen | Friends of the Old Town | Union of Weavers | River School Network | Women of Ban Don | Council of Elders | Society for Birds",
    ),
    paper: split("The Daily Plain | Southern Star | Voice of the Hills | Border Courier | Morning Bell"),
    money: "kip",
  },
  lo: {
    titles: split(
      "ລາຍຊື່ຜູ້ໄດ້ຮັບລາງວັນ | ກຳນົດການ | ອັນດັບຄະແນນ | ສະຖານທີ່ | ຕົວເລກສຳຄັນ | ລາຄາຂາຍ | ຜູ້ຖືກຍ້ອງຍໍ | ແຕ່ລະມື້ | ສິ່ງທີ່ຕ້ອງກຽມ | ປຶ້ມອອກໃໝ່ | ຄຳຕອບ | ຕາຕະລາງລົດ | ລາຍຊື່ນັກກິລາ | ດັ່ງນີ້: | ປະກອບມີ: | ລາຄາຫຼ້າສຸດ | ກອງປະຊຸມຄັ້ງຕໍ່ໄປ",
    ),
    places: split(
      "ບ້ານຫາດ | ບ້ານສົບ | ປາກມອງ | ໜອງຂຽວ | ເມືອງສິງ | ທ່າແຕງ | ປາກຊ່ອງ | ອັດຕະປື | ແກ່ນທ້າວ | ວຽງໄຊ | ນາກະສັງ | ມະຫາໄຊ | ເຊໂປນ | ເມືອງພຽງ",
    ),
    events: split(
      "ເປີດຕະຫຼາດນັດ | ຍ່າງຊົມຖ້ຳ | ແຂ່ງຂັນຕີກອງ | ສົນທະນາກັບໝໍຕຳແຍ | ສາຍໜັງກາງແປງ | ພາເຂົ້າຕ້ອນຮັບແຂກ | ປູກຕົ້ນໄມ້ 100 ຕົ້ນ | ຊ່ວງເຮືອ | ອ່ານປຶ້ມໃຫ້ເດັກນ້ອຍຟັງ | ຕັກບາດເຊົ້າ | ລຳເພງບູຮານ | ຮຽນຕ່ຳຫູກ",
    ),
    roles: split(
      "ປະທານ | ເຫຼຍຍິກ | ປ່າໄມ້ | ອັນດັບສອງ | ພະຍາບານ | ຄູດົນຕີ | ຜູ້ຮັກສາປະຕູ | ຫົວໜ້າພະແນກ | ມັກຄຸເທດ | ກົດໝາຍ | ນາຍບ້ານດີເດັ່ນ",
    ),
    goods: split(
      "ຊີ້ນໝູ | ໄຂ່ເປັດ | ເຂົ້າໜຽວ | ປານ້ຳຂອງ | ຖ່ານ | ນ້ຳມັນກາຊວນ | ກ້ວຍ | ຜັກບົ່ວ | ເສັ້ນໄໝ | ຊີມັງ | ໄກ່ | ເກືອ | ຜັກບົ້ງ | ນ້ຳເຜິ້ງ",
    ),
    units: split("ກິໂລ | ຖາດ | ເປົາ | ລິດ | ມັດ | ຖົງ"),
    days: split("ວັນຈັນ | ວັນອັງຄານ | ວັນພຸດ | ວັນພະຫັດ | ວັນສຸກ | ວັນເສົາ | ວັນອາທິດ"),
    months: split("ມັງກອນ | ກຸມພາ | ມີນາ | ເມສາ | ພຶດສະພາ | ມິຖຸນາ | ກໍລະກົດ | ສິງຫາ | ກັນຍາ | ຕຸລາ | ພະຈິກ | ທັນວາ"),
    verse: split(
      "ເຮືອນອນຫຼັບ ຢູ່ເທິງຫາດ ຊາຍຂາວຂ່ອນ | ບໍ່ມີໃຜ ອອນຊອນຖາມ ຫາຟາກຝັ່ງ | ອ້າຍຂຽນຊື່ ໃສ່ປະຕູ ໄວ້ເປັນທາງ | ແສງຕະກຽງ ສ່ອງແມງມ້ອນ ນອນລໍຖ້າ | ໝາແກ່ວັດ ຍ່າງຕາມຄູບາ ໄປບິນທະບາດ | ແມ່ນ້ຳພັດ ເອົາເສື້ອໄປ ໃຈຍັງຢູ່",
    ),
    quotes: split(
      "ຂ້ອຍຂໍລອຍນ້ຳດີກວ່າ | ຖາມເມຍຂ້ອຍ ລາວນັບເງິນ | ພວກເຮົາລໍຖ້າດົນແລ້ວ | ຕອນກາງຄືນສຽງດັງໂພດ | ບໍ່ມີໃຜບອກພວກເຮົາ | ຂອງເກົ່າດີກວ່າ | ລູກຂ້ອຍມັກ | ໃຜຈະເປັນຄົນຈ່າຍ",
    ),
    works: split("ປີທີ່ບໍ່ມີໝາກມ່ວງ | ເພງຂອງລົດເມຊ້າ | ລຸງຂ້ອຍຊື່ຂົວ | ເຮືອນເກົ້າປະຕູ | ທາງເກືອ | ເຮືອກາງຄືນ | ຈົດໝາຍບໍ່ມີຜູ້ຮັບ | ກ້ອງຕົ້ນຂາມ"),
    steps: split(
      "ຕື່ມແບບຟອມສີເຫຼືອງ | ເອົາຮູບມາ 2 ໃບ | ຂໍເລກຄິວຢູ່ປະຕູ | ຈ່າຍເງິນຢູ່ປ່ອງທີສອງ | ປິດແກັສ | ຕົ້ມນ້ຳ 10 ນາທີ | ໃສ່ໝວກກັນກະທົບ | ປິດຝາໄຫນ້ຳ | ເກັບໃບຮັບເງິນໄວ້ | ລ້າງໃບໃຫ້ສະອາດ",
    ),
    questions: split("ໃຊ້ເວລາດົນປານໃດ? | ໃຜສະໝັກໄດ້? | ໂຮງຮຽນຈະເປັນແນວໃດ? | ອັນຕະລາຍບໍ? | ເປັນຫຍັງຕ້ອງດຽວນີ້? | ເງິນມາຈາກໃສ?"),
    answers: split("ສອງລະດູແລ້ງ. | ທຸກຄົນທີ່ອາຍຸເກີນ 16 ປີ. | ຍ້າຍໄປຫ້ອງການເກົ່າ. | ບໍ່. | ຍ້ອນຂົວ. | ຈາກຫວຍ."),
    chronicle: split(
      "ສຳຫຼວດຄັ້ງທຳອິດ | ທາງເຂົ້າຮອດບ້ານ | ຢຸດວຽກຍ້ອນຂາດຊີມັງ | ໂຮງຮຽນໄຟໄໝ້ | ປ່ຽນເຈົ້າຂອງໃໝ່ | ຍ້າຍ 11 ຄອບຄົວ | ເກັບກ່ຽວຄັ້ງທຳອິດ | ຕໍ່ໃບອະນຸຍາດ | ນ້ຳຖ້ວມພັດທ່າເຮືອ",
    ),
    groups: split("ສະມາຄົມຄົນຂີ່ເຮືອ | ກຸ່ມຮັກເມືອງເກົ່າ | ສະຫະພັນຊ່າງຕ່ຳຫູກ | ເຄືອຂ່າຍໂຮງຮຽນແຄມນ້ຳ | ກຸ່ມແມ່ຍິງບ້ານດອນ | ສະພາຜູ້ເຖົ້າ"),
    paper: split("ທົ່ງພຽງລາຍວັນ | ດາວໃຕ້ | ສຽງພູດອຍ | ຂ່າວຊາຍແດນ"),
    money: "ກີບ",
  },
};

/** One line a form: what is given is drawn anew for each line. */
const forms = {
  results: ({ place, other, small, tiny, sign }) => `${place} ${small}${sign}${other} ${tiny}`,
  prices: ({ good, unit, price, own, sign }) => `${good}${sign}${unit} ${price} ${own.money}`,
  schedule: ({ time, event }) => `${time} ${event}`,
  "days of events": ({ date, event, sign }) => `${date}${sign}${event}`,
  names: ({ name, role, sign }) => `${name}${sign}${role}`,
  "names and places": ({ name, role, place }) => `${name}, ${role}, ${place}`,
  ranks: ({ at, name, place, small, sign }) => `${at + 1}${sign}${name}, ${place} ${small}`,
  places: ({ place, other }) => `${place} ${other}`,
  quotes: ({ quote, open, close }) => `${open}${quote}${close}`,
  "quotes and names": ({ quote, name, open, close }) => `${name}: ${open}${quote}${close}`,
  gifts: ({ name, price, own }) => `${name} ${price} ${own.money}`,
  works: ({ work }) => work,
  "works and authors": ({ work, name, sign }) => `${work}${sign}${name}`,
  steps: ({ step }) => step,
  "numbered steps": ({ at, step }) => `${at + 1}. ${step}`,
  bullets: ({ step }) => `• ${step}`,
  chronicle: ({ year, fact, sign }) => `${year}${sign}${fact}`,
  weather: ({ place, small, tiny }) => `${place} ${tiny + 9}-${small + 20}°C`,
  signatories: ({ group, place }) => `${group}, ${place}`,
  papers: ({ paper, quote, open, close }) => `${paper}: ${open}${quote}${close}`,
  teams: ({ role, name, other }) => `${role}: ${name}, ${other}`,
};

/**
 * A list of an article, under a title or not.
 *
 * @param {ReturnType<import("../corpus/random.mjs").randomOf>} random
 * @param {boolean} lao
 * @returns {string[]}
 */
export function lookAlike(random, lao) {
  const { pick, chance, between, sample, shuffle } = random;
  const own = words[lao ? "lo" : "en"];
  const form = pick([...Object.keys(forms), "verse", "verse", "questions"]);
  const title = chance(55) ? [`${pick(own.titles)}`] : [];
  if (form === "verse") return sample(own.verse, between(3, 5));
  if (form === "questions")
    return shuffle(own.questions)
      .slice(0, 3)
      .flatMap((question, at) => [question, own.answers[at]]);
  const name = () => [pick(givenFirst), pick(givenLast)].map((part) => part[lao ? 0 : 1]).join("");
  const sign = pick([": ", " - ", " – ", ", ", " "]);
  const [open, close] = pick([
    ["“", "”"],
    ['"', '"'],
  ]);
  const count = between(3, 7);
  const pool = (list) => shuffle(list);
  const [steps, works, quotes, places] = [own.steps, own.works, own.quotes, own.places].map(pool);
  const lines = Array.from({ length: Math.min(count, steps.length, works.length, quotes.length) }, (_, at) =>
    forms[form]({
      at,
      own,
      sign,
      open,
      close,
      name: `${name()} ${name()}`,
      other: places[at + 3] ?? places[0],
      place: places[at],
      small: between(0, 9),
      tiny: between(0, 5),
      good: pick(own.goods),
      unit: pick(own.units),
      price: `${between(2, 90)}${lao ? "." : ","}000`,
      time: `${String(between(6, 21)).padStart(2, "0")}:${pick(["00", "15", "30"])}`,
      date: chance(50) ? pick(own.days) : `${between(1, 28)} ${pick(own.months)}`,
      event: pick(own.events),
      role: pick(own.roles),
      quote: quotes[at],
      work: works[at],
      step: steps[at],
      year: between(1975, 2026),
      fact: pick(own.chronicle),
      group: pick(own.groups),
      paper: pick(own.paper),
    }),
  );
  return [...title, ...new Set(lines)];
}
