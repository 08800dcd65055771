import type { Draft } from "../../article/draft.ts";
import { remembered } from "../../article/page-memo.ts";
import { titlePosition } from "../header/header-zone.ts";

/** Letters from which on a block that is likelier than not one of the article is a paragraph, and the share of them that may stand in links. */
const paragraphLetters = 60;
const linkedShare = 0.3;

/** Where the text of the article runs, by source block: from its title to its last paragraph. Lists of other stories stand around it. */
export interface TextBounds {
  readonly first: number;
  readonly last: number;
}

/** The bounds of the article's text; `last` is -1 on a page without paragraphs. Every search for other stories asks for them. */
export const textBounds: (draft: Draft) => TextBounds = remembered((draft) => {
  const { source, article } = draft;
  const { start, end, odds } = article ?? { start: 0, end: source.length, odds: null };
  const isParagraph = (index: number): boolean => {
    const block = source[index];
    if (block === undefined || block.hidden || block.letters < paragraphLetters) return false;
    return block.linkLetters < block.letters * linkedShare && (odds?.[index] ?? 0) >= 0;
  };
  let opening = start;
  while (opening < end && !isParagraph(opening)) opening++;
  let last = end - 1;
  while (last >= 0 && !isParagraph(last)) last--;
  const title = titlePosition(draft);
  return { first: title <= opening ? title : start, last };
});
