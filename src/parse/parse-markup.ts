import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { keepOptimized } from "../article/keep-optimized.ts";
import { NameTable, nextHash } from "../article/name-table.ts";
import { type ElementType, elementType, usualTypes } from "./element-types.ts";
import { attributeNames } from "./elements.data.ts";
import { MarkupTree } from "./markup-tree.ts";
import { TreeBuilder } from "./tree-builder.ts";

const [exclamation, doubleQuote, singleQuote, dash] = [0x21, 0x22, 0x27, 0x2d];
const [slash, equals, greaterThan, question] = [0x2f, 0x3d, 0x3e, 0x3f];

/** By code: 1 for white space, 2 for `>`, 4 for `/`, 8 for `=`. */
const signs = new Uint8Array(128);
for (const space of " \t\n\f\r") signs[space.charCodeAt(0)] = 1;
signs[greaterThan] = 2;
signs[slash] = 4;
signs[equals] = 8;
const endOfTagName = 1 | 2 | 4;
const endOfEndTagName = 1 | 2;
const endOfAttributeName = 1 | 2 | 4 | 8;

/** Attributes that are kept of an element. To look for a name among more of them would take too long. */
const mostAttributes = 256;
/** What stands behind all titles. */
const endOfHead = /<(?:\/head|body)[\s>]/iu;

const knownAttributes = new NameTable(attributeNames.map((name) => ({ name })));

/**
 * Parses HTML in one pass into a tree of at most 512 levels. It reads markup as htmlparser2 does, which a test holds it to, but for
 * CDATA: in HTML that is a comment that ends at the first `>`, and a template that opens a section and never closes it would lose the
 * whole page; and for titles that never end, which would swallow it. A tag in which the page breaks off is left out.
 *
 * @param allAttributes - keeps the attributes that khao itself has no use for
 * @throws {LimitError} if the page has too many elements; nothing else makes it throw
 */
export function parseMarkup(html: string, allAttributes = false): MarkupTree {
  return new MarkupReader(html, allAttributes).read();
}

/** Goes through a page from sign to sign, and never over a stretch twice. */
class MarkupReader {
  readonly #html: string;
  readonly #allAttributes: boolean;
  readonly #tree = new MarkupTree();
  readonly #builder = new TreeBuilder(this.#tree);
  /** Types of elements with unusual names: an end tag must find the very type of its start tag. */
  readonly #unusual = new Map<string, ElementType>();
  /** Where the next entity may be, as far as the reader has come. */
  #ampersand = -1;
  /** The hash of the name that was read last, and whether it may not be in lower case. */
  #hash = 0;
  #irregular = false;
  /** Whether a title that never ends has been seen. */
  #torn = false;

  constructor(html: string, allAttributes: boolean) {
    this.#html = html;
    this.#allAttributes = allAttributes;
  }

  read(): MarkupTree {
    const html = this.#html;
    /** Where the text begins that has not been noted. */
    let from = 0;
    for (let at = html.indexOf("<"); at >= 0; ) {
      const code = html.charCodeAt(at + 1);
      if (isAsciiLetter(code)) {
        this.#text(from, at);
        from = this.#startTag(at + 1);
      } else if (code === exclamation || code === question) {
        this.#text(from, at);
        from = this.#declaration(at, code);
      } else {
        const name = code === slash ? this.#skipSpace(at + 2) : html.length;
        if (name >= html.length || html.charCodeAt(name) === greaterThan) {
          // No markup: the text goes on.
          at = html.indexOf("<", at + 1);
          continue;
        }
        this.#text(from, at);
        from = this.#endTag(name);
      }
      at = html.indexOf("<", from);
    }
    this.#text(from, html.length);
    this.#builder.end();
    return this.#tree;
  }

