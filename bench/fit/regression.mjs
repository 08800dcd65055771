/**
 * @typedef {object} Rows
 * @property {Uint16Array} columns columns that are 1, `width` a row
 * @property {number} width
 * @property {Float64Array} offset log-odds that a row has before it is weighed
 * @property {Uint8Array} label 1 or 0
 * @property {Float64Array} weight how much a row counts
 */

/** What a curve of the loss is at most: p (1 - p). */
const steepest = 0.25;

/**
 * Logistic regression over rows of ones and zeros with L2 regularisation, by cyclic coordinate descent with Böhning's bound on the
 * curvature: every step lowers the loss, none needs a step size, and a fixed number of rounds makes it deterministic.
 *
 * @param {Rows} rows
 * @param {number} columns columns in all; the bias comes on top and is not regularised
 * @param {{ readonly penalty: number, readonly rounds: number }} options
 * @returns {{ readonly bias: number, readonly weights: Float64Array }}
 */
export function fitLogistic({ columns: ones, width, offset, label, weight }, columns, { penalty, rounds }) {
  const weights = new Float64Array(columns);
  const odds = Float64Array.from(offset);
  const byColumn = invert(ones, width, columns);
  const everyRow = Uint32Array.from(label, (_, row) => row);
  let bias = 0;
  const step = (rowsOfColumn, value, ridge) => {
    let slope = ridge * value;
    let curve = ridge;
    for (const row of rowsOfColumn) {
      const chance = 1 / (1 + Math.exp(-odds[row]));
      slope += weight[row] * (chance - label[row]);
      curve += weight[row] * steepest;
    }
    const change = curve === 0 ? 0 : -slope / curve;
    if (change !== 0) for (const row of rowsOfColumn) odds[row] += change;
    return value + change;
  };
  for (let round = 0; round < rounds; round++) {
    bias = step(everyRow, bias, 0);
    for (let column = 0; column < columns; column++) weights[column] = step(byColumn[column], weights[column], penalty);
  }
  return { bias, weights };
}

/** The rows of each column. Counted first: lists that grow would take several times the memory of all rows. */
function invert(ones, width, columns) {
  const counts = new Uint32Array(columns);
  for (const column of ones) if (column < columns) counts[column]++;
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(columns);
  for (let at = 0; at < ones.length; at++) {
    const column = ones[at];
    if (column < columns) rows[column][filled[column]++] = Math.floor(at / width);
  }
  return rows;
}
