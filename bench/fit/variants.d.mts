export function bare(html: string): string;
export function table(html: string): string;
