import { unitAt } from "../article/code-unit.ts";

/** The node that all texts of a tree begin at. */
const root = 1;
/** A node and a unit are one key of 32 bits. */
const mostNodes = 1 << 16;
/** A slot is taken from the upper bits of the product with the golden ratio, which spreads keys that lie close together. */
const spread = 0x9e3779b1;

/**
 * Texts with a number each, unit by unit: what is read letter by letter anyhow is looked up on the way, and no part of it has to be cut out
 * and hashed. Kept in flat tables, because a `Map` a node takes several times as long to make and to ask.
 *
 * With `news` set to 7, a walk through `old news` from 4 to 8 ends at a node whose value is 7, and one from 0 to 3 at no node.
 */
export class LetterTree {
  readonly root: number = root;
  /** By slot side by side: a node and the unit behind it, 0 where the slot is free; and the node that the two lead to. */
  #slots = new Int32Array(2 << 8);
  /** What a product is shifted by to be a slot. */
  #shift = 32 - 8;
  /** By node. */
  #values = new Int32Array(1 << 8);
  #nodes = root + 1;

  /** The node that a unit leads to from another one; 0, from which nothing goes on, if no text reads so. */
  next(node: number, unit: number): number {
    const key = (node << 16) | unit;
    const slots = this.#slots;
    let at = (Math.imul(key, spread) >>> this.#shift) << 1;
    for (let found = slots[at]; found !== key; found = slots[at]) {
      if (found === 0) return 0;
      at = (at + 2) & (slots.length - 1);
    }
    return slots[at + 1] ?? 0;
  }

  /** The node that a stretch of a text leads to from the root; 0 if no text of the tree begins like it. */
  walk(text: string, start: number, end: number): number {
    let node = root;
    for (let at = start; at < end && node !== 0; at++) node = this.next(node, unitAt(text, at, end));
    return node;
  }

  /** The number of the text that ends at a node; 0 if none does. */
  valueAt(node: number): number {
    return this.#values[node] ?? 0;
  }

  /** Puts a text into the tree, or gives one another number. */
  set(text: string, value: number): void {
    let node = root;
    for (let at = 0; at < text.length; at++) node = this.put(node, text.charCodeAt(at));
    this.setAt(node, value);
  }

  setAt(node: number, value: number): void {
    this.#values[node] = value;
  }

  /** The node that a unit leads to, made if there is none. */
  put(node: number, unit: number): number {
    const found = this.next(node, unit);
    if (found !== 0) return found;
    if (this.#nodes === mostNodes) throw new RangeError(`a tree has ${mostNodes} nodes at most`);
    // Half of the slots stay free, so that a search is short.
    if (this.#nodes * 4 > this.#slots.length) this.#grow();
    const made = this.#nodes++;
    this.#enter((node << 16) | unit, made);
    return made;
  }

  #enter(key: number, end: number): void {
    let at = (Math.imul(key, spread) >>> this.#shift) << 1;
    while (this.#slots[at] !== 0) at = (at + 2) & (this.#slots.length - 1);
    this.#slots[at] = key;
    this.#slots[at + 1] = end;
  }

  #grow(): void {
    const [slots, values] = [this.#slots, this.#values];
    this.#slots = new Int32Array(slots.length * 2);
    this.#values = new Int32Array(values.length * 2);
    this.#values.set(values);
    this.#shift--;
    for (let at = 0; at < slots.length; at += 2) {
      const key = slots[at] ?? 0;
      if (key !== 0) this.#enter(key, slots[at + 1] ?? 0);
    }
  }
}
