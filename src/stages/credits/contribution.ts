/** UTF-16 units of the longest line: a story of many countries names ten people. */
const longest = 500;
/** What somebody did for a story, in the words that say nothing else. */
const deed =
  /(?:^|\s)(?:contribut(?:ed|ing) (?:to this (?:report|story|article)|reporting)|(?:additional|further|with) reporting (?:by|from)|with files from)(?=\s|[.,;:)]|$)/iu;
/** Words in small letters that such a line may hold beside names: deeds, offices and what joins them. */
const small: ReadonlySet<string> = new Set(
  `and in from by with to this also contributed contributing report story article reporting reported writing editing edited additional further
  files writer writers reporter reporters correspondent correspondents journalist journalists editor editors staff freelance`.split(
    /\s+/u,
  ),
);
const word = /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu;
const capital = /^\p{Lu}/u;

/**
 * Whether a line only tells who else worked on a story: `Associated Press writer Noy Phone in Vientiane contributed to this report.` Its words
 * are names, places, deeds and offices; a sentence of the story has others.
 */
export function isContribution(line: string): boolean {
  if (line.length > longest || !deed.test(line)) return false;
  let names = 0;
  for (const [text] of line.matchAll(word)) {
    if (small.has(text.toLowerCase())) continue;
    if (!capital.test(text)) return false;
    names++;
  }
  return names > 0;
}
