import { wasThere } from '../../attendance/dayTotals';
import { refuse, type Refusal } from '../../messages/refusal';
import { emblemRefusals, letterheadAt } from '../letterhead';
import type { DocumentTree } from '../tree';
import { participantList } from './participantList';
import type { PeopleListInput } from './printedPeople';
import { signatureSheet } from './signatureSheet';

export type { PeopleListInput } from './printedPeople';

/**
 * A list of people as a document. Refused when there is nothing to print: no participant and no
 * delegation noted present for the list, neither a
 * delegation, a participant nor an empty line for the signature sheet.
 */
export function makePeopleList(input: PeopleListInput): DocumentTree | Refusal {
  const { wanted, participants, workshop, noted = {} } = input;
  const lacking = emblemsLack(input);
  if (lacking) return lacking;
  if (wanted.list === 'participants') {
    const { presentOnly } = wanted;
    const listed = participants.filter(({ attendance }) => !presentOnly || attendance.length > 0);
    const there = Object.keys(workshop.delegations).some((id) => wasThere(noted, id));
    if (listed.length > 0 || there) return participantList({ ...input, wanted });
    return refuse(presentOnly && participants.length > 0 ? 'people.nonePresent' : 'people.none');
  }
  const lines = participants.length + Object.keys(workshop.delegations).length + wanted.blankLines;
  return lines > 0 ? signatureSheet({ ...input, wanted }) : refuse('people.none');
}

/** Why the emblems of the style cannot stand on a list in these languages. */
function emblemsLack({ style, wanted, now }: PeopleListInput): Refusal | undefined {
  if (!style) return undefined;
  const letterhead = letterheadAt(style, now);
  return wanted.languages.flatMap((language) => emblemRefusals(style, letterhead, language))[0];
}
