import { mix32 } from "./shingles.ts";

/** Shape of a sketch: `bands` keys, each made of `rows` least hashes. */
export interface SketchShape {
  readonly bands: number;
  readonly rows: number;
}

const empty = 0xffffffff;

const digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
/** Two digits to the base 64 for each number of 12 bits: `toString` takes longer than the rest of a sketch. */
const digitPairs = Array.from({ length: 4096 }, (_, value) => `${digits[value >>> 6]}${digits[value & 63]}`);

/** 64 bits as eleven digits. */
function inDigits(low: number, high: number): string {
  const pair = (value: number): string => digitPairs[value & 0xfff] ?? "";
  const between = (low >>> 24) | ((high & 0xf) << 8);
  return (
    pair(low) + pair(low >>> 12) + pair(between) + pair(high >>> 4) + pair(high >>> 16) + digits.charAt(high >>> 28)
  );
}

/**
 * Band keys of a set of shingles, so that two sets of Jaccard similarity s share one with the chance 1 − (1 − s^rows)^bands.
 *
 * MinHash by one permutation: the upper bits of a hash choose its bin, and the least hash of a bin stands for it. Empty bins, which short
 * texts have, borrow from others in an order that depends on their number alone (optimal densification).
 *
 * @returns one key for each band: `name`, its number, and 64 bits to the base 64; none for a set without shingles
 */
export function bandKeys(hashes: Uint32Array, { bands, rows }: SketchShape, name = ""): string[] {
  if (hashes.length === 0) return [];
  const bins = bands * rows;
  const least = leastOfBins(hashes, bins);
  const keys: string[] = [];
  for (let band = 0; band < bands; band++) {
    let [low, high] = [mix32(band + 1), mix32(~band)];
    for (let row = 0; row < rows; row++) {
      const value = least[band * rows + row] ?? empty;
      low = mix32(low ^ value);
      high = mix32(Math.imul(high, 31) + value);
    }
    keys.push(`${name}${band}-${inDigits(low, high)}`);
  }
  return keys;
}

function leastOfBins(hashes: Uint32Array, bins: number): Uint32Array {
  const least = new Uint32Array(bins).fill(empty);
  const isFilled = new Uint8Array(bins);
  // By numbers: `for … of` over a typed array takes three times as long.
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    // The upper 16 bits spread over the bins; a product of two 16-bit numbers is exact.
    const bin = ((hash >>> 16) * bins) >>> 16;
    isFilled[bin] = 1;
    if (hash < (least[bin] ?? empty)) least[bin] = hash;
  }
  const dense = Uint32Array.from(least);
  for (let bin = 0; bin < bins; bin++) {
    for (let attempt = 1; isFilled[bin] === 0; attempt++) {
      const other = mix32(Math.imul(bin + 1, 0x9e3779b1) + attempt) % bins;
      if (isFilled[other] === 0) continue;
      dense[bin] = mix32((least[other] ?? empty) + bin);
      break;
    }
  }
  return dense;
}
