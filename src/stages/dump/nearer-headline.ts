import type { Block } from "../../article/block.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { scriptCounts } from "../../language/script.ts";
import { endsInCredit } from "../inserts/caption-lines.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isPlainHeadline, mayBeHeadline } from "./headline-form.ts";
import { isBareName, isHeaderSign, titleMark } from "./lines.ts";
import { isRunningText } from "./running-text.ts";
import { addPieces, shareOf } from "./table/shared-words.ts";

/** Lines below what was taken for the title among which the text must begin. */
const reach = 10;
/** Lines of tools, signs and rules that may stand between a headline and its text. */
const signReach = 2;
/** Paragraphs that a headline shares its words with. */
const comparedParagraphs = 8;
/** Shares of its pieces that stand in the text: at most of a line that is no headline of it, at least of its headline, and the least gap. */
const foreignShare = 0.25;
const ownShare = 0.35;
const leastGap = 0.25;

/**
 * The headline right above the text, where the line that was taken for the title is the name of a newsletter, of a page that one can
 * follow, or a story in the page's head; `at` itself where nothing speaks against it.
 *
 * @param at - the line that was taken for the title, -1 for none
 */
export function nearerHeadline(blocks: readonly Block[], at: number): number {
  const first = blocks.findIndex((block, line) => line > at && isRunningText(block));
  if (first < 0) return at;
  const ownMark = at >= 0 && titleMark.test(blocks[at]?.text ?? "");
  const marked = ownMark ? -1 : markedHeadline(blocks, at, first);
  if (marked >= 0) return marked;
  const echoed = at >= 0 && !isEchoed(blocks, at) ? echoedHeadline(blocks, at, first) : -1;
  if (echoed >= 0 && sharesMore(blocks, at, echoed, first, { share: 0, gap: 0 })) return echoed;
  if (at < 0 || first > at + reach) return at;
  const announced = announces.test(blocks[at]?.text ?? "") ? headlineBelow(blocks, at) : -1;
  if (announced >= 0 && sharesMore(blocks, at, announced, first, { share: 0, gap: 0 })) return announced;
  const near = headlineAbove(blocks, at, first);
  if (near < 0) return inLanguageOfText(blocks, at, first);
  const isOther =
    isNote(blocks[at]) ||
    isAccount(blocks, at, near) ||
    sharesMore(blocks, at, near, first, { share: ownShare, gap: leastGap });
  return isOther ? near : at;
}

/** Letters from which on a line that stands on a page twice is no name by chance, and those that an answer or a list puts in front of it. */
const echoedLetters = 14;
const echoFront = 12;

/** The last line above the text that the page says again, where the one that was taken for the title stands there once: the slogan of a site. */
function echoedHeadline(blocks: readonly Block[], at: number, first: number): number {
  for (let line = first - 1; line > at && line >= first - reach; line--) {
    const block = blocks[line];
    if (block && isPlainHeadline(blocks, line) && !isBareName(block.text) && isEchoed(blocks, line)) return line;
  }
  return -1;
}

/** Whether another line of the page, not right beside it, says the same: `Re: …` over an answer, `Topic: …`, an item of the archive. */
function isEchoed(blocks: readonly Block[], at: number): boolean {
  const { text = "", letters = 0 } = blocks[at] ?? {};
  if (letters < echoedLetters) return false;
  const key = matchingKey(text);
  return blocks.some(
    (other, line) =>
      Math.abs(line - at) > 1 &&
      other.text.length >= key.length &&
      other.text.length <= text.length + echoFront &&
      matchingKey(other.text).endsWith(key),
  );
}

/** The last line above the text, behind another one, that has the form of a headline. */
function headlineAbove(blocks: readonly Block[], at: number, first: number): number {
  for (let line = first - 1; line > at && line >= first - 1 - signReach; line--) {
    const block = blocks[line];
    if (block && endsInCredit(block)) return -1;
    if (isPlainHeadline(blocks, line)) return line;
    if (block && !isRule(block) && !isHeaderSign(block) && !isInterfaceLine(block.text)) return -1;
  }
  return -1;
}

