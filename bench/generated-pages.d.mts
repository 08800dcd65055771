/** The page of a number: `{id, url, html}`; without `html` where it is a broken one. */
export function generatedPage(number: number): { readonly id: string; readonly url: string; readonly html?: string };
