import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { blankWorkshop } from '../../core/workshops/create';
import { HostLibrary } from '../../host/library/hostLibrary';
import type { LedgerSession } from '../../host/ledgers/ledgerSession';
import { importList } from '../../host/registration/importList';
import { Queue } from '../../host/runtime/queue';
import { openAll, type Ledgers } from '../../host/ledgers/openAll';
import { testCatalogue } from '../support/catalogue';

const AT = '2026-11-22T02:00:00.000Z';
const sender = { actor: 'awa', client: 'test' };
const additions = {
  delegations: [{ id: 'd1', kind: 'state' as const, code: 'ML', name: { en: 'Mali' } }],
  participants: [{ id: 'p1', name: 'Awa Diop', delegation: 'd1', head: false, attendance: [] }],
  completed: [],
};

let folder: string;
let library: HostLibrary;
let ledgers: Ledgers;
let workshop: LedgerSession<'workshop'>;
let people: LedgerSession<'people'>;
let ids = 0;
const newId = () => `id${(ids += 1)}`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-import-'));
  const opened = await HostLibrary.open(folder, []);
  if (isRefusal(opened)) throw new Error(opened.refused);
  library = opened;
  const made = await openAll({
    library,
    queue: new Queue(),
    catalogue: testCatalogue(),
    now: () => AT,
    newId,
    onChange: () => undefined,
    onFault: () => undefined,
  });
  if (isRefusal(made)) throw new Error(made.refused);
  ledgers = made;
  await made.workshopList.add(blankWorkshop('w1', AT), sender);
  const [first, second] = [
    await made.ledgers.get({ scope: 'workshop', id: 'w1' }),
    await made.ledgers.get({ scope: 'people', id: 'w1' }),
  ];
  if (isRefusal(first) || isRefusal(second)) throw new Error('no ledgers');
  [workshop, people] = [first, second];
});
afterEach(async () => {
  await ledgers.idleWork.close();
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

const run = () => importList({ ...ledgers, library, newId }, { workshop, people }, additions, [], sender);
const noted = async () => {
  const drafts = await library.drafts.list('w1');
  return isRefusal(drafts) ? drafts : drafts.map(({ key }) => key);
};

describe('an import whose people cannot be written', () => {
  it('removes its delegations again, says why, and can be repeated', async () => {
    const { commit } = people;
    people.commit = async () => refuse('storage.full');
    expect(await run()).toEqual({ refused: 'storage.full' });
    expect(workshop.state.delegations).toEqual({});
    expect(await noted()).toEqual([]);
    people.commit = commit;
    expect(await run()).toMatchObject({ at: AT });
    expect(Object.keys(people.state.participants)).toEqual(['p1']);
  });

  it('says what was written when the removal fails too, and can be undone', async () => {
    let written = 0;
    const commit = workshop.commit.bind(workshop);
    workshop.commit = async (...change) =>
      (written += 1) === 1 ? commit(...change) : refuse('storage.full');
    people.commit = async () => refuse('storage.full');
    expect(await run()).toMatchObject({ refused: 'registration.half' });
    expect(Object.keys(workshop.state.delegations)).toEqual(['d1']);
    expect(workshop.undoState('awa').undo).toBe('delegation.import');
  });
});

describe('an import that is not possible', () => {
  it('is refused before anything is written', async () => {
    const missing = { ...additions, completed: [{ id: 'nobody', change: { email: 'a@example.org' } }] };
    const answer = await importList(
      { ...ledgers, library, newId },
      { workshop, people },
      missing,
      [],
      sender,
    );
    expect(answer).toMatchObject({ refused: 'thing.missing' });
    expect(workshop.state.delegations).toEqual({});
    expect(people.state.participants).toEqual({});
  });
});
