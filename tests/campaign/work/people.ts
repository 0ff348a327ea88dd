import { LIBRARY } from '../../../core/ledger/ledger';
import { isRefusal } from '../../../core/messages/refusal';
import { newId, type Session } from '../session';
import { taken, workshopOf } from './taken';
import { capture } from './texts';

export async function importingList(session: Session): Promise<void> {
  const { client, scene, random } = session;
  const workshop = workshopOf(session);
  // It ends with a dash, so that no name is the beginning of another.
  const name = `${newId(scene, 'Zqx')}-`;
  const rows = Array.from({ length: 2 + random.below(20) }, (_, at) => `${name}${at};Mali;Adviser`);
  const bytes = new TextEncoder().encode(`Name;Country;Function\n${rows.join('\n')}\n`);
  const job = newId(scene, 'list');
  const list = await client.api.openList({ workshop, name: 'list.csv', bytes, job });
  if (isRefusal(list)) return void taken(session, 'importingList', list);
  if (taken(session, 'importingList', await client.api.importList({ list: list.list })))
    scene.people.push({ workshop, name });
}

export async function erasingPeople(session: Session): Promise<void> {
  const { promised, scene } = session;
  const named = scene.people[0];
  if (!named) return importingList(session);
  // A list that comes in meanwhile is not erased.
  const names = scene.people.filter(({ workshop }) => workshop === named.workshop);
  scene.people = scene.people.filter(({ workshop }) => workshop !== named.workshop);
  if (!(await erasePeople(session, named.workshop))) return;
  // What a second copy brought beside it is a workshop with people of its own, in the list of those to be erased.
  for (const copy of await othersThat(
    session,
    'people',
    names.map(({ name }) => name),
  ))
    if (!(await erasePeople(session, copy))) return;
  names.forEach(({ name }) => promised.named('erased', name));
}

/** Erases the people of a workshop. Resolves to whether the host said that it is done. */
async function erasePeople(session: Session, workshop: string): Promise<boolean> {
  const { client, promised } = session;
  // From now on its lines may be gone, whether it is answered or not.
  promised.forget({ scope: 'people', id: workshop });
  const ledger = { scope: 'workshop', id: workshop } as const;
  // Its names go from the list of workshops, too.
  const rewritten = promised.rewrite(ledger, LIBRARY);
  if (taken(session, 'erasingPeople', await client.api.erasePeople({ workshop })) === undefined) return false;
  rewritten();
  await promised.begin(client, ledger);
  await promised.begin(client, LIBRARY);
  return true;
}

/** A delegation proposes, and who proposed what is erased: no file of the library says it afterwards. */
export async function erasingAttribution(session: Session): Promise<void> {
  const { client, promised, scene } = session;
  const workshop = workshopOf(session);
  const ledger = { scope: 'workshop', id: workshop } as const;
  const delegation = newId(scene, 'zqd');
  const payload = {
    id: delegation,
    kind: 'organisation',
    name: { en: `Delegation ${delegation}` },
  };
  const added = await client.api.runCommand({ ledger, command: 'delegation.add', payload });
  if (isRefusal(added)) return void taken(session, 'erasingAttribution', added);
  const text = 'To strengthen what is not attributed';
  if (!(await capture(session, workshop, text, 'captures', delegation))) return;
  if (!(await eraseAttribution(session, workshop))) return;
  const said = `"proposers":["${delegation}"`;
  for (const copy of await othersThat(session, 'workshop', [said]))
    if (!(await eraseAttribution(session, copy))) return;
  promised.named('erased', said);
}

async function eraseAttribution(session: Session, workshop: string): Promise<boolean> {
  const { client, promised, scene } = session;
  const ledger = { scope: 'workshop', id: workshop } as const;
  const rewritten = promised.rewrite(ledger);
  const draftsGone = promised.draftsMayGo(workshop);
  const erased = await client.api.eraseAttribution({ workshop, whose: 'all', job: newId(scene, 'erase') });
  draftsGone();
  if (!taken(session, 'erasingAttribution', erased)) return false;
  rewritten();
  await promised.begin(client, ledger);
  return true;
}

/** Workshops whose present state says one of these: copies that were made of the one that was erased from. */
async function othersThat(
  { client }: Session,
  scope: 'workshop' | 'people',
  say: readonly string[],
): Promise<string[]> {
  const shelf = await client.api.openLedger({ ledger: LIBRARY });
  const listed = !isRefusal(shelf) && 'workshops' in shelf.state ? Object.keys(shelf.state.workshops) : [];
  const those: string[] = [];
  for (const id of listed) {
    const opened = await client.api.openLedger({ ledger: { scope, id } });
    const state = isRefusal(opened) ? '' : JSON.stringify(opened.state);
    if (say.some((words) => state.includes(words))) those.push(id);
  }
  return those;
}
