/** Why a worker ended without being told to. */
export type Ending = "time-limit" | "memory-limit" | "worker-crash";

/** What a worker says on standard error before it ends itself. */
export const lastWords: Readonly<Record<"time-limit" | "memory-limit", string>> = {
  "time-limit": "out of time",
  "memory-limit": "out of memory",
};

/** Why a worker ended, by its last words. Those of V8 are `… JavaScript heap out of memory`, whatever it was that did not fit. */
export function endingOf(words: string): Ending {
  if (words.includes(lastWords["time-limit"])) return "time-limit";
  return words.includes(lastWords["memory-limit"]) ? "memory-limit" : "worker-crash";
}
