import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { type ContainerName, RangeSums } from "../boilerplate/containers.ts";
import { absoluteUrl } from "../record/urls.ts";
import { boxesOf, insideOf, leafTags } from "./boxes.ts";
import { letterSums } from "./letter-sums.ts";
import { numbersOf } from "./numbers.ts";

/** Letters from which on a block may be a paragraph of prose. */
const proseLetters = 25;

/** The container that names and bottom-up scores agree on; null for a page without prose. */
export function findCandidate(
  draft: Draft,
  regions: readonly (string | null)[],
  names: readonly ContainerName[],
): Container | null {
  const inRegion = insideOf(draft.containers, (index) => regions[index] !== null);
  const teasers = teaserBlocks(draft);
  const value = numbersOf(draft.source, (block) =>
    inRegion[block.container] === 0 && !teasers.has(block) ? proseValue(block) : 0,
  );
  const prose = new RangeSums(value);
  const scored = scoreContainers(draft, value);
  const linkDensity = linkDensities(draft);
  const bottomUp = best(
    draft.containers,
    (container) => (scored[container.index] ?? 0) * (1 - linkDensity(container)) * nameWeight(names[container.index]),
  );
  if (!bottomUp) return null;
  const named = namedCandidate(draft, names, prose, bottomUp);
  return widen(draft, choose(bottomUp, named, prose), prose, regions, linkDensity);
}

/** Text right below a heading that is a link introduces another story, unless the link leads to the page itself. */
function teaserBlocks(draft: Draft): Set<Block> {
  const teasers = new Set<Block>();
  let linked = false;
  for (const block of draft.source) {
    if (block.kind === "heading") linked = block.linkLetters >= block.letters * 0.9 && !linksToItself(draft, block);
    else if (linked) {
      teasers.add(block);
      linked = block.letters < 60;
    }
  }
  return teasers;
}

/** Older software tells its pages apart by their query alone. */
const urlEnd = /\/?(?:#.*)?$/su;
/** The last step of an address, of signs that stay as they are when it is made absolute. */
const lastStep = /(?:^|[^/])\/(?<step>\w(?:[\w.?=&-]{0,200}\w)?)\/?(?:#.*)?$/su;

function linksToItself(draft: Draft, { marks }: Block): boolean {
  const { url } = draft.page;
  const href = marks.find(({ tag }) => tag === "a")?.href;
  if (url === null || url === undefined || !href) return false;
  const own = url.replace(urlEnd, "");
  // Most links lead elsewhere, and to make an address absolute takes long.
  if (!own.endsWith(lastStep.exec(href)?.groups?.["step"] ?? "")) return false;
  return absoluteUrl(href, draft)?.replace(urlEnd, "") === own;
}

/** How much a block looks like prose: its length, bounded, less its links. Counted in letters, so that it holds in every script. */
export function proseValue(block: Block): number {
  return block.hidden ? 0 : proseValueIfShown(block);
}

/** The same for a block that a script may yet show. */
export function proseValueIfShown(block: Block): number {
  if (block.kind === "control" || block.letters < proseLetters) return 0;
  const free = 1 - block.linkLetters / block.letters;
  const kind =
    block.kind === "heading" || block.kind === "caption"
      ? 0.2
      : block.kind === "list-item" || block.kind === "table-row"
        ? 0.5
        : 1;
  return (0.5 + Math.min(block.letters / 80, 4)) * free * free * kind;
}

/** Bottom-up: each paragraph credits the container around it, and less the ones further out. */
function scoreContainers(draft: Draft, value: Float64Array): Float64Array {
  const scores = new Float64Array(draft.containers.length);
  const boxes = boxesOf(draft.containers, leafTags);
  for (const block of draft.source) {
    let credit = value[block.index] ?? 0;
    if (credit === 0) continue;
    let at = draft.containers[boxes[block.container] ?? 0];
    for (let step = 0; at && step < 4; step++, at = draft.containers[at.parent]) {
      scores[at.index] = (scores[at.index] ?? 0) + credit;
      credit *= step === 0 ? 0.6 : 0.5;
    }
  }
  return scores;
}

/** Share of a container's visible letters that stand in links; 1 for an empty one. */
function linkDensities(draft: Draft): (container: Container) => number {
  const { letters, linkLetters } = letterSums(draft.source);
  return ({ start, end }) => {
    const all = letters.between(start, end);
    return all === 0 ? 1 : linkLetters.between(start, end) / all;
  };
}

function nameWeight(name: ContainerName | undefined): number {
  if (!name) return 1;
  return name.region ? 0.4 : name.rank === 0 ? 1.3 : name.rank === 1 ? 1.2 : 1;
}

function best(containers: readonly Container[], score: (container: Container) => number): Container | undefined {
  let winner: Container | undefined;
  let most = 0;
  for (const container of containers) {
    if (container.end === container.start) continue;
    const points = score(container);
    if (points > most) {
      most = points;
      winner = container;
    }
  }
  return winner;
}

/** The container with the surest article name that holds a fair share of the prose. */
function namedCandidate(
  draft: Draft,
  names: readonly ContainerName[],
  prose: RangeSums,
  rival: Container,
): Container | undefined {
  const bar = prose.between(rival.start, rival.end) * 0.4;
  for (const rank of [0, 1, 2]) {
    const winner = best(draft.containers, (container) => {
      const points = names[container.index]?.rank === rank ? prose.between(container.start, container.end) : 0;
      // Among equals the innermost is the tightest: depth breaks ties.
      return points < bar ? 0 : points + container.depth * 1e-6;
    });
    if (winner) return winner;
  }
  return undefined;
}

/** Two unlike candidates: the names win where they lose little of the prose that the score found. */
function choose(bottomUp: Container, named: Container | undefined, prose: RangeSums): Container {
  if (!named) return bottomUp;
  const a = prose.between(named.start, named.end);
  const b = prose.between(bottomUp.start, bottomUp.end);
  return a >= b * 0.75 ? named : bottomUp;
}

/** An article split over siblings, or a lead in front of its body: the parent is taken where it adds prose and no other region. */
function widen(
  draft: Draft,
  chosen: Container,
  prose: RangeSums,
  regions: readonly (string | null)[],
  linkDensity: (container: Container) => number,
): Container {
  let current = chosen;
  for (let step = 0; step < 3; step++) {
    const parent = draft.containers[current.parent];
    if (!parent || parent.tag === "body" || parent.tag === "html" || parent.tag === "#root" || regions[parent.index])
      break;
    const own = prose.between(current.start, current.end);
    const more = prose.between(parent.start, parent.end) - own;
    const gained = (parent.end - parent.start - (current.end - current.start)) * 0.8;
    if (more < own * 0.15 || more < gained || linkDensity(parent) > 0.35) break;
    current = parent;
  }
  return current;
}
