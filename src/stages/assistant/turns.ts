import type { Block } from "../../article/block.ts";

/** Questions of one form from which on they are those of an interview. */
const fewestQuestions = 3;
/** Lines of one label from which on it names a speaker, where another one does as well. */
const fewestTurns = 2;
const fewestSpeakers = 2;
/** Signs of Markdown are still there. */
const question = /[?？]["”’»)]?[*_]{0,2}$/u;
const label = /^[\p{L}\p{M}][\p{L}\p{M}. ]{0,23}[:：](?=\s?\S)/u;

/**
 * Positions of the lines that are turns of a talk: questions that are put like others of the article, with answers between them, and lines behind
 * the name of a speaker. They are said to somebody, as an assistant's are, and are what the article is made of.
 */
export function turnsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const forms = blocks.map(formOf);
  const counts = new Map<string, number>();
  for (const [at, form] of forms.entries()) {
    // A row of questions is none of an interview: an answer stands below each.
    if (form !== null && (form !== forms[at + 1] || isLabel(form))) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([form, count]) => isLabel(form) && count >= fewestTurns).length;
  const isTurn = (form: string | null | undefined, at: number): boolean => {
    if (form === null || form === undefined) return false;
    const count = counts.get(form) ?? 0;
    if (isLabel(form)) return speakers >= fewestSpeakers && count >= fewestTurns;
    // Nothing is answered below the last line.
    return count >= fewestQuestions && at < blocks.length - 1;
  };
  return new Set(blocks.flatMap(({ index }, at) => (isTurn(forms[at], at) ? [index] : [])));
}

function formOf({ text, marks }: Block): string | null {
  const speaker = label.exec(text)?.[0];
  if (speaker !== undefined) return speaker;
  if (!question.test(text)) return null;
  const strong = marks.find(({ tag, start, end }) => tag === "strong" && end - start >= text.length - 1);
  return strong ? "strong?" : "?";
}

function isLabel(form: string): boolean {
  return !form.endsWith("?");
}
