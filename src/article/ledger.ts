/** One removal: which text went, where it stood, and why. */
export interface Removal {
  readonly stage: string;
  /** Id of the rule, as `khao explain` knows it. */
  readonly rule: string;
  /** The reason in words, with the evidence of this case. */
  readonly reason: string;
  /** The canonical text that went. */
  readonly text: string;
  /** The end of the DOM path, or the number of the block in a text dump. */
  readonly path: string;
  /** Position on the page of the block that the text stood in. */
  readonly block: number;
  /** Position of the block that says the same, for duplicates. */
  readonly duplicateOf: number | null;
  /** From 0 to 1. Below the bar of the stage nothing is removed and the block is flagged. */
  readonly confidence: number;
}

/** Text of the page that went into a field of the record rather than into the body. */
export interface Taking {
  /** Name of the field, such as `title` or `publishedAt`. */
  readonly field: string;
  readonly text: string;
  readonly path: string;
  readonly block: number;
}
