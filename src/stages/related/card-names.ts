import type { Container } from "../../article/block.ts";
import { remembered } from "../../article/page-memo.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { wordsOfName } from "../evidence/name-words.ts";

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words by which templates call what holds stories, the headline of one, and what else stands in cards. */
const storyWords = wordsOf(
  "post posts story stories article articles news entry entries related feed teaser teasers latest recent popular trending headline headlines read readmore more recommended recommend most blog also next similar stream",
);
const titleWords = wordsOf("title headline heading hed subject caption-title ttl tit");
const otherWords = wordsOf(
  "event events calendar product products price shop cart comment comments commentlist reply review reviews author authors team member members staff partner partners sponsor sponsors ad ads advert promoted job jobs vacancy download downloads file files attachment attachments faq accordion tab tabs tag tags category categories archive archives menu nav navbar footer social share poll weather rate rates schedule contact login form cookie speaker breadcrumb breadcrumbs toolbar stats counter",
);

/** The words of an element's names; elements around cards are asked again and again. */
const namesOf = remembered((container: Container): readonly string[] => wordsOfName(markupNames(container)));

const isAmong = (words: ReadonlySet<string>) => (container: Container) =>
  namesOf(container).some((word) => words.has(word));

/** Whether the markup says that an element holds stories. */
export const namesStories: (container: Container) => boolean = isAmong(storyWords);
/** Whether the markup says that an element is the headline of something. */
export const namesTitle: (container: Container) => boolean = isAmong(titleWords);
/** Whether the markup says that an element holds something else: events, comments, products, files. */
export const namesOthers: (container: Container) => boolean = isAmong(otherWords);
