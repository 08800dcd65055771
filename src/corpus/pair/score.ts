/** A text as pairs are scored: terms and names with their weights in eighths of a bit. */
export interface Side {
  readonly shared: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly fold: string;
  /** Letters of the text. */
  readonly length: number;
}

/** Eighths of a bit for each consonant of a name that is found, and what finding it anywhere in a long text takes off. */
const bitsOfConsonant = 20;
const bitsOfPlace = 70;

/**
 * How much a Lao and an English text have in common, in eighths of a bit: the weights of the terms that both have, and of the English names whose
 * consonants stand in the Lao text. No name counts for more than its length can tell.
 */
export function scoreOf(lao: Side, english: Side): number {
  let score = 0;
  for (const [term, weight] of lao.shared)
    if (english.shared.has(term)) score += Math.min(weight, english.shared.get(term) ?? 0);
  for (const [name, weight] of english.names)
    if (lao.fold.includes(name)) score += Math.max(0, Math.min(weight, name.length * bitsOfConsonant - bitsOfPlace));
  return score;
}

/** Texts of very different length are seldom versions of one story: what is taken off, from a third on. */
export function lengthPenalty(lao: Side, english: Side): number {
  const [short, long] = lao.length <= english.length ? [lao.length, english.length] : [english.length, lao.length];
  if (short * 3 >= long) return 0;
  return short * 6 >= long ? 24 : 64;
}
