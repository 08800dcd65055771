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
    id: "reading-offer",
    summary: "A line that stops the reader until he subscribes, and the box around it with its plans and prices.",
    place: "body",
    example: "<p>You’ve used all of your free stories</p>",
    lookAlike: "<p>You have reached your limit of three warnings, the judge told the owner of the boat on Monday.</p>",
  },
  {
    id: "date-line",
    summary: "A line between title and text that tells the day of the page, in whatever language.",
    place: "lead",
    example: '<div>Terbit: <time datetime="2024-03-03">hari ahad, 3 hari bulan tiga</time></div>',
    lookAlike: "<p>The second ferry left the pier of Savannakhet on the third of March at six in the morning.</p>",
  },
  {
    id: "slide-counter",
    summary: "Lines that count the pictures of a gallery.",
    place: "body",
    example: "<p><mark>Image 1 of 3</mark></p><p><mark>Image 2 of 3</mark></p><p><mark>Image 3 of 3</mark></p>",
    lookAlike: "<h3>Day 1 of 3</h3><p>On the first day the boats went up the river as far as the falls.</p>",
  },
  {
    id: "counted-links",
    summary: "A list of categories or months with the number of stories in each.",
    place: "body",
    example:
      '<ul><li><a href="/c/1">Farming</a> (28)</li><li><a href="/c/2">Rivers</a> (7)</li><li><a href="/c/3">Schools</a> (112)</li><li><a href="/c/4">Sport</a> (61)</li></ul>',
    lookAlike:
      "<ul><li>Noy Phone (24)</li><li>Khamla Sisavath (31)</li><li>Bounmy Keo (19)</li><li>Vanna Inthavong (27)</li></ul>",
  },
  {
    id: "link-card",
    summary: "A card of links that a page keeps inside a sentence, to be shown when a name is pointed at.",
    place: "body",
    example:
      '<p>The minister, <a href="/p/7">Noy Phone</a> <mark><a href="/p/7">Noy Phone, 52</a> <a href="/n/1">Minister opens the bridge at Pakse</a> <a href="/n/2">New ferry for the islands of the south</a> <a href="/p/7">More</a></mark>, came to the pier at six in the morning.</p>',
    lookAlike:
      '<p>The reports on <a href="/n/1">the bridge at Pakse and its cost</a>, <a href="/n/2">the ferry for the islands of the south</a>, <a href="/n/3">the old road</a> and <a href="/n/4">the pier</a> were read out by the committee.</p>',
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
