import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { isReadingOffer } from "../../src/stages/inserts/reading-offers.ts";

const body = [
  "The harbour of Ban Tha will lose its last crane in April, after the owner found nobody who could mend the gear by hand.",
  "Fishermen say that they will carry their engines up the bank on poles, as their fathers did before the crane was built in 1961.",
];

function kept(inside: string, paragraphs = body): ArticleRecord {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const content = `<article><h1>The last crane of Ban Tha goes</h1><div>${text}${inside}</div></article>`;
  const result = cleanPage({ id: "1", format: "html", content, url: "https://crane.test/n/1" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe("offers that stop the reader", () => {
  test.each([
    "You have now hit your monthly limit of 9 free stories.",
    "You’ve used all of your free stories",
    "Already a subscriber? Sign in",
    "Continue reading with a River Post membership",
    "Subscribe now to continue reading this article",
    "La suite de cet article est réservée aux abonnés",
    "Bereits Abonnent? Hier anmelden",
    "Suscríbete para seguir leyendo",
    "ສະໝັກສະມາຊິກເພື່ອອ່ານຕໍ່",
    "ທ່ານອ່ານຟຣີຄົບ 3 ບົດແລ້ວ",
    "สมัครสมาชิกเพื่ออ่านต่อ",
  ])("%s", (text) => expect(isReadingOffer(text)).toBe(true));

  test.each([
    "You have reached your limit, the judge told the owner of the boat on Monday.",
    "“Subscribe to continue reading” stood on the sign above the door of the library.",
    "Keep reading with a pencil in hand, the poet told the pupils of the school.",
    "Already a member of the guild? asked the smith, and put down the hammer.",
    "ສະໝັກສະມາຊິກເພື່ອອ່ານຕໍ່ໄດ້ຢູ່ຫໍສະໝຸດແຫ່ງຊາດ ໂດຍບໍ່ເສຍຄ່າ ເຈົ້າໜ້າທີ່ກ່າວ",
  ])("what is told is none: %s", (text) => expect(isReadingOffer(text)).toBe(false));

  test("their box goes with its plans and prices", () => {
    const plans = `<div><b>Screen</b><p>$2 in the first week, $7 in each one after that.</p></div><div><b>Screen and print</b><p>$16 a quarter, laid on your step</p></div>`;
    const record = kept(
      `<div class="gate"><h2>Continue reading with a River Post membership</h2><div class="plans">${plans}</div><p>Already a member? <a href="/login">Sign in</a></p></div>`,
    );
    expect(record.text).toBe(body.join("\n\n"));
  });

  test("short paragraphs beside an offer stay", () => {
    const short = ["The crane goes in April.", "Nobody can mend the gear.", "The men will use poles again."];
    const record = kept("<p>Already a member? Sign in</p>", [...body, ...short]);
    expect(record.text).toBe([...body, ...short].join("\n\n"));
  });
});

describe("answers of two words that interfaces have too", () => {
  test.each(["No comment.", "Contact us."])("%s stays between paragraphs", (answer) => {
    const record = kept("", [body[0] ?? "", answer, body[1] ?? ""]);
    expect(record.text).toContain(answer);
  });
  test("the same words without a full stop go", () => {
    const record = kept("", [body[0] ?? "", "No comment", body[1] ?? ""]);
    expect(record.text).toBe(body.join("\n\n"));
  });
});
