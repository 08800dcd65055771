import { type Field, fieldsOf, idKey, keyLine, textLine } from "../key-line.ts";
import { encodeLine } from "../line.ts";
import type { Step } from "../task.ts";
import { alignParagraphs } from "./alignment.ts";
import { type Side, scoreOf } from "./score.ts";

interface WrittenSide {
  readonly title: string | null;
  readonly paragraphs: readonly {
    readonly text: string;
    readonly terms: readonly [shared: [string, number][], names: [string, number][], fold: string];
  }[];
}

interface WrittenPair {
  readonly lo: string;
  readonly en: string;
  readonly paragraphs: readonly { readonly lo: string; readonly en: string; readonly score: number }[];
}

/** The text of an id among the lines of its group, and the other lines, as fields. */
function sideAndRows(
  group: readonly string[],
): { readonly side: WrittenSide; readonly rows: readonly (readonly unknown[])[] } | undefined {
  if (group.length < 2) return undefined;
  const all = group.map(fieldsOf);
  const written = all.find((fields) => fields[2] === 0)?.[3];
  return { side: written as WrittenSide, rows: all.filter((fields) => fields[2] === 1) };
}

/** `[key of en, en, 1, lo, score, text of lo]`. */
export const withLao: Step = {
  name: "with-lao",
  from: ["sides", "matches"],
  group: 2,
  *reduce(groups) {
    for (const group of groups) {
      const found = sideAndRows(group);
      for (const [, lo, , en, score] of found?.rows ?? [])
        yield textLine(
          idKey(String(en)),
          [String(en), 1, String(lo), Number(score)],
          JSON.parse(JSON.stringify(found?.side)),
        );
    }
  },
};

/** `[key of lo, lo, en, score, titles, alignment]`. */
export const aligned: Step = {
  name: "aligned",
  from: ["sides", "with-lao"],
  group: 2,
  *reduce(groups) {
    for (const group of groups) {
      const found = sideAndRows(group);
      for (const [, en, , lo, score, lao] of found?.rows ?? []) {
        if (!found) continue;
        const sides = { lo: lao as WrittenSide, en: found.side };
        const weighed = { lo: sides.lo.paragraphs.map(sideOf), en: sides.en.paragraphs.map(sideOf) };
        const lengths = { lo: weighed.lo.map(({ length }) => length), en: weighed.en.map(({ length }) => length) };
        const rows = alignParagraphs(lengths, (i, j) => {
          const [one, other] = [weighed.lo[i], weighed.en[j]];
          return one && other ? scoreOf(one, other) : 0;
        });
        const textOf = (language: "lo" | "en", at: readonly number[]): string =>
          at.map((index) => sides[language].paragraphs[index]?.text ?? "").join("\n\n");
        const paragraphs: Field = rows.map((row) => ({
          lo: textOf("lo", row.lo),
          en: textOf("en", row.en),
          score: row.score,
        }));
        const pair: Field = {
          lo: String(lo),
          en: String(en),
          score: Number(score),
          titles: { lo: sides.lo.title, en: sides.en.title },
          paragraphs,
        };
        yield textLine(idKey(String(lo)), [String(lo)], pair);
      }
    }
  },
};

function sideOf({ text, terms: [shared, names, fold] }: WrittenSide["paragraphs"][number]): Side {
  return { shared: new Map(shared), names: new Map(names), fold, length: text.length };
}

/** The lines of `pairs.ndjson`. */
export const pairLines: Step = {
  name: "pair-lines",
  from: ["aligned"],
  group: 2,
  single: true,
  *reduce(groups) {
    for (const [line = ""] of groups) yield encodeLine(JSON.stringify(fieldsOf(line)[2]));
  },
};

/** The lines of `paragraphs.tsv`: score, Lao, English, and the ids of the two articles. Paragraphs without a counterpart are left out. */
export const paragraphRows: Step = {
  name: "paragraph-rows",
  from: ["aligned"],
  group: 2,
  single: true,
  *reduce(groups) {
    for (const [line = ""] of groups) {
      const pair = fieldsOf(line)[2] as WrittenPair;
      for (const { lo, en, score } of pair.paragraphs)
        if (lo !== "" && en !== "")
          yield encodeLine([score, cell(lo), cell(en), cell(pair.lo), cell(pair.en)].join("\t"));
    }
  },
};

function cell(text: string): string {
  return text.replace(/[\t\r\n]+/gu, " ");
}

/** `[key of lo, lo, en, score]` twice, once for either article. */
export const partners: Step = {
  name: "partners",
  from: ["matches"],
  group: 2,
  *reduce(groups) {
    for (const [line = ""] of groups) {
      const [, lo, , en, score] = fieldsOf(line);
      yield keyLine(idKey(String(lo)), String(lo), 0, String(en), Number(score));
      yield keyLine(idKey(String(en)), String(en), 0, String(lo), Number(score));
    }
  },
};

/** Records with `translationId` and `translationScore` behind their own fields; null without a pair. */
export const pairedRecords: Step = {
  name: "paired-records",
  from: ["partners", "records"],
  group: 2,
  single: true,
  *reduce(groups) {
    for (const group of groups) {
      let partner: readonly unknown[] = [];
      for (const line of group) {
        const fields = fieldsOf(line);
        if (fields[2] === 0) partner = fields;
        else
          yield encodeLine(
            JSON.stringify({
              ...(fields[3] as object),
              translationId: partner[3] ?? null,
              translationScore: partner[4] ?? null,
            }),
          );
      }
    }
  },
};
