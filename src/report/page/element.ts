/** A piece of a page as data: views make it, `toHtml` writes it down, and in the browser `toDom` mounts it. Its text is never markup. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

/** What an element may hold. */
export type Child = Element | string;

/** Children as views write them: lists and what is left out, too. */
export type Content = Child | readonly Content[] | false | null | undefined;

/** An element. Attributes that are `undefined` or `false` are left out; `true` stands without a value. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...content: readonly Content[]
): Element {
  const given = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[name, value === true ? "" : String(value)]],
  );
  return { tag, attributes: Object.fromEntries(given), children: flat(content) };
}

function flat(content: readonly Content[]): Child[] {
  return content.flatMap((piece): Child[] => {
    if (piece === false || piece === null || piece === undefined) return [];
    return isList(piece) ? flat(piece) : [piece];
  });
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}
