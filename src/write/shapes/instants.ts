/** The day of an ISO 8601 date that names one, as the page has it; null for a month or a year. */
export function dayOf(iso: string | null): string | null {
  return /^\d{4}-\d\d-\d\d/u.exec(iso ?? "")?.[0] ?? null;
}

/** An ISO 8601 date that is an instant: with a time and an offset. Null for every other. */
export function instantOf(iso: string | null): string | null {
  return iso !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/u.test(iso)
    ? iso
    : null;
}
