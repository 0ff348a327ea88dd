import { delegationName } from '../directory/delegations';
import type { Body } from '../model/agenda';
import type { Directory } from '../model/directory';
import type { Language } from '../model/language';
import type { Workshop } from '../model/workshop';

/** A delegation or words as they are printed; words that are not there in the language stand in the one they were typed in. */
export function bodyName(
  body: Body,
  language: Language,
  { delegations }: Pick<Workshop, 'delegations'>,
  directory: Directory,
): string {
  if ('text' in body) return body.text[language] || (Object.values(body.text).find(Boolean) ?? '');
  const found = delegations[body.delegation];
  return found ? delegationName(found, language, directory) : '';
}
