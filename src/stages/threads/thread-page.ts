import type { Draft } from "../../article/draft.ts";

const threadType = /^(?:DiscussionForumPosting|QAPage)$/u;
const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u;
/** Steps of addresses that forum software gives to threads: `/threads/…`, `/forum/topic/…`, `/showthread.php`, `/t/name/12`. */
const threadAddress =
  /\/(?:threads?|topics?|showthread(?:\.php)?|viewtopic(?:\.php)?|t\/[^/]{1,200}\/\d{1,12})(?:[/?.-]|$)/u;
/** Longest address that is looked at. */
const longestAddress = 1000;

/**
 * Whether a page says of itself that it is a thread of a forum, or a question with answers: there, what readers wrote is the text, and no
 * comment on it. A page that says it is an article never is, however long its comments.
 */
export function saysThread({ embedded, page }: Draft): boolean {
  if (embedded.article !== null || embedded.types.some((type) => articleType.test(type))) return false;
  if (embedded.types.some((type) => threadType.test(type))) return true;
  return embedded.meta.get("og:type") !== "article" && threadAddress.test((page.url ?? "").slice(0, longestAddress));
}
