import type { StyleBlock } from '../../../model/houseStyle';
import { LANGUAGES } from '../../../model/language';
import { plainDay } from '../../dates';
import { known } from '../../known';
import { textParagraph } from '../../textParagraph';
import type { Scope } from '../../scope';
import { isEmptyText } from '../../wording';
import { WORDS } from '../../words';
import type { Paragraph } from '../../tree';

type StatusNoteBlock = Extract<StyleBlock, { block: 'statusNote' }>;

/** "Approved by: Ambassadors’ meeting, 28 January 2015": nothing where no body is recorded, or a field of the style tells it. */
export function statusNoteBlock({ role, unless }: StatusNoteBlock, scope: Scope): Paragraph[] {
  const { language, words, workshop } = scope;
  const told = unless === undefined ? [] : (workshop.document.fields[unless] ?? []);
  const note = told.every(isEmptyText) ? workshop.document.statusNote : undefined;
  const body = known(note?.body ?? {}, language).trim();
  if (!note || body === '') return [];
  if (!note.body[language]?.trim())
    scope.gaps.missing.add(Object.fromEntries(LANGUAGES.map((each) => [each, WORDS[each].approvedBy])));
  const text = `${words.approvedBy}${words.colon}${body}, ${plainDay(note.on, language)}`;
  return [textParagraph(role, text)];
}
