import type { Article } from "./corpus.mjs";
export function articlePage(article: Article): { readonly id: string; readonly url: string; readonly html: string };
