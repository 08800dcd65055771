import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../../src/article/block.ts";
import type { Draft } from "../../src/article/draft.ts";
import { noMetadata } from "../../src/article/embedded.ts";
import { noFields } from "../../src/article/fields.ts";
import { assistantResidueStage } from "../../src/stages/assistant/residue.ts";

function draftOf(...texts: readonly (string | readonly [BlockKind, string])[]): Draft {
  const blocks = texts.map((one, index): Block => {
    const [kind, text] = typeof one === "string" ? (["paragraph", one] as const) : one;
    return {
      index,
      kind,
      level: 0,
      text,
      raw: text,
      marks: [],
      seams: [],
      container: 0,
      letters: text.length,
      linkLetters: 0,
      hidden: false,
      layout: { gap: 0, indent: 0, bullet: false },
      language: "en",
      spans: [],
      flags: [],
    };
  });
  return {
    page: { id: "a", url: null, host: null, format: "text", fetchedAt: null, origin: null, charset: null, sha256: "" },
    embedded: noMetadata,
    source: blocks,
    blocks,
    containers: [],
    article: null,
    images: [],
    times: [],
    fields: noFields,
    related: [],
    ledger: [],
    taken: [],
    flags: [],
    rejection: null,
    recipe: null,
    doubts: [],
  };
}

const run = (draft: Draft): Draft => assistantResidueStage.run(draft, { options: { reject: true } });
const bodyOf = (draft: Draft): readonly string[] => draft.blocks.map(({ text }) => text);

function rowsOf<T>(set: string): T[] {
  const lines = readFileSync(`bench/sets/${set}.ndjson`, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}
/** Lines on which no weight was fitted, and paragraphs of the news. */
const unfitted = rowsOf<{ label: string; text: string }>("assistant-lines-unfitted");
const paragraphs = rowsOf<{ text: string }>("lao-paragraphs").map(({ text }) => text);

const news = [
  "The bridge over the Mekong opened on 4 May.",
  "Three hundred guests came from both countries, Minister Khamla said.",
  "ຂົວໄດ້ເປີດນຳໃຊ້ໃນວັນທີ 4 ພຶດສະພາ.",
];

describe("assistantResidueStage", () => {
  it("takes a long answer from the end of an article, paragraph by paragraph", () => {
    const answer = [
      "This version keeps the quotes and improves the flow for general readers.",
      "I've moved your second paragraph up so it reads like a wire story.",
      "Let me know if you'd like a shorter version for Facebook.",
      "Hope this helps!",
    ];
    const once = run(draftOf(...news, ...answer));
    expect(bodyOf(once)).toEqual(news);
    expect(bodyOf(run(once))).toEqual(news);
    expect(run(draftOf(...answer)).rejection?.code).toBe("assistant-only");
  });

  it("hears a voice sooner beside residue, and on a page with residue, but for ordinary news", () => {
    const sure = "Let me know if you would like any changes to this version.";
    const alone = (text: string): boolean => !bodyOf(run(draftOf(...news, text))).includes(text);
    const beside = (text: string): boolean => !bodyOf(run(draftOf(...news, text, sure))).includes(text);
    const onPage = (text: string): boolean =>
      !bodyOf(run(draftOf("Here is the rewritten news story:", ...news, text))).includes(text);
    const residue = unfitted.filter(({ label }) => label === "residue").map(({ text }) => text);
    const heard = (isGone: (text: string) => boolean): number => residue.filter(isGone).length;
    expect(heard(onPage)).toBeGreaterThan(heard(alone));
    expect(heard(beside)).toBeGreaterThan(heard(onPage));
    expect(paragraphs.filter(beside)).toEqual([]);
  });

  it("leaves what announces a list of the article, though residue stands on the page", () => {
    const opener = "Here is the rewritten news story:";
    for (const line of ["The topics of the course include:", "ຫົວຂໍ້ຂອງການຝຶກອົບຮົມ ປະກອບດ້ວຍ:"])
      expect(bodyOf(run(draftOf(opener, news[0] ?? "", line, ...news.slice(1))))).toContain(line);
  });

  it("finds nothing more on a second run over what residue stood beside", () => {
    const residue = unfitted.filter(({ label }) => label === "residue").map(({ text }) => text);
    for (let at = 0; at + 4 < residue.length; at += 4) {
      const once = run(draftOf(...news, ...residue.slice(at, at + 4)));
      expect(bodyOf(run(once))).toEqual(bodyOf(once));
    }
  });

  it("cuts a sentence that only its voice gives away from the end of a paragraph of news", () => {
    const last = "The bridge is 1,200 metres long and took four years to build.";
    const said = "Would you like me to shorten it, or change the tone for younger readers?";
    expect(bodyOf(run(draftOf(...news, `${last} ${said}`)))).toEqual([...news, last]);
    const quote = "I have lived here for thirty years and have never seen the river this low.";
    expect(bodyOf(run(draftOf(...news, `${last} ${quote}`)))).toEqual([...news, `${last} ${quote}`]);
  });

  it("moves whole paragraphs to the ledger, with the rule and the evidence", () => {
    const done = run(
      draftOf(
        "Here is the rewritten news story:",
        ...news,
        "This version keeps the original meaning and improves readability.",
        "KPL",
      ),
    );
    expect(bodyOf(done)).toEqual([...news, "KPL"]);
    expect(done.ledger.map(({ rule, block }) => [rule, block])).toEqual([
      ["assistant-opener", 0],
      ["assistant-self-description", 4],
    ]);
    expect(done.ledger[1]?.reason).toContain("last");
  });

  it("cuts marks and sentences and keeps the news around them, without new spaces", () => {
    const done = run(
      draftOf(
        ...news,
        "Exports rose by 12 percent【14†L3-L9】, the bank said. Would you like me to shorten the article?",
      ),
    );
    expect(bodyOf(done).at(-1)).toBe("Exports rose by 12 percent, the bank said.");
    expect(done.ledger.map(({ text }) => text)).toEqual(["【14†L3-L9】", "Would you like me to shorten the article?"]);
  });

  it("flags what it doubts", () => {
    const done = run(draftOf(...news, "The villagers met on [date] to plant trees along the road to the school."));
    expect(done.blocks.at(-1)?.flags).toEqual(["possible-assistant-residue"]);
    expect(done.ledger).toEqual([]);
  });

  it("keeps an outlet's note on AI in the text and as a field", () => {
    const note = "Editor's note: This story was translated with the help of AI and checked by an editor.";
    const done = run(draftOf(...news, note));
    expect(bodyOf(done)).toContain(note);
    expect(done.fields.disclosure).toEqual({ value: note, from: "visible" });
  });

  it("keeps a Lao note on AI", () => {
    const note = "ໝາຍເຫດ: ບົດຂ່າວນີ້ແປໂດຍ AI ແລະ ກວດແກ້ໂດຍບັນນາທິການ.";
    expect(run(draftOf(...news, note)).fields.disclosure?.value).toBe(note);
  });

  it("rejects an article that is nothing else", () => {
    const done = run(
      draftOf(
        ["heading", "Flood in Khammouane"],
        "I'm sorry, but I cannot assist with that request.",
        "Please provide the article you would like me to rewrite.",
      ),
    );
    expect(done.rejection?.code).toBe("assistant-only");
    expect(done.ledger).toHaveLength(2);
  });

  it("gives an ordinary article back as it is", () => {
    const draft = draftOf(...news, ["preformatted", "# **x**"]);
    expect(run(draft)).toEqual(draft);
    const empty = draftOf();
    expect(run(empty)).toEqual(empty);
  });
});
