import type { AgendaItem, Body } from '../../../core/model/agenda';
import type { Language } from '../../../core/model/language';

/** Who moderates or chairs as one value of a picker: a person's id, or a delegation or words under these beginnings. */
const DELEGATION = 'delegation/';
const TEXT = 'text/';

export const delegationValue = (id: string) => DELEGATION + id;
export const textValue = (text: string) => TEXT + text;

/** The words of a value that is words. */
export const textOfValue = (value: string) => (value.startsWith(TEXT) ? value.slice(TEXT.length) : undefined);

export function valueOfPresiding(
  { moderator, moderatedBy }: Pick<AgendaItem, 'moderator' | 'moderatedBy'>,
  language: Language,
): string | undefined {
  if (!moderatedBy) return moderator;
  if ('delegation' in moderatedBy) return delegationValue(moderatedBy.delegation);
  return textValue(moderatedBy.text[language] ?? Object.values(moderatedBy.text)[0] ?? '');
}

/** What a command says of a value. */
export function presidingOf(
  value: string,
  language: Language,
): { moderator: string } | { moderatedBy: Body } {
  if (value.startsWith(DELEGATION)) return { moderatedBy: { delegation: value.slice(DELEGATION.length) } };
  if (value.startsWith(TEXT)) return { moderatedBy: { text: { [language]: value.slice(TEXT.length) } } };
  return { moderator: value };
}
