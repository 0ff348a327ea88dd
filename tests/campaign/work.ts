import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { count } from './figures';
import { arrived, createWorkshop, newId, type Session } from './session';

export const KINDS = [
  'captures',
  'wordings',
  'undoing',
  'drafts',
  'manyLines',
  'importingList',
  'erasingPeople',
  'takingBack',
  'handingOver',
  'archiving',
  'openingSample',
  'newWorkshop',
  'copyingWorkshop',
  'secondCopy',
  'bringingBack',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of work that a host can be doing when something happens to it. Each is asked of the built application. */
export const WORK: Record<Kind, (session: Session) => Promise<void>> = {
  captures,
  wordings,
  undoing,
  drafts,
  manyLines,
  importingList,
  erasingPeople,
  takingBack,
  handingOver,
  archiving,
  openingSample,
  newWorkshop,
  copyingWorkshop,
  secondCopy,
  bringingBack,
};

const words = (text: string) => [{ type: 'text' as const, text }];
const workshopOf = ({ random, scene }: Session) => random.pick(scene.workshops);

/** Counts the outcome; undefined when it was refused. */
function taken<T>({ figures }: Session, what: Kind, answer: T | Refusal): T | undefined {
  if (!isRefusal(answer)) {
    count(figures, what);
    return answer;
  }
  // A host that is gone says nothing about the work.
  if (answer.refused !== 'connection.closed') count(figures, `${what} refused (${answer.refused})`);
  return undefined;
}

function capture(session: Session, workshop: string, text: string, kind: Kind) {
  const payload = { id: newId(session.scene, 'r'), language: 'en', nodes: words(text) };
  return session.client.api
    .runCommand({ ledger: { scope: 'workshop', id: workshop }, command: 'recommendation.capture', payload })
    .then((answer) => taken(session, kind, answer));
}

async function captures(session: Session, kind: Kind = 'captures', most = 12): Promise<void> {
  const workshop = workshopOf(session);
  const texts = Array.from(
    { length: 1 + session.random.below(most) },
    (_, at) => `To strengthen cooperation ${at} ${'é'.repeat(session.random.below(300))}`,
  );
  await Promise.all(texts.map((text) => capture(session, workshop, text, kind)));
}

/** So many lines that snapshots are due. */
function manyLines(session: Session): Promise<void> {
  return captures(session, 'manyLines', 60);
}

async function wordings(session: Session): Promise<void> {
  const workshop = workshopOf(session);
  const ledger = { scope: 'workshop', id: workshop } as const;
  const opened = await session.client.api.openLedger({ ledger });
  if (isRefusal(opened) || !('recommendations' in opened.state)) return;
  const all = Object.values(opened.state.recommendations).slice(0, 8);
  if (all.length === 0) return captures(session);
  await Promise.all(
    all.map(async ({ id, text }) => {
      const payload = {
        id,
        language: 'en',
        nodes: words(`Reworded ${session.random.below(1e9)}`),
        base: text['en']?.rev ?? 0,
      };
      const answer = await session.client.api.runCommand({
        ledger,
        command: 'recommendation.reword',
        payload,
      });
      taken(session, 'wordings', answer);
    }),
  );
}

async function undoing(session: Session): Promise<void> {
  const { client, random } = session;
  const ledger = { scope: 'workshop', id: workshopOf(session) } as const;
  for (let step = random.below(10); step >= 0; step -= 1) {
    const direction = random.chance(0.5) ? 'undo' : 'redo';
    let answer = await client.api[direction]({ ledger });
    if (isRefusal(answer) && answer.refused === `${direction}.asks`)
      answer = await client.api[direction]({ ledger, confirmed: Number(answer.values?.['step']) });
    taken(session, 'undoing', answer);
  }
}

async function drafts(session: Session): Promise<void> {
  const workshop = workshopOf(session);
  for (let step = 1 + session.random.below(10); step > 0; step -= 1) {
    const text = `half a sentence ${session.random.below(1e9)}`;
    const answered = session.promised.sendDraft(workshop, 'capture', text);
    const answer = await session.client.api.putDraft({ workshop, key: 'capture', text });
    if (taken(session, 'drafts', answer)) answered();
  }
}

async function importingList(session: Session): Promise<void> {
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

async function erasingPeople(session: Session): Promise<void> {
  const { client, promised, scene } = session;
  const named = scene.people[0];
  if (!named) return importingList(session);
  const ledger = { scope: 'people', id: named.workshop } as const;
  // From now on its lines may be gone, whether it is answered or not. A list that comes in meanwhile is not erased.
  promised.forget(ledger);
  promised.rewrite({ scope: 'workshop', id: named.workshop });
  const names = scene.people.filter(({ workshop }) => workshop === named.workshop);
  scene.people = scene.people.filter(({ workshop }) => workshop !== named.workshop);
  const erased = await client.api.erasePeople({ workshop: named.workshop });
  if (taken(session, 'erasingPeople', erased) === undefined) return;
  names.forEach(({ name }) => promised.named('erased', name));
}

async function takingBack(session: Session): Promise<void> {
  const bytes = session.scene.handovers.shift();
  if (!bytes) return handingOver(session);
  const answer = taken(session, 'takingBack', await session.client.api.takeBack({ bytes }));
  if (answer) await arrived(session, answer.workshop);
}

async function handingOver(session: Session): Promise<void> {
  const answer = await session.client.api.handOver({ workshop: workshopOf(session), label: 'Group 1' });
  taken(session, 'handingOver', answer);
}

async function archiving(session: Session): Promise<void> {
  const { client, scene, promised } = session;
  const made = await client.api.openSample({ style: 'workshop-guide' });
  if (isRefusal(made)) return void taken(session, 'archiving', made);
  await arrived(session, made.workshop, 'locked');
  scene.issued.push(made.workshop);
  const ledger = { scope: 'workshop', id: made.workshop } as const;
  for (const status of ['draft', 'issued'])
    await client.api.runCommand({ ledger, command: 'document.setStatus', payload: { status } });
  const added = await client.api.archiveDocument({
    workshop: made.workshop,
    language: 'en',
    allowMissing: false,
    issuedOn: '2019-11-04',
    job: newId(scene, 'archive'),
  });
  if (taken(session, 'archiving', added) && !isRefusal(added)) promised.named('packages', added.package);
}

async function openingSample(session: Session): Promise<void> {
  const style = session.random.pick(['forum-recommendations', 'thematic-conclusions', 'joint-document']);
  const made = taken(session, 'openingSample', await session.client.api.openSample({ style }));
  if (made) await arrived(session, made.workshop, 'locked');
}

async function newWorkshop(session: Session): Promise<void> {
  await createWorkshop(session);
  count(session.figures, 'newWorkshop');
}

async function copyingWorkshop(session: Session): Promise<void> {
  const answer = await session.client.api.duplicateWorkshop({ workshop: workshopOf(session) });
  const made = taken(session, 'copyingWorkshop', answer);
  if (made) await arrived(session, made.workshop);
}

async function secondCopy(session: Session): Promise<void> {
  const { client, scene } = session;
  const job = newId(scene, 'copy');
  if (scene.stick) return void taken(session, 'secondCopy', await client.api.backUpNow({ job }));
  const { places } = await client.api.backupPlaces({}).catch(() => ({ places: [] }));
  const place = places?.find(({ kind }) => kind === 'removable')?.place;
  if (place === undefined) return;
  const started = await client.api.startBackup({ place, passphrase: null, job });
  if (taken(session, 'secondCopy', started)) scene.stick = true;
}

async function bringingBack(session: Session): Promise<void> {
  const { client, scene } = session;
  const { places } = await client.api.backupPlaces({});
  const backup = places?.flatMap(({ backups }) => backups).find(({ copies }) => copies.length > 0);
  if (!backup) return secondCopy(session);
  const answer = await client.api.bringBack({ backup: backup.backup, job: newId(scene, 'bring') });
  taken(session, 'bringingBack', answer);
}
