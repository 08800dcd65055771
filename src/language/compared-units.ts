import { unitAt } from "../article/code-unit.ts";
import { codePointClass, unitClass, unitKind } from "./unit-class.ts";

/** Units that `String.fromCharCode` is given at once: it takes them as arguments, of which there cannot be any number. */
const most = 4096;
/** Room for the units of any line; making it anew would take longer than filling it. */
const room = new Uint16Array(most);

/** The letters, marks and digits of a text. A walk over its units: `replace` takes several times as long, since every space is a match. */
export function comparedUnits(text: string): string {
  const end = text.length;
  const units = end <= most ? room : new Uint16Array(end);
  let length = 0;
  for (let at = 0; at < end; at++) {
    const unit = unitAt(text, at, end);
    const kind = unitClass(unit);
    if (kind === unitKind.surrogate) {
      const code = text.codePointAt(at) ?? unit;
      // Half a character is no letter.
      if (code <= 0xffff || codePointClass(code) === 0) continue;
      units[length++] = unit;
      units[length++] = unitAt(text, ++at, end);
    } else if (kind !== 0) units[length++] = unit;
  }
  let kept = "";
  for (let at = 0; at < length; at += most)
    // Spreading would go through an iterator, one number at a time.
    kept += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(length, at + most)));
  return kept;
}
