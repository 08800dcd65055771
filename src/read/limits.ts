/** Largest page that is cleaned, in bytes: a tree costs about 36 times that in memory. */
export const largestPage: number = 10 * 1024 * 1024;

/** Longest line of an NDJSON file, in bytes. */
export const longestLine: number = 64 * 1024 * 1024;

/** Packed data may grow this much for nothing, and from then on by {@link largestRatio} times its own size. */
export const freeOutput: number = 64 * 1024 * 1024;
export const largestRatio = 200;

/** Largest file inside of an archive, in bytes. */
export const largestEntry: number = 1024 * 1024 * 1024;

/** Files in one archive, and archives in archives. */
export const mostEntries = 1_000_000;
export const deepestArchive = 2;

/** Longest header of a WARC record or of an HTTP response, in bytes. */
export const longestHead: number = 64 * 1024;

/** Bytes that a reader holds back to look for good data once more behind a damaged place. */
export const heldBack: number = 64 * 1024 * 1024;

/** Damaged places in a row that are looked behind for good data: whoever makes more of them wants to keep khao busy. */
export const mostDamages = 1000;
