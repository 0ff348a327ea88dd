import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { TestHost } from '../support/host';

let test: TestHost;
let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(() => test.end());

/** A request as another program than our window may send it, with any name and payload. */
const ask = (scope: 'workshop' | 'people' | 'library', command: string, payload: unknown) =>
  test.desk.runCommand({
    ledger: { scope, id: scope === 'library' ? 'library' : workshop },
    command,
    payload,
  });

it.each([
  ['workshop', 'delegation.import', { delegations: [] }],
  ['people', 'participant.import', { participants: [], completed: [] }],
  ['workshop', 'workshop.restore', {}],
  ['library', 'shelf.put', {}],
  ['library', 'library.bringBack', {}],
] as const)(
  'one part of a two-part command, sent alone, is refused: %s %s',
  async (scope, command, payload) => {
    expect(await ask(scope, command, payload)).toEqual({
      refused: 'command.unknown',
      values: { name: command },
    });
  },
);

it('one part of a complete import cannot be undone by itself', async () => {
  const bytes = new TextEncoder().encode('Name;Country;Function\nAwa Diallo;Wakanda;Adviser\n');
  const list = await test.desk.openList({ workshop, name: 'list.csv', bytes, job: 'list' });
  if (isRefusal(list)) throw new Error(list.refused);
  expect(isRefusal(await test.desk.importList({ list: list.list }))).toBe(false);
  const both = async () => [
    Object.keys((await test.workshop(workshop)).delegations).length,
    await peopleOf(),
  ];
  const before = await both();
  expect(before).toEqual([1, 1]);
  expect(isRefusal(await test.step('undo', { scope: 'people', id: workshop }))).toBe(false);
  expect(await both()).toEqual([0, 0]);
  expect(isRefusal(await test.step('redo', { scope: 'workshop', id: workshop }))).toBe(false);
  expect(await both()).toEqual([1, 1]);
});

async function peopleOf(): Promise<number> {
  const opened = await test.desk.openLedger({ ledger: { scope: 'people', id: workshop } });
  return !isRefusal(opened) && 'participants' in opened.state
    ? Object.keys(opened.state.participants).length
    : -1;
}
