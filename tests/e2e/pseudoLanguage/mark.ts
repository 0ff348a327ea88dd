/** The marks around every text of the pseudo language. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

const ACCENTED: Record<string, string> = {
  a: 'áá',
  e: 'é',
  i: 'íí',
  o: 'ó',
  u: 'úú',
  A: 'Á',
  E: 'É',
  O: 'Ó',
};

/** Placeholders of i18next and `fillIn`: `{{count}}`, `{name}`, `$t(key)`, `<1>`. */
const KEPT = /(\{\{[^}]*\}\}|\{\w+\}|\$t\([^)]*\)|<\/?\w+>)/;

/** "Saved" becomes "⟦Sáávéd⟧": a third longer, with accents, in marks. */
export function mark(text: string): string {
  const said = text
    .split(KEPT)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[aeiouAEO]/g, (letter) => ACCENTED[letter] ?? letter),
    );
  return `${OPEN}${said.join('')}${CLOSE}`;
}

/** Fields of a language that are never shown. */
const FACTS = ['tag', 'firstOfMonth', 'cellSeparator'];

/** Every text of a catalogue, marked. */
export function markAll<T>(texts: T, key = ''): T {
  if (typeof texts === 'string') return (FACTS.includes(key) ? texts : mark(texts)) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, markAll(value, name)])) as T;
}

/** The parts of a text outside of marks; marks are nested where one text contains another. */
export function unmarked(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === OPEN) depth += 1;
    else if (sign === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0) parts[parts.length - 1] += sign;
    if (depth > 0 && parts.at(-1) !== '') parts.push('');
  }
  return parts.filter((part) => /\p{L}{2}/u.test(part));
}
