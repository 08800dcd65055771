/**
 * What a name keeps in any spelling: its consonants, with those joined that writers of Lao names in Latin letters exchange (b p ph f, d t th,
 * k kh g, s x ch j z, r l, n ng nh). Vowels and y go, doubled consonants are one. ສອນໄຊ ສີພັນດອນ and Sonexay Siphandone are both `snspntn`.
 */

const laoConsonants: Readonly<Record<string, string>> = {
  ກ: "k",
  ຂ: "k",
  ຄ: "k",
  ງ: "n",
  ຈ: "s",
  ສ: "s",
  ຊ: "s",
  ດ: "t",
  ຕ: "t",
  ຖ: "t",
  ທ: "t",
  ນ: "n",
  ບ: "p",
  ປ: "p",
  ຜ: "p",
  ຝ: "p",
  ພ: "p",
  ຟ: "p",
  ມ: "m",
  ຣ: "l",
  ລ: "l",
  ຫ: "h",
  ຮ: "h",
  ໜ: "n",
  ໝ: "m",
  "\u0ebc": "l",
  ຳ: "m",
};
/** Vowels in front of their consonant; signs above, below and behind it. */
const vowelsBefore = "ເແໂໃໄ";
const vowelsBehind = /[\u0eb0-\u0ebd\u0ec8-\u0ecd]/u;
/** Consonants that a silent ຫ raises. */
const raised = "ງຍນມລວຣ\u0ebc";

/** The consonants of Lao text, as one string; everything else in it is passed over. */
export function laoFold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    const [before = "", behind = ""] = [text[at - 1], text[at + 1]];
    if (letter === "ຫ" && raised.includes(behind)) continue;
    // ວ is a vowel between two consonants (ສວນ) and behind ົ (ບົວ).
    if (letter === "ວ") {
      const begins =
        vowelsBefore.includes(before) || before === "ຫ" || (vowelsBehind.test(behind) && before !== "\u0ebb");
      if (begins) folded += "v";
    } else folded += laoConsonants[letter] ?? "";
  }
  return withoutDoubles(folded);
}

const latinSteps: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]+/gu, ""],
  [/ph|bh/gu, "p"],
  [/th|dh/gu, "t"],
  [/kh|gh|ck|qu/gu, "k"],
  [/ch|sh|x|j|z/gu, "s"],
  [/ng|nh|gn|ny/gu, "n"],
  [/w/gu, "v"],
  [/(?<=[aeiouy])h(?![aeiouy])/gu, ""],
  [/[aeiouy]+/gu, ""],
  [/b|f/gu, "p"],
  [/d/gu, "t"],
  [/[cgq]/gu, "k"],
  [/r/gu, "l"],
];

/** The consonants of a name in Latin letters. */
export function latinFold(name: string): string {
  const plain = name.normalize("NFD").toLowerCase();
  return withoutDoubles(latinSteps.reduce((text, [from, to]) => text.replace(from, to), plain));
}

function withoutDoubles(text: string): string {
  return text.replace(/(.)\1+/gu, "$1");
}
