import { shinglesOf, tokensOf } from "./tokens.mjs";

/** Shares of a block's 3-grams in the gold text from which on it is of the article, and below which it is not. */
const surelyIn = 0.7;
const surelyOut = 0.3;
/** Tokens below which a block may stand in any text, and blocks to the next long one that bears it out. */
const shortBlock = 10;
const reach = 4;

/**
 * Labels the blocks of a page by its gold text: 1 of the article, 0 not, null undecided (left out of the fit).
 *
 * @param {readonly string[]} texts of the blocks, in reading order
 * @param {string} gold
 * @returns {{ readonly label: 0 | 1 | null, readonly tokens: number }[]}
 */
export function labelsOf(texts, gold) {
  const goldTokens = tokensOf(gold);
  const known = new Set(shinglesOf(goldTokens));
  // Blocks of one or two tokens are looked for as such.
  for (let at = 0; at < goldTokens.length; at++)
    known.add(goldTokens[at]).add(`${goldTokens[at]} ${goldTokens[at + 1]}`);
  const blocks = texts.map((text) => {
    const tokens = tokensOf(text);
    const shingles = shinglesOf(tokens);
    const share = shingles.length === 0 ? 0 : shingles.filter((shingle) => known.has(shingle)).length / shingles.length;
    return { tokens: tokens.length, share };
  });
  const bearers = blocks.flatMap(({ tokens, share }, at) => (tokens >= shortBlock && share >= surelyIn ? [at] : []));
  let next = 0;
  return blocks.map(({ tokens, share }, at) => {
    while (next < bearers.length && bearers[next] < at) next++;
    const isNear = bearers[next] - at <= reach || at - bearers[next - 1] <= reach;
    if (share < surelyOut) return { tokens, label: 0 };
    if (share < surelyIn) return { tokens, label: null };
    return { tokens, label: tokens >= shortBlock || isNear ? 1 : 0 };
  });
}

/** Tokens below which a piece says nothing of the block that holds it. */
const shortPiece = 3;

/**
 * Labels the blocks of a page of which only pieces are known: what holds a piece of the article is of the article, what holds a piece
 * that must not be in its text is not, and all other blocks are undecided.
 *
 * @param {readonly string[]} texts of the blocks, in reading order
 * @param {{ readonly with?: readonly string[], readonly without?: readonly string[] }} pieces
 * @returns {{ readonly label: 0 | 1 | null, readonly tokens: number }[]}
 */
export function labelsOfPieces(texts, { with: inside = [], without: outside = [] }) {
  const known = (pieces) => pieces.map((piece) => ` ${tokensOf(piece).join(" ")} `);
  const [within, beyond] = [known(inside), known(outside)];
  return texts.map((text) => {
    const tokens = tokensOf(text);
    const line = ` ${tokens.join(" ")} `;
    const holds = (pieces) =>
      pieces.some((piece) => line.includes(piece) || (tokens.length >= shortPiece && piece.includes(line)));
    const [isIn, isOut] = [holds(within), holds(beyond)];
    return { tokens: tokens.length, label: isIn === isOut ? null : isIn ? 1 : 0 };
  });
}
