/** The answers of all remembered functions. They are forgotten with the page: nothing goes from one page to the next. */
const memories: Map<unknown, unknown>[] = [];
let working = false;
/** Stands for an answer that is undefined, so that one look tells whether there is an answer. */
const nothing = Symbol("nothing");

/**
 * Makes a pure function remember its answers for as long as one page is worked on. Stages ask the same questions about the same lines:
 * whether it is a tool of the interface, what dates it holds, what it is compared by. Outside of a page every call works its answer out.
 */
export function remembered<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<unknown, unknown>();
  memories.push(known);
  return (key) => {
    if (!working) return answer(key);
    const before = known.get(key);
    if (before !== undefined) return (before === nothing ? undefined : before) as Answer;
    const now = answer(key);
    known.set(key, now === undefined ? nothing : now);
    return now;
  };
}

/** Does the work on one page; what was remembered meanwhile is forgotten at its end, however it ends. */
export function workOnPage<Result>(work: () => Result): Result {
  working = true;
  try {
    return work();
  } finally {
    working = false;
    for (const memory of memories) memory.clear();
  }
}
