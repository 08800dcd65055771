/** One step of the canonical form. The steps run in order, and again until nothing changes. */
export interface CanonicalRule {
  readonly name: string;
  readonly summary: string;
  /** Text of the page and its canonical form under this rule. */
  readonly example: readonly [before: string, after: string];
  /** Applies the rule everywhere and reports how often it acted. */
  readonly apply: (text: string) => { readonly text: string; readonly count: number };
}

/** Replaces by a pattern and counts the replacements that change something. */
function replacing(pattern: RegExp, replacement: string | ((match: string) => string)): CanonicalRule["apply"] {
  return (text) => {
    let count = 0;
    const result = text.replace(pattern, (match: string, ...groups: unknown[]) => {
      const first = typeof groups[0] === "string" ? groups[0] : "";
      const replaced = typeof replacement === "string" ? replacement.replace("$1", first) : replacement(match);
      if (replaced !== match) count++;
      return replaced;
    });
    return { text: count === 0 ? text : result, count };
  };
}

const isTone = (mark: string): boolean => mark >= "\u0EC8" && mark <= "\u0ECB";

/** Brings the marks of a run in order: tones last, or tones first. The order among the others stays. */
function sortTones(run: string, tonesLast: boolean): string {
  let tones = "";
  let others = "";
  for (const mark of run) {
    if (isTone(mark)) tones += mark;
    else others += mark;
  }
  return tonesLast ? others + tones : tones + others;
}

/** Thai letters whose place in the Unicode block has a Lao letter of the same sound; the Lao block lies 0x80 above. */
const thaiWithTwin = /[กขคงจชญดตถทนบปผฝพฟมยรลวสหอฮฯะ\u0E31าำ\u0E34-\u0E3Aเ-ไๆ\u0E48-\u0E4D๐-๙]/gu;

function thaiToLao(run: string): string {
  let lao = 0;
  let thai = 0;
  for (let at = 0; at < run.length; at++) {
    if (run.charCodeAt(at) >= 0x0e80) lao++;
    else thai++;
  }
  // Below this share it is a Thai word that somebody quotes, and its spelling is its own.
  if (thai === 0 || lao < 0.7 * (lao + thai)) return run;
  return run.replace(/ซ/gu, "ຊ").replace(thaiWithTwin, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x80));
}

/** The rules of the canonical form, in the order in which they run. */
export const canonicalRules: readonly CanonicalRule[] = [
  {
    name: "invisible",
    summary:
      "U+200B, U+2060, U+FEFF, U+00AD and direction marks go; joiners go except where a script or an emoji needs them",
    example: ["ຂ່າວ\u200Bສານ", "ຂ່າວສານ"],
    apply: replacing(
      // Joiners carry meaning after Arabic and Indic letters and inside emoji sequences.
      /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]|(?<![\u0600-\u0DFF\u2190-\u2BFF\uD800-\uDFFF]|\uFE0F)[\u200C\u200D]/g,
      "",
    ),
  },
  {
    name: "control",
    summary: "control characters and halves of surrogate pairs go: no text needs them, and terminals obey them",
    example: ["ຂ່າວ\u001B[2Jສານ", "ຂ່າວ[2Jສານ"],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule is for
    apply: replacing(/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\p{Surrogate}/gu, ""),
  },
  {
    name: "nfc",
    summary: "Unicode normalization form C, never NFKC: that takes ຳ ໜ ໝ apart",
    example: ["cafe\u0301", "caf\u00E9"],
    apply: (text) => {
      const normalized = text.normalize("NFC");
      return { text: normalized, count: normalized === text ? 0 : 1 };
    },
  },
  {
    name: "thai-letter",
    summary: "Thai letters in a run of at least 70 % Lao become their Lao twins",
    example: ["ຄวາມສະຫງົບ", "ຄວາມສະຫງົບ"],
    apply: replacing(/[\u0E01-\u0E3A\u0E40-\u0E4D\u0E50-\u0E59\u0E80-\u0EFF]+/gu, thaiToLao),
  },
  {
    name: "split-cluster",
    summary: "a space between a consonant and its dependent vowel or mark goes",
    example: ["ປ ະເດັນ", "ປະເດັນ"],
    apply: replacing(
      /(?<=[\u0E81-\u0EAE\u0EDC-\u0EDF\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE]) (?=[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE])|(?<=[\u0E81-\u0EAE\u0EDC-\u0EDF\u0EBC\u0EC8-\u0ECB]) (?=[\u0EB0\u0EB2\u0EB3])/gu,
      "",
    ),
  },
  {
    name: "double-e",
    summary: "U+0EC0 U+0EC0 becomes U+0EC1",
    example: ["ເເມ່ນ", "ແມ່ນ"],
    apply: replacing(/\u0EC0\u0EC0/gu, "\u0EC1"),
  },
  {
    name: "tone-order",
    summary: "a tone before an upper or lower vowel goes behind it",
    example: ["ທ\u0EC8\u0EB5", "ທ\u0EB5\u0EC8"],
    apply: replacing(/[\u0EB1\u0EB4-\u0EBC\u0ECD\u0EC8-\u0ECB]{2,}/gu, (run) => sortTones(run, true)),
  },
  {
    name: "repeated-mark",
    summary: "the same mark twice becomes one",
    example: ["ສື\u0EC8\u0EC8ສານ", "ສື\u0EC8ສານ"],
    apply: replacing(/([\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE])\1+/gu, "$1"),
  },
  {
    name: "decomposed-am",
    summary: "U+0ECD, a tone or none, U+0EB2 becomes the tone and U+0EB3",
    example: ["ນ\u0ECD\u0EC9\u0EB2", "ນ\u0EC9\u0EB3"],
    apply: replacing(/\u0ECD([\u0EC8-\u0ECB]{0,4})\u0EB2/gu, "$1\u0EB3"),
  },
  {
    name: "tone-after-am",
    summary: "a tone behind U+0EB3 goes in front of it",
    example: ["ນ\u0EB3\u0EC9", "ນ\u0EC9\u0EB3"],
    apply: replacing(/[\u0EB3\u0EC8-\u0ECB]{2,}/gu, (run) => (run.includes("\u0EB3") ? sortTones(run, false) : run)),
  },
];
