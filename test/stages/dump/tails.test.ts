import { expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";

const title = "Ferry returns to the upper river after six weeks of repairs";
const body = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the transport office said.",
  "Engineers had found that two of its wooden floats were taking water, and that the old engine could no longer hold the boat against the current.",
  "Tickets cost as much as before.",
  '"We waited long enough," said Mr Bounmy, who sells fish on the far bank.',
  "The first boat leaves at six in the morning on every day of the week, and the last one comes back at six in the evening.",
].join("\n\n");
const stories = [
  "New bell for the old temple of Thalat",
  "Rice bank opens in three villages",
  "Road 8 closed for a week",
];

/** What stands behind the article, its authors and how many stories it points to; null where it does not matter. */
const tails: readonly (readonly [tail: string, authors: readonly string[] | null, related: number | null])[] = [
  [
    "By Noy Sisavath\n\nRelated Articles\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    ["Noy Sisavath"],
    3,
  ],
  [
    "(Noy Sisavath)\n\nKPL\n\nLATEST NEWS\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    ["Noy Sisavath"],
    3,
  ],
  [
    "Reporting by Noy Sisavath; Editing by Tom Reed\n\nMore News\n\nNew bell for the old temple of Thalat\n\nRice bank opens in three villages\n\nRoad 8 closed for a week",
    null,
    3,
  ],
  [
    "Tags\nriver\nferry\ntransport\n\nYou May Like\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    [],
    3,
  ],
  [
    'Share this:\n  * Twitter\n  * Facebook\n\nLike this:\nLike Loading...\n\nRelated\nNew bell for the old temple of Thalat\nMay 3, 2026\nIn "News"\nRice bank opens in three villages\nMay 3, 2026\nIn "News"\nRoad 8 closed for a week\nMay 3, 2026\nIn "News"',
    [],
    3,
  ],
  [
    "Previous article\nNew bell for the old temple of Thalat\nNext article\nRice bank opens in three villages",
    [],
    null,
  ],
  [
    "Leave a Reply\nYour email address will not be published. Required fields are marked *\nComment *\nName *\nEmail *\nWebsite\nSave my name, email, and website in this browser for the next time I comment.\nPost Comment",
    [],
    0,
  ],
  [
    "Facebook Comments Box\n\nPopular posts\n1. New bell for the old temple of Thalat\n2. Rice bank opens in three villages\n3. Road 8 closed for a week\n\nAbout us\nRiver Post is the first paper on the upper river.\nContact: news@river.example\nTel: +856 21 555 010\n\n© 2026 River Post. All rights reserved.",
    [],
    3,
  ],
  [
    "Read next\nNew bell for the old temple of Thalat\n2 hours ago\nRice bank opens in three villages\n5 hours ago",
    [],
    2,
  ],
  [
    "ຂ່າວ: ນ້ອຍ ສີສະຫວາດ\nພາບ: ບຸນມີ\n\nອ່ານຂ່າວເພີ່ມເຕີມ\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    ["ນ້ອຍ ສີສະຫວາດ"],
    3,
  ],
  [
    "ບົດ: ນ້ອຍ\n\nກົດໄລ້ເພຈ ແມ່ນ້ຳໂພສ ເພື່ອຕິດຕາມຂ່າວສານ\n\nຂ່າວມາໃໝ່\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    ["ນ້ອຍ"],
    3,
  ],
  [
    "Join our Telegram channel for the latest updates\n\nFor advertising: ads@river.example\n\nTop stories\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    [],
    3,
  ],
  [
    "Photo: Bounmy/River Post\n\nCategories: Transport\nTags: ferry, river\n\nPost navigation\n← New bell for the old temple of Thalat\nRice bank opens in three villages →",
    [],
    null,
  ],
  [
    "Views: 1,234\nPrint\nEmail\nBack\n\nOTHER NEWS\n- New bell for the old temple of Thalat\n- Rice bank opens in three villages\n- Road 8 closed for a week",
    [],
    3,
  ],
  [
    "- ADVERTISEMENT -\n\nRELATED TOPICS:\nferry\nriver\n\nUP NEXT\nNew bell for the old temple of Thalat\n\nDON'T MISS\nRice bank opens in three villages",
    [],
    2,
  ],
  [
    "ຄຳເຫັນ\nຊື່:\nອີເມວ:\nຂໍ້ຄວາມ:\nສົ່ງຄຳເຫັນ\n\nຂ່າວຍອດຮິດ\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    [],
    3,
  ],
  ["Source: Xinhua | Editor: Lin", null, 0],
  [
    "ທີ່ມາ: ຂປລ\n\nຂ່າວໃນໝວດ\nNew bell for the old temple of Thalat\nRice bank opens in three villages\nRoad 8 closed for a week",
    [],
    3,
  ],
  [
    "More stories\nNew bell for the old temple of Thalat - May 3, 2026\nRice bank opens in three villages - May 3, 2026\nRoad 8 closed for a week - May 3, 2026",
    [],
    3,
  ],
  [
    "RELATED\nPolitics\nNew bell for the old temple of Thalat\nEconomy\nRice bank opens in three villages\nSociety\nRoad 8 closed for a week",
    [],
    3,
  ],
  [
    "Recommended for you\nNew bell for the old temple of Thalat\nThe story of how it came about and what it means for the villages nearby...\nRice bank opens in three villages\nThe story of how it came about and what it means for the villages nearby...\nRoad 8 closed for a week\nThe story of how it came about and what it means for the villages nearby...",
    [],
    3,
  ],
];

test.each(tails)("behind an article: %j", (tail, authors, related) => {
  const content = `River Post\nHome | Rivers | Roads\n\n${title}\n12 May 2026\n\n${body}\n\n${tail}`;
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  const { record } = result;
  expect(record.text).toBe(body);
  if (authors) expect(record.authors).toEqual(authors);
  if (related !== null) expect(record.related.map((story) => story.title)).toEqual(stories.slice(0, related));
});
