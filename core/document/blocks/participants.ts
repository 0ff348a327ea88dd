import type { StyleBlock } from '../../model/houseStyle';
import { inOrder } from '../../model/order';
import type { Participant } from '../../model/participation';
import { plainName } from '../delegationNames';
import type { Scope } from '../scope';
import type { Block, Cell, Role } from '../tree';

type ParticipantsBlock = Extract<StyleBlock, { block: 'participants' }>;

/**
 * The list of participants on a page of its own: delegations in the document's order, heads first. Contacts are
 * never printed. Nothing at all unless the people were handed over to be printed.
 */
export function participantsBlock(block: ParticipantsBlock, scope: Scope): Block[] {
  const people = scope.participants ?? [];
  if (people.length === 0) return [];
  const { delegation, name, function: role } = scope.words.participants;
  const rows = inDelegations(people, scope).map((person) => {
    const home = person.delegation === undefined ? undefined : scope.workshop.delegations[person.delegation];
    const office = [person.function, person.institution].filter(Boolean).join(', ');
    const titled = [person.title, person.name].filter(Boolean).join(' ');
    return [home ? plainName(home, scope).text : '', titled, office].map((text) => cell(text, 'tableCell'));
  });
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

function inDelegations(people: readonly Participant[], scope: Scope): Participant[] {
  const places = new Map(
    inOrder(Object.values(scope.workshop.delegations)).map(({ id }, index) => [id, index] as const),
  );
  const place = (person: Participant) => places.get(person.delegation ?? '') ?? places.size;
  return inOrder(people).sort((a, b) => place(a) - place(b) || Number(b.head) - Number(a.head));
}

function cell(text: string, role: Role): Cell {
  return { blocks: [{ kind: 'paragraph', role, inlines: text === '' ? [] : [{ kind: 'text', text }] }] };
}
