import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { deskRequests, type Notice } from '../../core/contract';
import { LIBRARY } from '../../core/ledger/ledger';
import { explain } from '../../core/messages/explain';
import { idSchema } from '../../core/model/ids';
import { createEndpoint } from '../../host/requests/endpoint';
import { Audience } from '../../host/runtime/audience';
import { HostLibrary } from '../../host/library/hostLibrary';
import { Queue } from '../../host/runtime/queue';
import { openAll } from '../../host/ledgers/openAll';
import { surviveFaults } from '../../host/runtime/surviveFaults';
import { ledgerFolder } from '../../workspace/library/layout';
import { readCatalogue } from '../../workspace/templates/readCatalogue';
import { refusedWith, TestHost } from '../support/host';

let test: TestHost | undefined;
afterEach(async () => {
  await test?.end();
  test = undefined;
});

const systemError = (code: string) => Object.assign(new Error(`${code}: /home/someone`), { code });

/** A host whose clock can be made to throw, with a recommendation on the room's screen. */
async function onTheWall() {
  let broken = false;
  const opened = await TestHost.open(undefined, {
    now: () => {
      if (broken) throw new TypeError('no clock');
      return new Date().toISOString();
    },
  });
  test = opened;
  const notices: Notice[] = [];
  opened.host.desk.subscribe((event, value) => {
    if (event === 'notice') notices.push(value as Notice);
  });
  await opened.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
  const workshop = await opened.createWorkshop();
  await opened.capture(workshop, 'r1', 'Share information');
  await opened.desk.stage({ workshop });
  await opened.desk.sendToRoom({ slide: { kind: 'recommendation', id: 'r1', language: 'en' } });
  const setBroken = (value: boolean) => {
    broken = value;
  };
  return { opened, workshop, notices, setBroken };
}

describe('a fault while the view of the room is made', () => {
  it('puts the room on Hold and is reported to the desk, and the change before it is saved', async () => {
    const { opened, workshop, notices, setBroken } = await onTheWall();
    const seen: unknown[] = [];
    opened.host.room.subscribe((_event, view) => seen.push(view));
    opened.host.desk.subscribe((event) => setBroken(event === 'changed'));
    const saved = await opened.capture(workshop, 'r2', 'Train prosecutors');
    setBroken(false);
    expect(refusedWith(saved)).toBeUndefined();
    await opened.host.room.request('roomView', {}, 'room');
    expect(seen.at(-1)).toMatchObject({ kind: 'hold', title: '' });
    expect((await opened.desk.stage({})) as object).toMatchObject({ slide: { kind: 'hold' } });
    expect(notices.map(({ message }) => message)).toContain('fault.room');
    expect(await opened.wordings(workshop)).toEqual(['Share information', 'Train prosecutors']);
  });
});

describe('an uncaught fault', () => {
  it('covers the room, is reported without its message, and does not end the host', async () => {
    const { opened, workshop, notices } = await onTheWall();
    const process = new EventEmitter();
    const lines: string[] = [];
    const stop = surviveFaults(opened.host.survive, (line) => lines.push(line), process);
    process.emit('unhandledRejection', new TypeError('Awa said this'));
    expect(await opened.desk.stage({})).toMatchObject({ slide: { kind: 'hold' } });
    expect(notices.at(-1)).toMatchObject({ message: 'fault.host', values: { reason: 'TypeError' } });
    expect(lines.join()).toContain('goes on');
    expect(lines.join() + JSON.stringify(notices)).not.toContain('Awa said');
    expect(refusedWith(await opened.capture(workshop, 'r2', 'Go on'))).toBeUndefined();
    stop();
    expect(process.listenerCount('uncaughtException')).toBe(0);
  });
});

describe('names that every JavaScript object has', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  it('are never valid ids', () => {
    expect(names).toContain('toString');
    for (const name of [...names, 'prototype']) expect(idSchema.safeParse(name).success, name).toBe(false);
  });

  it.each(['toString', 'valueOf', 'constructor', '__proto__'])(
    'are refused to the wall: %s',
    async (name) => {
      const { opened, workshop } = await onTheWall();
      const overlaid = await opened.host.desk.request('overlayRoom', { timer: name }, 'test');
      expect(refusedWith(overlaid)).toBe('input.invalid');
      const slide = { kind: 'speakers', item: name, language: 'en' };
      expect(refusedWith(await opened.host.desk.request('sendToRoom', { slide }, 'test'))).toBe(
        'input.invalid',
      );
      const past = await opened.desk.history({
        ledger: { scope: 'workshop', id: workshop },
        path: ['recommendations', name],
        limit: 5,
      });
      expect(past).toMatchObject({ entries: [] });
    },
  );
});

describe('a ledger that cannot be read for a moment', () => {
  it('is reported as unreadable, and opens when it can be read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-faults-'));
    const library = await HostLibrary.open(folder, []);
    if ('refused' in library) throw new Error(library.refused);
    const { catalogue } = await readCatalogue('templates', library.templates);
    const opened = await openAll({
      library,
      queue: new Queue(),
      catalogue,
      now: () => new Date().toISOString(),
      newId: () => 'id',
      onChange: () => undefined,
      onFault: () => undefined,
    });
    if ('refused' in opened) throw new Error(opened.refused);
    const { ledgers, idleWork } = opened;
    library.hasWorkshop = () => true;
    await mkdir(ledgerFolder(folder, { scope: 'workshop', id: 'w1' }), { recursive: true });
    const open = library.openLedger.bind(library);
    library.openLedger = async (...given) => {
      const opened = await open(...given);
      if (!('refused' in opened)) opened.journal.tail = () => Promise.reject(systemError('EIO'));
      return opened;
    };
    const people = { scope: 'people', id: 'w1' } as const;
    const refused = await ledgers.get(people);
    expect(refusedWith(refused)).toBe('storage.unreadable');
    await idleWork.catchUp();
    library.openLedger = open;
    expect(refusedWith(await ledgers.get(people))).toBeUndefined();
    await idleWork.close();
    await library.close();
    await rm(folder, { recursive: true });
  });
});

describe('a fault of the disk inside a request', () => {
  const refusalOf = async (name: 'history' | 'runCommand', fault: unknown) => {
    const failing = () => Promise.reject(fault);
    const handlers = Object.fromEntries(Object.keys(deskRequests).map((each) => [each, failing]));
    const endpoint = createEndpoint(deskRequests, handlers as never, new Audience(), () => undefined);
    const ledger = LIBRARY;
    const input = name === 'history' ? { ledger, path: [], limit: 1 } : { ledger, command: 'a', payload: {} };
    return endpoint.request(name, input, 'test');
  };

  it('is reported by the request: a failed reading, a failed saving, or else an internal fault', async () => {
    expect(refusedWith(await refusalOf('history', systemError('EIO')))).toBe('storage.unreadable');
    expect(refusedWith(await refusalOf('runCommand', systemError('EIO')))).toBe('storage.failed');
    expect(refusedWith(await refusalOf('runCommand', new TypeError('x')))).toBe('request.fault');
  });

  it.each(['ENOENT', 'EISDIR', 'EIO', 'EROFS', 'EWHATEVER'])(
    'is reported in words, never as %s',
    async (code) => {
      const refusal = (await refusalOf('history', systemError(code))) as never;
      for (const language of ['en', 'fr'] as const) {
        expect(explain(refusal, language)).not.toMatch(/\bE[A-Z]{3,}\b/);
        expect(explain(refusal, language)).not.toContain('{');
      }
    },
  );
});