  /** Notes a text. Its entities are decoded with all of the text at hand, as they may lack their semicolon. */
  #text(from: number, to: number): void {
    if (from < to)
      this.#builder.text(this.#hasEntity(from, to) ? decodeHTML(this.#slice(from, to)) : this.#slice(from, to));
  }

  #slice(from: number, to: number): string {
    return this.#html.slice(from, to);
  }

  #hasEntity(from: number, to: number): boolean {
    if (this.#ampersand < from) {
      const found = this.#html.indexOf("&", from);
      this.#ampersand = found < 0 ? this.#html.length : found;
    }
    return this.#ampersand < to;
  }

  #skipSpace(from: number): number {
    let at = from;
    while ((signs[this.#html.charCodeAt(at)] ?? 0) === 1) at++;
    return at;
  }

  /** Where the name ends that begins at an offset, whatever sign it begins with. */
  #nameEnd(from: number, ends: number): number {
    const html = this.#html;
    let hash = 0;
    let irregular = false;
    let at = from;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code >= 0x80 || (code <= 0x5a && code >= 0x41)) irregular = true;
      else if (((signs[code] ?? 0) & ends) !== 0 && at > from) break;
      hash = nextHash(hash, code);
    }
    this.#hash = hash;
    this.#irregular = irregular;
    return at;
  }

  #typeOf(from: number, to: number): ElementType {
    const usual = this.#irregular ? undefined : usualTypes.find(this.#html, from, to, this.#hash);
    if (usual) return usual;
    const name = this.#slice(from, to).toLowerCase();
    const type = this.#unusual.get(name) ?? elementType(name);
    this.#unusual.set(name, type);
    return type;
  }

  /** Reads a start tag from its name on, and the text of an element that holds nothing else. Gives the offset behind. */
  #startTag(name: number): number {
    const html = this.#html;
    const { length } = html;
    const { attributeNames: names, attributeValues: values } = this.#tree;
    const firstAttribute = names.length;
    let at = this.#nameEnd(name, endOfTagName);
    const type = this.#typeOf(name, at);
    while (at < length) {
      const code = html.charCodeAt(at);
      const sign = signs[code] ?? 0;
      if (sign === 1) at++;
      else if (code === greaterThan) {
        this.#builder.open(type, firstAttribute);
        return type.isRawText ? this.#rawText(type, at + 1) : at + 1;
      } else if (code === slash) {
        at = this.#skipSpace(at + 1);
        if (html.charCodeAt(at) !== greaterThan) continue;
        this.#builder.open(type, firstAttribute);
        this.#builder.closeItself(type);
        return at + 1;
      } else at = this.#attribute(at, firstAttribute);
    }
    names.length = values.length = firstAttribute;
    return length;
  }

  /** Reads an attribute and keeps it, if it is of use and the first of its name. Gives the offset behind. */
  #attribute(from: number, firstAttribute: number): number {
    const html = this.#html;
    const end = this.#nameEnd(from, endOfAttributeName);
    const name = this.#attributeName(from, end);
    let at = this.#skipSpace(end);
    let valueStart = end;
    let valueEnd = end;
    if (html.charCodeAt(at) === equals) {
      at = this.#skipSpace(at + 1);
      const quote = html.charCodeAt(at);
      if (quote === doubleQuote || quote === singleQuote) {
        valueStart = at + 1;
        valueEnd = html.indexOf(quote === doubleQuote ? '"' : "'", valueStart);
        if (valueEnd < 0) return html.length;
        at = valueEnd + 1;
      } else {
        valueStart = at;
        while (at < html.length && ((signs[html.charCodeAt(at)] ?? 0) & endOfEndTagName) === 0) at++;
        valueEnd = at;
      }
    }
    if (name !== undefined) {
      const { attributeNames: names, attributeValues: values } = this.#tree;
      if (names.length >= firstAttribute + mostAttributes) return at;
      if (names.length > firstAttribute && names.indexOf(name, firstAttribute) >= 0) return at;
      names.push(name);
      const value = this.#slice(valueStart, valueEnd);
      values.push(this.#hasEntity(valueStart, valueEnd) ? decodeHTMLAttribute(value) : value);
    }
    return at;
  }

  #attributeName(from: number, to: number): string | undefined {
    if (!this.#irregular) {
      const known = knownAttributes.find(this.#html, from, to, this.#hash);
      if (known) return known.name;
      return this.#allAttributes ? this.#slice(from, to) : undefined;
    }
    const name = this.#slice(from, to).toLowerCase();
    return this.#allAttributes || attributeNames.includes(name) ? name : undefined;
  }

  /** Notes the text of a script, a title and their like. Gives the offset of the end tag. */
  #rawText(type: ElementType, from: number): number {
    const html = this.#html;
    const { length } = html;
    let end = length;
    for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      const after = at + 2 + type.name.length;
      if (((signs[html.charCodeAt(after)] ?? 0) & endOfEndTagName) === 0) continue;
      if (this.#slice(at + 2, after).toLowerCase() !== type.name) continue;
      end = at;
      break;
    }
    if (type.name === "title") return this.#title(type, from, end);
    if (from < end) this.#builder.text(this.#slice(from, end));
    return end;
  }

  /**
   * Notes the text of a title. One that never ends, or only behind the head, would swallow the page, as it does in browsers: it ends
   * where the next tag begins. Only one of a page, since each look goes over all the rest.
   */
  #title(type: ElementType, from: number, end: number): number {
    const tag = this.#torn ? -1 : this.#html.indexOf("<", from);
    this.#torn ||= tag >= 0 && tag < end && (end === this.#html.length || endOfHead.test(this.#slice(tag, end)));
    const isTorn = this.#torn && tag >= 0;
    this.#text(from, isTorn ? tag : end);
    if (isTorn) this.#builder.close(type);
    return isTorn ? tag : end;
  }

  /** Reads an end tag from its name on. What has no name is a comment. Gives the offset behind. */
  #endTag(name: number): number {
    const html = this.#html;
    if (!isAsciiLetter(html.charCodeAt(name))) return this.#behind(name + 1, name);
    const end = this.#nameEnd(name, endOfEndTagName);
    if (end === html.length) return end;
    this.#builder.close(this.#typeOf(name, end));
    const close = html.indexOf(">", end);
    return close < 0 ? html.length : close + 1;
  }

  /** Passes over a comment, a declaration or an instruction. Gives the offset behind. */
  #declaration(at: number, code: number): number {
    const html = this.#html;
    if (code === question) return this.#behind(at + 2, at + 2);
    if (html.charCodeAt(at + 2) !== dash) return this.#behind(at + 3, at + 2);
    if (html.charCodeAt(at + 3) !== dash) return this.#behind(at + 4, at + 2);
    // The dashes that open a comment may close it: `<!-->`.
    const end = html.indexOf("-->", at + 2);
    this.#builder.partText();
    return end < 0 ? html.length : end + 3;
  }

  /** The offset behind the next `>`. Where there is none up to the end of the page, there is no markup but text. */
  #behind(from: number, otherwise: number): number {
    const end = this.#html.indexOf(">", from);
    if (end >= 0) {
      this.#builder.partText();
      return end + 1;
    }
    this.#text(otherwise, this.#html.length);
    return this.#html.length;
  }
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

keepOptimized(new MarkupReader("", false));
