import { refuse, type Refusal } from '../messages/refusal';
import { fold } from '../directory/fold';
import type { Participant } from '../model/participation';
import { personKey } from './cells';
import type { ProposedParticipant } from './outcome';

/** What became of a row, and what else to know about it. */
type Reading = { id: string; notes: Refusal[] } & ({ kind: 'new' } | { kind: 'merged'; reason: Refusal });

/** What a row says about a person, checked and cleaned. */
export type Person = Omit<ProposedParticipant, 'id' | 'attendance' | 'absences'>;

const COMPLETABLE = ['title', 'function', 'institution', 'email', 'phone', 'language', 'note'] as const;

interface Known {
  id: string;
  person: Person;
  /** The row that named them first; absent for somebody the workshop already has. */
  row?: number;
  /** Set for somebody the workshop already has. */
  change?: Partial<ProposedParticipant>;
}

function samePlace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function sameEmail(a: Person, b: Person): boolean {
  return !a.email || !b.email || a.email.toLowerCase() === b.email.toLowerCase();
}

function personOf(participant: Participant): Person {
  const person: Partial<Participant> = { ...participant };
  delete person.id;
  delete person.order;
  delete person.attendance;
  delete person.absences;
  return { ...person, name: participant.name, head: participant.head };
}

/**
 * Who has been read so far. Two rows are one person when their names have the same words, honorifics and order apart,
 * and neither the delegation nor the e-mail address says otherwise.
 */
export function peopleReader(existing: readonly Participant[], newId: () => string) {
  const byKey = new Map<string, Known[]>();
  const byEmail = new Map<string, Known>();
  const heads = new Map<string, string>();
  const added: Known[] = [];

  const remember = (known: Known) => {
    const key = personKey(known.person.name);
    const namesakes = byKey.get(key);
    if (namesakes) namesakes.push(known);
    else byKey.set(key, [known]);
    const email = known.person.email?.toLowerCase();
    if (email !== undefined && !byEmail.has(email)) byEmail.set(email, known);
    const { delegation, head } = known.person;
    if (head && delegation !== undefined && !heads.has(delegation)) heads.set(delegation, known.person.name);
  };
  for (const participant of existing) {
    remember({ id: participant.id, person: personOf(participant), change: {} });
  }

  const set = (known: Known, change: Partial<Person>) => {
    Object.assign(known.person, change);
    if (known.change) Object.assign(known.change, change);
  };

  const complete = (known: Known, person: Person): Refusal[] => {
    const notes: Refusal[] = [];
    for (const field of COMPLETABLE) {
      const [kept, other] = [known.person[field], person[field]];
      if (other === undefined) continue;
      if (kept === undefined) set(known, { [field]: other });
      else if (fold(kept) !== fold(other)) notes.push(refuse('registration.differs', { kept, other }));
    }
    if (known.person.delegation === undefined && person.delegation !== undefined) {
      set(known, { delegation: person.delegation });
    }
    if (person.head && !known.person.head) set(known, { head: true });
    return notes;
  };

  return {
    /** The delegation's head so far, if it has one other than this person. */
    otherHead(person: Person): string | null {
      const head = person.delegation === undefined ? undefined : heads.get(person.delegation);
      return head === undefined || personKey(head) === personKey(person.name) ? null : head;
    },

    read(person: Person, row: number): Reading {
      const namesakes = (byKey.get(personKey(person.name)) ?? []).filter((known) =>
        samePlace(known.person.delegation, person.delegation),
      );
      const same = namesakes.find((known) => sameEmail(known.person, person));
      if (same) {
        const notes = complete(same, person);
        if (same.person.head && same.person.delegation !== undefined && !heads.has(same.person.delegation)) {
          heads.set(same.person.delegation, same.person.name);
        }
        const reason =
          same.row === undefined
            ? refuse('registration.sameAsKnown', { name: same.person.name })
            : refuse('registration.sameAsRow', { row: same.row, name: same.person.name });
        return { kind: 'merged', reason, id: same.id, notes };
      }
      const sharing = person.email === undefined ? undefined : byEmail.get(person.email.toLowerCase());
      const notes: Refusal[] = [];
      if (namesakes.length > 0) notes.push(refuse('registration.namesake', { name: person.name }));
      else if (sharing) notes.push(refuse('registration.sharedEmail', { name: sharing.person.name }));
      const known: Known = { id: newId(), row, person: { ...person } };
      remember(known);
      added.push(known);
      return { kind: 'new', id: known.id, notes };
    },

    added(): ProposedParticipant[] {
      return added.map(({ id, person }) => ({ id, ...person, attendance: [] }));
    },

    completed(): { id: string; change: Partial<ProposedParticipant> }[] {
      return [...byKey.values()]
        .flat()
        .flatMap(({ id, change }) => (change && Object.keys(change).length > 0 ? [{ id, change }] : []));
    },
  };
}
