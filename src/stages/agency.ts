import type { Block } from "../article/block.ts";
import { type Cut, cutBlock, type Draft, removeBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { agencyRules, knownAgencies } from "./agency.rules.ts";

const stage = "agency-label";
/** Blocks of the body among which labelled leads are looked for: a lead may stand twice, with captions between. */
const leadBlocks = 6;

const known = [...knownAgencies]
  .sort((a, b) => b.length - a.length)
  .map(escapeRegex)
  .join("|");
const code = `(?:${known})`;
/** `(KPL)`, `KPL`, `ຂປລ (KPL)`, `(ສພຊ) -`, `ຂປລ.` in front of a text. */
const label = new RegExp(
  `^(?:\\((?<bracketed>${code}|\\p{Lu}{2,6})\\)|(?<bare>${code})\\.?(?:\\s?\\((?<second>${code}|\\p{Lu}{2,6})\\))?)(?:\\s?[-–—:]\\s?|\\s|(?=\\p{Script=Lao}))`,
  "u",
);
/** `VIENTIANE, Jan 23 (KPL) – ` in front of a text: a place in capitals or title case, perhaps a date, an agency in brackets. */
const datelined = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M}' .-]{1,30}(?:, [\\p{L}\\p{M}\\p{Nd} .]{2,20}){0,2})\\s?\\((?:NNN-)?(?<agency>${code}|\\p{Lu}{2,6})\\)\\s?[-–—:]{0,2}\\s?`,
  "u",
);
const signOff = new RegExp(
  `^[-–—(\\s]{0,3}(?:NNN-)?(?<agency>${code})[).\\s]{0,3}(?:\\((?<second>${code})\\))?[).\\s]{0,3}$`,
  "u",
);

/** Takes agency labels and datelines off the lead, and a bare agency as sign-off off the end. */
export const agencyLabel: Stage = {
  name: stage,
  rules: agencyRules,
  run(draft) {
    return takeSignOff(takeLabels(draft));
  },
};

function takeLabels(draft: Draft): Draft {
  let result = draft;
  for (const block of draft.blocks.filter(isProse).slice(0, leadBlocks)) {
    const found = readLabel(block.text);
    if (!found) continue;
    result = cutBlock(result, block, found.cuts);
    result = withAgency(result, found.agency, found.dateline);
  }
  return result;
}

interface Label {
  readonly agency: string;
  readonly dateline: string | null;
  readonly cuts: readonly Cut[];
}

function readLabel(text: string): Label | undefined {
  const plain = label.exec(text);
  if (plain?.groups) {
    const { bracketed, bare, second } = plain.groups;
    // A bare code in front of a small word is the subject of the sentence: "KPL and VNA have signed …".
    if (bare && !second && /^[\p{Ll}]/u.test(text.slice(plain[0].length))) return undefined;
    return {
      agency: nameOf(second ?? bracketed ?? bare ?? ""),
      dateline: null,
      cuts: [{ start: 0, end: plain[0].length, to: { field: "agency" } }],
    };
  }
  const line = datelined.exec(text);
  if (!line?.groups || text.length - line[0].length < 20) return undefined;
  const place = line.groups["place"]?.trim() ?? "";
  return {
    agency: nameOf(line.groups["agency"] ?? ""),
    dateline: place,
    cuts: [{ start: 0, end: line[0].length, to: { field: "dateline" } }],
  };
}

function takeSignOff(draft: Draft): Draft {
  for (const block of [...draft.blocks].reverse().slice(0, 4)) {
    const groups = signOff.exec(block.text)?.groups;
    if (!groups) {
      if (isProse(block)) break;
      continue;
    }
    const agency = nameOf(groups["second"] ?? groups["agency"] ?? "");
    const cause = {
      stage,
      rule: "agency-sign-off",
      reason: `the last line is the bare name of an agency, ${agency}`,
      confidence: 0.98,
    };
    return withAgency(removeBlocks(draft, new Map([[block, cause]])), agency, null);
  }
  return draft;
}

function withAgency(draft: Draft, agency: string, dateline: string | null): Draft {
  const fields = { ...draft.fields };
  return {
    ...draft,
    fields: {
      ...fields,
      agency: fields.agency ?? { value: agency, from: "visible" },
      ...(dateline && !fields.dateline ? { dateline: { value: dateline, from: "visible" } } : {}),
    },
  };
}

/** One name for an agency, whichever script its label is in. */
function nameOf(code: string): string {
  return code.replace(/^ຂປລ$/u, "KPL");
}

function isProse(block: Block): boolean {
  return block.kind !== "caption" && block.kind !== "heading" && block.letters >= 25;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
