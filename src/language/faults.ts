/** Cheap sign that a closer look may find something; most texts have none. */
const suspicious = /[\u0EC8-\u0ECB]{2}|[\u00A1-\u00FF]{3}/u;
const differentTones = /([\u0EC8-\u0ECB])(?!\1)[\u0EC8-\u0ECB]/u;
/** Letters and signs at the places that 8-bit fonts filled with Lao glyphs, as windows-1252 shows them. */
const upperHalf =
  /[\u00A1-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]/gu;
/** UTF-8 read as windows-1252: Lao and Thai letters come as three characters, of which the first is always this one. */
const misread = /\u00E0[\u00B8-\u00BB]/gu;
const blank = /\s/gu;
/** Characters below which a line of accents proves nothing. */
const shortest = 12;

/**
 * What is wrong with a text that the canonical form cannot mend, because only a person knows what was meant:
 * - `two-tones`: two different tone marks on one syllable;
 * - `legacy-font`: Latin signs that only an 8-bit Lao font of the years before Unicode shows as Lao. Never converted: eight such codings
 *   share the same bytes. Fonts that put Lao on ASCII keys (Alice) cannot be told from English by their text.
 *
 * @param text - canonical text
 */
export function textFaults(text: string): ("two-tones" | "legacy-font")[] {
  if (!suspicious.test(text)) return [];
  const faults: ("two-tones" | "legacy-font")[] = [];
  if (differentTones.test(text)) faults.push("two-tones");
  if (isLegacyFont(text)) faults.push("legacy-font");
  return faults;
}

/** No language written in Latin letters has an accent on every second letter; the densest have one on every fifth. */
function isLegacyFont(text: string): boolean {
  const size = text.replace(blank, "").length;
  if (size < shortest) return false;
  const high = text.match(upperHalf)?.length ?? 0;
  const fromUtf8 = (text.match(misread)?.length ?? 0) * 3;
  return high >= size / 2 && fromUtf8 < high / 2;
}
