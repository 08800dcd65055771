import type { Container } from "../../article/block.ts";
import { remembered } from "../../article/page-memo.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { wordsOfName } from "../evidence/name-words.ts";
import { WordForms } from "../evidence/word-forms.ts";

/** What a name may say, as bits. */
const [story, title, other] = [1, 2, 4];

/** Words by which templates call what holds stories, the headline of one, and what else stands in cards. */
const wordsOfCards: readonly (readonly [bit: number, words: string])[] = [
  [
    story,
    "post posts story stories article articles news entry entries related feed teaser teasers latest recent popular trending headline headlines read readmore more recommended recommend most blog also next similar stream",
  ],
  [title, "title headline heading hed subject caption-title ttl tit"],
  [
    other,
    "event events calendar product products price shop cart comment comments commentlist reply review reviews author authors team member members staff partner partners sponsor sponsors ad ads advert promoted job jobs vacancy download downloads file files attachment attachments faq accordion tab tabs tag tags category categories archive archives menu nav navbar footer social share poll weather rate rates schedule contact login form cookie speaker breadcrumb breadcrumbs toolbar stats counter",
  ],
];

const bitsOfWord = new Map<string, number>();
for (const [bit, words] of wordsOfCards)
  for (const word of words.split(" ")) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
const telling = new WordForms(bitsOfWord.keys());

/** What the names of an element say, as bits; equal elements, and those around cards, are asked again and again. */
const saidBy = remembered((names: string): number => {
  let said = 0;
  for (const word of wordsOfName(names, telling)) said |= bitsOfWord.get(word) ?? 0;
  return said;
});

const says = (bit: number) => (container: Container) => {
  const names = markupNames(container);
  return names !== "" && (saidBy(names) & bit) !== 0;
};

/** Whether the markup says that an element holds stories. */
export const namesStories: (container: Container) => boolean = says(story);
/** Whether the markup says that an element is the headline of something. */
export const namesTitle: (container: Container) => boolean = says(title);
/** Whether the markup says that an element holds something else: events, comments, products, files. */
export const namesOthers: (container: Container) => boolean = says(other);
