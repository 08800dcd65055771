/** Signs that end a sentence or announce what follows, in both languages and their neighbours; quotes and brackets may close behind them. */
const sentenceEnd = /[.!?…:;。！？ฯຯ]["'”’»)\]]{0,2}$/u;

/**
 * Whether a line ends as a sentence does. A Lao line may end one without any sign: `false` proves nothing.
 *
 * @param line - trimmed
 */
export function endsSentence(line: string): boolean {
  return sentenceEnd.test(line);
}
