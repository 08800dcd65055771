import { fewestPages, type RecurringBlock } from "../../article/site-profile.ts";
import type { Observation, ObservedBlock } from "./observe.ts";

/** Stories of a site below which nothing is removed: three of five may well be a series. */
const fewestStories = 8;
/** Percent of the stories on which a block must stand to be removed. A series, a column and a quotation stand on fewer. */
const removedShare = 40;
/** Letters from which on a block is a paragraph, and the percent that one needs. */
const paragraphLetters = 200;
const removedParagraphShare = 60;
/** Percent of its stories on which a block must stand at one place to be removed, and the fewest such stories. */
const placeShare = 75;
const fewestAtPlace = 3;
/** Ids and letters of an example. */
const mostExamples = 3;
const longestExample = 300;

/** What is known of a block that may recur. */
interface Sighting {
  readonly block: ObservedBlock;
  readonly stories: Set<string>;
  readonly examples: string[];
  /** Stories by the number of blocks of their own in front of it, and behind it. */
  readonly before: Map<number, number>;
  readonly behind: Map<number, number>;
}

/** The blocks that stand on three stories or more, the most frequent first. */
export function recurringBlocks(
  pages: readonly Observation[],
  storyOf: ReadonlyMap<string, string>,
): readonly RecurringBlock[] {
  const sightings = sightingsOf(pages, storyOf);
  addPlaces(pages, storyOf, sightings);
  const stories = new Set(storyOf.values()).size;
  return [...sightings]
    .sort(([a, one], [b, other]) => other.stories.size - one.stories.size || (a < b ? -1 : 1))
    .map(([key, sighting]) => ({
      key,
      text: sighting.block.text.slice(0, longestExample),
      pages: sighting.stories.size,
      action: isBoilerplate(sighting, stories) ? "remove" : "flag",
      examples: sighting.examples,
    }));
}

function sightingsOf(pages: readonly Observation[], storyOf: ReadonlyMap<string, string>): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  for (const { id, blocks } of pages) {
    const story = storyOf.get(id) ?? id;
    for (const block of blocks) {
      const known: Sighting = sightings.get(block.key) ?? {
        block,
        stories: new Set(),
        examples: [],
        before: new Map(),
        behind: new Map(),
      };
      sightings.set(block.key, known);
      if (!known.stories.has(story) && known.examples.length < mostExamples) known.examples.push(id);
      known.stories.add(story);
    }
  }
  return new Map([...sightings].filter(([, { stories }]) => stories.size >= fewestPages));
}

/** Counts places among the blocks that do not recur, which are the story's own: what else the site prints moves nothing. */
function addPlaces(
  pages: readonly Observation[],
  storyOf: ReadonlyMap<string, string>,
  sightings: ReadonlyMap<string, Sighting>,
): void {
  const counted = new Set<string>();
  for (const { id, blocks } of pages) {
    const own = blocks.filter(({ key }) => !sightings.has(key)).length;
    let before = 0;
    for (const { key } of blocks) {
      const sighting = sightings.get(key);
      const mark = `${storyOf.get(id) ?? id}\n${key}`;
      if (!sighting) before++;
      if (!sighting || counted.has(mark)) continue;
      counted.add(mark);
      sighting.before.set(before, (sighting.before.get(before) ?? 0) + 1);
      sighting.behind.set(own - before, (sighting.behind.get(own - before) ?? 0) + 1);
    }
  }
}

/**
 * What a site prints stands on many stories, and always at one place: so many paragraphs from the beginning or from the end. A sentence that
 * writers repeat stands where the story has come to it.
 */
function isBoilerplate({ block, stories: on, before, behind }: Sighting, stories: number): boolean {
  const share = block.letters >= paragraphLetters ? removedParagraphShare : removedShare;
  const atPlace = Math.max(...before.values(), ...behind.values());
  return (
    stories >= fewestStories &&
    on.size * 100 >= stories * share &&
    atPlace >= fewestAtPlace &&
    atPlace * 100 >= on.size * placeShare
  );
}
