/** Labels in front of a name, by what the person did. Compared in lower case at the beginning of a short line. */
export const creditLabels: readonly (readonly [role: "author" | "photo" | "source", pattern: RegExp])[] = [
  [
    "author",
    /^(?:by|written by|reported by|reporter|story by|author|text by|cri author|submitted by|ໂດຍ|ຂ່າວ|ຂ່າວໂດຍ|ສະເໜີໂດຍ|ສເນີໂດຍ|ຂຽນໂດຍ|ນັກຂ່າວ|ລາຍງານໂດຍ|ຂ່າວ\s?[-–/]\s?ພາບ)\s?[:：]\s?/iu,
  ],
  ["author", /^(?:[Ww]ritten by|[Rr]eported by|[Ss]tory by|[Ss]ubmitted by|[Pp]osted by)\s(?=[\p{Lu}\p{Script=Lao}])/u],
  ["author", /^(?:By|BY|by)\s(?=\p{Lu}|admin$|editor$|staff)/u],
  ["author", /^(?:Par|Von|Por|Oleh|Door)\s(?=\p{Lu})/u],
  ["author", /^โดย\s?[:：]?\s?(?=[\p{L}\p{M} .]{2,40}$)/u],
  // Without a colon it may begin a sentence, which the length of a name and the place rule out.
  ["author", /^ໂດຍ\s(?=[\p{L}\p{M} .]{2,40}$)/u],
  ["photo", /^photos? by\s(?=\p{Lu})/iu],
  ["photo", /^(?:photos?|photograph|photos? by|picture|image|ພາບ|ພາບໂດຍ|ຮູບ|ຮູບພາບ)\s?[:：]\s?/iu],
  ["source", /^(?:source|sources|ທີ່ມາ|ແຫຼ່ງຂ່າວ|ແຫຼ່ງທີ່ມາ)\s?[:：]\s?/iu],
];
