import type { HouseStyle } from '../model/houseStyle';
import type { ByLanguage, Language } from '../model/language';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { plainText } from '../queries/plainText';
import { oneLine } from '../text/oneLine';
import { known } from './known';

/**
 * Who issues a document, in one line: what its own fields say (the short name, or else the bodies, joined), otherwise the
 * style's issuing body. Falls back on another language where there is none in this one.
 */
export function issuerOf(
  { issuingBody, issuerFields }: Pick<HouseStyle, 'issuingBody' | 'issuerFields'>,
  fields: Workshop['document']['fields'],
  language: Language,
): string {
  const entered = (id: string) =>
    joined(
      (fields[id] ?? []).map((text) => known(lines(text), language)),
      ', ',
    );
  const { short, bodies = [] } = issuerFields ?? {};
  const named = short === undefined ? '' : entered(short);
  return named || joined(bodies.map(entered), ' – ') || known(issuingBody, language);
}

function lines(text: Text): ByLanguage<string> {
  return Object.fromEntries(
    Object.entries(text).map(([language, wording]) => [language, oneLine(plainText(wording.nodes))]),
  );
}

function joined(texts: readonly string[], between: string): string {
  return texts.filter((text) => text !== '').join(between);
}
