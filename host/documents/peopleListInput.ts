import type { PeopleListInput } from '../../core/document/people/makePeopleList';
import type { PeopleListWanted } from '../../core/document/people/wanted';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { HostContext } from '../requests/context';

/** What a list of people is made of: the workshop and its people file as they are now. It stays in memory. */
export async function peopleListInput(
  { ledgers, catalogue, now }: Pick<HostContext, 'ledgers' | 'catalogue' | 'now'>,
  id: string,
  wanted: PeopleListWanted,
): Promise<PeopleListInput | Refusal> {
  const session = await ledgers.get({ scope: 'workshop', id });
  if (isRefusal(session)) return session;
  const people = await ledgers.get({ scope: 'people', id });
  if (isRefusal(people)) return people;
  const style = catalogue.styles.find((known) => known.id === session.state.document.style);
  return {
    workshop: session.state,
    participants: Object.values(people.state.participants),
    directory: catalogue.directory,
    ...(style && { style }),
    now: now(),
    wanted,
  };
}
