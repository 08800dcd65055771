/** Makes each remembered function forget its answers at the end of a page: nothing goes from one page to the next. */
const forgetting: (() => void)[] = [];
let working = false;
/** Stands for an answer that is undefined, so that one look tells whether there is an answer. */
const nothing = Symbol("nothing");

/**
 * Makes a pure function remember its answers for as long as one page is worked on. Stages ask the same questions about the same lines:
 * whether it is a tool of the interface, what dates it holds, what it is compared by. Outside of a page every call works its answer out.
 */
export function remembered<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  // A map a page: one that is cleared stays tied to its former tables. Once the collector has moved one of them to the old objects, it would
  // take all answers of all pages that follow there too.
  let known: Map<unknown, unknown> | undefined;
  forgetting.push(() => {
    known = undefined;
  });
  return (key) => {
    if (!working) return answer(key);
    known ??= new Map();
    const answers = known;
    const before = answers.get(key);
    if (before !== undefined) return (before === nothing ? undefined : before) as Answer;
    const now = answer(key);
    answers.set(key, now === undefined ? nothing : now);
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
    for (const forget of forgetting) forget();
  }
}
