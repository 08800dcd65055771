/** What a line of a text dump is. */
export const lineKinds = [
  /** What stands above the title: menus, tools, a breadcrumb. */
  "front",
  "title",
  /** Paragraphs of the article, its subheads, captions and credits. */
  "text",
  /** What is no text between title and text and among the paragraphs: a date, a byline, tools, a pointer to another story. */
  "inner",
  /** The heading of a list of other stories, their headlines, and what stands with these: a date, a section, a teaser. */
  "heading",
  "item",
  "part",
  /** What else stands behind the article: tools, tags, comments, the foot. */
  "behind",
] as const;
export type LineKind = (typeof lineKinds)[number];

/** What each line of a text dump is, by its position on the page. */
export interface LineTable {
  /** The kinds of the lines in the likeliest reading of the whole dump. */
  readonly kinds: readonly LineKind[];
  /**
   * In tenths of log-odds, by how much the likeliest reading in which a line belongs to the article, as its title or its text, is likelier
   * than the likeliest in which it does not.
   */
  readonly odds: Int32Array;
}
