import type { Container } from "../../article/block.ts";
import { regionNames, regionRoles, regionTags } from "../boilerplate/vocabulary.data.ts";
import { bitsOfWords, type NameTraits, nameless, noArticleName } from "./name-traits.ts";
import { tellingTags } from "./names.data.ts";

/** Groups of tags, in the order of their bits. */
export const tagGroups: readonly string[] = [...tellingTags.map(([group]) => group), "custom"];

const bitsOfTag = bitsOfWords(tellingTags);
const customTag = 1 << (tagGroups.length - 1);
const bitOfRegion: ReadonlyMap<string, number> = new Map(regionNames.map(([rule], at) => [rule, 1 << at]));

/** What the markup says of the containers of a page, by container; bits are those of `nameGroups` and `tagGroups`. */
export interface ContainerTraits {
  /** Name groups of the container itself. */
  readonly own: Int32Array;
  /** Name groups of the container and of everything around it. */
  readonly around: Int32Array;
  /** Tag groups of the container and of everything around it. */
  readonly tags: Int32Array;
  /** Best rank of an article name among the container and those around it; `noArticleName` for none. */
  readonly rank: Uint8Array;
}

const regionBits = (1 << regionNames.length) - 1;

/** The page as a whole carries words such as `has-sidebar` that say nothing of a block. */
const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/**
 * Reads the markup of all containers of a page. Parents stand before their children.
 *
 * @param regions for each container the region that it names, or null: a name that the page does not bear out, such as
 *   `content-sidebar-wrap` around all its prose, says nothing of the blocks inside
 */
export function traitsOf(
  containers: readonly Container[],
  names: readonly NameTraits[],
  regions: readonly (string | null)[],
): ContainerTraits {
  const count = containers.length;
  const own = new Int32Array(count);
  const around = new Int32Array(count);
  const tags = new Int32Array(count);
  const rank = new Uint8Array(count);
  const mostOfPage = (containers[0]?.end ?? 0) / 2;
  for (const container of containers) {
    const { index, parent } = container;
    // A form around the whole page is what a framework needs, and no form to be filled.
    const tag = container.tag === "form" && container.end - container.start > mostOfPage ? "div" : container.tag;
    const isFrame = frameTags.has(tag);
    const named = names[index] ?? nameless;
    const isBorneOut = (regions[index] ?? null) !== null;
    own[index] = isFrame ? 0 : isBorneOut ? named.bits | regionBit(container) : named.bits & ~regionBits;
    around[index] = own[index] ?? 0;
    tags[index] = bitsOfTag.get(tag) ?? (tag.includes("-") ? customTag : 0);
    rank[index] = isFrame ? noArticleName : named.rank;
    if (parent < 0) continue;
    around[index] = (around[index] ?? 0) | (around[parent] ?? 0);
    tags[index] = (tags[index] ?? 0) | (tags[parent] ?? 0);
    rank[index] = Math.min(rank[index] ?? 0, rank[parent] ?? 0);
  }
  return { own, around, tags, rank };
}

function regionBit({ tag, purpose }: Container): number {
  return bitOfRegion.get(regionTags.get(tag) ?? regionRoles.get(purpose) ?? "") ?? 0;
}
