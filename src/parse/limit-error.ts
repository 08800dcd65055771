/** A page that is larger than what may be asked of the memory. The page fails with `limit-exceeded`. */
export class LimitError extends Error {}
