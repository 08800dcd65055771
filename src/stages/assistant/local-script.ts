import { unitAt } from "../../article/code-unit.ts";

/** The scripts without spaces between words that the assistant's signs are listed in, by the language that they are written for. */
export type LocalScript = "lo" | "th" | "zh";

const [thai, lao, endOfLao, han, endOfHan] = [0x0e00, 0x0e80, 0x0f00, 0x4e00, 0xa000];
const [smallA, smallZ, capitalToSmall] = [0x61, 0x7a, 0x20];

/**
 * The script of the first letter of a text that is Lao, Thai or Chinese. A Lao name in an English sentence does not make it Lao: where
 * more than two letters of English stand beside each such letter there is none.
 */
export function localScriptOf(text: string): LocalScript | undefined {
  const { length } = text;
  let first = 0;
  let local = 0;
  let roman = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at, length);
    if (unit < 0x80) {
      const small = unit | capitalToSmall;
      if (small >= smallA && small <= smallZ) roman++;
    } else if ((unit >= thai && unit < endOfLao) || (unit >= han && unit < endOfHan)) {
      local++;
      if (first === 0) first = unit;
    }
  }
  if (first === 0 || roman > 2 * local) return undefined;
  return first >= han ? "zh" : first >= lao ? "lo" : "th";
}
