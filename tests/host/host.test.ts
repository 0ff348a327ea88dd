import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { createHost } from '../../host/createHost';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost;
afterEach(async () => test.end());

async function ready(): Promise<string> {
  const started = await TestHost.ready();
  test = started.test;
  return started.workshop;
}

describe('a library', () => {
  it('starts empty, offers the samples and asks who is working before anything is changed', async () => {
    test = await TestHost.open();
    const hello = await test.desk.hello({});
    expect(hello.samples).toContain('workshop-guide');
    expect(hello.catalogue.frameworks.map(({ framework }) => framework.id)).toContain('marrakesh');
    const workshop = await test.createWorkshop();
    expect(refusedWith(await test.capture(workshop, 'r1', 'Share'))).toBe('actor.missing');
  });

  it('has the computer’s language when it is new, and another once that is chosen', async () => {
    const spoken = async () => {
      const opened = await test.desk.openLedger({ ledger: LIBRARY });
      return !isRefusal(opened) && 'settings' in opened.state && opened.state.settings.interfaceLanguage;
    };
    test = await TestHost.open(undefined, { systemLanguages: ['pt-PT', 'fr-FR', 'en-GB'] });
    expect(await spoken()).toBe('fr');
    await test.run(LIBRARY, 'settings.set', { interfaceLanguage: 'en' });
    await test.host.close();
    test = await TestHost.open(test.library, { systemLanguages: ['fr-FR'] });
    expect(await spoken()).toBe('en');
  });

  it('is refused to a second host while the first has it open', async () => {
    await ready();
    const shell = {
      kind: 'browser',
      version: 'test',
      save: async () => ({ cancelled: true as const }),
    } as const;
    const second = await createHost({ library: test.library, templates: 'templates', shell });
    expect(refusedWith(second)).toBe('library.locked');
  });

  it('refuses a workshop whose files have vanished, rather than open it blank', async () => {
    const workshop = await ready();
    await test.host.close();
    await rm(join(test.library, 'workshops', workshop), { recursive: true });
    await mkdir(join(test.library, 'workshops', workshop));
    test = await TestHost.open(test.library);
    const opened = await test.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } });
    expect(refusedWith(opened)).toBe('storage.missing');
  });

  it('lists a workshop with its counts after a pause', async () => {
    const workshop = await ready();
    await test.capture(workshop, 'r1', 'Share information');
    test = await test.reopened();
    const opened = await test.desk.openLedger({ ledger: { scope: 'library', id: 'library' } });
    expect(opened).toMatchObject({
      state: {
        workshops: { [workshop]: { title: { en: 'Workshop on migrant smuggling' }, recommendations: 1 } },
      },
    });
  });
});

describe('a change', () => {
  it('is acknowledged with its revision, published once, and there after a restart', async () => {
    const workshop = await ready();
    const answer = await test.capture(workshop, 'r1', 'Share information');
    expect(answer).toMatchObject({ rev: 2 });
    const published = test.changes.filter(({ command }) => command === 'recommendation.capture');
    expect(published).toMatchObject([
      { rev: 2, actor: 'awa', undoState: { undo: 'recommendation.capture', redo: null } },
    ]);
    test = await test.reopened();
    expect(await test.wordings(workshop)).toEqual(['Share information']);
  });

  it('can be undone and redone after a restart', async () => {
    const workshop = await ready();
    await test.capture(workshop, 'r1', 'First');
    await test.capture(workshop, 'r2', 'Second');
    test = await test.reopened();
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.desk.undo({ ledger });
    expect(await test.wordings(workshop)).toEqual(['First']);
    test = await test.reopened();
    await test.desk.redo({ ledger });
    expect(await test.wordings(workshop)).toEqual(['First', 'Second']);
  });

  it('is made in the order of the requests when many are sent at once', async () => {
    const workshop = await ready();
    const texts = Array.from({ length: 30 }, (_, index) => `Text ${String(index).padStart(2, '0')}`);
    await Promise.all(texts.map((text, index) => test.capture(workshop, `r${index}`, text)));
    expect(await test.wordings(workshop)).toEqual(texts);
  });

  it('that changes nothing is acknowledged without a line', async () => {
    const workshop = await ready();
    const ledger = { scope: 'workshop', id: workshop } as const;
    const first = await test.run(ledger, 'workshop.setAttribution', { attribution: 'none' });
    expect(first).toMatchObject({ rev: 1 });
  });

  it('is not undone when it would remove the heading of later recommendations', async () => {
    const workshop = await ready();
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.run(ledger, 'group.add', {
      id: 'g1',
      language: 'en',
      title: [{ type: 'text', text: 'Frameworks' }],
    });
    await test.run({ scope: 'library', id: 'library' }, 'actor.add', {
      id: 'bruno',
      name: 'Bruno',
      role: 'facilitator',
    });
    await test.capture(workshop, 'r1', 'Share');
    await test.run({ scope: 'library', id: 'library' }, 'settings.workAs', { actor: 'awa' });
    expect(refusedWith(await test.desk.undo({ ledger }))).toBe('undo.changedSince');
  });
});

describe('an endpoint', () => {
  it('refuses requests that are not in the contract, and commands that only the host may run', async () => {
    await ready();
    expect(refusedWith(await test.host.desk.request('format_disk', {}, 'test'))).toBe('command.unknown');
    expect(refusedWith(await test.host.desk.request('toString', {}, 'test'))).toBe('command.unknown');
    expect(refusedWith(await test.host.desk.request('openLedger', { ledger: 'x' }, 'test'))).toBe(
      'input.invalid',
    );
    const shelf = { ledger: { scope: 'library', id: 'library' }, command: 'shelf.put', payload: {} };
    expect(refusedWith(await test.host.desk.request('runCommand', shelf, 'test'))).toBe('command.unknown');
  });

  it('refuses the room the requests of the desk', async () => {
    await ready();
    expect(refusedWith(await test.host.room.request('openLedger', {}, 'room'))).toBe('command.unknown');
    expect(await test.host.room.request('roomView', {}, 'room')).toMatchObject({ kind: 'hold' });
  });
});

describe('unfinished text', () => {
  it('is offered again after a restart, and gone once it is dropped', async () => {
    const workshop = await ready();
    await test.desk.putDraft({ workshop, key: 'capture', text: 'Renforcer la' });
    test = await test.reopened();
    expect(await test.desk.listDrafts({ workshop })).toMatchObject([
      { key: 'capture', text: 'Renforcer la' },
    ]);
    await test.desk.putDraft({ workshop, key: 'capture', text: '' });
    expect(await test.desk.listDrafts({ workshop })).toEqual([]);
  });
});

describe('history', () => {
  it('shows each wording a recommendation had, newest first, and who changed it', async () => {
    const workshop = await ready();
    const ledger = { scope: 'workshop', id: workshop } as const;
    await test.capture(workshop, 'r1', 'First wording');
    await test.capture(workshop, 'r2', 'Another');
    await test.run(ledger, 'recommendation.reword', {
      id: 'r1',
      language: 'en',
      nodes: [{ type: 'text', text: 'Second wording' }],
      base: 1,
    });
    const page = await test.desk.history({ ledger, path: ['recommendations', 'r1', 'text'], limit: 10 });
    expect(page).toMatchObject({
      entries: [
        {
          command: 'recommendation.reword',
          actor: 'awa',
          before: { en: { nodes: [{ text: 'First wording' }] } },
        },
        { command: 'recommendation.capture', after: { en: { nodes: [{ text: 'First wording' }] } } },
      ],
    });
  });
});
