import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { keepOptimized } from "../../article/keep-optimized.ts";
import type { RecipeMark } from "../../article/recipe-mark.ts";
import { canonicalLao } from "../../language/canonical.ts";

/** Blocks behind the first one of an inline mark among which its text is looked for: a block may have been parted at its line breaks. */
const reach = 12;

/** Where the text of a mark still stands in the body: in blocks of its own, or as a stretch of one. */
export type Place =
  | { readonly blocks: readonly Block[]; readonly stretch?: undefined }
  | { readonly blocks: readonly [Block]; readonly stretch: { readonly start: number; readonly end: number } };

const nowhere: Place = { blocks: [] };

/** Finds marks again among the blocks that are still in the body. */
export class Standing {
  readonly #draft: Pick<Draft, "blocks" | "source">;
  readonly #blocks = new Map<number, Block[]>();

  constructor(draft: Pick<Draft, "blocks" | "source">) {
    this.#draft = draft;
    for (const block of draft.blocks) {
      const pieces = this.#blocks.get(block.index);
      if (pieces) pieces.push(block);
      else this.#blocks.set(block.index, [block]);
    }
  }

  placeOf(mark: RecipeMark): Place {
    return mark.whole ? { blocks: this.#between(mark.start, mark.end) } : this.#inline(mark);
  }

  #between(start: number, end: number): Block[] {
    const found: Block[] = [];
    for (let index = start; index < end; index++) found.push(...(this.#blocks.get(index) ?? []));
    return found;
  }

  /** An inline element is a block of its own only where nothing stands beside it; a text that stands there twice is left alone. */
  #inline(mark: RecipeMark): Place {
    const text = canonicalLao(mark.text);
    if (text === "") return nowhere;
    const { container } = this.#draft.source[mark.start] ?? {};
    for (const block of this.#between(mark.start, Math.max(mark.end, mark.start + reach))) {
      if (block.container !== container) break;
      const start = block.text.indexOf(text);
      if (start < 0) continue;
      if (block.text.length === text.length) return { blocks: [block] };
      if (block.text.includes(text, start + 1)) return nowhere;
      return { blocks: [block], stretch: { start, end: start + text.length } };
    }
    return nowhere;
  }
}

/** The marks of one role, the surest alternatives first, each in the order of the page. */
export function marksOf(draft: Draft, role: RecipeMark["role"]): RecipeMark[] {
  const marks = draft.recipe?.marks.filter((mark) => mark.role === role) ?? [];
  return marks.sort((a, b) => a.rank - b.rank);
}

keepOptimized(new Standing({ blocks: [], source: [] }));
