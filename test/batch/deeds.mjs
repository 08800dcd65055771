/** What a poisonous page does. Each of the failures of memory comes up in another place of the engine; `array` and `map` end a whole process, whatever limit a thread in it has. */
export const deeds = {
  loop: () => {
    for (;;);
  },
  regex: () => /^(a+)+$/u.test(`${"a".repeat(64)}b`),
  // Each of these fails in another place of the engine; the first two end a process whatever limit a thread in it has.
  array: () => {
    const list = [];
    for (;;) list.push(0.5);
  },
  map: () => {
    const map = new Map();
    for (let at = 0; ; at++) map.set(at, at);
  },
  objects: () => {
    const list = [];
    for (;;) list.push(new Array(1e6).fill({}));
  },
  buffers: () => {
    const list = [];
    for (;;) list.push(Buffer.alloc(64e6, 1));
  },
  stack: () => {
    const down = () => down() + 1;
    return down();
  },
  exit: () => process.exit(7),
  abort: () => process.abort(),
  kill: () => process.kill(process.pid, "SIGKILL"),
};

/** The deed that a page asks for by its text, if it does. */
export function deedOf(page) {
  return deeds[/^poison:(\w+)$/u.exec(String(page.content))?.[1] ?? ""];
}

/** Does it; what a pipeline would make of an overflow of the stack is made of it here. */
export function failing(deed) {
  try {
    deed();
  } catch (error) {
    if (error instanceof RangeError) return { status: "failed", code: "stack-limit", reason: "nests too deeply" };
    throw error;
  }
  throw new Error("survived");
}
