import { factsOf, updatedFacts } from "./facts.mjs";
import { randomOf } from "./random.mjs";
import { repost } from "./reposts.mjs";
import { writeStory } from "./story.mjs";

/** Texts of one host, one day and one language, about: a busy news desk. */
const textsADay = 12;
const firstDay = 19_700;
const hour = 3_600_000;

const idOf = (random) => (random.next().toString(16) + random.next().toString(16)).padStart(14, "0").slice(-14);

/**
 * A corpus of any size, article by article, with the right answers beside each: the same seed and size give the same articles.
 *
 * Of the stories a fifth is printed in both languages by the same site, up to two days apart and told freely; beside one in three of these
 * stands another story of the same day, kind and place. One story in eight is printed again by others, one in twenty-five comes again with new numbers.
 *
 * @param {{ seed: string, size: number, hosts?: number }} options
 * @yields {{ article: object, truth: object }}
 */
export function* makeCorpus({ seed, size, hosts = Math.max(3, Math.ceil(size / 2500)) }) {
  const days = Math.max(6, Math.ceil(size / (hosts * textsADay * 2)));
  const ids = new Set();
  let made = 0;
  for (let number = 0; made < size; number++) {
    const story = [...storyOf(seed, number, hosts, days)];
    // Streams of chance are named by 32 bits: of a hundred thousand, two may be the same, and their stories with them.
    if (story.some(({ truth }) => ids.has(truth.id))) continue;
    for (const item of story) {
      ids.add(item.truth.id);
      if (made++ === size) return;
      yield item;
    }
  }
}

/** All that is printed of one story, and the story beside it that is none of it. */
function* storyOf(seed, number, hosts, days) {
  const random = randomOf(`${seed}/${number}`);
  const day = firstDay + random.below(days);
  const host = random.below(hosts);
  const facts = factsOf(random, day);
  const isPair = random.chance(20);
  const languages = isPair ? ["lo", "en"] : [random.pick(["lo", "en"])];
  const delay = random.pick([0, 0, 0, 1, 1, 2]);
  const ids = languages.map(() => idOf(random));
  const first = random.below(2);
  for (const [at, language] of languages.entries()) {
    const on = { host, day: day + (at === first ? delay : 0), language, facts };
    const name = `${seed}/${number}/${language}`;
    yield* versionsOf(name, ids[at], on, hosts, isPair ? ids[1 - at] : null);
  }
  if (isPair && random.chance(35)) {
    const like = { kind: facts.kind, area: facts.area, ...(random.chance(50) ? { district: facts.district } : {}) };
    const other = factsOf(random, day, like);
    const language = random.pick(["lo", "en"]);
    yield* versionsOf(`${seed}/${number}/beside`, idOf(random), { host, day, language, facts: other }, hosts, null);
  }
}

/** The text itself, its reposts, and perhaps its update. */
function* versionsOf(name, id, on, hosts, pair) {
  const random = randomOf(`${name}/versions`);
  const { facts, language } = on;
  const story = writeStory(facts, language, randomOf(`${name}/text`));
  const truth = { cluster: id, language, pair, updateOf: null, changes: null };
  yield { article: articleOf(id, story, on, random), truth: { id, ...truth } };
  if (random.chance(12)) yield* repostsOf(random, story, on, hosts, truth);
  if (!random.chance(4)) return;
  const changed = writeStory(updatedFacts(random, facts), language, randomOf(`${name}/text`));
  // A text that prints none of the changed numbers is no update.
  if (changed.paragraphs.join() === story.paragraphs.join()) return;
  const extra = random.chance(40) ? writeStory(facts, language, randomOf(`${name}/more`)).paragraphs.slice(1, 2) : [];
  const update = { title: changed.title, paragraphs: [...changed.paragraphs, ...extra] };
  const later = { ...on, day: on.day + random.below(2) };
  const ofUpdate = { ...truth, cluster: idOf(random), pair: null, updateOf: id };
  yield { article: articleOf(ofUpdate.cluster, update, later, random), truth: { id: ofUpdate.cluster, ...ofUpdate } };
  if (random.chance(30)) yield* repostsOf(random, update, later, hosts, ofUpdate);
}

function* repostsOf(random, story, on, hosts, truth) {
  for (let count = random.pick([1, 1, 2, 3, 5]); count > 0; count--) {
    const copy = repost(random, story, on.language);
    const id = idOf(random);
    const other = { ...on, host: (on.host + 1 + random.below(hosts - 1)) % hosts, day: on.day + random.below(3) };
    yield {
      article: articleOf(id, copy.story, other, random),
      truth: { ...truth, id, pair: null, changes: copy.changes },
    };
  }
}

function articleOf(id, { title, paragraphs }, { host, day, language, facts }, random) {
  const name = `news-${String(host).padStart(2, "0")}.example`;
  const publishedAt = new Date(day * 86_400_000 + random.between(1, 16) * hour)
    .toISOString()
    .replace(/\.\d+Z$/u, "+07:00");
  const section = facts.kind.section[language === "en" ? 0 : 1];
  return {
    id,
    host: name,
    url: `https://${name}/${language}/${id}`,
    language,
    section,
    publishedAt,
    title,
    paragraphs,
  };
}
