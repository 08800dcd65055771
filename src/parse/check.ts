/** What is wrong with a page that a program hands over, in words that do not depend on the engine; null if nothing is. */
export function faultOf(page: unknown): string | null {
  if (typeof page !== "object" || page === null) return "a page must be an object {id, format, content}";
  const { id, url, format, content, contentType } = page as Readonly<Record<string, unknown>>;
  if (typeof id !== "string") return "the id of a page must be a string";
  if (format !== "html" && format !== "text") return 'the format of a page must be "html" or "text"';
  if (typeof content !== "string" && !(content instanceof Uint8Array))
    return "the content of a page must be a string or bytes";
  for (const [name, value] of Object.entries({ url, contentType })) {
    if (value !== undefined && value !== null && typeof value !== "string")
      return `the ${name} of a page must be a string`;
  }
  return null;
}
