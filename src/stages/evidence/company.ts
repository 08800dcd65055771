import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { bucketOf, companyFamilies } from "./families.ts";
import { type PageEvidence, shapeOf } from "./page-evidence.ts";

export const companyWidth: number = companyFamilies.length;
const C = Object.fromEntries(companyFamilies.map(([name], index) => [name, index])) as Record<string, number>;
const opinionBounds = [-4, -2.5, -1.2, -0.4, 0.4, 1.2, 2.5, 4];
const roughBounds = [-2, -0.5, 0.5, 2];
const meanBounds = [0.1, 0.3, 0.5, 0.7, 0.9];

export interface Company {
  readonly rows: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly mainBox: number;
}

/** The run of blocks with the greatest sum of opinions, weighed by letters. */
export function bestRun(source: readonly Block[], logits: Float64Array): { start: number; end: number } {
  let best = 0;
  let start = 0;
  let end = 0;
  let sum = 0;
  let from = 0;
  for (const [i, block] of source.entries()) {
    if (!block.hidden) {
      const logit = Math.max(-4, Math.min(4, logits[i] ?? 0));
      sum += logit * Math.min(400, Math.max(12, block.letters));
    }
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      start = from;
      end = i + 1;
    }
  }
  return { start, end };
}

export function companyOf(draft: Draft, evidence: PageEvidence, logits: Float64Array): Company {
  const { source, containers } = draft;
  const { box, style, boxOf } = evidence;
  const count = source.length;
  const rows = new Uint8Array(count * companyWidth);
  const { start, end } = bestRun(source, logits);
  const chance = Float64Array.from(logits, (logit) => 1 / (1 + Math.exp(-logit)));
  const weight = Float64Array.from(source, (block) => (block.hidden ? 0 : Math.max(5, block.letters)));
  const weightSum = new Float64Array(count + 1);
  const goodSum = new Float64Array(count + 1);
  const goodIn = new Float64Array(count + 1);
  const boxGood = new Map<number, number>();
  const styleGood = new Map<number, number>();
  const styleWeight = new Map<number, number>();
  const styleMain = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const w = weight[i] ?? 0;
    const good = w * (chance[i] ?? 0);
    weightSum[i + 1] = (weightSum[i] ?? 0) + w;
    goodSum[i + 1] = (goodSum[i] ?? 0) + good;
    const inside = i >= start && i < end && (logits[i] ?? 0) > 0;
    goodIn[i + 1] = (goodIn[i] ?? 0) + (inside ? w : 0);
    const s = style[i] ?? 0;
    styleGood.set(s, (styleGood.get(s) ?? 0) + good);
    styleWeight.set(s, (styleWeight.get(s) ?? 0) + w);
    if (inside) {
      boxGood.set(box[i] ?? 0, (boxGood.get(box[i] ?? 0) ?? 0) + w);
      styleMain.set(s, (styleMain.get(s) ?? 0) + w);
    }
  }
  // The box that holds most of the article, or where many small ones share it, the one around them.
  const total = goodIn[count] || 1;
  let mainBox = largest(boxGood);
  for (let step = 0; step < 12; step++) {
    const container = containers[mainBox];
    if (!container || container.parent < 0) break;
    const held = (goodIn[container.end] ?? 0) - (goodIn[container.start] ?? 0);
    if (held >= total * 0.6) break;
    mainBox = container.parent;
  }
  const mainStyle = largest(styleMain);
  const second = [...styleMain].filter(([s]) => s !== mainStyle).sort((a, b) => b[1] - a[1])[0];
  const ranked = new Map([[mainStyle, 2]]);
  if (second && second[1] > total * 0.15) ranked.set(second[0], 1);
  const images = new Uint8Array(count + 1);
  for (const image of draft.images) images[Math.min(count, image.before)] = 1;
  let last = -9;
  const before = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    before[i] = last;
    if ((source[i]?.letters ?? 0) >= 50 && !source[i]?.hidden) last = logits[i] ?? 0;
  }
  last = -9;
  const behind = new Float64Array(count);
  for (let i = count - 1; i >= 0; i--) {
    behind[i] = last;
    if ((source[i]?.letters ?? 0) >= 50 && !source[i]?.hidden) last = logits[i] ?? 0;
  }
  const mean = (container: Container | undefined): number => {
    if (!container) return 0;
    const w = (weightSum[container.end] ?? 0) - (weightSum[container.start] ?? 0);
    return w === 0 ? 0 : ((goodSum[container.end] ?? 0) - (goodSum[container.start] ?? 0)) / w;
  };
  for (const [i, block] of source.entries()) {
    const row = rows.subarray(i * companyWidth, (i + 1) * companyWidth);
    const set = (name: string, bucket: number): void => {
      row[C[name] ?? 0] = bucket;
    };
    const own = containers[box[i] ?? 0];
    const outer = containers[boxOf[own?.parent ?? 0] ?? 0];
    set("opinion", bucketOf(logits[i] ?? 0, opinionBounds));
    set("previous opinion", i === 0 ? 0 : 1 + bucketOf(logits[i - 1] ?? 0, roughBounds));
    set("next opinion", i === count - 1 ? 0 : 1 + bucketOf(logits[i + 1] ?? 0, roughBounds));
    set("prose before", before[i] === -9 ? 0 : 1 + bucketOf(before[i] ?? 0, roughBounds));
    set("prose behind", behind[i] === -9 ? 0 : 1 + bucketOf(behind[i] ?? 0, roughBounds));
    set("box opinion", bucketOf(mean(own), meanBounds));
    set("outer opinion", bucketOf(mean(outer), meanBounds));
    const s = style[i] ?? 0;
    set("style opinion", bucketOf((styleGood.get(s) ?? 0) / (styleWeight.get(s) || 1), meanBounds));
    const range = i < start - 10 ? 0 : i < start ? 1 : i < end ? 2 : i < end + 10 ? 3 : 4;
    set("range", range);
    let up: Container | undefined = own;
    let part: Container | undefined;
    let steps = 0;
    while (up && up.index !== mainBox && up.parent >= 0) {
      part = up;
      up = containers[up.parent];
      steps++;
    }
    const within = up?.index === mainBox;
    const sibling = !within && own !== undefined && containers[mainBox]?.parent === own.parent;
    set("main box", within ? 1 + Math.min(3, steps) : sibling ? 5 : 0);
    set("main style", ranked.get(s) ?? 0);
    set("passed", bucketOf((goodIn[i] ?? 0) / total, [0.001, 0.05, 0.2, 0.5, 0.9, 0.999]));
    if (within && part) {
      const held = (weightSum[part.end] ?? 0) - (weightSum[part.start] ?? 0);
      set("part letters", 1 + bucketOf(held / total, [0.02, 0.06, 0.15, 0.4]));
      set("part opinion", bucketOf(mean(part), meanBounds));
      set("part blocks", 1 + bucketOf(part.end - part.start, [2, 4, 9]));
      let image = 0;
      for (let at = part.start; at <= Math.min(part.end, part.start + 3); at++) image |= images[at] ?? 0;
      set("part image", image);
    }
    set("shape in range", shapeOf(block) + (range === 2 ? 24 : 0));
  }
  return { rows, start, end, mainBox };
}

function largest(sums: ReadonlyMap<number, number>): number {
  let winner = 0;
  let most = -1;
  for (const [key, sum] of sums) {
    if (sum > most) {
      most = sum;
      winner = key;
    }
  }
  return winner;
}
