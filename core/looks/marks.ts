/** What stands out of a text: a shade behind it as RRGGBB, and a line under or through it. */
export interface MarkLook {
  shade: string;
  line?: 'under' | 'through';
}

/**
 * A few words that are disputed, missing in this language, behind their original; added or removed, where two versions are
 * set against each other. They must be seen in print too, hence shades and lines and not the colour of the type alone.
 */
export const MARK_LOOKS = {
  bracket: { shade: 'EDEDED' },
  missing: { shade: 'FBE0C8' },
  stale: { shade: 'FFF2B8' },
  added: { shade: 'E3F1E4', line: 'under' },
  removed: { shade: 'F7E3E1', line: 'through' },
} as const satisfies Record<string, MarkLook>;
export type Mark = keyof typeof MARK_LOOKS;

/** Size of a superscript, as a part of the size of the text beside it: what Word makes of one. */
export const SUPERSCRIPT = 0.65;
