import { groupThousands } from "./thousands.ts";
import { english, lao, type Words } from "./words.data.ts";

/** Languages of the report's own words. */
export type Interface = "en" | "lo";

/** The words of one language, and how it writes numbers. */
export interface Speech {
  readonly language: Interface;
  /** A phrase of the table, its `{places}` filled. */
  readonly say: (phrase: keyof Words, places?: Readonly<Record<string, string | number>>) => string;
  /** A name that stands in the data, such as a field or a status, in words if there are any. */
  readonly name: (group: string, value: string) => string;
  readonly number: (value: number) => string;
  /** A share of 1 in per cent: whole, but for small ones. */
  readonly percent: (share: number) => string;
}

/** How the report speaks. Numbers never depend on the machine. */
export function speech(language: Interface): Speech {
  const words = language === "lo" ? lao : english;
  const phrases: Readonly<Record<string, string>> = words;
  const number = (value: number): string => {
    const [whole = "", part] = String(value).split(".");
    const grouped = groupThousands(whole, words.thousands);
    return part === undefined ? grouped : `${grouped}${words.decimal}${part}`;
  };
  return {
    language,
    say: (phrase, places = {}) =>
      words[phrase].replace(/\{(\w+)\}/gu, (_, place: string) => {
        const value = places[place];
        return typeof value === "number" ? number(value) : (value ?? "");
      }),
    name: (group, value) => phrases[`${group}:${value}`] ?? value,
    number,
    percent: (share) => {
      const points = share * 100;
      const rounded = points >= 10 || points === 0 ? Math.round(points) : Math.round(points * 10) / 10;
      // Neither all nor nothing where it is not quite so.
      if (share > 0 && points < 0.05) return `<${number(0.1)}\u00a0%`;
      if (share < 1 && rounded >= 100) return `>${number(99)}\u00a0%`;
      return `${number(rounded)}\u00a0%`;
    },
  };
}
