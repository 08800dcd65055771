import { folded, isFolded } from "./case-folding.ts";

/** What is known of the texts that a part of an expression matches. */
interface Matches {
  /** All of them, if they are few; null if they cannot be told. */
  readonly exact: readonly string[] | null;
  /** Sets of pieces: every match holds a piece of each set. */
  readonly pieces: readonly (readonly string[])[];
  /** Every match begins with one of them; the empty text where nothing is known. */
  readonly beginnings: readonly string[];
}

/** Texts that are told one by one; more of them are no use for a look that is to be cheap. */
const mostExact = 48;
const mostPieces = 400;
const mostBeginnings = 400;
/** Characters of the shortest piece: fewer stand in any text. */
export const pieceLength = 4;
/** More characters add nothing. */
const longest = 10;
/** Sets that are kept of one expression. */
const mostSets = 2;

const unknown: Matches = { exact: null, pieces: [], beginnings: [""] };
const exactly = (exact: readonly string[]): Matches => ({ exact, pieces: [], beginnings: exact });
const nothing = exactly([""]);
const once = [1, 1] as const;

/**
 * Pieces of text without which an expression cannot match: of each set that is given back, every match holds at least one piece. Pieces
 * are folded in case; whoever looks for them folds the text in the same way.
 *
 * Of `/\b(?:read|see) also:/iu` these are the one set of `read also:` and `see also:`.
 *
 * @returns no sets for an expression that needs no letters in particular
 */
export function requiredPieces({ source, ignoreCase }: RegExp): readonly (readonly string[])[] {
  const { exact, pieces } = new SourceReader(source, ignoreCase, false).choice();
  return rarest(exact ? setOf(exact) : pieces, mostSets);
}

/**
 * Beginnings of text without which an expression cannot match at a place: every match begins with one of them, folded in case.
 *
 * Of `/(?:the )?stor(?:y|ies)/u` these are `the st`, `story` and `storie` when six characters are asked for.
 *
 * @param length - characters of the longest, in UTF-16 code units
 * @returns the empty text alone for an expression whose first character is not told
 */
export function possibleBeginnings(
  { source, ignoreCase }: Pick<RegExp, "source" | "ignoreCase">,
  length: number,
): readonly string[] {
  const { beginnings } = new SourceReader(source, ignoreCase, true).choice();
  const cut = [...new Set(beginnings.map((text) => text.slice(0, length)))];
  return cut.filter((text) => !cut.some((other) => other !== text && text.startsWith(other)));
}

/** The sets that the fewest texts hold a piece of: few pieces, and long ones. */
function rarest(sets: readonly (readonly string[])[], most: number): readonly (readonly string[])[] {
  return [...sets].sort((a, b) => frequencyOf(a) - frequencyOf(b)).slice(0, most);
}

/** How often pieces are met, by and large: with each letter more they are several times as rare. */
function frequencyOf(set: readonly string[]): number {
  return set.reduce((sum, { length }) => sum + 4 ** -length, 0);
}

/** Texts as a set of pieces; none if one of them is too short to be looked for. */
function setOf(texts: readonly string[]): readonly (readonly string[])[] {
  if (texts.length > mostPieces || texts.some(({ length }) => length < pieceLength)) return [];
  return [[...new Set(texts.map((text) => text.slice(0, longest)))]];
}

function product(fronts: readonly string[], ends: readonly string[]): readonly string[] {
  // Mostly one letter goes behind one text.
  if (fronts.length === 1 && ends.length === 1) return [`${fronts[0]}${ends[0]}`];
  return [...new Set(fronts.flatMap((text) => ends.map((other) => text + other)))];
}

/** The beginnings of a sequence whose texts cannot be told to their ends. */
class Beginnings {
  /** Texts of the sequence up to here, as long as they can be told. */
  #open: readonly string[];
  /** Beginnings behind which it is not known what follows. */
  readonly #closed: string[] = [];

  /** @param open - texts of the atoms in front */
  constructor(open: readonly string[]) {
    this.#open = open;
  }

