import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { filesThatHold } from '../../support/planted';
import { isRefusal } from '../../../core/messages/refusal';
import { refusedWith, TestHost } from '../../support/host';

const hosts: TestHost[] = [];
let main: TestHost;
let workshop: string;

const words = (text: string) => [{ type: 'text' as const, text }];
const ledger = () => ({ scope: 'workshop' as const, id: workshop });

async function laptop(): Promise<TestHost> {
  const { test } = await TestHost.ready();
  hosts.push(test);
  return test;
}
async function handOver(
  from: TestHost,
  label: string,
  passphrase?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await from.desk.handOver({ workshop, label, ...(passphrase && { passphrase }) });
  if (isRefusal(file)) throw new Error(file.refused);
  return Uint8Array.from(from.host.takeFile(file.file)?.bytes ?? []);
}
const reword = (on: TestHost, id: string, text: string, base = 1) =>
  on.run(ledger(), 'recommendation.reword', { id, language: 'en', nodes: words(text), base });
const altered = (bytes: Uint8Array, from: string, to: string) =>
  Uint8Array.from(new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to)));

beforeEach(async () => {
  const started = await TestHost.ready();
  main = started.test;
  hosts.push(main);
  workshop = started.workshop;
  for (const id of ['r1', 'r2', 'r3']) await main.capture(workshop, id, `Wording ${id}`);
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.end();
});

describe('three breakout groups', () => {
  it('work in parallel and come back; a text that two of them reworded is kept twice, and undo removes the work of a group', async () => {
    const groups = [];
    for (const label of ['Group 1', 'Group 2', 'Group 3']) {
      const group = await laptop();
      expect(await group.desk.takeBack({ bytes: await handOver(main, label) })).toEqual({ workshop });
      groups.push(group);
    }
    const [one, two, three] = groups as [TestHost, TestHost, TestHost];
    await reword(one, 'r1', 'Group one’s r1');
    await reword(two, 'r1', 'Group two’s r1');
    await two.capture(workshop, 'r4', 'New of group two');
    await reword(three, 'r3', 'Group three’s r3');
    await reword(main, 'r2', 'The plenary’s r2');

    for (const group of groups) {
      const answer = await main.desk.takeBack({ bytes: await handOver(group, 'back') });
      expect(answer).toEqual({ workshop });
    }
    expect(await main.wordings(workshop)).toEqual([
      'Group one’s r1',
      'The plenary’s r2',
      'Group three’s r3',
      'New of group two',
    ]);
    const { conflicts, handovers } = await main.workshop(workshop);
    expect(belongingTo(conflicts, 'r1')).toMatchObject([{ nodes: [{ text: 'Group two’s r1' }] }]);
    expect(Object.values(handovers ?? {}).map(({ takenBack }) => takenBack.length)).toEqual([1, 1, 1]);

    await main.step('undo', ledger());
    expect((await main.wordings(workshop))[2]).toBe('Wording r3');
  });

  it('are previewed before they are taken back', async () => {
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, 'Group 1') });
    await reword(group, 'r1', 'Theirs');
    await group.capture(workshop, 'r4', 'New');
    await reword(main, 'r1', 'Ours');
    const preview = await main.desk.previewHandover({ bytes: await handOver(group, 'Group 1') });
    expect(preview).toMatchObject({ kind: 'back', added: 1, conflicts: 1, reworded: ['r1'] });
    expect(await main.wordings(workshop)).toEqual(['Ours', 'Wording r2', 'Wording r3']);
  });

  it('says first which texts they agreed although a delegation objects to them here', async () => {
    await main.run(ledger(), 'delegation.add', { id: 'NE', kind: 'state', name: { en: 'Niger' } });
    await main.run(ledger(), 'document.setNature', { nature: 'negotiated' });
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, 'Group 1') });
    for (const id of ['r1', 'r2'])
      await group.run(ledger(), 'recommendation.setState', { id, state: 'agreed' });
    await main.run(ledger(), 'recommendation.setPosition', {
      id: 'r2',
      delegation: 'NE',
      position: 'objects',
    });
    const bytes = await handOver(group, 'Group 1');
    expect(await main.desk.previewHandover({ bytes })).toMatchObject({ kind: 'back', against: ['r2'] });
    await main.desk.takeBack({ bytes });
    const { recommendations } = await main.workshop(workshop);
    expect([recommendations['r1']?.state, recommendations['r2']?.state]).toEqual([
      'agreed',
      'underDiscussion',
    ]);
  });
});

