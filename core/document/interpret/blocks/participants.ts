import type { StyleBlock } from '../../../model/houseStyle';
import { inOrder } from '../../../model/order';
import { byDelegation } from '../../../participants/byDelegation';
import { participantSections } from '../../people/participantSections';
import type { Scope } from '../../scope';
import type { Block } from '../../tree';

type ParticipantsBlock = Extract<StyleBlock, { block: 'participants' }>;

/**
 * The list of participants on a page of its own, as the separate list has it: delegations in the document's order, heads
 * first. Contacts are never printed. Nothing at all unless the people were handed over to be printed.
 */
export function participantsBlock(block: ParticipantsBlock, scope: Scope): Block[] {
  const { language, partners: directory, participants: people = [] } = scope;
  if (people.length === 0) return [];
  const groups = byDelegation(inOrder(Object.values(scope.workshop.delegations)), people);
  const title = block.title[language] ?? block.title.en ?? '';
  return [
    {
      kind: 'paragraph',
      role: 'heading1',
      inlines: [{ kind: 'text', text: title }],
      keepWithNext: true,
      pageBreakBefore: true,
    },
    ...participantSections(
      groups,
      { wanted: { languages: [language], contacts: false }, directory },
      'heading2',
    ),
  ];
}
