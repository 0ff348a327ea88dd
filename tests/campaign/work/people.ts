import { LIBRARY } from '../../../core/ledger/ledger';
import { isRefusal } from '../../../core/messages/refusal';
import { newId, type Session } from '../session';
import { taken, workshopOf } from './taken';
import { capture } from './texts';

export async function importingList(session: Session): Promise<void> {
  const { client, scene, random } = session;
  const workshop = workshopOf(session);
  // The dash ends it: no name is the beginning of another.
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
  const { client, promised, scene } = session;
  const named = scene.people[0];
  if (!named) return importingList(session);
  const ledger = { scope: 'people', id: named.workshop } as const;
  // From now on its lines may be gone, whether it is answered or not. A list that comes in meanwhile is not erased.
  promised.forget(ledger);
  promised.rewrite({ scope: 'workshop', id: named.workshop });
  // Its names go from the list of workshops, too.
  promised.rewrite(LIBRARY);
  const names = scene.people.filter(({ workshop }) => workshop === named.workshop);
  scene.people = scene.people.filter(({ workshop }) => workshop !== named.workshop);
  const erased = await client.api.erasePeople({ workshop: named.workshop });
  if (taken(session, 'erasingPeople', erased) === undefined) return;
  names.forEach(({ name }) => promised.named('erased', name));
  await promised.begin(client, { scope: 'workshop', id: named.workshop });
  await promised.begin(client, LIBRARY);
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
  promised.rewrite(ledger);
  const draftsGone = promised.draftsMayGo(workshop);
  const erased = await client.api.eraseAttribution({ workshop, whose: 'all', job: newId(scene, 'erase') });
  draftsGone();
  if (!taken(session, 'erasingAttribution', erased)) return;
  promised.named('erased', `"proposers":["${delegation}"`);
  await promised.begin(client, ledger);
}
