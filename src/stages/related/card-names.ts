import type { NameTraits } from "../evidence/name-traits.ts";
import { listNames } from "../evidence/names.data.ts";

const says = (group: string): ((names: NameTraits | undefined) => boolean) => {
  const bit = 1 << listNames.findIndex(([name]) => name === group);
  return (names) => names !== undefined && (names.lists & bit) !== 0;
};

/** Whether the names of an element say that it holds stories. */
export const namesStories: (names: NameTraits | undefined) => boolean = says("story");
/** Whether they say that it is the headline of something. */
export const namesTitle: (names: NameTraits | undefined) => boolean = says("title");
/** Whether they say that it holds something else: events, comments, products, files. */
export const namesOthers: (names: NameTraits | undefined) => boolean = says("other");
/** Whether they have a word for headlines that run. */
export const mayNameTicker: (names: NameTraits | undefined) => boolean = says("ticker");