  add({ exact, beginnings }: Matches, least: number, most: number): void {
    if (this.#open.length === 0) return;
    const skipped = least === 0 ? this.#open : [];
    const texts = product(this.#open, exact ?? beginnings);
    const isTold = exact !== null && most === 1;
    if (texts.length + skipped.length > mostBeginnings) {
      this.#closed.push(...this.#open);
      this.#open = [];
    } else {
      if (!isTold) this.#closed.push(...texts);
      this.#open = isTold ? [...texts, ...skipped] : skipped;
    }
  }

  get all(): readonly string[] {
    return [...this.#closed, ...this.#open];
  }
}

/** Reads the source of an expression, and of its syntax as much as rules are written in; the rest counts as unknown. */
class SourceReader {
  readonly #source: string;
  readonly #ignoreCase: boolean;
  readonly #tellsBeginnings: boolean;
  #at = 0;

  /** @param tellsBeginnings - whether beginnings are wanted: they cost several times what the rest does; without, they count as unknown */
  constructor(source: string, ignoreCase: boolean, tellsBeginnings: boolean) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
    this.#tellsBeginnings = tellsBeginnings;
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(text: string): boolean {
    const isHere = this.#source.startsWith(text, this.#at);
    if (isHere) this.#at += text.length;
    return isHere;
  }

  choice(): Matches {
    const choices = [this.#sequence()];
    while (this.#take("|")) choices.push(this.#sequence());
    if (choices.length === 1) return choices[0] ?? unknown;
    const exact = choices.flatMap((choice) => choice.exact ?? []);
    if (choices.every((choice) => choice.exact) && exact.length <= mostExact) return exactly([...new Set(exact)]);
    const beginnings = this.#tellsBeginnings ? choices.flatMap((choice) => choice.beginnings) : unknown.beginnings;
    const sets = choices.map(({ exact: own, pieces }) => rarest(own ? setOf(own) : pieces, 1)[0]);
    const pieces = sets.includes(undefined) ? [] : setOf(sets.flatMap((set) => set ?? []));
    return { exact: null, pieces, beginnings };
  }

  #sequence(): Matches {
    const pieces: (readonly string[])[] = [];
    let run: readonly string[] = [""];
    let isTold = true;
    let beginnings: Beginnings | undefined;
    while (this.#at < this.#source.length && this.#next() !== "|" && this.#next() !== ")") {
      const atom = this.#atom();
      const [least, most] = this.#quantity();
      let { exact } = atom;
      if (least === 0) exact = most === 1 && exact ? [...exact, ""] : null;
      const isRun = exact !== null && run.length * exact.length <= mostExact;
      if (!(isRun && most === 1)) {
        isTold = false;
        if (this.#tellsBeginnings) beginnings ??= new Beginnings(run);
      }
      beginnings?.add(atom, least, most);
      if (exact && !isRun) {
        pieces.push(...setOf(run));
        run = [""];
      }
      if (exact) run = product(run, exact);
      if (exact && most === 1) continue;
      pieces.push(...setOf(run));
      run = [""];
      if (least > 0) pieces.push(...atom.pieces);
    }
    if (isTold) return exactly(run);
    return { exact: null, pieces: [...pieces, ...setOf(run)], beginnings: beginnings?.all ?? unknown.beginnings };
  }

  /** How often the atom in front may stand. */
  #quantity(): readonly [least: number, most: number] {
    // Behind most characters there is none.
    if (!"?*+{".includes(this.#next())) return once;
    const found = /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!found) return once;
    const [whole, least, range, most] = found;
    this.#at += whole.length;
    if (least !== undefined)
      return [Number(least), range === undefined ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY];
    return whole.startsWith("?") ? [0, 1] : [whole.startsWith("*") ? 0 : 1, Number.POSITIVE_INFINITY];
  }

  #atom(): Matches {
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return this.#characters();
    if (this.#take("^") || this.#take("$")) return nothing;
    if (this.#take(".")) return unknown;
    return this.#take("\\") ? this.#escape() : this.#literal(this.#character());
  }

  #character(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #literal(character: string): Matches {
    const code = character.codePointAt(0) ?? 0;
    if (this.#ignoreCase && !isFolded(code)) return unknown;
    return exactly([String.fromCodePoint(folded(code))]);
  }

  #group(): Matches {
    const isLook = ["?=", "?!", "?<=", "?<!"].some((look) => this.#take(look));
    if (!isLook && !this.#take("?:") && this.#take("?<")) this.#at = this.#source.indexOf(">", this.#at) + 1;
    const inside = this.choice();
    this.#at++;
    return isLook ? nothing : inside;
  }

  /** A class of a few characters is a choice between them. */
  #characters(): Matches {
    const isNegated = this.#take("^");
    const found = new Set<string>();
    let isKnown = !isNegated;
    while (this.#at < this.#source.length && !this.#take("]")) {
      const { exact } = this.#take("\\") ? this.#escape(true) : this.#literal(this.#character());
      const isRange = this.#next() === "-" && this.#source.charAt(this.#at + 1) !== "]";
      if (exact === null || isRange) isKnown = false;
      else for (const character of exact) found.add(character);
      if (isRange) this.#at++;
    }
    return isKnown && found.size <= mostExact ? exactly([...found]) : unknown;
  }

  /** What stands behind a backslash. */
  #escape(inClass = false): Matches {
    const code = /^(?:u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2}))/u.exec(
      this.#source.slice(this.#at, this.#at + 10),
    );
    if (code) {
      this.#at += code[0].length;
      return this.#literal(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "0", 16)));
    }
    const name = this.#character();
    if (name === "p" || name === "P") this.#at = this.#source.indexOf("}", this.#at) + 1;
    else if (name === "k") this.#at = this.#source.indexOf(">", this.#at) + 1;
    if (!inClass && (name === "b" || name === "B")) return nothing;
    return /[A-Za-z0-9]/u.test(name) ? unknown : this.#literal(name);
  }
}
