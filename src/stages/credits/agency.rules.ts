import type { Rule } from "../../article/rule.ts";

/** Codes that agencies of the region and the world sign with. A code in brackets needs no entry. */
export const knownAgencies: readonly string[] = [
  "KPL",
  "ຂປລ",
  "ສພຊ",
  "LNA",
  "VNA",
  "VNS",
  "VOV",
  "TNA",
  "AKP",
  "MNA",
  "NNN",
  "AFP",
  "AP",
  "Reuters",
  "REUTERS",
  "Xinhua",
  "XINHUA",
  "Kyodo",
  "Yonhap",
  "Bernama",
  "Antara",
  "ANTARA",
  "PTI",
  "dpa",
  "TASS",
  "CRI",
  "RFA",
  "VOA",
];

export const agencyRules: readonly Rule[] = [
  {
    id: "agency-sign-off",
    summary: "A last line that is only the name of a news agency: the field `agency`, if nothing above named it.",
    place: "end",
    example: "<p>KPL</p>",
    lookAlike: "<p>KPL and VNA signed an agreement on sharing photographs.</p>",
  },
];
