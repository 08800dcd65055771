import type { Block } from "../../article/block.ts";
import type { EmbeddedMetadata } from "../../article/embedded.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { KeyScreen } from "./key-screen.ts";

/** What a page says about its own text outside of it, as matching keys; empty where it says nothing of use. */
export interface StatedText {
  readonly description: string;
  readonly articleBody: string;
  /** Blocks that are looked up: a page of very many blocks and a very long statement must not cost their product. */
  readonly lookUps: number;
  readonly screen: KeyScreen;
}

/** Letters of blocks that are looked up: shorter ones stand in any text, longer ones in no statement. */
const leastLetters = 25;
const mostLetters = 1500;
/** Characters of a key that a description must begin with, and that an article's text must have. */
const descriptionLength = 60;
const bodyLength = 80;
/** Characters of an article's text below which it is an excerpt. */
const leastBody = 200;
/** Characters that may be searched on one page; real pages stay a hundred times below. */
const mostSearched = 100_000_000;
/** Text whose key tells most blocks apart, and the safe part of that key: signs at its end may combine with what follows. */
const openingText = 64;
const openingKey = 24;

export function statedText({ meta, article }: EmbeddedMetadata): StatedText {
  const description = matchingKey(meta.get("og:description") ?? meta.get("description") ?? "");
  const body = matchingKey(article?.articleBody ?? "");
  const articleBody = body.length < leastBody ? "" : body;
  const length = description.length + articleBody.length;
  return {
    description,
    articleBody,
    lookUps: length === 0 ? 0 : Math.ceil(mostSearched / length),
    screen: new KeyScreen([description, articleBody]),
  };
}

/** Whether a statement has the text of a block. */
export interface Stated {
  readonly inDescription: boolean;
  readonly inBody: boolean;
}

const nowhere: Stated = { inDescription: false, inBody: false };

/** Whether a block is long enough to be looked up. */
export function isLookedUp({ letters }: Block): boolean {
  return letters >= leastLetters && letters < mostLetters;
}

/** Looks a block up in what the page says of itself. */
export function lookUp(text: string, { description, articleBody, screen }: StatedText): Stated {
  if (!screen.mayHold(text, openingText)) return nowhere;
  const opening = matchingKey(text.slice(0, openingText)).slice(0, openingKey);
  if (!description.includes(opening) && !articleBody.includes(opening)) return nowhere;
  const key = matchingKey(text);
  if (key === "") return nowhere;
  return {
    inDescription:
      description !== "" && (description.startsWith(key.slice(0, descriptionLength)) || description.includes(key)),
    inBody: articleBody.includes(key.slice(0, bodyLength)),
  };
}
