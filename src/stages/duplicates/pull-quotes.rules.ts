import type { Rule } from "../../article/rule.ts";

export const pullQuoteRules: readonly Rule[] = [
  {
    id: "pull-quote",
    summary: "A sentence of the article printed again on its own; goes only where pull quotes are to be removed.",
    place: "end",
    example:
      "<p>The director of the silk workshop said that every weaver had learned the craft from her own mother, and that the young now learn it at school.</p><p>Visitors come in the dry season.</p><blockquote><mark>Every weaver had learned the craft from her own mother</mark></blockquote><p>The workshop is open on all days but Monday.</p>",
    lookAlike:
      "<p>The director of the silk workshop said that every weaver had learned the craft from her own mother.</p><blockquote>“Every weaver had learned the craft from her own grandmother,” the director said.</blockquote>",
  },
];
