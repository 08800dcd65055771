import { type ScreenedPattern, screened } from "../../language/pattern-screen.ts";
import { noticeWords } from "./notices.data.ts";

/** UTF-16 units of the longest notice. */
const longest = 900;

/** A word begins where no letter stands in front; scripts without spaces begin one anywhere. */
const ofWords = (lists: readonly string[]): ScreenedPattern =>
  screened(
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${lists.join("|")})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
      "iu",
    ),
  );

const address = ofWords(noticeWords.address);
const embed = ofWords(noticeWords.embed);
const display = ofWords(noticeWords.display);
const signUp = ofWords(noticeWords.signUp);
const terms = ofWords(noticeWords.terms);

export type Notice = "embed-notice" | "sign-up-terms";

/**
 * Whether a block speaks to the reader of content that others serve and the page shows on demand, or of the terms of a list to be
 * joined. News tells of both too, but not to the reader's face.
 */
export function noticeOf(text: string): Notice | null {
  if (text.length > longest) return null;
  // The rarest words first: hardly any text of an article gets past one look.
  if (embed.test(text)) return display.test(text) && address.test(text) ? "embed-notice" : null;
  return signUp.test(text) && terms.test(text) && address.test(text) ? "sign-up-terms" : null;
}

/** What goes on where an embed notice has begun: `Du kannst ihn dir mit einem Klick anzeigen lassen.` */
export function continuesNotice(text: string): boolean {
  return text.length <= longest && address.test(text) && display.test(text);
}
