export function tokensOf(text: string): string[];
export function shinglesOf(tokens: readonly string[]): string[];
