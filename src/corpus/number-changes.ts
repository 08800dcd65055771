/** Letters on one side of a number by which its place is known again. */
const reach = 12;
const digits = /[0-9]+/gu;

/** Numbers of a comparison key by the letters on either side. */
export type NumberPlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the numbers of a text stand: the last letters in front of each, and the first ones behind it, digits left out. */
export function numberPlaces(key: string): NumberPlaces {
  const places = new Map<string, Set<string>>();
  const add = (place: string, number: string): void => {
    const known = places.get(place);
    if (known) known.add(number);
    else places.set(place, new Set([number]));
  };
  const letters = key.replace(digits, "");
  let before = 0;
  for (const { 0: number, index } of key.matchAll(digits)) {
    const at = index - before;
    before += number.length;
    // At the very beginning or end a few letters are no place.
    if (at >= reach) add(`<${letters.slice(at - reach, at)}`, number);
    if (at + reach <= letters.length) add(`>${letters.slice(at, at + reach)}`, number);
  }
  return places;
}

/**
 * In how many places two texts say different numbers beside the same letters: what sets a correction apart from a copy. A number that only
 * one text has, because it was cut or a sentence was added, is no change.
 */
export function numberChanges(a: NumberPlaces, b: NumberPlaces): number {
  let changes = 0;
  for (const [place, numbers] of a) {
    const others = b.get(place);
    if (others && ![...numbers].some((number) => others.has(number))) changes++;
  }
  return changes;
}
