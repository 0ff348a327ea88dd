import type { StyleBlock } from '../../../model/houseStyle';
import { inOrder } from '../../../model/order';
import { byDelegation } from '../../../participants/byDelegation';
import { officeOf, titledName } from '../../../participants/printed';
import { plainName } from '../../delegationNames';
import type { Scope } from '../../scope';
import type { Role } from '../../../looks/roleLooks';
import type { Block, Cell } from '../../tree';

type ParticipantsBlock = Extract<StyleBlock, { block: 'participants' }>;

/**
 * The list of participants on a page of its own: delegations in the document's order, heads first. Contacts are
 * never printed. Nothing at all unless the people were handed over to be printed.
 */
export function participantsBlock(block: ParticipantsBlock, scope: Scope): Block[] {
  const people = scope.participants ?? [];
  if (people.length === 0) return [];
  const groups = byDelegation(inOrder(Object.values(scope.workshop.delegations)), people);
  const { delegation, name, function: role } = scope.words.participants;
  const rows = groups.flatMap(({ delegation: home, people: members }) =>
    members.map((person) =>
      [home ? plainName(home, scope).text : '', titledName(person), officeOf(person)].map((text) =>
        cell(text, 'tableCell'),
      ),
    ),
  );
  const title = block.title[scope.language] ?? block.title.en ?? '';
  return [
    {
      kind: 'paragraph',
      role: 'heading1',
      inlines: [{ kind: 'text', text: title }],
      keepWithNext: true,
      pageBreakBefore: true,
    },
    {
      kind: 'table',
      role: 'annex',
      columns: [3, 4, 5],
      headerRows: 1,
      rows: [[delegation, name, role].map((text) => cell(text, 'tableHeader')), ...rows],
    },
  ];
}

function cell(text: string, role: Role): Cell {
  return { blocks: [{ kind: 'paragraph', role, inlines: text === '' ? [] : [{ kind: 'text', text }] }] };
}
