import { afterEach, expect, it } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { stepsTaken } from '../../../renderer/features/issue/stepsTaken';
import { TestHost } from '../../support/host';

let test: TestHost;
afterEach(() => test.end());

/** "draft 2", "draft 2 undone", "adopted", newest first. */
async function steps(workshop: string): Promise<string[]> {
  const ledger = { scope: 'workshop', id: workshop } as const;
  const told = async (field: 'status' | 'correction' | 'circulated') => {
    const page = await test.desk.history({ ledger, path: ['document', field], limit: 50 });
    if (isRefusal(page)) throw new Error(page.refused);
    return page.entries;
  };
  const all = stepsTaken({
    status: await told('status'),
    correction: await told('correction'),
    circulated: await told('circulated'),
  });
  return all.map(({ status, draft, undone }) =>
    [status === 'circulated' ? `draft ${draft}` : status, undone && 'undone'].filter(Boolean).join(' '),
  );
}

it('keep a circulation that was taken back, and say so; brought again it stands where it stood', async () => {
  const ready = await TestHost.ready();
  test = ready.test;
  const { workshop } = ready;
  const ledger = { scope: 'workshop', id: workshop } as const;
  await test.capture(workshop, 'r1', 'Train.');
  const circulate = () => test.run(ledger, 'document.setStatus', { status: 'circulated' });
  for (let draft = 1; draft <= 3; draft += 1) await circulate();
  expect(await steps(workshop)).toEqual(['draft 3', 'draft 2', 'draft 1']);

  await test.step('undo', ledger);
  expect(await steps(workshop)).toEqual(['draft 3 undone', 'draft 2', 'draft 1']);
  await test.step('undo', ledger);
  await test.step('undo', ledger);
  expect(await steps(workshop)).toEqual(['draft 3 undone', 'draft 2 undone', 'draft 1 undone']);

  await test.step('redo', ledger);
  await test.step('redo', ledger);
  expect(await steps(workshop)).toEqual(['draft 3 undone', 'draft 2', 'draft 1']);
  await circulate();
  expect(await steps(workshop)).toEqual(['draft 3', 'draft 3 undone', 'draft 2', 'draft 1']);
  await test.run(ledger, 'document.setStatus', { status: 'draft' });
  await test.step('undo', ledger);
  await test.step('redo', ledger);
  expect(await steps(workshop)).toEqual(['draft', 'draft 3', 'draft 3 undone', 'draft 2', 'draft 1']);
});
