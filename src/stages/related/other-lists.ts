import type { Block } from "../../article/block.ts";
import { remembered } from "../../article/page-memo.ts";
import { readInterfaceLine } from "../interface/interface-line.ts";
import { startsInLao } from "./related-heading.ts";

/** Letters of the longest heading of a list. */
const longestHeading = 40;

/** What lists on a news site hold that are no stories: files, jobs, days to come, readers, sections, networks, partners. */
const latin = [
  "(?:(?:upcoming|coming|next|our) )?(?:events?|dates|activities)|(?:event )?calendar|agenda|what[’']?s on|(?:programme|tv|radio|opening) (?:guide|hours|schedule)|schedules?",
  "(?:latest |open )?(?:jobs?|vacancies|careers|tenders?|procurement|scholarships)",
  "(?:related |attached |useful )?(?:documents?|files?|downloads?|attachments?|forms?)",
  "(?:related |useful |quick |external |important )?(?:links?|(?:web)?sites)",
  "(?:browse |all )?(?:categories|sections|departments|channels|topics|tags|tagged(?: with)?|labels|keywords)|filed under",
  "(?:blog |news )?archives?|(?:reader |user |recent |latest )?(?:comments?|responses|replies|reactions)|guest ?book|letters",
  "follow us|contacts?(?: us)?|(?:our )?(?:partners?|sponsors?|donors?|supporters?|team|authors|contributors|staff)",
  "polls?|surveys?|weather|(?:exchange|currency|bank) rates|(?:online )?shop|products|bookshop|(?:photo |picture )?galler(?:y|ies)",
].join("|");
const lao = [
  "ປະຕິທິນ[\\p{L}\\p{M} ]{0,16}|ຜັງລາຍການ|ຕາຕະລາງ[\\p{L}\\p{M} ]{0,16}|(?:ກິດຈະກຳ|ເຫດການ)(?:ທີ່)?(?:ຈະມາ|ຈະມາເຖິງ|ຕໍ່ໄປ)",
  "(?:ປະກາດ)?(?:ຮັບສະໝັກ(?:ງານ|ພະນັກງານ)|ຫາງານ|ຕຳແໜ່ງວ່າງ|ປະມູນ)|ວຽກວ່າງ",
  "ເອກະສານ(?:ແນບ|ທີ່ກ່ຽວຂ້ອງ|ຄັດຕິດ)?|ໄຟລ໌(?:ແນບ)?|ດາວໂຫ[ຼລ]ດ|ແບບຟອມ",
  "ລິ້?ງກ?໌?(?:ທີ່)?(?:ກ່ຽວຂ້ອງ|ພາຍນອກ|ສຳຄັນ)?|ເວັບໄຊ(?:ທີ່)?(?:ກ່ຽວຂ້ອງ|ແນະນຳ)",
  "ໝວດ(?:ໝູ່|ຂ່າວ)?|ປະເພດຂ່າວ|ປ້າຍ(?:ກຳກັບ)?|ແທັກ|ຫົວຂໍ້ທັງໝົດ|ຄັງ(?:ເກັບ|ບລັອກ|ຂໍ້ມູນ|ບົດຄວາມ)",
  "ຕິດຕໍ່(?:ພວກເຮົາ)?|ຄູ່ຮ່ວມ(?:ງານ|ມື|ພັດທະນາ)?|ຜູ້(?:ສະໜັບສະໜູນ|ຂຽນ|ອຸປະຖຳ)|ທີມງານ|ກອງບັນນາທິການ",
  "ໂຫວດ|ແບບສຳ[ຫຼ]?[ຼ]?ວດ|ພະຍາກອນອາກາດ|ອັດຕາແລກປ່ຽນ|ຮ້ານຄ້າ|ອັລ?ບ[ັ]?ມ(?:ຮູບ|ພາບ)?",
].join("|");
const signs = "[^\\p{L}\\p{M}\\p{Nd}\\n]{0,5}";
/** In small letters: to fold the case of the large classes of letters takes most of the time of compiling. */
const latinHeading = new RegExp(`^${signs}(?:${latin})${signs}$`, "u");
const laoHeading = new RegExp(`^${signs}(?:${lao})${signs}$`, "u");

function standsOverOthers(line: string): boolean {
  return startsInLao(line) ? laoHeading.test(line) : latinHeading.test(line.toLowerCase());
}
/** Tools that stand over lists of their own: `Share this`, `Comments`. */
const otherRules: ReadonlySet<string> = new Set([
  "tool-line",
  "comment-heading",
  "comment-form",
  "advertising",
  "form-field",
]);

/** Whether a line stands over a list of something else than stories: `Upcoming events`, `Share this`, `ເອກະສານແນບ`. */
export function isOtherHeading(block: Block | undefined): boolean {
  return block !== undefined && block.letters <= longestHeading && block.letters > 0 && announcesOthers(block);
}

const announcesOthers = remembered((block: Block): boolean => {
  // A link is the last item of a menu, unless it is marked as a heading.
  if (standsOverOthers(block.text)) return block.linkLetters === 0 || block.kind === "heading";
  return block.linkLetters === 0 && otherRules.has(readInterfaceLine(block.text)?.rule ?? "");
});
