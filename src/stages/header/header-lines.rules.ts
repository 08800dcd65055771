import type { Rule } from "../../article/rule.ts";

export const headerLineRules: readonly Rule[] = [
  {
    id: "header-separator",
    summary: "A sign between the parts of an article's header line, whose parts become fields.",
    place: "lead",
    example: "<div>By Noy Sisavath <mark>|</mark> 3 March 2024</div>",
    lookAlike:
      "<p>The route Vientiane | Pakse | Savannakhet will be served from 3 March 2024, the operator said on Monday.</p>",
  },
];
