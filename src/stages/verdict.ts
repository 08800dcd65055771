import { type Draft, nextDraft, type Rejection } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";

/** Letters below which a body is no article in any language. */
const fewestLetters = 120;
/** Other stories from which on a page without paragraphs of its own is a list of them. */
const manyStories = 6;
/** Letters from which on a block is a paragraph. */
const paragraphLetters = 60;
/** Letters from which on a body is more than a notice, even in one paragraph. */
const shortBody = 300;
const longestNotice = 4000;

/** A status code that is the title or stands beside error words; "500 beds" and "404 villages" are news. */
const errorCode =
  /^\P{L}{0,3}(?:(?:http )?error\s)?(?:40[0134]|410|50[0-4])(?:\P{L}{0,4}$|\s?[-–—:|!]|\s(?:error|not found|forbidden|page|unauthori[sz]ed|internal|bad gateway|service))/iu;
const errorWords =
  /page (?:was )?not found|(?:page|article|address|file) (?:that )?(?:you (?:are|were) looking for|could not be found|cannot be found|does(?:n['’]t| not) exist)|no longer available|access denied|internal server error|bad gateway|service unavailable|ບໍ່ພົບໜ້າ|ບໍ່ພົບຫນ້າ|ໜ້າທີ່ທ່ານຊອກຫາ|ບໍ່ພົບຂໍ້ມູນ/iu;
const loginWords =
  /(?:log ?in|sign ?in|subscribe|register)[^.\n]{0,40}(?:to (?:read|continue|view|access)|required)|subscribers only|already (?:a )?(?:subscriber|member|have an account)|ເຂົ້າສູ່ລະບົບ[^.\n]{0,40}(?:ອ່ານ|ເພື່ອ)|(?:user ?name|e-?mail)[^.\n]{0,30}password|ຊື່ຜູ້ໃຊ້[^.\n]{0,30}ລະຫັດຜ່ານ|(?:verify|checking) (?:that )?(?:you are|if you are|your browser)|enable javascript (?:and cookies )?to continue/iu;

/** Decides whether the page holds an article, and notes what is doubtful about the one it holds. */
export const verdict: Stage = {
  name: "verdict",
  rules: [],
  run(draft) {
    return nextDraft(draft, {
      rejection: draft.rejection ?? rejectionOf(draft),
      flags: [...draft.flags, ...flagsOf(draft)],
    });
  },
};

/** Why a page holds no article; null for one that does. */
export function rejectionOf(draft: Draft): Rejection | null {
  const letters = draft.blocks.reduce((sum, block) => sum + (block.kind === "caption" ? 0 : block.letters), 0);
  if (!draft.source.some((block) => block.letters > 0)) return { code: "empty-page", reason: "the page shows no text" };
  const paragraphs = draft.blocks.filter(
    (block) => block.kind !== "caption" && block.letters >= paragraphLetters,
  ).length;
  // A paragraph of some length makes an article, whatever its menu, its comment form or the numbers in its title say.
  const short = paragraphs < 2 && letters < shortBody;
  if (short) {
    const title = draft.fields.title?.value ?? "";
    const body = draft.blocks.map((block) => block.text).join(" ");
    const own = `${title} ${draft.embedded.titleTag ?? ""} ${body}`.slice(0, longestNotice);
    if (errorCode.test(title) || errorCode.test(draft.embedded.titleTag ?? "") || errorWords.test(own))
      return { code: "error-page", reason: "a short page that reports an error" };
    if (loginWords.test(letters < fewestLetters ? `${own} ${firstWords(draft)}` : own))
      return { code: "login-wall", reason: "a short page that asks to log in or to subscribe" };
  }
  const stories = draft.related.length;
  if (stories >= manyStories && short && !saysArticle(draft))
    return { code: "index-page", reason: `a list of ${stories} stories with ${letters} letters of text of its own` };
  if (isFront(draft) && stories >= 3) return { code: "index-page", reason: "the front page of a site or of a section" };
  // A note of one sentence is an article if it is dated or signed like one.
  const signed = draft.fields.publishedAt !== undefined || draft.fields.agency !== undefined;
  if (letters < (signed && draft.fields.title ? fewestLetters / 2 : fewestLetters))
    return { code: "no-article", reason: `${letters} letters of running text, too few for an article` };
  return null;
}

/** A page that says for machines that it is an article, and when it was published, may be two sentences among thirty other stories. */
function saysArticle({ embedded: { article, meta }, fields: { title, publishedAt } }: Draft): boolean {
  const isStated = article?.datePublished != null || meta.get("og:type")?.toLowerCase() === "article";
  return isStated && title !== undefined && publishedAt !== undefined && publishedAt.from !== "visible";
}

/** What a page without a body shows first: a login form is often all of it. */
function firstWords(draft: Draft): string {
  const shown = draft.source.filter((block) => !block.hidden).slice(0, 60);
  return shown
    .map((block) => block.text)
    .join(" ")
    .slice(0, longestNotice);
}

/** The address of a front page ends in a host or in `index`. */
function isFront(draft: Draft): boolean {
  if (!draft.page.url || !URL.canParse(draft.page.url)) return false;
  const { pathname, search } = new URL(draft.page.url);
  return search === "" && /^\/(?:index\.\p{L}{2,5}|default\.aspx|home)?$/iu.test(pathname);
}

function flagsOf(draft: Draft): string[] {
  const flags: string[] = [];
  const { title, publishedAt } = draft.fields;
  if (!title) flags.push("no-title");
  if (!publishedAt) flags.push("no-date");
  else if (publishedAt.from === "url") flags.push("date-from-url");
  else if (publishedAt.value.source === draft.fields.modifiedAt?.value.source && publishedAt.from === "visible")
    flags.push("date-from-update");
  if (draft.blocks.some((block) => block.flags.includes("possible-assistant-residue")))
    flags.push("possible-assistant-residue");
  if (title && !draft.blocks.some((block) => block.letters >= paragraphLetters)) flags.push("short-body");
  return flags;
}
