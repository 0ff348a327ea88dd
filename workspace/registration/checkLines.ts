import { refuse, type Refusal } from '../../core/messages/refusal';
import { MAX_ROWS } from '../../core/participants/registration';

/** Lines of a text that can be a list: blank ones and line breaks within cells among them. */
const MAX_LINES = 10 * MAX_ROWS;
/** Bytes of one line. */
const LONGEST_LINE = 1024 * 1024;

const FEED = 0x0a;
const RETURN = 0x0d;

/** Refuses a text of more lines, or of longer ones, than any list has, before a cell of it is made. */
export function checkLines(bytes: Uint8Array): Refusal | undefined {
  let lines = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== FEED && bytes[at] !== RETURN) continue;
    if (at - start > LONGEST_LINE) break;
    if (bytes[at] === FEED || bytes[at + 1] !== FEED) lines += 1;
    if (lines > MAX_LINES) return refuse('registration.tooManyRows', { limit: MAX_ROWS });
    start = at + 1;
  }
  return bytes.length - start > LONGEST_LINE ? refuse('registration.longLine') : undefined;
}
