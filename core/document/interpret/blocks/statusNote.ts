import type { StyleBlock } from '../../../model/houseStyle';
import { LANGUAGES } from '../../../model/language';
import { plainDay } from '../../dates';
import { known } from '../../known';
import { textParagraph } from '../../textParagraph';
import type { Scope } from '../../scope';
import { WORDS } from '../../words';
import type { Paragraph } from '../../tree';

type StatusNoteBlock = Extract<StyleBlock, { block: 'statusNote' }>;

/** "Approved by: Ambassadors’ meeting, 28 January 2015": nothing where no body is recorded. */
export function statusNoteBlock({ role }: StatusNoteBlock, scope: Scope): Paragraph[] {
  const { language, words, workshop } = scope;
  const note = workshop.document.statusNote;
  const body = known(note?.body ?? {}, language).trim();
  if (!note || body === '') return [];
  if (!note.body[language]?.trim())
    scope.gaps.missing.add(Object.fromEntries(LANGUAGES.map((each) => [each, WORDS[each].approvedBy])));
  const text = `${words.approvedBy}${words.colon}${body}, ${plainDay(note.on, language)}`;
  return [textParagraph(role, text)];
}
