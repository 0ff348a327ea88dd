import type { Setting } from '../io/setting';
import { done, misused, type Outcome } from '../io/outcome';

/** `styles`: id, languages and name of every house style, the secretariat's own included. */
export async function styles(setting: Setting): Promise<Outcome> {
  if (setting.line.words.length > 0) return misused('styles takes no further words.');
  const language = setting.line.language ?? 'en';
  const known = (await setting.batch()).reading.catalogue.styles;
  const width = Math.max(...known.map(({ id }) => id.length));
  return done(
    known.map(({ id, name, languages }) => {
      const title = name[language] ?? Object.values(name)[0] ?? '';
      return `${id.padEnd(width)}  ${languages.join(' ').padEnd(11)}  ${title}`;
    }),
  );
}
