import { beforeEach, describe, expect, it } from 'vitest';
import { belongingTo } from '../../../core/model/belongings';
import { isRefusal } from '../../../core/messages/refusal';
import { refusedWith, type TestHost } from '../../support/host';
import { handOver, laptop, plenary, reword } from './laptops';

let main: TestHost;
let group: TestHost;
let workshop: string;
const ledger = () => ({ scope: 'workshop' as const, id: workshop });

beforeEach(async () => {
  ({ main, workshop } = await plenary());
  group = await laptop();
  await group.desk.takeBack({ bytes: await handOver(main, workshop) });
});

describe('a second hand-over to the same laptop', () => {
  it('brings the later work of the plenary, shows it first, and keeps work that the group has not sent yet', async () => {
    await reword(group, workshop, 'r1', 'Group’s r1, not sent');
    await reword(main, workshop, 'r2', 'Plenary’s r2');
    await main.capture(workshop, 'r4', 'New of the plenary');
    const bytes = await handOver(main, workshop);
    expect(await group.desk.previewHandover({ bytes })).toMatchObject({
      kind: 'newer',
      nothing: false,
      added: 1,
      changed: 1,
      conflicts: 0,
    });
    expect(await group.desk.takeBack({ bytes })).toEqual({ workshop });
    expect(await group.wordings(workshop)).toEqual([
      'Group’s r1, not sent',
      'Plenary’s r2',
      'Wording r3',
      'New of the plenary',
    ]);
  });

  it('keeps both wordings where both sides worked on one text, and removes nothing that the plenary wrote', async () => {
    await reword(group, workshop, 'r1', 'Group’s r1');
    await reword(main, workshop, 'r1', 'Plenary’s r1');
    await reword(main, workshop, 'r2', 'Plenary’s r2');
    await group.desk.takeBack({ bytes: await handOver(main, workshop) });
    const here = await group.workshop(workshop);
    expect(belongingTo(here.conflicts, 'r1')).toMatchObject([{ nodes: [{ text: 'Plenary’s r1' }] }]);

    await main.desk.takeBack({ bytes: await handOver(group, workshop) });
    expect(await main.wordings(workshop)).toEqual(['Group’s r1', 'Plenary’s r2', 'Wording r3']);
    const there = await main.workshop(workshop);
    expect(belongingTo(there.conflicts, 'r1')).toMatchObject([{ nodes: [{ text: 'Plenary’s r1' }] }]);
  });

  it('asks for confirmation before it is undone on the group’s laptop', async () => {
    await reword(main, workshop, 'r2', 'Plenary’s r2');
    await group.desk.takeBack({ bytes: await handOver(main, workshop) });
    expect(await group.desk.undo({ ledger: ledger() })).toMatchObject({
      refused: 'undo.asks',
      values: { command: 'workshop.receive' },
    });
    expect(await group.wordings(workshop)).toContain('Plenary’s r2');
  });

  it('undone on the group’s laptop, compares with the first copy again', async () => {
    await reword(main, workshop, 'r2', 'Plenary’s r2');
    await group.desk.takeBack({ bytes: await handOver(main, workshop) });
    await group.step('undo', ledger());
    await reword(group, workshop, 'r3', 'Group’s r3');
    await main.desk.takeBack({ bytes: await handOver(group, workshop) });
    expect(await main.wordings(workshop)).toEqual(['Wording r1', 'Plenary’s r2', 'Group’s r3']);
  });

  it('of a file received before, or of an older one, is refused, and the refusal says which', async () => {
    const first = await handOver(main, workshop, 'Morning');
    const second = await handOver(main, workshop, 'Noon');
    await group.desk.takeBack({ bytes: second });
    expect(refusedWith(await group.desk.previewHandover({ bytes: second }))).toBe('handover.here');
    expect(refusedWith(await group.desk.takeBack({ bytes: first }))).toBe('handover.older');
    expect(refusedWith(await main.desk.takeBack({ bytes: first }))).toBe('handover.ownCopy');
    expect(refusedWith(await group.desk.takeBack({ bytes: await handOver(group, workshop) }))).toBe(
      'handover.ownReturn',
    );
  });
});

describe('a file that a group hands back', () => {
  it('a second time is compared with the first: its own earlier words are no conflict', async () => {
    await reword(group, workshop, 'r1', 'Group’s r1');
    await main.desk.takeBack({ bytes: await handOver(group, workshop) });
    await reword(group, workshop, 'r1', 'Group’s r1, better', 2);
    const bytes = await handOver(group, workshop);
    expect(await main.desk.previewHandover({ bytes })).toMatchObject({ changed: 1, conflicts: 0 });
    await main.desk.takeBack({ bytes });
    expect((await main.wordings(workshop))[0]).toBe('Group’s r1, better');
  });

  it('names the group as the author of its other wording, not the person who takes it back', async () => {
    await reword(group, workshop, 'r1', 'Group’s r1');
    await reword(main, workshop, 'r1', 'Plenary’s r1');
    await main.desk.takeBack({ bytes: await handOver(group, workshop) });
    const { conflicts, handovers } = await main.workshop(workshop);
    const [conflict] = belongingTo(conflicts, 'r1');
    expect(handovers?.[conflict?.of ?? '']?.label).toBe('Group 1');
  });

  it('is named as a file that goes back, whatever label is typed', async () => {
    const file = await group.desk.handOver({ workshop, label: 'typed anew' });
    expect(isRefusal(file) ? file.refused : file.name).toMatch(/_Group-1_back\.handover$/);
  });

  it('holds none of the plenary’s private notes, which are unchanged when it is taken back', async () => {
    const note = (on: TestHost, text: string) => on.run(ledger(), 'note.add', { id: 'r2', text });
    await note(main, 'Ask the minister first');
    const bytes = await handOver(main, workshop, 'Group 2');
    expect(new TextDecoder().decode(bytes)).not.toContain('minister');
    const second = await laptop();
    await second.desk.takeBack({ bytes });
    await note(second, 'Of the group');
    await main.desk.takeBack({ bytes: await handOver(second, workshop) });
    const { notes } = await main.workshop(workshop);
    expect(belongingTo(notes, 'r2').map(({ text }) => text)).toEqual([
      'Ask the minister first',
      'Of the group',
    ]);
  });
});

describe('a file with hidden characters', () => {
  it('is reported before it is taken in, and its reading shows progress', async () => {
    const clean = await group.desk.previewHandover({ bytes: await handOver(main, workshop) });
    expect(clean).not.toHaveProperty('hidden');
    await reword(main, workshop, 'r2', 'Turned \u202eround\u202c and \u200bwithout width');
    const bytes = await handOver(main, workshop);
    expect(await group.desk.previewHandover({ bytes, job: 'reading' })).toMatchObject({
      hidden: { reordering: 2, tag: 0, zeroWidth: 1 },
    });
  });
});
