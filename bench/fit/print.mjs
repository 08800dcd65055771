/** @typedef {{ readonly bias: number, readonly weights: readonly (readonly number[])[] }} Scorecard */

const header = `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted weight may come near a constant

/** What each bucket of each family is worth, in log-odds: one list a family, in the order of \`allFamilies\` of \`families.ts\`. */
export type Weights = readonly (readonly number[])[];

/** What speaks for any block before its evidence is weighed, and what its evidence adds. The first bucket of a family is worth nothing. */
export interface Scorecard {
  readonly bias: number;
  readonly weights: Weights;
}

/**
 * The outcome of two logistic regressions with L2 regularisation, made by \`bench/fit.mjs\` on public sets of pages with the text that people
 * marked as the article's: English and multilingual news, general articles, the same pages with names and semantic tags taken away,
 * written as in the nineties and with boxes around each paragraph, and generated Lao pages. A block's log-odds are the bias and one
 * weight of each family; 0 means even chances.
 *
 * \`alone\` weighs a block by its own evidence, \`inCompany\` that together with what \`alone\` says of all the blocks around it.
 * The numbers are fitted together: one of them changed by hand puts the others out.
 */
`;

/** Characters of a line, as the formatter of the project sets them. */
const lineWidth = 120;

/**
 * Writes scorecards as the project keeps them. Equal scorecards give equal text.
 *
 * @param {Readonly<Record<string, Scorecard>>} scorecards
 * @param {readonly string[]} names of the families, in order
 * @returns {string}
 */
export function printScorecards(scorecards, names) {
  const types = Object.keys(scorecards).map((card) => `readonly ${card}: Scorecard`);
  const cards = Object.entries(scorecards).map(([card, { bias, weights }]) => {
    const lines = weights.map((values, family) => printFamily(values, names[family] ?? ""));
    return `  ${card}: {\n    bias: ${bias},\n    weights: [\n${lines.join("\n")}\n    ],\n  },\n`;
  });
  return `${header}export const scorecards: { ${types.join("; ")} } = {\n${cards.join("")}};\n`;
}

function printFamily(values, name) {
  const line = `      [${values.join(", ")}], // ${name}`;
  if (line.length <= lineWidth) return line;
  const lines = [""];
  for (const value of values) {
    const longer = `${lines.at(-1)} ${value},`;
    if (longer.length + 7 <= lineWidth) lines[lines.length - 1] = longer;
    else lines.push(` ${value},`);
  }
  return `      [\n${lines.map((part) => `       ${part}`).join("\n")}\n      ], // ${name}`;
}
