export function labelsOf(
  texts: readonly string[],
  gold: string,
): readonly { readonly label: 0 | 1 | null; readonly tokens: number }[];
