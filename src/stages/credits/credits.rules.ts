/** What a label in front of a name says, and whether only the form of a name behind it makes a credit. */
export interface CreditLabel {
  readonly role: "author" | "photo" | "source" | "editor";
  readonly pattern: RegExp;
  /** The label begins sentences as well, or stands in front of what is no name. */
  readonly needsName: boolean;
  /** A colon stands behind the label. */
  readonly needsColon?: boolean;
}

const authorLabels =
  "by|written by|reported by|reporter|story by|author|text by|cri author|submitted by|ໂດຍ|ຂ່າວ|ຂ່າວໂດຍ|ສະເໜີໂດຍ|ສເນີໂດຍ|ຂຽນໂດຍ|ນັກຂ່າວ|ລາຍງານໂດຍ|ໂພສໂດຍ|ລົງໂດຍ|ບົດຂຽນໂດຍ|ບົດລາຍງານໂດຍ|ຂ່າວ\\s?[-–/]\\s?ພາບ";
/** Words for a text, for those who write and translate one; with a colon they may introduce anything. */
const namedLabels =
  "text|words|story|report|writer|translated by|translation|translator|compiled by|news|ຂຽນ|ບົດ|ບົດໂດຍ|ບົດ\\s?[-–/]\\s?ພາບ|ຂ່າວ ?ແລະ ?ພາບ|ຜູ້ຂຽນ|ຮຽບຮຽງ|ຮຽບຮຽງໂດຍ|ແປ|ແປໂດຍ|ຜູ້ແປ|ລາຍງານ|ຮຽບຮຽງຂ່າວ|ຂຽນຂ່າວ";
const editorLabels =
  "editor|edited by|editing by|sub-?editor|web editor|ບັນນາທິການ|ບັນນາທິການໂດຍ|ກວດແກ້|ກວດແກ້ໂດຍ|ພິມໂດຍ|ຮູບແບບ|责任编辑|責任編輯|责编|責編|编辑|編輯|校对|編集|편집|บรรณาธิการ|biên tập|penyunting|редактор|redaktion";
const photoLabels =
  "photos?|photograph|photos? by|picture|pictures|image|images|ພາບ|ພາບໂດຍ|ຮູບ|ຮູບໂດຍ|ຮູບພາບ|ຖ່າຍພາບ|ພາບຖ່າຍ|ຖ່າຍພາບໂດຍ";
const sourceLabels = "source|sources|ທີ່ມາ|ແຫຼ່ງຂ່າວ|ແຫຼ່ງທີ່ມາ|ແຫຼ່ງຂໍ້ມູນ|ທີ່ມາຂອງຂ່າວ";

/** A label in one language or in two, `Text ບົດ: `. */
function labelled(labels: string): RegExp {
  return new RegExp(`^(?:${labels})(?:\\s?[/|-]?\\s?(?:${labels}))?\\s?[:：]\\s?`, "iu");
}

/** Labels in front of a name, by what the person did. Compared at the beginning of a short line. */
export const creditLabels: readonly CreditLabel[] = [
  { role: "author", pattern: labelled(authorLabels), needsName: false, needsColon: true },
  { role: "author", pattern: labelled(namedLabels), needsName: true, needsColon: true },
  {
    role: "author",
    pattern:
      /^(?:[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Ss]ubmitted by|[Pp]osted by|[Tt]ranslated by|[Cc]ompiled by|(?:[Aa]dditional )?[Rr]eporting(?: and [Ww]riting)? by)\s(?=[\p{Lu}\p{Script=Lao}])/u,
    needsName: true,
  },
  { role: "author", pattern: /^(?:By|BY|by)\s(?=\p{Lu}|admin$|editor$|staff)/u, needsName: true },
  { role: "author", pattern: /^(?:Par|Von|Por|Oleh|Door)\s(?=\p{Lu})/u, needsName: true },
  { role: "author", pattern: /^โดย\s?[:：]?\s?(?=[\p{L}\p{M} .]{2,40}$)/u, needsName: true },
  // Without a colon it may begin a sentence, which the length of a name and the place rule out.
  {
    role: "author",
    pattern: /^(?:ໂດຍ|ຂຽນໂດຍ|ບົດຂຽນໂດຍ|ແປໂດຍ|ຮຽບຮຽງໂດຍ|ລາຍງານໂດຍ|ໂພສໂດຍ)\s(?=[\p{L}\p{M} .]{2,40}$)/u,
    needsName: true,
  },
  { role: "photo", pattern: /^photos? by\s(?=\p{Lu})/iu, needsName: true },
  { role: "photo", pattern: labelled(photoLabels), needsName: true, needsColon: true },
  { role: "editor", pattern: labelled(editorLabels), needsName: true, needsColon: true },
  { role: "editor", pattern: /^[Ee]dit(?:ed|ing) by\s(?=\p{Lu})/u, needsName: true },
  { role: "source", pattern: labelled(sourceLabels), needsName: true, needsColon: true },
];
