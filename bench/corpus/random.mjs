/**
 * Chance that is the same everywhere: a stream of numbers named by a text. Streams of other names have nothing to do with each other, so
 * that a story is the same whatever was made before it.
 *
 * @param {string} name
 */
export function randomOf(name) {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  // Names that differ in their last letter start close to each other.
  for (let round = 0; round < 4; round++) next();
  const below = (count) => next() % count;
  const pick = (list) => list[below(list.length)];
  const chance = (percent) => below(100) < percent;
  const between = (least, most) => least + below(most - least + 1);
  const shuffle = (list) => {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
    }
    return mixed;
  };
  const sample = (list, count) => shuffle(list).slice(0, count);
  return { next, below, pick, chance, between, shuffle, sample };
}
