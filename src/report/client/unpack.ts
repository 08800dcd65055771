/** Unpacks a value that `pack` has packed: base64, deflate, JSON. */
export async function unpack<T>(packed: string): Promise<T> {
  const characters = atob(packed);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return (await new Response(stream).json()) as T;
}

/** The text of a block of data in this document. */
export function dataOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}
