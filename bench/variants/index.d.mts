interface SetPage {
  readonly html: string;
  readonly gold?: string;
  readonly title?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

type Variant = (page: SetPage) => SetPage;

export const variants: Readonly<Record<string, Variant>>;

export function variantOf(name: string): Variant | undefined;
