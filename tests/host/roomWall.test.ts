import { describe, expect, it, vi } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { RoomStatus, Slide } from '../../core/room/stage';
import {
  changes,
  last,
  ledger,
  received,
  reword,
  send,
  settled,
  test,
  textOf,
  type,
  words,
  workshop,
} from '../support/roomDesk';

const LONG = Array.from({ length: 45 }, (_, at) => `Sentence number ${at} of a long text.`).join(' ');
const both = (id: string): Slide => ({ kind: 'recommendation', id, language: 'en', also: 'fr' });
const inFrench = (text: string, base = 0) =>
  test.run(ledger(), 'recommendation.reword', { id: 'r1', language: 'fr', nodes: words(text), base });
const status = async (): Promise<RoomStatus> => {
  const answer = await test.desk.stage({});
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
};
const beside = () => {
  const view = last();
  const runs = view?.kind === 'recommendation' ? view.beside?.runs : undefined;
  return runs?.map((run) => (run.kind === 'text' ? run.text : '\n')).join('');
};
const page = () => {
  const view = last();
  return view?.kind === 'recommendation' ? view.page : undefined;
};

describe('two languages on the wall', () => {
  it('show a text in both, and stand alone where the second has none', async () => {
    await test.desk.sendToRoom({ slide: both('r1') });
    expect(last()).toMatchObject({ language: 'en', also: 'fr' });
    expect(beside()).toBeUndefined();
    await inFrench('Échanger des informations');
    await test.desk.sendToRoom({ slide: both('r1') });
    expect(textOf(last())).toBe('Share information on routes');
    expect(beside()).toBe('Échanger des informations');
  });

  it('are both marked while they are written live', async () => {
    await inFrench('Échanger des informations');
    await test.desk.sendToRoom({ slide: both('r1') });
    await test.desk.setLive({ live: true });
    await type('Share all information on routes');
    await settled();
    expect(changes(last())).toEqual(['added: all ']);
    await test.desk.putDraft({
      workshop,
      key: 'wording.recommendation.r1.fr',
      text: JSON.stringify([words('Échanger toutes des informations')]),
    });
    await settled();
    expect(beside()).toBe('Échanger toutes des informations');
  });

  it('name speakers and items as each language prints them, once where they are the same', async () => {
    await test.run(ledger(), 'agenda.add', { id: 'a1', language: 'en', title: words('Legal') });
    await test.run(ledger(), 'agenda.rename', { id: 'a1', language: 'fr', nodes: words('Droit'), base: 0 });
    await test.run(ledger(), 'delegation.add', {
      id: 'de',
      kind: 'state',
      name: { en: 'Germany', fr: 'Allemagne' },
    });
    for (const delegation of ['de', 'ne'])
      await test.run(ledger(), 'speaker.add', { item: 'a1', delegation });
    await test.desk.sendToRoom({ slide: { kind: 'speakers', item: 'a1', language: 'en', also: 'fr' } });
    expect(last()).toMatchObject({ item: 'Legal / Droit', waiting: ['Germany / Allemagne', 'Niger'] });
  });

  it('pair the paragraphs of the draft', async () => {
    await inFrench('Échanger des informations');
    await test.desk.sendToRoom({ slide: { kind: 'draft', language: 'en', also: 'fr' } });
    const view = last();
    const blocks = view?.kind === 'draft' ? view.blocks.filter(({ role }) => role === 'item') : [];
    expect(blocks.map((block) => block.beside !== undefined)).toEqual([true, false]);
  });
});

describe('a text that the desk has changed since it was sent', () => {
  it('stays as it was, is said to be stale, and goes to the wall anew when asked', async () => {
    await send('r1');
    await reword('Share secrets', 1);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ stale: true }));
    expect(textOf(last())).toBe('Share information on routes');
    expect(await test.desk.sendAnew({})).not.toHaveProperty('stale');
    expect(textOf(last())).toBe('Share secrets');
  });

  it('is not stale when another text was changed, while it is live, or once the change is undone', async () => {
    await send('r2');
    await reword('Share secrets', 1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await status()).not.toHaveProperty('stale');
    await send('r1');
    await reword('Share more', 2);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ stale: true }));
    await test.desk.undo({ ledger: ledger() });
    await vi.waitFor(async () => expect(await status()).not.toHaveProperty('stale'));
    await test.desk.setLive({ live: true });
    await reword('Share more', 2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await status()).not.toHaveProperty('stale');
  });
});

