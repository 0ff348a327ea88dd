import * as crypto from 'node:crypto';

/**
 * The hidden bookmark of a recommendation (Word hides names that start with "_"; 40 characters at most): the same
 * recommendation has the same name in every version and language of the document.
 */
export function recommendationBookmark(id: string): string {
  return `_rec_${digest(id)}`;
}

/** Around the typed label of a frozen recommendation, which a REF field cannot take from numbering. */
export function labelBookmark(id: string): string {
  return `_lbl_${digest(id)}`;
}

/** In one call where the system has it: Node 18, in Electron 25, does not, and there it takes twice as long. */
const sha256: (id: string) => string =
  typeof crypto.hash === 'function'
    ? (id) => crypto.hash('sha256', id, 'hex')
    : (id) => crypto.createHash('sha256').update(id).digest('hex');

function digest(id: string): string {
  return sha256(id).slice(0, 16);
}
