/** What is written on the keys. */
export const keyCaps = { ' ': 'Space', Escape: 'Esc', Delete: 'Del', PageUp: 'PgUp', PageDown: 'PgDn' };
