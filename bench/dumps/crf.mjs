// A conditional random field over the lines of a dump: every line is one of a few kinds, each bucket of its evidence speaks for or against
// each kind, and the kinds of neighbours go together or not. Fitted by gradient steps on what is allowed against everything.

/** @typedef {{ rows: Uint8Array, allowed: Uint8Array, weight: number }} Example lines × width buckets, and lines × kinds of ones and zeros */

const steps = 0.12;

/**
 * @param {Example[]} examples
 * @param {{ sizes: number[], kinds: number, transitions: boolean[][], starts: boolean[] }} shape
 * @param {{ rounds: number, penalty: number }} options
 */
export function fitField(examples, { sizes, kinds, transitions, starts }, { rounds, penalty }) {
  const width = sizes.length;
  const offsets = [];
  let columns = 0;
  for (const size of sizes) {
    offsets.push(columns);
    columns += size;
  }
  const emissions = new Float64Array(columns * kinds);
  const moves = new Float64Array((kinds + 1) * kinds);
  const squares = new Float64Array(emissions.length + moves.length).fill(1e-3);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);

  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    let impossible = 0;
    for (const example of shuffled(examples, round)) {
      const lines = example.rows.length / width;
      if (lines === 0) continue;
      const scores = new Float64Array(lines * kinds);
      for (let at = 0; at < lines; at++)
        for (let family = 0; family < width; family++) {
          const column = (offsets[family] + example.rows[at * width + family]) * kinds;
          for (let kind = 0; kind < kinds; kind++) scores[at * kinds + kind] += emissions[column + kind];
        }
      const free = chances(scores, moves, { lines, kinds, transitions, starts });
      const held = chances(scores, moves, { lines, kinds, transitions, starts }, example.allowed);
      if (!Number.isFinite(held.sum)) {
        impossible++;
        continue;
      }
      loss += (free.sum - held.sum) * example.weight;
      const scale = example.weight / Math.sqrt(lines);
      const slopes = new Float64Array(emissions.length + moves.length);
      for (let at = 0; at < lines; at++)
        for (let kind = 0; kind < kinds; kind++) {
          const slope = (free.single[at * kinds + kind] - held.single[at * kinds + kind]) * scale;
          if (Math.abs(slope) < 1e-6) continue;
          for (let family = 0; family < width; family++)
            slopes[(offsets[family] + example.rows[at * width + family]) * kinds + kind] += slope;
        }
      for (let move = 0; move < moves.length; move++)
        slopes[emissions.length + move] = (free.pairs[move] - held.pairs[move]) * scale;
      const ridge = (penalty * example.weight) / total;
      const pace = steps / (1 + (3 * round) / rounds);
      for (const [index, slope] of slopes.entries()) {
        const list = index < emissions.length ? emissions : moves;
        const place = index < emissions.length ? index : index - emissions.length;
        const full = slope + ridge * list[place];
        if (Math.abs(full) < 1e-7) continue;
        squares[index] += full * full;
        list[place] -= (pace * full) / Math.sqrt(squares[index]);
      }
    }
    if (round % 5 === 4 || round === rounds - 1)
      console.error(`round ${round + 1}: loss ${(loss / total).toFixed(3)} a page, ${impossible} left out`);
  }
  return { emissions, moves, offsets };
}

/** Chances of each kind of each line and of each pair, by running forwards and backwards. */
function chances(scores, moves, { lines, kinds, transitions, starts }, allowed) {
  const never = Number.NEGATIVE_INFINITY;
  const may = (at, kind) => allowed === undefined || allowed[at * kinds + kind] === 1;
  const forward = new Float64Array(lines * kinds).fill(never);
  const backward = new Float64Array(lines * kinds).fill(never);
  const top = kinds * kinds;
  const terms = new Float64Array(kinds);
  for (let kind = 0; kind < kinds; kind++)
    if (starts[kind] && may(0, kind)) forward[kind] = scores[kind] + moves[top + kind];
  for (let at = 1; at < lines; at++)
    for (let kind = 0; kind < kinds; kind++) {
      if (!may(at, kind)) continue;
      for (let from = 0; from < kinds; from++)
        terms[from] = transitions[from][kind] ? forward[(at - 1) * kinds + from] + moves[from * kinds + kind] : never;
      forward[at * kinds + kind] = sumOf(terms) + scores[at * kinds + kind];
    }
  for (let kind = 0; kind < kinds; kind++) if (may(lines - 1, kind)) backward[(lines - 1) * kinds + kind] = 0;
  for (let at = lines - 2; at >= 0; at--)
    for (let kind = 0; kind < kinds; kind++) {
      if (!may(at, kind)) continue;
      for (let to = 0; to < kinds; to++)
        terms[to] = transitions[kind][to]
          ? backward[(at + 1) * kinds + to] + moves[kind * kinds + to] + scores[(at + 1) * kinds + to]
          : never;
      backward[at * kinds + kind] = sumOf(terms);
    }
  for (let kind = 0; kind < kinds; kind++) terms[kind] = forward[(lines - 1) * kinds + kind];
  const sum = sumOf(terms);
  const single = new Float64Array(lines * kinds);
  const pairs = new Float64Array((kinds + 1) * kinds);
  for (let at = 0; at < lines; at++)
    for (let kind = 0; kind < kinds; kind++) {
      single[at * kinds + kind] = Math.exp(forward[at * kinds + kind] + backward[at * kinds + kind] - sum);
      if (at === 0) pairs[top + kind] += single[kind];
      else
        for (let from = 0; from < kinds; from++)
          if (transitions[from][kind])
            pairs[from * kinds + kind] += Math.exp(
              forward[(at - 1) * kinds + from] +
                moves[from * kinds + kind] +
                scores[at * kinds + kind] +
                backward[at * kinds + kind] -
                sum,
            );
    }
  return { sum, single, pairs };
}

function sumOf(terms) {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

/** Another order each round, and the same each time it is fitted. */
function shuffled(list, seed) {
  const result = [...list];
  let state = (seed + 1) * 2654435761;
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}
