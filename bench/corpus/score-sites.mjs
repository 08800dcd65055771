/** A text without what writing differs in. */
const keyOf = (text) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").toLowerCase();

/**
 * Counts, over pages with their answers and cleaned results: pieces of boilerplate in the text, genuine paragraphs that are not, titles and days that are right.
 *
 * @param {Iterable<{ truth: object, result: object }>} pages
 */
export function scoreSites(pages) {
  const score = { pages: 0, left: 0, boilerplate: 0, lost: 0, genuine: 0, titles: 0, days: 0, misses: [] };
  for (const { truth, result } of pages) {
    score.pages++;
    const { blocks = [], title = null, publishedAt = null } = result.record ?? {};
    const text = blocks.map((block) => keyOf(block.text));
    const isThere = (piece) => text.some((block) => block.includes(keyOf(piece)));
    score.boilerplate += truth.boilerplate.length;
    score.left += truth.boilerplate.filter(isThere).length;
    score.genuine += truth.genuine.length;
    const lost = truth.genuine.filter((piece) => !isThere(piece));
    score.lost += lost.length;
    for (const piece of lost) score.misses.push(`${truth.id}: ${piece}`);
    if (title === truth.title) score.titles++;
    if (publishedAt?.slice(0, 10) === truth.day) score.days++;
  }
  return score;
}
