const lineFeed = 0x0a;

/**
 * The lines of a stream of bytes, without their line feeds. What stands behind the last line feed comes as a line too. Nothing else
 * parts lines: JSON leaves the other separators of Unicode as they are.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, at)) {
      pieces.push(chunk.subarray(at, end));
      yield Buffer.concat(pieces);
      pieces = [];
      at = end + 1;
    }
    if (at < chunk.length) pieces.push(chunk.subarray(at));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}
