import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { LineKind } from "../../article/line-table.ts";
import { titlePosition } from "../header/header-zone.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";

/** Tenths of log-odds below which a line around the article is none of its text, one among its paragraphs, and a long one behind it. */
const leastOdds = -8;
const leastOddsInside = -25;
const leastOddsOfProse = -20;
/** Letters of a line behind the article that may be a paragraph of it. */
const proseLetters = 60;

const insideKinds: ReadonlySet<LineKind> = new Set(["inner"]);
const textKinds: ReadonlySet<LineKind> = new Set(["text", "title"]);

/** Lines of a text dump that are no text of the article, with their log-odds: those that go, and those that stay for doubt. */
export interface ForeignLines {
  readonly gone: ReadonlyMap<Block, number>;
  readonly doubtful: ReadonlyMap<Block, number>;
}

/** Reads off the table of a dump's lines what of its blocks is foreign. */
export function foreignLines(draft: Draft): ForeignLines {
  const gone = new Map<Block, number>();
  const doubtful = new Map<Block, number>();
  const { kinds, odds } = draft.article?.lines ?? { kinds: [], odds: new Int32Array(0) };
  const title = draft.fields.title ? titlePosition(draft) : 0;
  const end = draft.article?.end ?? draft.source.length;
  for (const block of draft.blocks) {
    const isOutside = block.index < title || block.index >= end;
    const kind = kinds[block.index] ?? "text";
    const own = odds[block.index] ?? 0;
    if (textKinds.has(kind) && !isOutside) continue;
    const isProse =
      block.index >= end && kind === "behind" && block.letters >= proseLetters && !isInterfaceLine(block.text);
    const bar = insideKinds.has(kind) ? leastOddsInside : isProse ? leastOddsOfProse : leastOdds;
    (own <= bar || (isOutside && !isProse) ? gone : doubtful).set(block, Math.min(own, 0) / 10);
  }
  return { gone, doubtful };
}
