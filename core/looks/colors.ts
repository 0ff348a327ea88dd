/** Colours of type, lines and shades that no house style chooses, as RRGGBB. */
export const MUTED = '595959';
export const RULE = 'A6A6A6';
export const SHADE = 'F2F2F2';
