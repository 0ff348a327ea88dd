import { randomBytes } from 'node:crypto';

/** Bytes of one id: 80 bits, so that two laptops never give the same. */
const LENGTH = 10;
/** The system is asked for this many ids at once: asking for each takes longer than the rest of a short command. */
const AT_ONCE = 200;

let random = Buffer.alloc(0);
let used = 0;

/** An id that nothing else has: 20 hexadecimal digits by chance. */
export function newId(): string {
  if (used === random.length) {
    random = randomBytes(LENGTH * AT_ONCE);
    used = 0;
  }
  used += LENGTH;
  return random.toString('hex', used - LENGTH, used);
}
