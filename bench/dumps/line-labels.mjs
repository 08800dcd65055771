/**
 * The kinds of blocks whose lines are all known: both say the same letters, however the lines were wrapped and joined again.
 *
 * @param {readonly [kind: string, text: string][]} lines
 */
export function labelsOfLines(blocks, lines) {
  const ends = [];
  let length = 0;
  for (const [kind, text] of lines) {
    length += lettersOf(text);
    ends.push([length, kind.split("|")]);
  }
  let at = 0;
  let start = 0;
  return blocks.map(({ text }) => {
    const end = start + lettersOf(text);
    while (at < ends.length && ends[at][0] <= start) at++;
    const kinds = new Set();
    for (let other = at; other < ends.length && (other === at || ends[other - 1][0] < end); other++)
      for (const kind of ends[other][1]) kinds.add(kind);
    start = end;
    return [...kinds];
  });
}

function lettersOf(text) {
  return text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}
