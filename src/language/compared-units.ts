const compared = /^[\p{L}\p{M}\p{N}]$/u;
/** Units that `String.fromCharCode` is given at once: it takes them as arguments, of which there cannot be any number. */
const most = 4096;

const unknown = 0;
const isCompared = 1;
const isPassedOver = 2;
const isSurrogate = 3;
/** What has been found out about each UTF-16 unit. */
const kinds = new Uint8Array(0x10000).fill(isSurrogate, 0xd800, 0xe000);

/** The letters, marks and digits of a text. A walk over its units: `replace` takes several times as long, since every space is a match. */
export function comparedUnits(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit];
    if (kind === unknown) kind = kinds[unit] = compared.test(String.fromCharCode(unit)) ? isCompared : isPassedOver;
    if (kind === isCompared) units[length++] = unit;
    else if (kind === isSurrogate && compared.test(text.slice(at, at + 2))) {
      units[length++] = unit;
      units[length++] = text.charCodeAt(++at);
    }
  }
  let kept = "";
  for (let at = 0; at < length; at += most)
    // Spreading would go through an iterator, one number at a time.
    kept += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(length, at + most)));
  return kept;
}
