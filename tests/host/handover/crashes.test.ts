import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { disk } from '../../../workspace/files/fileSystem';
import { refusedWith, TestHost } from '../../support/host';
import { handOver, laptop, plenary, reword } from './laptops';

const places: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const place of places.splice(0)) await rm(place, { recursive: true, force: true });
});

/**
 * Copies of the library at each call to the file system during `work`, as a killed process would leave it: with
 * everything done before the call, and nothing after it.
 */
async function atEachCall(library: string, work: () => Promise<unknown>): Promise<string[]> {
  const place = await mkdtemp(join(tmpdir(), 'rapporteur-crash-'));
  places.push(place);
  const copies: string[] = [];
  const copy = async () => {
    const to = join(place, String(copies.length));
    copies.push(to);
    await cp(library, to, { recursive: true, filter: (path) => !path.includes('.lock') });
  };
  const { open } = disk;
  for (const call of ['rename', 'unlink', 'mkdir', 'link'] as const) {
    const real = disk[call] as (...given: string[]) => Promise<void>;
    vi.spyOn(disk, call).mockImplementation(async (...given: string[]) => {
      await copy();
      return real(...given);
    });
  }
  vi.spyOn(disk, 'open').mockImplementation(async (path, flags, mode) => {
    const file = await open(path, flags, mode);
    if (flags === 'r') return file;
    await copy();
    return {
      write: async (...given) => {
        const written = await file.write(...given);
        await copy();
        return written;
      },
      read: (...given) => file.read(...given),
      stat: () => file.stat(),
      truncate: (length) => file.truncate(length),
      sync: () => file.sync(),
      datasync: () => file.datasync(),
      close: () => file.close(),
    };
  });
  await work();
  vi.restoreAllMocks();
  await copy();
  return copies;
}

describe('a laptop that crashes while it receives a copy', () => {
  it('has nothing of it, or the workshop with its base for comparison, and the work can be taken back', async () => {
    const { main, workshop } = await plenary();
    const bytes = await handOver(main, workshop);
    const group = await laptop();
    const copies = await atEachCall(group.library, () => group.desk.takeBack({ bytes }));
    expect(copies.length).toBeGreaterThan(10);
    let [begun, nothing] = [0, 0];
    for (const library of copies) {
      const host = await TestHost.open(library);
      const found = await host.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } });
      if (isRefusal(found)) {
        nothing += 1;
        expect(found.refused).toBe('workshop.unknown');
        expect(await host.desk.takeBack({ bytes })).toEqual({ workshop });
      } else begun += 1;
      await reword(host, workshop, 'r1', 'Of the group');
      const file = await host.desk.handOver({ workshop, label: 'back' });
      expect(isRefusal(file) ? file : file.name).toMatch(/_back\.handover$/);
      if (!isRefusal(file)) {
        const back = Uint8Array.from(host.host.takeFile(file.file)?.bytes ?? []);
        expect(await main.desk.previewHandover({ bytes: back })).toMatchObject({ changed: 1, conflicts: 0 });
      }
      await host.host.close();
    }
    expect(Math.min(begun, nothing)).toBeGreaterThan(0);
  });

  it('reports it at the next opening when the copy was not acknowledged yet', async () => {
    const { main, workshop } = await plenary();
    const bytes = await handOver(main, workshop);
    const group = await laptop();
    const copies = await atEachCall(group.library, () => group.desk.takeBack({ bytes }));
    let reports = 0;
    for (const library of copies) {
      const host = await TestHost.open(library);
      const { notices } = await host.desk.hello({});
      reports += notices.filter(
        (notice) => 'message' in notice && notice.message === 'opening.asReceived',
      ).length;
      await host.host.close();
    }
    expect(reports).toBeGreaterThan(0);
  });
});

describe('a desk that crashes while it takes back', () => {
  it('has all of it or nothing, and can then take it back', async () => {
    const { main, workshop } = await plenary();
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, workshop) });
    await reword(group, workshop, 'r1', 'Of the group');
    const bytes = await handOver(group, workshop);
    const copies = await atEachCall(main.library, () => main.desk.takeBack({ bytes }));
    for (const library of copies) {
      const host = await TestHost.open(library);
      const [text] = await host.wordings(workshop);
      if (text === 'Wording r1') expect(await host.desk.takeBack({ bytes })).toEqual({ workshop });
      else expect(refusedWith(await host.desk.takeBack({ bytes }))).toBe('handover.twice');
      expect((await host.wordings(workshop))[0]).toBe('Of the group');
      await host.host.close();
    }
  });
});

describe('a laptop that crashes while it receives a second copy', () => {
  it('hands back the group’s own work and nothing else', async () => {
    const { main, workshop } = await plenary();
    const group = await laptop();
    await group.desk.takeBack({ bytes: await handOver(main, workshop) });
    await reword(group, workshop, 'r1', 'Of the group');
    await reword(main, workshop, 'r2', 'Of the plenary');
    const bytes = await handOver(main, workshop);
    const copies = await atEachCall(group.library, () => group.desk.takeBack({ bytes }));
    for (const library of copies) {
      const host = await TestHost.open(library);
      const file = await host.desk.handOver({ workshop, label: 'back' });
      const back = Uint8Array.from(isRefusal(file) ? [] : (host.host.takeFile(file.file)?.bytes ?? []));
      expect(await main.desk.previewHandover({ bytes: back })).toMatchObject({
        changed: 1,
        conflicts: 0,
        removed: 0,
      });
      await host.host.close();
    }
  });
});
