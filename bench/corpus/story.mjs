import { asides } from "./asides.data.mjs";
import { frames } from "./frames.data.mjs";
import { expand } from "./grammar.mjs";

const monthsEn = "January February March April May June July August September October November December".split(" ");
const monthsLo = "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ".split(" ");
const weekdays = "Thursday Friday Saturday Sunday Monday Tuesday Wednesday".split(" ");
const smallWords = "zero one two three four five six seven eight nine ten".split(" ");
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const grouped = (value, sign) => String(value).replace(/\B(?=(\d{3})+$)/gu, sign);
const inLaoDigits = (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(0x0ed0 + Number(digit)));

/** Each paper has its own ways with numbers; a writer keeps to them within a text. */
function numberStyle(language, random) {
  const sign = language === "en" ? "," : random.pick([".", ".", ",", " "]);
  const words = language === "en" && random.chance(60);
  const lao = language === "lo" && random.chance(4);
  return (value) => {
    if (words && value <= 10) return smallWords[value];
    const text = value >= 1000 ? grouped(value, sign) : String(value);
    return lao ? inLaoDigits(text) : text;
  };
}

const scalesLo = { thousand: "ພັນ", million: "ລ້ານ", billion: "ຕື້" };

function moneyText({ tenths, scale, currency }, language, full) {
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  if (language === "en") {
    const amount = rest > 0 ? `${grouped(whole, ",")}.${rest}` : grouped(whole, ",");
    if (currency === "dollar")
      return scale === "thousand" ? `US$${grouped(whole * 1000, ",")}` : `US$${amount} million`;
    return full && scale === "million" ? `${grouped(whole * 1e6 + rest * 1e5, ",")} kip` : `${amount} ${scale} kip`;
  }
  const amount = rest > 0 ? `${grouped(whole, ".")},${rest}` : grouped(whole, ".");
  if (currency === "dollar")
    return scale === "thousand" ? `${grouped(whole * 1000, ".")} ໂດລາສະຫະລັດ` : `${amount} ລ້ານໂດລາສະຫະລັດ`;
  return full && scale === "million"
    ? `${grouped(whole * 1e6 + rest * 1e5, ".")} ກີບ`
    : `${amount} ${scalesLo[scale]}ກີບ`;
}

function dayText(day, language, random) {
  const date = new Date(day * 86_400_000);
  const [number, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  if (language === "en")
    return random.pick([
      weekdays[((day % 7) + 7) % 7],
      `${number} ${monthsEn[month]}`,
      `${monthsEn[month]} ${number}, ${year}`,
      `${monthsEn[month]} ${number}`,
    ]);
  return random.pick([
    `ວັນທີ ${number} ${monthsLo[month]} ${year}`,
    `ວັນທີ ${number} ${monthsLo[month]} ນີ້`,
    `ວັນທີ ${number}/${month + 1}/${year}`,
    `ວັນທີ ${number} ເດືອນ ${monthsLo[month]}`,
  ]);
}

/** Slots of the frames for a story in one language. All chance is drawn whatever the facts say, so that changed facts change nothing else. */
function slotsOf(facts, language, random) {
  const at = language === "en" ? 0 : 1;
  const number = numberStyle(language, random);
  const full = random.chance(20);
  const code = facts.partner[2] || facts.partner[at].replace(/^the /u, "");
  const counted = (index) => () => number(facts.counts[index]);
  const unit = (index) => () => facts.units[index][at];
  const named = new Set();
  // In full at first, then by the family name, as papers do.
  const nameOf = (person) => () => {
    const { given, family, mister } = person;
    if (language === "lo") return `${given.lo} ${family.lo}`;
    if (named.has(person)) return `${mister.en} ${family.en}`;
    named.add(person);
    return `${given.en} ${family.en}`;
  };
  return {
    topic: () => facts.topic[at],
    Topic: () => capital(facts.topic[at]),
    acts: () => facts.act[at],
    aim: () => facts.aim[at],
    aimB: () => facts.aimB[at],
    trouble: () => facts.trouble[at],
    trouble2: () => capital(facts.trouble2[at]),
    province: () => facts.area[at],
    district: () => facts.district[at],
    otherProvince: () => facts.otherProvince[at],
    village: () => facts.village[language],
    office: () => facts.office[at],
    partner: () => (language === "en" ? facts.partner[0] : facts.partner[1]),
    partnerShort: () => capital(code),
    partnerMark: () => (random.chance(50) && facts.partner[2] ? ` (${facts.partner[2]})` : ""),
    person: nameOf(facts.person),
    second: nameOf(facts.second),
    personLast: () =>
      language === "en" ? facts.person.family.en : `${facts.person.given.lo} ${facts.person.family.lo}`,
    role: () => facts.person.role[language],
    secondRole: () => facts.second.role[language],
    countA: counted(0),
    countB: counted(1),
    countC: counted(2),
    countD: counted(3),
    unitA: unit(0),
    unitB: unit(1),
    unitC: unit(2),
    countSmall: () => number(facts.countSmall),
    percent: () => String(facts.percent),
    months: () => number(facts.months),
    year: () => String(facts.year),
    lastYear: () => String(facts.year - 1),
    nextYear: () => String(facts.year + 1),
    since: () => String(facts.since),
    money: () => moneyText(facts.money, language, full),
    moneyB: () => moneyText(facts.moneyB, language, full),
    day: () => dayText(random.chance(75) ? facts.eventDay : facts.nextDay, language, random),
    ...Object.fromEntries(
      ["who", "did", "when", "why", "thing", "who", "did", "thing"].map((name, at) => [
        at < 5 ? name : `${name}2`,
        () => random.pick(asides[language][name]),
      ]),
    ),
    When: () => capital(random.pick(asides[language].when)),
    Thing: () => capital(random.pick(asides[language].thing)),
    concern: () => random.pick(frames[language].concerns),
  };
}

/**
 * Writes a story: title and paragraphs. Each text chooses its own facts, order and words, as two journalists would.
 *
 * @param {ReturnType<import("./facts.mjs").factsOf>} facts
 * @param {"en" | "lo"} language
 * @param {ReturnType<import("./random.mjs").randomOf>} random
 */
export function writeStory(facts, language, random) {
  const { titles, leads, facts: others } = frames[language];
  const slots = slotsOf(facts, language, random);
  const sentence = (frame) => {
    const text = expand(expand(frame, { ...identity(slots), concern: slots.concern }, random), slots, random);
    return language === "en" ? capital(text) : text;
  };
  const lead = random.pick(leads);
  const chosen = random.sample(others, random.between(6, 11));
  // What a reporter saw and heard beside the facts; nobody else has it.
  const asides = Array.from({ length: random.between(2, 6) }, () => random.pick(frames[language].asides));
  const body = random.shuffle([...chosen, ...asides]);
  const title = sentence(random.pick(titles));
  const paragraphs = [sentence(lead)];
  for (let at = 0; at < body.length; ) {
    const size = random.pick([1, 1, 2, 2, 3]);
    paragraphs.push(
      body
        .slice(at, at + size)
        .map(sentence)
        .join(" "),
    );
    at += size;
  }
  return { title, paragraphs };
}

/** Slots that stand for themselves: a first pass only puts in frames that have slots of their own. */
function identity(slots) {
  return Object.fromEntries(Object.keys(slots).map((name) => [name, () => `{${name}}`]));
}
