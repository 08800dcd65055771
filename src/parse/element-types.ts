import type { Mark } from "../article/block.ts";
import { NameTable } from "../article/name-table.ts";
import {
  blockElements,
  controlElements,
  foreignEnds,
  impliedEnds,
  rawTextElements,
  silentElements,
  voidElements,
} from "./elements.data.ts";

/** What khao knows of all elements of one name: looked up once for each tag, so that nobody asks sets about names. */
export interface ElementType {
  readonly name: string;
  /** Holds nothing and has no end tag, as `br`. */
  readonly isVoid: boolean;
  /** Names of the open elements that its start tag ends, as a `li` ends the one before it. */
  readonly ends: ReadonlySet<string> | undefined;
  /** Up to its end tag all is text. */
  readonly isRawText: boolean;
  /** `svg` and `math`, in which any element may close itself, and those inside in which HTML goes on. */
  readonly content: "foreign" | "html" | undefined;
  /** Ends the drawing or the formula that it stands in. */
  readonly endsForeign: boolean;
  /** What becomes of it when blocks are made. */
  readonly role: "break" | "image" | "scriptless" | "silent" | "block" | "inline";
  /** A block-level element of HTML, whatever its role. */
  readonly isBlock: boolean;
  readonly isSilent: boolean;
  /** Its text operates the page. */
  readonly isControl: boolean;
  /** 1 to 6; 0 for what is no heading. */
  readonly headingLevel: number;
  /** The mark that it sets on its text. */
  readonly mark: Mark["tag"] | undefined;
}

const marks: ReadonlyMap<string, Mark["tag"]> = new Map([
  ["a", "a"],
  ["b", "strong"],
  ["strong", "strong"],
  ["em", "em"],
  ["i", "em"],
]);
const foreign: ReadonlySet<string> = new Set(["math", "svg"]);
const htmlInForeign: ReadonlySet<string> = new Set(
  "mi mo mn ms mtext annotation-xml foreignobject desc title".split(" "),
);

/** Describes the elements of a name, which is in lower case. */
export function elementType(name: string): ElementType {
  return (
    known.get(name) ?? {
      name,
      isVoid: voidElements.has(name),
      ends: impliedEnds.get(name),
      isRawText: rawTextElements.has(name),
      content: foreign.has(name) ? "foreign" : htmlInForeign.has(name) ? "html" : undefined,
      endsForeign: foreignEnds.has(name),
      role: roleOf(name),
      isBlock: blockElements.has(name),
      isSilent: silentElements.has(name),
      isControl: controlElements.has(name),
      headingLevel: /^h[1-6]$/u.test(name) ? Number(name.charAt(1)) : 0,
      mark: marks.get(name),
    }
  );
}

function roleOf(name: string): ElementType["role"] {
  if (name === "br") return "break";
  if (name === "img") return "image";
  if (name === "noscript") return "scriptless";
  if (silentElements.has(name) || name === "base") return "silent";
  // The names of custom elements hold a hyphen.
  return blockElements.has(name) || controlElements.has(name) || name.includes("-") ? "block" : "inline";
}

const known = new Map<string, ElementType>();
for (const name of [
  ...blockElements,
  ...silentElements,
  ...controlElements,
  ...voidElements,
  ...impliedEnds.keys(),
  ...rawTextElements,
  ...foreignEnds,
  ...marks.keys(),
  ...foreign,
  ...htmlInForeign,
  ..."span font small u s sub sup time abbr cite code q strike del ins kbd big mark path g use circle rect".split(" "),
  "noscript",
])
  known.set(name, elementType(name));

/** The types of the usual names. */
export const usualTypes: NameTable<ElementType> = new NameTable([...known.values()]);
