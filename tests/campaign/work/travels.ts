import { isRefusal } from '../../../core/messages/refusal';
import { arrived, newId, type Session } from '../session';
import { taken, words, workshopOf } from './taken';

export async function takingBack(session: Session): Promise<void> {
  const bytes = session.scene.handovers.shift();
  if (!bytes) return handingOver(session);
  const answer = taken(session, 'takingBack', await session.client.api.takeBack({ bytes }));
  if (answer) await arrived(session, answer.workshop);
}

export async function handingOver(session: Session): Promise<void> {
  const answer = await session.client.api.handOver({ workshop: workshopOf(session), label: 'Group 1' });
  taken(session, 'handingOver', answer);
}

/** A workshop goes to the other laptop, something is added there, and it comes back. */
export async function handingOverAndBack(session: Session): Promise<void> {
  const { client, scene } = session;
  const there = scene.otherLaptop;
  if (!there) return handingOver(session);
  const workshop = workshopOf(session);
  const handed = await client.api.handOver({ workshop, label: newId(scene, 'Group ') });
  if (isRefusal(handed)) return void taken(session, 'handingOverAndBack', handed);
  const file = await client.download(handed.file);
  if (!file) return;
  const received = await there.api.takeBack({ bytes: file });
  if (isRefusal(received)) return void taken(session, 'handingOverAndBack', received);
  const ledger = { scope: 'workshop', id: received.workshop } as const;
  const payload = { id: newId(scene, 'g'), language: 'en', nodes: words('What the group adds') };
  await there.api.runCommand({ ledger, command: 'recommendation.capture', payload });
  const back = await there.api.handOver({ workshop: received.workshop, label: 'Back' });
  const bytes = isRefusal(back) ? undefined : await there.download(back.file);
  if (!bytes) return;
  taken(session, 'handingOverAndBack', await client.api.takeBack({ bytes }));
}

export async function secondCopy(session: Session): Promise<void> {
  const { client, scene } = session;
  const job = newId(scene, 'copy');
  if (scene.stick) return void taken(session, 'secondCopy', await client.api.backUpNow({ job }));
  const { places } = await client.api.backupPlaces({}).catch(() => ({ places: [] }));
  const place = places?.find(({ kind }) => kind === 'removable')?.place;
  if (place === undefined) return;
  const started = await client.api.startBackup({ place, passphrase: null, job });
  if (taken(session, 'secondCopy', started)) scene.stick = true;
}

export async function restoringCopy(session: Session): Promise<void> {
  const { client, scene } = session;
  const { places } = await client.api.backupPlaces({});
  const backup = places?.flatMap(({ backups }) => backups).find(({ copies }) => copies.length > 0);
  if (!backup) return secondCopy(session);
  const answer = await client.api.restoreBackup({ backup: backup.backup, job: newId(scene, 'bring') });
  taken(session, 'restoringCopy', answer);
}
