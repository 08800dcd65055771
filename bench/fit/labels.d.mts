type Labels = readonly { readonly label: 0 | 1 | null; readonly tokens: number }[];

export function labelsOf(texts: readonly string[], gold: string): Labels;

export function labelsOfPieces(
  texts: readonly string[],
  pieces: { readonly with?: readonly string[]; readonly without?: readonly string[] },
): Labels;
