const slot = /\{([A-Za-z]+\d?)\}/gu;
/** The innermost choice: it holds no other. */
const choice = /\[([^[\]]*)\]/u;

/**
 * Writes a sentence from its frame: `[a|b]` is a choice, which may stand inside of another one and may be empty, `{name}` a slot.
 *
 * @param {string} frame
 * @param {Record<string, () => string>} slots
 * @param {ReturnType<import("./random.mjs").randomOf>} random
 */
export function expand(frame, slots, random) {
  let text = frame;
  for (let match = choice.exec(text); match; match = choice.exec(text))
    text = text.slice(0, match.index) + random.pick(match[1].split("|")) + text.slice(match.index + match[0].length);
  return text
    .replace(slot, (whole, name) => {
      if (!slots[name]) throw new Error(`no slot ${whole}: ${frame}`);
      return slots[name]();
    })
    .replace(/ {2,}/gu, " ")
    .replace(/ (?=[.,;])/gu, "")
    .trim();
}
