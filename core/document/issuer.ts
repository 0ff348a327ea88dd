import type { HouseStyle } from '../model/houseStyle';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';
import type { Workshop } from '../model/workshop';
import { plainText } from '../queries/plainText';

/**
 * Who issues a document, in one line: what its own fields say (the short name, or else the bodies, joined), otherwise the
 * style's issuing body. Falls back on another language where there is none in this one.
 */
export function issuerOf(
  style: Pick<HouseStyle, 'issuingBody' | 'issuerFields'>,
  fields: Workshop['document']['fields'],
  language: Language,
): string {
  const entered = (id: string) =>
    (fields[id] ?? [])
      .map((text) => inLanguage(text, language, ({ nodes }) => oneLine(plainText(nodes))))
      .filter((text) => text !== '')
      .join(', ');
  const { short, bodies = [] } = style.issuerFields ?? {};
  const named = short === undefined ? '' : entered(short);
  if (named !== '') return named;
  const joined = bodies
    .map(entered)
    .filter((text) => text !== '')
    .join(' – ');
  return joined === '' ? inLanguage(style.issuingBody, language, (text) => text) : joined;
}

function inLanguage<T>(values: ByLanguage<T>, language: Language, textOf: (value: T) => string): string {
  for (const each of [language, ...LANGUAGES]) {
    const value = values[each];
    const text = value === undefined ? '' : textOf(value);
    if (text.trim() !== '') return text;
  }
  return '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
