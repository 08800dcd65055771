/** Tests that take long do the whole number under `npm run test:whole`, a part of it in CI, and a smaller one at the desk. */
export function wholeOr(whole: number, inCi: number, atTheDesk: number = inCi): number {
  if (process.env["KHAO_WHOLE"] === "1") return whole;
  return process.env["CI"] === "true" ? inCi : atTheDesk;
}

/** Numbers from 0 to below 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
