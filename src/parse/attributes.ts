/** An attribute that khao reads, of whatever element. */
export interface Attribute {
  readonly name: string;
  /** One bit for each of them, so that one look tells which of them an element has: most are asked for in vain. */
  readonly bit: number;
}

const names = [
  "alt",
  "class",
  "content",
  "data-component",
  "data-original",
  "data-lazy-src",
  "data-src",
  "data-testid",
  "datetime",
  "hidden",
  "href",
  "id",
  "itemprop",
  "itemtype",
  "lang",
  "name",
  "open",
  "property",
  "rel",
  "role",
  "size",
  "src",
  "style",
  "title",
  "type",
  "xml:lang",
] as const;

export type AttributeName = (typeof names)[number];

/** All of them, by their names. */
export const attributes: Readonly<Record<AttributeName, Attribute>> = Object.fromEntries(
  names.map((name, place) => [name, { name, bit: 1 << place }]),
) as Record<AttributeName, Attribute>;

/** The one of a name. */
export function attributeOf(name: string): Attribute | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name as AttributeName] : undefined;
}
