import { kinds } from "./kinds.data.mjs";
import {
  familyFirst,
  familyLast,
  givenFirst,
  givenLast,
  offices,
  partners,
  provinces,
  roles,
  villageFirst,
  villageLast,
} from "./names.data.mjs";

/** A name made of syllables, in Lao letters and as papers write it in Latin ones. */
function nameOf(random, first, last) {
  const [head, tail] = [random.pick(first), random.pick(last)];
  return { lo: head[0] + tail[0], en: random.pick(head.slice(1)) + random.pick(tail.slice(1)) };
}

function personOf(random) {
  const given = nameOf(random, givenFirst, givenLast);
  const family = nameOf(random, familyFirst, familyLast);
  const [roleEn, roleLo] = random.pick(roles);
  const mister = random.chance(25) ? { en: "Ms", lo: "ນາງ" } : { en: "Mr", lo: "ທ່ານ" };
  return { given, family, mister, role: { en: roleEn, lo: roleLo } };
}

/** Round, precise or in between, as counts in the news are. */
function countBetween(random, least, most) {
  const value = random.between(least, random.chance(70) ? Math.max(least, Math.floor(most / 8)) : most);
  if (value < 60 || random.chance(45)) return value;
  const step = value < 1000 ? 10 : value < 20_000 ? 100 : 1000;
  return Math.max(step, Math.round(value / step) * step);
}

/** Money in thousands of kip or in dollars: 12.4 billion kip, 850 million kip, US$1.5 million. */
function moneyOf(random) {
  const tenths = random.between(11, 980);
  return random.pick([
    { tenths: tenths * 10, scale: "million", currency: "kip" },
    { tenths, scale: "billion", currency: "kip" },
    { tenths: random.between(2, 90), scale: "million", currency: "dollar" },
    { tenths: random.between(12, 950) * 10, scale: "thousand", currency: "dollar" },
  ]);
}

/**
 * What is true of a story, whoever writes about it.
 *
 * @param {ReturnType<import("./random.mjs").randomOf>} random
 * @param {number} day days since 1970
 * @param {object} [like] facts whose subject and place this story shares, as two stories of one day may
 */
export function factsOf(random, day, like) {
  const kind = like?.kind ?? random.pick(kinds);
  const [province, provinceLo, districts] = like?.area ?? random.pick(provinces);
  const [district, districtLo] = like?.district ?? random.pick(districts);
  const [otherProvince, otherProvinceLo] = random.pick(provinces);
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const [aim, aimB] = random.sample(kind.aims, 2);
  const [unitA, unitB, unitC] = random.sample(kind.units, 3);
  const [trouble, trouble2] = random.sample(kind.troubles, 2);
  return {
    kind,
    day,
    year,
    area: [province, provinceLo, districts],
    district: [district, districtLo],
    topic: random.pick(kind.topics),
    act: random.pick(kind.acts),
    aim,
    aimB,
    trouble,
    trouble2,
    units: [unitA, unitB, unitC],
    counts: [
      countBetween(random, unitA[2], unitA[3]),
      countBetween(random, unitB[2], unitB[3]),
      countBetween(random, unitC[2], unitC[3]),
      countBetween(random, 30, 9000),
    ],
    countSmall: random.between(3, 17),
    percent: random.between(3, 97),
    months: random.between(3, 30),
    since: year - random.between(2, 14),
    money: moneyOf(random),
    moneyB: moneyOf(random),
    eventDay: day - random.between(0, 3),
    nextDay: day + random.between(3, 30),
    village: nameOf(random, villageFirst, villageLast),
    otherProvince: [otherProvince, otherProvinceLo],
    office: random.pick(offices),
    partner: random.pick(partners),
    person: personOf(random),
    second: personOf(random),
  };
}

/** The same story a little later: some of its numbers have changed, nothing else. */
export function updatedFacts(random, facts) {
  const changed = (value) =>
    Math.max(
      2,
      value + random.between(1, Math.max(3, Math.floor(value / 3))) * (value > 9 && random.chance(30) ? -1 : 1),
    );
  const counts = [...facts.counts];
  counts[0] = changed(counts[0]);
  if (random.chance(60)) counts[2] = changed(counts[2]);
  return { ...facts, counts, percent: random.chance(50) ? Math.min(99, changed(facts.percent)) : facts.percent };
}
