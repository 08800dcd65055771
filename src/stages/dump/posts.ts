import type { Block } from "../../article/block.ts";

/** The lines of a post among those of a page or a chat; `end` is exclusive. */
export interface Post {
  readonly start: number;
  readonly end: number;
}

const day = "\\p{Nd}{1,4}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{2,4}";
const clock = "\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
/** What messengers write in front of each message: `River Post, [14/05/2025 07:30]`, `[27/3/24, 18:09:03] Noy: …`, `27/03/2024, 18:09 - Noy: …`. */
const messageHeads: readonly RegExp[] = [
  new RegExp(`^[^\\n[\\]]{1,60}, \\[${day},? ${clock}\\]$`, "u"),
  new RegExp(`^\\[${day},? ${clock}\\] [^:\\n]{1,60}:`, "u"),
  new RegExp(`^${day},? ${clock} [-–] [^:\\n]{1,60}:`, "u"),
];
/** Letters behind the head of a message, on its line, up to which they are a mark such as `Forwarded`. */
const longestMark = 40;
/** Share of the letters of a chat that its post has. */
const leastShare = 2 / 3;

/** Who sees a post, which stands below the name of the page and the day, and lines within which it does. */
const audience =
  /^[·•\s]{0,3}(?:shared with (?:public|friends|your friends)|public|ສາທາລະນະ|ແບ່ງປັນກັບສາທາລະນະ|[🌐🌍🌎🌏])$/iu;
const headLines = 10;
/** What stands right below a post: what may be done with it. */
const belowPost =
  /^(?:see (?:translation|original)|all reactions:?|like|comment|ເບິ່ງຄຳແປ|ເບິ່ງການແປ|ຖືກໃຈ|may be (?:an image|a graphic|art|a [a-z]{3,16} of) [^\n]{3,160})$/iu;

/**
 * The lines of the post that a dump was saved for: of the messages in a channel or a chat the one that has two thirds of their letters, or what
 * stands between the head of a post and the buttons below it. All lines where the dump is neither.
 */
export function postOf(blocks: readonly Block[]): Post {
  return longestMessage(blocks) ?? postOfPage(blocks) ?? { start: 0, end: blocks.length };
}

function longestMessage(blocks: readonly Block[]): Post | undefined {
  const form = messageHeads.find((head) => head.test(blocks[0]?.text ?? ""));
  if (!form) return undefined;
  const heads = blocks.flatMap(({ text }, at) => (form.test(text) ? [at] : []));
  const messages = heads.map((head, at) => ({ head, end: heads[at + 1] ?? blocks.length }));
  const letters = messages.map(({ head, end }) => sum(blocks.slice(head, end)));
  const most = Math.max(...letters);
  const longest = messages[letters.indexOf(most)];
  if (!longest || most < sum(blocks) * leastShare) return undefined;
  const behind = (blocks[longest.head]?.text ?? "").replace(form, "").trim();
  return { start: behind.length <= longestMark ? longest.head + 1 : longest.head, end: longest.end };
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((letters, block) => letters + block.letters, 0);
}

function postOfPage(blocks: readonly Block[]): Post | undefined {
  const head = blocks.findIndex(({ text }, at) => at > 0 && at < headLines && audience.test(text));
  const end = head < 0 ? -1 : blocks.findIndex(({ text }, at) => at > head + 1 && belowPost.test(text));
  return end < 0 ? undefined : { start: head + 1, end };
}
