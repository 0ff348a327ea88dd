/** What is written on the keys. */
export const keyCaps = { Escape: 'Esc', Delete: 'Del', PageUp: 'PgUp', PageDown: 'PgDn' };
