/** Addresses from which on a program has printed one behind the words of each link. */
const leastAddresses = 4;
const printed = /(?<=\S)\s?(?:\( https?:\/\/[^\s()<>]{3,500} \)|<(?:https?:\/\/|mailto:)[^\s<>]{3,500}>)/gu;

/** A text without the addresses that mail programs print behind the words of links: `Share ( https://… )`, `Share<https://…>`. */
export function withoutPrintedLinks(content: string): string {
  if (!content.includes("://")) return content;
  return [...content.matchAll(printed)].length >= leastAddresses ? content.replace(printed, "") : content;
}
