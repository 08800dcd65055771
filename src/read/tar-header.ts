/** Size of the blocks that a tar archive is made of. */
export const tarBlock = 512;

/** Whether a block is the header of an entry: its checksum says so, in archives of all ages. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < tarBlock) return false;
  const written = octal(block, 148, 8);
  if (written === undefined || written === 0) return false;
  let [unsigned, signed] = [0, 0];
  for (let at = 0; at < tarBlock; at++) {
    const byte = at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return written === unsigned || written === signed;
}

/** A number of a header: octal digits, or big-endian bytes behind a first bit that is set. */
export function octal(block: Uint8Array, start: number, length: number): number | undefined {
  const field = block.subarray(start, start + length);
  const [first = 0] = field;
  if (first === 0x80) {
    let value = 0;
    for (const byte of field.subarray(1)) value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = text(field).trim();
  return /^[0-7]{1,12}$/u.test(digits) ? Number.parseInt(digits, 8) : digits === "" ? 0 : undefined;
}

/** Text up to the first NUL. */
export function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