describe('a handed-over file', () => {
  it('is taken back once', async () => {
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, 'Group 1') });
    await reword(group, 'r1', 'Theirs');
    const bytes = await handOver(group, 'Group 1');
    await main.desk.takeBack({ bytes });
    expect(refusedWith(await main.desk.takeBack({ bytes }))).toBe('handover.twice');
    expect(refusedWith(await main.desk.previewHandover({ bytes }))).toBe('handover.twice');
  });

  it('that is refused leaves nothing in the library', async () => {
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, 'Group 1') });
    await reword(group, 'r1', 'Only the group wrote this');
    const bytes = await handOver(group, 'Group 1');
    const issued = { status: 'issued' as const, issuedOn: '2019-11-04' };
    await main.run({ scope: 'workshop', id: workshop }, 'document.setStatus', issued);
    expect(refusedWith(await main.desk.takeBack({ bytes }))).toBe('wording.locked');
    expect(await filesThatHold(main.library, ['Only the group wrote this'])).toEqual([]);
  });

  it('sealed with a passphrase opens only with it, and reveals nothing otherwise', async () => {
    const bytes = await handOver(main, 'Night', 'où est la clé');
    expect(new TextDecoder().decode(bytes)).not.toContain('Wording');
    const night = await laptop();
    expect(refusedWith(await night.desk.previewHandover({ bytes }))).toBe('handover.needsPassphrase');
    expect(refusedWith(await night.desk.takeBack({ bytes, passphrase: 'autre' }))).toBe(
      'handover.passphrase',
    );
    // The same letters in another Unicode form, as another keyboard may send them.
    const passphrase = 'où est la clé'.normalize('NFD');
    expect(await night.desk.takeBack({ bytes, passphrase })).toEqual({ workshop });
  });

  it('that is cut short, altered, or no hand-over is refused, and nothing changes', async () => {
    const bytes = await handOver(main, 'Group 1');
    const group = await laptop();
    const take = async (given: Uint8Array<ArrayBuffer>) =>
      refusedWith(await group.desk.takeBack({ bytes: given }));
    expect(await take(bytes.slice(0, bytes.length / 2))).toBe('json.cutShort');
    expect(await take(altered(bytes, 'Wording r1', 'Wording r9'))).toBe('handover.altered');
    expect(await take(Uint8Array.from(new TextEncoder().encode('{"format":"other"}')))).toBe(
      'handover.notOne',
    );
    const sealed = await handOver(main, 'Group 2', 'secret');
    const damaged = altered(sealed, '"data":"', '"data":"AAAA');
    expect(refusedWith(await group.desk.takeBack({ bytes: damaged, passphrase: 'secret' }))).toBe(
      'handover.altered',
    );
    expect(refusedWith(await group.desk.openLedger({ ledger: ledger() }))).toBe('workshop.unknown');
  });

  it('of a workshop that is not in this library is refused when it comes back', async () => {
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, 'Group 1') });
    const stranger = await laptop();
    expect(refusedWith(await stranger.desk.takeBack({ bytes: await handOver(group, 'back') }))).toBe(
      'handover.otherWorkshop',
    );
  });

  it('holds no name of the people file', async () => {
    await main.run({ scope: 'people', id: workshop }, 'participant.add', { name: 'Planted Person' });
    expect(new TextDecoder().decode(await handOver(main, 'Group 1'))).not.toContain('Planted');
  });
});