/** The first line below another that has the form of a headline, with none between but tools and rules; -1 where there is none. */
function headlineBelow(blocks: readonly Block[], at: number): number {
  for (let line = at + 1; line <= at + 1 + signReach; line++) {
    const block = blocks[line];
    if (isPlainHeadline(blocks, line)) return line;
    if (block && !isRule(block) && !isInterfaceLine(block.text)) return -1;
  }
  return -1;
}

/** A line of nothing but signs: `=====`, `* * *`. */
function isRule({ letters, text }: Block): boolean {
  return letters === 0 && /^[-=_~*#+.–—―─━═ ]{3,}$/u.test(text);
}

/** What marks the headline of a page rather than that of one of its parts. */
const pageMark = /^(?!##)/u;

/** A line above the text that says itself that it is a headline: by its mark, or by rules above and below it, or below it alone. */
function markedHeadline(blocks: readonly Block[], at: number, first: number): number {
  for (let line = first - 1; line >= Math.max(0, at, first - reach); line--) {
    const [above, block, below] = [blocks[line - 1], blocks[line], blocks[line + 1]];
    if (!block || !mayBeHeadline(blocks, line)) continue;
    const isRuled = below !== undefined && isRule(below) && line + 1 + signReach >= first - 1;
    const isMarked = titleMark.test(block.text) && (at < 0 || pageMark.test(block.text));
    if (isMarked || (isRuled && (block.layout.gap > 0 || (above !== undefined && isRule(above))))) return line;
  }
  return -1;
}

/** How a line ends that hands a text over: `Here is the post you asked for:`. */
const announces = /[:：]$/u;

/** A note in brackets: `[Forwarded from …]`. */
function isNote(block: Block | undefined): boolean {
  return /^\[[^[\]]*\]$/u.test(block?.text ?? "");
}

/** What one does with a page, how many do, and its name among others: `22K followers`, `+ ຕິດຕາມ`, `@riverpost`. */
const following =
  /(?<!\p{L})(?:follow(?:ing|ers?)?|subscribers?|subscribed|members)(?!\p{L})|ຕິດຕາມ|ສະມາຊິກ|^@[\p{L}\p{N}_.]{2,30}$/iu;
const longestFollowing = 40;
/** Who sees what a page posts, behind the day: `· Shared with Public`. */
const audience = /[·•]\s?(?:shared with )?(?:public|friends|ສາທາລະນະ|🌐|🌍|🌎|🌏)/iu;
/** Lines from the top among which the name of such a page stands. */
const accountLines = 2;

/** Whether a line is the name of a page that posts many articles. The day below it is that of the article. */
function isAccount(blocks: readonly Block[], at: number, near: number): boolean {
  if (at >= accountLines) return false;
  const isFollowing = (block: Block | undefined): boolean =>
    block !== undefined && block.text.length <= longestFollowing && following.test(block.text);
  const between = blocks.slice(at + 1, near);
  const isPost = between.some(({ text }) => audience.test(text));
  return isPost || ((isFollowing(blocks[at]) || isFollowing(blocks[at + 1])) && between.some(isHeaderSign));
}

/** Whether the nearer of two lines says at least so much of what the text says, and more than the other one, which hardly does. */
function sharesMore(
  blocks: readonly Block[],
  at: number,
  near: number,
  first: number,
  least: { readonly share: number; readonly gap: number },
): boolean {
  const text = new Set<string>();
  const paragraphs = blocks.slice(first).filter(isRunningText).slice(0, comparedParagraphs);
  for (const { text: paragraph } of paragraphs) addPieces(text, matchingKey(paragraph));
  const own = shareOf(matchingKey(blocks[at]?.text ?? ""), text);
  const nearer = shareOf(matchingKey(blocks[near]?.text ?? ""), text);
  return own <= foreignShare && nearer >= least.share && nearer - own >= least.gap;
}

/** Of one headline in two languages, line below line, that in the language of the text. */
function inLanguageOfText(blocks: readonly Block[], at: number, first: number): number {
  const isLao = (line: number): boolean => {
    const { lao, latin } = scriptCounts(blocks[line]?.text ?? "");
    return lao > latin;
  };
  const above = at - 1;
  return isLao(at) !== isLao(first) && isLao(above) === isLao(first) && isPlainHeadline(blocks, above) ? above : at;
}
