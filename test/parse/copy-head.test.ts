import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { readCopyHead } from "../../src/parse/copy-head.ts";

const words = {
  en: {
    title: "Village library lends out its first thousand books",
    date: "Published: 4 May 2023",
    paragraphs: [
      "The library of Ban Donnoun lent out its thousandth book on Thursday, eleven months after a teacher opened it in her garage.",
      "Most of the books came from pupils in the capital, who wrote their names and a greeting on the first page of each.",
      "A carpenter of the village is now building shelves for the second room, which opens when the rice is in.",
    ],
    banner: [
      "This is Google's cache of https://library.example/books. It is a snapshot of the page as it appeared on 9 May 2023 04:10:11 GMT.",
      "The current page could have changed in the meantime. Learn more.",
      "Full version Text-only version View source",
      "Tip: To quickly find your search term on this page, press Ctrl+F or ⌘-F (Mac) and use the find bar.",
    ],
  },
  lo: {
    title: "ຫໍສະໝຸດບ້ານ ໃຫ້ຢືມປຶ້ມຄົບໜຶ່ງພັນຫົວ",
    date: "ວັນທີ 4 ພຶດສະພາ 2023",
    paragraphs: [
      "ຫໍສະໝຸດບ້ານດອນໜູນ ໄດ້ໃຫ້ຢືມປຶ້ມຫົວທີໜຶ່ງພັນ ໃນວັນພະຫັດຜ່ານມາ ພາຍຫຼັງທີ່ນາງຄູຄົນໜຶ່ງ ເປີດຂຶ້ນໃນໂຮງລົດຂອງຕົນ ໄດ້ 11 ເດືອນ.",
      "ປຶ້ມສ່ວນໃຫຍ່ ມາຈາກນັກຮຽນຢູ່ນະຄອນຫຼວງ ເຊິ່ງຂຽນຊື່ ແລະ ຄຳອວຍພອນ ໄວ້ໜ້າທຳອິດຂອງແຕ່ລະຫົວ.",
      "ຊ່າງໄມ້ຂອງບ້ານ ກຳລັງເຮັດຖ້ານວາງປຶ້ມ ໃຫ້ຫ້ອງທີສອງ ເຊິ່ງຈະເປີດຫຼັງຈາກເກັບກ່ຽວເຂົ້າແລ້ວ.",
    ],
    banner: [
      "ນີ້ແມ່ນແຄຊຂອງ Google ສຳລັບ https://library.example/books. ມັນແມ່ນພາບຂອງໜ້າ ທີ່ປາກົດໃນວັນທີ 9 ພຶດສະພາ 2023 04:10:11 GMT.",
      "ເຄັດລັບ: ເພື່ອຊອກຄຳໃນໜ້ານີ້ ໃຫ້ກົດ Ctrl+F ຫຼື ⌘-F (Mac)",
    ],
  },
} as const;

const toolbar = [
  "14 captures",
  "09 May 2023 - 22 Feb 2024",
  "APR\tMAY\tJUN",
  "Previous capture\t09\tNext capture",
  "2022\t2023\t2024",
  "success",
  "fail",
  "About this capture",
  "COLLECTED BY",
  "Collection: Save Page Now Outlinks",
  "Pages that readers asked to be saved, and what those link to.",
  "TIMESTAMPS",
  "loading",
];
const archived = "https://web.archive.org/web/20230509041011/https://library.example/books";

describe.each(Object.entries(words))("heads of copies (%s)", (_, own) => {
  const text = own.paragraphs.join("\n\n");
  const article = [own.title, own.date, "", text].join("\n");

  test("the toolbar and the banner over a copy are none of the text, and date nothing", () => {
    for (const head of [
      [`The Wayback Machine - ${archived}`, ...toolbar],
      [`The Wayback Machine - ${archived}`],
      [archived, "Go", ...toolbar, ""],
      ["https://library.example/books", "Go", "APR MAY JUN", "9", "2022 2023 2024", ...toolbar],
      own.banner,
    ]) {
      const result = cleanPage({ id: "1", format: "text", content: [...head, article].join("\n") });
      expect(result).toMatchObject({ status: "kept", record: { title: own.title, text, publishedAt: "2023-05-04" } });
    }
    expect(readCopyHead([`The Wayback Machine - ${archived}`, article].join("\n"))?.fetchedAt).toBe(
      "2023-05-09T04:10:11Z",
    );
    expect(readCopyHead([...own.banner, article].join("\n"))?.fetchedAt?.slice(0, 10)).toBe("2023-05-09");
    const undated = [...own.banner, own.title, "", text].join("\n");
    expect(cleanPage({ id: "1", format: "text", content: undated })).toMatchObject({ record: { publishedAt: null } });
  });

  test("an article about archives and search engines keeps its words", () => {
    for (const head of [
      `The Wayback Machine - a library of the web\n14 captures`,
      `Google, 9/5/2023`,
      `14 ${own.title}\n2022 2023 2024`,
      `${own.title}\nThe Wayback Machine - ${archived}`,
      `${own.title} https://library.example/books 09:00:00 GMT`,
    ])
      expect(readCopyHead(`${head}\n\n${text}`)).toBeNull();
  });
});
