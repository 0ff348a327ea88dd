import { isRefusal } from '../../../core/messages/refusal';
import { count } from '../figures';
import { arrived, createWorkshop, newId, type Session } from '../session';
import { NEW_WORKSHOP } from '../../support/newWorkshop';
import type { Kind } from './kinds';
import { taken, workshopOf } from './taken';

async function archive(session: Session, workshop: string, kind: Kind): Promise<void> {
  const { client, scene, promised } = session;
  const added = await client.api.archiveDocument({
    workshop,
    language: 'en',
    allowMissing: false,
    issuedOn: '2019-11-04',
    job: newId(scene, 'archive'),
  });
  if (taken(session, kind, added) && !isRefusal(added)) promised.named('packages', added.package);
}

function setStatus({ client }: Session, workshop: string, payload: object) {
  const ledger = { scope: 'workshop', id: workshop } as const;
  return client.api.runCommand({ ledger, command: 'document.setStatus', payload });
}

export async function archiving(session: Session): Promise<void> {
  const { client, scene } = session;
  const made = await client.api.openSample({ style: 'workshop-guide' });
  if (isRefusal(made)) return void taken(session, 'archiving', made);
  await arrived(session, made.workshop, 'locked');
  scene.issued.push(made.workshop);
  for (const status of ['draft', 'issued']) await setStatus(session, made.workshop, { status });
  await archive(session, made.workshop, 'archiving');
}

/** What was issued is corrected, issued again under its number, and archived beside what it replaces. */
export async function correcting(session: Session): Promise<void> {
  const { scene, random } = session;
  if (scene.issued.length === 0) return archiving(session);
  const workshop = random.pick(scene.issued);
  const number = newId(scene, 'Corr.');
  const correction = { number, on: '2019-12-02', reason: { en: 'A name was misspelt' } };
  for (const payload of [
    { status: 'corrected', correction },
    { status: 'issued', issuedOn: '2019-12-02' },
  ]) {
    const answer = await setStatus(session, workshop, payload);
    if (isRefusal(answer)) return void taken(session, 'correcting', answer);
  }
  await archive(session, workshop, 'correcting');
}

export async function openingSample(session: Session): Promise<void> {
  const style = session.random.pick(['forum-recommendations', 'thematic-conclusions', 'joint-document']);
  const made = taken(session, 'openingSample', await session.client.api.openSample({ style }));
  if (made) await arrived(session, made.workshop, 'locked');
}

export async function newWorkshop(session: Session): Promise<void> {
  await createWorkshop(session);
  count(session.figures, 'newWorkshop');
}

export async function copyingWorkshop(session: Session): Promise<void> {
  const answer = await session.client.api.createWorkshop({ ...NEW_WORKSHOP, after: workshopOf(session) });
  const made = taken(session, 'copyingWorkshop', answer);
  if (made) await arrived(session, made.workshop);
}
