import type { ArticleRecord } from "../../src/article/record.ts";
import type { Article } from "./corpus.mjs";
export function recordOf(article: Article): ArticleRecord;
