/** Links that a program has numbered to count as its own. */
const leastNumbers = 4;
const linkNumber = /(?<=^|[\s(#])\[(?<number>\d{1,4})\](?=\S)/gmu;

/** Text browsers print a number in front of each link, `[1]Home`, which is as little text of the page as a bullet. */
export function withoutLinkNumbers(content: string): string {
  if (!content.includes("[1]")) return content;
  const numbers = [...content.matchAll(linkNumber)].map((match) => Number(match.groups?.["number"]));
  const counted = numbers.length >= leastNumbers && numbers.every((number, at) => number === at + 1);
  return counted ? content.replace(linkNumber, "") : content;
}
