import { mayMatch, PatternScreen } from "../../language/pattern-screen.ts";
import { ready } from "../../language/ready-pattern.ts";
import { noticeWords } from "./notices.data.ts";
import { isReadingOffer } from "./reading-offers.ts";

/** UTF-16 units of the longest notice. */
const longest = 900;

/** A letter of the scripts that words are told to their ends in. Compiled in a hundredth of the time that `\\p{L}` takes, of which there are many. */
const letter = "[a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0400-\\u052f\\u1e00-\\u1eff]";

/** A word begins where no letter stands in front; scripts without spaces begin one anywhere. */
const ofWords = (lists: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${lists.join("|").replaceAll("\\p{L}", letter)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
    "iu",
  );

const address = ofWords(noticeWords.address);
const display = ofWords(noticeWords.display);
const terms = ofWords(noticeWords.terms);
/** What a notice is about is asked for first: hardly any text of an article gets past the screen in front of it. */
const screen = new PatternScreen();
const embed = screen.add(ofWords(noticeWords.embed));
const signUp = screen.add(ofWords(noticeWords.signUp));

export type Notice = "embed-notice" | "sign-up-terms" | "reading-offer";

/**
 * Whether a block speaks to the reader of content that others serve and the page shows on demand, of the terms of a list to be
 * joined, or of what the rest of the text costs. News tells of both too, but not to the reader's face.
 */
export function noticeOf(text: string): Notice | null {
  if (text.length > longest) return null;
  if (isReadingOffer(text)) return "reading-offer";
  const held = screen.piecesIn(text);
  if (mayMatch(held, embed.needed) && ready(embed.pattern).test(text))
    return ready(display).test(text) && ready(address).test(text) ? "embed-notice" : null;
  const isTerms =
    mayMatch(held, signUp.needed) &&
    ready(signUp.pattern).test(text) &&
    ready(terms).test(text) &&
    ready(address).test(text);
  return isTerms ? "sign-up-terms" : null;
}

/** What goes on where an embed notice has begun: `Du kannst ihn dir mit einem Klick anzeigen lassen.` */
export function continuesNotice(text: string): boolean {
  return text.length <= longest && ready(address).test(text) && ready(display).test(text);
}
