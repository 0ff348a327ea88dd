import { afterEach, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { plainText } from '../../core/queries/plainText';
import { TestHost, refusedWith } from '../support/host';

let test: TestHost;
afterEach(() => test.end());

const ref = (id: string) => ({ scope: 'workshop', id }) as const;

async function reword(workshop: string, id: string, text: string) {
  const { recommendations } = await test.workshop(workshop);
  return test.run(ref(workshop), 'recommendation.reword', {
    id,
    language: 'en',
    nodes: [{ type: 'text', text }],
    base: recommendations[id]?.text.en?.rev ?? 0,
  });
}

async function pastAt(workshop: string, moment: { rev: number } | { at: string }) {
  const past = await test.desk.past({ workshop, moment });
  if (isRefusal(past)) throw new Error(past.refused);
  return past;
}

it('shows the workshop as it was after every step', async () => {
  const ready = await TestHost.ready();
  test = ready.test;
  const { workshop } = ready;
  const states = new Map<number, unknown>();
  for (let step = 0; step < 40; step += 1) {
    const done = await (step % 3 === 0
      ? test.capture(workshop, `r${step}`, `Train ${step}.`)
      : step % 7 === 0
        ? test.run(ref(workshop), 'recommendation.remove', { id: `r${step - (step % 3)}` })
        : reword(workshop, `r${step - (step % 3)}`, `Reworded ${step}.`));
    if (isRefusal(done)) continue;
    states.set(done.rev, JSON.parse(JSON.stringify(await test.workshop(workshop))));
  }
  test = await test.reopened();
  expect(states.size).toBeGreaterThan(20);
  for (const [rev, state] of states) expect((await pastAt(workshop, { rev })).state).toEqual(state);
});

it('finds the last step before a given time, and refuses a time before the first', async () => {
  let hour = 8;
  test = await TestHost.open(undefined, {
    now: () => `2026-11-26T${String(hour).padStart(2, '0')}:00:00.000Z`,
  });
  await test.run({ scope: 'library', id: 'library' }, 'actor.add', {
    id: 'awa',
    name: 'Awa',
    role: 'rapporteur',
  });
  const workshop = await test.createWorkshop();
  hour = 10;
  await test.capture(workshop, 'r1', 'Train.');
  hour = 12;
  await reword(workshop, 'r1', 'Equip.');
  const past = await pastAt(workshop, { at: '2026-11-26T11:30:00.000Z' });
  expect(past.line).toMatchObject({ actor: 'awa', command: 'recommendation.capture' });
  expect(plainText(past.state.recommendations['r1']?.text.en?.nodes ?? [])).toBe('Train.');
  expect(refusedWith(await test.desk.past({ workshop, moment: { at: '2026-11-25T00:00:00.000Z' } }))).toBe(
    'past.none',
  );
  expect(refusedWith(await test.desk.past({ workshop, moment: { rev: 9_999 } }))).toBe('past.none');
  // What is asked for by the minute may end within it; what has not come yet is not shown as if it had.
  expect((await pastAt(workshop, { at: '2026-11-26T12:00:59.999Z' })).line?.command).toBe(
    'recommendation.reword',
  );
  expect(refusedWith(await test.desk.past({ workshop, moment: { at: '2026-11-26T18:00:00.000Z' } }))).toBe(
    'past.ahead',
  );
});

it('is copied back as one step of the journal, which one undo takes back and a restart keeps', async () => {
  const ready = await TestHost.ready();
  test = ready.test;
  const { workshop } = ready;
  await test.capture(workshop, 'r1', 'Train.');
  const middle = await test.capture(workshop, 'r2', 'Equip.');
  if (isRefusal(middle)) throw new Error(middle.refused);
  await reword(workshop, 'r1', 'Otherwise.');
  await test.run(ref(workshop), 'recommendation.remove', { id: 'r2' });
  const last = await test.capture(workshop, 'r3', 'Added since.');
  if (isRefusal(last)) throw new Error(last.refused);
  const now = await test.workshop(workshop);

  const restored = await test.desk.restore({ workshop, rev: middle.rev, scope: { of: 'whole' } });
  expect(restored).toMatchObject({ rev: last.rev + 1, missing: [] });
  expect(await test.wordings(workshop)).toEqual(['Train.', 'Equip.']);
  await test.step('undo', ref(workshop));
  expect(await test.workshop(workshop)).toEqual(now);
  await test.step('redo', ref(workshop));
  test = await test.reopened();
  expect(await test.wordings(workshop)).toEqual(['Train.', 'Equip.']);
});

it('cannot be copied back by a plain command of a window', async () => {
  const ready = await TestHost.ready();
  test = ready.test;
  const parts = {
    delegations: {},
    groups: {},
    recommendations: {},
    notes: {},
    conflicts: {},
    takenOut: { groups: [], recommendations: ['r1'] },
  };
  const answer = await test.run(ref(ready.workshop), 'workshop.restore', {
    rev: 1,
    scope: { of: 'whole' },
    parts,
  });
  expect(refusedWith(answer)).toBe('command.unknown');
});
