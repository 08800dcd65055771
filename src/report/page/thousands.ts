/** Groups the digits of a whole number by threes, whatever the locale of the machine. */
export function groupThousands(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3}){1,7}$)/gu, separator);
}
