import { InvalidArgumentError } from "commander";

/** Reads a whole number of an option. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,16}$/u.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`it is a whole number from ${least} to ${most}`);
  };
}

/** Reads a share: `1%` or `0.01`. */
export function share(text: string): number {
  const [, digits, percent] = /^(\d{1,9}(?:\.\d{1,9})?)(%?)$/u.exec(text) ?? [];
  const value = Number(digits) / (percent === "%" ? 100 : 1);
  if (value > 0 && value <= 1) return value;
  throw new InvalidArgumentError("it is a share above 0, up to 100%: 1%, 0.5% or 0.01");
}
