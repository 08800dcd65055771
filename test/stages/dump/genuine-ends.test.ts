import { describe, expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";

const title = "Ferry returns to the upper river after six weeks of repairs";
const paragraphs = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the transport office said.",
  "Engineers had found that two of its wooden floats were taking water, and that the old engine could no longer hold the boat against the current.",
  "Tickets cost as much as before.",
];

/** What articles end in, and what looks like the frame of a page. */
const endings: Readonly<Record<string, readonly string[]>> = {
  winners: ["The winners of the boat race on the last day were:", "1. Ban Kuay\n2. Ban Hom\n3. Ban Nong"],
  winners2: [
    "The winners of the boat race on the last day were:",
    "Ban Kuay rowing club 2:51\nBan Hom rowing club 2:52\nBan Nong rowing club 2:58",
  ],
  contact: [
    "Contact",
    "Those who lost goods can call the office at 021 555 010 or write to ferry@mpwt.example before Friday.",
  ],
  hotline: ["Hotline: 1515", "Address: Road 13, Ban Thalat, next to the market"],
  dialogue: [
    "Reporter: Will the ferry last?",
    "Captain: It will outlast me.",
    "Reporter: And the engine?",
    "Captain: Ask the engine.",
  ],
  laodialogue: ["ນັກຂ່າວ: ເຮືອຈະທົນບໍ?", "ນາຍເຮືອ: ທົນກວ່າຂ້ອຍ.", "ນັກຂ່າວ: ແລ້ວຈັກເດ?"],
  poem: ["The river took my father\nThe river took my boat\nThe river gives me fish to sell\nThe river is my road"],
  social: ["The office also has a page on Facebook, where it prints the times of the boats, and a group on WhatsApp."],
  follow: ["Follow the river for two kilometres today and you will see the old landing."],
  like: ["Like many people of the village, she has no other way to reach the market."],
  comments: ["Comments", "Readers wrote to us about the ferry for weeks, and most of them asked for a bridge instead."],
  news: [
    "News from the villages",
    "Ban Hom has a new well\nBan Nong has a new teacher for the school\nBan Kuay has lost its boat to the flood",
  ],
  tags: ["Topics", "Rice\nFish\nTimber"],
  schedule: ["Timetable", "06:00 first boat\n18:00 last boat"],
  subscribe: [
    "Subscribe to the theory that rivers heal, as the captain does, and you will wait for your boat without a word.",
  ],
  signed: ["(Applause)"],
  next: [
    "Next: the bridge",
    "The office will measure the river in June and decide where the pillars of the new bridge could stand.",
  ],
  more: ["More: the ferry in numbers\nLength: 21 metres\nCrew: 3 people\nSpeed: 9 knots"],
  laolist: ["ຜູ້ໄດ້ຮັບລາງວັນມີດັ່ງນີ້:", "ທ້າວ ສົມຈິດ ພົມມະຈັນ ບ້ານກ້ວຍ\nນາງ ຄຳຫຼ້າ ສີສຸກ ບ້ານຫ້ອມ\nທ້າວ ບຸນມີ ວົງໄຊ ບ້ານໜອງ"],
  laonews: ["ຂ່າວດີຂອງບ້ານ", "ບ້ານຫ້ອມມີນ້ຳສ້າງໃໝ່ສອງແຫ່ງ\nບ້ານໜອງມີຄູສອນຄົນໃໝ່ແລ້ວ"],
  names: ["The three who repaired the ferry are:", "Noy Sisavath\nTom Reed\nMali Vong"],
  share: ["Share of women among the passengers: 58 per cent", "Share of goods: 12 per cent"],
  end: [
    "END OF THE LINE",
    "The last landing of the ferry is Ban Nong, where the road ends as well, at the foot of the mountain.",
  ],
};

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe.each(Object.entries(endings))("an article that ends in %s", (_, ending) => {
  const body = [...paragraphs, ...ending];
  test.each([
    ["text", [title, "12 May 2026", ...body].join("\n\n")],
    [
      "html",
      `<html><body><h1>${title}</h1><p>12 May 2026</p>${body.map((text) => `<p>${text.replaceAll("\n", "<br>")}</p>`).join("")}</body></html>`,
    ],
  ] as const)("keeps it as %s", (format, content) => {
    const result = cleanPage({ id: "1", format, content }, { reject: false });
    expect(result.status === "kept" && plain(result.record.text)).toBe(plain(body.join(" ")));
  });
});
