import type { Container, PageImage } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { ArticleRecord } from "../../article/record.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { absoluteUrl } from "./urls.ts";

/** Blocks in front of the body beside which its first picture may stand. */
const above = 3;
/** Names of files that are none of the article. In the middle of a name such a word may be what the picture shows. */
const decorationFile =
  /^(?:(?:logo|avatar|icon|favicon|sprite|placeholder|emoji|badge|button)(?:[_.\d-].*)?|.*[_-](?:logo|avatar|icon|placeholder)(?:[-_]?\d+(?:x\d+)?)?\.\w{2,5}|(?:pixel|blank|spacer|transparent|clear|dot|loading|loader|1x1|default)(?:[_-]\w{1,20})?\.(?:gif|png|svg|jpe?g|webp))$/iu;
/** Names of the elements around such pictures. */
const decorationElement =
  /(?:^|[\s_-])(?:logo|avatar|gravatar|author|icon|emoji|badge|button|banner|ads?|advert|share|social)(?=$|[\s_-])/iu;
const tracker =
  /(?:facebook\.com\/tr|\/(?:pixel|beacon|track(?:ing)?)\b|doubleclick|google-analytics|scorecardresearch)/iu;
/** What software adds to the name of a smaller copy. */
const copyMark = /(?:[-_]\d{2,4}x\d{2,4}|[-_](?:scaled|thumb(?:nail)?|small|medium|large|[sml]))?(?:\.\w{2,5})?$/iu;

/** The pictures of the article: those beside its text with their captions, and the one that the page shows to other sites. */
export function imagesOf(draft: Draft): ArticleRecord["images"] {
  const first = draft.blocks[0]?.index ?? 0;
  const last = draft.blocks.at(-1)?.index ?? -1;
  const captions = new Map(
    draft.blocks.filter((block) => block.kind === "caption").map((block) => [block.index, block.text]),
  );
  const seen = new Set<string>();
  const images = draft.images.flatMap((image) => {
    if (image.before < first - above || image.before > last + 1) return [];
    const url = absoluteUrl(image.url, draft);
    if (!url || seen.has(url)) return [];
    if (isDecoration(url, image, draft.containers)) return [];
    seen.add(url);
    const caption = captions.get(image.before) ?? captions.get(image.before + 1) ?? null;
    return [{ url, alt: canonicalLao(image.alt) || null, caption }];
  });
  const shared = sharedImage(draft);
  const names = new Set(images.map(({ url }) => pictureName(url)));
  return shared && !names.has(pictureName(shared.url)) ? [shared, ...images] : images;
}

/** The picture that stands for the page elsewhere, unless it is the sign of the site. */
function sharedImage(draft: Draft): ArticleRecord["images"][number] | undefined {
  const { meta } = draft.embedded;
  const claimed = meta.get("og:image") ?? meta.get("og:image:url") ?? meta.get("twitter:image");
  const url = claimed ? absoluteUrl(claimed, draft) : null;
  if (!url || decorationFile.test(fileOf(url))) return undefined;
  return { url, alt: canonicalLao(meta.get("og:image:alt") ?? "") || null, caption: null };
}

function isDecoration(url: string, image: PageImage, containers: readonly Container[]): boolean {
  if (decorationFile.test(fileOf(url)) || tracker.test(url)) return true;
  const container = containers[image.container];
  // The whole page and the article carry words such as `has-banner`.
  return (
    container !== undefined &&
    container.depth > 2 &&
    container.tag !== "article" &&
    isSmall(container) &&
    decorationElement.test(markupNames(container))
  );
}

/** An element that holds hardly more than the picture. */
function isSmall({ start, end }: Container): boolean {
  return end - start <= 2;
}

function fileOf(url: string): string {
  return url
    .replace(/[?#].*$/su, "")
    .replace(/^.*\//su, "")
    .slice(-200);
}

/** Name of a picture without what sets its copies apart. */
function pictureName(url: string): string {
  return fileOf(url).replace(copyMark, "").toLowerCase() || url;
}
