/** UTF-16 units of the longest selector, and the most steps that it may have. */
const longestSelector = 200;
const mostSteps = 6;

const tag = /(?:[A-Za-z][A-Za-z0-9-]{0,40}|\*)/uy;
const name = /[#.][A-Za-z_-][A-Za-z0-9_-]{0,80}/uy;
const attribute =
  /\[[A-Za-z][A-Za-z0-9_:-]{0,60}(?:[~^$*|]?=(?:"[^"\\\p{Cc}]{1,120}"|'[^'\\\p{Cc}]{1,120}'|[A-Za-z_][A-Za-z0-9_-]{0,80}))?\]/uy;
const position = /:first-child(?![A-Za-z0-9_(-])/uy;
const combinator = / {0,4}> {0,4}| {1,4}/uy;

/**
 * What is wrong with a selector of a recipe, in words; null for a good one. Recipes may come from strangers, so only what is found in
 * one cheap look at an element and its ancestors is allowed: tags, `#id`, `.class`, `[attribute]`, `[attribute="value"]` (also with
 * `~= ^= $= *= |=`), `:first-child`, and the steps ` ` and `>`. Nothing that looks at siblings, descendants or text.
 */
export function selectorFault(selector: string): string | null {
  if (selector.length > longestSelector) return `a selector has at most ${longestSelector} characters`;
  let at = 0;
  for (let step = 1; ; step++) {
    if (step > mostSteps) return `a selector has at most ${mostSteps} steps`;
    const start = at;
    at = behind(tag, selector, at);
    for (let next = behindTest(selector, at); next > at; next = behindTest(selector, at)) at = next;
    if (at === start) return refused(selector, at);
    if (at === selector.length) return selector === "*" ? "a selector must name something" : null;
    const next = behind(combinator, selector, at);
    if (next === at) return refused(selector, at);
    at = next;
  }
}

/** Where a pattern ends that stands at an offset; the offset itself where it does not stand there. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function behindTest(selector: string, at: number): number {
  for (const pattern of [name, attribute, position]) {
    const end = behind(pattern, selector, at);
    if (end > at) return end;
  }
  return at;
}

function refused(selector: string, at: number): string {
  const rest = selector.slice(at, at + 20);
  return rest === "" ? "the selector breaks off" : `no allowed selector from "${rest}" on`;
}
