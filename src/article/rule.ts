/** Where a specimen of a rule stands in an otherwise clean article page. */
type SpecimenPlace = "lead" | "body" | "end" | "after" | "page";

/**
 * A named reason inside a stage, kept as data. `khao explain` prints it, and a test puts the example and the look-alike into
 * an article page: the first must go under this rule, the second must stay in the body.
 */
export interface Rule {
  /** Unique over all stages, in kebab-case. */
  readonly id: string;
  /** What the rule removes or takes, in one sentence. */
  readonly summary: string;
  /**
   * Where the specimens stand: in front of the first paragraph, among the paragraphs, as the last paragraph, right after
   * the article, or `page`: the specimen is the whole body of the page.
   */
  readonly place: SpecimenPlace;
  /** Markup that the rule acts on. A `<mark>` shows which part goes, where it is not everything. */
  readonly example: string;
  /** Markup that looks like it and must stay, as article text. */
  readonly lookAlike: string;
}
