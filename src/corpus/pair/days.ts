/** Days since 1970 of an ISO date, as the page printed it, or null without a day. */
export function daysSinceEpoch(date: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date ?? "") ?? [];
  return day === undefined ? null : Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
}
