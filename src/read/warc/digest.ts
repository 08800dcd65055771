import { createHash } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes of a digest by the names that WARC files use. */
const sizes: ReadonlyMap<string, number> = new Map([
  ["md5", 16],
  ["sha1", 20],
  ["sha256", 32],
  ["sha512", 64],
]);

/**
 * Whether bytes have a digest such as `sha1:QZ3G…` (base32, or hexadecimal).
 *
 * @param candidates What it may have been taken of: writers do not agree on the payload of a packed response.
 * @returns Null where the digest is of a kind that is not known.
 */
export function hasDigest(digest: string, candidates: readonly (() => Uint8Array | undefined)[]): boolean | null {
  const colon = digest.indexOf(":");
  const name = digest.slice(0, Math.max(colon, 0)).toLowerCase().replace("-", "");
  const size = sizes.get(name);
  if (size === undefined) return null;
  const value = digest.slice(colon + 1).trim();
  return candidates.some((candidate) => {
    const bytes = candidate();
    if (bytes === undefined) return false;
    const hash = createHash(name).update(bytes).digest();
    return value.length === size * 2
      ? value.toLowerCase() === hash.toString("hex")
      : value.toUpperCase().replace(/={1,6}$/u, "") === base32(hash);
  });
}

function base32(bytes: Uint8Array): string {
  let [text, bits, held] = ["", 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >> bits) & 31];
    }
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}
