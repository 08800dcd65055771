import type { Article, PageIndex } from "../page/article.ts";
import type { ListedPage } from "../page/explorer-view.ts";
import { dataOf, unpack } from "./unpack.ts";

/** Packs that are kept unpacked: whoever reads on reads neighbours. */
const heldPacks = 4;

/** The pages of a report: their facts at hand, their text unpacked on demand. */
export interface Pages {
  readonly index: PageIndex;
  readonly count: number;
  readonly listed: (page: number) => ListedPage;
  readonly article: (page: number) => Promise<Article>;
  /** All articles of one pack. */
  readonly pack: (pack: number) => Promise<readonly Article[]>;
}

/** Reads the index of the pages. */
export async function openPages(): Promise<Pages> {
  const index = await unpack<PageIndex>(dataOf("index"));
  const held = new Map<number, Promise<readonly Article[]>>();
  const text = (number: number | undefined): string | null => index.strings[number ?? -1] ?? null;

  const pack = (number: number): Promise<readonly Article[]> => {
    const opened = held.get(number) ?? unpack<readonly Article[]>(dataOf(`pack-${number}`));
    held.delete(number);
    held.set(number, opened);
    for (const old of held.keys()) if (held.size > heldPacks) held.delete(old);
    return opened;
  };
  return {
    index,
    count: index.ids.length,
    pack,
    article: async (page) => {
      const number = index.packs.findLastIndex((first) => first <= page);
      const article = (await pack(number))[page - (index.packs[number] ?? 0)];
      if (article === undefined) throw new Error(`no page ${page}`);
      return article;
    },
    listed: (page) => ({
      title: index.titles[page] ?? null,
      id: index.ids[page] ?? "",
      site: text(index.sites[page]),
      date: index.dates[page] ?? null,
      status: text(index.statuses[page]) ?? "",
      letters: index.letters[page] ?? 0,
      kept: index.kept[page] ?? 0,
      flags: index.flags[page]?.length ?? 0,
    }),
  };
}
