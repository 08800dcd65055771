import type { Block } from "../../article/block.ts";
import { type Cut, cutBlock, type Draft, removeBlocks, withFields } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { agencyRules, knownAgencies } from "./agency.rules.ts";

const stage = "agency-label";
/** Blocks behind the last paragraph among which the sign-off is looked for. */
const lastBlocks = 12;
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
/**
 * `VIENTIANE, Jan 23 (KPL) – ` in front of a text: a place, perhaps a date, an agency in brackets. A code that is not known needs the
 * dash behind it, since abbreviations stand in brackets too: `The World Bank (WB) approved …`.
 */
const datelined = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M}' .-]{1,30}(?:, [\\p{L}\\p{M}\\p{Nd} .]{2,20}){0,2})\\s?\\((?:NNN-)?(?:(?<agency>${code})\\)\\s?(?:[-–—:]{1,2}\\s?|(?=[\\p{Lu}\\p{Script=Lao}“]))|(?<other>\\p{Lu}{2,6})\\)\\s?[-–—]{1,2}\\s?)`,
  "u",
);
/** `ວຽງຈັນ, 15 ມັງກອນ (ຂປລ.ຊິນຮວາ) - `: the place and the day, both, since Lao has no capitals. */
const laoDatelined = new RegExp(
  `^(?<place>\\p{Script=Lao}{3,24}, (?:ວັນທີ )?\\p{Nd}{1,2} \\p{Script=Lao}{3,12})\\s?\\((?<agency>${code})(?:[./ -]{1,3}[\\p{L}\\p{M}]{2,14}){0,2}\\)\\s?[-–—:]{1,2}\\s?`,
  "u",
);
const signOff = new RegExp(
  `^[-–—(\\s]{0,3}(?:NNN-)?(?<agency>${code})[).\\s]{0,3}(?:\\((?<second>${code})\\))?[).\\s]{0,3}$`,
  "u",
);

/** What goes on with the code as its subject: a small word, a Lao particle of the predicate. */
const predicate = /^(?:\p{Ll}|ແລະ|ໄດ້|ຈະ|ຍັງ|ກໍ|ແມ່ນ|ເປັນ|ມີ|ໃຫ້|ກ່າວ|ແຈ້ງ|ລາຍງານ|ຮ່ວມ|ຮັບ|ຈັດ|ເປີດ)/u;

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
  const first = draft.blocks.filter(isProse).slice(0, leadBlocks);
  const witnesses = witnessesOf(draft, first);
  for (const block of first) {
    const found = readLabel(block.text, witnesses);
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

/** Agencies that the page names beyond doubt: in brackets in front of a lead, alone on a line, as its author, or as the host of the page. */
function witnessesOf(draft: Draft, first: readonly Block[]): Set<string> {
  const marked = first.flatMap((block) => {
    const found = label.exec(block.text);
    return found && isMarked(found) ? (found.groups?.["bracketed"] ?? found.groups?.["bare"] ?? []) : [];
  });
  const signed = draft.blocks.flatMap((block) => signOff.exec(block.text)?.groups?.["agency"] ?? []);
  const described = label.exec(draft.embedded.meta.get("description") ?? "")?.groups?.["bracketed"] ?? [];
  const host = draft.page.host?.split(".", 1)[0]?.toUpperCase() ?? "";
  const own = knownAgencies.includes(host) ? [host] : [];
  const credited = draft.fields.agency?.value ?? [];
  return new Set([...marked, ...signed, ...described, ...own].concat(credited).map(nameOf));
}

/** Whether a label is set apart by brackets, a dash, a colon or a full stop. */
function isMarked(found: RegExpExecArray): boolean {
  return found.groups?.["bare"] === undefined || found.groups["second"] !== undefined || /[-–—:.]\s?$/u.test(found[0]);
}

function readLabel(text: string, witnesses: ReadonlySet<string>): Label | undefined {
  const plain = label.exec(text);
  if (plain?.groups) {
    const { bracketed, bare, second } = plain.groups;
    // "(UXO) clearance teams …", "(II) The second phase …": an abbreviation, a number.
    if (
      bracketed &&
      !knownAgencies.includes(bracketed) &&
      (/^\p{Ll}/u.test(text.slice(plain[0].length)) || /^[IVX]+$/u.test(bracketed))
    )
      return undefined;
    // A bare code may be the subject of the sentence, "KPL and VNA have signed …", "KPL Director …": a second sign is needed.
    if (bare && !isMarked(plain) && (!witnesses.has(nameOf(bare)) || predicate.test(text.slice(plain[0].length))))
      return undefined;
    return {
      agency: nameOf(second ?? bracketed ?? bare ?? ""),
      dateline: null,
      cuts: [{ start: 0, end: plain[0].length, to: { field: "agency" } }],
    };
  }
  const line = datelined.exec(text) ?? laoDatelined.exec(text);
  if (!line?.groups || text.length - line[0].length < 20) return undefined;
  // Behind a code that is not known, only a place in capitals or with a date makes a dateline; the rest are abbreviations.
  const place = line.groups["place"]?.trim() ?? "";
  if (line.groups["other"] && !/^[\p{Lu}\p{M}' .-]{3,30}(?:,|$)|\p{Nd}/u.test(place)) return undefined;
  if (/^(?:The|A|An)\s/u.test(place) || /^\p{Ll}/u.test(text.slice(line[0].length))) return undefined;
  return {
    agency: nameOf(line.groups["agency"] ?? line.groups["other"] ?? ""),
    dateline: place,
    cuts: [{ start: 0, end: line[0].length, to: { field: "dateline" } }],
  };
}

function takeSignOff(draft: Draft): Draft {
  for (const block of [...draft.blocks].reverse().slice(0, lastBlocks)) {
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
  const { fields } = draft;
  return withFields(draft, {
    agency: fields.agency ?? { value: agency, from: "visible" },
    dateline: dateline && !fields.dateline ? { value: dateline, from: "visible" } : undefined,
  });
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