describe('what was covered', () => {
  it('comes back as it was: the text of then, its page, its message', async () => {
    await reword(LONG, 1);
    await send('r1');
    await test.desk.turnRoomPage({ by: 1 });
    await test.desk.overlayRoom({ message: 'Two minutes each' });
    const seen = last();
    expect(page()).toMatchObject({ at: 2 });
    expect(await test.desk.coverRoom({})).toMatchObject({ covered: { label: '1' }, slide: { kind: 'hold' } });
    await reword('Share secrets', 2);
    await test.desk.coverRoom({});
    expect(await test.desk.uncoverRoom({})).not.toHaveProperty('covered');
    expect(last()).toEqual(seen);
    await vi.waitFor(async () => expect(await status()).toMatchObject({ stale: true }));
  });

  it('is not live when it comes back, and shows nothing that was typed meanwhile', async () => {
    await send('r1');
    await test.desk.setLive({ live: true });
    await type('Share information on all routes');
    await settled();
    await test.desk.coverRoom({});
    await type('A private thought');
    await test.desk.uncoverRoom({});
    expect(await status()).toMatchObject({ live: false, slide: { kind: 'recommendation' } });
    expect(changes(last())).toEqual(['added: all ']);
    expect(JSON.stringify(received)).not.toContain('private');
  });

  it('is forgotten once something else is sent, or another workshop is opened', async () => {
    await send('r1');
    await test.desk.coverRoom({});
    await send('r2');
    await test.desk.uncoverRoom({});
    expect(textOf(last())).toBe('Train prosecutors');
    await test.desk.coverRoom({});
    const other = await test.createWorkshop('Another meeting');
    await test.desk.stage({ workshop: other });
    await test.desk.uncoverRoom({});
    expect(last()).toMatchObject({ kind: 'hold', title: 'Another meeting' });
  });

  it('is nothing where nothing was shown', async () => {
    expect(await test.desk.coverRoom({})).not.toHaveProperty('covered');
    expect(await test.desk.uncoverRoom({})).toMatchObject({ slide: { kind: 'hold' } });
  });
});

describe('a text longer than the wall', () => {
  it('is shown page by page, the same on every wall, and the desk knows which', async () => {
    await reword(LONG, 1);
    expect(await send('r1')).toMatchObject({ page: { at: 1, of: 3 } });
    const first = textOf(last()) ?? '';
    await test.desk.turnRoomPage({ by: 1 });
    const second = textOf(last()) ?? '';
    expect(await test.desk.turnRoomPage({ by: 1 })).toMatchObject({ page: { at: 3, of: 3 } });
    expect(`${first}${second}${textOf(last()) ?? ''}`).toBe(LONG);
    await test.desk.turnRoomPage({ by: 1 });
    expect(page()).toEqual({ at: 3, of: 3 });
    expect(await settled()).toEqual(last());
  });

  it('is paged to its end before the queue goes on', async () => {
    await reword(LONG, 1);
    for (const id of ['r1', 'r2'])
      await test.desk.queueForRoom({ slide: { kind: 'recommendation', id, language: 'en' } });
    for (const at of [1, 2, 3]) {
      await test.desk.stepRoom({ by: 1 });
      expect(page()?.at).toBe(at);
    }
    await test.desk.stepRoom({ by: 1 });
    expect(textOf(last())).toBe('Train prosecutors');
  });

  it('turns the pages of a draft, and no block of it is higher than a page', async () => {
    await reword(LONG, 1);
    await test.desk.sendToRoom({ slide: { kind: 'draft', language: 'en' } });
    const view = last();
    const blocks = view?.kind === 'draft' ? view.blocks : [];
    const lengths = blocks.map(
      ({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('').length,
    );
    expect(Math.max(...lengths)).toBeLessThan(600);
    await test.desk.turnRoomPage({ by: 1 });
    const first = last()?.kind === 'draft' ? last() : undefined;
    expect(first).toMatchObject({ kind: 'draft' });
    expect(first && 'first' in first ? first.first : 0).toBeGreaterThan(0);
  });
});
