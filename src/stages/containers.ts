import type { Container } from "../article/block.ts";
import type { Draft } from "../article/draft.ts";
import { articleNames, regionNames, regionRoles, regionTags } from "./vocabulary.data.ts";

/** What a container's markup says about it. */
export interface ContainerName {
  /** Place in the ranking of article names, 0 the surest; -1 for none. */
  readonly rank: number;
  /** Rule of the region that it names, such as `navigation`; null for none. */
  readonly region: string | null;
}

const camelSeam = /([a-z0-9])([A-Z])/gu;
const rowOfName: ReadonlyMap<string, number> = new Map(
  regionNames.flatMap(([, names], row) => names.split(",").map((name): [string, number] => [name.trim(), row])),
);
const separators = /[\s_:/.-]+/gu;

/** Reads the names of all containers of a page. Equal names are looked up once. */
export function nameContainers(containers: readonly Container[]): ContainerName[] {
  const known = new Map<string, ContainerName>();
  return containers.map((container) => {
    const key = `${container.tag} ${container.id} ${container.className} ${container.purpose}`;
    const name = known.get(key) ?? nameOf(container);
    known.set(key, name);
    return name;
  });
}

function nameOf({ tag, id, className, purpose }: Container): ContainerName {
  const names = `${id} ${className} ${purpose}`.slice(0, 400).trim();
  const region = regionOf(tag, names, purpose);
  return { rank: region ? -1 : rankOf(tag, names), region };
}

function regionOf(tag: string, names: string, purpose: string): string | null {
  // The whole page and the article itself often carry words such as `has-sidebar` or `post-share`.
  if (tag === "#root" || tag === "body" || tag === "html" || tag === "main" || tag === "article") return null;
  const byTag = regionTags.get(tag) ?? regionRoles.get(purpose);
  if (byTag) return byTag;
  if (names === "") return null;
  const words = names.replace(camelSeam, "$1 $2").toLowerCase().split(separators);
  let row = regionNames.length;
  for (const [at, word] of words.entries()) {
    row = Math.min(row, rowOfName.get(word) ?? row, rowOfName.get(`${word} ${words[at + 1] ?? ""}`) ?? row);
  }
  return regionNames[row]?.[0] ?? null;
}

function rankOf(tag: string, names: string): number {
  if (names !== "") {
    for (const [rank, pattern] of articleNames.entries())
      if (pattern.test(names)) return tag === "article" ? Math.min(rank, 1) : rank;
  }
  return tag === "article" ? 1 : tag === "main" ? 2 : -1;
}

/** Sums over ranges of source blocks in constant time. */
export class RangeSums {
  readonly #sums: Float64Array;

  constructor(draft: Draft, weight: (index: number) => number) {
    const count = draft.source.length;
    this.#sums = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.#sums[index + 1] = (this.#sums[index] ?? 0) + weight(index);
  }

  between(start: number, end: number): number {
    return (this.#sums[end] ?? 0) - (this.#sums[start] ?? 0);
  }
}
