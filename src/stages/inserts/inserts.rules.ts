import type { Rule } from "../../article/rule.ts";

export const insertRules: readonly Rule[] = [
  {
    id: "embed-notice",
    summary: "A notice that stands where content of others will be shown if the reader agrees.",
    place: "body",
    example:
      "<p>At this point you will find external content. With one click you can display it and hide it again.</p>",
    lookAlike:
      "<p>The court ruled that sites must ask for consent before they display external content of third parties.</p>",
  },
  {
    id: "sign-up-terms",
    summary: "What the reader agrees to by joining a mailing list, and the box around it.",
    place: "body",
    example: "<p>By signing up you agree to our terms of use and privacy policy. You can unsubscribe at any time.</p>",
    lookAlike:
      "<p>Farmers who sign up for the scheme agree to plant two hundred trees, the ministry said on Monday.</p>",
  },
  {
    id: "orphan-heading",
    summary: "The heading of a box of which nothing stayed.",
    place: "body",
    example:
      '<h4><mark>Also of interest:</mark></h4><div class="related"><a href="/n/7">Boat race draws ten thousand visitors</a></div>',
    lookAlike:
      "<h4>What comes next:</h4><p>The committee meets again in May, and a new pier is to be built before the rains begin.</p>",
  },
  {
    id: "author-note",
    summary: "A note about the author behind the article.",
    place: "end",
    example:
      "<p>By Khamla Phone</p><p>The story ends here, with a last line of prose about the river.</p><p><mark>Khamla Phone writes about rivers and has lived in Savannakhet since 2010.</mark></p>",
    lookAlike:
      "<p>Khamla Phone, who runs the ferry, has lived in Savannakhet since 2010 and does not want to leave.</p>",
  },
  {
    id: "promotion",
    summary: "The last lines of an article that woo the reader for a channel of the paper.",
    place: "end",
    example:
      "<p>The ferry leaves at six, and those who miss it walk.</p><p><mark>Follow River Post on Facebook, Telegram and YouTube.</mark></p>",
    lookAlike: "<p>Follow the river to the third bend, the old man said, and ask for the man with the blue boat.</p>",
  },
];
