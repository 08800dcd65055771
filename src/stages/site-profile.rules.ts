import type { Rule } from "../article/rule.ts";
import type { SiteProfile } from "../article/site-profile.ts";

/** The profile that the specimens below are made for. */
export const specimenProfile: SiteProfile = {
  host: "example.org",
  pages: 30,
  stories: 28,
  blocks: [
    {
      key: "whoeverreadsusforfreereadsusbecausetwohundredfamiliespay",
      text: "Whoever reads us for free reads us because two hundred families pay.",
      pages: 27,
      action: "remove",
      examples: ["1"],
    },
  ],
  titleSuffixes: [],
  labels: [],
  dateOrder: null,
  dateVotes: { dmy: 0, mdy: 0 },
  mainPath: null,
};

export const siteProfileRules: readonly Rule[] = [
  {
    id: "site-recurring",
    summary: "A block that stands on most stories of the site, as the site's profile has learnt.",
    place: "body",
    example: "<p>Whoever reads us for free reads us because two hundred families pay.</p>",
    lookAlike: "<p>Whoever reads us for free reads us because three hundred families pay.</p>",
  },
];
