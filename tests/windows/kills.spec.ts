import { isRefusal } from '../../core/messages/refusal';
import type { DeskApi } from '../../core/contract';
import { connect } from '../campaign/deskClient';
import { LIBRARY } from '../../core/ledger/ledger';
import { NEW_WORKSHOP } from '../support/newWorkshop';
import { expect, test } from './system';
import { WindowsServer } from './windowsServer';

const KILLS = 40;

test(`${KILLS} kills in the middle of capture lose nothing that was acknowledged`, async ({ place }) => {
  test.setTimeout(300_000);
  const server = new WindowsServer(place);
  const acknowledged: string[] = [];
  let workshop = '';
  for (let kill = 0; kill < KILLS; kill += 1) {
    await server.start();
    const client = await connect(server.link());
    if (workshop === '') workshop = await begin(client.api);
    else await expectAll(client.api, workshop, acknowledged);
    const before = acknowledged.length;
    const going = Array.from({ length: 3 }, (_, hand) =>
      captureUntilGone(client.api, workshop, `k${kill}-${hand}`, acknowledged),
    );
    // After some answers and a random delay, so that the kill falls anywhere in a write.
    const wanted = before + Math.floor(Math.random() * 30);
    while (acknowledged.length < wanted) await pause(1);
    await pause(Math.random() * 30);
    await server.kill();
    client.close();
    await Promise.all(going);
  }
  await server.start();
  const client = await connect(server.link());
  await expectAll(client.api, workshop, acknowledged);
  client.close();
  expect(acknowledged.length).toBeGreaterThan(KILLS * 5);
  console.log(`${KILLS} kills, ${acknowledged.length} captures acknowledged, none lost`);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function begin(api: DeskApi): Promise<string> {
  const ledger = LIBRARY;
  const payload = { id: 'awa', name: 'Awa', role: 'rapporteur' };
  await api.runCommand({ ledger, command: 'actor.add', payload });
  await api.runCommand({ ledger, command: 'settings.workAs', payload: { actor: 'awa' } });
  const made = await api.createWorkshop(NEW_WORKSHOP);
  if (isRefusal(made)) throw new Error(made.refused);
  return made.workshop;
}

/** One person: captures, and notes each id once it is acknowledged. */
async function captureUntilGone(api: DeskApi, workshop: string, hand: string, acknowledged: string[]) {
  const ledger = { scope: 'workshop', id: workshop } as const;
  for (let count = 0; ; count += 1) {
    const id = `${hand}-${count}`;
    const nodes = [{ type: 'text', text: `To strengthen cooperation ${id} ${'é'.repeat(count % 50)}` }];
    const payload = { id, language: 'en', nodes };
    const answer = await api.runCommand({ ledger, command: 'recommendation.capture', payload });
    if (isRefusal(answer)) {
      expect(answer.refused).toBe('connection.closed');
      return;
    }
    acknowledged.push(id);
  }
}

async function expectAll(api: DeskApi, workshop: string, acknowledged: readonly string[]): Promise<void> {
  const opened = await api.openLedger({ ledger: { scope: 'workshop', id: workshop } });
  if (isRefusal(opened) || !('recommendations' in opened.state)) throw new Error('it does not open');
  const there = opened.state.recommendations;
  expect(acknowledged.filter((id) => !(id in there))).toEqual([]);
}
