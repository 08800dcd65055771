/** How far two texts may drift apart before they meet again: longer than any cluster, shorter than most lines. */
const reach = 48;

/** Whether a character is never moved, dropped or made by the canonical form, and so may prove that two texts are in step. */
function isAnchor(code: number): boolean {
  return (
    code > 0x20 &&
    code !== 0xa0 &&
    code !== 0xad &&
    !(code >= 0x0eb0 && code <= 0x0ece) &&
    !(code >= 0x2000 && code <= 0x200f)
  );
}

/**
 * For each UTF-16 offset of `before`, and its end, the offset in `after` that stands for it. The two texts must differ by
 * small local changes only. The result is monotone.
 */
export function alignOffset(before: string, after: string): Int32Array {
  const offsets = new Int32Array(before.length + 1);
  let from = 0;
  let to = 0;
  while (from < before.length) {
    if (before.charCodeAt(from) === after.charCodeAt(to)) {
      offsets[from++] = to++;
      continue;
    }
    let [skipBefore, skipAfter] = nextMeeting(before, from, after, to);
    // What stands right before the meeting in both texts, such as a space, has met too.
    while (
      skipBefore > 0 &&
      skipAfter > 0 &&
      before.charCodeAt(from + skipBefore - 1) === after.charCodeAt(to + skipAfter - 1)
    ) {
      skipBefore--;
      skipAfter--;
    }
    for (let step = 0; step < skipBefore; step++) offsets[from + step] = to + Math.min(step, skipAfter);
    from += skipBefore;
    to += skipAfter;
  }
  offsets[before.length] = after.length;
  return offsets;
}

/** The nearest place where the same anchor follows in both texts; failing that, a stretch of both. */
function nextMeeting(before: string, from: number, after: string, to: number): readonly [number, number] {
  for (let sum = 1; sum <= reach; sum++) {
    for (let ahead = 0; ahead <= sum; ahead++) {
      const behind = sum - ahead;
      const code = before.charCodeAt(from + behind);
      if (isAnchor(code) && code === after.charCodeAt(to + ahead)) return [behind, ahead];
    }
  }
  const restBefore = before.length - from;
  const restAfter = after.length - to;
  // Stepping on by the whole reach keeps soup without anchors linear.
  return restBefore <= reach ? [restBefore, restAfter] : [reach, Math.min(reach, restAfter)];
}
