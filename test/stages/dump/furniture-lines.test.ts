import { describe, expect, test } from "vitest";
import { readInterfaceLine } from "../../../src/stages/interface/interface-line.ts";
import { isTagLine } from "../../../src/stages/record/tags.ts";

const furniture: Readonly<Record<string, readonly string[]>> = {
  "tool-line": [
    "ຂ້າມໄປທີ່ເນື້ອໃນ",
    "ຂ້າມໄປຍັງເນື້ອຫາຫຼັກ",
    "Jump to main content",
    "Direkt zum Inhalt",
    "Aller au contenu principal",
    "Saltar al contenido",
    "Перейти к содержанию",
    "ข้ามไปยังเนื้อหา",
    "Chuyển đến nội dung",
    "跳到主要内容",
    "Add to my list",
    "Save this for later",
  ],
  player: [
    "Audio Player is loading.",
    "Current Time 1:04",
    "Remaining Time -0:31",
    "Loaded: 3.5%",
    "Stream Type LIVE",
    "1.5x",
    "Seek to live, currently behind live",
    "[audio] 0:00 ●━━━━━━ 12:05 [play] [stop]",
    "▶ 00:10 ──●────── 01:40",
  ],
  advertising: [
    "- ADVERTISING -",
    "【広告】秋の新米フェア",
    "〔ໂຄສະນາ〕 ເຂົ້າຈີ່ຮ້ານປ້າຄຳ",
    "[Werbung] Gummistiefel zum halben Preis",
  ],
  "comment-form": [
    "Commentaires (12)",
    "Réagir à l’article (3)",
    "Kommentare (7)",
    "Bình luận (0)",
    "读者评论（8）我要评论",
    "댓글 (5)",
    "ຄວາມເຫັນ (2)",
  ],
  "form-field": ["[ ______________ ]", "[______][ Go ]", "[ Send ] [ Clear ]", "Votre e-mail OK"],
  "subscription-sentence": [
    "Abonnez-vous à notre lettre d’information",
    "Jetzt unseren Newsletter abonnieren",
    "Suscríbete a nuestro boletín semanal",
    "ສະໝັກຮັບຂ່າວສານທາງອີເມວ",
    "สมัครรับจดหมายข่าว",
  ],
};

const texts = [
  "ຜູ້ໂດຍສານ ຂ້າມໄປຫາເນື້ອທີ່ຂອງບ້ານ ດ້ວຍເຮືອ",
  "Skip the content of your drawers",
  "Save the boats for later floods",
  "Duration of the ferry ride: two hours",
  "Current time and tide",
  "2x4 timber",
  "08:00 – 17:00",
  "Open 08:00 to 17:00, closed at noon",
  "Advertising on the bridge earns the town a new roof",
  "【ວຽງຈັນ】 ຕະຫຼາດເຊົ້າ ເປີດຄືນ",
  "[Berlin] Die Fähre kehrt zurück",
  "Komentar dari menteri (2024)",
  "The villagers (12)",
  "[ Noy laughs ]",
  "[sic] [sic]",
  "Recevez-vous encore des lettres ?",
  "Abonnez-vous au journal, dit-elle, et la lettre d’information suivra: voilà le piège",
  "Jetzt fährt die Fähre wieder",
];

describe("furniture of text dumps", () => {
  test.each(Object.entries(furniture))("%s", (rule, lines) => {
    expect(lines.filter((line) => readInterfaceLine(line)?.rule !== rule)).toEqual([]);
  });

  test("the same words in a text are none", () => {
    expect(texts.filter((line) => readInterfaceLine(line) !== undefined)).toEqual([]);
  });

  test("keywords stand behind a label in many languages; a sentence behind it is none", () => {
    const lines = [
      "Mots-clés : ruches, miel",
      "Từ khóa: muối, biển",
      "Schlagwörter: Fähre",
      "关键词：龙舟、端午",
      "ແທັກ: ກາເຟ, ປາກຊ່ອງ",
    ];
    expect(lines.filter((line) => !isTagLine(line))).toEqual([]);
    expect(isTagLine("Mots-clés : les ruches sont vides, et personne ne sait pourquoi les abeilles partent.")).toBe(
      false,
    );
    expect(isTagLine("Từ khóa của năm là muối, ông nói")).toBe(false);
  });
});
