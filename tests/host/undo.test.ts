import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { explain } from '../../core/messages/explain';
import { TestHost } from '../support/host';

let test: TestHost;
let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(() => test.end());

const ledger = () => ({ scope: 'workshop', id: workshop }) as const;
const library = { scope: 'library', id: 'library' } as const;
const refused = (answer: unknown): Refusal => {
  if (!isRefusal(answer)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
};
const status = async () => (await test.workshop(workshop)).document.status;
const setStatus = (to: 'draft' | 'circulated' | 'issued') =>
  test.run(ledger(), 'document.setStatus', {
    status: to,
    ...(to === 'issued' && { issuedOn: '2019-11-04' }),
  });

describe('undo and redo', () => {
  it('say what they did, and which records changed', async () => {
    await test.capture(workshop, 'r1', 'First');
    expect(await test.desk.undo({ ledger: ledger() })).toMatchObject({
      command: 'recommendation.capture',
      touched: expect.arrayContaining([{ kind: 'recommendations', id: 'r1' }]),
    });
    expect(await test.desk.redo({ ledger: ledger() })).toMatchObject({ command: 'recommendation.capture' });
  });

  it('continue after a restart at any point between them', async () => {
    for (const text of ['One', 'Two', 'Three']) await test.capture(workshop, text.toLowerCase(), text);
    const all = await test.workshop(workshop);
    for (let step = 0; step < 3; step += 1) {
      await test.desk.undo({ ledger: ledger() });
      test = await test.reopened();
    }
    expect(await test.wordings(workshop)).toEqual([]);
    for (let step = 0; step < 3; step += 1) {
      await test.desk.redo({ ledger: ledger() });
      test = await test.reopened();
    }
    expect(await test.workshop(workshop)).toEqual(all);
  });

  it('are one history for two windows of one person', async () => {
    const [first, second] = [test.host.desk.as('window1'), test.host.desk.as('window2')];
    const place = (name: string) => ({
      ledger: ledger(),
      command: 'meeting.describe',
      payload: { place: { en: name } },
    });
    await first.runCommand(place('One'));
    await second.runCommand(place('Two'));
    await first.runCommand(place('Three'));
    for (const window of [second, first, second])
      expect(await window.undo({ ledger: ledger() })).toMatchObject({ command: 'meeting.describe' });
    for (const window of [first, second, first])
      expect(await window.redo({ ledger: ledger() })).toMatchObject({ command: 'meeting.describe' });
    expect((await test.workshop(workshop)).meeting.place.en).toBe('Three');
  });

  it('name the person and the change that prevents them, in both languages', async () => {
    await test.capture(workshop, 'r1', 'First');
    await test.run(library, 'actor.add', { id: 'bruno', name: 'Bruno', role: 'facilitator' });
    await test.run(ledger(), 'note.add', { id: 'r1', text: 'a note' });
    await test.run(library, 'settings.workAs', { actor: 'awa' });
    const answer = refused(await test.desk.undo({ ledger: ledger() }));
    expect(answer).toEqual({ refused: 'undo.changedSince', values: { command: 'note.add', by: 'Bruno' } });
    expect(explain(answer, 'fr')).toContain('Bruno a modifié');
  });
});

describe('a step that others rely on', () => {
  it('is undone only when that very step was confirmed', async () => {
    await test.capture(workshop, 'r1', 'First');
    await setStatus('circulated');
    const asked = refused(await test.desk.undo({ ledger: ledger() }));
    expect(asked).toMatchObject({
      refused: 'undo.asks',
      values: { command: 'document.setStatus', status: 'circulated' },
    });
    expect(await status()).toBe('circulated');
    const confirmed = Number(asked.values?.['step']);

    await test.run(ledger(), 'note.add', { id: 'r1', text: 'meanwhile' });
    expect(refused(await test.desk.undo({ ledger: ledger(), confirmed })).refused).toBe('undo.moved');
    await test.desk.undo({ ledger: ledger() });
    expect(await test.desk.undo({ ledger: ledger(), confirmed })).not.toHaveProperty('refused');
    expect(await status()).toBe('draft');

    const again = refused(await test.desk.redo({ ledger: ledger() }));
    expect(again.refused).toBe('redo.asks');
    await test.desk.redo({ ledger: ledger(), confirmed: Number(again.values?.['step']) });
    expect(await status()).toBe('circulated');
  });

  it('is not undone when it issued a text that is archived, after a restart too', async () => {
    const opened = await test.desk.openSample({ style: 'workshop-guide' });
    if (isRefusal(opened)) throw new Error(opened.refused);
    ({ workshop } = opened);
    await setStatus('draft');
    await setStatus('issued');
    const archived = { workshop, language: 'en', allowMissing: true, job: 'j1' } as const;
    expect(await test.desk.archiveDocument(archived)).not.toHaveProperty('refused');
    expect(refused(await test.step('undo', ledger())).refused).toBe('undo.archived');
    test = await test.reopened();
    const answer = refused(await test.step('undo', ledger()));
    expect(explain(answer)).toContain('Open a correction');
    expect(await status()).toBe('issued');
  });

  it('is not undone when the text was archived by a version that did not record it in the ledger', async () => {
    const opened = await test.desk.openSample({ style: 'workshop-guide' });
    if (isRefusal(opened)) throw new Error(opened.refused);
    ({ workshop } = opened);
    await setStatus('draft');
    await setStatus('issued');
    const archived = { workshop, language: 'en', allowMissing: true, job: 'j1' } as const;
    expect(await test.desk.archiveDocument(archived)).not.toHaveProperty('refused');
    await test.host.close();
    const [journal = ''] = readdirSync(join(test.library, 'workshops', workshop)).filter((name) =>
      /^journal-.*jsonl$/.test(name),
    );
    const path = join(test.library, 'workshops', workshop, journal);
    const lines = readFileSync(path, 'utf8').split('\n');
    const said = lines.findIndex((line) => line.includes('"document.archived"'));
    expect(said).toBeGreaterThan(0);
    writeFileSync(
      path,
      lines
        .slice(0, said)
        .map((line) => `${line}\n`)
        .join(''),
    );
    rmSync(join(test.library, 'workshops', workshop, 'snapshot.json'), { force: true });
    test = await TestHost.open(test.library);
    expect(refused(await test.step('undo', ledger())).refused).toBe('undo.archived');
    expect(await status()).toBe('issued');
  });
});
