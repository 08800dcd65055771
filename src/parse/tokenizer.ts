import { Tokenizer } from "htmlparser2";

/** The parts of htmlparser2's tokenizer that are overridden here, and what they share. It calls them by name for each character. */
interface TokenizerSteps {
  readonly buffer: string;
  index: number;
  stateText(code: number): void;
  stateBeforeDeclaration(code: number): void;
  stateInTagName(code: number): void;
  stateInAttributeName(code: number): void;
  handleInAttributeValue(code: number, quote: number): void;
  fastForwardTo(code: number): boolean;
}

type StepsConstructor = new (...parameters: ConstructorParameters<typeof Tokenizer>) => TokenizerSteps;

const ampersand = 0x26;
const lessThan = 0x3c;

/** Whether a character ends the name of a tag or of an attribute. */
function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || code === 0x3d || code <= 0x20;
}

/**
 * htmlparser2's tokenizer, which steps through its states for each character, with a shortcut for each stretch in which nothing can
 * happen: text, names, values, scripts. The page must be written as one string. A test holds it to the tokens of the original.
 */
class StridingTokenizer extends (Tokenizer as unknown as StepsConstructor) {
  override stateText(code: number): void {
    if (code !== lessThan && code !== ampersand) {
      const found = this.#skipTo(lessThan);
      if (found < 0) return;
      super.stateText(found);
    } else super.stateText(code);
  }

  override handleInAttributeValue(code: number, quote: number): void {
    if (code !== quote && code !== ampersand) {
      const found = this.#skipTo(quote);
      if (found < 0) return;
      super.handleInAttributeValue(found, quote);
    } else super.handleInAttributeValue(code, quote);
  }

  override stateInTagName(code: number): void {
    super.stateInTagName(endsName(code) ? code : this.#skipName(code));
  }

  override stateInAttributeName(code: number): void {
    super.stateInAttributeName(endsName(code) ? code : this.#skipName(code));
  }

  override fastForwardTo(code: number): boolean {
    const found = this.buffer.indexOf(String.fromCharCode(code), this.index + 1);
    this.index = found < 0 ? this.buffer.length - 1 : found;
    return found >= 0;
  }

  /** Goes to the next sign or entity and gives its code, or goes to the last character and gives -1. */
  #skipTo(sign: number): number {
    const { buffer } = this;
    for (let at = this.index + 1; at < buffer.length; at++) {
      const code = buffer.charCodeAt(at);
      if (code === sign || code === ampersand) {
        this.index = at;
        return code;
      }
    }
    this.index = buffer.length - 1;
    return -1;
  }

  /** Goes to the end of a name, or to the last character of the page. */
  #skipName(first: number): number {
    const { buffer } = this;
    let at = this.index;
    let code = first;
    while (!endsName(code) && at + 1 < buffer.length) code = buffer.charCodeAt(++at);
    this.index = at;
    return code;
  }
}

/** As the options of a parser want it. */
export const FastTokenizer = StridingTokenizer as unknown as typeof Tokenizer;

const openingBracket = 0x5b;
const space = 0x20;

/**
 * CDATA in HTML is a comment that ends at the first `>`, as in browsers. htmlparser2 reads on to `]]>`, and a template that opens
 * a section and never closes it would lose the whole page.
 */
class PageStridingTokenizer extends StridingTokenizer {
  override stateBeforeDeclaration(code: number): void {
    super.stateBeforeDeclaration(code === openingBracket ? space : code);
  }
}

/** The tokenizer of pages. */
export const PageTokenizer = PageStridingTokenizer as unknown as typeof Tokenizer;
