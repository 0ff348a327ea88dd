const encoder = new TextEncoder();
/** Characters encoded at once: a long text put together first is copied twice, and a call for each piece costs more. */
const CHUNK = 8_192;

/** The bytes of pieces of XML one after the other. */
export function utf8Of(pieces: readonly string[]): Uint8Array {
  let characters = 0;
  for (const piece of pieces) characters += piece.length;
  // Most texts are nearly all of one byte a character.
  let bytes = new Uint8Array(characters + (characters >> 3) + 2 * Math.min(characters, CHUNK));
  let written = 0;
  let chunk = '';
  const flush = () => {
    // No character takes more than three bytes for each of its UTF-16 units.
    if (bytes.length - written < chunk.length * 3) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, written + chunk.length * 3));
      larger.set(bytes.subarray(0, written));
      bytes = larger;
    }
    written += encoder.encodeInto(chunk, bytes.subarray(written)).written;
    chunk = '';
  };
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK) flush();
  }
  flush();
  return bytes.subarray(0, written);
}
