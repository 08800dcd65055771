/**
 * @typedef {object} Rows
 * @property {Uint16Array} columns columns that are 1, `width` a row; a column beyond all is none
 * @property {number} width
 * @property {Float64Array} offset log-odds that a row has before it is weighed
 * @property {Uint8Array} label 1 or 0
 * @property {Float64Array} weight how much a row counts
 */

/** Steps whose curvature is remembered. */
const memory = 12;
/** Share of the expected decrease that a step must bring, and the shortest step. */
const leastDecrease = 1e-4;
const shortestStep = 1e-8;
/** Share of the loss that a round must still win. */
const leastGain = 1e-7;

/**
 * Logistic regression over rows of ones and zeros with L2 regularisation, by L-BFGS: the loss is convex, so that there is one answer, and
 * a round costs one walk over the rows. Nothing in it is left to chance.
 *
 * @param {Rows} rows
 * @param {number} columns columns in all; the bias comes on top and is not regularised
 * @param {{ readonly penalty: number, readonly rounds: number }} options
 * @returns {{ readonly bias: number, readonly weights: Float64Array }}
 */
export function fitLogistic(rows, columns, { penalty, rounds }) {
  const lossAt = lossOf(rows, columns, penalty);
  const steps = [];
  let at = { values: new Float64Array(columns + 1), ...lossAt(new Float64Array(columns + 1)) };
  for (let round = 0; round < rounds; round++) {
    const next = search(lossAt, at, directionOf(at.slope, steps));
    if (next === null) break;
    const change = minus(next.values, at.values);
    const bend = minus(next.slope, at.slope);
    const along = dot(change, bend);
    if (along > 0) steps.push({ change, bend, along });
    if (steps.length > memory) steps.shift();
    const gain = at.loss - next.loss;
    at = next;
    if (gain <= at.loss * leastGain) break;
  }
  return { bias: at.values[columns], weights: at.values.slice(0, columns) };
}

/** The loss at given values, the last of them the bias, and its slope. */
function lossOf({ columns: ones, width, offset, label, weight }, columns, penalty) {
  // What is no column adds the 0 behind the bias.
  const places = ones.map((column) => (column < columns ? column : columns + 1));
  return (values) => {
    const known = new Float64Array(columns + 2);
    known.set(values);
    const slope = new Float64Array(columns + 2);
    let loss = 0;
    for (let row = 0, first = 0; row < label.length; row++, first += width) {
      let odds = offset[row] + values[columns];
      for (let place = first; place < first + width; place++) odds += known[places[place]];
      const against = label[row] === 1 ? -odds : odds;
      loss += weight[row] * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
      const error = weight[row] * (1 / (1 + Math.exp(-odds)) - label[row]);
      slope[columns] += error;
      for (let place = first; place < first + width; place++) slope[places[place]] += error;
    }
    for (let column = 0; column < columns; column++) {
      loss += (penalty / 2) * values[column] ** 2;
      slope[column] += penalty * values[column];
    }
    return { loss, slope: slope.slice(0, columns + 1) };
  };
}

/** Where to go from a slope: down, turned and stretched by the curvature of the last steps. */
function directionOf(slope, steps) {
  const way = slope.map((value) => -value);
  const shares = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const { change, bend, along } = steps[at];
    shares[at] = dot(change, way) / along;
    add(way, -shares[at], bend);
  }
  const last = steps.at(-1);
  const length = last ? last.along / dot(last.bend, last.bend) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  for (let place = 0; place < way.length; place++) way[place] *= length;
  for (const [at, { change, bend, along }] of steps.entries()) add(way, shares[at] - dot(bend, way) / along, change);
  return way;
}

/** The first of ever shorter steps that lowers the loss as it should; null where none does. */
function search(lossAt, { values, loss, slope }, way) {
  const fall = dot(slope, way);
  for (let step = 1; step >= shortestStep; step /= 2) {
    const there = Float64Array.from(values);
    add(there, step, way);
    const found = lossAt(there);
    if (found.loss <= loss + leastDecrease * step * fall) return { values: there, ...found };
  }
  return null;
}

function dot(one, other) {
  return one.reduce((sum, value, place) => sum + value * other[place], 0);
}

function minus(one, other) {
  return one.map((value, place) => value - other[place]);
}

function add(to, times, values) {
  for (let place = 0; place < to.length; place++) to[place] += times * values[place];
}
