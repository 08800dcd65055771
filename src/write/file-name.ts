/** Bytes of the longest name: file systems allow 255, and an ending and a mark for the temporary name must fit. */
const longestName = 200;

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/iu;

/**
 * Names for files, made of ids that strangers chose. A name has no way out of its folder, is allowed on every system, and is given once:
 * names that differ only by case or by the form of their marks are the same to some file systems.
 */
export function fileNamer(): (id: string, ending: string) => string {
  const given = new Map<string, number>();
  return (id, ending) => {
    const stem = safeStem(id);
    const key = stem.normalize("NFC").toLowerCase();
    for (;;) {
      const count = (given.get(key) ?? 0) + 1;
      given.set(key, count);
      if (count === 1) return `${stem}${ending}`;
      const numbered = `${shortened(stem, longestName - 12)}~${count}`;
      const other = numbered.toLowerCase();
      if (given.has(other)) continue;
      given.set(other, 1);
      return `${numbered}${ending}`;
    }
  };
}

/** Letters, marks and digits of the id; everything else becomes a hyphen, or a dot between letters. */
function safeStem(id: string): string {
  const plain = id
    .normalize("NFC")
    .replace(/^<urn:uuid:(.*)>$/u, "$1")
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replaceAll(/\.{2,}/gu, ".")
    .replace(/^[.\-_\p{M}]+/u, "");
  const short = withoutTail(shortened(plain, longestName));
  if (short === "") return "article";
  return reserved.test(short) ? `_${short}` : short;
}

/** Windows takes dots from the end of a name away. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ".-_".includes(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** As many whole characters as fit into some bytes. */
function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let [kept, size] = ["", 0];
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    size += Buffer.byteLength(segment);
    if (size > bytes) break;
    kept += segment;
  }
  return kept;
}
